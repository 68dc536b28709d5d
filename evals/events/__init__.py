"""Events against records coded by others."""
