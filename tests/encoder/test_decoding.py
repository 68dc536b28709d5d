import numpy as np
import pytest

from dateline.encoder.boundaries import INSIDE, SENTENCE, WORD, cannot_begin, decided, spans_of
from dateline.encoder.lemmas import Lemmas, by_script
from dateline.encoder.names import names_in
from dateline.encoder.pieces import WordPieces
from dateline.encoder.windows import FULL, HARD, Cuts, atoms_in, batches, windows_of

TAGS = ["O", "B-PER", "I-PER", "B-GPE", "I-GPE"]


@pytest.mark.parametrize(
    ("form", "script", "lemma"),
    [("Ran", "l2+un", "run"), ("Moscow", "k0+", "Moscow"), ("cities", "l3+y", "city"), ("s", "l4+be", "s")],
)
def test_scripts(form: str, script: str, lemma: str) -> None:
    assert by_script(form, script) == lemma


def test_a_script_that_makes_no_word_gives_way_to_a_regular_one() -> None:
    lemmas = Lemmas({"factory", "consist", "stop", "cat"})
    assert lemmas.of("factories", "l1+", "NOUN") == "factory"
    assert lemmas.of("consisting", "l3+e", "VERB") == "consist"
    assert lemmas.of("stopping", "l3+", "VERB") == "stop"
    assert lemmas.of("competencies", "l1+", "NOUN") == "competency"
    assert lemmas.of("Zorbles", "l1+", "NOUN") == "zorble"
    assert lemmas.of("met", "l2+", "VERB") == "meet"


def test_names_end_with_their_type_and_their_sentence() -> None:
    best = [1, 2, 4, 0, 2, 1]
    logits = np.full((6, 5), -9, np.float32)
    logits[range(6), best] = 9
    found = [n[:3] for n in names_in(logits, TAGS, np.array([[0, 5], [5, 6]]))]
    assert found == [(0, 2, "PER"), (2, 3, "GPE"), (4, 5, "PER"), (5, 6, "PER")]


def test_no_sentence_begins_with_a_closing_quote_or_after_a_title() -> None:
    text = 'He left." Gov. Amsel said "no". She of No. 10'
    atoms = atoms_in(text)
    words = [text[a:b] for a, b in atoms.spans]
    barred = [words[i] for i in range(1, len(words)) if cannot_begin(text, atoms, i)]
    assert barred == [".", '"', ".", "Amsel", '"', ".", ".", "10"]


def test_a_word_never_crosses_white_space() -> None:
    text = "on the U.S. side"
    atoms = atoms_in(text)
    logits = np.tile(np.array([[3, 2, 1]], np.float32), (len(atoms.spans), 1))
    labels = decided(logits, text, atoms, [0])
    words, _, sentences = spans_of(labels, atoms)
    assert [text[a:b] for a, b in words.tolist()] == ["on", "the", "U.S.", "side"]
    assert sentences.tolist() == [[0, 4]]


def test_known_cuts_stand() -> None:
    text = "theres one. two"
    atoms = atoms_in(text, Cuts(frozenset({0, 5, 7, 10, 12}), frozenset({0, 12})))
    labels = decided(np.zeros((len(atoms.spans), 3), np.float32), text, atoms, [0])
    assert labels.tolist() == [SENTENCE, WORD, WORD, WORD, SENTENCE]
    assert INSIDE not in labels


def test_windows_are_whole_blocks_or_end_where_sentences_must() -> None:
    pieces = WordPieces(["a", "aa", ".", *map(str, range(200))])
    short, long = "A aa. A aa.", "A a a a a a aa. " * 60
    assert len(windows_of(short, atoms_in(short), pieces)) == 1
    atoms = atoms_in(long)
    found = windows_of(long, atoms, pieces)
    assert [w.first for w in found] == [0, *(w.last for w in found[:-1])]
    assert found[-1].last == len(atoms.spans)
    assert all(len(w.pieces) <= FULL + 2 for w in found)
    assert all(long[atoms.spans[w.first][0]] == "A" for w in found)
    endless = "a " * 2000
    assert all(len(w.pieces) <= HARD + 2 for w in windows_of(endless, atoms_in(endless), pieces))


def test_every_window_is_in_one_batch() -> None:
    pieces = WordPieces(["a", *map(str, range(200))])
    windows = [windows_of("a " * n, atoms_in("a " * n), pieces)[0] for n in (5, 90, 3, 40, 40)]
    groups = batches(windows, 100)
    assert sorted(n for g in groups for n in g) == [0, 1, 2, 3, 4]
    assert all(max(len(windows[n].pieces) for n in g) * len(g) <= 100 for g in groups)
