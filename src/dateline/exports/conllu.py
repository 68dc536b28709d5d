"""The parse as CoNLL-U, with the characters of every token in MISC."""

from collections.abc import Iterator

from dateline.values.language import Document


def render(document: Document, name: str) -> str:
    """A document's sentences; `name` stands in `# newdoc id`."""
    return f"# newdoc id = {name}\n" + "".join(f"{s}\n" for s in _sentences(document))


def _sentences(document: Document) -> Iterator[str]:
    for n, sentence in enumerate(document.sentences, 1):
        words = " ".join(document.text[sentence.start : sentence.end].split())
        lines = [f"# sent_id = {n}", f"# text = {words}"]
        for t in document.tokens[sentence.first : sentence.last]:
            head = t.head - sentence.first + 1 if t.head >= 0 else 0
            misc = f"start_char={t.start}|end_char={t.end}"
            spaced = t.end < len(document.text) and document.text[t.end].isspace()
            misc = misc if spaced else f"SpaceAfter=No|{misc}"
            form = "".join(t.text.split()) or "_"
            lemma = "".join(t.lemma.split()) or "_"
            fields = (t.index - sentence.first + 1, form, lemma, t.upos, t.xpos, "_", head, t.deprel, "_", misc)
            lines.append("\t".join(map(str, fields)))
        yield "\n".join(lines) + "\n"
