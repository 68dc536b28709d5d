"""Frozen values, one module per kind of thing; JSON and the published JSON Schema come from them."""
