"""A row says of a record that it came from elsewhere, and that it was changed here since."""

from __future__ import annotations

import dataclasses

import pytest

from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.paces import Paces
from cyberbrief.domain.position import Position
from cyberbrief.gui.parts.list_row import spoken
from cyberbrief.gui.records.filters import Filter, words_of
from cyberbrief.gui.records.row_words import origin_of, row_of
from tests.builders import a_small_dossier

POSITION = a_small_dossier().position


@pytest.mark.parametrize(
    "origin, changed_here, said",
    [
        ("", False, ""),
        ("", True, ""),
        ("Brennia, Unit", False, "from Brennia, Unit"),
        ("Brennia, Unit", True, "from Brennia, Unit, changed here since"),
    ],
)
def test_a_row_says_where_a_record_came_from(origin: str, changed_here: bool, said: str) -> None:
    record = dataclasses.replace(POSITION, origin=origin)
    sign = origin_of(record, changed_here=changed_here)
    assert (sign.word if sign is not None else "") == said
    row = row_of(record, {}, Paces(), changed_here=changed_here)
    assert spoken(row).endswith(said)


@pytest.mark.parametrize("origin, words", [("", "Made here"), ("Brennia, Unit", "from Brennia, Unit")])
def test_a_chip_says_of_which_origin(origin: str, words: str) -> None:
    assert words_of(Filter("origin", origin), SCHEMES["plain"], [Position]) == words
