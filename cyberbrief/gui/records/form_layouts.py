"""How the page of each kind is arranged: what names it, the short facts, the prose, and what stands aside.

A kind without a row, and a field that its row does not name, goes where its kind of text usually stands. What is rarely
needed is folded away, and what only some records of a kind ask for is shown to those.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cyberbrief.domain.concern import Register
from cyberbrief.domain.counterpart import PartyKind
from cyberbrief.domain.record import DossierRecord, Record, TextKind, declarations
from cyberbrief.domain.reference import Wording
from cyberbrief.domain.talking_point import Handling

HEAD = frozenset({"marking", "review_by"})
KEEPING = ("tags", "caveats", "released_to")
RARE = frozenset({"language", "order", "sort_name", "reliability", "credibility"})
_ELSEWHERE = HEAD | frozenset(KEEPING) | frozenset({"dossier", "reach"})
_PROSE = frozenset({TextKind.TEXT, TextKind.ELEMENTS})


@dataclass(frozen=True, slots=True)
class FormLayout:
    """Field names in the order in which they are read; `title` stands in large type ("" for none)."""

    title: str = ""
    facts: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()


_LAYOUTS: Mapping[str, FormLayout] = {
    "dossier": FormLayout(
        "title",
        ("forum", "rule", "venue", "zone", "starts", "ends"),
        ("objective", "mandate"),
        ("delegations", "partners", "previous"),
    ),
    "agenda-item": FormLayout(
        "title", ("number", "lead", "order", "interpreted"), ("decided_before", "allotments"), ()
    ),
    "talking-point": FormLayout(
        "topic",
        ("handling", "position", "agenda_item"),
        ("text", "raised_as", "evidence"),
        ("answers", "likelihood", "order", "language"),
    ),
    "reference": FormLayout(
        "symbol",
        ("paragraph", "body", "dated", "wording", "binding", "checked_by", "checked_on", "as_of", "language"),
        ("title", "text", "reservations"),
    ),
    "instruction": FormLayout("reference", ("sender", "received", "state"), ("text", "sets"), ("supersedes",)),
    "package": FormLayout("title", ("state", "authority"), ("gives", "gets", "cost"), ("counterpart",)),
    "concern": FormLayout(
        "title", ("counterpart", "certainty", "channel", "state"), ("known", "ask", "de_escalation", "unsaid")
    ),
    "measure": FormLayout(
        "title",
        ("register", "status", "owner", "due", "direction", "provider", "recipient"),
        ("next_step", "implementation", "proposed_language", "others"),
        ("reference",),
    ),
    "deadline": FormLayout("title", ("due", "zone", "set_by", "state")),
    "counterpart": FormLayout(
        "name",
        ("official_name", "party", "country"),
        ("objectives", "interests", "relations", "protocol"),
        ("style", "sensitivities", "leverage_ours", "leverage_theirs"),
    ),
    "membership": FormLayout("", ("member", "group", "issue", "since", "until")),
    "delegate": FormLayout(
        "name",
        ("counterpart", "role", "form_of_address", "sort_name", "telephone", "email", "languages", "last_met"),
        ("biography", "ice_breakers", "style"),
    ),
    "statement": FormLayout(
        "",
        ("speaker", "said_on", "setting", "forum", "reliability", "credibility"),
        ("text", "source", "exceptions"),
        ("on_behalf", "aligned", "positions", "reference", "paragraph", "speaker_name", "language"),
    ),
    "stance": FormLayout(
        "",
        ("counterpart", "position", "level", "as_of", "confidence"),
        ("note", "response", "estimate"),
        ("statements",),
    ),
    "meeting": FormLayout(
        "title",
        ("starts", "zone", "place", "outcome"),
        ("said", "participants", "dissociations"),
        ("counterparts",),
    ),
    "commitment": FormLayout("text", ("promiser", "counterpart", "meeting", "owner", "due", "state")),
    "commission": FormLayout("title", ("asked_of", "depth", "due", "state"), ("returned",)),
    "amendment": FormLayout(
        "paragraph",
        ("draft", "author", "sponsors", "state", "position"),
        ("original", "proposed", "justification"),
        ("language",),
    ),
}


def layout_of(kind: type[Record]) -> FormLayout:
    """Return the whole arrangement of a kind: every field that a user may write stands in it once."""
    row = _LAYOUTS.get(kind.KIND, FormLayout(kind.TITLE))
    named = {row.title, *row.facts, *row.prose, *row.aside} | _ELSEWHERE
    facts, prose, aside = list(row.facts), list(row.prose), list(row.aside)
    for name, field in declarations(kind).items():
        if field.kept_by_program or name in named:
            continue
        if field.kind in _PROSE:
            prose.append(name)
        elif field.kind in {TextKind.LINK, TextKind.LINKS}:
            aside.append(name)
        else:
            facts.append(name)
    return FormLayout(row.title, tuple(facts), tuple(prose), tuple(aside))


def asks_for(record: Record, name: str) -> bool | None:
    """Say whether a record asks for a field that not every record of its kind asks for; None where each does."""
    rule = _ASKED_OF_SOME.get((record.KIND, name))
    return rule(record) if rule is not None else None


def is_filled(record: Record, name: str) -> bool:
    """Say whether somebody put something else into a field than stands there at first."""
    value = getattr(record, name)
    return bool(value) and value != next(field.default for field in dataclasses.fields(record) if field.name == name)


def _answers(record: Record) -> bool:
    return getattr(record, "handling", None) in {Handling.IF_RAISED, Handling.IF_PRESSED}


def _is_capacity(record: Record) -> bool:
    return getattr(record, "register", None) is Register.CAPACITY


def _is_for_others(record: Record) -> bool:
    return bool(getattr(record, "on_behalf", "") or getattr(record, "aligned", ()))


_ASKED_OF_SOME: Mapping[tuple[str, str], Callable[[Record], bool]] = {
    ("talking-point", "raised_as"): _answers,
    ("talking-point", "answers"): _answers,
    ("talking-point", "likelihood"): _answers,
    ("measure", "direction"): _is_capacity,
    ("measure", "provider"): _is_capacity,
    ("measure", "recipient"): _is_capacity,
    ("statement", "speaker_name"): lambda record: not getattr(record, "speaker", ""),
    ("statement", "exceptions"): lambda record: bool(
        getattr(record, "on_behalf", "") or getattr(record, "aligned", ())
    ),
    ("counterpart", "country"): lambda record: getattr(record, "party", None) is PartyKind.STATE,
    ("reference", "checked_by"): lambda record: getattr(record, "wording", None) is Wording.QUOTED,
    ("reference", "checked_on"): lambda record: getattr(record, "wording", None) is Wording.QUOTED,
    ("position", "departure"): lambda record: bool(getattr(record, "group_line", "")),
}


def is_of_dossier(kind: type[Record]) -> bool:
    """Say whether records of a kind belong to one dossier."""
    return issubclass(kind, DossierRecord)
