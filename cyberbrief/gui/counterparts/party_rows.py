"""The rows of a list of parties, under the heads of a grouping, each party with its delegates beneath."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from cyberbrief.domain.counterpart import Delegate, PartyKind
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.list_row import NO_DETAIL, Row
from cyberbrief.gui.record_titles import shown_title
from cyberbrief.gui.theme import Meaning, TagLook
from cyberbrief.services.parties import Party

_LAST = 9999
_KINDS = {
    PartyKind.STATE: later("States"),
    PartyKind.GROUP: later("Groups"),
    PartyKind.ORGANISATION: later("Organisations"),
    PartyKind.COMPANY: later("Companies"),
}
_SIDES = (later("With us"), later("Between"), later("Against us"), later("No stance known"))
Head = tuple[int, str, str]


class Grouping(Enum):
    """By what parties are put together."""

    KIND = "kind"
    GROUP = "group"
    SIDE = "side"
    DOSSIER = "dossier"


GROUPING_WORDS = {
    Grouping.KIND: later("Kind of party"),
    Grouping.GROUP: later("Group"),
    Grouping.SIDE: later("With us or against us"),
    Grouping.DOSSIER: later("Dossier"),
}


def is_wanted(party: Party, wanted: frozenset[str]) -> bool:
    """Say whether a party is of a kind that is asked for, and lacks a profile where that is asked for."""
    kinds = wanted - {"no-profile"}
    if "no-profile" in wanted and party.has_profile:
        return False
    return not kinds or str(party.counterpart.party) in kinds


def rows_of(parties: Iterable[Party], grouping: Grouping, names: Mapping[RecordId, str]) -> list[Row]:
    """Return the rows of parties under their heads; each party stands once."""
    heads: dict[Head, list[Party]] = {}
    for party in parties:
        heads.setdefault(_head(party, grouping, names), []).append(party)
    rows: list[Row] = []
    for head in sorted(heads, key=lambda one: (one[0], one[1].casefold())):
        members = heads[head]
        rows.append(Row(f"head {head[1]}", head[1], icon=head[2], status=str(len(members)), head=True))
        for party in sorted(members, key=lambda one: _order(one, grouping)):
            rows.append(_row(party, grouping, names))
            rows += [_beneath(delegate) for delegate in party.delegates]
    return rows


def _head(party: Party, grouping: Grouping, names: Mapping[RecordId, str]) -> Head:
    if grouping is Grouping.GROUP:
        return _of_group(party, names)
    if grouping is Grouping.SIDE:
        place = _side(party)
        return place, tr(_SIDES[place]), "grid"
    if grouping is Grouping.DOSSIER:
        known = [one for one in party.dossiers if one in names]
        return (0, names[known[0]], "folder") if known else (_LAST, tr("In no dossier"), "folder")
    kind = party.counterpart.party
    return list(PartyKind).index(kind), tr(_KINDS[kind]), "users"


def _of_group(party: Party, names: Mapping[RecordId, str]) -> Head:
    if party.counterpart.party is PartyKind.GROUP:
        return 0, party.counterpart.name, "users"
    # A membership on everything says more of a party than one on a single issue.
    for one in sorted(party.groups, key=lambda one: (bool(one.issue), str(one.since or ""))):
        if one.group in names:
            return 0, names[one.group], "users"
    return _LAST, tr("In no group"), "users"


def _side(party: Party) -> int:
    if not party.stances:
        return len(_SIDES) - 1
    if party.with_us > party.against_us and party.with_us >= party.open:
        return 0
    return 2 if party.against_us >= party.with_us and party.against_us >= party.open else 1


def _order(party: Party, grouping: Grouping) -> tuple[object, ...]:
    name = party.counterpart.name.casefold()
    if grouping is Grouping.SIDE:
        return party.against_us - party.with_us, name
    is_group = party.counterpart.party is PartyKind.GROUP
    return (not is_group if grouping is Grouping.GROUP else False), name


def _row(party: Party, grouping: Grouping, names: Mapping[RecordId, str]) -> Row:
    one = party.counterpart
    official = one.official_name if one.official_name != one.name else ""
    dossiers = ", ".join(names[key] for key in party.dossiers if key in names)
    detail = (dossiers if grouping is Grouping.DOSSIER else official) or one.country
    status = ""
    if party.stances:
        status = tr("{ours} with, {against} against", ours=party.with_us, against=party.against_us)
    elif grouping is Grouping.GROUP and party.groups and party.groups[0].issue:
        status = party.groups[0].issue
    badge = None if party.has_profile else TagLook(Meaning.WARNING, "triangle", tr("No profile yet"))
    return Row(one.id, shown_title(one.title_text), detail or NO_DETAIL, status=status, badge=badge)


def _beneath(delegate: Delegate) -> Row:
    return Row(delegate.id, shown_title(delegate.title_text), delegate.role or NO_DETAIL, icon="user", depth=1)
