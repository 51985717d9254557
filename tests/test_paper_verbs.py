"""The verbs of papers: for whom, all variants at once, and who holds what."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import a_small_dossier, an_id
from tests.commands import Run, caller
from tests.services.papers import left_beside
from tests.services.template import copied, made

BRIEF = an_id("brief")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    return caller(monkeypatch, capsys, tmp_path)


@pytest.fixture(scope="session")
def small_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def store(tmp_path: Path, small_template: Path) -> str:
    return str(copied(small_template, tmp_path))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "papers"
    made.mkdir()
    return made


def test_a_brief_leaves_for_readers_by_name(run: Run, store: str, folder: Path) -> None:
    out = str(folder / "x.docx")
    assert run("export", store, BRIEF, "--variant", "full", "--out", out, "--to", "Legal").out.split() == [out]
    made = run(
        "export", store, BRIEF, "--variant", "full", "--out", out, "--to", "Legal", "--to", "A B"
    ).out.splitlines()
    assert [Path(one).name for one in made] == ["x - Legal.docx", "x - A B.docx"]
    held = json.loads(run("holders", store, BRIEF, "--json").out)
    assert [(one["reader"], one["up_to_date"]) for one in held] == [("A B", True), ("Legal", True)]
    twice = run("export", store, BRIEF, "--variant", "full", "--out", out, "--to", "Legal", "--copies", "2")
    assert twice.code == 2


def test_all_variants_leave_at_once_with_a_list(run: Run, store: str, folder: Path) -> None:
    made = run("export-all", store, BRIEF, "--out", str(folder), "--to", "partner=Norland", "--to", "partner=Sundara")
    assert made.code == 0
    files = [Path(line) for line in made.out.splitlines()]
    assert sorted(files) == sorted(folder.iterdir())
    assert files[-1].suffix == ".txt"
    assert sum("Norland" in path.name or "Sundara" in path.name for path in files) == 2
    assert "say DRAFT" in made.err


def test_only_what_is_chosen_leaves(run: Run, store: str, folder: Path) -> None:
    made = run(
        "export-all", store, BRIEF, "--out", str(folder), "--variant", "full", "--to", "cards=Head of delegation"
    )
    assert len(made.out.splitlines()) == 3


def test_what_is_blocked_is_named_and_nothing_leaves(run: Run, store: str, folder: Path) -> None:
    given = json.dumps({"text": "We accept answers within a week, never later."})
    assert run("edit", store, an_id("to_make"), "-", given=given).code == 0
    made = run("export-all", store, BRIEF, "--out", str(folder), "--variant", "full", "--variant", "partner")
    assert (made.code, made.out) == (1, "")
    assert "Partner lines" in made.err
    assert (list(folder.iterdir()), left_beside(folder)) == ([], [])


@pytest.mark.parametrize("to", ["partner", "partner=", "partner= ", "nobody=Norland"])
def test_a_reader_of_nothing_is_wrong_use(run: Run, store: str, folder: Path, to: str) -> None:
    assert run("export-all", store, BRIEF, "--out", str(folder), "--to", to).code == 2


def test_holders_tell_what_to_replace(run: Run, store: str, folder: Path) -> None:
    assert run("holders", store, BRIEF).out == ""
    run("export-all", store, BRIEF, "--out", str(folder), "--variant", "full", "--to", "full=Minister")
    assert "up to date" in run("holders", store, BRIEF).out
    run("edit", store, an_id("position"), "-", given=json.dumps({"objective": "A directory that answers at night."}))
    told = run("holders", store, BRIEF).out
    assert "Minister  Full negotiation brief" in told
    assert "out of date" in told
    assert "Objective" in told
    (held,) = json.loads(run("holders", store, BRIEF, "--json").out)
    assert held["sections"][0]["fields"][0]["record"] == an_id("position")


def test_an_item_and_a_session_leave_for_somebody(run: Run, store: str, folder: Path) -> None:
    item, session = str(folder / "item.docx"), str(folder / "session.docx")
    assert run("export-item", store, an_id("position"), "--out", item, "--to", "Legal").code == 0
    asked = (
        "export-session",
        store,
        a_small_dossier().dossier.id,
        "--variant",
        "delegation",
        "--out",
        session,
        "--to",
        "Legal",
    )
    assert run(*asked).code == 0
