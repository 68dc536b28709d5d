"""What Dateline gets right: a folder a task, with its scorer, its frozen result and its floor."""
