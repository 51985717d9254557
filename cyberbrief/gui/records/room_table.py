"""The rooms of the library, one row each: what is in them, how it is grouped, and what an empty one says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast

from cyberbrief.domain.concern import Measure
from cyberbrief.domain.counterpart import Counterpart, PartyKind
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.position import Position, Priority
from cyberbrief.domain.record import Record
from cyberbrief.domain.statement import Stance, StanceLevel, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.days import month_words
from cyberbrief.gui.kind_signs import PILLAR_ICONS, icon_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.record_titles import Near
from cyberbrief.gui.records.row_words import HANDLING_LOOKS

DOSSIER, LIBRARY = "", later("Library")
_LAST = 9999
_PARTIES = {
    PartyKind.STATE: later("States"),
    PartyKind.GROUP: later("Groups"),
    PartyKind.ORGANISATION: later("Organisations"),
    PartyKind.COMPANY: later("Companies"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Under which head a row stands; heads stand in the order of `place`, then by their words.

    `count` is how many stand below it, once that is known.
    """

    place: int
    title: str
    icon: str = ""
    count: int = 0


Grouping = Callable[[Record, Near], Group]


@dataclass(frozen=True, slots=True)
class KindRoom:
    """A room: `kinds` can be opened in it, the first is what one adds; `listed` stand in its list.

    `groupings` names ways of `GROUPINGS`, the first is the usual one; `states` is the field whose choices are filters.
    """

    id: str
    title: str
    icon: str
    section: str
    kinds: tuple[str, ...]
    listed: tuple[str, ...]
    groupings: tuple[str, ...]
    empty: str
    states: str = ""


ROOMS: tuple[KindRoom, ...] = (
    KindRoom(
        "agenda", later("Agenda"), "agenda", DOSSIER, ("agenda-item",), ("agenda-item",), ("",),
        later("The items of the forum's agenda, each with our lead and the time we may speak."),
    ),
    KindRoom(
        "positions", later("Positions"), "flag", DOSSIER, ("position",), ("position",),
        ("Pillar", "Agenda item", "Priority"),
        later("What we want on each issue, with the ladder from our opening down to the red line."), "status",
    ),
    KindRoom(
        "points", later("Talking points"), "message", DOSSIER, ("talking-point",), ("talking-point",),
        ("Position", "Agenda item", "Handling", "Whom it answers"),
        later("What we say, and when: to make, if raised, if pressed, held in reserve, for the press."), "handling",
    ),
    KindRoom(
        "counterparts", later("Counterparts"), "users", DOSSIER, ("counterpart", "delegate", "membership"),
        ("counterpart", "delegate"), ("Kind of party",),
        later("Who sits across the table: what they want, how they work, and their delegates."),
    ),
    KindRoom(
        "stances", later("Stances"), "grid", DOSSIER, ("stance",), ("stance",), ("Position", "Counterpart"),
        later("Where each counterpart stands on each of our positions, and what that rests on."), "level",
    ),
    KindRoom(
        "statements", later("Statements"), "quotes", DOSSIER, ("statement",), ("statement",), ("Speaker", "Month"),
        later("Who said what, when and where: the evidence on which stances rest."), "setting",
    ),
    KindRoom(
        "meetings", later("Meetings"), "notebook", DOSSIER, ("meeting", "commitment"), ("meeting", "commitment"),
        ("Kind",),
        later("Meetings with what was said there, and what each side promised."),
    ),
    KindRoom(
        "concerns", later("Concerns"), "shield-alert", DOSSIER, ("concern",), ("concern",), ("",),
        later("What may turn into conflict: our ask, the channel, and the way down from it."), "state",
    ),
    KindRoom(
        "registers", later("Registers"), "clipboard", DOSSIER, ("measure", "deadline"), ("measure", "deadline"),
        ("Register",),
        later("Confidence-building measures, norms and capacity with their next steps, and every deadline."),
    ),
    KindRoom(
        "instructions", later("Instructions, packages"), "scroll", DOSSIER, ("instruction", "package"),
        ("instruction", "package"), ("Kind",),
        later("What capital told us, and trades across positions that we could offer."),
    ),
    KindRoom(
        "commissions", later("Commissions"), "inbox", DOSSIER, ("commission",), ("commission",), ("",),
        later("Briefs asked of other offices, and what came back."), "state",
    ),
    KindRoom(
        "amendments", later("Amendments"), "brackets", DOSSIER, ("amendment",), ("amendment",), ("",),
        later("Changes of wording to a draft, ours or others’, with both texts and why."), "state",
    ),
    KindRoom(
        "references", later("References"), "book", LIBRARY, ("reference",), ("reference",), ("Issued by", "Document"),
        later("Documents and agreed language that we rely on, with the paragraph and whether it was checked."),
    ),
)  # fmt: skip


def _by_pillar(record: Record, _near: Near) -> Group:
    pillar = cast("Position", record).pillar
    return Group(list(Pillar).index(pillar), tr(pillar.label), PILLAR_ICONS[pillar])


def _by_item(record: Record, near: Near) -> Group:
    link = getattr(record, "agenda_item", "")
    if not link and isinstance(record, TalkingPoint):
        link = getattr(near.get(record.position), "agenda_item", "")
    item = near.get(link)
    if not isinstance(item, AgendaItem):
        return Group(_LAST, tr("No agenda item"), "agenda")
    return Group(item.order, f"{item.number}  {item.title}".strip(), "agenda")


def _by_priority(record: Record, _near: Near) -> Group:
    priority = cast("Position", record).priority
    return Group(list(Priority).index(priority), tr("{priority} priority", priority=tr(priority.label)), "flag")


def _by_position(record: Record, near: Near) -> Group:
    position = near.get(str(getattr(record, "position", "")))
    if position is None:
        return Group(_LAST, tr("No position"), "flag")
    pillar = cast("Position", position).pillar
    return Group(list(Pillar).index(pillar), position.title_text, PILLAR_ICONS[pillar])


def _by_handling(record: Record, _near: Near) -> Group:
    handling = cast("TalkingPoint", record).handling
    return Group(list(Handling).index(handling), tr(handling.label), HANDLING_LOOKS[handling].icon)


def _by_counterpart(record: Record, near: Near) -> Group:
    link = cast("Stance", record).counterpart
    return Group(0, near[link].title_text, "users") if link in near else Group(_LAST, tr("No counterpart"), "users")


def _by_answered(record: Record, near: Near) -> Group:
    link = cast("TalkingPoint", record).answers
    if link in near:
        return Group(0, near[link].title_text, "users")
    return Group(_LAST, tr("Answers nobody by name"), "users")


def _by_speaker(record: Record, near: Near) -> Group:
    statement = cast("Statement", record)
    if statement.speaker in near:
        return Group(0, near[statement.speaker].title_text, "users")
    return Group(_LAST, tr("Our own and others"), "users")


def _by_month(record: Record, _near: Near) -> Group:
    said = cast("Statement", record).said_on
    return Group(-(said.year * 12 + said.month), month_words(said), "calendar") if said else Group(_LAST, tr("No date"))


def _by_register(record: Record, _near: Near) -> Group:
    if not isinstance(record, Measure):
        return Group(_LAST, tr("Deadlines"), icon_of("deadline"))
    return Group(list(type(record.register)).index(record.register), tr(record.register.label), icon_of("measure"))


def _by_kind(record: Record, _near: Near) -> Group:
    return Group(list(KINDS).index(record.KIND), tr(record.PLURAL), icon_of(record.KIND))


def _by_party(record: Record, near: Near) -> Group:
    party = near.get(str(getattr(record, "counterpart", "")), record)
    if not isinstance(party, Counterpart):
        return Group(_LAST, tr("Delegates without a party"), "user")
    return Group(list(PartyKind).index(party.party), tr(_PARTIES[party.party]), "users")


def _by_body(record: Record, _near: Near) -> Group:
    body = str(getattr(record, "body", ""))
    return Group(0, body, "book") if body else Group(_LAST, tr("Issuing body not named"), "book")


def _by_document(record: Record, _near: Near) -> Group:
    return Group(0, str(getattr(record, "symbol", "")).split(",")[0] or tr("No symbol"), "book")


GROUPINGS: Mapping[str, Grouping] = {
    "": lambda _record, _near: Group(0, ""),
    "Pillar": _by_pillar,
    "Agenda item": _by_item,
    "Priority": _by_priority,
    "Position": _by_position,
    "Handling": _by_handling,
    "Counterpart": _by_counterpart,
    "Whom it answers": _by_answered,
    "Speaker": _by_speaker,
    "Month": _by_month,
    "Register": _by_register,
    "Kind": _by_kind,
    "Kind of party": _by_party,
    "Issued by": _by_body,
    "Document": _by_document,
}


# What each way of grouping is called; the empty one is no grouping.
GROUPING_WORDS: Mapping[str, str] = {
    "": later("All"),
    "Pillar": later("Pillar"),
    "Agenda item": later("Agenda item"),
    "Priority": later("Priority"),
    "Position": later("Position"),
    "Handling": later("Handling"),
    "Counterpart": later("Counterpart"),
    "Whom it answers": later("Whom it answers"),
    "Speaker": later("Speaker"),
    "Month": later("Month"),
    "Register": later("Register"),
    "Kind": later("Kind"),
    "Kind of party": later("Kind of party"),
    "Issued by": later("Issued by"),
    "Document": later("Document"),
}
# The field that what is added shares with the row that is chosen, by the grouping of the list.
OF_GROUP: Mapping[str, str] = {
    "Pillar": "pillar",
    "Agenda item": "agenda_item",
    "Priority": "priority",
    "Position": "position",
    "Handling": "handling",
    "Counterpart": "counterpart",
    "Whom it answers": "answers",
    "Register": "register",
    "Kind of party": "party",
}


def order_in_group(record: Record, near: Near) -> tuple[object, ...]:
    """Return by what records of one group are sorted."""
    if isinstance(record, AgendaItem | TalkingPoint):
        handling = list(Handling).index(record.handling) if isinstance(record, TalkingPoint) else 0
        return (handling, record.order, str(getattr(record, "number", "")), record.id)
    if isinstance(record, Stance):
        return (list(StanceLevel).index(record.level), _named(near, record.counterpart), record.id)
    if record.KIND == "delegate":
        return (_named(near, str(getattr(record, "counterpart", ""))), 1, _said(record), record.id)
    if record.KIND == "counterpart":
        return (_said(record), 0, "", record.id)
    for name in ("said_on", "starts", "received", "due"):
        if hasattr(record, name):
            value = getattr(record, name)
            order = value.toordinal() if value is not None else _LAST * _LAST
            return (-order if value is not None and name != "due" else order, _said(record), record.id)
    return (0, _said(record), record.id)


def _named(near: Near, link: str) -> str:
    found = near.get(link)
    return _said(found) if found is not None else ""


def _said(record: Record) -> str:
    return str(getattr(record, "sort_name", "") or record.title_text).casefold()
