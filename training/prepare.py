"""Data into examples: reads the corpora, applies our guideline, drops what is set aside, writes one file.

    python -m training.prepare --data DATA --work WORK

DATA is the folder of data sets (or $DATELINE_DATA); WORK receives train.pickle, dev.pickle, inventory.json and
sources.json (what was read, with hashes). WORK/silver.jsonl, where there is one, comes from `training.silver`.
"""

import argparse
import hashlib
import json
import lzma
import os
import pickle
import re
import tarfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from training import gum, names, places
from training.conllu import Paragraph, Word, paragraphs
from training.examples import Example, Parse, Passage, atomised, guessed_spaces
from training.holdout import grams, held_out
from training.labels import ANY_MENTION, ANY_NAME, MENTION_TAGS, NAME_TAGS, OUTSIDE, lemma_script, name_bits

SHARED_GRAMS = 5
IGNORE = -100


@dataclass
class Inventory:
    """Label sets in their order; `lemmas` are edit scripts."""

    upos: list[str]
    xpos: list[str]
    rels: list[str]
    lemmas: list[str]
    names: list[str]
    mentions: list[str]


def gum_files(data: Path) -> dict[str, list[str]]:
    """Lines of every GUM document by its name."""
    documents = {}
    with tarfile.open(data / "language/gum/dep.tar.xz") as archive:
        for member in archive.getmembers():
            if member.name.endswith(".conllu") and (file := archive.extractfile(member)):
                documents[Path(member.name).stem] = file.read().decode().splitlines()
    return documents


def gum_split(data: Path, part: str) -> set[str]:
    """Names of the documents of a part of GUM."""
    text = (data / "language/gum/splits.md").read_text(encoding="utf-8")
    section = next(s for s in re.split(r"^## ", text, flags=re.M) if s.startswith(part + "\n"))
    return set(re.findall(r"\* (\S+)", section))


def ewt(data: Path, part: str) -> list[Paragraph]:
    """Paragraphs of a part of EWT."""
    with lzma.open(data / f"language/ud_ewt/en_ewt-{part}.conllu.xz", "rt", encoding="utf-8") as file:
        return list(paragraphs(file))


def set_aside_grams(data: Path) -> set[str]:
    """Eight-word runs of the reports set aside."""
    aside, found = held_out(), set()
    for line in (data / "reports/wikinews/reports.jsonl").read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        if report["url"] in aside:
            found |= grams(report["text"])
    return found


def inventory(treebanks: Iterable[Paragraph]) -> Inventory:
    """Labels of the treebanks; lemma scripts that occur twice."""
    words = [w for p in treebanks for s in p.sentences for w in s]
    scripts = Counter(lemma_script(w.form, w.lemma) for w in words)
    rels = Counter(w.rel for w in words)
    return Inventory(
        sorted({w.upos for w in words}),
        sorted({w.xpos for w in words}),
        sorted(r for r, n in rels.items() if n > 2),
        [s for s, n in scripts.most_common() if n > 1],
        list(NAME_TAGS),
        list(MENTION_TAGS),
    )


def treebank(source: Iterable[Paragraph], labels: Inventory, where: places.Places, corpus: str) -> Iterator[Passage]:
    """Passages of a treebank; entity layers only where the corpus is GUM."""
    numbers = {k: {v: i for i, v in enumerate(values)} for k, values in asdict(labels).items()}
    for paragraph in source:
        passage = Passage(corpus, paragraph.doc)
        for sentence in paragraph.sentences:
            atoms, spaced, first = atomised([w.form for w in sentence], [w.space for w in sentence])
            passage.sentences.append(
                Example(
                    atoms,
                    spaced,
                    first,
                    gum.names(sentence, where) if corpus == "gum" else [ANY_NAME] * len(sentence),
                    gum.mentions(sentence, where) if corpus == "gum" else [ANY_MENTION] * len(sentence),
                    _parse(sentence, numbers),
                )
            )
        yield passage


def _parse(sentence: list[Word], numbers: dict[str, dict[str, int]]) -> Parse:
    return Parse(
        [numbers["upos"].get(w.upos, IGNORE) for w in sentence],
        [numbers["xpos"].get(w.xpos, IGNORE) for w in sentence],
        [numbers["lemmas"].get(lemma_script(w.form, w.lemma), IGNORE) for w in sentence],
        [w.head for w in sentence],
        [numbers["rels"].get(w.rel, numbers["rels"].get(w.rel.split(":")[0], IGNORE)) for w in sentence],
    )


def named(tagged: names.Tagged, weight: float = 1.0) -> Example:
    """A sentence that has names only; a leading stretch without capitals is still a sentence."""
    words = [w for w, _ in tagged]
    atoms, spaced, first = atomised(words, guessed_spaces(words))
    return Example(atoms, spaced, first, [b for _, b in tagged], [ANY_MENTION] * len(words), None, weight)


def name_corpora(data: Path, where: places.Places) -> Iterator[Passage]:
    """WikiGold, CrossNER politics and Re-DocRED, in passages of a few sentences."""
    folder = data / "language"
    flat = [("wikigold", folder / "wikigold/CONLL-format/data/wikigold.conll.txt")]
    flat += [("crossner", folder / f"crossner_politics/politics/{part}.txt") for part in ("train", "dev", "test")]
    for corpus, path in flat:
        sentences = [named(t) for t in names.iob_corpus(path, where)]
        for i in range(0, len(sentences), 4):
            yield Passage(corpus, f"{corpus}-{i}", sentences[i : i + 4])
    for n, document in enumerate(names.redocred(folder / "redocred/dev_revised.json", where)):
        yield Passage("redocred", f"redocred-{n}", [named(t) for t in document if t])


def silver(path: Path, where: places.Places, weight: float) -> Iterator[Passage]:
    """Paragraphs of Wikinews with the names another pipeline sees in them, at a lower weight."""
    aside = held_out()
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        row = json.loads(line)
        if row["doc"] in aside:
            raise SystemExit(f"{row['doc']} is set aside and must not be in {path}")
        words: list[str] = row["words"]
        bits = [name_bits(("GROUP",), True) if where.is_demonym(w) else OUTSIDE for w in words]
        for start, end, types in row["names"]:
            while end - start > 1 and words[start].lower() == "the":
                start += 1
            while end - start > 1 and words[end - 1] in ("'s", "’s", "'", "’"):
                end -= 1
            if words[start].islower():
                bits[start:end] = [ANY_NAME] * (end - start)
                continue
            for i in range(start, end):
                bits[i] = name_bits(tuple(types), i == start)
        passage = Passage("silver", row["doc"])
        for start, end in zip(row["starts"], [*row["starts"][1:], len(words)], strict=True):
            if end > start:
                atoms, spaced, first = atomised(words[start:end], row["spaces"][start:end])
                open_mentions = [ANY_MENTION] * (end - start)
                passage.sentences.append(Example(atoms, spaced, first, bits[start:end], open_mentions, None, weight))
        yield passage


def main() -> None:
    """Read everything, write WORK."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=os.environ.get("DATELINE_DATA"))
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--silver-weight", type=float, default=0.5)
    options = parser.parse_args()
    if options.data is None:
        parser.error("give --data or set DATELINE_DATA")
    data, work = Path(options.data), options.work
    work.mkdir(parents=True, exist_ok=True)
    where, aside = places.load(data), set_aside_grams(data)
    documents = gum_files(data)
    train, dev = gum_split(data, "train"), gum_split(data, "dev")
    gum_train: list[Paragraph] = []
    dropped = []
    for name in sorted(train):
        if name.split("_")[1] not in gum.OPEN_GENRES or name not in documents:
            continue
        found = list(paragraphs(documents[name]))
        text = " ".join(w.form for p in found for s in p.sentences for w in s if w.upos != "PUNCT")
        if len(grams(text) & aside) >= SHARED_GRAMS:
            dropped.append(name)
            continue
        gum_train += found
    ewt_train = ewt(data, "train")
    labels = inventory([*gum_train, *ewt_train])
    passages = [*treebank(gum_train, labels, where, "gum"), *treebank(ewt_train, labels, where, "ewt")]
    passages += name_corpora(data, where)
    passages += silver(work / "silver.jsonl", where, options.silver_weight)
    gum_dev = [p for n in sorted(dev) if n.split("_")[1] in gum.OPEN_GENRES for p in paragraphs(documents[n])]
    held = [*treebank(gum_dev, labels, where, "gum"), *treebank(ewt(data, "dev"), labels, where, "ewt")]
    (work / "train.pickle").write_bytes(pickle.dumps(passages))
    (work / "dev.pickle").write_bytes(pickle.dumps(held))
    (work / "inventory.json").write_text(json.dumps(asdict(labels), indent=1), encoding="utf-8")
    _report(data, work, passages, held, dropped)


def _report(data: Path, work: Path, passages: list[Passage], held: list[Passage], dropped: list[str]) -> None:
    """Write sources.json: hashes of the files read, words and sentences per corpus, GUM documents left out."""
    sources = [
        "language/gum/dep.tar.xz", "language/ud_ewt/en_ewt-train.conllu.xz", "language/ud_ewt/en_ewt-dev.conllu.xz",
        "language/wikigold/CONLL-format/data/wikigold.conll.txt", "language/redocred/dev_revised.json",
        *(f"language/crossner_politics/politics/{part}.txt" for part in ("train", "dev", "test")),
        "reports/wikinews/reports.jsonl",
    ]  # fmt: skip
    sizes = {
        part: {
            corpus: {
                "sentences": sum(len(p.sentences) for p in group if p.corpus == corpus),
                "words": sum(len(s.first) for p in group if p.corpus == corpus for s in p.sentences),
            }
            for corpus in sorted({p.corpus for p in group})
        }
        for part, group in (("train", passages), ("dev", held))
    }
    hashes = {s: hashlib.sha256((data / s).read_bytes()).hexdigest() for s in sources}
    report = {"sha256": hashes, "sizes": sizes, "gum_documents_left_out": dropped}
    (work / "sources.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    print(json.dumps({k: report[k] for k in ("sizes", "gum_documents_left_out")}, indent=1))


if __name__ == "__main__":
    main()
