"""Made pages in the shapes of real publishing systems: each wraps a story and its furniture in its own markup."""

from tests.reading.page import shapes_around, shapes_boxes, shapes_markup
from tests.reading.page.shaping import SHAPES

__all__ = ["SHAPES", "shapes_around", "shapes_boxes", "shapes_markup"]
