"""Every kind of finding on the golden reports, whose labels are exhaustive, from raw text."""
