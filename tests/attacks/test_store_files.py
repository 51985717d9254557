"""A thief has every file that the program ever wrote, and the power goes at any moment.

Rules under attack: no word of a record stands in any file but the document that was asked for, and there only what its
readers may see; what was acknowledged is there afterwards.
"""

from __future__ import annotations

import base64
import dataclasses
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

import pytest

from cyberbrief.compose.held_back import everything_written
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Decision
from cyberbrief.domain.edits import Kept
from cyberbrief.domain.errors import CyberBriefError, RefusedError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.plain import with_values
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record
from cyberbrief.host.identifiers import new_id
from cyberbrief.host.log import Log
from cyberbrief.services import (
    accepting,
    adding,
    briefing,
    clearing,
    editing,
    gathering,
    history,
    previewing,
    reading,
    releasing,
    searching,
    sitting,
    undoing,
    verifying,
    workspace,
)
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace
from tests.attacks.killing import killed_once, looked_at, typing
from tests.builders import an_id, canary, one_of_each, texts
from tests.services.papers import words_in
from tests.services.template import CHEAP, NAME, PASSPHRASE, made

ROUNDS = 20
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
OFFICER = Officer(**{name: canary(f"officer.{name}") for name in ("name", "desk", "ministry", "state", "telephone")})
TYPED = ("typed", "edited", "undone", "comment", "by", "reason", "note", "recipient")


class World:
    """All places in which the program could leave something."""

    def __init__(self, *folders: Path) -> None:
        self.folders = folders

    def files(self) -> Iterator[Path]:
        for folder in self.folders:
            yield from (path for path in folder.rglob("*") if path.is_file())

    def showing(self, words: Iterable[str], *, but: Iterable[Path] = ()) -> dict[str, str]:
        """Return each file that shows a word in any way of writing it, with the first such word."""
        left_out = set(but)
        patterns = {word: list(_patterns(word)) for word in words}
        found: dict[str, str] = {}
        for path in self.files():
            if path in left_out:
                continue
            data = path.read_bytes().lower()
            for word, ways in patterns.items():
                if any(way in data for way in ways):
                    found[path.name] = word
                    break
        return found


def _patterns(word: str) -> Iterator[bytes]:
    for encoding in ENCODINGS:
        yield word.encode(encoding)
    plain = word.encode()
    yield plain.hex().encode()
    for start in range(3):  # wherever the word begins in the text
        yield base64.b64encode(b"x" * start + plain)[4:-4].lower()


@pytest.fixture
def world(tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    temporary = tmp_path / "system temp"
    temporary.mkdir()
    for variable in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(variable, str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return World(tmp_path, own_home)


def in_every_field() -> tuple[Record, ...]:
    """Return a record of every kind with a word of its own in every field that takes any words."""
    return tuple(
        with_values(record, {name: "" for name in ("zone", "country") if hasattr(record, name)}, new_id)
        for record in one_of_each()
    )


def every_word(records: Iterable[Record]) -> set[str]:
    words = {word for record in records for _, word in texts(record)}
    more = {canary(place) for place in TYPED} | {*dataclasses.asdict(OFFICER).values()}
    return {word.lower() for word in words | more | {PASSPHRASE}}


def work(opened: Workspace, papers: Path) -> str:
    """Do whatever an officer does in a day, with a word of its own wherever one is typed; return the brief."""
    sitting.keep(opened, an_id("position"), {"objective": canary("typed")})
    editing.edit_plain(opened, an_id("position"), {"rationale": canary("edited")})
    editing.edit_plain(opened, an_id("position"), {"rationale": canary("undone")})
    undoing.undo(opened)
    editing.delete(opened, [an_id("commission")])
    searching.search(opened, canary("position.ladder.text"))
    history.recent(opened)
    brief = briefing.new_brief(opened, an_id("dossier"), "negotiation", canary("note"))
    said = clearing.Said(canary("by"), canary("by"), Decision.COMMENTED, canary("comment"))
    clearing.record_decision(opened, brief, "full", said)
    accepting.accept_phrase(opened, brief, "partner", canary("reason"), canary("by"), canary("reason"))
    previewing.preview(opened, brief, "full")
    with pytest.raises(RefusedError):
        releasing.export(opened, brief, "full", papers / "nowhere" / "brief.docx")
    verifying.verify(opened)
    opened.store.set_aside()
    return brief


def test_no_file_but_the_export_holds_a_word(world: World, tmp_path: Path) -> None:
    records = in_every_field()
    words = every_word(records)
    assert len(words) > 150
    stores, papers = tmp_path / "stores", tmp_path / "papers"
    stores.mkdir()
    papers.mkdir()
    machine = Machine()
    log = Log(machine.paths.log)
    opened = workspace.create(stores / NAME, PASSPHRASE, OFFICER, cost=CHEAP).workspace
    machine.remember_store(opened.path)
    adding.add(opened, records)
    brief = work(opened, papers)
    sitting.keep(opened, an_id("position"), {"objective": canary("typed") + " and not sealed"})
    assert world.showing(words) == {}
    try:
        reading.record(opened, canary("position.topic"))
    except CyberBriefError as error:
        log.record_bug(error)
    log.record_bug(ValueError(canary("position.topic"), records))
    log.close()
    _while_writing(world, opened, words, tmp_path)
    out = papers / "brief.docx"
    releasing.export(opened, brief, "full", out, recipient=canary("recipient"))
    assert canary("position.objective") not in words_in(out)  # it was typed over
    assert canary("typed") in words_in(out)
    with pytest.raises(RefusedError):
        releasing.export(opened, brief, "full", out)
    assert world.showing(words, but=[out]) == {}
    opened.lock()
    assert world.showing(words, but=[out]) == {}
    assert sorted(path.name for path in papers.iterdir()) == ["brief.docx"]
    assert len(list(world.files())) >= 8


def _while_writing(world: World, opened: Workspace, words: set[str], folder: Path) -> None:
    """Look while a change is on its way: the journal lies on the disk and holds what stood in the pages before."""
    with opened.store.writing() as transaction:
        transaction.records.put_many(
            Kept(record, deleted=True) for kind in KINDS for record in transaction.records.of_kind(kind)
        )
        journal = opened.path.with_name(f"{opened.path.name}-journal")
        assert journal.stat().st_size > 4_096
        shutil.copy(journal, folder / "journal as it was")
        assert world.showing(words) == {}


@pytest.mark.parametrize("variant", VARIANTS)
def test_an_export_shows_what_its_readers_may_see_and_no_other_word(world: World, tmp_path: Path, variant: str) -> None:
    records = in_every_field()
    opened = workspace.create(tmp_path / NAME, PASSPHRASE, OFFICER, cost=CHEAP).workspace
    adding.add(opened, records)
    out = tmp_path / "brief.docx"
    for brief in (briefing.new_brief(opened, an_id("dossier"), "session"), an_id("brief")):
        releasing.export(opened, brief, variant, out, overwrite=True)
        written = list(everything_written(gathering.gather(opened, brief), VARIANTS[variant]))
        withheld = {one.text for one in written if one.reason is not None} - {
            one.text for one in written if one.reason is None
        }
        printed = words_in(out)
        assert {word for word in withheld if word in printed} == set()
        reach = VARIANTS[variant].reach
        assert bool(withheld) is (reach is not Reach.DESK)
        # A paper for the public prints nothing of ours until it is released.
        assert reach is Reach.PUBLIC or any(one.text in printed for one in written if one.reason is None)
    opened.lock()


def test_the_search_finds_a_word_however_it_is_written(world: World, tmp_path: Path) -> None:
    word = canary("anything")
    ways = [word.encode(encoding) for encoding in ENCODINGS]
    ways += [word.upper().encode(), word.encode().hex().encode(), base64.b64encode(f"some {word} words".encode())]
    for number, way in enumerate(ways):
        (tmp_path / f"way {number}").write_bytes(b"\x00\x01" + way + b"\x02")
    assert len(world.showing([word])) == len(ways)
    assert world.showing([canary("another")]) == {}


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
def test_what_was_acknowledged_outlives_any_kill_and_nothing_is_shown(world: World, tmp_path: Path) -> None:
    store = made(tmp_path, small=True) / NAME
    record = an_id("position")
    words = [canary(f"word {number}") for number in range(9)]
    chance = Random(1207)
    texts_seen = 0
    with typing(store, PASSPHRASE, record, " ".join(words)) as officer:
        for number in range(ROUNDS):
            last = killed_once(officer, words[number % 9], chance)
            assert world.showing(words) == {}
            found = looked_at(store, PASSPHRASE, record, last, verify=number % 5 == 4)
            assert not found.lost, number
            assert found.problems == ()
            texts_seen += found.texts
    assert texts_seen > 2 * ROUNDS
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    assert verifying.verify(opened).problems == ()
    acts = [entry.act for entry in history.of_record(opened, record)]
    assert acts[0] == "created"
    assert len(acts) <= ROUNDS + 1
    undoing.undo(opened)
    opened.lock()
