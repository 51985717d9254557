"""The verb of house templates: a file comes in, a style is changed, a paper takes it by its name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import an_id
from tests.commands import Run, caller
from tests.services.papers import words_in
from tests.services.template import copied, made
from tests.word.house.templates import german


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    return caller(monkeypatch, capsys, tmp_path)


@pytest.fixture
def store(tmp_path: Path) -> str:
    (tmp_path / "made").mkdir()
    return str(copied(made(tmp_path / "made", small=True), tmp_path))


@pytest.fixture
def house(tmp_path: Path) -> str:
    path = tmp_path / "Hauspapier.dotx"
    path.write_bytes(german().data)
    return str(path)


def test_a_template_comes_in_is_changed_and_is_taken_by_a_paper(
    run: Run, store: str, house: str, tmp_path: Path
) -> None:
    assert run("template", store, "add", house, "--name", "Briefkopf").code == 0
    changed = json.loads(run("template", store, "roles", "briefkopf", "--set", "body=Quote", "--json").out)
    assert {one["role"]: one["style"] for one in changed["roles"]}["body"] == "Quote"
    out = tmp_path / "paper.docx"
    wanted = ("export", store, an_id("brief"), "--variant", "full", "--out", str(out))
    assert run(*wanted, "--template", "Briefkopf").code == 0
    assert "Vendrien" in words_in(out)
    assert run(*wanted, "--overwrite").code == 0
    assert "Vendrien" not in words_in(out)
    assert run("template", store, "use", "Briefkopf").code == 0
    assert run(*wanted, "--overwrite").code == 0
    assert "Vendrien" in words_in(out)
    listed = json.loads(run("template", store, "list", "--json").out)
    assert [(one["name"], one["used"]) for one in listed][-1] == ("Briefkopf", True)
    assert run("template", store, "remove", "Briefkopf").code == 0
    assert "Briefkopf" not in run("template", store, "list").out


def test_the_example_is_saved_and_wrong_use_is_named(run: Run, store: str, tmp_path: Path) -> None:
    out = tmp_path / "begin.docx"
    assert run("template", store, "save", "formal", "--out", str(out)).code == 0
    assert out.exists()
    for wrong in (("add",), ("save", "formal"), ("roles", "formal", "--set", "body"), ("use", "Nobody's")):
        assert run("template", store, *wrong).code == 2
