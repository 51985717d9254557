"""A brief of any length made in code: headings, mixed runs, lists, points, ladders and tables, no two alike.

Sentences are drawn from the words of the field by a seeded chance, common words more often than rare ones, so that
the file packs as a real one does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import accumulate, product
from random import Random

from cyberbrief.compose.document import (
    Banner,
    Block,
    Cell,
    Column,
    Document,
    DocumentSection,
    Heading,
    LadderStep,
    LadderTable,
    Letterhead,
    Listing,
    ListItem,
    Manner,
    Note,
    Paragraph,
    Passage,
    Run,
    SpokenPoint,
    Standing,
    Table,
    TimeRange,
)
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.talking_point import Handling

STANDING = Standing(draft=True, drafted_on=date(2026, 11, 23), drafter="E. Marrow", office="Cyber Policy Desk")
_SECTIONS_A_PAGE = 1 / 1.7  # as LibreOffice lays them out
_LADDER = (
    (RungKind.OPENING, "Opening"),
    (RungKind.PREFERRED, "Preferred"),
    (RungKind.FALLBACK, "Fallback 1"),
    (RungKind.BOTTOM_LINE, "Bottom line"),
    (RungKind.RED_LINE, "Red line"),
)
_COMMON = (
    "the of to and in a that is by for on with as it States state not this which be from at should their or will we "
    "activity ICT under law international list no are infrastructure critical an its paragraph text has other who any "
    "all our they measures norm national working would before group may report threat support designation draft "
    "protection resolution proposal sector health energy undersea cables water exchange voluntary sharing contact "
    "points directory confidence building capacity assistance training response incident severe harmful operations "
    "against hospitals regions delegation chair facilitator penholder brackets agreed language consensus silence "
    "procedure amendment wording chapeau annex open-ended mechanism dedicated thematic session plenary statement "
    "explanation position dissociation alignment statement’s sponsor regional cross-regional coalition like-minded "
    "counterpart ministry capital instruction authority fallback threshold attribution evidence sovereignty due "
    "diligence territory proxies ransomware supply chain vulnerabilities disclosure responsible software integrity "
    "electoral systems financial satellite landing stations maritime emergency teams computer authorised third "
    "countries obligations existing applicable humanitarian charter human rights privacy freedom expression women "
    "participation stakeholders accreditation modalities objection transparency roadmap implementation checklist "
    "template survey portal fund trustee donor needs-driven politically neutral sustainable tailored demand gap "
    "analysis maturity model tabletop simulation hotline de-escalation misperception escalation restraint deterrence "
    "countermeasures lawful necessity proportionality retorsion sanctions condemn regret note welcome recall reaffirm "
    "recognise stress underline encourage invite request decide convene submit circulate table withdraw reopen close "
    "suspend resume adjourn July November December March Monday Thursday Geneva Nairobi Vienna Brennia Tavolia Kestria "
    "Vendria Harbour Marrow Ashdown Orsini Lindqvist Okoro Haddad Ferreira Nakamura Petrov Dubois sentence bloc"
)
_SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo ka le mi no pu ra"


def _vocabulary() -> list[str]:
    """Return the common words, then some thousand rare ones that nobody has to write down."""
    parts = _SYLLABLES.split()
    return _COMMON.split() + ["".join(three) for three in product(parts, repeat=3)]


class _Speaker:
    """Draws words from the vocabulary, the n-th with a chance of one in n."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)
        self._words = _vocabulary()
        self._weights = list(accumulate(1 / (place + 4) for place in range(len(self._words))))

    def words(self, least: int, most: int) -> str:
        """Return a sentence without its stop."""
        count = self._chance.randint(least, most)
        words = self._chance.choices(self._words, cum_weights=self._weights, k=count)
        if count > 8 and self._chance.random() < 0.2:  # noqa: PLR2004 — a figure now and then
            words[3] = f"{self._chance.randint(1, 999)}/{self._chance.randint(1, 400)}"
        return " ".join(words).capitalize()

    def passage(self, sentences: int, *, note: int = 0) -> Passage:
        """Return some sentences of mixed runs."""
        runs = []
        for place in range(sentences):
            runs.append(Run(f"{self.words(2, 4)} ", bold=True) if place == 0 else Run(f"{self.words(3, 9)}, "))
            runs.append(Run(f"{self.words(6, 14)}. "))
            if place % 2:
                runs.append(Run(f"“{self.words(4, 8)}”. ", italic=True))
        runs[-1] = Run(runs[-1].text, runs[-1].bold, runs[-1].italic, note)
        return Passage(tuple(runs))

    def line(self, least: int, most: int) -> Passage:
        """Return one plain sentence."""
        return Passage((Run(f"{self.words(least, most)}."),))


def made_brief(pages: int, seed: int = 1) -> Document:
    """Return a full brief of about so many A4 pages."""
    speaker = _Speaker(seed)
    count = max(round(pages * _SECTIONS_A_PAGE), 1)
    sections = tuple(
        DocumentSection(str(place), tuple(_section(speaker, place)), new_page=False) for place in range(count)
    )
    notes = tuple(Note(place + 1, speaker.line(6, 12)) for place in range(count))
    return Document(
        variant="full",
        variant_title="Full negotiation brief",
        title="Negotiation brief: protecting critical infrastructure",
        subtitle="Global Mechanism, thematic group 1 · item 4 · New York, 8 December 2026",
        banner=Banner("restricted", "RESTRICTED", "#8A4F00"),
        letterhead=Letterhead("Republic of Vendria", "Ministry of Foreign Affairs", "Cyber Policy Desk"),
        reference_number="CPD/2026/118",
        sections=sections,
        notes=notes,
        contents=True,
    )


def _section(speaker: _Speaker, place: int) -> Sequence[Block]:
    blocks: list[Block] = [
        Heading(speaker.line(3, 7), 1, f"{place + 1}."),
        Paragraph(speaker.passage(2), Manner.LEAD),
        Paragraph(speaker.passage(4, note=place + 1)),
        Heading(speaker.line(2, 5), 2),
        Listing(tuple(ListItem(speaker.line(8, 20)) for _ in range(5)), ordered=place % 2 == 0),
        Paragraph(speaker.passage(2), Manner.QUOTE),
    ]
    blocks.extend(
        SpokenPoint(
            handling,
            (speaker.line(12, 24),),
            topic=speaker.line(1, 2),
            raised_as=(speaker.line(6, 12),) if handling is Handling.IF_RAISED else (),
            time=TimeRange(10 + place % 40, 14 + place % 50),
        )
        for handling in (Handling.TO_MAKE, Handling.TO_MAKE, Handling.TO_MAKE, Handling.IF_RAISED)
    )
    blocks.append(_ladder(speaker) if place % 2 else _table(speaker))
    blocks.append(Paragraph(speaker.passage(5)))
    return blocks


def _ladder(speaker: _Speaker) -> LadderTable:
    steps = tuple(
        LadderStep(
            kind,
            title,
            (speaker.line(12, 24),),
            conditions=(speaker.line(5, 9),),
            authority=(speaker.line(2, 3),),
        )
        for kind, title in _LADDER
    )
    return LadderTable(speaker.line(4, 8), steps, (speaker.line(6, 12),))


def _table(speaker: _Speaker) -> Table:
    columns = (Column("Party", 16), Column("They will say", 32), Column("We answer", 52))
    rows = tuple(tuple(Cell((speaker.line(*size),)) for size in ((1, 2), (6, 12), (9, 18))) for _ in range(5))
    return Table(columns, rows, speaker.line(4, 8))


def made_phrases(count: int, seed: int = 2) -> list[str]:
    """Return withheld texts in the same words, from short floors to paragraphs."""
    speaker = _Speaker(seed)
    return [speaker.words(3, 40) for _ in range(count)]
