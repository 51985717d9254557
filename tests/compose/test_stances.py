"""Who stands where: from with us to against us, in as few lines as it takes, and no column without words."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from cyberbrief.compose.composition import compose
from cyberbrief.compose.document import Cell, Column, Document, Table, blocks_of
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.sheet import joined, tabled
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import SectionRole
from cyberbrief.domain.counterpart import Membership
from cyberbrief.domain.statement import Stance, StanceLevel
from tests.compose.sound import section, sound, spoilt, with_records

_BASE = Stance(id="s", dossier="d", position="p", counterpart="tavolia", as_of=date(2026, 11, 12))


def _document(variant: str, materials: Materials, *roles: SectionRole) -> Document:
    sections = tuple(section(role, "p" if role is SectionRole.POSITIONS else "tavolia") for role in roles)
    return compose(spoilt(materials, "b", sections=sections), VARIANTS[variant]).document


def _tables(document: Document) -> list[Table]:
    return [block for block in blocks_of(document) if isinstance(block, Table)]


def _rows(table: Table) -> list[list[str]]:
    return [["|".join(passage.plain for passage in cell.paragraphs) for cell in row] for row in table.rows]


def test_rows_run_from_with_us_to_against_us_and_the_same_is_said_once() -> None:
    stances = (
        dataclasses.replace(_BASE, id="stance", level=StanceLevel.WOULD_BLOCK, note="Fears lists.", response="Wait."),
        dataclasses.replace(_BASE, id="t2", counterpart="haldria", level=StanceLevel.SUPPORTS),
        dataclasses.replace(_BASE, id="t3", counterpart="ardenia", level=StanceLevel.SUPPORTS),
    )
    (table,) = _tables(_document("delegation", with_records(sound(), *stances), SectionRole.POSITIONS))
    assert [column.title for column in table.columns] == ["Party", "Stance, as of", "What we know and our response"]
    assert _rows(table) == [
        ["Haldria, Ardenia", "Supports, 12 Nov 2026", ""],
        ["Tavolia", "Would block, 12 Nov 2026", "Fears lists. Response: Wait."],
    ]


def test_the_agenda_and_the_profile_have_them_too() -> None:
    for variant, first in (("agenda", "Tavolia"), ("profiles", "Hospitals")):
        document = _document(variant, with_records(sound(), _BASE), SectionRole.PROFILES)
        assert any(_rows(table)[0][0] == first for table in _tables(document)), variant


def test_a_brief_that_prints_the_agenda_says_once_who_stands_where() -> None:
    sections = (section(SectionRole.AGENDA, "item"), section(SectionRole.POSITIONS, "p"))
    for kept, times in ((sections, 1), (sections[1:], 1), ((section(SectionRole.AGENDA), sections[1]), 1)):
        document = compose(spoilt(sound(), "b", sections=kept), VARIANTS["delegation"]).document
        assert sum(table.columns[0].title == "Party" for table in _tables(document)) == times


@pytest.mark.parametrize(
    "until, shown",
    [
        (None, "Haldria (on wards)"),
        (date(2026, 12, 31), "Haldria (on wards, until 31 December 2026)"),
        (date(2026, 6, 30), ""),
    ],
)
def test_a_group_that_a_party_has_left_is_left_out(until: date | None, shown: str) -> None:
    member = Membership(id="mem", member="tavolia", group="haldria", issue="wards", until=until)
    document = _document("profiles", with_records(sound(), member), SectionRole.PROFILES)
    words = [
        fact.paragraphs[0].plain
        for block in blocks_of(document)
        for fact in getattr(block, "rows", ())
        if hasattr(fact, "label")
    ]
    assert (shown in words) is bool(shown)
    assert any("wards" in one for one in words) is bool(shown)


def test_a_column_without_words_is_not_printed() -> None:
    words, nothing = Cell((joined("a"),)), Cell(())
    columns = (Column("A", 1), Column("B", 2), Column("C", 3))
    (table,) = tabled(columns, [(words, nothing, nothing), (words, nothing, words)])
    assert [column.title for column in table.columns] == ["A", "C"]
    assert _rows(table) == [["a", ""], ["a", "a"]]
    assert tabled(columns, []) == tabled(columns, [(nothing,) * 3]) == []
