"""Questions to a record, and the answers as rows."""
