"""The annotated agenda: a section for each item of the brief, or of the whole dossier."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import DocumentSection, Paragraph
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.agenda import item_blocks
from cyberbrief.compose.sections.records import deadline_line
from cyberbrief.compose.sheet import Sheet, heading
from cyberbrief.domain.dossier import Deadline, DeadlineState


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield the items, then what is still due."""
    for item in scope.agenda():
        blocks = item_blocks(sheet, scope, item, 1)
        if blocks:
            yield DocumentSection(item.id, tuple(blocks))
    open_ones = (one for one in sheet.materials.of(Deadline) if one.state is DeadlineState.OPEN)
    due = [Paragraph(line) for one in open_ones if (line := deadline_line(sheet, one))]
    if due:
        yield DocumentSection("deadlines", (heading("Still due", 1), *due))
