"""What is projected again after a change is what projecting everything would give, whatever changed."""

from __future__ import annotations

import dataclasses
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from cyberbrief.compose.composition import compose
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.withholding import ledger_of, project
from cyberbrief.domain.audience import VARIANTS, Variant
from tests.compose.worlds import World

SEEDS = st.integers(0, 2**32)
VARIANT = st.sampled_from(list(VARIANTS.values()))


def partly(before: Materials, other: Materials, chance: Random) -> Materials:
    """Return materials in which some records are as in another world, some are gone, and the rest are the same."""
    share = chance.choice((0.02, 0.2, 0.6))
    records = dict(before.records)
    for key in list(records):
        if chance.random() >= share:
            continue
        there = other.records.get(key)
        if type(there) is type(records[key]):
            records[key] = there
        elif chance.random() < share:
            del records[key]
    swap = chance.random() < share
    brief = other.brief if swap and other.brief.id == before.brief.id else before.brief
    dossier = other.dossier if chance.random() < share and other.dossier.id == before.dossier.id else before.dossier
    records.update({one.id: one for one in (brief, dossier) if one.id in records})
    return dataclasses.replace(before, records=records, brief=brief, dossier=dossier)


@settings(max_examples=120, deadline=None)
@given(seed=SEEDS, other=SEEDS, variant=VARIANT, was=VARIANT)
def test_a_projection_again_is_a_projection(seed: int, other: int, variant: Variant, was: Variant) -> None:
    before = World(seed).materials()
    after = partly(before, World(other).materials(), Random(seed))
    known = project(before, was if seed % 4 == 0 else variant)
    again, fresh = project(after, variant, known), project(after, variant)
    assert again.materials == fresh.materials
    assert again.ledger == fresh.ledger


@settings(max_examples=30, deadline=None)
@given(seed=SEEDS, other=SEEDS, variant=VARIANT)
def test_a_composition_again_is_a_composition(seed: int, other: int, variant: Variant) -> None:
    before = World(seed).materials()
    after = partly(before, World(other).materials(), Random(seed))
    assert compose(after, variant, compose(before, variant)) == compose(after, variant)


def test_what_is_the_same_is_not_asked_for_again() -> None:
    before = World(7).materials()
    variant = VARIANTS["delegation"]
    known = project(before, variant)
    again = project(dataclasses.replace(before), variant, known)
    assert all(again.materials.records[key] is one for key, one in known.materials.records.items())


@settings(max_examples=30, deadline=None)
@given(seed=SEEDS, variant=VARIANT)
def test_the_ledger_of_some_is_what_the_whole_says_of_them(seed: int, variant: Variant) -> None:
    materials = World(seed).materials()
    some = frozenset(Random(seed).sample(sorted(materials.records), 9))
    whole = project(materials, variant).ledger
    assert ledger_of(materials, variant, some) == tuple(entry for entry in whole if entry.record in some)
