"""Versions and copies of reports: who repeats whom, and how many witnesses are left."""
