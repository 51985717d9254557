"""The log says where and what kind, and no word that came from a user."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from cyberbrief.host.log import FILE_NAME, Event, Log, ProgramEvent, describe
from tests.machine import run_on_tiny_disk

_CANARY = "canary-of-valdora"


class _StoreEvent(Event):
    OPENED = "store-opened"


def _fail(words: str) -> None:
    try:
        dict[str, str]()[words]
    except KeyError as error:
        raise ValueError(words) from error


def _failed() -> BaseException:
    with pytest.raises(ValueError, match=_CANARY) as raised:
        _fail(_CANARY)
    return raised.value


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(tmp_path)


def _text(folder: Path) -> str:
    return (folder / FILE_NAME).read_text(encoding="utf-8")


def test_an_event_is_written_with_its_place(log: Log, tmp_path: Path) -> None:
    log.note(_StoreEvent.OPENED)
    log.note(ProgramEvent.ENDED)
    log.close()
    first, second = _text(tmp_path).splitlines()
    assert "INFO store-opened host/test_log.py:" in first
    assert second.endswith(tuple("0123456789"))
    assert "program-ended" in second


def test_a_bug_is_written_by_types_and_lines_alone(log: Log, tmp_path: Path) -> None:
    log.record_bug(_failed())
    log.close()
    text = _text(tmp_path)
    assert "builtins.ValueError at host/test_log.py:" in text
    assert "builtins.KeyError at host/test_log.py:" in text
    assert "ERROR bug host/test_log.py:" in text
    assert _CANARY not in text
    assert str(Path.home()) not in text


def test_a_message_that_is_no_event_is_dropped(log: Log, tmp_path: Path) -> None:
    log._logger.warning("%s", _CANARY)
    log._logger.warning(_CANARY)
    log.note(_CANARY)  # type: ignore[arg-type]  # the mistake under test
    log.close()
    assert _CANARY not in _text(tmp_path)
    assert _text(tmp_path).count("unknown-event") == 3


def test_groups_loops_and_endless_chains_are_described() -> None:
    one, other = ValueError(_CANARY), TypeError(_CANARY)
    one.__cause__, other.__cause__ = other, one
    group = ExceptionGroup(_CANARY, [one, OSError(_CANARY)])
    lines = describe(group)
    assert [line.split()[0] for line in lines] == [
        "builtins.ExceptionGroup",
        "builtins.ValueError",
        "builtins.OSError",
        "builtins.TypeError",
    ]
    assert all(line.endswith("no frame") for line in lines)
    assert _CANARY not in "".join(lines)
    deep: BaseException = ValueError()
    for _ in range(100):
        outer = ValueError()
        outer.__cause__ = deep
        deep = outer
    assert len(describe(deep)) == 12


def test_the_log_turns_over_and_only_its_owner_reads_it(
    log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log._handler, "maxBytes", 2000)
    for _ in range(200):
        log.note(ProgramEvent.STARTED)
    log.close()
    kept = sorted(entry.name for entry in tmp_path.iterdir())
    assert kept == [FILE_NAME, *(f"{FILE_NAME}.{number}" for number in (1, 2, 3))]
    assert all(entry.stat().st_size <= 2000 for entry in tmp_path.iterdir())
    if sys.platform != "win32":
        assert all(stat.S_IMODE(entry.stat().st_mode) == 0o600 for entry in tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_makes_the_log_silent(tmp_path: Path) -> None:
    log = Log(tmp_path / "missing")
    log.note(ProgramEvent.STARTED)
    log.record_bug(_failed())
    log.close()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_does_not_disturb_the_work(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from cyberbrief.host.log import Log, ProgramEvent
folder = Path(sys.argv[1])
log = Log(folder)
try:
    (folder / "filler").write_bytes(bytes(100_000))
except OSError:
    pass
for _ in range(200):
    log.note(ProgramEvent.STARTED)
log.close()
print("worked on")
"""
    assert run_on_tiny_disk(script, tmp_path) == "worked on\n"
