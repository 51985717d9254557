"""Bad input at the command line: wrong use is told in two sentences, and nothing is half-done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests import machine
from tests.builders import an_id
from tests.commands import Run, caller, state
from tests.services.template import PASSPHRASE, copied, made


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    return caller(monkeypatch, capsys, tmp_path)


@pytest.fixture(scope="session")
def small_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def store(tmp_path: Path, small_template: Path) -> str:
    return str(copied(small_template, tmp_path))


POSITION = an_id("position")
BRIEF = an_id("brief")
IN_DOSSIER = {"dossier": an_id("small"), "topic": "x"}


def a_position(**fields: object) -> str:
    return json.dumps(IN_DOSSIER | fields)


# What is given, by which verb, and what standard error has to name.
BAD: list[tuple[str, tuple[str, ...], str, str]] = [
    ("line of 100,000", ("add", "position"), a_position(topic="x" * 100_000), "Issue is 100,000 characters"),
    (
        "line of 100,000 in a rung",
        ("add", "position"),
        a_position(ladder=[{"kind": "opening", "condition": "x" * 10**5}]),
        "100,000",
    ),
    ("text of 100,001", ("add", "position"), a_position(objective="x" * 100_001), "100,001"),
    ("empty title", ("add", "position"), a_position(topic=""), "empty"),
    ("control character", ("add", "position"), a_position(objective="a\u0000b"), "U+0000"),
    ("escape sequence", ("add", "position"), a_position(objective="\u001b[31m"), "U+001B"),
    ("noncharacter", ("add", "position"), a_position(objective="\ufffe"), "U+FFFE"),
    ("high surrogate", ("add", "position"), '{"topic": "\\ud83d"}', "U+D83D"),
    ("override", ("add", "position"), a_position(topic="\u202egnp"), "U+202E"),
    ("override in a tag", ("add", "position"), a_position(tags=["\u202d"]), "U+202D"),
    ("5,000 tags", ("add", "position"), a_position(tags=["t"] * 5_000), "5,000"),
    ("5,000 rungs", ("add", "position"), a_position(ladder=[{"kind": "fallback"}] * 5_000), "5,000"),
    ("5,000 links", ("add", "position"), a_position(references=[an_id("reference")] * 5_000), "5,000"),
    ("20,001 records", ("add", "reference"), json.dumps([{"symbol": "A/1"}] * 20_001), "20,001"),
    ("unknown field", ("add", "position"), a_position(colour="red"), "colour"),
    ("unknown field of a rung", ("add", "position"), a_position(ladder=[{"kind": "opening", "colour": 1}]), "colour"),
    ("a very long field name", ("add", "position"), a_position(**{"x" * 9_000: 1}), "no field called"),
    ("field name of two lines", ("add", "position"), a_position(**{"a\nb": 1}), "no field called"),
    ("field name with a surrogate", ("add", "position"), '{"\\ud800": 1}', "no field called"),
    ("number for a text", ("add", "position"), a_position(topic=7), "the number 7"),
    ("null for a text", ("add", "position"), a_position(topic=None), "null"),
    ("list for a text", ("add", "position"), a_position(topic=["x"]), "a list"),
    ("object for a list", ("add", "position"), a_position(ladder={}), "an object"),
    ("text for a number", ("add", "agenda-item"), '{"title": "x", "order": "1"}', "1"),
    ("half a number", ("add", "agenda-item"), '{"title": "x", "order": 1.5}', "1.5"),
    ("number of 4,000 digits", ("add", "agenda-item"), '{"title": "x", "order": ' + "9" * 4_000 + "}", "number"),
    ("true for a number", ("add", "agenda-item"), '{"title": "x", "order": true}', "true"),
    ("a number as kind", ("add", "position"), a_position(kind=4), "kind"),
    ("another kind", ("add", "position"), a_position(kind="stance"), "stance"),
    ("a text", ("add", "position"), '"x"', "JSON object"),
    ("a list of lists", ("add", "position"), "[[], []]", "Record 1"),
    ("second of two is bad", ("add", "position"), f"[{a_position()}, {a_position(topic='')}]", "Record 2"),
    ("nothing at all", ("add", "position"), "", "JSON"),
    ("the same id twice", ("add", "reference"), json.dumps([{"id": an_id("n"), "symbol": "A"}] * 2), "twice"),
    ("id that is taken", ("add", "reference"), json.dumps({"id": an_id("reference"), "symbol": "A"}), "taken"),
    ("id of another kind taken", ("add", "reference"), json.dumps({"id": POSITION, "symbol": "A"}), "taken"),
    ("two rungs of one id", ("add", "position"), a_position(ladder=[{"id": "a", "kind": "opening"}] * 2), "twice"),
    ("link nowhere", ("add", "position"), a_position(references=["nowhere"]), "nowhere"),
    ("link to another kind", ("add", "position"), a_position(agenda_item=an_id("arvania")), "counterpart"),
    ("rung without its kind", ("add", "position"), a_position(ladder=[{"text": "secret"}]), "kind"),
    ("unknown kind", ("add", "treaty"), "{}", "treaty"),
    ("kind in the plural", ("add", "positions"), "{}", "positions"),
    ("kind with a surrogate", ("add", "\udcff"), "{}", "kind"),
    ("edit: unknown id", ("edit", "nowhere"), "{}", "nowhere"),
    ("edit: id that is no text", ("edit", "\udcff"), "{}", "no record"),
    ("edit: a list", ("edit", POSITION), "[]", "a list"),
    ("edit: unknown field", ("edit", POSITION), '{"colour": 1}', "colour"),
    ("edit: another id", ("edit", POSITION), json.dumps({"id": an_id("n")}), "id"),
    ("edit: another kind", ("edit", POSITION), '{"kind": "stance"}', "stance"),
    ("edit: another revision", ("edit", POSITION), '{"revision": "x"}', "revision"),
    ("edit: no title", ("edit", POSITION), '{"topic": ""}', "empty"),
    ("edit: no dossier", ("edit", POSITION), '{"dossier": ""}', "dossier"),
]


@pytest.mark.parametrize("verb,given,words", [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_input_is_wrong_use_names_the_fault_and_changes_nothing(
    run: Run, store: str, verb: tuple[str, ...], given: str, words: str
) -> None:
    if verb[1] == "agenda-item":
        given = given.replace("{", f'{{"dossier": "{an_id("small")}", ', 1)
    before = state(store)
    ran = run(verb[0], store, verb[1], "-", given=given)
    assert (ran.code, ran.out) == (2, ""), ran.err
    assert words in ran.err
    said = ran.err.splitlines()
    assert len(said) == 2
    assert all(line[-1] in ".}" for line in said)
    assert len(ran.err) < 700
    assert state(store) == before


GOOD = [
    ("emoji", "🕊️👩‍⚖️"),
    ("Arabic", "نرحب بالتقرير"),
    ("marks of direction", "\u200fنص\u200e"),
    ("100,000 characters", "x" * 100_000),
    ("a low and a high surrogate", "😀"),
    ("empty", ""),
    ("what looks like a formula", "=1+1"),
]


@pytest.mark.parametrize("text", [row[1] for row in GOOD], ids=[row[0] for row in GOOD])
def test_honest_text_comes_back_as_it_went_in(run: Run, store: str, text: str) -> None:
    (found,) = run("add", store, "position", "-", given=a_position(objective=text)).out.split()
    assert json.loads(run("show", store, found, "--json").out)["objective"] == text


ON_A_BRIEF = [
    ("check: variant", ("check", "STORE", BRIEF, "--variant", "secret"), 2),
    ("check: no variant", ("check", "STORE", BRIEF), 2),
    ("check: brief", ("check", "STORE", "nowhere", "--variant", "full"), 2),
    ("clear: variant", ("clear", "STORE", BRIEF, "--variant", "", "--office", "Legal Department", "--by", "A"), 2),
    ("clear: brief", ("clear", "STORE", POSITION, "--variant", "full", "--office", "Legal Department", "--by", "A"), 2),
    ("clear: no name", ("clear", "STORE", BRIEF, "--variant", "full", "--office", "Legal Department", "--by", " "), 2),
    ("clear: no by", ("clear", "STORE", BRIEF, "--variant", "full", "--office", "Legal Department"), 2),
    ("clear: office", ("clear", "STORE", BRIEF, "--variant", "full", "--office", "Tea", "--by", "A"), 2),
    (
        "clear: control",
        ("clear", "STORE", BRIEF, "--variant", "full", "--office", "Legal Department", "--by", "\x07"),
        2,
    ),
    ("clear: not UTF-8", ("clear", "STORE", BRIEF, "--variant", "full", "--office", "\udcff", "--by", "A"), 2),
    ("export: variant", ("export", "STORE", BRIEF, "--variant", "secret", "--out", "OUT"), 2),
    ("export: brief", ("export", "STORE", "nowhere", "--variant", "full", "--out", "OUT"), 2),
    ("export: kind", ("export", "STORE", POSITION, "--variant", "full", "--out", "OUT"), 2),
    ("export: folder", ("export", "STORE", BRIEF, "--variant", "full", "--out", "nowhere/x.docx"), 3),
    ("export: a folder", ("export", "STORE", BRIEF, "--variant", "full", "--out", "DIRECTORY"), 3),
    ("export: no name", ("export", "STORE", BRIEF, "--variant", "full", "--out", ""), 2),
    ("new-brief: dossier", ("new-brief", "STORE", "nowhere", "--outline", "session"), 2),
    ("new-brief: title", ("new-brief", "STORE", an_id("small"), "--outline", "session", "--title", "a\nb"), 2),
    ("new-brief: outline", ("new-brief", "STORE", an_id("small"), "--outline", "Session"), 2),
    ("list: dossier", ("list", "STORE", "position", "--dossier", "nowhere"), 2),
    ("history: id", ("history", "STORE", "nowhere"), 2),
    ("show: id", ("show", "STORE", "\udcff"), 2),
    ("show: nothing", ("show", "STORE"), 2),
    ("search: nothing", ("search", "STORE"), 2),
    ("schema: kind", ("schema", "treaty"), 2),
    ("no such flag", ("verify", "STORE", "--deep"), 2),
]


@pytest.mark.parametrize("arguments,code", [row[1:] for row in ON_A_BRIEF], ids=[row[0] for row in ON_A_BRIEF])
def test_what_cannot_be_done_is_told_in_two_sentences_and_changes_nothing(
    run: Run, store: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], code: int
) -> None:
    folder = tmp_path / "papers"
    (folder / "taken.docx").mkdir(parents=True)
    monkeypatch.chdir(folder)
    meant = {"STORE": store, "OUT": str(folder / "x.docx"), "DIRECTORY": str(folder / "taken.docx")}
    before = state(store)
    ran = run(*(meant.get(word, word) for word in arguments), passphrase=arguments[0] != "schema")
    assert (ran.code, ran.out) == (code, ""), ran.err
    assert len(ran.err.splitlines()) == 2
    assert "Traceback" not in ran.err
    assert [path.name for path in folder.iterdir()] == ["taken.docx"]
    assert state(store) == before


def test_an_export_that_findings_block_ends_with_1_and_no_file(run: Run, store: str, tmp_path: Path) -> None:
    words = {"text": "Accept answers within a week, never later."}
    run("edit", store, an_id("to_make"), "-", given=json.dumps(words))
    before = state(store)
    out = tmp_path / "partner.docx"
    ran = run("export", store, BRIEF, "--variant", "partner", "--out", str(out))
    assert (ran.code, ran.out, out.exists()) == (1, "", False)
    assert len(ran.err.splitlines()) == 2
    assert run("check", store, BRIEF, "--variant", "partner").code == 1
    assert run("clear", store, BRIEF, "--variant", "partner", "--office", "Legal Department", "--by", "A").code == 1
    assert state(store) == before


def test_the_store_itself_is_no_target(run: Run, tmp_path: Path, small_template: Path) -> None:
    store = copied(small_template, tmp_path)
    for ending in ("", ".key", ".key2"):
        (tmp_path / f"desk.docx{ending}").write_bytes(store.with_name(store.name + ending).read_bytes())
    named = tmp_path / "desk.docx"
    before = named.read_bytes()
    ran = run("export", str(named), BRIEF, "--variant", "full", "--out", str(named), "--overwrite")
    assert (ran.code, named.read_bytes()) == (3, before)


def test_a_full_disk_ends_with_3(store: str, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    flags = [f"--passphrase-file={tmp_path / 'secret'}", "--variant=full"]
    (tmp_path / "secret").write_text(PASSPHRASE, "utf-8")
    script = f"""
import sys
from pathlib import Path
from cyberbrief import cli
folder = Path(sys.argv[1])
(folder / "filler").write_bytes(b"x" * 61_000)
sys.argv = ["cyberbrief", "export", {store!r}, {BRIEF!r}, "--out", str(folder / "x.docx"), *{flags!r}]
sys.stderr = sys.stdout
try:
    cli.main()
except SystemExit as ended:
    print("ended with", ended.code, [path.name for path in folder.iterdir()])
"""
    said = machine.run_on_tiny_disk(script, disk).splitlines()
    assert len(said) == 3
    assert "no room left" in said[0]
    assert said[-1] == "ended with 3 ['filler']"
