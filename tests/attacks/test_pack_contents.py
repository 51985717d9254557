"""Hostile packs that are rightly signed: what they say is refused, each thing with a sentence of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from cyberbrief.domain.canonical import canonical
from cyberbrief.domain.pack import PackMarking, Remark
from cyberbrief.packs import errors
from cyberbrief.packs.errors import PackRefusedError
from tests.packs.desks import MADE, OTHER, opened, sealed, taken
from tests.packs.forging import Rows, changed, forged, payload_of, rows_of
from tests.packs.refusing import must_refuse


def test_a_newer_major_version() -> None:
    assert "2.0" in must_refuse(errors.NewerPackError, forged(b'{"format":"cyberbrief-pack","version":"2.0"}\n'))


def test_duplicate_ids() -> None:
    must_refuse(errors.TwiceError, changed(lambda rows: rows.append(rows[-1]), "dossier"))

    def twice(rows: Rows) -> None:
        rows[1]["values"]["ladder"] *= 2

    must_refuse(errors.WrongFieldError, changed(twice, "position"))
    spelt_twice = payload_of("dossier").replace(b'{"deleted":false,', b'{"deleted":false,"deleted":false,')
    must_refuse(errors.BrokenLineError, forged(spelt_twice))


def test_cycle_in_lineage() -> None:
    one, two, three = (letter * 64 for letter in "abc")

    def turn(rows: Rows) -> None:
        rows[0]["lineage"] = {one: [two], two: [three], three: [one]}

    assert "comes from itself" in must_refuse(errors.CircularLineageError, changed(turn, "dossier"))

    def itself(rows: Rows) -> None:
        rows[0]["lineage"] = {one: [one]}

    must_refuse(errors.CircularLineageError, changed(itself, "dossier"))


def test_a_line_whose_past_lies_in_its_future() -> None:
    payload = payload_of("dossier")
    line = sealed([opened(forged(payload)).lines[0]]).payload.lines[0]

    def ahead(rows: Rows) -> None:
        rows[0]["lineage"] = {"a" * 64: [line.id]}
        rows[1]["parents"] = ["a" * 64]

    # The line changes by naming its parents, so its id does, and the circle cannot close.
    assert opened(changed(ahead, "dossier")).lines[0].id != line.id


def test_record_of_unknown_kind() -> None:
    def rename(rows: Rows) -> None:
        rows[1]["kind"] = "spell"

    assert "“spell”" in must_refuse(errors.UnknownKindError, with_counts(rename))


def with_counts(change: Callable[[Rows], object]) -> bytes:
    rows = rows_of(payload_of("dossier"))
    change(rows)
    return forged(b"".join(canonical(row) + b"\n" for row in rows))


@pytest.mark.parametrize(
    "name,value",
    [
        ("title", 7),
        ("title", ["Norms"]),
        ("title", ""),
        ("title", "two\nlines"),
        ("title", "x" * 2000),
        ("title", "\ud800"),
        ("title", "turned \u202e round"),
        ("rule", "whim"),
        ("starts", "2026-13-40"),
        ("starts", 20261207),
        ("partners", "everyone"),
        ("partners", ["../../etc"]),
        ("partners", [{"id": "x"}]),
        ("previous", "a b"),
        ("reach", {"title": "everywhere"}),
        ("reach", {"starts": 3}),
        ("reach", {"no_such_field": "desk"}),
        ("reach", {"id": "desk"}),
        ("tags", [1]),
        ("tags", ["x"] * 2000),
        ("marking", "ultra"),
        ("created", "yesterday"),
        ("review_by", 1.5),
    ],
)
def test_field_of_wrong_type(name: str, value: object) -> None:
    def put(rows: Rows) -> None:
        rows[1]["values"][name] = value

    must_refuse(errors.WrongFieldError, changed(put, "dossier"))


@pytest.mark.parametrize("name", ["revision", "origin", "id"])
def test_fields_that_only_our_store_may_say(name: str) -> None:
    def put(rows: Rows) -> None:
        rows[1]["values"][name] = "ours"

    data = changed(put, "dossier")
    must_refuse(errors.BrokenLineError, data)


def test_a_name_that_no_version_would_add() -> None:
    for name in ("Title", "x" * 65, "a b", "__class__", ""):

        def put(rows: Rows, name: str = name) -> None:
            rows[1]["values"][name] = "x"

        must_refuse(errors.BrokenLineError, changed(put, "dossier"))


def test_reach_widened_by_the_sender_beyond_the_limit() -> None:
    def widen(rows: Rows) -> None:
        rows[1]["values"]["reach"] = {"no_agreement": "public"}

    assert "more widely" in must_refuse(errors.ReachWidenedError, changed(widen, "position"))

    def widen_step(rows: Rows) -> None:
        rows[1]["values"]["ladder"][0] |= {"kind": "bottom_line", "reach": {"text": "partners"}}

    must_refuse(errors.ReachWidenedError, changed(widen_step, "position"))


def test_a_field_that_its_readers_may_never_see() -> None:
    def to_partners(rows: Rows) -> None:
        rows[0]["audience"] = "partners"

    must_refuse(errors.ReachWidenedError, changed(to_partners, "position"))


def test_a_step_that_hides_its_kind() -> None:
    def hide(rows: Rows) -> None:
        del rows[1]["values"]["ladder"][0]["kind"]

    must_refuse(errors.WrongFieldError, changed(hide, "position"))


def test_a_record_marked_higher_than_the_pack() -> None:
    def mark(rows: Rows) -> None:
        rows[1]["values"]["marking"] = "secret"

    must_refuse(errors.MarkedTooLowError, changed(mark, "position", marking=PackMarking("plain", "restricted")))


def test_marking_lowered_between_two_packs() -> None:
    first = sealed(marking=PackMarking("plain", "secret", ("Eyes",)))
    lower = PackMarking("plain", "restricted", ("Eyes",))
    bare = PackMarking("plain", "secret")
    later = MADE + timedelta(days=1)
    for marking in (lower, bare):
        second = sealed(marking=marking, updates=first.payload.id, created=later)
        assert opened(second.data, taken=[taken(first)]).remarks == (Remark.MARKED_LOWER,)
    same = sealed(marking=first.payload.manifest.marking, updates=first.payload.id, created=later)
    assert opened(same.data, taken=[taken(first)]).remarks == ()


def test_replay_of_an_older_pack() -> None:
    first = sealed()
    second = sealed(created=MADE + timedelta(days=1), supersedes=first.payload.id, title="Norms, new")
    assert "out of date" in must_refuse(errors.ReplayedPackError, first.data, taken=[taken(second)])
    between = sealed(title="Between")
    assert opened(between.data, taken=[taken(second)]).remarks == (Remark.OLDER,)
    assert opened(second.data, taken=[taken(second)]).remarks == (Remark.TAKEN_BEFORE,)


def test_another_desk_cannot_put_its_pack_in_the_place_of_ours() -> None:
    first = sealed()
    hostile = sealed(signer=OTHER, supersedes=first.payload.id, created=MADE + timedelta(days=1))
    assert opened(first.data, taken=[taken(hostile)]).remarks == ()


def test_another_spelling_of_the_same_values() -> None:
    honest = payload_of("dossier")
    for other in (honest.replace(b":", b": ", 1), honest.replace(b"\n", b"\r\n"), honest.decode().encode("utf-16")):
        with pytest.raises(PackRefusedError):
            opened(forged(other))
    must_refuse(errors.DamagedPackError, forged(honest[:-1]))


def test_counts_that_are_not_those_of_the_pack() -> None:
    def miscount(rows: Rows) -> None:
        rows[0]["counts"] = {"dossier": 2}

    must_refuse(errors.BrokenManifestError, with_counts(miscount))
