"""The shipped language model: blocks of text to words, sentences, parse, names and mention heads, with vectors."""

from dateline.encoder.model import BlockReading, LanguageModel, shipped, version
from dateline.encoder.names import Name
from dateline.encoder.windows import Cuts

__all__ = ["BlockReading", "Cuts", "LanguageModel", "Name", "shipped", "version"]
