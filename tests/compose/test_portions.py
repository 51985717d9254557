"""Portion marks: before every paragraph where the scheme asks for them, never lower than what the words come from."""

from __future__ import annotations

import dataclasses
import re

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.compose.document import Document, Heading, Numbered, Paragraph, blocks_of
from cyberbrief.compose.document_json import from_json, to_json
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.reading import all_passages
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.marking import SCHEMES, Marking, scheme_named
from tests.compose.sound import sound, spoilt
from tests.compose.worlds import World

_MARK = re.compile(r"\u200f?\((U|CUI|C|S|TS)(//[A-Z /]+)?\) ")


def american(materials: Materials) -> Materials:
    return dataclasses.replace(materials, scheme=scheme_named("us"))


def document(variant: str, materials: Materials) -> Document:
    return compose(materials, VARIANTS[variant]).document


@pytest.mark.parametrize("variant", list(VARIANTS))
@pytest.mark.parametrize("seed", range(2))
def test_every_paragraph_and_heading_bears_its_mark(variant: str, seed: int) -> None:
    made = document(variant, World(seed, "us").materials())
    led = [block for block in blocks_of(made) if isinstance(block, Heading | Paragraph | Numbered)]
    assert all(_MARK.match(block.passage.plain) for block in led if block.passage.plain.strip())
    assert _MARK.match(made.title)
    assert from_json(to_json(made)) == made


@pytest.mark.parametrize("variant", ["full", "delegation", "cards", "partner", "agenda", "summary"])
def test_no_mark_is_lower_than_its_record_nor_higher_than_the_banner(variant: str) -> None:
    materials = american(spoilt(spoilt(sound(), "t-make", marking="secret", caveats=("NOFORN",)), "b", marking="cui"))
    made = document(variant, materials)
    scheme = materials.scheme
    ranks = {level.portion: place for place, level in enumerate(scheme.levels)}
    top = max(ranks[found[1]] for passage in all_passages(made) if (found := _MARK.match(passage.plain)))
    assert scheme.levels[top].name == "Secret"
    for passage in all_passages(made):
        if any(source.record == "t-make" for source in passage.sources) and (found := _MARK.match(passage.plain)):
            assert found[1] == "S"
            assert found[2] == "//NOFORN"


def test_schemes_that_do_not_ask_have_none() -> None:
    assert not any(_MARK.match(passage.plain) for passage in all_passages(document("full", sound())))
    assert {key for key, scheme in SCHEMES.items() if scheme.portions} == {"us", "nato"}
    assert scheme_named("nato").portion(Marking("nato-secret")) == "NS"


def test_a_line_from_the_right_stays_so() -> None:
    arabic = american(spoilt(sound(), "t-make", topic="", text="المستشفيات محمية.", language="ar"))
    marked = [one for one in all_passages(document("full", arabic)) if "المستشفيات" in one.plain]
    assert marked
    assert all(one.right_to_left for one in marked)
