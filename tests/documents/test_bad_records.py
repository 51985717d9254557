"""Records that nobody should write, and somebody will: the papers stay sound, whole and open to every reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from cyberbrief.services import editing, releasing, workspace
from cyberbrief.services.workspace import Workspace
from cyberbrief.word.text import text_of
from tests.builders import an_id
from tests.documents.accessibility import hindrances
from tests.documents.papers import banner_of
from tests.documents.validators import MISSING, by_audit, by_sdk, sdk
from tests.services.template import PASSPHRASE, copied, made
from tests.word.lint import Parts, W, faults, text_in

_PAPERS = ("full", "speaking", "cards")
_ENDLESS = "x" * 500
_EMOJI = "🙂🙃🌍🕊️👩‍⚕️🏳️‍🌈" * 20
_MIXED = "Says «نعم، 7 (A/70/174)» then 陈伟明 and נכון, 12:30 – да! " * 20
_LONG = " ".join(f"word{number}" for number in range(10_000))
Bad = Callable[[], Mapping[str, Mapping[str, Any]]]


def _rungs() -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = [{"kind": "fallback", "text": f"Give up item {step}"} for step in range(198)]
    ends = [{"kind": "opening", "text": "Ask for all"}, {"kind": "red_line", "text": "Never less than nothing"}]
    return [ends[0], *steps, ends[1]]


# By case, the fields of records that are written over.
_BAD: Mapping[str, Bad] = {
    "ten thousand words in a cell": lambda: {"position": {"rationale": _LONG}, "arvania": {"objectives": _LONG}},
    "two hundred steps": lambda: {"position": {"ladder": _rungs()}},
    "a word of five hundred letters": lambda: {
        "position": {"topic": _ENDLESS, "rationale": _ENDLESS},
        "to_make": {"text": _ENDLESS, "topic": _ENDLESS},
        "arvania": {"name": _ENDLESS, "objectives": _ENDLESS},
        "brief": {"title": _ENDLESS},
    },
    "emoji alone": lambda: {
        "position": {"topic": _EMOJI, "objective": _EMOJI},
        "to_make": {"text": _EMOJI, "topic": _EMOJI},
        "brief": {"title": _EMOJI},
    },
    "every direction in one sentence": lambda: {
        "position": {"topic": _MIXED[:500], "objective": _MIXED, "rationale": _MIXED},
        "to_make": {"text": _MIXED},
        "brief": {"title": _MIXED[:500], "occasion": _MIXED[:500]},
    },
}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def opened(tmp_path: Path, template: Path) -> Iterator[Workspace]:
    stores = tmp_path / "stores"
    stores.mkdir()
    here = workspace.open_with_passphrase(copied(template, stores), PASSPHRASE)
    yield here
    here.lock()


def _written(opened: Workspace, folder: Path, bad: Bad) -> dict[str, Path]:
    for record, fields in bad().items():
        editing.edit_plain(opened, an_id(record), fields)
    files = {variant: folder / f"{variant}.docx" for variant in _PAPERS}
    for variant, file in files.items():
        releasing.export(opened, an_id("brief"), variant, file)
    return files


@pytest.mark.parametrize("case", _BAD)
def test_bad_records_make_sound_papers(opened: Workspace, tmp_path: Path, case: str) -> None:
    for file in _written(opened, tmp_path, _BAD[case]).values():
        data = file.read_bytes()
        assert by_audit(file) == ()
        assert faults(data, banner_of(data)) == []
        assert hindrances(data) == []


@pytest.mark.skipif(sdk() is None, reason=MISSING)
def test_microsofts_validator_agrees(opened: Workspace, tmp_path: Path) -> None:
    files = []
    for place, (case, bad) in enumerate(_BAD.items()):
        folder = tmp_path / str(place)
        folder.mkdir()
        files.append(_written(opened, folder, bad)["full"].rename(folder / f"{case}.docx"))
    assert {file.name: found for file, found in by_sdk(files).items() if found} == {}


def test_no_word_of_ten_thousand_is_lost_and_their_row_may_break(opened: Workspace, tmp_path: Path) -> None:
    data = _written(opened, tmp_path, _BAD["ten thousand words in a cell"])["full"].read_bytes()
    assert _LONG in text_of(data)
    rows = [row for row in Parts(data).body.iter(W + "tr") if _LONG in text_in(row)]
    assert rows
    assert [row for row in rows if row.find(f"{W}trPr/{W}cantSplit") is not None] == []


def test_two_hundred_steps_are_rows_of_one_table_under_one_head(opened: Workspace, tmp_path: Path) -> None:
    files = _written(opened, tmp_path, _BAD["two hundred steps"])
    tables = [list(table.iter(W + "tr")) for table in Parts(files["full"].read_bytes()).body.iter(W + "tbl")]
    longest = next(rows for rows in tables if len(rows) > 200)
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in longest[:2]] == [True, False]
    # A ladder that no page can hold is not held together: nothing would be printed where Word expects it.
    kept = [row for row in longest[1:] if row.find(f".//{W}keepNext") is not None]
    assert kept == [longest[1], longest[-2]]
    assert "Give up item" not in "\n".join(text_of(files["cards"].read_bytes()))


def test_each_direction_has_runs_of_its_own(opened: Workspace, tmp_path: Path) -> None:
    data = _written(opened, tmp_path, _BAD["every direction in one sentence"])["full"].read_bytes()
    runs = [(text_in(run), run.find(f"{W}rPr/{W}rtl") is not None) for run in Parts(data).body.iter(W + "r")]
    assert any("نعم" in words and turned for words, turned in runs)
    assert all(not turned for words, turned in runs if "Says" in words or "陈" in words)
