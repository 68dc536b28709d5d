"""The task heads: events, statements and figures, on a branch of the shipped encoder, learned from the corpus."""
