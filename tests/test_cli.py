"""The command line as scripts use it: verbs, output, exit codes, two sentences for each error."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cyberbrief import cli
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.schema import schema_of
from cyberbrief.services import adding, workspace
from tests.builders import SmallDossier, a_small_dossier, an_id
from tests.services.conftest import CHEAP, OFFICER, PASSPHRASE


@dataclass(frozen=True)
class Ran:
    """What a call printed and how it ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Call the program as a script does, without starting Python anew for each call."""
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n", "utf-8")

    def call(*arguments: str, given: str | bytes = "", passphrase: bool = True) -> Ran:
        more = ("--passphrase-file", str(file)) if passphrase else ()
        monkeypatch.setattr(sys, "argv", ["cyberbrief", *arguments, *more])
        data = given.encode("utf-8", "surrogatepass") if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        code = 0
        try:
            cli.main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return call


@pytest.fixture
def small() -> SmallDossier:
    return a_small_dossier()


@pytest.fixture
def store(tmp_path: Path, small: SmallDossier) -> str:
    path = tmp_path / "desk.cyberbrief"
    made = workspace.create(path, PASSPHRASE, OFFICER, cost=CHEAP).workspace
    adding.add(made, small.records)
    made.lock()
    return str(path)


def test_a_new_store_prints_its_recovery_key_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.cyberbrief"
    made = run("new", str(path), "--scheme", "eu", "--name", "E. Marrow")
    assert made.code == 0
    assert len(made.out.split()) >= 1
    again = run("new", str(path))
    assert again.code == 3
    assert made.out.strip() not in again.out + again.err


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_is_listed_and_shown_by_the_names_of_its_schema(run: Run, store: str, kind: str) -> None:
    records = json.loads(run("list", store, kind, "--json").out)
    schema = json.loads(run("schema", kind, passphrase=False).out)
    for record in records:
        shown = json.loads(run("show", store, record["id"], "--json").out)
        assert shown == record
        assert set(shown) == set(schema["properties"])
        assert shown["kind"] == kind


def test_a_ladder_carries_kind_and_text(run: Run, store: str, small: SmallDossier) -> None:
    shown = json.loads(run("show", store, small.position.id, "--json").out)
    assert [rung["kind"] for rung in shown["ladder"]] == ["opening", "preferred", "fallback", "bottom_line", "red_line"]
    assert shown["ladder"][0]["text"] == small.position.ladder[0].text


def test_what_show_prints_edit_takes(run: Run, store: str, small: SmallDossier) -> None:
    shown = json.loads(run("show", store, small.position.id, "--json").out) | {"topic": "Contacts"}
    assert run("edit", store, small.position.id, "-", given=json.dumps(shown)) == Ran(0, "", "")
    assert json.loads(run("show", store, small.position.id, "--json").out)["topic"] == "Contacts"
    entries = json.loads(run("history", store, small.position.id, "--json").out)
    assert entries[-1]["changes"] == [{"field": "topic", "old": small.position.topic, "new": "Contacts"}]
    assert "topic" in run("history", store, small.position.id).out


def test_add_prints_the_ids(run: Run, store: str, tmp_path: Path) -> None:
    file = tmp_path / "references.json"
    file.write_text(json.dumps([{"symbol": "A/76/135"}, {"symbol": "A/80/257"}]), "utf-8")
    ids = run("add", store, "reference", str(file)).out.split()
    assert [json.loads(run("show", store, found, "--json").out)["symbol"] for found in ids] == ["A/76/135", "A/80/257"]


def test_search_finds_words_without_their_accents(run: Run, store: str) -> None:
    run("add", store, "reference", "-", given=json.dumps({"symbol": "A/1", "title": "Élaboration des règles"}))
    assert "A/1" in run("search", store, "elaboration REGLES").out
    assert json.loads(run("search", store, "regles", "--json").out)[0]["kind"] == "reference"


WRONG = [
    ("unknown verb", ("negotiate",), "", 2),
    ("unknown kind", ("list", "STORE", "treaty"), "", 2),
    ("unknown id", ("show", "STORE", "nowhere"), "", 2),
    ("unknown variant", ("check", "STORE", an_id("brief"), "--variant", "secret"), "", 2),
    ("id of another kind", ("check", "STORE", an_id("position"), "--variant", "full"), "", 2),
    ("missing brief", ("export", "STORE", "nowhere", "--variant", "full", "--out", "x.docx"), "", 2),
    ("not a Word file", ("export", "STORE", an_id("brief"), "--variant", "full", "--out", "x.pdf"), "", 2),
    ("unknown outline", ("new-brief", "STORE", an_id("small"), "--outline", "sonnet"), "", 2),
    ("no dossier", ("new-brief", "STORE", an_id("brief"), "--outline", "negotiation"), "", 2),
    ("broken JSON", ("add", "STORE", "reference", "-"), '{"symbol": ', 2),
    ("not UTF-8", ("add", "STORE", "reference", "-"), b"\xff\xfe{}", 2),
    ("a name twice", ("add", "STORE", "reference", "-"), '{"symbol": "a", "symbol": "b"}', 2),
    ("not a number", ("add", "STORE", "reference", "-"), '{"symbol": NaN}', 2),
    ("nested too deep", ("add", "STORE", "reference", "-"), "[" * 200_000, 2),
    ("number too long", ("add", "STORE", "reference", "-"), '{"symbol": ' + "9" * 10_000 + "}", 2),
    ("unknown field", ("add", "STORE", "reference", "-"), '{"symbol": "a", "colour": "red"}', 2),
    ("surrogate", ("add", "STORE", "reference", "-"), '{"symbol": "\\ud800"}', 2),
    ("no such file", ("add", "STORE", "reference", "nowhere.json"), "", 2),
    ("no such store", ("list", "nowhere.cyberbrief", "position"), "", 3),
    ("no such folder", ("export", "STORE", an_id("brief"), "--variant", "full", "--out", "/nowhere/x.docx"), "", 3),
]


@pytest.mark.parametrize("arguments,given,code", [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_wrong_use_and_refusals_say_what_to_do(
    run: Run, store: str, arguments: tuple[str, ...], given: str | bytes, code: int
) -> None:
    ran = run(*(store if word == "STORE" else word for word in arguments), given=given)
    assert ran.code == code, ran.err
    assert ran.out == ""
    assert len(ran.err.strip().splitlines()) >= 2
    assert "Traceback" not in ran.err


def test_a_wrong_passphrase_is_refused(run: Run, store: str, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("not this one", "utf-8")
    ran = run("list", store, "position", "--passphrase-file", str(other), passphrase=False)
    assert ran.code == 3
    assert "passphrase" in ran.err


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe"], ids=["empty", "line end", "not UTF-8"])
def test_a_passphrase_file_that_holds_none_is_wrong_use(run: Run, store: str, tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other"
    other.write_bytes(content)
    assert run("list", store, "position", "--passphrase-file", str(other), passphrase=False).code == 2


def test_without_a_person_to_ask_a_file_is_needed(run: Run, store: str) -> None:
    ran = run("list", store, "position", passphrase=False)
    assert ran.code == 2
    assert "--passphrase-file" in ran.err


def test_a_store_in_use_is_refused(run: Run, store: str) -> None:
    held = workspace.open_with_passphrase(Path(store), PASSPHRASE)
    ran = run("list", store, "position")
    held.lock()
    assert ran.code == 3
    assert "open" in ran.err


def test_verify_says_that_all_is_sound_and_finds_a_damaged_key_file(run: Run, store: str) -> None:
    assert run("verify", store).code == 0
    assert json.loads(run("verify", store, "--json").out)["sound"] is True


def test_export_writes_a_draft_prints_findings_and_overwrites_only_when_asked(
    run: Run, store: str, tmp_path: Path
) -> None:
    out = tmp_path / "brief.docx"
    arguments = ("export", store, an_id("brief"), "--variant", "full", "--out", str(out))
    first = run(*arguments)
    assert (first.code, first.out.strip()) == (0, str(out))
    assert "DRAFT" in first.err
    before = out.read_bytes()
    refused = run(*arguments)
    assert refused.code == 3
    assert out.read_bytes() == before
    assert run(*arguments, "--overwrite").code == 0


def test_the_schemas_are_those_of_the_domain(run: Run) -> None:
    assert json.loads(run("schema", "position", passphrase=False).out) == schema_of(KINDS["position"])
