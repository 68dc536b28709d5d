"""Dateline reads news reports and keeps the record of what they say."""
