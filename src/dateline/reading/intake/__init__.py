"""From files, folders, addresses, standard input and strings to originals: decoded text with its container."""

from dateline.reading.intake.files import find_files
from dateline.reading.intake.sources import from_text, open_source

__all__ = ["find_files", "from_text", "open_source"]
