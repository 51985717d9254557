"""The Document tree: what a brief says to one audience, block by block, and the records the words come from.

Everything here is frozen. Writers and the preview match the block types exhaustively (`typing.assert_never`).
A tree holds nothing that its audience may not see; who drafted and cleared it stands beside it, in `Standing`, outside
of the digest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from cyberbrief.domain.characters import reads_right_to_left
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.domain.talking_point import Handling


@dataclass(frozen=True, slots=True)
class Source:
    """Where words come from: a field of a record or of one of its elements."""

    record: RecordId
    field: str
    element: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one manner. `note` is the number of the note that follows them, 0 for none."""

    text: str
    bold: bool = False
    italic: bool = False
    note: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph's worth of runs, in one language (BCP 47; "" for the document's own)."""

    runs: tuple[Run, ...]
    language: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)

    @property
    def right_to_left(self) -> bool:
        """Whether the first strong character runs from right to left."""
        return reads_right_to_left(self.plain)


class Manner(Enum):
    """How a paragraph is set."""

    BODY = "body"
    LEAD = "lead"  # the ask or objective that stands first
    QUOTE = "quote"  # language of a document, indented
    SMALL = "small"  # explanations and "as of" lines
    LABEL = "label"  # a run-in heading that is not part of the outline
    STAMP = "stamp"  # how a paper is to be used: "Check against delivery"
    CENTRED = "centred"  # the head of something inside a paper: a provision, its author


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the outline; level 1 to 4, number as printed ("3." or "")."""

    passage: Passage
    level: int
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    passage: Passage
    manner: Manner = Manner.BODY


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph that is cited by its number, which counts through the whole document ("4.")."""

    number: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list; level 0 is the outermost."""

    passage: Passage
    level: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of items, numbered from 1 or with bullets."""

    items: tuple[ListItem, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class TimeRange:
    """How long something takes to say, in seconds, from the quicker to the slower speaker."""

    fastest: int
    slowest: int

    @property
    def words(self) -> str:
        """The range as printed: "0:45–0:52", or one time where both ends are the same."""
        fastest, slowest = (f"{seconds // 60}:{seconds % 60:02d}" for seconds in (self.fastest, self.slowest))
        return fastest if fastest == slowest else f"{fastest}–{slowest}"


@dataclass(frozen=True, slots=True)
class SpokenPoint:
    """A talking point with its handling; `raised_as` is the remark that it answers, `answers` whose it is."""

    handling: Handling
    paragraphs: tuple[Passage, ...]
    topic: Passage | None = None
    answers: Passage | None = None
    raised_as: tuple[Passage, ...] = ()
    time: TimeRange | None = None

    @property
    def label(self) -> str:
        """The handling as printed, with whom the point answers: "If raised · Tavolia"."""
        answered = self.answers.plain.strip() if self.answers else ""
        return " · ".join(filter(None, (self.handling.label, answered)))


@dataclass(frozen=True, slots=True)
class Pause:
    """A pause in a speaking note."""

    WORDS: ClassVar[str] = "— pause —"
    HEAD: ClassVar[tuple[str, str]] = ("What to say", "Time")  # above what is read aloud, and the pauses in it


_GLYPHS = {
    RungKind.OPENING: "○",
    RungKind.PREFERRED: "✔",
    RungKind.FALLBACK: "◇",
    RungKind.BOTTOM_LINE: "═",
    RungKind.RED_LINE: "▬",
}


@dataclass(frozen=True, slots=True)
class LadderStep:
    """A row of a ladder as printed; `declared` says when and where a red line was said openly."""

    kind: RungKind
    title: str
    paragraphs: tuple[Passage, ...]
    proposed_language: tuple[Passage, ...] = ()
    conditions: tuple[Passage, ...] = ()
    authority: tuple[Passage, ...] = ()
    declared: Passage | None = None

    @property
    def glyph(self) -> str:
        """The sign that stands with the step's word, so that it is told apart without colour."""
        return _GLYPHS[self.kind]


@dataclass(frozen=True, slots=True)
class LadderTable:
    """A position's ladder from the opening down, and what happens if there is no agreement.

    Condition and authority have a column each where any step has one; `NOTHING` stands where a step has none.
    """

    NOTHING: ClassVar[str] = "—"
    NO_AGREEMENT: ClassVar[str] = "If no agreement"

    caption: Passage
    steps: tuple[LadderStep, ...]
    no_agreement: tuple[Passage, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The titles of the columns that this ladder needs."""
        conditions = any(step.conditions for step in self.steps)
        authority = any(step.authority for step in self.steps)
        return (
            "Step",
            "Text",
            *(("Condition",) if conditions else ()),
            *(("Authority",) if authority else ()),
        )


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title and its share of the width (shares add up to any number)."""

    title: str
    share: int


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell, paragraph by paragraph."""

    paragraphs: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row that is repeated on each page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: Passage | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what is said under it."""

    label: str
    paragraphs: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled facts, as in a profile."""

    HEAD: ClassVar[tuple[str, str]] = ("About", "Details")

    rows: tuple[Fact, ...]


STANCE_SIGNS: Mapping[StanceLevel, str] = {
    StanceLevel.STRONGLY_SUPPORTS: "++",
    StanceLevel.SUPPORTS: "+",
    StanceLevel.CAN_LIVE_WITH: "≈",
    StanceLevel.UNDECIDED: "○",
    StanceLevel.OPPOSES: "−",
    StanceLevel.WOULD_BLOCK: "−−",
    StanceLevel.NOT_KNOWN: "?",
}


@dataclass(frozen=True, slots=True)
class StanceMark:
    """A cell of a grid of stances: where somebody stands, and the sign for it with where it comes from."""

    level: StanceLevel
    passage: Passage


@dataclass(frozen=True, slots=True)
class StanceRow:
    """A party with a mark for each issue, and its counts behind them."""

    name: Passage
    marks: tuple[StanceMark, ...]
    counts: str


@dataclass(frozen=True, slots=True)
class StanceBand:
    """Parties that stand together, under the name of their group where they have one."""

    title: Passage | None
    rows: tuple[StanceRow, ...]


@dataclass(frozen=True, slots=True)
class GridFoot:
    """A line below a grid: a label, and what follows for each issue."""

    label: str
    cells: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class StanceGrid:
    """Parties against issues: who stands where, in bands, and what follows for each issue."""

    PARTY: ClassVar[str] = "Party"
    COUNTS: ClassVar[str] = "With us · open · against"

    issues: tuple[Passage, ...]
    bands: tuple[StanceBand, ...]
    foot: tuple[GridFoot, ...]


Block = Heading | Paragraph | Numbered | Listing | SpokenPoint | Pause | LadderTable | Table | Facts | StanceGrid


@dataclass(frozen=True, slots=True)
class DocumentSection:
    """A section of the tree; `key` is the id of the brief's section or a fixed word for a generated one."""

    key: str
    blocks: tuple[Block, ...]
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note: the reference that a passage rests on."""

    number: int
    passage: Passage


class PageSize(Enum):
    """The paper a variant is printed on, in millimetres: width and height."""

    A4 = (210, 297)
    A4_WIDE = (297, 210)
    A6 = (105, 148)


@dataclass(frozen=True, slots=True)
class Banner:
    """The marking as it stands at the head and foot of each page; `colour` is #RRGGBB."""

    level: str
    words: str
    colour: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who sends it, as the store's officer set it."""

    state: str = ""
    ministry: str = ""
    desk: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A composed brief for one variant. `releasable_to` names the partners it is for."""

    variant: str
    variant_title: str
    title: str
    subtitle: str
    banner: Banner
    letterhead: Letterhead
    reference_number: str
    sections: tuple[DocumentSection, ...]
    notes: tuple[Note, ...] = ()
    releasable_to: tuple[str, ...] = ()
    contents: bool = False
    size: PageSize = PageSize.A4
    language: str = "en"
    large_type: bool = False
    delivered: bool = False

    @property
    def has_front(self) -> bool:
        """Whether letterhead and title stand before the first section; a card has its own head on each page."""
        return self.size is not PageSize.A6 or not self.sections

    @property
    def names_offices(self) -> bool:
        """Whether it prints who cleared it; papers that get left on tables do not."""
        return self.size is not PageSize.A6 and not self.large_type

    @property
    def release_words(self) -> str:
        """The line under the banner that names the partners, or nothing."""
        return f"Releasable to {', '.join(self.releasable_to)}" if self.releasable_to else ""


def blocks_of(document: Document) -> Iterator[Block]:
    """Yield every block of a document in reading order."""
    for section in document.sections:
        yield from section.blocks
