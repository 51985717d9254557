"""Words that a field refused are kept as they were typed, until the field is put right."""

from __future__ import annotations

from collections.abc import Callable

from cyberbrief.services import unkept
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier


def test_what_was_refused_is_there_after_the_lock(
    opened: Workspace, small: SmallDossier, reopened: Callable[[], Workspace]
) -> None:
    unkept.keep(opened, small.position.id, "topic", "Two\x0blines")
    unkept.keep(opened, small.position.id, "objective", "More\x0b")
    again = reopened()
    assert unkept.of(again, small.position.id) == {"topic": "Two\x0blines", "objective": "More\x0b"}
    unkept.forget(again, small.position.id, frozenset({"topic"}))
    assert unkept.of(again, small.position.id) == {"objective": "More\x0b"}
    unkept.forget(again, small.position.id, frozenset({"topic", "objective"}))
    assert unkept.of(again, small.position.id) == {}


def test_only_the_latest_records_are_kept(opened: Workspace) -> None:
    for number in range(60):
        unkept.keep(opened, f"record {number}", "topic", "x")
    assert not unkept.of(opened, "record 9")
    assert unkept.of(opened, "record 10")
