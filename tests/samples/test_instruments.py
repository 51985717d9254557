"""What the sample says of the real world is true: symbols, our own words, and no real state named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pytest

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.reference import Reference, Wording
from tests.samples.sample_files import BESIDE, given, of, strings

# Symbols as they were read at official pages or in serious accounts, with the year where that is known.
SYMBOLS: Mapping[str, int | None] = {
    "A/70/174": None,
    "A/RES/70/237": None,
    "A/76/135": None,
    "A/76/136": None,
    "A/75/816": 2021,
    "Decision 75/564": None,
    "A/RES/75/240": 2020,
    "A/77/275": None,
    "Decision 77/512": None,
    "Decision 78/541": None,
    "A/79/214": None,
    "A/80/257": 2025,
    "A/RES/80/16": None,
    "A/RES/58/199": None,
    "PC.DEC/1106": 2013,
    "PC.DEC/1202": 2016,
    "A/RES/79/243": 2024,
    "UNTC XVIII-16": None,
    "ETS 185": 2001,
    "ETS 189": 2003,
    "CETS 224": 2022,
    "CICTE/RES.1/17": None,
    "ST-15833-2024": None,
    "AU PSC communiqué 1196 (2024)": None,
}
_REAL_STATES = (Path(__file__).with_name("real_states.txt")).read_text(encoding="utf-8").split()
# Words of public bodies and of invented states in which a name of a state would otherwise be found.
NAMES_OF_BODIES = ("Organization of American States", "Kingdom of Haldria")


def test_references_carry_true_symbols_and_our_own_words() -> None:
    references = of(Reference)
    assert Counter(reference.symbol for reference in references) == dict.fromkeys(SYMBOLS, 1)
    for reference in references:
        assert reference.dated is None or reference.dated.year == SYMBOLS[reference.symbol], reference.symbol
        assert reference.wording is Wording.PARAPHRASED, reference.symbol
        assert reference.text.startswith("In our own words: "), reference.symbol
        assert not re.search(r"[“”\"«»]", reference.text), reference.symbol
        counts = re.search(r"\b(parties|signatories|States were|not in force)\b", reference.text)
        assert not counts or reference.as_of, f"{reference.symbol}: counts need the day they were true"


def test_reference_marks_name_a_reference() -> None:
    marks = {
        mark
        for kind in KINDS
        for plain in given(kind)
        for text in strings(plain)
        for mark in re.findall(r"\[@([^\]]+)\]", text)
    }
    assert marks <= set(SYMBOLS)
    assert len(marks) >= 10


@pytest.mark.parametrize("name", sorted(set(KINDS) | BESIDE))
def test_no_real_state_is_named(name: str) -> None:
    pattern = re.compile(rf"\b(?:{'|'.join(_REAL_STATES)})\w*")
    for plain in cast("list[Plain]", [given(name)] if name == "officer" else given(name)):
        for text in strings(plain):
            bare = text
            for body in NAMES_OF_BODIES:
                bare = bare.replace(body, "")
            assert not pattern.search(bare), text
