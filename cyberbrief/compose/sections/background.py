"""Background: facts with dates; always when we last met, what was promised, and what is due."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Listing, ListItem, Manner, Paragraph
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.events import last_met
from cyberbrief.compose.sections.records import deadline_line, entry_blocks
from cyberbrief.compose.sheet import Sheet, joined
from cyberbrief.domain.brief import Section
from cyberbrief.domain.dossier import Deadline, DeadlineState


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return what the outline puts here, then when we last met each party of the brief, then open deadlines."""
    found: list[Block] = []
    for entry in section.entries:
        found.extend(entry_blocks(sheet, scope, section, entry))
    named = {entry.record for entry in section.entries}
    found.extend(last_met(sheet, scope.counterparts(), named))
    due = [
        ListItem(line)
        for deadline in sorted(sheet.materials.of(Deadline), key=lambda one: (one.due is None, one.due, one.id))
        if deadline.state is DeadlineState.OPEN
        and deadline.id not in named
        and (line := deadline_line(sheet, deadline))
    ]
    if due:
        found += [Paragraph(joined("Still due"), Manner.LABEL), Listing(tuple(due))]
    return found
