"""Background: facts with dates; always when we last met, what was promised, and what is due."""

from __future__ import annotations

from collections.abc import Iterable

from cyberbrief.compose.document import Block, Listing, ListItem, Manner, Paragraph, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.events import commitment_line, last_met, open_promises
from cyberbrief.compose.sections.records import deadline_line, entry_blocks
from cyberbrief.compose.sheet import Sheet, joined
from cyberbrief.domain.brief import Section
from cyberbrief.domain.dossier import Deadline, DeadlineState
from cyberbrief.domain.meeting import Commitment


def blocks(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return what the outline puts here, then when we last met each party, what was promised and what is due."""
    found: list[Block] = []
    promises: list[Passage] = []
    for entry in section.entries:
        record = sheet.materials.records.get(entry.record)
        if isinstance(record, Commitment):
            promises += [line] if (line := commitment_line(sheet, record)) else []
        elif not isinstance(record, Deadline):
            found += entry_blocks(sheet, scope, section, entry)
            continue
        found += sheet.blocks(sheet.materials.brief, "text", element=entry)
    named = {entry.record for entry in section.entries}
    promises += open_promises(sheet, scope.counterparts(), named)
    found += labelled_list("When we last met", last_met(sheet, scope.counterparts()))
    found += labelled_list("What was promised", promises)
    return [*found, *labelled_list("Still due", due_lines(sheet, named))]


def due_lines(sheet: Sheet, named: Iterable[str] = ()) -> list[Passage]:
    """Return what is due, the next first: what is still open, and with its state what was asked for by name."""
    wanted = frozenset(named)
    found = []
    for deadline in sorted(sheet.materials.of(Deadline), key=lambda one: (one.due is None, one.due, one.id)):
        is_open = deadline.state is DeadlineState.OPEN
        if not (is_open or deadline.id in wanted) or (line := deadline_line(sheet, deadline)) is None:
            continue
        if not is_open and (state := sheet.choice(deadline, "state")):
            line = joined(line, " (", joined(state.plain.lower(), Passage((), "", state.sources)), ")")
        found.append(line)
    return found


def labelled_list(label: str, lines: Iterable[Passage]) -> list[Block]:
    """Return lines as a list under a label, or nothing where there are none."""
    items = tuple(ListItem(line) for line in lines)
    return [Paragraph(joined(label), Manner.LABEL), Listing(items)] if items else []
