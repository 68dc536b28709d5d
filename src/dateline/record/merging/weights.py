"""The learned table that says how far the features of a pair speak for one occurrence (training/pairs.py)."""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from dateline.compare.weights import Weights, weights
from dateline.encoder.sessions import content


@dataclass(frozen=True)
class Table:
    """Weights for pairs `across` reports and `within` one."""

    across: Weights
    within: Weights


def parse(data: dict[str, Any]) -> Table:
    """A table as training writes it."""
    return Table(weights(data["names"], data["across"]), weights(data["names"], data["within"]))


@cache
def table() -> Table:
    """The shipped table, loaded when first asked for."""
    return parse(json.loads(content(resources.files("dateline.record.merging"), "pairs.json")))
