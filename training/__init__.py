"""From data to the shipped weights: prepare, train, evaluate, export, card. Never installed, never imported by src."""
