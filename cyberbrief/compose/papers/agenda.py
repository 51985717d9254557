"""The annotated agenda: a section for each item of the brief, or of the whole dossier."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import DocumentSection, Listing, ListItem
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.agenda import issue_blocks, item_blocks
from cyberbrief.compose.sections.background import due_lines
from cyberbrief.compose.sheet import Sheet, heading
from cyberbrief.domain.talking_point import Handling


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the items, then the issues that belong to none, then what is still due."""
    for item in scope.agenda():
        blocks = item_blocks(sheet, scope, item, 1)
        if blocks:
            yield DocumentSection(item.id, tuple(blocks))
    apart = tuple(position for position in scope.positions() if not position.agenda_item)
    points = tuple(point for position in apart for point in scope.points_of(position, Handling.TO_MAKE))
    if blocks := issue_blocks(sheet, apart, points):
        yield DocumentSection("apart", (heading("Issues without an agenda item", 1), *blocks))
    due = tuple(ListItem(line) for line in due_lines(sheet))
    if due:
        yield DocumentSection("deadlines", (heading("Still due", 1), Listing(due)))
