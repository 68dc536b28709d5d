"""Place names of news reports: found, and resolved to the right one of their namesakes."""
