"""Speed and memory only. No absolute time stands without a peer's from the same run."""
