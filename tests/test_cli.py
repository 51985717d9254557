"""The command line as scripts use it: verbs, output, exit codes, two sentences for each error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.schema import schema_of
from cyberbrief.services import workspace
from cyberbrief.services.machine import Machine
from tests.builders import SmallDossier, a_small_dossier, an_id
from tests.commands import Ran, Run, caller
from tests.services.papers import left_beside, words_in
from tests.services.template import CHEAP, OFFICER, PASSPHRASE, copied, made


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    return caller(monkeypatch, capsys, tmp_path)


@pytest.fixture
def small() -> SmallDossier:
    return a_small_dossier()


@pytest.fixture(scope="session")
def small_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def store(tmp_path: Path, small_template: Path) -> str:
    return str(copied(small_template, tmp_path))


POSITION = an_id("position")
BRIEF = an_id("brief")


def test_a_new_store_prints_its_recovery_key_once(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "new.cyberbrief"
    made = run("new", str(path), "--scheme", "eu", "--name", "E. Marrow")
    assert made.code == 0
    again = run("new", str(path))
    assert (again.code, again.out) == (3, "")
    assert made.out.strip() not in again.err
    opened = workspace.open_with_recovery_key(path, made.out.strip())
    assert (opened.officer.name, opened.scheme.key) == ("E. Marrow", "eu")
    opened.lock()


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


def test_check_prints_each_finding_and_ends_with_0_where_none_is_an_error(run: Run, store: str) -> None:
    ran = run("check", store, BRIEF, "--variant", "full")
    found = json.loads(run("check", store, BRIEF, "--variant", "full", "--json").out)
    assert ran.code == 0
    assert len(ran.out.splitlines()) == len(found) > 0
    for finding in found:
        assert {"severity", "record", "field", "sentence", "remedy"} <= set(finding)
        assert finding["sentence"] in ran.out


def test_check_of_a_cleared_and_clean_brief_prints_an_empty_list(run: Run, store: str) -> None:
    run("edit", store, an_id("statement"), "-", given='{"source": "Own record", "said_on": "2026-07-17"}')
    cleared = run("clear", store, BRIEF, "--variant", "full", "--office", "Legal Department", "--by", "A. Quill")
    assert cleared.code == 0
    assert "Legal Department: cleared by A. Quill" in cleared.out
    assert run("check", store, BRIEF, "--variant", "full", "--json") == Ran(0, "[]\n", "")
    assert run("check", store, BRIEF, "--variant", "full") == Ran(0, "", "")


def test_a_cleared_brief_leaves_without_the_word_draft(run: Run, store: str, tmp_path: Path) -> None:
    run("clear", store, BRIEF, "--variant", "full", "--office", "Legal Department", "--by", "A", "--comment", "Fine")
    for variant, draft in (("full", False), ("partner", True)):
        out = tmp_path / f"{variant}.docx"
        ran = run("export", store, BRIEF, "--variant", variant, "--out", str(out))
        assert (ran.code, ran.out) == (0, f"{out}\n")
        assert ("DRAFT" in ran.err) is draft
        assert ("DRAFT" in words_in(out)) is draft
        assert "Fine" not in words_in(out)


def test_an_export_takes_a_relative_name(run: Run, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("export", store, BRIEF.upper(), "--variant", "cards", "--out", "Cards.DOCX").code == 0
    assert (tmp_path / "Cards.DOCX").stat().st_size > 0
    assert left_beside(tmp_path) == []


def test_an_export_goes_where_the_settings_suggest(run: Run, store: str, tmp_path: Path) -> None:
    assert run("export", store, BRIEF).code == 2
    folder = tmp_path / "papers"
    folder.mkdir()
    Machine().change(export_variant="cards", export_name="title-variant", export_folder=str(folder))
    written = run("export", store, BRIEF)
    (made,) = folder.iterdir()
    assert (written.code, written.out) == (0, f"{made}\n")
    assert made.name.endswith(" - Pocket cards.docx")
    assert run("export", store, BRIEF).code == 3
    assert run("export", store, BRIEF, "--variant", "full").code == 0
    assert len(list(folder.iterdir())) == 2


def test_an_empty_list_is_a_list(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "empty.cyberbrief"
    workspace.create(path, PASSPHRASE, OFFICER, cost=CHEAP).workspace.lock()
    assert run("list", str(path), "position", "--json") == Ran(0, "[]\n", "")
    assert run("list", str(path), "position") == Ran(0, "", "")
    assert run("search", str(path), "words", "--json") == Ran(0, "[]\n", "")
    assert run("add", str(path), "reference", "-", given="[]") == Ran(0, "", "")


def test_every_record_is_listed_on_one_line(run: Run, store: str) -> None:
    given = [
        {"dossier": an_id("small"), "text": "One.\n\n- quokkas"},
        {"dossier": an_id("small"), "text": "Four."},
    ]
    ids = run("add", store, "statement", "-", given=json.dumps(given)).out.split()
    printed = run("list", store, "statement").out.splitlines()
    assert len(printed) == 3
    assert {line.split()[0] for line in printed} == {an_id("statement"), *ids}
    assert len(run("search", store, "quokkas").out.splitlines()) == 1


def test_a_list_can_be_of_one_dossier(run: Run, store: str) -> None:
    (other,) = run("add", store, "dossier", "-", given='{"title": "Elsewhere"}').out.split()
    assert run("list", store, "position", "--dossier", other).out == ""
    assert POSITION in run("list", store, "position", "--dossier", an_id("small")).out


def test_words_to_search_need_no_quotes(run: Run, store: str) -> None:
    together = run("search", store, "standing directory")
    assert run("search", store, "standing", "directory") == together
    assert POSITION in together.out
    found = json.loads(run("search", store, "standing", "--json").out)[0]
    assert {"id", "kind", "title", "snippet"} <= set(found)


@pytest.mark.parametrize("spelt", [POSITION.upper(), f" {POSITION}", POSITION])
def test_an_id_is_understood_in_capitals_and_with_blanks(run: Run, store: str, spelt: str) -> None:
    assert json.loads(run("show", store, spelt, "--json").out)["id"] == POSITION
    assert run("history", store, spelt, "--json").code == 0
    assert run("edit", store, spelt, "-", given="{}") == Ran(0, "", "")


def test_flags_may_stand_before_behind_or_between(run: Run, store: str, tmp_path: Path) -> None:
    flag = ("--passphrase-file", str(tmp_path / "passphrase"))
    for order in (
        ("show", *flag, "--json", store, POSITION),
        ("show", store, *flag, POSITION, "--json"),
        ("show", store, POSITION, "--json", f"--passphrase-file={flag[1]}"),
    ):
        assert json.loads(run(*order, passphrase=False).out)["id"] == POSITION


def test_json_may_begin_with_a_byte_order_mark(run: Run, store: str, tmp_path: Path) -> None:
    file = tmp_path / "given.json"
    file.write_bytes(b"\xef\xbb\xbf" + b'{"symbol": "A/1"}\r\n')
    assert run("add", store, "reference", str(file)).code == 0


def test_records_of_one_list_may_point_at_each_other(run: Run, store: str) -> None:
    first, second = an_id("one"), an_id("two")
    given = [{"id": first, "title": "Now", "previous": second}, {"id": second, "title": "Then"}]
    assert run("add", store, "dossier", "-", given=json.dumps(given)).out.split() == [first, second]
    assert json.loads(run("show", store, first, "--json").out)["previous"] == second


def test_what_reaches_further_is_said(run: Run, store: str) -> None:
    ran = run("edit", store, an_id("reserve"), "-", given='{"handling": "press"}')
    assert (ran.code, ran.out) == (0, "")
    assert "Public" in ran.err


def test_new_brief_prints_its_id_and_names_it(run: Run, store: str) -> None:
    made = run("new-brief", store, an_id("small").upper(), "--outline", "session", "--title", "Whole week")
    shown = json.loads(run("show", store, made.out.strip(), "--json").out)
    assert (made.code, shown["kind"], shown["title"], shown["dossier"]) == (0, "brief", "Whole week", an_id("small"))


def test_history_tells_when_which_fields_old_and_new(run: Run, store: str) -> None:
    run("edit", store, POSITION, "-", given='{"topic": "Contacts"}')
    last = json.loads(run("history", store, POSITION, "--json").out)[-1]
    assert {"revision", "when", "by", "act", "changes"} <= set(last)
    assert last["changes"] == [{"field": "topic", "old": "Directory of points of contact", "new": "Contacts"}]
    printed = run("history", store, POSITION).out
    assert "Directory of points of contact" in printed
    assert "Contacts" in printed


def test_verify_names_a_damaged_key_file_once_and_ends_with_3(run: Run, store: str) -> None:
    path = Path(f"{store}.key2")
    data = bytearray(path.read_bytes())
    data[120] ^= 1
    path.write_bytes(bytes(data))
    ran = run("verify", store)
    assert ran.code == 3
    assert "key file" in ran.out
    assert run("verify", store).code == 0


def test_the_sample_is_added_and_its_dossier_printed(run: Run, store: str) -> None:
    added = run("sample", store)
    assert added.code == 0
    assert json.loads(run("show", store, added.out.strip(), "--json").out)["kind"] == "dossier"
    briefs = json.loads(run("list", store, "brief", "--dossier", added.out.strip(), "--json").out)
    assert len(briefs) >= 3
    assert run("list", store, "position").code == 0


@pytest.mark.parametrize("name", ["A\x07", "A\u202e", "A\nB", "x" * 1_001, "\udcff"])
def test_a_name_that_no_document_can_carry_makes_no_store(run: Run, tmp_path: Path, name: str) -> None:
    ran = run("new", str(tmp_path / "new.cyberbrief"), "--name", name)
    assert (ran.code, ran.out) == (2, "")
    assert [path.name for path in tmp_path.iterdir()] == ["passphrase"]


def test_an_unknown_scheme_makes_no_store(run: Run, tmp_path: Path) -> None:
    assert run("new", str(tmp_path / "new.cyberbrief"), "--scheme", "cosmic").code == 2
    assert [path.name for path in tmp_path.iterdir()] == ["passphrase"]


@pytest.mark.parametrize("arguments", [("--help",), ("-h",), ("show", "--help"), ("export", "-h")])
def test_help_is_printed_and_done(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments, passphrase=False)
    assert ran.code == 0
    assert "Usage: cyberbrief" in ran.out
