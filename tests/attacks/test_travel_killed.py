"""A travel store whose making is killed: there as a whole, or nothing of it that anybody could open."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.services import reading, travelling, trusting, verifying, workspace
from tests.builders import a_small_dossier
from tests.services.template import CHEAP, PASSPHRASE, copied, made

_ROOT = Path(__file__).resolve().parents[2]
_OTHER = "quiet maple orbit linen harbour"
_TRAVELS = """
import sys
from pathlib import Path
from cyberbrief.services import travelling, workspace
from cyberbrief.domain.progress import Silent
from cyberbrief.vault.keys import Argon2Cost

class Watch(Silent):
    def report(self, done, total, what):
        print(done, flush=True)

opened = workspace.open_with_passphrase(Path(sys.argv[1]), sys.argv[2])
cost = Argon2Cost(memory_kib=8, iterations=1, lanes=1)
travelling.travel(opened, sys.argv[3], Path(sys.argv[4]), sys.argv[5], cost=cost, progress=Watch())
print("made", flush=True)
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of a store with the small dossier and a desk."""
    folder = tmp_path_factory.mktemp("home")
    made(folder, small=True)
    opened = workspace.open_with_passphrase(folder / "desk.cyberbrief", PASSPHRASE)
    trusting.named_desk(opened, "Vendria", "Desk")
    opened.lock()
    return folder


def looked_at(path: Path, *, moving: bool = False) -> None:
    """Open a travel store, and see that nothing of it is missing.

    While it is `moving` to its name, its identity and one of its two key files may be there already.
    """
    taken = workspace.open_with_passphrase(path, _OTHER)
    assert len(verifying.verify(taken).problems) == (1 if moving and taken.key_file_mended else 0)
    assert reading.record(taken, a_small_dossier().position.id).title_text
    assert moving or trusting.own(taken) is not None
    taken.lock()


@pytest.mark.parametrize(
    "after, milliseconds",
    [("0", 0), ("3", 0), ("3", 40), ("3", 120), ("5", 0), ("5", 3), ("5", 8), ("5", 20), ("6", 0), ("made", 0)],
)
def test_it_is_there_as_a_whole_or_cannot_be_opened(home: Path, tmp_path: Path, after: str, milliseconds: int) -> None:
    store = copied(home, tmp_path)
    for beside in home.glob("*.desk*"):
        (tmp_path / beside.name).write_bytes(beside.read_bytes())
    away = tmp_path / "away"
    away.mkdir()
    out, dossier = away / "travel.cyberbrief", a_small_dossier().dossier.id
    command = [sys.executable, "-c", _TRAVELS, str(store), PASSPHRASE, dossier, str(out), _OTHER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=_ROOT, text=True) as process:  # our own
        assert process.stdout is not None
        while (line := process.stdout.readline().strip()) != after:
            assert line, "it ended before that"
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(milliseconds / 1000)
        process.kill()
    if out.exists():
        looked_at(out)
    for beside in away.glob(".*/*.cyberbrief"):  # only in the moment before it takes its name can that be opened
        with contextlib.suppress(RefusedError):
            looked_at(beside, moving=True)
    opened = workspace.open_with_passphrase(store, PASSPHRASE)
    assert not verifying.verify(opened).problems
    again = travelling.travel(opened, dossier, away / "again.cyberbrief", _OTHER, cost=CHEAP)
    assert again.path.exists()
    opened.lock()
