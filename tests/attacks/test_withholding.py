"""A withheld thought on its way out: retyped, turned around, dressed up; and innocent words that may."""

from __future__ import annotations

from typing import Any

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.compose.document_json import to_json
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import Finding, Severity
from cyberbrief.compose.preflight.official_names import OFFICIAL_NAMES
from cyberbrief.compose.reading import text_of
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import AcceptedPhrase, SectionRole
from cyberbrief.domain.concern import Concern
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.instruction import Package
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from tests.compose.sound import BATNA, RED, SECTIONS, findings, section, sound, spoilt, with_records, with_rung


def stopped(materials: Materials, variant: str) -> list[Finding]:
    return [one for one in findings(materials, variant) if one.rule == "withheld-words"]


def blocks(materials: Materials, variant: str) -> bool:
    found = stopped(materials, variant)
    return any(one.blocks_export and one.severity is Severity.ERROR for one in found)


RETYPED = (
    RED,
    f"Let me be clear: {RED.lower()}",
    "We say: no text that makes DESIGNATION — depend, on “another capital's approval”!",
    "No text, that makes\n\n**designation** depend on *another* capital’s approval.",
    "walk out with the harbour group and publish our own list",
    "We would recall both norms and commission a technical paper then.",
    "The health sector alone: settle for it, health alone.",  # the fallback, of five words, in another order
    "First, we ask the chair to hear surgeons first.",  # a reserve point
    "Our own clinics hang on one cable, you know.",  # interests
)


@pytest.mark.parametrize("words", RETYPED)
def test_a_retyped_thought_blocks_partner_lines(words: str) -> None:
    assert blocks(spoilt(sound(), "t-make", text=words), "partner")


@pytest.mark.parametrize("words", RETYPED[:3])
@pytest.mark.parametrize(
    "place, values", [("t-press", "text"), ("p", "objective"), ("p", "rationale"), ("p", "topic"), ("t-make", "topic")]
)
def test_wherever_it_is_retyped(words: str, place: str, values: str) -> None:
    assert blocks(spoilt(sound(), place, **{values: words}), "partner")


@pytest.mark.parametrize("field", ["text", "proposed_language"])
@pytest.mark.parametrize("words", [RED, BATNA])
def test_an_opening_must_not_say_what_lies_deep(field: str, words: str) -> None:
    assert blocks(with_rung(sound(), "r-opening", **{field: words}), "partner")


@pytest.mark.parametrize("variant", ["speaking", "cards"])
def test_papers_that_lie_on_tables_say_nothing_below_the_preferred_step(variant: str) -> None:
    assert blocks(spoilt(sound(), "t-make", text=f"Indeed. {RED}"), variant)


@pytest.mark.parametrize("words", [BATNA, "Recall both norms and commission a technical paper by July."])
def test_what_only_the_desk_keeps_stays_out_of_the_delegations_free_text(words: str) -> None:
    free = (*SECTIONS, section(SectionRole.FREE, text=f"Note well. {words}"))
    assert blocks(spoilt(sound(), "b", sections=free), "delegation")
    assert not blocks(spoilt(sound(), "b", sections=free), "full")


def secret(kind: str) -> tuple[str, Materials]:
    """Return words and a dossier in which a record that the brief does not name holds them."""
    words = "Trade the northern landing station for two votes in autumn"
    record = {
        "package": Package(id="x", dossier="d", title="Votes", cost=words),
        "concern": Concern(id="x", dossier="d", title="Intrusion", unsaid=words),
        "position": Position(
            id="x", dossier="d", topic="Votes", ladder=(Rung(id="xr", kind=RungKind.BOTTOM_LINE, text=words),)
        ),
        "counterpart": Counterpart(id="x", name="Kestria", leverage_ours=words),
        "point": TalkingPoint(id="x", dossier="d", handling=Handling.DO_NOT_RAISE, text=words),
        "statement": Statement(id="x", dossier="d", setting=Setting.PRIVATE, text=words),
    }[kind]
    return words, with_records(sound(), record)


@pytest.mark.parametrize("kind", ["package", "concern", "position", "counterpart", "point", "statement"])
def test_words_of_any_record_of_the_dossier_count(kind: str) -> None:
    words, materials = secret(kind)
    assert blocks(spoilt(materials, "t-make", text=f"We could {words.lower()}."), "partner")
    assert not blocks(materials, "partner")


@pytest.mark.parametrize(
    "floor, said, caught",
    [
        ("No new treaty", "There is no need for a new treaty.", True),
        ("No new treaty", "A treaty? New, it is not; there is no case.", False),  # over two sentences
        ("No new treaty", "We want a treaty that is new.", False),  # the "no" is what tells
        ("Three working days", "Working days matter: three of them.", True),
        ("拒绝任何新的条约义务并要求六个月的审查期限", "我们拒绝任何新的条约义务并要求六个月的审查期限。", True),
        ("拒绝任何新的条约义务并要求六个月的审查期限", "我们欢迎新的条约。", False),
        ("لا التزام جديد ولا معاهدة جديدة قبل عام", "نقول لا التزام جديد ولا معاهدة جديدة قبل عام", True),
        ("State cooperation", "Every state wants cooperation.", False),  # words that stand in every text
    ],
)
def test_short_floors_and_other_scripts(floor: str, said: str, caught: bool) -> None:
    materials = with_rung(sound(), "r-bottom", text=floor)
    assert blocks(spoilt(materials, "t-make", text=said), "partner") is caught


NORM = "States should not conduct activity that intentionally damages wards or impairs their use for everyone."


@pytest.mark.parametrize("name", OFFICIAL_NAMES)
def test_the_name_of_a_body_is_no_secret(name: str) -> None:
    materials = spoilt(sound(), "p", interests=f"Keep a seat at the {name}.")
    assert not stopped(spoilt(materials, "t-make", text=f"We thank the {name} for its time."), "partner")


def innocent() -> tuple[tuple[str, Materials, str], ...]:
    """Return cases in which two fields share words that anybody may say."""
    agreed = with_records(sound(), Reference(id="r2", symbol="A/76/135", text=NORM))
    aligned = "Albania, Andorra, Georgia, Iceland, Liechtenstein, Moldova, Monaco, Norway"
    parties = [Counterpart(id=name, name=name) for name in aligned.split(", ")]
    return (
        ("agreed language", with_rung(agreed, "r-bottom", text=f"Live with this: {NORM}"), NORM),
        ("a list of States", spoilt(with_records(sound(), *parties), "stance", note=f"With {aligned}"), aligned),
        ("the forum", spoilt(sound(), "p", interests="Keep the Working Group on Wards"), "The Working Group on Wards"),
        (
            "function words",
            spoilt(sound(), "p", interests="It is for us to say what it is that we would do"),
            "It is for us to say what it is that we hear.",
        ),
        (
            "frequent words",
            spoilt(sound(), "p", interests="States in the context of international security and national law"),
            "States in the context of international security and national law agree.",
        ),
        (
            "what an opening says",
            with_rung(sound(), "r-preferred", text="Name hospitals in the paragraph and annex."),
            "Name hospitals in the paragraph and be done.",
        ),
        ("a declared red line", with_rung(spoilt(sound(), "st-ours", text=RED), "r-red", declared_in="st-ours"), RED),
        (
            "the line agreed within our group",
            spoilt(sound(), "p", group_line="The group wants examples in the paragraph or in an annex."),
            "With our friends: the group wants examples in the paragraph or in an annex.",
        ),
        ("five words", sound(), "Publish our own list in winter."),
        ("a symbol", spoilt(sound(), "t-raised", evidence="Norm, [@A/70/174]."), "The norm holds.[@A/70/174]"),
    )


@pytest.mark.parametrize("materials, said", [pytest.param(*case[1:], id=case[0]) for case in innocent()])
def test_innocent_words_are_let_go(materials: Materials, said: str) -> None:
    assert not stopped(spoilt(materials, "t-make", text=said), "partner")


def test_a_phrase_may_be_accepted_by_name_for_one_variant() -> None:
    materials = spoilt(sound(), "t-make", text=RED)
    phrases = [one.phrase for one in stopped(materials, "partner")]
    assert phrases
    accepted = tuple(
        AcceptedPhrase(id=str(place), phrase=phrase, variant="partner", by="E. Marrow")
        for place, phrase in enumerate(phrases)
    )
    materials = spoilt(materials, "b", accepted=accepted)
    assert [one.severity for one in stopped(materials, "partner")] == [Severity.NOTE] * len(phrases)
    assert not blocks(materials, "partner")
    assert blocks(materials, "speaking")


def test_a_narrowed_declaration_protects_its_words() -> None:
    materials = with_rung(spoilt(sound(), "st-ours", text=RED), "r-red", declared_in="st-ours")
    narrowed = spoilt(materials, "st-ours", reach=(("text", Reach.DELEGATION),))
    assert RED in text_of(compose(materials, VARIANTS["partner"]).document)
    assert RED not in to_json(compose(narrowed, VARIANTS["partner"]).document)
    assert blocks(spoilt(narrowed, "t-make", text=RED), "partner")


def changes() -> dict[str, dict[str, Any]]:
    """Return ways to make more of a record than its reach allows."""
    return {
        "a reach set too wide": {"record": "p", "reach": (("no_agreement", Reach.PUBLIC), ("interests", Reach.PUBLIC))},
        "released to one of two": {"record": "t-make", "released_to": ("haldria",)},
    }


@pytest.mark.parametrize("way", list(changes()))
def test_tricks_with_reach_show_nothing(way: str) -> None:
    values = changes()[way]
    materials = spoilt(sound(), values.pop("record"), **values)
    words = text_of(compose(materials, VARIANTS["partner"]).document)
    assert BATNA not in words
    assert "clinics" not in words
    assert ("struck last year" in words) is (way == "a reach set too wide")


def test_a_position_and_a_step_that_are_gone_leave_no_number() -> None:
    materials = sound()
    more = tuple(
        Rung(id=f"f{n}", kind=RungKind.FALLBACK, text=f"Step {n}.", reach=(("text", Reach.DESK),) if n == 1 else ())
        for n in range(3)
    )
    position = materials.records["p"]
    assert isinstance(position, Position)
    materials = spoilt(materials, "p", ladder=(*position.ladder, *more))
    words = to_json(compose(materials, VARIANTS["delegation"]).document)
    assert "Fallback 3" in words
    assert "Fallback 4" not in words
    assert "Fallback" not in to_json(compose(materials, VARIANTS["partner"]).document)


@pytest.mark.parametrize(
    "floor, said",
    [
        ("不接受任何新条约", "我们不接受任何新条约。"),
        ("最多让步三年", "最多让步三年！"),
        ("No new treaty ever", "We want no new\ntreaty ever."),  # wrapped by a mail program
    ],
)
def test_a_short_floor_is_found_in_characters_and_over_a_broken_line(floor: str, said: str) -> None:
    materials = with_rung(sound(), "r-bottom", text=floor)
    assert blocks(spoilt(materials, "t-make", text=said), "partner")
    assert not blocks(
        spoilt(materials, "t-make", text="我们支持网络安全。No treaty is new.\n\n- Never ever."), "partner"
    )
