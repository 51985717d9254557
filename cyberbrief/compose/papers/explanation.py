"""An explanation of position: read out after a decision, so that the record says what we joined and what we did not.

Like a statement it prints the words of points alone, under the issue they are on, and of our red lines those that we
declared openly, in the words of the statement that declared them.
"""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import Block, DocumentSection, Manner, Paragraph, Passage
from cyberbrief.compose.papers.declared import declared
from cyberbrief.compose.papers.statement import ADDRESS, THANKS, Count, aligned, points_delivered
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, joined, said
from cyberbrief.domain.position import Position
from cyberbrief.domain.talking_point import TalkingPoint

OPENING = "I take the floor to explain our position."
CLOSING = "We ask that this explanation be reflected in the record of this meeting."


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the address, a section an issue, and the close; nothing where nothing was released."""
    numbers = Count()
    opening = [said("Check against delivery", Manner.STAMP), said(ADDRESS)]
    joining: list[Block] = [numbers.block(line) for line in (*aligned(sheet, scope), joined(OPENING))]
    found: list[DocumentSection] = []
    for key, position, points in _by_issue(sheet, points_delivered(scope)):
        lines = [line for point in points for line in sheet.passages(point, "text")]
        refused = _refused(sheet, position) if position else []
        if lines or refused:
            topic = sheet.title(position) if position else None
            head: list[Block] = [Paragraph(joined(topic), Manner.LABEL)] if topic else []
            found.append(DocumentSection(key, (*head, *numbers.blocks((*lines, *refused)))))
    if not found:
        return
    yield DocumentSection("opening", (*opening, *joining))
    yield from found
    yield DocumentSection("close", (numbers.block(joined(CLOSING)), said(THANKS)))


def _by_issue(
    sheet: Sheet, points: tuple[TalkingPoint, ...]
) -> list[tuple[str, Position | None, tuple[TalkingPoint, ...]]]:
    """Return points by the position they are on, in the order in which each is first spoken of."""
    keys = dict.fromkeys(point.position for point in points)
    return [
        (
            key or "points",
            sheet.materials.get(Position, key),
            tuple(point for point in points if point.position == key),
        )
        for key in keys
    ]


def _refused(sheet: Sheet, position: Position) -> list[Passage]:
    """Return our declared red lines as one says them."""
    found = []
    for _statement, day, words in declared(sheet, position):
        said_on = ("As we said on ", day, ", we cannot accept this: ") if day else ("We cannot accept this: ",)
        found += [joined(*said_on, words[0]), *words[1:]]
    return found
