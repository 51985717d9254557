"""Ready-made outlines: filled with what the dossier holds, whatever it holds."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.outline import OUTLINES, ready_made
from cyberbrief.compose.reading import text_of
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import BriefKind, SectionRole
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.talking_point import TalkingPoint
from tests.compose.sound import LADDER, sound, spoilt, with_records
from tests.compose.worlds import World


def fresh() -> Callable[[], str]:
    numbers = iter(range(100_000))
    return lambda: f"n{next(numbers)}"


def entered(materials: Materials, name: str) -> dict[SectionRole, list[str]]:
    return {one.role: [entry.record for entry in one.entries] for one in ready_made(name, materials, fresh())}


def test_there_is_an_outline_for_each_kind_of_brief() -> None:
    assert set(OUTLINES) == {str(kind) for kind in BriefKind}
    with pytest.raises(WrongUseError, match="no ready-made outline called “poem”"):
        ready_made("poem", sound(), fresh())


def test_a_negotiation_brief_names_what_the_dossier_holds() -> None:
    assert entered(sound(), "negotiation") == {
        SectionRole.PURPOSE: ["d"],
        SectionRole.MAIN_POINTS: ["t-make"],
        SectionRole.ANSWERS: ["t-raised"],
        SectionRole.RESERVE: ["t-reserve"],
        SectionRole.PRESS: ["t-press"],
        SectionRole.BACKGROUND: [],
        SectionRole.POSITIONS: ["p"],
        SectionRole.PROFILES: ["tavolia"],
        SectionRole.LADDERS: ["p"],
    }


def test_main_points_are_four_at_most_and_the_rest_stands_with_its_position() -> None:
    points = [TalkingPoint(id=f"m{n}", dossier="d", position="p", text=f"Say {n}.") for n in range(6)]
    free = TalkingPoint(id="z-free", dossier="d", text="And this.")
    filled = entered(with_records(sound(), *points, free), "negotiation")
    assert filled[SectionRole.MAIN_POINTS] == ["m0", "m1", "m2", "z-free"]
    assert filled[SectionRole.POSITIONS] == ["p", "m3", "m4", "m5", "t-make"]
    session = entered(with_records(sound(), *points, free), "session")
    assert session[SectionRole.POSITIONS] == ["p", "m0", "m1", "m2", "m3", "m4", "m5", "t-make", "z-free"]
    assert session[SectionRole.AGENDA] == ["item"]


@pytest.mark.parametrize("name", ["negotiation", "bilateral", "session"])
def test_every_step_stands_in_a_brief_from_a_ready_made_outline(name: str) -> None:
    materials = spoilt(sound(), "b", sections=ready_made(name, sound(), fresh()))
    full = text_of(compose(materials, VARIANTS["full"]).document)
    partner = text_of(compose(materials, VARIANTS["partner"]).document)
    for rung in LADDER:
        assert rung.text in full
        assert (rung.text in partner) is (rung.id == "r-opening")


@pytest.mark.parametrize("name", list(OUTLINES))
@pytest.mark.parametrize("seed", range(3))
def test_any_dossier_can_be_outlined_and_composed(name: str, seed: int) -> None:
    materials = World(seed).materials()
    sections = ready_made(name, materials, fresh())
    ids = [one.id for one in sections] + [entry.id for one in sections for entry in one.entries]
    assert len(set(ids)) == len(ids)
    outlined = dataclasses.replace(materials, brief=dataclasses.replace(materials.brief, sections=sections))
    for variant in VARIANTS.values():
        assert compose(outlined, variant).document.variant == variant.name


def test_an_empty_dossier_has_an_outline_too() -> None:
    materials = sound()
    bare = dataclasses.replace(materials, records={"d": materials.dossier})
    assert entered(bare, "session")[SectionRole.PURPOSE] == ["d"]
    assert SectionRole.CONCERNS not in entered(bare, "bilateral")
