"""A statement for delivery: whom we join, then what we say, in paragraphs that are cited by their numbers.

It prints the words of points alone, and of those only what one recorded act released for delivery. Nothing of a point
but its text is read out: neither its topic nor whom it answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cyberbrief.compose.document import Block, DocumentSection, Manner, Numbered, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, Words, joined, listed, said
from cyberbrief.domain.brief import SectionRole
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint

ADDRESS = "Chair,"
THANKS = "I thank you, Chair."


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield one section, or none where nothing was released for delivery."""
    said_here = tuple(delivered(sheet, scope))
    joining = aligned(sheet, scope)
    if not said_here:
        return
    numbers = Count()
    yield DocumentSection(
        "statement",
        (
            said("Check against delivery", Manner.STAMP),
            said(ADDRESS),
            *(numbers.block(line) for line in (*joining, *said_here)),
            said(THANKS),
        ),
    )


def delivered(sheet: Sheet, scope: Scope) -> Iterator[Passage]:
    """Yield what we say, a paragraph a passage."""
    for point in points_delivered(scope):
        yield from sheet.passages(point, "text")


def points_delivered(scope: Scope) -> tuple[TalkingPoint, ...]:
    """Return the points of the outline's section for delivery; where it has none, all that the brief makes."""
    named = (one for one in scope.entered(TalkingPoint, SectionRole.DELIVERY) if one.handling is Handling.TO_MAKE)
    return tuple(named) or scope.points(Handling.TO_MAKE)


def aligned(sheet: Sheet, scope: Scope) -> list[Passage]:
    """Return the paragraph that says whose statements we join, if the outline names any that were made openly."""
    open_ones = (one for one in scope.entered(Statement, SectionRole.ALIGNMENT) if one.setting is Setting.OPEN)
    named = [line for one in open_ones if (line := _speaker(sheet, one))]
    if not named:
        return []
    whose = listed(named, " and with ")
    return [joined("We align ourselves with ", whose, ". In our national capacity we add the following.")]


def _speaker(sheet: Sheet, statement: Statement) -> Passage | None:
    by, behalf = sheet.name(statement.speaker), sheet.name(statement.on_behalf)
    if by is None and behalf is None:
        return None
    parts: list[Words] = ["the statement delivered"]
    parts += [" by ", by] if by else []
    parts += [" on behalf of ", behalf] if behalf else []
    return joined(*parts)


class Count:
    """Numbers paragraphs through a whole document."""

    def __init__(self) -> None:
        self._last = 0

    def block(self, passage: Passage) -> Block:
        """Return the next numbered paragraph."""
        self._last += 1
        return Numbered(f"{self._last}.", passage)

    def blocks(self, passages: Iterable[Passage]) -> list[Block]:
        """Return the next numbered paragraphs."""
        return [self.block(passage) for passage in passages]
