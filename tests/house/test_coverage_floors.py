"""The floors of coverage are compared room by room."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.house.coverage_floors import main


def _report(folder: Path, **covered: int) -> str:
    """Write a report in which each room has 100 lines, of which so many were run."""
    files = {
        f"cyberbrief/{room}/a.py": {
            "summary": {
                "num_statements": 80,
                "num_branches": 20,
                "covered_lines": lines,
                "covered_branches": 10,
            }
        }
        for room, lines in covered.items()
    }
    path = folder / "coverage.json"
    path.write_text(json.dumps({"files": files}), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("rooms, exit_code", [({"word": 85, "gui": 75}, 0), ({"word": 84}, 1), ({"gui": 74}, 1)])
def test_a_room_below_its_floor_fails(rooms: dict[str, int], exit_code: int, tmp_path: Path) -> None:
    assert main(_report(tmp_path, **rooms)) == exit_code


def test_the_room_below_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(_report(tmp_path, word=84, gui=75))
    word, gui = capsys.readouterr().out.splitlines()
    assert (word.split()[0], word.endswith("BELOW ITS FLOOR")) == ("word", True)
    assert (gui.split()[0], gui.endswith("holds")) == ("gui", True)
