"""The annotated agenda: a section for each item of the brief, or of the whole dossier."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import DocumentSection, Listing, ListItem
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.agenda import item_blocks
from cyberbrief.compose.sections.background import due_lines
from cyberbrief.compose.sheet import Sheet, heading


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the items, then what is still due."""
    for item in scope.agenda():
        blocks = item_blocks(sheet, scope, item, 1)
        if blocks:
            yield DocumentSection(item.id, tuple(blocks))
    due = tuple(ListItem(line) for line in due_lines(sheet))
    if due:
        yield DocumentSection("deadlines", (heading("Still due", 1), Listing(due)))
