"""The packs that ship with the program: equal to their sources, signed by the key it knows, taken in as any other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cyberbrief.domain.desk import TrustState
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.progress import CancelledError, Silent
from cyberbrief.domain.reach import Reach
from cyberbrief.packs.card_file import read_card
from cyberbrief.packs.errors import PackRefusedError
from cyberbrief.packs.publisher import PUBLISHER
from cyberbrief.services import editing, inspecting, packing, reading, starting_library, trusting, undoing
from cyberbrief.services.importing import line_of
from cyberbrief.services.leaving import Wish
from cyberbrief.services.starter_packs import FOLDER, card_path, pack_path, starter_packs
from cyberbrief.services.workspace import Workspace
from tests.house import sign_packs

SOURCES = {pack.pillar: pack for pack in starter_packs()}


def test_the_card_that_ships_is_the_one_that_the_program_knows() -> None:
    assert read_card(card_path().read_bytes()) == PUBLISHER


@pytest.mark.parametrize("pillar", Pillar, ids=[pillar.value for pillar in Pillar])
def test_a_shipped_pack_says_what_its_source_says(pillar: Pillar) -> None:
    seen = inspecting.inspect(pack_path(pillar))
    source = SOURCES[pillar]
    assert seen.pack.standing.state is TrustState.VERIFIED
    assert not seen.pack.remarks
    assert (seen.pack.manifest.title, seen.pack.manifest.created.date()) == (source.title, source.as_of)
    # Run `make packs KEY=…` after a change of the sources.
    assert [line.id for line in seen.pack.lines] == [line_of(record).id for record in source.records]


@pytest.mark.parametrize("scheme", ["plain", "eu"])
def test_all_of_them_come_in_and_go_again(opened: Workspace, scheme: str) -> None:
    opened.set_scheme(scheme)
    assert all(one.news for one in starting_library.offered(opened))
    added = starting_library.add(opened, frozenset(Pillar))
    assert added.records == len({record.id for pack in SOURCES.values() for record in pack.records})
    assert [record.id for record in reading.records(opened, "dossier")] == [added.shelf]
    assert reading.record(opened, added.shelf).origin == PUBLISHER.title
    assert not any(one.news for one in starting_library.offered(opened))
    assert starting_library.add(opened, frozenset(Pillar)).records == 0
    undoing.undo(opened)  # all five are one step
    assert not reading.records(opened, "dossier")
    assert all(one.news for one in starting_library.offered(opened))
    undoing.redo(opened)
    assert [record.id for record in reading.records(opened, "dossier")] == [added.shelf]
    assert not any(one.news for one in starting_library.offered(opened))


def test_what_was_changed_here_stays(opened: Workspace) -> None:
    shelf = starting_library.add(opened, {Pillar.NORMS}).shelf
    editing.edit_plain(opened, shelf, {"title": "Our own shelf"})
    starting_library.add(opened, {Pillar.NORMS, Pillar.CAPACITY})
    assert reading.record(opened, shelf).title_text == "Our own shelf"


@pytest.mark.parametrize("how", ["flipped", "another's"])
def test_what_the_publisher_did_not_sign_is_not_added(opened: Workspace, tmp_path: Path, how: str) -> None:
    folder = tmp_path / "packs"
    shutil.copytree(FOLDER, folder)
    path = pack_path(Pillar.NORMS, folder)
    if how == "flipped":
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    else:
        path.write_bytes(sign_packs.signed(SOURCES[Pillar.NORMS], sign_packs.new_key(tmp_path / "key")).data)
    with pytest.raises((PackRefusedError, RefusedError)):
        starting_library.add(opened, {Pillar.NORMS}, folder)
    assert not reading.records(opened, "reference")
    with pytest.raises(WrongUseError):
        sign_packs.write_all(sign_packs.key_in(sign_packs_key(tmp_path)), folder)


def sign_packs_key(folder: Path) -> Path:
    path = folder / "another.key"
    sign_packs.new_key(path)
    return path


def test_nothing_is_ever_addressed_to_the_publisher(opened: Workspace, tmp_path: Path) -> None:
    trusting.named_desk(opened, "Vendria")
    shelf = starting_library.add(opened, {Pillar.NORMS}).shelf
    with pytest.raises(trusting.NotTrustedError):
        packing.pack(opened, Wish("x", (shelf,), desks=(PUBLISHER,), circle=Reach.DELEGATION), tmp_path / "x")


class AfterTheFirst(Silent):
    """Somebody who stops once the first pack is in."""

    def __init__(self) -> None:
        self._done = 0

    def report(self, done: int, total: int, what: str) -> None:  # as a progress is told
        self._done = done

    def cancelled(self) -> bool:
        return self._done >= 1


def test_what_is_stopped_half_way_is_one_step_too(opened: Workspace) -> None:
    before = len(opened.steps.done)
    with pytest.raises(CancelledError):
        starting_library.add(opened, frozenset(Pillar), progress=AfterTheFirst())
    assert sum(one.taken for one in starting_library.offered(opened)) == 2
    assert len(opened.steps.done) == before + 1
    undoing.undo(opened)
    assert not any(one.taken for one in starting_library.offered(opened))
    assert not reading.records(opened, "dossier")
