"""`make run`: the sample with nothing to type, in a window or, without a display, as a Word file."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cyberbrief import demonstration
from cyberbrief.services import sample
from tests.house.tree import HERE

OF_A_DISPLAY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def _run_without_display() -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in OF_A_DISPLAY}
    return subprocess.run(
        [sys.executable, "-m", "cyberbrief.demonstration"],
        cwd=HERE,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_it_names_a_word_file_each_time() -> None:
    runs = [_run_without_display() for _ in range(2)]
    assert [run.returncode for run in runs] == [0, 0], runs[-1].stderr
    documents = {Path(run.stdout.splitlines()[-1]) for run in runs}
    assert len(documents) == 1
    assert zipfile.ZipFile(documents.pop()).testzip() is None
    assert "no display" in runs[0].stdout


@pytest.mark.skipif(os.name != "posix", reason="rights of files as POSIX has them")
def test_the_passphrase_is_for_this_user_alone(tmp_path: Path) -> None:
    folder = sample.prepared(tmp_path)
    assert (folder / sample.OPENED_WITH).stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0


def test_a_first_run_that_was_ended_half_way_is_begun_again(tmp_path: Path) -> None:
    (tmp_path / "being made").mkdir()
    (tmp_path / "being made" / sample.STORE).write_bytes(b"half")
    folder = sample.prepared(tmp_path)
    assert demonstration.exported(folder, (folder / sample.OPENED_WITH).read_text("utf-8").strip()).exists()
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("name, found", [*((name, True) for name in OF_A_DISPLAY), ("LANG", False)])
def test_a_display_is_what_the_environment_names(name: str, found: bool) -> None:
    assert demonstration.has_display({name: "here"}) is found
    assert demonstration.has_display({name: ""}) is False
