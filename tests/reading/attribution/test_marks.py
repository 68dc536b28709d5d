"""Which characters open and close quotations."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dateline.reading.attribution.marks import Quotation, quotations


def blocks_of(text: str) -> list[tuple[int, int]]:
    out, at = [], 0
    for line in text.split("\n"):
        out.append((at, at + len(line)))
        at += len(line) + 1
    return out


def read(text: str) -> list[Quotation]:
    return quotations(text, blocks_of(text))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We are late,” said the pilot.", ["We are late,"]),
        ('"We are late," said the pilot.', ["We are late,"]),
        ("„Wir gehen“, said the pilot.", ["Wir gehen"]),
        ("«On part», said the pilot.", ["On part"]),
        ("»Nu går vi«, said the pilot.", ["Nu går vi"]),
        ("‘We are late,’ said the pilot.", ["We are late,"]),
        ("'We are late,' said the pilot.", ["We are late,"]),
        ("``We are late,'' said the pilot.", ["We are late,"]),
        ('"We are late,” said the pilot.', ["We are late,"]),
        ("“She said ‘never’ twice,” he said.", ["She said ‘never’ twice,", "never"]),
        ("“The pilots’ ‘last flight’ is over,” he said.", ["The pilots’ ‘last flight’ is over,", "last flight"]),
        ("The pilots’ union isn’t happy; it’s late.", []),
        ("Back in the '90s, rock 'n' roll wasn't 'em.", []),
        ('A 6" pipe and a 12" board of 5\'10" length.', []),
        ('A 6" pipe broke. "It was old," she said.', ["It was old,"]),
        ('"We need a 6" pipe here," she said.', ['We need a 6" pipe here,']),
        ('"It was 1996," she said, "or 1997".', ["It was 1996,", "or 1997"]),
        ("It was lost,” she said.", ["It was lost,"]),
        ("She said: “It was lost.", ["It was lost."]),
        ("", []),
    ],
)
def test_pairs(text: str, inside: list[str]) -> None:
    assert [text[q.start : q.end] for q in read(text)] == inside


def test_nested_quotations_know_their_parent() -> None:
    found = read("“She said ‘never’ twice,” he said.")
    assert [q.parent for q in found] == [None, 0]


def test_a_quotation_left_open_goes_on_where_it_is_reopened() -> None:
    found = read("“One part.\n“Another part.\n“The end,” she said. “Truly.”")
    assert [q.resumes for q in found] == [None, 0, 1, None]
    assert [q.closed for q in found] == [False, False, True, True]


def test_a_forgotten_closing_mark_ends_with_its_block() -> None:
    found = read('"We are late, said the pilot.\nThe plane left. "At last," he said.')
    assert [(q.block, q.resumes) for q in found] == [(0, None), (1, None)]


@given(st.text(alphabet="ab .,'\"“”‘’«»„6\n", max_size=80))
@example("«“.' ")
def test_quotations_nest_or_stand_apart(text: str) -> None:
    found = read(text)
    for q in found:
        assert q.outer_start <= q.start < q.end <= q.outer_end
        if q.parent is not None:
            p = found[q.parent]
            assert p.start <= q.outer_start
            assert q.outer_end <= p.end
