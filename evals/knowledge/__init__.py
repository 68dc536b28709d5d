"""How often the table of offices names the holder that another source names."""
