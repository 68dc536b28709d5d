from dateline.values.spans import span
from dateline.values.statements import Chains, Statement, chain_of

TEXT = "The ministry said the envoy had told it that nine miners were trapped. Rain fell."


def statement(name: str, content: str, within: str | None = None) -> Statement:
    at = TEXT.index(content)
    return Statement(
        id=name, sources=(), cue=None, content=(span(TEXT, at, at + len(content)),), addressees=(), manner="indirect",
        medium=None, within=within, polarity="positive", modality="asserted", about=(), event=None, confidence=1.0,
    )  # fmt: skip


OUTER = statement("s:a", "the envoy had told it that nine miners were trapped")
INNER = statement("s:b", "nine miners were trapped", "s:a")


def test_chain_is_outermost_first() -> None:
    at = TEXT.index("nine")
    assert chain_of((OUTER, INNER), at, at + 4) == ("s:a", "s:b")


def test_only_the_outer_statement_holds_what_lies_outside_the_inner() -> None:
    at = TEXT.index("envoy")
    assert Chains((INNER, OUTER)).of(at, at + 5) == ("s:a",)


def test_the_outlet_speaks_elsewhere() -> None:
    at = TEXT.index("Rain")
    assert chain_of((OUTER, INNER), at, at + 4) == ()


def test_statements_of_equal_content_nest() -> None:
    twin = statement("s:c", "nine miners were trapped", "s:b")
    at = TEXT.index("nine")
    assert chain_of((OUTER, INNER, twin), at, at + 4) == ("s:a", "s:b", "s:c")


def test_a_circle_ends() -> None:
    a, b = statement("s:a", "nine miners", "s:b"), statement("s:b", "nine miners were", "s:a")
    at = TEXT.index("nine")
    assert set(chain_of((a, b), at, at + 4)) == {"s:a", "s:b"}
