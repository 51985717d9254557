"""The verbs by which desks share: a travel store there and back, and what `--accept theirs` never lets in silently."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from cyberbrief.domain.desk import Card
from cyberbrief.domain.reach import Reach
from cyberbrief.services import editing, importing, inspecting, leaving, packing, reading, trusting, workspace
from cyberbrief.services.leaving import Wish
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, a_small_dossier
from tests.commands import Run, caller
from tests.services.template import CHEAP, NAME, OFFICER, PASSPHRASE, copied, made
from tests.services.test_packing import befriend


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    return caller(monkeypatch, capsys, tmp_path)


@pytest.fixture(scope="session")
def small_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def store(tmp_path: Path, small_template: Path) -> Path:
    return Path(copied(small_template, tmp_path))


def test_a_dossier_travels_and_comes_back(
    run: Run, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = a_small_dossier()
    monkeypatch.setattr("cyberbrief.services.workspace.DEFAULT_COST", CHEAP)
    run("identity", str(store), "--name", "Vendria", "--office", "Desk")
    word = ("--travel-passphrase-file", str(tmp_path / "passphrase"))
    out, pack = tmp_path / "travel.cyberbrief", tmp_path / "back.cbpack"
    went = run("travel", str(store), "--dossier", small.dossier.id, "--out", str(out), *word)
    assert (went.code, went.out.strip()) == (0, str(out)), went.err
    edit = json.dumps({"rationale": "Written on the train."})
    assert run("edit", str(out), small.position.id, "-", given=edit).code == 0
    assert run("travel", str(out), "--back", str(pack)).code == 0
    came = run("import", str(store), str(pack))
    assert came.code == 0, came.err
    assert "Written on the train." in run("show", str(store), small.position.id).out
    for wrong in ((), ("--dossier", small.dossier.id), ("--out", str(out)), ("--back", str(pack), "--out", "x")):
        assert run("travel", str(store), *wrong).code == 2
    assert run("travel", str(store), "--back", str(tmp_path / "no.cbpack")).code == 1


@pytest.fixture
def wider(store: Path, tmp_path: Path) -> tuple[Path, SmallDossier]:
    """A pack of another desk that would lower a marking of ours, and also says something harmless."""
    small = a_small_dossier()
    home = workspace.open_with_passphrase(store, PASSPHRASE)
    (tmp_path / "elsewhere").mkdir()
    other = workspace.create(tmp_path / "elsewhere" / NAME, PASSPHRASE, OFFICER, cost=CHEAP).workspace
    befriend(home, other)
    editing.edit_plain(home, small.position.id, {"marking": "restricted"})
    _send(home, other, small, tmp_path / "there.cbpack")
    seen = inspecting.inspect(tmp_path / "there.cbpack", other).pack
    source = importing.source_of(seen.id, seen.manifest)
    importing.accept(other, importing.preview(other, seen.lines, source), {})
    editing.edit_plain(other, small.position.id, {"marking": "", "rationale": "Brennia would host it."})
    _send(other, home, small, tmp_path / "back.cbpack")
    home.lock()
    other.lock()
    return tmp_path / "back.cbpack", small


def _send(one: Workspace, to: Workspace, small: SmallDossier, path: Path) -> None:
    held = trusting.own(to)
    assert held is not None
    card: Card = held.card
    packing.pack(one, Wish("December", leaving.everything_of(one, small.dossier.id), Reach.DESK, desks=(card,)), path)


@pytest.mark.parametrize("more, marking", [((), "restricted"), (("--accept-wider",), "")])
def test_theirs_lowers_no_marking_unless_that_is_named(
    run: Run, store: Path, wider: tuple[Path, SmallDossier], more: tuple[str, ...], marking: str
) -> None:
    pack, small = wider
    ran = run("import", str(store), str(pack), "--accept", "theirs", *more)
    assert ran.code == 0, ran.err
    assert ("--accept-wider" in ran.err) is not bool(more)
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    now = reading.record(opened, small.position.id)
    opened.lock()
    assert now == dataclasses.replace(now, marking=marking, rationale="Brennia would host it.")  # type: ignore[call-arg]  # of a position


def test_a_pack_without_a_title_is_called_in_words_that_its_readers_have(run: Run, store: Path, tmp_path: Path) -> None:
    small, out = a_small_dossier(), tmp_path / "out.cbpack"
    run("identity", str(store), "--name", "Vendria")
    word = ("--pack-passphrase-file", str(tmp_path / "passphrase"))
    whom = ("--audience", "partners", "--partner", small.counterpart.id)
    made = run("pack", str(store), "--dossier", small.dossier.id, "--out", str(out), *whom, *word)
    assert made.code == 0, made.err
    seen = run("inspect", str(out), "--store", str(store), *word, "--json")
    title = json.loads(seen.out)["title"]
    assert title
    assert title != small.dossier.title  # which is for the delegation


@pytest.mark.parametrize(
    "home, title, code", [((), "December", 0), (("--dossier", "own"), "Ours", 0), (("--dossier", "no"), "", 1)]
)
def test_what_came_without_its_dossier_goes_where_the_call_says(
    run: Run, store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: tuple[str, ...], title: str, code: int
) -> None:
    monkeypatch.setattr("cyberbrief.services.workspace.DEFAULT_COST", CHEAP)
    small, (here, out) = a_small_dossier(), (tmp_path / "here.cyberbrief", tmp_path / "out.cbpack")
    run("new", str(here), "--name", "S. Brandt")
    run("identity", str(here), "--name", "Brennia", "--card", str(tmp_path / "b.cbcard"))
    words = json.loads(run("identity", str(here), "--json").out)["words"]
    run("identity", str(store), "--name", "Vendria", "--card", str(tmp_path / "v.cbcard"))
    run("trust", str(store), str(tmp_path / "b.cbcard"), "--fingerprint", words)
    whom = ("--to", str(tmp_path / "b.cbcard"), "--partner", small.counterpart.id, "--title", "December")
    sent = run("pack", str(store), "--dossier", small.dossier.id, "--out", str(out), *whom)
    assert sent.code == 0, sent.err
    assert run("import", str(here), str(out)).code == 3  # nobody compared the fingerprint of whom it came from
    run("add", str(here), "dossier", "-", given=json.dumps({"id": "own", "title": "Ours"}))
    came = run("import", str(here), str(out), "--unverified", *home)
    assert came.code == code, came.err
    assert (f"“{title}”" in came.err) is bool(title)
    positions = json.loads(run("list", str(here), "position", "--json").out)
    dossiers = {one["id"]: one["title"] for one in json.loads(run("list", str(here), "dossier", "--json").out)}
    assert [dossiers[one["dossier"]] for one in positions] == ([title] if title else [])
