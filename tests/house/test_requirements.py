"""The pinned lists hold what the others ask for, by hash, and the program uses what it asks for."""

from __future__ import annotations

import re
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.house.rooms import LIBRARIES
from tests.house.tree import HERE, sources

LISTS = ("run", "test", "bench")
# Data that others read: zones where the system has none, for zoneinfo on Windows.
NEVER_IMPORTED = frozenset({"tzdata"})


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _asked(name: str, folder: Path = HERE / "requirements") -> set[str]:
    """Return the packages of a .in file and of those it builds on."""
    asked: set[str] = set()
    for line in (folder / f"{name}.in").read_text("utf-8").splitlines():
        if line.startswith("-r "):
            asked |= _asked(line.removeprefix("-r ").removesuffix(".in"), folder)
        elif line and not line.startswith("#"):
            asked.add(_normal(re.split(r"[<>=!~;\[ ]", line)[0]))
    return asked


def _pinned(name: str) -> dict[str, str]:
    """Return version by package of a .txt file; every entry must carry a hash."""
    pinned: dict[str, str] = {}
    for entry in (HERE / "requirements" / f"{name}.txt").read_text("utf-8").replace("\\\n", "").splitlines():
        package, _, rest = entry.partition("==")
        assert "--hash=sha256:" in rest, entry
        pinned[_normal(package)] = rest.split()[0]
    return pinned


@pytest.mark.parametrize("name", LISTS)
def test_what_is_asked_for_is_pinned(name: str) -> None:
    assert _asked(name) <= _pinned(name).keys()


@pytest.mark.parametrize("name", LISTS[1:])
def test_all_lists_pin_the_same_versions(name: str) -> None:
    assert _pinned("run").items() <= _pinned(name).items()


def test_what_the_program_may_import_is_what_it_asks_for() -> None:
    distributions = packages_distributions()
    allowed = {_normal(name) for library in LIBRARIES for name in distributions[library]}
    needed_by_others = {"shiboken6"}
    assert allowed - needed_by_others == _asked("run") - NEVER_IMPORTED


@pytest.mark.parametrize("library", LIBRARIES)
def test_what_the_program_asks_for_is_used(library: str) -> None:
    importers = {
        source.path
        for source in sources(HERE, "cyberbrief")
        for _, name in source.imports()
        if name.split(".")[0] == library
    }
    assert importers, f"nothing imports {library}: take it off requirements/run.in"
