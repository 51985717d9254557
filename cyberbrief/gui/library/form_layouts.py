"""How the page of each kind is arranged: what names it, the short facts, the prose, and what stands aside.

A kind without a row, and a field that its row does not name, goes where its kind of text usually stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cyberbrief.domain.record import DossierRecord, Record, TextKind, declarations

HEAD = frozenset({"marking", "review_by"})
KEEPING = ("tags", "caveats", "released_to")
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


def is_of_dossier(kind: type[Record]) -> bool:
    """Say whether records of a kind belong to one dossier."""
    return issubclass(kind, DossierRecord)
