"""The sheet that section composers write on: projected records in, passages with their sources out.

A composer never touches a run of words that did not come through here, so that each passage names the fields it comes
from; marking and the final check rest on that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cyberbrief.compose import markdown
from cyberbrief.compose.citation import NoteBook
from cyberbrief.compose.dates import day, day_narrow
from cyberbrief.compose.document import (
    Block,
    Cell,
    Column,
    Fact,
    Heading,
    Manner,
    Paragraph,
    Passage,
    Run,
    Source,
    Table,
    TimeRange,
)
from cyberbrief.compose.gate import Gate
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.speaking_time import speaking_time
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.choice import Choice
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Element, Record, RecordId, declarations
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Statement
from cyberbrief.domain.talking_point import TalkingPoint

Words = str | Passage


def joined(*parts: Words, bold: bool = False, italic: bool = False) -> Passage:
    """Return one passage of our own words and of others' passages, with the sources of all."""
    if len(parts) == 1 and isinstance(parts[0], Passage) and not bold and not italic:
        return parts[0]
    runs: list[Run] = []
    sources: dict[Source, None] = {}
    languages = {part.language for part in parts if isinstance(part, Passage)}
    for part in parts:
        if isinstance(part, Passage):
            runs.extend(_heavier(part.runs, bold=bold, italic=italic) if bold or italic else part.runs)
            sources.update(dict.fromkeys(part.sources))
        elif part:
            runs.append(Run(part, bold, italic))
    return Passage(tuple(runs), languages.pop() if len(languages) == 1 else "", tuple(sources))


def _heavier(runs: Iterable[Run], *, bold: bool, italic: bool) -> Iterator[Run]:
    for run in runs:
        yield Run(run.text, run.bold or bold, run.italic or italic, run.note)


def listed(parts: Iterable[Words], between: str = ", ") -> Passage:
    """Return parts one after the other with a sign between them."""
    spread: list[Words] = []
    for part in parts:
        spread.extend((between, part) if spread else (part,))
    return joined(*spread)


def led(label: Passage, passages: Sequence[Passage]) -> list[Passage]:
    """Return passages with a label before the first; above it where the first is read from right to left.

    A label in Latin letters would turn an Arabic line around.
    """
    if not passages or passages[0].right_to_left:
        return [label, *passages] if passages else []
    return [joined(label, " ", passages[0]), *passages[1:]]


def said(block: str, manner: Manner = Manner.BODY) -> Paragraph:
    """Return a paragraph of the program's own words."""
    return Paragraph(joined(block), manner)


def heading(title: Words, level: int, number: str = "") -> Heading:
    """Return a heading, no deeper than four levels."""
    return Heading(joined(title), min(level, 4), number)


def tabled(columns: Sequence[Column], rows: Iterable[tuple[Cell, ...]], caption: Passage | None = None) -> list[Table]:
    """Return rows as a table without the columns that are empty in every row; nothing where there are no rows."""
    held = tuple(rows)
    filled = [place for place in range(len(columns)) if any(row[place].paragraphs for row in held)]
    if not filled:
        return []
    kept = tuple(tuple(row[place] for place in filled) for row in held)
    return [Table(tuple(columns[place] for place in filled), kept, caption)]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Projected materials, what may be shown of them, and the notes given so far."""

    materials: Materials
    gate: Gate
    notes: NoteBook

    @classmethod
    def of(cls, projected: Materials, variant: Variant) -> Sheet:
        """Return a fresh sheet for a variant, over materials that are projected for it already."""
        gate = Gate.of(projected, variant)
        return cls(projected, gate, NoteBook(projected.of(Reference), gate))

    @property
    def variant(self) -> Variant:
        """The variant that is composed."""
        return self.gate.variant

    def blocks(
        self, record: Record, name: str, manner: Manner = Manner.BODY, element: Element | None = None
    ) -> list[Block]:
        """Return a text field as paragraphs and lists."""
        read = markdown.parse(*self._reading(record, name, element))
        return [Paragraph(one, manner) if isinstance(one, Passage) else one for one in read]

    def passages(self, record: Record, name: str, element: Element | None = None) -> tuple[Passage, ...]:
        """Return a text field as passages alone, for cells and points."""
        return markdown.passages(*self._reading(record, name, element))

    def line(self, record: Record, name: str, element: Element | None = None) -> Passage | None:
        """Return a field of one line as it is written, or None where it is empty."""
        text = str(getattr(element if element is not None else record, name)).strip()
        if not text:
            return None
        return Passage((Run(text),), _language(record), (_source(record, name, element),))

    def flowing(self, record: Record, name: str, element: Element | None = None) -> Passage | None:
        """Return a text field as one passage, its paragraphs one after the other; None where it is empty."""
        found = self.passages(record, name, element)
        return listed(found, " ") if found else None

    def choice(self, record: Record, name: str, element: Element | None = None) -> Passage | None:
        """Return the word of a choice, or None where it may not be shown: a withheld choice is not its first word."""
        holder = element if element is not None else record
        if not self.gate.shows(holder, name):
            return None
        value = getattr(holder, name)
        assert isinstance(value, Choice)  # noqa: S101  # asked of choices alone
        return Passage((Run(value.label),), "", (_source(record, name, element),))

    def day(self, record: Record, name: str) -> Passage | None:
        """Return a date in full, or None."""
        value = getattr(record, name)
        return Passage((Run(day(value)),), "", (_source(record, name, None),)) if value else None

    def narrow_day(self, record: Record, name: str) -> Passage | None:
        """Return a date for a narrow column, or None."""
        value = getattr(record, name)
        return Passage((Run(day_narrow(value)),), "", (_source(record, name, None),)) if value else None

    def words(self, record: Record, name: str) -> Passage | None:
        """Return a list of short words with commas between them, or None."""
        value: tuple[str, ...] = getattr(record, name)
        return Passage((Run(", ".join(value)),), "", (_source(record, name, None),)) if value else None

    def name(self, record_id: RecordId) -> Passage | None:
        """Return the name of a linked party or person, or None where there is none to show."""
        record = self.materials.records.get(record_id)
        if record is None or record.TITLE != "name":
            return None
        return self.line(record, "name")

    def names(self, record_ids: Iterable[RecordId]) -> Passage | None:
        """Return the names of linked parties with commas between them, or None."""
        found = [name for record_id in record_ids if (name := self.name(record_id))]
        return listed(found) if found else None

    def title(self, record: Record) -> Passage | None:
        """Return the words by which a record is named, or None where they may not be shown."""
        return self.line(record, record.TITLE)

    def facts(self, record: Record, names: Iterable[str], labels: dict[str, str] | None = None) -> list[Fact]:
        """Return fields as labelled facts, by the label declared with each; empty ones are left out."""
        rows = []
        for name in names:
            passages = self.passages(record, name)
            if passages:
                label = (labels or {}).get(name) or declarations(type(record))[name].label
                rows.append(Fact(label, passages))
        return rows

    def fact(self, label: str, *passages: Passage | None) -> list[Fact]:
        """Return one labelled fact of passages, or none where all are empty."""
        held = tuple(passage for passage in passages if passage)
        return [Fact(label, held)] if held else []

    def statement(self, record_id: RecordId) -> Statement | None:
        """Return a statement by its id."""
        return self.materials.get(Statement, record_id)

    def cited(self, references: Iterable[RecordId]) -> Passage | None:
        """Return the symbols of references, each with its note, or None."""
        found = []
        for record_id in references:
            reference = self.materials.get(Reference, record_id)
            if reference is not None and reference.symbol:
                number = self.notes.number(reference)
                found.append(Passage((Run(reference.symbol, note=number),), "", (Source(reference.id, "symbol"),)))
        return listed(found) if found else None

    def counterpart(self, record_id: RecordId) -> Counterpart | None:
        """Return a party by its id."""
        return self.materials.get(Counterpart, record_id)

    def item_of(self, holder: TalkingPoint | Position) -> AgendaItem | None:
        """Return the agenda item of a position or point; a point without its own has that of its position."""
        item = self.materials.get(AgendaItem, holder.agenda_item)
        if item is None and isinstance(holder, TalkingPoint):
            position = self.materials.get(Position, holder.position)
            return self.materials.get(AgendaItem, position.agenda_item) if position else None
        return item

    def is_interpreted(self, item: AgendaItem | None) -> bool:
        """Say whether what is said on an item is interpreted."""
        return self.materials.brief.interpreted or (item is not None and item.interpreted)

    def time(self, point: TalkingPoint) -> TimeRange:
        """Return how long a point takes to say."""
        materials = self.materials
        interpreted = self.is_interpreted(self.item_of(point))
        return speaking_time(
            point.text,
            materials.interpreted_words_per_minute if interpreted else materials.words_per_minute,
            materials.characters_per_minute,
        )

    def _reading(
        self, record: Record, name: str, element: Element | None
    ) -> tuple[str, markdown.Cite, str, tuple[Source, ...]]:
        text = str(getattr(element if element is not None else record, name))
        return text, self.notes.cite, _language(record), (_source(record, name, element),)


def _source(record: Record, name: str, element: Element | None) -> Source:
    return Source(record.id, name, element.id if element is not None else "")


def _language(record: Record) -> str:
    return str(getattr(record, "language", ""))
