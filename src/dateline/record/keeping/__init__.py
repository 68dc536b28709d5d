"""The tables of a record: how what was read is kept, found, checked, migrated and removed."""
