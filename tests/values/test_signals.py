import numpy as np
import pytest

from dateline.values.signals import Settings, Signals, joined

SETTINGS = Settings(
    labels={"cue": ("none", "cue")},
    weights={},
)


def signals(n: int) -> Signals:
    chance = np.random.default_rng(n)
    return Signals({"cue": chance.normal(size=(n, 2)), "tense": chance.normal(size=(n, 3))}, SETTINGS)


def test_probabilities_sum_to_one() -> None:
    found = signals(7)
    assert np.exp(found.log_probabilities("cue")).sum(axis=1) == pytest.approx(np.ones(7))
    assert (np.exp(found.log_probabilities("cue")).max(axis=1) >= 0.5).all()


def test_parts_join_to_the_whole() -> None:
    whole = signals(9)
    again = joined([whole.part(0, 4), whole.part(4, 4), whole.part(4, 9)])
    assert len(again) == 9
    assert all((again.layers[k] == whole.layers[k]).all() for k in whole.layers)
