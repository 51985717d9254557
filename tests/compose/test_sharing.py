"""What goes to other desks: every word that the circle may have, no other, and nothing that tells of what stayed."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest

from cyberbrief.compose.held_back import everything_written
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.sharing import pack_variant, share
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import SharedElement, SharedRecord
from tests.compose.worlds import World

WORLDS = range(20)
_WORD = re.compile(r"zq\d+w")


def all_of(materials: Materials) -> frozenset[str]:
    return frozenset(record.id for record in materials.everything())


def values_of(record: SharedRecord | SharedElement) -> Iterator[object]:
    for value in record.values.values():
        if isinstance(value, tuple):
            for one in value:
                yield from values_of(one) if isinstance(one, SharedElement) else (one,)
        else:
            yield value


def words_of(records: tuple[SharedRecord, ...]) -> set[str]:
    return {word for record in records for value in values_of(record) for word in _WORD.findall(str(value))}


def allowed(materials: Materials, circle: Reach) -> set[str]:
    written = everything_written(materials, pack_variant(circle))
    return {word for one in written if one.reason is None for word in _WORD.findall(one.text)}


@pytest.mark.parametrize("circle", Reach)
@pytest.mark.parametrize("seed", WORLDS)
def test_no_word_goes_that_the_circle_may_not_have(seed: int, circle: Reach) -> None:
    materials = World(seed).materials()
    went = words_of(share(materials, all_of(materials), circle).records)
    assert went <= allowed(materials, circle) | structural_words(materials)


def structural_words(materials: Materials) -> set[str]:
    """Return the words in fields that only arrange, which no paper prints (the names of sections, of variants)."""
    printed = {
        word for one in everything_written(materials, pack_variant(Reach.DESK)) for word in _WORD.findall(one.text)
    }
    return {word for record in materials.everything() for word in _WORD.findall(repr(record))} - printed


@pytest.mark.parametrize("seed", WORLDS)
def test_a_colleague_gets_every_word(seed: int) -> None:
    materials = World(seed).materials()
    went = words_of(share(materials, all_of(materials), Reach.DESK).records)
    recorded = {word for one in materials.brief.clearances for word in _WORD.findall(repr(one))}
    assert allowed(materials, Reach.DESK) - recorded <= went


@pytest.mark.parametrize("circle", [Reach.DELEGATION, Reach.PARTNERS, Reach.PARTICIPANTS, Reach.PUBLIC])
@pytest.mark.parametrize("seed", WORLDS)
def test_no_link_leads_to_what_stays(seed: int, circle: Reach) -> None:
    materials = World(seed).materials()
    sharing = share(materials, all_of(materials), circle)
    there = {record.id for record in sharing.records}
    stayed = all_of(materials) - there
    for record in sharing.records:
        links = {str(value) for name, value in record.values.items() if name != "dossier" for value in _flat(value)}
        assert not links & stayed, record.kind
    assert sharing.left_out == ()


def _flat(value: object) -> Iterator[object]:
    if isinstance(value, tuple):
        for one in value:
            yield from values_of(one) if isinstance(one, SharedElement) else _flat(one)
    else:
        yield value


def test_a_link_to_what_was_not_chosen_goes_and_is_named() -> None:
    materials = World(3).materials()
    chosen = frozenset(one for one, record in materials.records.items() if record.KIND == "position")
    sharing = share(materials, chosen, Reach.DESK)
    assert {record.id for record in sharing.records} == chosen
    named = {left.target for left in sharing.left_out}
    assert named
    assert not named & chosen
    assert all(materials.records[left.record].KIND == "position" for left in sharing.left_out)


def test_whom_else_it_was_released_to_is_not_told_outside_the_delegation() -> None:
    materials = World(5).materials()
    counterparts = tuple(one for one, record in materials.records.items() if record.KIND == "counterpart")
    released = {one: dataclasses.replace(record, released_to=counterparts) for one, record in materials.records.items()}
    brief, dossier = released[materials.brief.id], released[materials.dossier.id]
    assert isinstance(brief, Brief)
    assert isinstance(dossier, Dossier)
    brief = dataclasses.replace(brief, recipients=counterparts[:1])
    materials = dataclasses.replace(materials, records=released, brief=brief, dossier=dossier)
    partners = share(materials, all_of(materials), Reach.PARTNERS).records
    assert partners
    assert all("released_to" not in record.values for record in partners)
    ours = share(materials, all_of(materials), Reach.DELEGATION).records
    assert all(record.values["released_to"] == counterparts for record in ours)


def test_a_record_released_to_others_does_not_go() -> None:
    materials = World(5).materials()
    one, other = [key for key, record in materials.records.items() if record.KIND == "counterpart"][:2]
    kept = {key: dataclasses.replace(record, released_to=(one,)) for key, record in materials.records.items()}
    brief = dataclasses.replace(materials.brief, recipients=(one, other))
    materials = dataclasses.replace(materials, records=kept, brief=brief)
    sharing = share(materials, frozenset(kept) - {brief.id, materials.dossier.id}, Reach.PARTNERS)
    assert sharing.records == ()
    assert {entry.field for entry in sharing.ledger} == {""}
