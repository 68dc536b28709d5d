"""Which matches of the time grammar are times: not ministers called May, not 1984 residents, not The Sunday Times."""

from dateline.reading.reference.grammar import Expression
from dateline.values.language import Document, Mention, Token, fits
from dateline.vocabulary import measures
from dateline.vocabulary import times as vocabulary
from dateline.vocabulary.forms import forms

_NAMELIKE = ("compound", "flat", "amod", "nummod", "goeswith", "nmod:desc")
_MONEY = frozenset("$£€¥#₹%")
_OWNERS = ("'s", "’s", "its", "their", "his", "her", "our")


class Licence:
    """Judges the expressions of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._named = [m for m in document.mentions if m.kind == "named"]
        self._surnames = {m.text.split()[-1].lower() for m in self._named if m.type == "PER" and " " in m.text}
        self._at = 0

    def counts(self, start: int, end: int) -> bool:
        """Does the number at these characters count things that are no units of time: "1984 residents"?"""
        document = self._document
        inside = document.tokens_in(start, end)
        if not inside:
            return False
        if (start and document.text[start - 1] in _MONEY) or document.text[end : end + 1] == "%":
            return True
        token = document.tokens[inside[-1]]
        if inside[0] and document.tokens[inside[0] - 1].text.lower() in vocabulary.table().count_before:
            return end - start == 4
        if not fits(token.deprel, "nummod") or token.head <= token.index:
            return False
        head = document.tokens[token.head]
        words = vocabulary.table()
        year = end - start == 4 and document.text[start:end].isdigit() and 1900 <= int(document.text[start:end]) < 2100
        before = document.tokens[inside[0] - 1].text.lower() if inside[0] else ""
        if year and before in ("the", *_OWNERS) and not self._people(head):
            return False
        calendar = head.text.lower() in words.plural_units or head.text.lower() in words.units
        return head.xpos in ("NNS", "NNPS") and not calendar and head.text.lower() not in words.months

    @staticmethod
    def _people(noun: Token) -> bool:
        """Does a noun count people: "the 1984 residents", but not "the 2014 protests"?"""
        table = measures.table()
        plural = noun.xpos in ("NNS", "NNPS")
        return plural and any(w in table.people or w in table.noun_measures for w in forms(noun.text, noun.lemma))

    def holds(self, e: Expression, known_year: bool) -> bool:
        """Is the expression a time? `known_year`: another year stands just before in the sentence."""
        if e.ends:
            return all(self.holds(x, True) or x.kind != "date" for x in e.ends) and not self._name(e)
        if self._name(e):
            return False
        if e.kind == "relative" and e.unit is None and e.day is None:
            return self._document.text[e.end : e.end + 1] not in ("-", "‑")
        if e.kind == "duration":
            vague = e.value != "bare" or self._before(e) in ("for", "within", "over", "in", "after", "through")
            return vague and not self._age(e) and not self._share(e)
        if e.kind == "reference" and self._document.text[e.start : e.end].lower() in vocabulary.table().idle:
            return False
        if e.kind == "reference":
            after = self._after(e)
            late = after is not None and after.text.lower() in ("after", "before", "thereafter", "afterwards")
            tied = self._document.text[e.end : e.end + 1] in ("-", "‑")
            return not late and not tied and self._before(e) != "as"
        if e.kind == "part":
            return self._bare_part(e)
        if e.kind == "day":
            return self._bare_day(e)
        if e.kind == "date" and e.month and e.day is None and e.year is None and e.offset is None:
            return e.mod is not None or self._month(e)
        if e.kind == "date" and e.year and e.month is None and e.unit is None and e.season is None and not e.holiday:
            return e.mod is not None or e.slashed is not None or self._year(e, known_year)
        if e.kind == "date" and e.season and e.year is None and e.offset is None:
            return e.mod is not None or self._before(e) in ("in", "during", "this", "since", "until", "by")
        return True

    def _name(self, e: Expression) -> bool:
        """A name that contains a time, by its mention or by how it hangs on the capitalised words beside it."""
        document = self._document
        inside = document.tokens_in(e.start, e.end)
        head = document.head_of(e.start, e.end)
        if not inside or head is None:
            return False
        token, words = document.tokens[head], vocabulary.table()
        if e.month and e.day and not e.year and self._named_date(e, inside[-1]):
            return True
        before = document.tokens[inside[0] - 1] if inside[0] else None
        after = document.tokens[inside[-1] + 1] if inside[-1] + 1 < len(document.tokens) else None
        if e.weekday is not None and before and before.text[:1].isupper():
            weekday = next(w for w, n in words.weekdays.items() if n == e.weekday)
            if before.text.lower() in words.named_days.get(weekday, ()) or self._compound(before, token):
                return True
        if fits(token.deprel, "flat") and token.head < token.index and not e.day:
            return True
        if after and self._capital(after) and self._compound(token, after):
            return True
        return any(self._within(m, e, token) for m in self._mentions_over(e))

    def _capital(self, token: Token) -> bool:
        words = vocabulary.table()
        low = token.text.lower()
        return (
            token.text[:1].isupper() and token.upos == "PROPN" and low not in words.weekdays and low not in words.months
        )

    def _compound(self, part: Token, whole: Token) -> bool:
        """Are two words one name: "October Revolution", "Bloody Sunday"?"""
        time_word = part.text.lower() in vocabulary.table().weekdays and not self._capital(whole)
        if time_word or (part.index > whole.index and not self._capital(part)):
            return False
        low = part.text.lower()
        if low in vocabulary.table().early or low in vocabulary.table().past or low in vocabulary.table().future:
            return False
        steps = 0
        j = part.index
        while j >= 0 and steps < 4:
            token = self._document.tokens[j]
            if not any(fits(token.deprel, r) for r in ("compound", "flat", "amod")):
                return False
            j, steps = token.head, steps + 1
            if j == whole.index:
                return part.upos == "PROPN" or part.xpos in ("NNP", "JJ")
        return False

    def _mentions_over(self, e: Expression) -> list[Mention]:
        """Named mentions that contain the expression and more; expressions are asked for in text order."""
        while self._at < len(self._named) and self._named[self._at].end + 400 < e.start:
            self._at += 1
        found = []
        for m in self._named[self._at :]:
            if m.start > e.start:
                break
            if m.end >= e.end and m.end - m.start > e.end - e.start:
                found.append(m)
        return found

    def _within(self, mention: Mention, e: Expression, token: Token) -> bool:
        """Is the expression a word of the name, and not an attribute in its phrase ("the treaty of 2015")?"""
        document = self._document
        if document.kid(token.index, "case") is not None and mention.type != "PER":
            return False
        rest = document.text[mention.start : e.start] + " " + document.text[e.end : mention.end]
        capital = any(w[:1].isupper() for w in rest.split() if w.lower() not in ("the", "a"))
        if mention.type == "PER":
            return capital
        return capital and any(fits(token.deprel, r) for r in _NAMELIKE)

    def _named_date(self, e: Expression, last: int) -> bool:
        after = self._document.tokens[last + 1].text.lower() if last + 1 < len(self._document.tokens) else ""
        words = vocabulary.table()
        return f"{e.month:02}-{e.day:02}" in words.named_dates and after in words.named_date_nouns

    def _before(self, e: Expression, back: int = 1) -> str:
        inside = self._document.tokens_in(e.start, e.end)
        k = inside[0] - back if inside else -1
        return self._document.tokens[k].text.lower() if k >= 0 else ""

    def _after(self, e: Expression, ahead: int = 1) -> Token | None:
        inside = self._document.tokens_in(e.start, e.end)
        k = inside[-1] + ahead if inside else len(self._document.tokens)
        return self._document.tokens[k] if k < len(self._document.tokens) else None

    def _age(self, e: Expression) -> bool:
        """ "A 34-year-old", "aged six months", "two years of age": how old someone is."""
        after = self._document.text[e.end : e.end + 8].lower().lstrip(" -‐‑")
        return after.startswith(("old", "of age")) or self._before(e) == "aged"

    def _share(self, e: Expression) -> bool:
        """ "A quarter of the voters"."""
        after = self._after(e)
        return e.unit == "quarter" and after is not None and after.text.lower() in ("of", "as")

    def _bare_part(self, e: Expression) -> bool:
        words = vocabulary.table()
        low = self._document.text[e.start : e.end].lower()
        named = self._document.text[e.start].isupper() and self._before(e)[:1].isalpha()
        if named and not self._opens(e):
            return False
        if low.split()[-1] in words.bare_parts:
            return True
        before, leading = self._before(e), ("in", "during", "by", "until")
        return (before in leading and low.startswith("the ")) or (before, low) == (
            "at",
            "night",
        )

    def _opens(self, e: Expression) -> bool:
        """Does the expression begin its sentence?"""
        number = self._document.sentence_at(e.start)
        return self._document.sentences[number].start >= e.start - 1

    def _bare_day(self, e: Expression) -> bool:
        """ "On the 14th", and nothing that the number belongs to."""
        after = self._after(e)
        digits = self._document.text[e.start : e.end][-3:-2].isdigit()
        return (
            digits
            and self._before(e) in ("on", "until", "by", "since", "from", "before", "after")
            and (after is None or after.upos not in ("NOUN", "PROPN", "ADJ", "NUM"))
        )

    def _month(self, e: Expression) -> bool:
        """A month by its name alone; where people bear the name too, only after a word that goes with months."""
        words, text = vocabulary.table(), self._document.text[e.start : e.end].lower()
        if text.split()[-1] not in words.names_too:
            return True
        token = self._document.tokens[self._document.tokens_in(e.start, e.end)[-1]]
        before, after = self._before(e), self._after(e)
        if token.xpos == "MD" or token.upos in ("VERB", "AUX") or fits(token.deprel, "obl:agent"):
            return False
        if any(m.type == "PER" and m.start <= e.start and e.end <= m.end for m in self._mentions_over(e)):
            return False
        if text in self._surnames and before not in ("in", "since", "until", "during", "early", "late", "last", "next"):
            return False
        if fits(token.deprel, "nsubj") and before not in ("last", "next", "this"):
            return False
        if after is not None and self._capital(after) and after.start == e.end + 1:
            return False
        possessive = after is not None and after.text in ("'s", "’s") and text not in self._surnames and before == "for"
        return before in words.month_before or possessive or before in words.past or before in words.future

    def _year(self, e: Expression, known_year: bool) -> bool:
        """A bare year by the word before it; a count, a model or a sum of money is none."""
        words, year = vocabulary.table(), e.year or 0
        before, after = self._before(e), self._after(e)
        text = self._document.text
        if not 1000 <= year <= 2100 or (e.start and text[e.start - 1] in _MONEY) or text[e.end : e.end + 1] == "%":
            return False
        if text[e.start : e.end].lower().startswith("the year"):
            return True
        token = self._document.tokens[self._document.tokens_in(e.start, e.end)[-1]]
        if before in words.year_cues:
            return True
        if year < 1800 or (after is not None and after.text.lower() in ("were", "are", "have")):
            return False
        if before == "of" and self._before(e, 2) in ("total", "number", "excess", "sum"):
            return False
        if before in ("the", "a", "an", *_OWNERS):
            head = self._document.tokens[token.head] if token.head > token.index else after
            joined = after is not None and after.upos in ("NOUN", "PROPN", "ADJ", "VERB", "CCONJ")
            return joined and head is not None and head.upos in ("NOUN", "PROPN", "NUM") and not self._people(head)
        if token.head > token.index and self._document.kid(token.head, "det", "nmod:poss") is not None:
            noun = self._document.tokens[token.head]
            if noun.xpos == "NN" and any(fits(token.deprel, r) for r in _NAMELIKE):
                return True
        if before in words.year_before or before in ("(", "[", "–", "-", "—"):
            return True
        if before in (",", "and") and known_year:
            return True
        previous = self._document.tokens[token.index - 1] if token.index else None
        if previous and previous.upos in ("PROPN", "NOUN") and previous.sentence == token.sentence:
            return False
        if token.deprel in ("nmod:tmod", "obl:tmod", "nmod:unmarked", "obl:unmarked", "nmod:npmod"):
            return True
        singular = after is not None and after.text.lower() in ("was", "is", "has", "saw", "will", "had")
        return fits(token.deprel, "nsubj") and singular
