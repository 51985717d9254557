"""Records as JSON values: they come back as they went, and what does not fit is named."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cyberbrief.domain.characters import LONGEST_LINE, LONGEST_LIST, LONGEST_TEXT
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS, kind_named
from cyberbrief.domain.plain import Plain, record_from_plain, to_plain
from cyberbrief.domain.record import Record, TextKind, declarations, written_by_users
from cyberbrief.domain.schema import schema_of
from tests.builders import filled
from tests.strategies import records

ANY = st.sampled_from(list(KINDS)).flatmap(records)


def fresh() -> Callable[[], str]:
    numbers = iter(range(1_000_000))
    return lambda: f"new-{next(numbers)}"


@given(ANY)
def test_a_record_comes_back_as_it_went(record: Record) -> None:
    plain = json.loads(json.dumps(to_plain(record)))
    assert record_from_plain(type(record), plain, fresh(), base=record) == record


@given(ANY)
def test_a_new_record_may_bring_its_id_and_nothing_else_of_the_program(record: Record) -> None:
    plain = cast("dict[str, Plain]", json.loads(json.dumps(to_plain(record))))
    for name in ("revision", "created", "changed", "origin"):
        plain.pop(name)
    read = record_from_plain(type(record), plain, fresh(), by_act=True)
    for name in written_by_users(type(record)):
        assert getattr(read, name) == getattr(record, name)
    assert read.id == record.id


@given(ANY)
def test_what_is_written_fits_the_schema(record: Record) -> None:
    schema = schema_of(type(record))
    plain = json.loads(json.dumps(to_plain(record)))
    must_fit(plain, cast("dict[str, Any]", schema))


def must_fit(value: object, schema: Mapping[str, Any]) -> None:
    """Assert that a value is what a schema says, for the words of the schema that we use."""
    if "const" in schema:
        assert value == schema["const"]
    if "enum" in schema:
        assert value in schema["enum"]
    kinds = schema.get("type", [])
    names = {"string": str, "array": list, "object": dict, "integer": int, "boolean": bool, "null": type(None)}
    if kinds:
        allowed = tuple(names[one] for one in ([kinds] if isinstance(kinds, str) else kinds))
        assert isinstance(value, allowed)
        assert isinstance(value, bool) <= (bool in allowed)
    if isinstance(value, str):
        assert len(value) <= schema.get("maxLength", len(value))
    if isinstance(value, list):
        assert len(value) <= schema.get("maxItems", len(value))
        for item in value:
            must_fit(item, schema["items"])
    if isinstance(value, dict) and "properties" in schema:
        assert set(schema["required"]) <= set(value) <= set(schema["properties"])
        for name, held in value.items():
            must_fit(held, schema["properties"][name])
    elif isinstance(value, dict):
        assert set(value) <= set(schema["propertyNames"]["enum"])
        assert set(value.values()) <= set(schema["additionalProperties"]["enum"])


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_can_be_read_from_what_the_schema_requires(kind: str) -> None:
    fields = declarations(KINDS[kind])
    made = to_plain(filled(KINDS[kind]))
    least = {name: made[name] for name, field in fields.items() if field.required}
    assert record_from_plain(KINDS[kind], least, fresh()).id == "new-0"


WRONG: tuple[tuple[str, object, str], ...] = (
    ("position", [], "found a list where a JSON object"),
    ("position", {"kind": "reference", "topic": "x"}, "This is a reference, not a position"),
    ("position", {"topic": "x", "colour": "red"}, "no field called “colour”"),
    ("position", {"topic": "x", "revision": "7"}, "is set by the program"),
    ("position", {"dossier": "d"}, "“topic” is empty"),
    ("position", {"topic": 7}, "found the number 7"),
    ("position", {"topic": None}, "found nothing (null)"),
    ("position", {"topic": "a\nb"}, "more than one line"),
    ("position", {"topic": "a" * (LONGEST_LINE + 1)}, "1,001 characters long"),
    ("position", {"topic": "x", "objective": "a" * (LONGEST_TEXT + 1)}, "100,001 characters long"),
    ("position", {"topic": "bell\x07"}, "a character that no document can carry"),
    ("position", {"topic": "\ud800"}, "a character that no document can carry"),
    ("position", {"topic": "\u202exyz"}, "turns the reading direction"),
    ("position", {"topic": "x", "pillar": "space"}, "found the text “space”"),
    ("position", {"topic": "x", "ladder": {}}, "found an object"),
    ("position", {"topic": "x", "ladder": [7]}, "found the number 7 where a JSON object"),
    ("position", {"topic": "x", "ladder": [{"text": True}]}, "found true"),
    ("position", {"topic": "x", "ladder": [{"words": "y"}]}, "no field called “words”"),
    ("position", {"topic": "x", "ladder": [{"id": "a"}, {"id": "a"}]}, "stands twice"),
    ("position", {"topic": "x", "tags": ["t"] * (LONGEST_LIST + 1)}, "a list of 1,001"),
    ("position", {"topic": "x", "review_by": "tomorrow"}, "found the text “tomorrow”"),
    ("position", {"topic": "x", "review_by": 3}, "found the number 3"),
    ("position", {"topic": "x", "reach": {"topic": "everyone"}}, "found the text “everyone”"),
    ("position", {"topic": "x", "reach": {"id": "desk"}}, "has no reach of its own"),
    ("position", {"topic": "x", "reach": {"interests": "public"}}, "may not be shared as widely"),
    ("position", {"topic": "x", "ladder": [{"kind": "red_line", "reach": {"text": "partners"}}]}, "not be shared"),
    ("brief", {"title": "x", "minutes": -1}, "found the number -1"),
    ("brief", {"title": "x", "minutes": True}, "found true"),
    ("brief", {"title": "x", "interpreted": "yes"}, "found the text “yes”"),
    ("brief", {"title": "x", "starts": "2026-12-07T10:00:00"}, "with its offset"),
    ("brief", {"title": "x", "starts": 1}, "found the number 1"),
    ("brief", {"title": "x", "starts": "soon"}, "found the text “soon”"),
    ("brief", {"title": "x", "starts": "0001-01-01T00:00:00+14:00"}, "within the calendar"),
    ("brief", {"title": "x", "recipients": "all"}, "found the text “all”"),
)


@pytest.mark.parametrize("kind, plain, says", WRONG)
def test_what_does_not_fit_is_named(kind: str, plain: object, says: str) -> None:
    if isinstance(plain, dict) and kind in {"position", "brief"} and "dossier" not in plain:
        plain = {"dossier": "d", **plain}
    with pytest.raises(WrongUseError, match=r".") as told:
        record_from_plain(KINDS[kind], plain, fresh())
    assert says in str(told.value)
    assert told.value.remedy


def test_empty_dates_and_line_ends_are_read() -> None:
    read = record_from_plain(
        KINDS["position"],
        {"dossier": "d", "topic": "x", "review_by": "", "objective": "a\r\nb\rc", "ladder": [{}]},
        fresh(),
    )
    assert (read.review_by, getattr(read, "objective", "")) == (None, "a\nb\nc")


def test_a_kind_that_is_not_there_is_named() -> None:
    with pytest.raises(WrongUseError, match="no kind of record called “pack”"):
        kind_named("pack")
    assert kind_named("position") is KINDS["position"]


@pytest.mark.parametrize("kind", list(KINDS.values()))
def test_every_declaration_agrees_with_itself(kind: type[Record]) -> None:
    for name, field in declarations(kind).items():
        assert field.name == name
        assert field.label
        assert (field.choices is not None) == (field.kind is TextKind.CHOICE)
        assert (field.element is not None) == (field.kind is TextKind.ELEMENTS)
        if field.varies is not None:
            of_field = declarations(kind)[field.varies.field].choices
            assert set(field.varies.limits) == set(of_field or ())


@pytest.mark.parametrize("kind", list(KINDS.values()))
def test_a_record_is_always_called_something(kind: type[Record]) -> None:
    assert kind(id="x").title_text
    assert filled(kind).title_text
