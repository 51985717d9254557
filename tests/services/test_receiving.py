"""What a file is, by its name or its beginning, and what levels of another scheme are likeliest to be in ours."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from cyberbrief.domain.exchange import Source
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.pack import PackMarking
from cyberbrief.host.clock import now
from cyberbrief.services import receiving
from cyberbrief.services.receiving import Came, Received
from cyberbrief.services.workspace import Workspace

VECTORS = Path(__file__).parents[1] / "data" / "packs"


@pytest.mark.parametrize(
    "name, data, came",
    [
        ("a.cbpack", b"whatever", Came.PACK),
        ("a.CBCARD", b"whatever", Came.CARD),
        ("a.bin", b"age-encryption.org/v1\n-> x", Came.PACK),
        ("a.json", b'{"payload":"x"}', Came.PACK),
        ("a.txt", (VECTORS / "us.cbcard").read_bytes(), Came.CARD),
        ("a.csv", b"Country\nQuorra\n", Came.LIST),
        ("a.json", b"[]", Came.LIST),
    ],
)
def test_a_file_is_known_by_its_ending_or_by_how_it_begins(tmp_path: Path, name: str, data: bytes, came: Came) -> None:
    (tmp_path / name).write_bytes(data)
    assert receiving.kind_of(tmp_path / name) is came


@pytest.mark.parametrize("scheme", sorted(SCHEMES))
def test_what_stands_higher_there_never_stands_lower_here(opened: Workspace, scheme: str) -> None:
    theirs, ours = SCHEMES[scheme], opened.scheme
    source = Source(pack="p", peer="x", name="x", title="x", created=now(), marking=PackMarking(scheme))
    levels = tuple(level.key for level in theirs.levels)
    found = receiving.suggested_levels(opened, Received(source, (), levels=levels))
    ranks = [ours.rank(found[level]) for level in levels]
    assert ranks == sorted(ranks)
    assert ranks[-1] == len(ours.levels) - 1
    for level in levels:
        if level in {one.key for one in ours.levels}:
            assert ours.rank(found[level]) >= ours.rank(level)


@pytest.mark.parametrize("level, banner", [("top-secret", "SECRET"), ("official", "UNMARKED")])
def test_the_screen_is_marked_before_the_levels_are_settled(opened: Workspace, level: str, banner: str) -> None:
    source = Source(pack="p", peer="x", name="x", title="x", created=now())
    came = Received(dataclasses.replace(source, marking=PackMarking("uk", level, ("UK eyes only",))), ())
    found = receiving.marking_here(opened, came)
    assert opened.scheme.banner(found) == f"{banner} – UK EYES ONLY"
