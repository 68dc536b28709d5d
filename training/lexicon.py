"""The lexicon of inflected forms: what the treebanks' training parts say where no suffix rule gives the lemma safely.

    python -m training.lexicon --data DATA        writes src/dateline/encoder/lexicon.tsv

A form with its part of speech is listed where nine in ten of its occurrences have one lemma other than the form itself,
and, for nouns and verbs, the irregular forms of resources/irregular.tsv, which treebanks of this size lack.
"""

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from training.conllu import Paragraph, paragraphs
from training.gum import OPEN_GENRES
from training.prepare import ewt, gum_files, gum_split

HERE = Path(__file__).parent
TARGET = HERE.parent / "src" / "dateline" / "encoder" / "lexicon.tsv"
OPEN_CLASSES = {"VERB", "NOUN", "AUX", "ADJ", "ADV", "PRON", "DET"}
AGREEING = 0.9


def entries(treebanks: list[Paragraph]) -> dict[tuple[str, str], str]:
    """(lowered form, part of speech) to lemma."""
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for paragraph in treebanks:
        for word in (w for s in paragraph.sentences for w in s):
            if word.upos in OPEN_CLASSES and word.form.isalpha() and word.lemma.isalpha():
                seen[word.form.lower(), word.upos][word.lemma.lower()] += 1
    found = {}
    for key, lemmas in seen.items():
        lemma, count = lemmas.most_common(1)[0]
        if lemma != key[0] and count >= AGREEING * sum(lemmas.values()):
            found[key] = lemma
    return found


def irregular() -> dict[tuple[str, str], str]:
    """Irregular forms by hand: lines of lemma, part of speech, forms."""
    found = {}
    for line in (HERE / "resources" / "irregular.tsv").read_text(encoding="utf-8").splitlines():
        lemma, upos, *forms = line.split()
        found |= {(form, upos): lemma for form in forms}
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    data = parser.parse_args().data
    train, documents = gum_split(data, "train"), gum_files(data)
    treebanks = ewt(data, "train")
    for name in sorted(train & documents.keys()):
        if name.split("_")[1] in OPEN_GENRES:
            treebanks += list(paragraphs(documents[name]))
    listed = entries(treebanks) | irregular() | {("me", "PRON"): "I"}
    lines = [f"{form}\t{upos}\t{lemma}\n" for (form, upos), lemma in sorted(listed.items())]
    TARGET.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} forms in {TARGET.name}")


if __name__ == "__main__":
    main()
