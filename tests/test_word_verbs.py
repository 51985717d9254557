"""The verb that says what a Word file reveals, and writes a copy that tells no more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cyberbrief.cli import cyberbrief
from cyberbrief.domain.errors import RefusedError
from tests.word.revealing.picture_files import SECRET
from tests.word.revealing.planting import planted
from tests.word.revealing.plants import PLANTS


@pytest.fixture
def telling(tmp_path: Path) -> Path:
    file = tmp_path / "note.docx"
    file.write_bytes(planted(PLANTS["author"].plant, PLANTS["link to the web"].plant))
    return file


def run(*words: object) -> Result:
    return CliRunner().invoke(cyberbrief, ["reveal", *map(str, words)])


def test_it_says_what_a_file_reveals_and_ends_with_three(telling: Path) -> None:
    ran = run(telling)
    assert ran.exit_code == 3
    assert "telling: Names of people (1)" in ran.output
    assert f"Author | {SECRET}" in ran.output


def test_a_file_that_reveals_nothing_ends_with_nought(tmp_path: Path) -> None:
    file = tmp_path / "plain.docx"
    file.write_bytes(planted())
    ran = run(file)
    assert ran.exit_code == 0
    assert "Nothing was found" in ran.output


def test_it_writes_a_copy_and_says_what_stays(telling: Path, tmp_path: Path) -> None:
    out = tmp_path / "copy.docx"
    ran = run(telling, "--scrub", out)
    assert ran.exit_code == 0
    assert "left: Links" in ran.stderr
    assert run(out).exit_code == 0
    again = run(telling, "--scrub", out)
    assert isinstance(again.exception, RefusedError)
    assert run(telling, "--scrub", out, "--overwrite").exit_code == 0
    assert isinstance(run(telling, "--scrub", telling, "--overwrite").exception, RefusedError)


def test_tracked_changes_are_asked_for(tmp_path: Path) -> None:
    file, out = tmp_path / "changed.docx", tmp_path / "copy.docx"
    file.write_bytes(planted(PLANTS["deleted words"].plant))
    ran = run(file, "--scrub", out)
    assert ran.exit_code == 3
    assert "--changes" in ran.stderr
    assert not out.exists()
    assert run(file, "--scrub", out, "--changes", "accept").exit_code == 0
    kept = run(file, "--scrub", out, "--changes", "keep", "--overwrite")
    assert kept.exit_code == 3  # the deleted words are still in it


def test_it_says_it_in_json(telling: Path, tmp_path: Path) -> None:
    said = json.loads(run(telling, "--json", "--scrub", tmp_path / "copy.docx").stdout)
    person = next(one for one in said["found"] if one["sort"] == "person")
    assert person["weight"] == "telling"
    assert person["traces"][0] == {
        "where": "Author", "said": SECRET, "by": "", "at": "", "scrubbed": True, "why": ""
    }  # fmt: skip
    assert [one["sort"] for one in said["left"]] == ["link"]
