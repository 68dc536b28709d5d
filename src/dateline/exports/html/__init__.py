"""HTML: one self-contained page for a report, or for several."""

from dateline.exports.html.page import render, render_many

__all__ = ["render", "render_many"]
