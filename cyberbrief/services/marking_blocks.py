"""The blocks of a Word file that is leaving: what stands under each mark, and whose words these are."""

from __future__ import annotations

import secrets
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from cyberbrief.compose import markdown
from cyberbrief.compose.document import Listing, Passage, Source
from cyberbrief.compose.materials import Materials
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.holders import elements_of
from cyberbrief.domain.mark import TOKEN_BYTES, Held, MarkedBlock, token_of
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, Record, RecordId
from cyberbrief.word.marked_text import BODY, paragraphs_of
from cyberbrief.word.marks import Marks

_GAPS = str.maketrans({"\u202f": " "})  # of French, which its writer typed as plain ones
_CITED = 1  # any note will do: what counts is that its mark is no longer among the words


def marks_for(variant: Variant) -> Marks | None:
    """Return fresh marks for a file of a variant; none where it may leave the delegation."""
    if variant.reach > Reach.DELEGATION:
        return None
    return Marks(token_of(secrets.token_bytes(TOKEN_BYTES)), secrets.token_bytes(TOKEN_BYTES))


def blocks_of(data: bytes, marks: Marks, materials: Materials) -> tuple[MarkedBlock, ...]:
    """Return what stands under each mark of a finished file, as whoever reads the file again will find it."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        found = paragraphs_of(archive.read(BODY))
    reading = _Fields({record.id: record for record in materials.everything()})
    return tuple(
        MarkedBlock(name, paragraph.text, tuple(reading.held(paragraph.text, marks.placed[name])))
        for paragraph in found
        for name in paragraph.marks
        if name in marks.placed
    )


@dataclass(slots=True)
class _Fields:
    """The paragraphs of the fields that a file says, each read once; `reached` is how far each was said already."""

    records: dict[RecordId, Record]
    paragraphs: dict[Source, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    reached: dict[Source, int] = field(default_factory=dict)

    def held(self, text: str, sources: Sequence[Source]) -> Iterator[Held]:
        """Yield where in a block's words the words of each field stand."""
        for source in dict.fromkeys(sources):
            places = tuple(self._places(text, source))
            if not places:
                yield Held(source.record, source.field, source.element)
            for paragraph, start, end in places:
                yield Held(source.record, source.field, source.element, paragraph, start, end)

    def _places(self, text: str, source: Source) -> Iterator[tuple[int, int, int]]:
        """Yield paragraph, start and end. A field is said in order, and begun again where it is printed twice."""
        if source not in self.paragraphs:
            self.paragraphs[source] = tuple(self._read(source))
        every = self.paragraphs[source]
        plain = text.translate(_GAPS)
        first = self.reached.get(source, 0)
        at = 0
        for number in (*range(first, len(every)), *range(first)):
            for words in every[number]:
                start = plain.find(words.translate(_GAPS), at) if words else -1
                if start >= 0:
                    at = start + len(words)
                    self.reached[source] = number + 1
                    yield number, start, at
                    break

    def _read(self, source: Source) -> Iterator[tuple[str, ...]]:
        """Yield each paragraph of a field in the words it may be printed in: with its references noted, or written."""
        value = getattr(_holder(self.records.get(source.record), source.element), source.field, "")
        if not isinstance(value, str):
            return
        noted, written = (tuple(_flat(markdown.parse(value, cite))) for cite in (_noted, markdown.no_notes))
        for place, one in enumerate(noted):
            yield tuple(dict.fromkeys((one, *written[place : place + 1])))


def _noted(_words: str) -> int:
    return _CITED


def _holder(record: Record | None, element: str) -> Record | Element | None:
    if record is None or not element:
        return record
    return next((one for one in elements_of(record) if one.id == element), None)


def _flat(blocks: Sequence[Passage | Listing]) -> Iterator[str]:
    for block in blocks:
        passages = (block,) if isinstance(block, Passage) else tuple(item.passage for item in block.items)
        yield from (passage.plain.strip() for passage in passages)
