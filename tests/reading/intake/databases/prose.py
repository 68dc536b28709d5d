"""Invented stories for made bundles: people, papers and towns that do not exist, in four languages, drawn by a seed."""

import random
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

OUTLETS = {
    "en": [("Ulmouth Mercury", "ULME", "Ulmouth"), ("The Brannock Star", "BRST", "Brannock"),
           ("Tidewater Press Agency", "TWPA", "Ulmouth"), ("Daily Quern", "DQRN", "Quernby"),
           ("The Times-Argus of Sedgely", "TASE", "Sedgely")],
    "de": [("Oberwalder Bote", "OWBO", "Oberwald"), ("Der Lindtaler", "LNDT", "Lindtal"),
           ("Neue Aarsteiner Zeitung", "NAZT", "Aarstein")],
    "fr": [("L'Écho de Brissac-les-Eaux", "ECBR", "Brissac"), ("Le Matin du Val", "MATV", "Val-Noir")],
    "nl": [("De Havenbode", "HAVB", "Oostzee"), ("Nieuwsblad van Wierde", "NBWI", "Wierde")],
}  # fmt: skip
PUBLISHERS = {
    "en": ["Mercury Newspapers Ltd.", "Star & Quern Holdings plc", "Tidewater Cooperative", "Quern Group, Inc."],
    "de": ["Oberwalder Zeitungsverlag GmbH", "Lindtal Medien AG"],
    "fr": ["Société des journaux du Val", "Brissac Presse SAS"],
    "nl": ["Havenbode Media BV", "Uitgeverij Wierde"],
}
RIGHTS = {
    "en": "All Rights Reserved", "de": "Alle Rechte vorbehalten", "fr": "Tous droits réservés",
    "nl": "Alle rechten voorbehouden",
}  # fmt: skip
NAMES = {
    "en": ["Hester Vance", "Dunstan Obi", "Peregrine Ash-Cole", "Mary O'Shea", "Tamsin Rook", "J. T. Birdwood", "Anil Deshmere"],
    "de": ["Jutta Wörl", "Götz von Anger", "Beate Süß-Klamm", "Emre Yildan"],
    "fr": ["Aurélie d'Ambre", "Gaël Le Brun", "Zoé Castelnau"],
    "nl": ["Pim van der Wal", "Saskia Bruyn", "Joris 't Lam"],
}  # fmt: skip
SECTIONS = {
    "en": ["Business", "News", "Courts & Crime", "Letters"], "de": ["Politik", "Regionales"], "fr": ["Société", "Région"],
    "nl": ["Binnenland", "Economie"],
}  # fmt: skip
STORIES = {
    "en": [
        ("Dredger strikes wreck that charts had moved",
         ["A dredger working off Ulmouth struck a wreck on Tuesday that every chart shows two miles further out.",
          "Nobody was hurt. The master, Dunstan Pell, said the bow “rang like a bell”, and that he had been looking at the chart when it did.",
          "The hydrographic office moved the wreck in 1974 after a letter from a fisherman, according to files seen by this newspaper.",
          "Divers are to go down on Thursday."]),
        ("Council counts its benches and finds one too many",
         ["An inventory ordered by Brannock council has found 41 benches where there should be 40.",
          "“We have no objection to the bench,” said councillor Ruth Amory. “We should like to know who dusts it.”",
          "The bench carries a plaque to a dog."]),
        ("Strike at cannery enters third week after talks fail",
         ["Workers at the Sedgely cannery voted on Friday to stay out for a third week, after talks about night pay broke down within an hour.",
          "The company's offer of 3.5 per cent was rejected by 212 votes to 18, the union said.",
          "A spokeswoman for the owners, Ines Falk, called the vote “regrettable, and very loud”.",
          "About 1,300 tonnes of plums are waiting."]),
        ("Judge orders return of a borrowed bell",
         ["A bell lent to a chapel in 1911 must go back to the ship it came from, a judge ruled on Monday, although the ship is a reef.",
          "Counsel for the chapel, Mr Aldous Finn, asked how it was to be hung.",
          "“That”, the judge replied, “is not before me.”"]),
        ("Who moved the lighthouse clock?",
         ["The clock of the Quernby lighthouse has been found four minutes fast on nine mornings since June.",
          "Keeper Tamsin Gale winds it on Sundays; she has now changed the lock.",
          "A retired watchmaker, Abel Stott, suspects the tide."]),
        ("Ferry fares to rise; islanders promise to swim",
         ["Fares between Ulmouth and the Skerries will rise by a tenth in April, the ferry company announced.",
          "A meeting of islanders on Saturday resolved, by 60 hands to two, to swim.",
          "The company said towels would be provided."]),
        ("Fox elected to parish committee by a clerk's slip",
         ["The name of a fox was read out among those elected to Quernby's footpaths committee on Wednesday, and minuted.",
          "The clerk had copied it from the vet's bill lying underneath.",
          "The fox has not taken its seat."]),
    ],
    "de": [
        ("Schleuse öffnet nur noch von innen",
         ["Die Schleuse bei Oberwald lässt sich seit Montag nur noch von innen öffnen. Das teilte das Wasseramt mit.",
          "„Wir haben jemanden hineingeschickt“, sagte Amtsleiter Götz Anders. Er sei wohlauf und lese.",
          "Ersatzteile werden im Herbst erwartet."]),
        ("Stadtrat vertagt die Uhrzeit",
         ["Der Stadtrat von Lindtal hat am Donnerstag beschlossen, die Rathausuhr vorerst nicht zu stellen.",
          "Beate Grün warf der Verwaltung Trägheit vor, die Verwaltung der Uhr.",
          "Entschieden wird in vierzehn Tagen, gegen acht."]),
    ],
    "fr": [
        ("Le pont ferme pour cause de cigognes",
         ["Le pont de Brissac est fermé depuis mardi parce que des cigognes y ont bâti un nid de deux mètres.",
          "« Elles étaient là avant le péage », a déclaré le maire, Gaël Morin.",
          "Une déviation de 14 kilomètres est en place."]),
        ("Grève des horloges à Val-Noir",
         ["Les trois horloges publiques de Val-Noir se sont arrêtées lundi à la même heure, a constaté la mairie.",
          "L'horloger, Zoé Perrin, réclame deux années d'arriérés.",
          "Midi sonnera de nouveau jeudi."]),
    ],
    "nl": [
        ("Brug bij Wierde blijft een week open",
         ["De brug bij Wierde blijft een week open staan omdat de sleutel aan de andere kant ligt, meldde de gemeente dinsdag.",
          "Brugwachter Pim Haan vaart er woensdag heen.",
          "Fietsers wordt geduld gevraagd."]),
    ],
}  # fmt: skip
DECKS = {
    "en": ["Harbour master speaks of a misunderstanding", "Hearing is to resume in spring"],
    "de": ["Anwohner fühlen sich übergangen"], "fr": ["Les riverains n'ont rien vu venir"],
    "nl": ["Bewoners voelen zich overvallen"],
}  # fmt: skip
CAPTIONS = {
    "en": "PHOTO: The quay at low water, seen from the ferry office. (Mercury file)",
    "de": "FOTO: Der Hafen bei Niedrigwasser. (Archiv)", "fr": "PHOTO: Le quai à marée basse. (Archives)",
    "nl": "FOTO: De kade bij laag water. (Archief)",
}  # fmt: skip
CORRECTION = "CORRECTION: A report on Monday misstated the number of benches. There are 41."
TRAPS = [
    ["LANGUAGE: so read the only word left on the torn label, and nobody could say in which."],
    ["Length: about two metres, the witness wrote, and underlined it twice."],
    ["Subject: none. That was all the memorandum said before the ink ran out."],
    ["12 of 16 documents had been kept in a biscuit tin, the clerk told the inquiry."],
    ["Body: a word that the typist had struck out, apparently in anger."],
    ["HD", "The two letters were cut into every post along the lane."],
    ["________________________", "The form had been left blank at this place."],
    ["Copyright law was of no help, since the tune was older than the parish."],
    ["Classification: secret. The rubber stamp had been used on the canteen menu as well."],
    ["Page 3 of 12 was missing from the file that reached the court."],
    ["Publication date: to be announced, said the poster, which has hung there since 1988."],
]  # fmt: skip
ODD_HEADLINES = [
    "LANGUAGE: Council votes for plainer notices", "Section 9: what the harbour act leaves out",
    "“Body of evidence”: a clerk explains", "COURT OF APPEAL FREES THE GOOSE",
]  # fmt: skip
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "pt": "Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(),
    "pt": "Segunda-feira Terça-feira Quarta-feira Quinta-feira Sexta-feira Sábado Domingo".split(),
}
BY = {"en": "By", "de": "Von", "fr": "Par", "nl": "Door"}
AND = {"en": "and", "de": "und", "fr": "et", "nl": "en"}
CUT = "\ue000"


@dataclass(frozen=True)
class Story:
    """One report of a bundle, as its gold knows it."""

    language: str
    headline: str | None
    deck: str | None
    paragraphs: list[str]
    names: list[str]
    outlet: str
    code: str
    place: str
    publisher: str
    day: date
    clock: str | None
    zone: tuple[str, str] | None
    section: str
    credit: str | None
    caption: str | None
    correction: str | None
    words: int
    lacks: list[str] = field(default_factory=list)

    @property
    def copyright(self) -> str:
        return f"Copyright {self.day.year} {self.publisher} {RIGHTS[self.language]}"

    @property
    def published(self) -> str:
        if self.clock is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.clock}:00" + (self.zone[1] if self.zone else "")

    def gold(self) -> dict[str, object]:
        text = " ".join(" ".join(p.replace(CUT, "").split()) for p in self.paragraphs)
        foreign = [self.copyright, *filter(None, [self.credit, self.caption, self.correction, self.deck]), *self.lacks]
        return {
            "headline": self.headline, "deck": self.deck, "outlet": self.outlet, "published": self.published,
            "byline": self.names, "first": text[:60], "last": text[-60:], "lacks": foreign,
        }  # fmt: skip


def draw(
    rng: random.Random, count: int, languages: list[str], *, zones: bool, cut: bool, headless: bool = False
) -> list[Story]:
    """Stories in a drawn order; with `cut` the last one's last paragraph has the mark behind which the file ends."""
    found: list[Story] = []
    for number in range(count):
        language = rng.choice(languages)
        headline: str | None
        headline, paragraphs = rng.choice(STORIES[language])
        if language == "en" and rng.random() < 0.15:
            headline = rng.choice(ODD_HEADLINES)
        if headless and number and rng.random() < 0.05 and number < count - 1:
            headline = None
        paragraphs = list(paragraphs)
        if language == "en" and rng.random() < 0.35:
            at = rng.randrange(1, len(paragraphs) + 1)
            paragraphs[at:at] = rng.choice(TRAPS)
        outlet, code, place = rng.choice(OUTLETS[language])
        if rng.random() < 0.05 and headline is not None:
            paragraphs = []
        elif cut and number == count - 1:
            paragraphs[-1] = paragraphs[-1][: len(paragraphs[-1]) // 2].rstrip() + CUT
        day = date(2009, 1, 3) + timedelta(days=rng.randrange(4500))
        clock = rng.choice([None, None, "09:14", "21:50"])
        zone = rng.choice([("GMT", "+00:00"), ("GMT+1", "+01:00"), ("EST", "")]) if zones and clock else None
        if zone is not None and zone[0] == "EST":
            summer = 4 <= day.month <= 10
            day = day.replace(month=1 if summer else day.month, day=min(day.day, 28))
            day = day.replace(month=1) if day.month in (3, 11) else day
            zone = ("EST", "-05:00")
        if zone is None and zones:
            clock = None
        found.append(
            Story(
                language=language, headline=headline and headline.replace(";", " -"),
                deck=rng.choice(DECKS[language]) if headline and rng.random() < 0.25 else None, paragraphs=paragraphs,
                names=rng.sample(NAMES[language], rng.choice([0, 1, 1, 1, 2, 2])), outlet=outlet, code=code, place=place,
                publisher=rng.choice(PUBLISHERS[language]), day=day, clock=clock, zone=zone,
                section=rng.choice(SECTIONS[language]), credit="Special to the Mercury" if rng.random() < 0.15 else None,
                caption=CAPTIONS[language] if rng.random() < 0.25 else None,
                correction=CORRECTION if rng.random() < 0.12 and language == "en" else None,
                words=sum(len(p.split()) for p in paragraphs) or 3,
            )
        )  # fmt: skip
    if cut and not found[-1].paragraphs:
        found[-1] = replace(found[-1], paragraphs=["The report had only" + CUT])
    return found


def byline(rng: random.Random, story: Story) -> str:
    """The names as bylines have them: with or without "By", in capitals, with an office behind."""
    names = list(story.names)
    if not names:
        return ""
    word, joint = rng.choice(["", BY[story.language] + " "]), f" {AND[story.language]} "
    written = joint.join(names)
    style = rng.randrange(4)
    if style == 0:
        return f"{word}{written}".upper()
    if style == 1 and story.language == "en":
        return f"{word}{written}, {rng.choice(['Staff Writer', 'Mercury Staff Correspondent', 'Business Editor'])}"
    return f"{word}{written}"


def day_month_year(story: Story, language: str) -> str:
    return f"{story.day.day} {MONTHS[language][story.day.month - 1]} {story.day.year}"


def month_day_year(story: Story, *, short: bool = False) -> str:
    month = MONTHS["en"][story.day.month - 1]
    return f"{month[:3] if short and len(month) > 4 else month} {story.day.day}, {story.day.year}"


def weekday(story: Story, language: str) -> str:
    return WEEKDAYS[language][story.day.weekday()]


def half_day(clock: str) -> str:
    return datetime.strptime(clock, "%H:%M").strftime("%-I:%M %p")
