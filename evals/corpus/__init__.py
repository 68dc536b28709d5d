"""The Dateline corpus: one scorer a layer over unseen reports, from raw text, with intervals and trivial baselines."""
