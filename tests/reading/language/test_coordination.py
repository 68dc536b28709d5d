import pytest

import dateline

SPOKEN = [
    ("Rebels had seized the bridge, the governor said, and urged residents to leave.", "urged", "governor"),
    ("The army shelled the market, witnesses said on Friday, and accused the mayor of lying.", "accused", "witnesses"),
    ("Guards had beaten two porters, the union said, and demanded an inquiry.", "demanded", "union"),
]


@pytest.mark.parametrize(("text", "trigger", "actor"), SPOKEN)
def test_the_second_verb_of_saying_is_the_speaker_s(text: str, trigger: str, actor: str) -> None:
    events = dateline.read_text(f"Dispute grows in Elbo\n\n{text}", published="2020-03-04").events
    found = next(e for e in events if e.trigger.text == trigger)
    assert [r.text.split()[-1] for r in found.actors] == [actor]


def test_other_verbs_stay_with_their_subject() -> None:
    text = "News of the day\n\nThe rebels shelled the port, the mayor said, and kidnapped three pilots."
    events = dateline.read_text(text, published="2020-03-04").events
    kidnapped = next(e for e in events if e.trigger.text == "kidnapped")
    assert [r.text for r in kidnapped.actors] == ["rebels"]
