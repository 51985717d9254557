"""One window a store, whatever way the other one ended."""

from __future__ import annotations

import errno
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.lock_file import OpenElsewhereError, acquire
from cyberbrief.host.refusal import FolderMissingError
from tests.machine import open_folder, run_without_rights

if sys.platform != "win32":
    import fcntl

_PROJECT = Path(__file__).resolve().parents[2]
_HOLD = """
import sys, time
from pathlib import Path
from cyberbrief.host.lock_file import acquire
held = acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_window_is_refused_until_the_first_lets_go(tmp_path: Path) -> None:
    store = tmp_path / "desk.cyberbrief"
    with acquire(store):
        with pytest.raises(OpenElsewhereError, match="open in another window") as raised:
            acquire(store)
        assert "open the store again" in raised.value.remedy
        acquire(tmp_path / "other.cyberbrief").release()
    again = acquire(store)
    again.release()
    again.release()
    acquire(store).release()
    assert not store.exists()


def test_a_lock_may_be_let_go_by_another_thread(tmp_path: Path) -> None:
    held = acquire(tmp_path / "store")
    worker = threading.Thread(target=held.release)
    worker.start()
    worker.join()
    with acquire(tmp_path / "store") as again:
        assert again is not held


@pytest.mark.parametrize("way", ["killed", "ended"])
def test_the_lock_of_another_process_ends_with_it(tmp_path: Path, way: str) -> None:
    store = tmp_path / "store"
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_PROJECT
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(OpenElsewhereError):
            acquire(store)
        if way == "killed":
            other.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        other.communicate()
    acquire(store).release()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        acquire(tmp_path / "missing" / "store")


def test_a_read_only_folder_is_refused() -> None:
    imports = """
import sys
from pathlib import Path
from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.lock_file import acquire
"""
    script = """
try:
    acquire(Path(sys.argv[1]) / "store")
except RefusedError as error:
    print(type(error).__name__)
"""
    with open_folder() as folder:
        folder.chmod(0o555)
        assert run_without_rights(imports, script, folder).strip() == "NotAllowedError"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always locks")
@pytest.mark.parametrize("number", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_disk_that_cannot_lock_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "no locks on this disk")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(RefusedError, match="cannot lock files"):
        acquire(tmp_path / "store")
