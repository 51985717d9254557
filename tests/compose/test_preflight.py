"""The final check: each rule fires where it should, stays silent where it should, and says what to do."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cyberbrief.compose.composition import Composition, compose
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import Severity, check
from cyberbrief.compose.preflight.acronyms import is_spelt_out
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import SectionRole
from cyberbrief.domain.dossier import AgendaItem, Allotment, Capacity
from cyberbrief.domain.instruction import Instruction, InstructionState, SetRung
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.position import Position, Stand
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Wording
from cyberbrief.domain.statement import Setting
from cyberbrief.domain.talking_point import Handling, Likelihood, TalkingPoint
from tests.compose.sound import (
    NOW,
    SECTIONS,
    findings,
    section,
    sound,
    spoilt,
    with_records,
    with_rung,
    without_rung,
)

Spoil = Callable[[Materials], Materials]


def of(record: str, **values: Any) -> Spoil:  # any field's value
    return lambda materials: spoilt(materials, record, **values)


def rung(record: str, **values: Any) -> Spoil:  # the same
    return lambda materials: with_rung(materials, record, **values)


def plus(*records: Record) -> Spoil:
    return lambda materials: with_records(materials, *records)


def many_points(count: int) -> Spoil:
    points = tuple(
        TalkingPoint(id=f"m{n}", dossier="d", position="p", text=f"Say thing number {n}.") for n in range(count)
    )
    main = section(SectionRole.MAIN_POINTS, *(point.id for point in points))
    sections = (SECTIONS[0], main, *SECTIONS[2:])
    return lambda materials: spoilt(with_records(materials, *points), "b", sections=sections)


def also(text: str, role: SectionRole = SectionRole.FREE) -> Spoil:
    return of("b", sections=(*SECTIONS, section(role, text=text)))


@pytest.mark.parametrize("variant", list(VARIANTS))
def test_nothing_is_wrong_with_a_sound_brief(variant: str) -> None:
    rules = {one.rule for one in findings(sound(), variant)}
    chosen = VARIANTS[variant]
    if chosen.is_released_by_act:  # nothing of it was let out yet
        assert rules == {"not-released"}
    else:
        assert rules == ({"empty-section"} if chosen.looks_back else set())  # it is about no meeting


# rule, record, variant, how it is spoilt
FIRES: tuple[tuple[str, str, str, Spoil], ...] = (
    ("agenda", "item2", "full", plus(AgendaItem(id="item2", dossier="d", title="Threats"))),
    ("agenda", "item", "full", of("t-make", handling=Handling.RESERVE)),
    ("ladder", "p", "full", lambda materials: without_rung(materials, "r-red")),
    ("ladder", "p", "full", rung("r-red", text=" ")),
    ("ladder", "p", "full", rung("r-red", text="", none_instructed=True)),
    ("ladder", "p", "partner", lambda materials: without_rung(materials, "r-preferred")),
    ("ladder", "p", "full", lambda materials: without_rung(materials, "r-opening")),
    ("ladder", "p", "full", of("p", stand=Stand.STATEMENT_ONLY, ladder=())),
    ("statement-source", "st-theirs", "full", of("st-theirs", source="")),
    ("statement-source", "st-theirs", "full", of("st-theirs", said_on=None)),
    ("quotation", "ref", "full", of("ref", checked_on=None)),
    ("quotation", "ref", "partner", of("ref", checked_by=" ")),
    ("review-by", "p", "full", of("p", review_by=date(2026, 11, 22))),
    ("profile", "tavolia", "full", of("tavolia", objectives="")),
    ("profile", "d", "full", of("d", delegations=("gone",))),
    ("certain-answer", "t-raised", "full", of("t-raised", handling=Handling.DO_NOT_RAISE)),
    ("certain-answer", "t-raised", "full", of("b", sections=(SECTIONS[1],))),
    ("speaking-time", "item", "full", of("t-make", text="word " * 400)),
    ("speaking-time", "item", "full", of("t-make", text="word " * 380)),
    ("acronym", "b", "full", also("The OEWG met.")),
    ("acronym", "t-make", "partner", of("t-make", text="The OEWG met, and the OEWG adjourned.")),
    ("marking", "p", "full", of("p", marking="cosmic")),
    ("empty-section", "b", "full", of("b", sections=(*SECTIONS, section(SectionRole.FREE)))),
    ("empty-section", "b", "cards", of("b", sections=(section(SectionRole.PURPOSE, text="x"),), dossier="d")),
    ("main-points", "b", "full", many_points(5)),
    ("main-points", "b", "full", many_points(7)),
    ("group-line", "p", "full", of("p", group_line="The group wants an annex.")),
    ("superseded-instruction", "p", "full", rung("r-red", instruction="i-old")),
    ("superseded-instruction", "p", "full", of("i-new", state=InstructionState.SUPERSEDED)),
    ("declared-red-line", "p", "full", rung("r-red", declared_in="gone")),
    ("reference-mark", "b", "full", also("See [@A/1/1].")),
    ("reference-mark", "p", "full", rung("r-preferred", text="See [@A/1/1].")),
    ("recipients", "b", "partner", of("b", recipients=())),
    ("recipients", "b", "partner", of("b", recipients=("haldria", "gone"))),
)


def spoil_for(rule: str, spoil: Spoil, materials: Materials) -> Materials:
    """Return spoilt materials; some rules need a second record to be wrong about."""
    if rule == "superseded-instruction":
        newer = dataclasses.replace(materials.records["i-new"], id="i-new")
        materials = with_records(materials, newer)
        materials = spoilt(materials, "i-new", supersedes="i-old")
    return spoil(materials)


@pytest.mark.parametrize("rule, record, variant, spoil", FIRES)
def test_what_is_wrong_is_found(rule: str, record: str, variant: str, spoil: Spoil) -> None:
    materials = spoil_for(rule, spoil, sound())
    if rule == "empty-section" and variant == "cards":
        materials = with_records(materials)
        materials = dataclasses.replace(
            materials, records={key: one for key, one in materials.records.items() if not isinstance(one, Position)}
        )
    found = [one for one in findings(materials, variant) if one.rule == rule]
    assert [one.record for one in found][:1] == [record]
    for one in found:
        assert one.sentence.endswith(".")
        assert one.remedy.endswith((".", "…"))
        assert not one.blocks_export


SILENT: tuple[tuple[str, str, Spoil], ...] = (
    ("ladder", "full", rung("r-red", text="", none_instructed=True, instructed_by="Director")),
    ("ladder", "full", rung("r-red", text="", none_instructed=True, instructed_on=date(2026, 1, 1))),
    ("ladder", "full", of("p", stand=Stand.STATEMENT_ONLY)),
    ("statement-source", "full", of("st-theirs", source="", reference="ref")),
    ("statement-source", "cards", of("st-ours", source="")),
    ("quotation", "full", of("ref", checked_on=None, wording=Wording.PARAPHRASED)),
    ("review-by", "full", of("p", review_by=date(2026, 11, 23))),
    ("review-by", "partner", of("stance", review_by=date(2026, 1, 1))),
    ("certain-answer", "full", of("t-raised", likelihood=Likelihood.MIGHT, handling=Handling.DO_NOT_RAISE)),
    ("certain-answer", "full", of("t-raised", handling=Handling.DO_NOT_RAISE, raised_as="")),
    ("certain-answer", "cards", of("b", sections=(SECTIONS[1],))),
    ("speaking-time", "full", of("item", allotments=())),
    (
        "speaking-time",
        "full",
        of(
            "item", allotments=(Allotment(id="x", capacity=Capacity.GROUP, seconds=600), Allotment(id="y", seconds=240))
        ),
    ),
    ("acronym", "full", also("The Open-ended Working Group (OEWG) met. The OEWG adjourned.")),
    ("acronym", "full", also("The UN met in OP 7 and A/C.1/DEC said so.")),
    ("acronym", "full", also("PC.DEC/1202, CICTE/RES.1/17 and ST-15833/24 say so in as many words as they have.")),
    ("acronym", "full", also("THIS WHOLE LINE IS SHOUTED")),
    ("empty-section", "delegation", of("t-reserve", reach=(("text", 1),))),
    ("main-points", "full", many_points(4)),
    ("group-line", "full", of("p", group_line="An annex.", departure="Health cannot wait.")),
    ("group-line", "full", of("p", group_line="An annex.", ladder=())),
    ("declared-red-line", "full", rung("r-red", declared_in="st-ours")),
    ("reference-mark", "full", also("See [@a/70/174, paragraph 13] and [@A/70/174].")),
    ("recipients", "full", of("b", recipients=())),
)


@pytest.mark.parametrize("rule, variant, spoil", SILENT)
def test_what_is_right_is_left_alone(rule: str, variant: str, spoil: Spoil) -> None:
    assert [one for one in findings(spoil(sound()), variant) if one.rule == rule] == []


@pytest.mark.parametrize(
    "values, says",
    [
        ({"setting": Setting.CLOSED}, "not made openly"),
        ({"said_on": None}, "no date"),
        ({"forum": "", "speaker_name": ""}, "no forum and no speaker"),
    ],
)
def test_a_declaration_needs_its_statement(values: dict[str, object], says: str) -> None:
    materials = spoilt(with_rung(sound(), "r-red", declared_in="st-ours"), "st-ours", **values)
    assert [says in one.sentence for one in findings(materials, "full") if one.rule == "declared-red-line"] == [True]


def test_an_instruction_that_names_its_steps_is_followed_too() -> None:
    old = Instruction(
        id="i-old",
        dossier="d",
        reference="Instruction 96",
        state=InstructionState.SUPERSEDED,
        sets=(SetRung(id="set", position="p", rung="r-bottom"),),
    )
    found = [one for one in findings(with_records(sound(), old), "full") if one.rule == "superseded-instruction"]
    assert [one.element for one in found] == ["r-bottom"]


def test_a_document_marked_too_low_is_an_error() -> None:
    materials = spoilt(sound(), "p", marking="secret", caveats=("Eyes only",))
    composed = compose(materials, VARIANTS["full"])
    low = Composition(composed.document, composed.ledger, Marking("internal"), composed.sources)
    found = [one for one in check(materials, VARIANTS["full"], low, NOW) if one.rule == "marking"]
    assert [one.severity for one in found] == [Severity.ERROR]
    assert not [one for one in check(materials, VARIANTS["full"], composed) if one.rule == "marking"]


def test_only_ladders_and_withheld_words_and_markings_are_errors() -> None:
    for rule, _, variant, spoil in FIRES:
        severities = {one.severity for one in findings(spoil_for(rule, spoil, sound()), variant) if one.rule == rule}
        if rule != "ladder":
            assert Severity.ERROR not in severities, rule


def test_errors_come_first() -> None:
    materials = spoilt(without_rung(sound(), "r-red"), "tavolia", objectives="")
    assert [one.severity for one in findings(materials, "full")] == [Severity.ERROR, Severity.WARNING]


@pytest.mark.parametrize(
    "acronym, text, spelt",
    [
        ("OEWG", "the Open-ended Working Group (OEWG)", True),
        ("OEWG", "OEWG (Open-ended Working Group)", True),
        ("CBM", "confidence-building measures (CBMs)", True),
        ("ICT", "information and communications technologies (ICTs)", True),
        ("OEWG", "the committee (OEWG)", False),
        ("OEWG", "OEWG (see above)", False),
        ("OEWG", "OEWG", False),
    ],
)
def test_spelling_out(acronym: str, text: str, spelt: bool) -> None:
    assert is_spelt_out(acronym, text) is spelt


@pytest.mark.parametrize(
    "opening, declared, said, found",
    [
        ("", "", "We want no treaty that is new.", True),
        ("", "", "We want no new[@A/70/174 para. 13] treaty here.", True),
        ("", "", "There is no [@A/70/174 para. 13] new duty. A treaty binds.", False),
        ("Treaty talks are over: no new treaty.", "", "We want no new treaty.", False),
        ("No treaty that is new.", "", "We want no new treaty.", True),
        ("", "There will be no new treaty.", "We want no new treaty.", False),
    ],
)
def test_a_short_floor_is_found_unless_these_readers_may_see_it(
    opening: str, declared: str, said: str, found: bool
) -> None:
    materials = with_rung(sound(), "r-bottom", text="no new treaty")
    materials = with_rung(materials, "r-opening", text=opening or "Name hospitals.")
    materials = spoilt(spoilt(materials, "t-make", text=said), "st-ours", text=declared or "Nothing of the kind.")
    for variant in ("speaking", "partner"):
        rules = {one.rule for one in findings(materials, variant) if one.record == "t-make"}
        assert ("withheld-words" in rules) is found, variant


def test_many_empty_sections_are_one_finding() -> None:
    empty = tuple(section(SectionRole.FREE, title=f"Nothing {number}") for number in range(4))
    found = [
        one for one in findings(of("b", sections=(*SECTIONS, *empty))(sound()), "full") if one.rule == "empty-section"
    ]
    assert len(found) == 1
    assert all(f"Nothing {number}" in found[0].sentence for number in range(4))
    assert found[0].element == empty[0].id
