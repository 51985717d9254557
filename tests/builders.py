"""Records for tests: any kind with every field filled, and a small dossier that hangs together."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from cyberbrief.domain.brief import Brief, Entry, Office, Section, SectionRole
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem, Dossier
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Stance, StanceLevel, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint

Say = Callable[[str], str]
Holder = TypeVar("Holder", Record, Element)


def an_id(name: str) -> str:
    """Return the same well-formed id for the same name, and another for another."""
    digest = hashlib.sha256(name.encode()).hexdigest()
    return f"019{digest[:5]}-{digest[5:9]}-7{digest[9:12]}-8{digest[12:15]}-{digest[15:27]}"


def canary(place: str) -> str:
    """Return a word that stands nowhere by chance, the same for the same place and another for another."""
    letters = hashlib.sha256(place.encode()).hexdigest().translate(str.maketrans("0123456789", "ghijklmnop"))
    return f"zq{letters[:14]}"


def filled(kind: type[Holder], say: Say = canary, place: str = "") -> Holder:
    """Make a record or element in which every text that a user may write is `say(place)`.

    A place reads like `position.ladder.text`. A link that must stand points at `an_id` of the kind it wants;
    other links, dates and reach stay as they are at first.
    """
    place = place or str(getattr(kind, "KIND", "") or kind.__name__.lower())
    values: dict[str, Any] = {"id": an_id(place)}
    for name, field in declarations(kind).items():
        if not field.kept_by_program and name not in {"marking", "caveats", "language"}:
            values |= _value(field, say, f"{place}.{name}")
    return kind(**values)


def _value(field: FieldDeclaration, say: Say, place: str) -> dict[str, Any]:
    if field.kind in {TextKind.LINE, TextKind.TEXT}:
        return {field.name: say(place)}
    if field.kind is TextKind.WORDS:
        return {field.name: (say(place),)}
    if field.kind is TextKind.ELEMENTS and field.element is not None:
        return {field.name: (filled(field.element, say, place),)}
    if field.kind is TextKind.FILE:
        return {field.name: say(place).encode()}
    if field.kind is TextKind.LINK and field.required:
        return {field.name: an_id(field.target)}
    return {}


def texts(holder: Record | Element) -> Iterator[tuple[str, str]]:
    """Yield field and words of everything written in a record and its elements, empty fields left out."""
    for name, field in declarations(type(holder)).items():
        value = getattr(holder, name)
        if field.kind is TextKind.ELEMENTS:
            for element in value:
                yield from ((f"{name}.{inner}", words) for inner, words in texts(element))
        elif field.kind in {TextKind.LINE, TextKind.TEXT} and not field.kept_by_program and value:
            yield name, value
        elif field.kind is TextKind.WORDS:
            yield from ((name, word) for word in value)


def one_of_each(say: Say = canary) -> tuple[Record, ...]:
    """Make one filled record of every kind, all in one dossier, in the order in which they can be stored."""
    return tuple(filled(kind, say) for kind in KINDS.values())


LADDER = {
    RungKind.OPENING: "Establish a standing directory of points of contact.",
    RungKind.PREFERRED: "Agree that points of contact answer within one day.",
    RungKind.FALLBACK: "Accept answers within three days.",
    RungKind.BOTTOM_LINE: "Accept answers within a week, never later.",
    RungKind.RED_LINE: "No new treaty obligation arises from the directory.",
}


@dataclass(frozen=True)
class SmallDossier:
    """A dossier with one of what most tests need."""

    dossier: Dossier
    item: AgendaItem
    counterpart: Counterpart
    reference: Reference
    position: Position
    points: tuple[TalkingPoint, ...]
    statement: Statement
    stance: Stance
    brief: Brief

    @property
    def records(self) -> tuple[Record, ...]:
        """All of it, each after what it points at."""
        first = (self.dossier, self.item, self.counterpart, self.reference, self.position)
        return (*first, *self.points, self.statement, self.stance, self.brief)


def a_small_dossier() -> SmallDossier:
    """Make a dossier: a position with its whole ladder, a point of each handling, a stance, a brief."""
    dossier = Dossier(id=an_id("small"), title="Points of contact", forum="Working group on contact points")
    inside: dict[str, Any] = {"dossier": dossier.id}
    item = AgendaItem(id=an_id("item"), number="4", title="Confidence-building measures", **inside)
    arvania = Counterpart(id=an_id("arvania"), name="Arvania", objectives="Keep the directory voluntary.")
    reference = Reference(id=an_id("reference"), symbol="A/70/174", title="Report of the Group of Experts")
    position = Position(
        id=an_id("position"),
        topic="Directory of points of contact",
        pillar=Pillar.COOPERATION,
        agenda_item=item.id,
        objective="A directory that answers.",
        ladder=tuple(Rung(id=an_id(kind), kind=kind, text=text) for kind, text in LADDER.items()),
        references=(reference.id,),
        **inside,
    )
    on_it: dict[str, Any] = {"position": position.id, **inside}
    points = tuple(
        TalkingPoint(id=an_id(way), handling=way, text=f"What we say {way.label.lower()}.", **on_it) for way in Handling
    )
    said: dict[str, Any] = {"speaker": arvania.id, "positions": (position.id,), **inside}
    statement = Statement(id=an_id("statement"), text="A directory must stay voluntary.", **said)
    stance = Stance(
        id=an_id("stance"),
        counterpart=arvania.id,
        position=position.id,
        level=StanceLevel.OPPOSES,
        statements=(statement.id,),
        **inside,
    )
    held = {
        SectionRole.POSITIONS: (position,),
        SectionRole.MAIN_POINTS: points,
        SectionRole.PROFILES: (arvania,),
    }
    sections = tuple(
        Section(
            id=an_id(f"section {role}"),
            role=role,
            entries=tuple(Entry(id=an_id(f"{role} {each.id}"), record=each.id) for each in records),
        )
        for role, records in held.items()
    )
    chain = (Office(id=an_id("office"), name="Legal Department"),)
    brief = Brief(id=an_id("brief"), title="Second session", sections=sections, chain=chain, **inside)
    return SmallDossier(dossier, item, arvania, reference, position, points, statement, stance, brief)
