"""An import that is killed in the middle is there as a whole, or not at all; and it can be taken in again."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest

from cyberbrief.domain.merged import Fate
from cyberbrief.domain.progress import CancelledError, Silent
from cyberbrief.domain.reach import Reach
from cyberbrief.services import importing, leaving, packing, receiving, trusting, verifying, workspace
from cyberbrief.services.leaving import Wish
from tests.builders import a_small_dossier
from tests.services.template import PASSPHRASE, copied, made
from tests.services.test_packing import befriend

_ROOT = Path(__file__).resolve().parents[2]
_IMPORTS = """
import sys
from pathlib import Path
from cyberbrief.services import importing, receiving, workspace
opened = workspace.open_with_passphrase(Path(sys.argv[1]), sys.argv[2])
found = receiving.outlook(opened, receiving.pack(opened, Path(sys.argv[3])))
print("ready", flush=True)
importing.accept(opened, found.preview, {})
print("done", flush=True)
"""


@pytest.fixture(scope="module")
def pack_and_store(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give a pack of the small dossier, and the folder of the store that it is for."""
    ours, theirs = tmp_path_factory.mktemp("ours"), tmp_path_factory.mktemp("theirs")
    made(ours, small=False)
    made(theirs, small=True)
    here, there = (workspace.open_with_passphrase(one / "desk.cyberbrief", PASSPHRASE) for one in (ours, theirs))
    befriend(here, there)
    held = trusting.own(here)
    assert held is not None
    chosen = leaving.everything_of(there, a_small_dossier().dossier.id)
    path = ours / "1.cbpack"
    packing.pack(there, Wish("December", chosen, Reach.DESK, desks=(held.card,)), path)
    here.lock()
    there.lock()
    return path, ours


@pytest.mark.parametrize("milliseconds", [0, 2, 5, 10, 20, 60])
def test_it_is_there_as_a_whole_or_not_at_all(
    pack_and_store: tuple[Path, Path], tmp_path: Path, milliseconds: int
) -> None:
    pack, folder = pack_and_store
    store = copied(folder, tmp_path)
    for beside in folder.glob("*.desk*"):
        (tmp_path / beside.name).write_bytes(beside.read_bytes())
    command = [sys.executable, "-c", _IMPORTS, str(store), PASSPHRASE, str(pack)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=_ROOT, text=True) as process:  # our own
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "ready"
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(milliseconds / 1000)
        process.kill()
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    assert not verifying.verify(opened).problems
    found = receiving.outlook(opened, receiving.pack(opened, pack)).preview
    fates = {fate for fate, count in found.pack.counts.items() if count}
    assert fates in ({Fate.NEW}, {Fate.SAME})
    importing.accept(opened, found, {})
    again = receiving.outlook(opened, receiving.pack(opened, pack)).preview
    assert {fate for fate, count in again.pack.counts.items() if count} == {Fate.SAME}
    opened.lock()


class AtOnce(Silent):
    """Somebody who stops as soon as there is anything to stop."""

    def cancelled(self) -> bool:
        return True


def test_cancelled_in_the_middle_the_store_is_as_it_was(pack_and_store: tuple[Path, Path], tmp_path: Path) -> None:
    pack, folder = pack_and_store
    store = copied(folder, tmp_path)
    for beside in folder.glob("*.desk*"):
        (tmp_path / beside.name).write_bytes(beside.read_bytes())
    before = store.read_bytes()
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    with pytest.raises(CancelledError):
        receiving.pack(opened, pack, progress=AtOnce())
    received = receiving.pack(opened, pack)
    with pytest.raises(CancelledError):
        receiving.outlook(opened, received, progress=AtOnce())
    opened.lock()
    assert store.read_bytes() == before
