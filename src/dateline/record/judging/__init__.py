"""What persons judged, and what it does."""
