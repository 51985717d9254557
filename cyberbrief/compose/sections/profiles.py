"""Profiles of counterparts: who they are, what they want, who speaks for them, where they stand."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Cell, Column, Facts, Manner, Paragraph, Passage
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.events import begins_on, held_at, last_meeting, open_promises
from cyberbrief.compose.sections.ladders import estimate
from cyberbrief.compose.sections.quotations import statement_blocks
from cyberbrief.compose.sections.stances import stances_table
from cyberbrief.compose.sheet import Sheet, heading, joined, listed, tabled
from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import Stance, Statement

_PEOPLE = (Column("Name and role", 27), Column("How to address and reach", 37), Column("What to know", 36))
_FACTS = (
    *("official_name", "objectives", "interests", "style", "leverage_ours", "leverage_theirs"),
    *("sensitivities", "protocol", "relations"),
)


def profile_blocks(sheet: Sheet, scope: Scope, record: Record, level: int) -> list[Block]:
    """Return all that may be shown of a party."""
    assert isinstance(record, Counterpart)  # noqa: S101  # the caller asks by kind
    found: list[Block] = []
    facts = sheet.facts(record, _FACTS)
    facts[1:1] = sheet.fact("Groups", _groups(sheet, record))
    meeting = last_meeting(sheet, record)
    facts += sheet.fact("Last met", held_at(sheet, meeting) if meeting else None)
    facts += sheet.fact("Still open", *open_promises(sheet, (record,)))
    if facts:
        found.append(Facts(tuple(facts)))
    found += _people(sheet, record, level + 1)
    about = {position.id for position in scope.positions()}
    stances = [one for one in sheet.materials.where(Stance, "counterpart", record.id) if one.position in about]
    if table := stances_table(sheet, stances, by_issue=True):
        found += [heading("Where they stand", level + 1), *table]
    found += [table for stance in stances for table in estimate(sheet, stance)]
    found += _statements(sheet, scope, record, level + 1)
    name = sheet.title(record)
    return [heading(name, level), *found] if found and name else found


def delegate(sheet: Sheet, person: Delegate) -> list[Block]:
    """Return what may be shown of a person."""
    name = sheet.title(person)
    facts = sheet.facts(person, ("role", "form_of_address", "telephone", "email", "biography", "ice_breakers", "style"))
    facts += sheet.fact("Languages", sheet.words(person, "languages"))
    facts += sheet.fact("Last met", sheet.day(person, "last_met"))
    found: list[Block] = [Paragraph(name, Manner.LABEL)] if name else []
    return [*found, Facts(tuple(facts))] if facts else found


def _groups(sheet: Sheet, party: Counterpart) -> Passage | None:
    """Return the groups that a party is in when the brief is used; those it has left are left out."""
    found = []
    until = begins_on(sheet)
    for membership in sheet.materials.where(Membership, "member", party.id):
        group = sheet.name(membership.group)
        if group is None or (membership.until and until and membership.until < until):
            continue
        limits = [joined("on ", issue)] if (issue := sheet.line(membership, "issue")) else []
        limits += [joined("until ", last)] if (last := sheet.day(membership, "until")) else []
        found.append(joined(group, " (", listed(limits), ")") if limits else group)
    return listed(found) if found else None


def _people(sheet: Sheet, party: Counterpart, level: int) -> list[Block]:
    people = sorted(
        sheet.materials.where(Delegate, "counterpart", party.id), key=lambda one: (one.sort_name or one.name).casefold()
    )
    table = tabled(_PEOPLE, (_person(sheet, person, name) for person in people if (name := sheet.title(person))))
    return [heading("Delegates", level), *table] if table else []


def _person(sheet: Sheet, person: Delegate, name: Passage) -> tuple[Cell, ...]:
    """Return a person's row: who it is, how to reach them, what to know before one talks to them."""
    who = [joined(name, bold=True), sheet.line(person, "role")]
    reached = [sheet.line(person, field) for field in ("form_of_address", "telephone", "email")]
    reached.append(sheet.words(person, "languages"))
    known = [
        joined(joined(f"{fact.label}: ", bold=True), passage) if not place else passage
        for fact in (
            *sheet.facts(person, ("biography", "ice_breakers", "style")),
            *sheet.fact("Last met", sheet.day(person, "last_met")),
        )
        for place, passage in enumerate(fact.paragraphs)
    ]
    return tuple(Cell(tuple(one for one in part if one)) for part in (who, reached, known))


def _statements(sheet: Sheet, scope: Scope, party: Counterpart, level: int) -> list[Block]:
    held = sheet.materials.where(Statement, "speaker", party.id)
    latest_first = sorted(held, key=lambda one: (one.said_on is not None, one.said_on, one.id), reverse=True)
    found = [block for one in latest_first for block in statement_blocks(sheet, scope, one, level)]
    return [heading("What they said", level), *found] if found else []
