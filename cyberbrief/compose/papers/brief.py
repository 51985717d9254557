"""The negotiation brief: the outline as it was made, numbered, ladders as annexes."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import Block, DocumentSection, Heading
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.points import has_words
from cyberbrief.compose.sections.roles import blocks_of_role
from cyberbrief.compose.sheet import Sheet, Words, heading
from cyberbrief.domain.brief import Section, SectionRole


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the sections of the outline that have something to say; numbers count these alone."""
    numbers = Numbers()
    for section in sheet.materials.brief.sections:
        blocks = blocks_of_role(sheet, scope, section)
        if not has_words(blocks):
            continue
        if section.role is SectionRole.LADDERS:
            yield DocumentSection(section.id, tuple(_lettered(blocks, numbers)))
        else:
            title = heading(_title(sheet, section), section.level, numbers.next(section.level))
            yield DocumentSection(section.id, (title, *blocks))


def _title(sheet: Sheet, section: Section) -> Words:
    return sheet.line(sheet.materials.brief, "title", section) or section.role.label


def _lettered(blocks: list[Block], numbers: Numbers) -> Iterator[Block]:
    """Yield the blocks of annexes with a letter before each heading."""
    for block in blocks:
        yield Heading(block.passage, block.level, numbers.next_annex()) if isinstance(block, Heading) else block


class Numbers:
    """Counts headings: 1., 2., 2.1 and Annex A., B. … Z., AA."""

    def __init__(self) -> None:
        self._counts: list[int] = []
        self._annexes = 0

    def next(self, level: int) -> str:
        """Return the number of the next heading of a level."""
        depth = max(1, min(level, 4, len(self._counts) + 1))
        self._counts = [*self._counts[:depth], 0][:depth] if len(self._counts) < depth else self._counts[:depth]
        self._counts[depth - 1] += 1
        return ".".join(str(count) for count in self._counts) + ("." if depth == 1 else "")

    def next_annex(self) -> str:
        """Return the letter of the next annex."""
        self._annexes += 1
        letters, left = "", self._annexes
        while left:
            left, place = divmod(left - 1, 26)
            letters = chr(ord("A") + place) + letters
        return f"Annex {letters}."
