"""Profiles of counterparts: who they are, what they want, who speaks for them, where they stand."""

from __future__ import annotations

from cyberbrief.compose.document import Block, Cell, Column, Facts, Manner, Paragraph, Passage, Table
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.events import last_met
from cyberbrief.compose.sections.ladders import estimate
from cyberbrief.compose.sections.positions import stances_table
from cyberbrief.compose.sections.quotations import statement_blocks
from cyberbrief.compose.sheet import Sheet, heading, joined, listed
from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import Stance, Statement

_PEOPLE = (Column("Name", 30), Column("Role", 34), Column("How to address and reach", 36))
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
    if facts:
        found.append(Facts(tuple(facts)))
    found += last_met(sheet, (record,))
    found += _people(sheet, record, level + 1)
    about = {position.id for position in scope.positions()}
    stances = [one for one in sheet.materials.where(Stance, "counterpart", record.id) if one.position in about]
    if table := stances_table(sheet, stances, by_issue=True):
        found += [heading("Where they stand", level + 1), table]
    found += [table for stance in stances if (table := estimate(sheet, stance))]
    found += _statements(sheet, scope, record, level + 1)
    name = sheet.title(record)
    return [heading(name, level), *found] if found and name else found


def delegate(sheet: Sheet, person: Delegate) -> list[Block]:
    """Return what may be shown of a person."""
    name = sheet.title(person)
    facts = sheet.facts(person, ("role", "form_of_address", "telephone", "email", "biography", "ice_breakers", "style"))
    facts += sheet.fact("Languages", sheet.words(person, "languages"))
    facts += sheet.fact("Last met", sheet.day(person, "last_met"))
    found: list[Block] = [Paragraph(joined(name, bold=True))] if name else []
    return [*found, Facts(tuple(facts))] if facts else found


def _groups(sheet: Sheet, party: Counterpart) -> Passage | None:
    found = []
    for membership in sheet.materials.where(Membership, "member", party.id):
        if group := sheet.name(membership.group):
            issue = sheet.line(membership, "issue")
            found.append(joined(group, " (on ", issue, ")") if issue else group)
    return listed(found) if found else None


def _people(sheet: Sheet, party: Counterpart, level: int) -> list[Block]:
    people = sorted(
        sheet.materials.where(Delegate, "counterpart", party.id), key=lambda one: (one.sort_name or one.name).casefold()
    )
    rows: list[tuple[Cell, ...]] = []
    about: list[Block] = []
    for person in people:
        name = sheet.title(person)
        if name is None:
            continue
        reached = [sheet.line(person, field) for field in ("form_of_address", "telephone", "email")]
        reached.append(sheet.words(person, "languages"))
        role = sheet.line(person, "role")
        rows.append(
            (
                Cell((joined(name, bold=True),)),
                Cell((role,) if role else ()),
                Cell(tuple(one for one in reached if one)),
            )
        )
        facts = sheet.facts(person, ("biography", "ice_breakers", "style"))
        facts += sheet.fact("Last met", sheet.day(person, "last_met"))
        if facts:
            about += [Paragraph(name, Manner.LABEL), Facts(tuple(facts))]
    table: list[Block] = [heading("Delegates", level), Table(_PEOPLE, tuple(rows))] if rows else []
    return [*table, *about]


def _statements(sheet: Sheet, scope: Scope, party: Counterpart, level: int) -> list[Block]:
    held = sheet.materials.where(Statement, "speaker", party.id)
    latest_first = sorted(held, key=lambda one: (one.said_on is not None, one.said_on, one.id), reverse=True)
    found = [block for one in latest_first for block in statement_blocks(sheet, scope, one, level)]
    return [heading("What they said", level), *found] if found else []
