"""The starter packs: valid records under ids that stay, each fact with its place, and nothing that nobody has read."""

from __future__ import annotations

import dataclasses
import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cyberbrief.compose.citation import Symbols
from cyberbrief.compose.markdown import REFERENCE_MARK
from cyberbrief.domain.concern import Measure, Register
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.known_measures import LISTS
from cyberbrief.domain.norm import NORMS
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.plain import record_from_plain, to_plain
from cyberbrief.domain.record import Record, TextKind, declarations
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.host.identifiers import is_id, new_id
from cyberbrief.services.registers import TO_CHECK
from cyberbrief.services.starter_packs import FOLDER, StarterPack, starter_packs

PACKS = {pack.pillar: pack for pack in starter_packs()}
FACTS = json.loads((Path(__file__).parents[1] / "data" / "facts.json").read_text(encoding="utf-8"))
SURE = {(fact["symbol"], paragraph): fact for fact in FACTS for paragraph in fact["paragraphs"]}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAY = re.compile(rf"\b(?:(\d{{1,2}}) (?:and|to) )?(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")
YEAR = re.compile(r"(?<![\d/(-])(?:19|20)\d\d\b(?!\d)")
SYMBOL = re.compile(r"\b(?:A/(?:RES/)?\d+/\d+|PC\.DEC/\d+|CICTE/[\w./]*\d|C?ETS \d+|Decision \d+/\d+|\d{2}/\d+)\b")
EACH = pytest.mark.parametrize("pack", PACKS.values(), ids=[pillar.value for pillar in PACKS])


class Said(NamedTuple):
    """A record of a pack, and everything that it says."""

    record: Record
    texts: tuple[str, ...]


def said(pack: StarterPack) -> Iterator[Said]:
    for shared in pack.records:
        record = KINDS[shared.kind](id=shared.id, **{name: held(shared, name) for name in shared.values})
        yield Said(record, tuple(words(to_plain(record))))


def held(shared: SharedRecord | SharedElement, name: str) -> Any:  # the value of any field
    value = shared.values[name]
    if isinstance(shared, SharedRecord) and declarations(KINDS[shared.kind])[name].kind is TextKind.ELEMENTS:
        element = declarations(KINDS[shared.kind])[name].element
        assert element is not None
        assert isinstance(value, tuple)
        return tuple(element(id=one.id, **{part: held(one, part) for part in one.values}) for one in value)
    return value


def words(value: object) -> Iterator[str]:
    if isinstance(value, str) and not is_id(value):
        yield value
    elif isinstance(value, list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from words(inner)


def ids(shared: SharedRecord) -> Iterator[str]:
    yield shared.id
    for value in shared.values.values():
        if isinstance(value, tuple):
            yield from (one.id for one in value if isinstance(one, SharedElement))


def references(pack: StarterPack) -> list[Reference]:
    return [one.record for one in said(pack) if isinstance(one.record, Reference)]


def test_there_is_a_pack_for_each_pillar_and_it_says_what_it_is() -> None:
    assert list(PACKS) == list(Pillar)
    for pack in PACKS.values():
        assert pack.title
        assert pack.about
        assert (pack.language, pack.as_of) == ("en", date(2026, 11, 23))


@EACH
def test_each_record_is_one_that_the_program_takes(pack: StarterPack) -> None:
    for one in said(pack):
        kept = {name: value for name, value in to_plain(one.record).items() if not _by_program(one.record, name)}
        read = record_from_plain(type(one.record), kept | {"id": one.record.id}, new_id)
        assert read == one.record


def _by_program(record: Record, name: str) -> bool:
    return name in {"kind", "id"} or declarations(type(record))[name].kept_by_program


@EACH
def test_ids_are_ours_and_unique_and_links_lead_somewhere(pack: StarterPack) -> None:
    found = [one for shared in pack.records for one in ids(shared)]
    assert Counter(found).most_common(1)[0][1] == 1
    assert all(is_id(one) for one in found)
    for one in said(pack):
        for name, field in declarations(type(one.record)).items():
            value = getattr(one.record, name)
            if field.kind in {TextKind.LINK, TextKind.LINKS} and value:
                assert set([value] if isinstance(value, str) else value) <= set(found), (one.record.id, name)


def test_what_stands_in_two_packs_is_the_same_record() -> None:
    everywhere: dict[str, SharedRecord] = {}
    shared_by_two = 0
    for pack in PACKS.values():
        for shared in pack.records:
            assert everywhere.setdefault(shared.id, shared) == shared
    for one in everywhere:
        shared_by_two += sum(one in {shared.id for shared in pack.records} for pack in PACKS.values()) > 1
    assert shared_by_two > 5


@EACH
def test_every_reference_stands_in_the_facts_and_says_how_sure_it_is(pack: StarterPack) -> None:
    for reference in references(pack):
        fact = SURE[reference.symbol, reference.paragraph]
        assert fact["sure"] in {"A", "B"}, reference.symbol
        assert (TO_CHECK in reference.tags) is (fact["sure"] != "A"), reference.symbol
        for day in (reference.dated, reference.as_of):
            assert day is None or day.isoformat() in fact["dates"], reference.symbol


@EACH
def test_references_are_in_our_own_words_and_say_so(pack: StarterPack) -> None:
    for reference in references(pack):
        assert reference.wording is Wording.PARAPHRASED
        assert reference.text.startswith("In our own words: "), reference.symbol
        assert not re.search(r"[“”\"«»]", reference.text), reference.symbol
        assert reference.checked_on is None
        counts = re.search(r"\bthere were|not in force\b", reference.text)
        assert not counts or reference.as_of, f"{reference.symbol}: counts need the day they were true"


@EACH
def test_every_symbol_year_and_day_that_is_mentioned_stands_in_the_facts(pack: StarterPack) -> None:
    days = {day for fact in FACTS for day in fact["dates"]}
    years = {str(year) for fact in FACTS for year in fact["years"]} | {day[:4] for day in days}
    symbols = {fact["symbol"] for fact in FACTS} | {name for fact in FACTS for name in fact.get("names", ())}
    for one in said(pack):
        for text in one.texts:
            assert set(SYMBOL.findall(text)) <= symbols, text
            for first, last, month, year in DAY.findall(text):
                for day in filter(None, (first, last)):
                    assert f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}" in days, text
            assert set(YEAR.findall(text)) <= years, text


@EACH
def test_every_statement_of_fact_names_its_place(pack: StarterPack) -> None:
    known = Symbols(tuple(references(pack)))
    held_by_id = {one.record.id: one.record for one in said(pack)}
    for one in said(pack):
        marks = [mark for text in one.texts for mark in REFERENCE_MARK.findall(text)]
        for mark in marks:
            found = known.found(mark)
            assert found is not None, mark
            assert mark in {found.symbol, f"{found.symbol}, {found.paragraph}"}, mark
        if isinstance(one.record, Measure):
            assert isinstance(held_by_id[one.record.reference], Reference), one.record.title
        elif one.record.KIND in {"position", "concern", "counterpart"}:
            assert marks, one.record.title_text
            for paragraph in getattr(one.record, "rationale", "").split("\n\n"):
                assert not paragraph or REFERENCE_MARK.search(paragraph), paragraph


def test_the_norms_are_the_eleven_each_with_what_was_added_to_it() -> None:
    pack = PACKS[Pillar.NORMS]
    entries = [one.record for one in said(pack) if isinstance(one.record, Measure)]
    assert [entry.title for entry in entries] == [str(norm.title) for norm in NORMS]
    assert {entry.register for entry in entries} == {Register.NORM}
    cited = {(one.symbol, one.paragraph) for one in references(pack)}
    for norm in NORMS:
        assert {("A/70/174", f"13 ({norm.letter})"), ("A/76/135", f"under norm 13 ({norm.letter})")} <= cited


def test_the_measures_are_those_of_the_lists_with_the_passages_they_stand_in() -> None:
    pack = PACKS[Pillar.TRUST]
    by_id = {one.record.id: one.record for one in said(pack)}
    entries = {one.title: one for one in by_id.values() if isinstance(one, Measure)}
    for list_ in LISTS:
        for measure in list_.measures:
            entry = entries[str(measure.title)]
            reference = by_id[entry.reference]
            assert isinstance(reference, Reference)
            assert reference.symbol == measure.symbol
            assert reference.paragraph in {measure.paragraph, ""}
            assert (TO_CHECK in entry.tags) is not measure.sure


@pytest.mark.parametrize(
    "wrong, words_of_it",
    [
        ('reference = "@nobody"', "“nobody”"),
        ('titel = "A typing mistake"', "“titel”"),
        ('due = "soon"', "soon"),
    ],
)
def test_a_source_with_a_mistake_is_refused(wrong: str, words_of_it: str, tmp_path: Path) -> None:
    for source in FOLDER.rglob("*.toml"):
        copy = tmp_path / source.relative_to(FOLDER)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(source.read_bytes())
    norms = tmp_path / "norms" / "source.toml"
    norms.write_text(
        norms.read_text(encoding="utf-8")
        + f'\n[[measure]]\nid = "{new_id()}"\nkey = "more"\ntitle = "More"\nregister = "norm"\n{wrong}\n',
        encoding="utf-8",
    )
    with pytest.raises(WrongUseError, match=re.escape(words_of_it)):
        starter_packs(tmp_path)


def test_values_travel_as_the_domain_holds_them() -> None:
    for pack in PACKS.values():
        for one in said(pack):
            for field in dataclasses.fields(one.record):
                value = getattr(one.record, field.name)
                assert not isinstance(value, list | dict)
                assert not isinstance(value, datetime)
