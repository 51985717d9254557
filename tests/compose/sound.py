"""A small brief in which nothing is wrong, and ways to spoil it."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime
from typing import Any

from cyberbrief.compose.clearance import standing
from cyberbrief.compose.composition import compose
from cyberbrief.compose.digest import digest, section_digests
from cyberbrief.compose.document import Letterhead
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import Finding, check
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, Clearance, Decision, Entry, Office, Section, SectionRole
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.dossier import AgendaItem, Allotment, Dossier
from cyberbrief.domain.instruction import Concession, Instruction, Package
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.statement import Stance, StanceLevel, Statement
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
RED = "No text that makes designation depend on another capital’s approval."
BATNA = "Walk out with the Harbour Group and publish our own list in spring."
LADDER = (
    Rung(
        id="r-opening",
        kind=RungKind.OPENING,
        text="Name hospitals in the paragraph.",
        proposed_language="such as wards",
    ),
    Rung(id="r-preferred", kind=RungKind.PREFERRED, text="Move the examples to an annex that may grow."),
    Rung(id="r-fallback", kind=RungKind.FALLBACK, text="Settle for health alone.", condition="Only if Brennia moves"),
    Rung(id="r-bottom", kind=RungKind.BOTTOM_LINE, text="Recall both norms and commission a technical paper by July."),
    Rung(id="r-red", kind=RungKind.RED_LINE, text=RED, instruction="i-new"),
)


def section(role: SectionRole, *records: str, text: str = "", title: str = "") -> Section:
    """Return a section with entries for records, then one of free text."""
    entries = tuple(Entry(id=f"{role}-{one}", record=one) for one in records)
    free = (Entry(id=f"{role}-text", text=text),) if text else ()
    return Section(id=f"s-{role}", role=role, title=title, entries=(*entries, *free))


SECTIONS = (
    section(SectionRole.PURPOSE, text="Name hospitals; leave with nothing that ties our hands."),
    section(SectionRole.MAIN_POINTS, "t-make"),
    section(SectionRole.ANSWERS, "t-raised"),
    section(SectionRole.RESERVE, "t-reserve"),
    section(SectionRole.PRESS, "t-press"),
    section(SectionRole.BACKGROUND, "ref", "st-theirs"),
    section(SectionRole.POSITIONS, "p"),
    section(SectionRole.PROFILES, "tavolia"),
    section(SectionRole.LADDERS, "p"),
)


def _dossier() -> Dossier:
    return Dossier(
        id="d",
        title="December session",
        forum="Working Group on Wards",
        objective="A paragraph that names hospitals.",
        starts=date(2026, 12, 7),
        ends=date(2026, 12, 11),
        venue="New York",
        zone="America/New_York",
        delegations=("tavolia",),
        partners=("haldria", "ardenia"),
    )


def _library_and_position() -> tuple[Record, ...]:
    inside: dict[str, Any] = {"dossier": "d"}
    return (
        AgendaItem(id="item", number="4", title="Norms", allotments=(Allotment(id="a", seconds=180),), **inside),
        Counterpart(id="tavolia", name="Tavolia", objectives="No list at all."),
        Counterpart(id="haldria", name="Haldria", objectives="Our list."),
        Counterpart(id="ardenia", name="Ardenia", objectives="Our list."),
        Reference(
            id="ref",
            symbol="A/70/174",
            title="Report of the experts",
            dated=date(2015, 7, 22),
            paragraph="13",
            text="States should not damage critical infrastructure that serves everyone.",
            wording=Wording.QUOTED,
            checked_by="E. Marrow",
            checked_on=date(2026, 11, 1),
        ),
        Instruction(id="i-old", reference="Instruction 96", received=NOW, **inside),
        Instruction(id="i-new", reference="Instruction 114", received=NOW, **inside),
        Position(
            id="p",
            topic="Hospitals",
            agenda_item="item",
            objective="Hospitals stand in the text.",
            rationale="Wards were struck in four regions.[@A/70/174 para. 13]",
            interests="Our own clinics hang on one cable.",
            ladder=LADDER,
            no_agreement=BATNA,
            references=("ref",),
            **inside,
        ),
    )


def _points_and_statements() -> tuple[Record, ...]:
    inside: dict[str, Any] = {"dossier": "d"}
    about: dict[str, Any] = {"position": "p", **inside}
    return (
        TalkingPoint(id="t-make", topic="Health", text="Hospitals were struck last year; let us say so.", **about),
        TalkingPoint(
            id="t-raised",
            handling=Handling.IF_RAISED,
            raised_as="A list invites attacks.",
            text="The list stays open.",
            answers="tavolia",
            likelihood=Likelihood.CERTAIN,
            **about,
        ),
        TalkingPoint(id="t-reserve", handling=Handling.RESERVE, text="Ask the chair to hear surgeons first.", **about),
        TalkingPoint(id="t-press", handling=Handling.PRESS, text="Hospitals are off limits.", **about),
        Statement(
            id="st-theirs",
            speaker="tavolia",
            text="Tavolia will not join a list.",
            said_on=date(2026, 7, 22),
            source="Own note",
            forum="Plenary",
            positions=("p",),
            **inside,
        ),
        Statement(
            id="st-ours",
            speaker_name="I. Calloway",
            text="We cannot accept approval by other capitals.",
            said_on=date(2026, 7, 17),
            source="As delivered",
            forum="Plenary",
            **inside,
        ),
        Stance(id="stance", counterpart="tavolia", level=StanceLevel.OPPOSES, note="Fears lists.", **about),
        Package(
            id="pack", title="Wards for cables", gives=(Concession(id="g", text="Drop the cables sentence"),), **inside
        ),
    )


def sound() -> Materials:
    """Return materials of which the final check says nothing in any variant."""
    dossier = _dossier()
    brief = Brief(
        id="b",
        title="Protecting hospitals",
        sections=SECTIONS,
        recipients=("haldria", "ardenia"),
        chain=(Office(id="o1", name="Cyber Desk"), Office(id="o2", name="Legal Department")),
        dossier="d",
    )
    records = (dossier, brief, *_library_and_position(), *_points_and_statements())
    held: dict[str, Record] = {record.id: record for record in records}
    return Materials(brief, dossier, held, SCHEMES["plain"], Letterhead("Vendria", "Ministry", "Cyber Desk"))


def spoilt(materials: Materials, record_id: str, **values: Any) -> Materials:  # any field's value
    """Return the same materials with some fields of one record otherwise."""
    record = dataclasses.replace(materials.records[record_id], **values)
    return with_records(materials, record)


def with_records(materials: Materials, *more: Record) -> Materials:
    """Return the same materials with records added or replaced."""
    records = {**materials.records, **{record.id: record for record in more}}
    brief, dossier = records[materials.brief.id], records[materials.dossier.id]
    assert isinstance(brief, Brief)
    assert isinstance(dossier, Dossier)
    return dataclasses.replace(materials, records=records, brief=brief, dossier=dossier)


def with_rung(materials: Materials, rung_id: str, **values: Any) -> Materials:  # the same
    """Return the same materials with one step of the ladder otherwise."""
    position = materials.records["p"]
    assert isinstance(position, Position)
    ladder = tuple(dataclasses.replace(one, **values) if one.id == rung_id else one for one in position.ladder)
    return spoilt(materials, "p", ladder=ladder)


def without_rung(materials: Materials, rung_id: str) -> Materials:
    """Return the same materials without one step."""
    position = materials.records["p"]
    assert isinstance(position, Position)
    return spoilt(materials, "p", ladder=tuple(one for one in position.ladder if one.id != rung_id))


def cleared(materials: Materials, variant: str, *offices: str, decision: Decision = Decision.CLEARED) -> Materials:
    """Return the same materials with clearances of offices (all, if none is named) for a variant as it is."""
    document = compose(materials, VARIANTS[variant]).document
    bound = tuple(f"{key}:{value}" for key, value in section_digests(document))
    given = tuple(
        Clearance(
            id=f"c-{variant}-{office}-{len(materials.brief.clearances)}",
            office=office,
            variant=variant,
            decision=decision,
            by="N. N.",
            at=NOW.replace(minute=len(materials.brief.clearances) + place),
            digest=digest(document),
            sections=bound,
        )
        for place, office in enumerate(offices or [one.name for one in materials.brief.chain])
    )
    return spoilt(materials, "b", clearances=(*materials.brief.clearances, *given))


def findings(materials: Materials, variant: str) -> tuple[Finding, ...]:
    """Return what the final check says of a variant, but for clearances."""
    composed = compose(materials, VARIANTS[variant])
    return tuple(one for one in check(materials, VARIANTS[variant], composed, NOW) if one.rule != "clearance")


def is_cleared(materials: Materials, variant: str, now: datetime = NOW) -> bool:
    """Say whether a variant is cleared by all its offices."""
    chosen = VARIANTS[variant]
    return standing(materials.brief, chosen, compose(materials, chosen), now).is_cleared
