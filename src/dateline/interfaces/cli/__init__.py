"""The command line: thin over the public API. A command's module is loaded when the command is run."""

from dateline.interfaces.cli.program import main

__all__ = ["main"]
