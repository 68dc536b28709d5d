"""Events, figures, and what contradicts what inside one report."""

from dateline.reading.events.conflicts import find_conflicts
from dateline.reading.events.figures import find_figures
from dateline.reading.events.finding import find_events
from dateline.reading.events.linking import link_statements

__all__ = ["find_conflicts", "find_events", "find_figures", "link_statements"]
