"""Builds the tables of knowledge that Dateline ships, from the data folder and our own lists."""
