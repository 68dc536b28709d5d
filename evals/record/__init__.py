"""What a record withstands."""
