"""The signed bytes: one spelling, one place for each thing, additions of later versions kept."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from cyberbrief.domain.pack import PackMarking
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.packs.errors import (
    BrokenLineError,
    BrokenManifestError,
    CircularLineageError,
    DamagedPackError,
    NotAPackError,
    PackRefusedError,
    ReachWidenedError,
    WrongFieldError,
)
from cyberbrief.packs.limits import MOST_UNKNOWN
from cyberbrief.packs.manifest import is_circular
from cyberbrief.packs.payload import read_payload, write_payload
from tests.packs.desks import every_kind, manifest
from tests.packs.forging import payload_of, rewritten, rows_of, spelt

A, B, C = (letter * 64 for letter in "abc")


def test_what_was_read_is_written_alike() -> None:
    payload = payload_of()
    assert rewritten(read_payload(payload)) == payload


def _must_refuse(error: type[PackRefusedError], payload: bytes) -> None:
    with pytest.raises(PackRefusedError) as caught:
        read_payload(payload)
    assert type(caught.value) is error


@pytest.mark.parametrize(
    "name,value",
    [
        ("version", None),
        ("version", "0.9"),
        ("version", "1"),
        ("title", 7),
        ("title", "two\nlines"),
        ("issuer", {}),
        ("issuer", []),
        ("created", "2026-11-20"),
        ("created", "2026-11-20T09:30:00"),
        ("created", 7),
        ("expires", "soon"),
        ("audience", "everyone"),
        ("marking", {}),
        ("marking", {"scheme": "mine", "level": "", "caveats": []}),
        ("marking", {"scheme": "plain", "level": "ultra", "caveats": []}),
        ("marking", {"scheme": "plain", "level": "", "caveats": "x"}),
        ("marking", {"scheme": "plain", "level": "", "caveats": [], "more": 1}),
        ("sealing", "wax"),
        ("recipients", {}),
        ("recipients", [[]]),
        ("recipients", [{"name": "x", "office": "", "fingerprint": "y"}]),
        ("recipients", [{"name": "x" * 121, "office": "", "fingerprint": A}]),
        ("recipients", [{"name": "x", "office": "", "fingerprint": A, "more": 1}]),
        ("releasable_to", ["x"] * 201),
        ("releasable_to", [7]),
        ("updates", "first"),
        ("supersedes", None),
        ("counts", []),
        ("counts", {"spell": 1}),
        ("counts", {"dossier": True}),
        ("counts", {"dossier": 0}),
        ("lineage", []),
        ("lineage", {"x": []}),
        ("lineage", {A: ["x"]}),
        ("lineage", {A: [7]}),
        ("lineage", {A: [B, B]}),
        ("lineage", {A: "b"}),
        ("Mood", "calm"),
        ("mood", 0.5),
    ],
)
def test_manifests_that_say_what_none_may_say(name: str, value: object) -> None:
    rows = rows_of(payload_of("dossier"))
    rows[0][name] = value
    _must_refuse(BrokenManifestError, spelt(rows, recounted=False))


def test_a_manifest_misses_nothing() -> None:
    rows = rows_of(payload_of("dossier"))
    for name in set(rows[0]) - {"format", "version", "counts"}:
        less = {part: value for part, value in rows[0].items() if part != name}
        _must_refuse(BrokenManifestError, spelt([less, rows[1]]))
    more = {**rows[0], "issuer": {**rows[0]["issuer"], "motto": "calm"}}
    _must_refuse(BrokenManifestError, spelt([more, rows[1]]))


@pytest.mark.parametrize("data", [b"", b"x"])
def test_no_lines_at_all(data: bytes) -> None:
    _must_refuse(DamagedPackError, data)


@pytest.mark.parametrize("data", [b"{}\n", b"[]\n", b'{"format":"other"}\n'])
def test_another_kind_of_file(data: bytes) -> None:
    _must_refuse(NotAPackError, data)


@pytest.mark.parametrize(
    "change",
    [
        {"id": "a b"},
        {"id": ""},
        {"id": 7},
        {"id": "x" * 65},
        {"deleted": 1},
        {"values": []},
        {"parents": {}},
        {"parents": ["x"]},
        {"parents": [A] * 2},
        {"parents": [f"{n:064x}" for n in range(17)]},
        {"Mood": 1},
        {"mood": 2**60},
        {"mood": {"a": ["\u202e"]}},
        {"mood": [[[[[[[[[[1]]]]]]]]]]},
        {"mood": ["x"] * (MOST_UNKNOWN + 1)},
    ],
)
def test_lines_that_are_no_records(change: dict[str, Any]) -> None:
    rows = rows_of(payload_of("dossier"))
    rows[1] |= change
    _must_refuse(BrokenLineError, spelt(rows))


@pytest.mark.parametrize("part", ["id", "parents", "deleted", "values"])
def test_a_line_misses_nothing(part: str) -> None:
    rows = rows_of(payload_of("dossier"))
    del rows[1][part]
    _must_refuse(BrokenLineError, spelt(rows))


@pytest.mark.parametrize(
    "steps",
    [
        "x",
        ["x"],
        [{"id": ""}],
        [{"text": "no id"}],
        [{"id": "a", "deleted": False}],
        [{"id": "a", "deleted": True, "text": "still here"}],
        [{"id": "a", "kind": "opening"}] * 2,
        [{"id": "a", "kind": "jump"}],
        [{"id": str(number), "kind": "opening"} for number in range(1001)],
    ],
)
def test_ladders_that_are_none(steps: object) -> None:
    rows = rows_of(payload_of("position"))
    rows[1]["values"]["ladder"] = steps
    _must_refuse(WrongFieldError, spelt(rows))


def test_a_red_line_said_openly_travels_as_its_statement() -> None:
    step = SharedElement(
        "a", {"kind": RungKind.RED_LINE, "text": "We cannot accept this.", "declared_in": "statement-1"}
    )
    line = Line("", (), SharedRecord("p", "position", {"topic": "Norms", "ladder": (step,)}))
    assert write_payload(manifest(audience=Reach.DELEGATION), [line])
    with pytest.raises(ReachWidenedError):
        write_payload(manifest(audience=Reach.PARTNERS), [line])


def test_lineage() -> None:
    assert not is_circular({})
    assert not is_circular({A: (B, C), B: (C,), C: ()})
    assert not is_circular({A: (B,)})
    assert is_circular({A: (B,), B: (C,), C: (A,)})
    assert is_circular({A: (A,)})
    long = {f"{n:064x}": (f"{n + 1:064x}",) for n in range(20_000)}
    assert not is_circular(long)
    assert is_circular({**long, f"{20_000:064x}": (f"{0:064x}",)})


def test_a_pack_that_tells_a_circle_is_not_written() -> None:
    with pytest.raises(CircularLineageError):
        write_payload(manifest(lineage={A: (B,), B: (A,)}), every_kind()[:1])


def test_markings_of_another_scheme() -> None:
    record = replace(every_kind()[0].record, values={"marking": "limite"})
    said = manifest(marking=PackMarking("eu", "limite"))
    assert write_payload(said, [Line("", (), record)])[1].manifest.marking.scheme == "eu"
    with pytest.raises(WrongFieldError):
        write_payload(manifest(marking=PackMarking("uk", "secret")), [Line("", (), record)])
