"""What a record makes of what was read: all of it, or what a change has to do with."""
