"""Whole-file writes: the new file stands complete or the old one untouched, whatever the machine does."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host import files
from cyberbrief.host.files import read_limited, remove_leftovers, stage, write_whole
from cyberbrief.host.refusal import (
    DiskFaultError,
    DiskFullError,
    FileMissingError,
    FolderMissingError,
    NameTooLongError,
    NameUnusableError,
    NotAFileError,
    NotAllowedError,
    TargetExistsError,
    TooLargeError,
    UnconfirmedError,
    refusal,
    shown,
)
from tests.machine import open_folder, run, run_on_tiny_disk, run_without_rights

_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="POSIX alone")


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(data=st.binary(max_size=5000), overwrite=st.booleans())
def test_what_is_written_is_read_back(tmp_path: Path, data: bytes, overwrite: bool) -> None:
    path = tmp_path / "file"
    path.unlink(missing_ok=True)
    write_whole(path, data, overwrite=overwrite)
    assert read_limited(path, 5000) == data
    assert _names(tmp_path) == ["file"]


def test_a_file_of_several_chunks_is_whole(tmp_path: Path) -> None:
    data = os.urandom((1 << 20) * 2 + 17)
    write_whole(tmp_path / "file", data, overwrite=False)
    assert (tmp_path / "file").read_bytes() == data


@_POSIX
@pytest.mark.parametrize("given_mode, mode", [({}, 0o600), ({"mode": 0o644}, 0o644)])
def test_rights_are_the_owners_unless_said_otherwise(tmp_path: Path, given_mode: dict[str, int], mode: int) -> None:
    write_whole(tmp_path / "file", b"x", overwrite=False, **given_mode)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == mode


def test_overwriting_replaces_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    write_whole(path, b"new", overwrite=True)
    assert path.read_bytes() == b"new"


@_POSIX
def test_overwriting_follows_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", b"new", overwrite=True)
    assert (tmp_path / "real").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


@_POSIX
def test_a_link_that_leads_nowhere_counts_as_existing(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    with pytest.raises(TargetExistsError):
        write_whole(tmp_path / "link", b"new", overwrite=False)


def test_an_existing_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with pytest.raises(TargetExistsError, match="exists already"):
        write_whole(path, b"new", overwrite=False)
    assert path.read_bytes() == b"old"
    assert _names(tmp_path) == ["file"]


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_appears_meanwhile_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    staged = stage(tmp_path / "file", b"new", overwrite=False)
    (tmp_path / "file").write_bytes(b"someone else's")
    with pytest.raises(TargetExistsError):
        staged.commit()
    assert (tmp_path / "file").read_bytes() == b"someone else's"
    assert _names(tmp_path) == ["file"]


def _no_links(*_: object, **__: object) -> None:
    raise PermissionError(errno.EPERM, "no second names on this disk")


def test_a_disk_without_links_takes_a_new_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", _no_links)
    write_whole(tmp_path / "file", b"new", overwrite=False)
    assert (tmp_path / "file").read_bytes() == b"new"
    assert _names(tmp_path) == ["file"]


@pytest.mark.parametrize("overwrite", [True, False])
@pytest.mark.parametrize(
    "name, error",
    [
        ("missing/file", FolderMissingError),
        ("afile/file", FolderMissingError),
        ("folder", NotAFileError),
        ("n" * 300, NameTooLongError),
        ("a\0b", NameUnusableError),
        ("a\ud800b", NameUnusableError),
    ],
)
def test_each_refusal_has_its_own_sentence(
    tmp_path: Path, name: str, error: type[RefusedError], overwrite: bool
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "afile").write_bytes(b"")
    with pytest.raises(error) as raised:
        write_whole(tmp_path / name, b"new", overwrite=overwrite)
    assert raised.value.happened.endswith(".")
    assert raised.value.remedy.endswith(".")
    assert _names(tmp_path) == ["afile", "folder"]


@pytest.mark.parametrize(
    "number, error",
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EROFS, NotAllowedError),
        (errno.EPERM, NotAllowedError),
        (errno.EFBIG, TooLargeError),
        (errno.EISDIR, NotAFileError),
        (errno.EIO, DiskFaultError),
        (None, DiskFaultError),
    ],
)
def test_what_the_system_reports_is_translated(number: int | None, error: type[RefusedError]) -> None:
    reported = OSError(number, "in the system's words") if number is not None else OSError("no number")
    translated = refusal(reported, Path("somewhere"))
    assert type(translated) is error
    assert "system's words" not in str(translated)


def test_a_name_cannot_turn_the_sentence_round() -> None:
    assert shown(Path("a\u202eb\nc\x1b")) == "a�b�c�"


_WRITE_AND_TELL = """
import sys
from pathlib import Path
from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.files import write_whole
"""


def test_a_read_only_folder_is_refused_and_nothing_is_left() -> None:
    with open_folder() as folder:
        (folder / "file").write_bytes(b"old")
        folder.chmod(0o555)
        script = """
for overwrite in (True, False):
    try:
        write_whole(Path(sys.argv[1]) / ("file" if overwrite else "new"), b"new", overwrite=overwrite)
    except RefusedError as error:
        print(type(error).__name__)
"""
        assert run_without_rights(_WRITE_AND_TELL, script, folder).split() == ["NotAllowedError"] * 2
        assert _names(folder) == ["file"]
        assert (folder / "file").read_bytes() == b"old"


def test_a_folder_that_cannot_be_entered_is_refused() -> None:
    with open_folder() as folder:
        folder.chmod(0o700)
        script = """
try:
    write_whole(Path(sys.argv[1]) / "inner" / "file", b"new", overwrite=True)
except RefusedError as error:
    print(type(error).__name__)
"""
        (folder / "inner").mkdir()
        said = run_without_rights(_WRITE_AND_TELL, script, folder)
        # A process that had no rights to lose owns the folder and may write there.
        assert said.strip() == ("NotAllowedError" if os.geteuid() == 0 else "")


def test_a_full_disk_leaves_the_old_file_and_nothing_beside(tmp_path: Path) -> None:
    script = (
        _WRITE_AND_TELL
        + """
folder = Path(sys.argv[1])
write_whole(folder / "file", b"old" * 1000, overwrite=False)
for overwrite in (True, False):
    try:
        write_whole(folder / ("file" if overwrite else "new"), b"n" * 200_000, overwrite=overwrite)
    except RefusedError as error:
        print(type(error).__name__)
print((folder / "file").read_bytes() == b"old" * 1000, len(list(folder.iterdir())))
write_whole(folder / "file", b"small", overwrite=True)
print((folder / "file").read_bytes())
"""
    )
    assert run_on_tiny_disk(script, tmp_path).splitlines() == [
        "DiskFullError",
        "DiskFullError",
        "True 1",
        "b'small'",
    ]


@_POSIX
def test_a_limit_on_the_size_of_files_leaves_the_old_file_and_nothing_beside(tmp_path: Path) -> None:
    script = (
        _WRITE_AND_TELL
        + """
import resource
folder = Path(sys.argv[1])
write_whole(folder / "file", b"old", overwrite=False)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_whole(folder / "file", b"n" * 200_000, overwrite=True)
except RefusedError as error:
    print(type(error).__name__)
"""
    )
    assert run(script, tmp_path).strip() == "TooLargeError"
    assert (tmp_path / "file").read_bytes() == b"old"
    assert _names(tmp_path) == ["file"]


def test_a_disk_that_does_not_keep_what_was_written_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"old")
    real_write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real_write(handle, bytes(len(data))))
    with pytest.raises(DiskFaultError, match="did not keep"):
        write_whole(tmp_path / "file", b"new", overwrite=True)
    assert (tmp_path / "file").read_bytes() == b"old"
    assert _names(tmp_path) == ["file"]


def test_a_name_that_cannot_be_taken_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "fault")

    staged = stage(tmp_path / "file", b"new", overwrite=True)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(DiskFaultError):
        staged.commit()
    fresh = stage(tmp_path / "other", b"new", overwrite=False)
    monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(DiskFaultError):
        fresh.commit()
    assert (tmp_path / "file").read_bytes() == b"old"
    assert _names(tmp_path) == ["file"]


@_POSIX
@pytest.mark.parametrize("number, silent", [(errno.EIO, False), (errno.EINVAL, True)])
def test_a_name_that_the_disk_does_not_confirm_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, silent: bool
) -> None:
    real_sync = os.fsync

    def sync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, "fault")
        real_sync(handle)

    monkeypatch.setattr(os, "fsync", sync)
    if silent:
        write_whole(tmp_path / "file", b"new", overwrite=True)
    else:
        with pytest.raises(UnconfirmedError):
            write_whole(tmp_path / "file", b"new", overwrite=True)
    assert (tmp_path / "file").read_bytes() == b"new"


def test_an_interruption_leaves_nothing_beside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "write", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "file", b"new", overwrite=True)
    assert _names(tmp_path) == []


_FOREVER = """
import sys
from pathlib import Path
from cyberbrief.host.files import write_whole
path = Path(sys.argv[1])
print("writing", flush=True)
while True:
    for letter in (b"a", b"b"):
        write_whole(path, letter * 300_000, overwrite=True)
"""


@_POSIX
def test_a_killed_write_leaves_a_whole_file_and_its_leftovers_can_be_cleared(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"a" * 300_000)
    project = Path(__file__).resolve().parents[2]
    for turn in range(6):
        with subprocess.Popen(
            [sys.executable, "-c", _FOREVER, str(path)], stdout=subprocess.PIPE, cwd=project
        ) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            deadline = time.monotonic() + 0.004 * turn
            while time.monotonic() < deadline:
                pass
            writer.send_signal(signal.SIGKILL)
        assert path.read_bytes() in {b"a" * 300_000, b"b" * 300_000}
    left = [entry for entry in tmp_path.iterdir() if entry != path]
    assert remove_leftovers(tmp_path) == 0, "a write under way elsewhere is not touched"
    for entry in left:
        os.utime(entry, (0, 0))
    assert remove_leftovers(tmp_path) == len(left)
    assert _names(tmp_path) == ["file"]


def test_leftovers_are_known_by_name_and_age(tmp_path: Path) -> None:
    old, fresh, other = (tmp_path / name for name in (".cyberbrief-1.part", ".cyberbrief-2.part", "brief.part"))
    for path in (old, fresh, other):
        path.write_bytes(b"x")
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    (tmp_path / ".cyberbrief-3.part").mkdir()
    os.utime(tmp_path / ".cyberbrief-3.part", (0, 0))
    assert remove_leftovers(tmp_path) == 2
    assert not old.exists()
    assert fresh.exists()
    assert other.exists()
    assert remove_leftovers(tmp_path / "missing") == 0


@pytest.mark.parametrize(
    "name, error",
    [
        ("missing", FileMissingError),
        ("missing/file", FolderMissingError),
        ("folder", NotAFileError),
        ("large", TooLargeError),
        ("large/file", FolderMissingError),
        ("n" * 300, NameTooLongError),
        ("a\0b", NameUnusableError),
    ],
)
def test_reading_refuses_in_words(tmp_path: Path, name: str, error: type[RefusedError]) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "large").write_bytes(b"12345")
    with pytest.raises(error):
        read_limited(tmp_path / name, 4)


def test_reading_takes_a_file_of_exactly_the_limit(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"1234")
    assert read_limited(tmp_path / "file", 4) == b"1234"


@_POSIX
@pytest.mark.timeout(20)
def test_reading_does_not_wait_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotAFileError):
        read_limited(tmp_path / "pipe", 4)


def test_every_kind_of_no_links_is_known() -> None:
    assert errno.EPERM in files._NO_LINKS
