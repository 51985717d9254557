"""Clearance: bound to the text it was given for, office by office."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from cyberbrief.compose.clearance import Mark, Trail, standing
from cyberbrief.compose.composition import compose
from cyberbrief.compose.digest import digest, section_digests
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import check
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Clearance, Decision, EvidenceKind, Office, Order, SectionRole
from tests.compose.sound import NOW, SECTIONS, cleared, is_cleared, section, sound, spoilt

FULL = VARIANTS["full"]


def trail(materials: Materials) -> Trail:
    return standing(materials.brief, FULL, compose(materials, FULL), NOW + timedelta(days=1))


def marks(materials: Materials) -> list[Mark]:
    return [line.mark for line in trail(materials).lines]


def test_a_brief_cleared_by_all_is_cleared_until_its_words_change() -> None:
    materials = cleared(sound(), "full")
    assert is_cleared(materials, "full")
    assert not is_cleared(materials, "delegation")
    changed = spoilt(materials, "t-make", text="Other words.")
    assert marks(changed) == [Mark.LAPSED, Mark.LAPSED]
    assert trail(changed).lines[0].sections == ("Main points",)
    assert not is_cleared(changed, "full")
    assert is_cleared(spoilt(changed, "t-make", text="Hospitals were struck last year; let us say so."), "full")


def test_what_is_not_shown_changes_nothing() -> None:
    materials = cleared(sound(), "partner")
    assert is_cleared(spoilt(materials, "p", no_agreement="Something else", interests="And this"), "partner")
    assert not is_cleared(spoilt(materials, "p", rationale="Otherwise."), "partner")


def test_a_brief_that_nobody_clears_is_not_cleared() -> None:
    assert not is_cleared(spoilt(sound(), "b", chain=()), "full")


def test_an_office_clears_only_its_own_sections() -> None:
    chain = (
        Office(id="o1", name="Cyber Desk", sections=("Press line",)),
        Office(id="o2", name="Legal", sections=("gone",)),
    )
    materials = cleared(spoilt(sound(), "b", chain=chain), "full")
    changed = spoilt(materials, "t-make", text="Other words.")
    assert marks(changed) == [Mark.CLEARED, Mark.LAPSED]
    assert marks(spoilt(materials, "t-press", text="Other words."))[0] is Mark.LAPSED
    by_key = (Office(id="o1", name="Cyber Desk", sections=(f"s-{SectionRole.PRESS}",)),)
    assert marks(spoilt(changed, "b", chain=by_key)) == [Mark.CLEARED]


def test_one_after_the_other() -> None:
    materials = cleared(sound(), "full", "Legal Department")
    assert marks(materials) == [Mark.OPEN, Mark.WAITING]
    late = cleared(materials, "full", "Cyber Desk")
    assert marks(late) == [Mark.CLEARED, Mark.WAITING]
    assert trail(late).lines[1].words == "cleared before its turn"
    assert is_cleared(cleared(late, "full", "Legal Department"), "full")
    beside = spoilt(late, "b", order=Order.SIDE_BY_SIDE)
    assert marks(beside) == [Mark.CLEARED, Mark.CLEARED]
    assert trail(materials).is_cleared_by("Cyber Desk") is False


def test_a_refusal_stands_until_the_office_clears() -> None:
    materials = cleared(cleared(sound(), "full"), "full", "Cyber Desk", decision=Decision.REFUSED)
    assert marks(materials) == [Mark.REFUSED, Mark.WAITING]
    again = cleared(materials, "full", "Cyber Desk")
    assert marks(again)[0] is Mark.CLEARED


def test_a_comment_is_no_clearance_and_takes_none_away() -> None:
    assert marks(cleared(sound(), "full", "Cyber Desk", decision=Decision.COMMENTED))[0] is Mark.COMMENTED
    assert is_cleared(cleared(cleared(sound(), "full"), "full", "Cyber Desk", decision=Decision.COMMENTED), "full")


def test_silence_past_the_instant_is_agreement() -> None:
    chain = (Office(id="o1", name="Cyber Desk", deemed_at=NOW), Office(id="o2", name="Legal", deemed_at=NOW))
    materials = spoilt(sound(), "b", chain=chain)
    assert is_cleared(materials, "full")
    assert not is_cleared(materials, "full", NOW - timedelta(seconds=1))
    assert marks(materials) == [Mark.DEEMED, Mark.DEEMED]
    assert marks(cleared(materials, "full", "Legal", decision=Decision.COMMENTED))[1] is Mark.COMMENTED
    recorded = cleared(sound(), "full", "Cyber Desk", decision=Decision.DEEMED)
    assert marks(recorded) == [Mark.DEEMED, Mark.OPEN]


def test_a_clearance_without_digests_holds_for_nothing_else() -> None:
    given = Clearance(id="c", office="Cyber Desk", variant="full", by="N. N.", evidence=EvidenceKind.MAIL)
    materials = spoilt(sound(), "b", clearances=(given,))
    assert marks(materials)[0] is Mark.LAPSED
    bound = dataclasses.replace(given, digest=digest(compose(materials, FULL).document), at=NOW)
    line = trail(spoilt(materials, "b", clearances=(bound,))).lines[0]
    assert (line.mark, line.words) == (Mark.CLEARED, "cleared by N. N., 23 November 2026 (mail)")
    refused = dataclasses.replace(given, decision=Decision.REFUSED, by="")
    assert trail(spoilt(materials, "b", clearances=(refused,))).lines[0].words == "refused (mail)"


def test_the_final_check_says_who_is_missing() -> None:
    materials = spoilt(cleared(sound(), "full"), "t-make", text="Other words.")
    found = [one for one in check(materials, FULL, compose(materials, FULL), NOW) if one.rule == "clearance"]
    assert [one.sentence for one in found] == [
        "Cyber Desk: clearance lapsed: changed since (Main points); the brief leaves as DRAFT.",
        "Legal Department: clearance lapsed: changed since (Main points); the brief leaves as DRAFT.",
    ]
    nobody = spoilt(sound(), "b", chain=())
    sentences = [one.sentence for one in check(nobody, FULL, compose(nobody, FULL), NOW) if one.rule == "clearance"]
    assert sentences == ["No office is named to clear this brief; it leaves as DRAFT."]
    whole = cleared(sound(), "full")
    assert not [one for one in check(whole, FULL, compose(whole, FULL), NOW) if one.rule == "clearance"]


@pytest.mark.parametrize("place", [0, 4])
def test_numbers_that_move_leave_other_sections_as_they_were(place: int) -> None:
    before = dict(section_digests(compose(sound(), FULL).document))
    more = section(SectionRole.FREE, text="Something new.[@A/70/174]")
    document = compose(spoilt(sound(), "b", sections=(*SECTIONS[:place], more, *SECTIONS[place:])), FULL).document
    after = dict(section_digests(document))
    assert {key: after[key] for key in before} == before
    assert set(after) - set(before) == {"s-free"}


def test_a_new_title_or_marking_lapses_what_was_cleared_as_a_whole() -> None:
    materials = cleared(sound(), "full")
    renamed = spoilt(materials, "b", title="Protecting wards")
    assert marks(renamed) == [Mark.LAPSED, Mark.LAPSED]
    assert trail(renamed).lines[0].sections == ("title and marking",)
    assert marks(spoilt(materials, "b", raised_marking="secret"))[0] is Mark.LAPSED
