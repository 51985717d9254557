"""The verb that takes in lists: columns guessed, rows that belong into a dossier, levels of another scheme."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.builders import a_small_dossier
from tests.commands import Run, caller
from tests.services.template import copied, made


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    return caller(monkeypatch, capsys, tmp_path)


@pytest.fixture(scope="module")
def small_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def store(tmp_path: Path, small_template: Path) -> Path:
    return Path(copied(small_template, tmp_path))


def test_a_table_comes_in_once_and_says_what_could_not_be_read(run: Run, store: Path, tmp_path: Path) -> None:
    table = tmp_path / "parties.csv"
    table.write_text("Country;Country code\nQuorra;\nVelland;nowhere\n", encoding="utf-8")
    came = run("import", str(store), str(table), "--json")
    assert came.code == 0, came.err
    assert json.loads(came.out)["counts"] == {"new": 2}
    faults = [fault[1:] for fault in json.loads(came.out)["faults"]]
    assert faults == [["country", "It holds what such a field cannot hold"]]
    again = run("import", str(store), str(table), "--json")
    assert json.loads(again.out)["counts"] == {"same": 2}
    assert json.loads(again.out)["step"] == ""


def test_rows_of_a_register_need_a_dossier(run: Run, store: Path, tmp_path: Path) -> None:
    table = tmp_path / "register.csv"
    table.write_text("Title\nName a point of contact\n", encoding="utf-8")
    assert run("import", str(store), str(table), "--kind", "measure").code == 2
    came = run("import", str(store), str(table), "--kind", "measure", "--dossier", a_small_dossier().dossier.id)
    assert came.code == 0, came.err
    assert "Name a point of contact" in run("list", str(store), "measure").out


@pytest.mark.parametrize(
    "name, words, more, code",
    [
        ("notes.odt", "x", (), 3),
        ("parties.csv", "Country\nQuorra\n", ("--level", "secret"), 2),
        ("desk.cbcard", "{}", (), 3),
        ("lost.cbpack", "x", (), 3),
    ],
)
def test_what_cannot_be_taken_changes_nothing(  # a row of cases
    run: Run, store: Path, tmp_path: Path, name: str, words: str, more: tuple[str, ...], code: int
) -> None:
    before = store.read_bytes()
    (tmp_path / name).write_text(words, encoding="utf-8")
    assert run("import", str(store), str(tmp_path / name), *more).code == code
    assert store.read_bytes() == before
