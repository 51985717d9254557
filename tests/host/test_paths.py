"""Where the program's folders are, with and without a home of its own."""

from __future__ import annotations

import stat
import sys
from dataclasses import astuple
from pathlib import Path

import pytest

from cyberbrief.host.paths import HOME_VARIABLE, find_paths
from cyberbrief.host.refusal import FolderMissingError, NotAFileError, NotAllowedError, TargetExistsError


def test_a_home_of_its_own_holds_all_four_folders(tmp_path: Path) -> None:
    paths = find_paths({HOME_VARIABLE: str(tmp_path / "own")})
    assert all(folder.parent == tmp_path / "own" for folder in astuple(paths))
    assert len(set(astuple(paths))) == 4
    assert not (tmp_path / "own").exists()


def test_a_relative_home_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths({HOME_VARIABLE: "here"}).log == tmp_path / "here" / "log"


@pytest.mark.parametrize("environment", [{}, {HOME_VARIABLE: ""}])
def test_without_one_the_folders_are_the_users(environment: dict[str, str]) -> None:
    paths = find_paths(environment)
    assert all(folder.is_absolute() and "CyberBrief" in folder.parts for folder in astuple(paths))


def test_the_environment_of_the_process_is_read(own_home: Path) -> None:
    assert find_paths().documents == own_home / "cyberbrief" / "documents"


def test_prepare_makes_the_folders_for_the_owner_alone(tmp_path: Path) -> None:
    paths = find_paths({HOME_VARIABLE: str(tmp_path / "own")})
    paths.prepare()
    paths.prepare()
    assert all(folder.is_dir() for folder in astuple(paths))
    if sys.platform != "win32":
        assert stat.S_IMODE(paths.log.stat().st_mode) == 0o700


def test_prepare_says_what_stands_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "own").write_text("a file")
    with pytest.raises((FolderMissingError, NotAFileError, NotAllowedError, TargetExistsError)):
        find_paths({HOME_VARIABLE: str(tmp_path / "own")}).prepare()
