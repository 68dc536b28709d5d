"""How the schema of a record came to be, a revision a module; `dateline.record.keeping.migrating` runs them."""
