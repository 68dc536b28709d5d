"""Which tellings of reports are one occurrence, one saying, one count."""
