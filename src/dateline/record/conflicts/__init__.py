"""Where the tellings of one occurrence differ, and how."""
