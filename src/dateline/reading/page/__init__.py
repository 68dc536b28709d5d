"""What is headline, story, advert or credit on a page or in a text; its stamps, names and agencies."""

from dateline.reading.page.layout import lay_out

__all__ = ["lay_out"]
