"""What each role of a section prints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from cyberbrief.compose.document import Block
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections import answers, background, free, ladders, main_points, press, purpose, reserve
from cyberbrief.compose.sections.records import entry_blocks, record_blocks
from cyberbrief.compose.sections.registers import register_blocks
from cyberbrief.compose.sheet import Sheet
from cyberbrief.domain.brief import Section, SectionRole
from cyberbrief.domain.concern import Concern, Measure
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.instruction import Package
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record

Composer = Callable[[Sheet, Scope, Section], list[Block]]


def blocks_of_role(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    """Return what a section prints, without its own heading; nothing where it has nothing to say."""
    return _COMPOSERS[section.role](sheet, scope, section)


def _positions(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    return _named_or_all(sheet, scope, section, Position, scope.positions())


def _agenda(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    return _named_or_all(sheet, scope, section, AgendaItem, sheet.materials.of(AgendaItem))


def _profiles(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    return _named_or_all(sheet, scope, section, Counterpart, scope.counterparts())


def _concerns(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    return _named_or_all(sheet, scope, section, Concern, sheet.materials.of(Concern))


def _packages(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    return _named_or_all(sheet, scope, section, Package, sheet.materials.of(Package))


def _registers(sheet: Sheet, scope: Scope, section: Section) -> list[Block]:
    named = tuple(scope.entries_of(section, Measure))
    found = register_blocks(sheet, named or sheet.materials.of(Measure), section.level + 1)
    for entry in section.entries:
        if sheet.materials.get(Measure, entry.record):
            found.extend(sheet.blocks(sheet.materials.brief, "text", element=entry))
        else:
            found.extend(entry_blocks(sheet, scope, section, entry))
    return found


def _named_or_all(
    sheet: Sheet, scope: Scope, section: Section, kind_class: type[Record], every: Iterable[Record]
) -> list[Block]:
    """Return what the section names, in its order; and all there are where it names none of its kind."""
    found = [block for entry in section.entries for block in entry_blocks(sheet, scope, section, entry)]
    if not any(scope.entries_of(section, kind_class)):
        found.extend(block for one in every for block in record_blocks(sheet, scope, one, section.level + 1))
    return found


_COMPOSERS: Mapping[SectionRole, Composer] = {
    SectionRole.PURPOSE: purpose.blocks,
    SectionRole.MAIN_POINTS: main_points.blocks,
    SectionRole.ANSWERS: answers.blocks,
    SectionRole.RESERVE: reserve.blocks,
    SectionRole.PRESS: press.blocks,
    SectionRole.BACKGROUND: background.blocks,
    SectionRole.POSITIONS: _positions,
    SectionRole.LADDERS: ladders.blocks,
    SectionRole.AGENDA: _agenda,
    SectionRole.PROFILES: _profiles,
    SectionRole.CONCERNS: _concerns,
    SectionRole.REGISTERS: _registers,
    SectionRole.PACKAGES: _packages,
    SectionRole.ALIGNMENT: free.blocks,
    SectionRole.DELIVERY: free.blocks,
    SectionRole.PROPOSALS: free.blocks,
    SectionRole.AMENDMENTS: free.blocks,
    SectionRole.MEETINGS: free.blocks,
    SectionRole.FREE: free.blocks,
}
