"""What SQLite reports is told in words, and a bug of ours stays a bug."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from cyberbrief.domain.errors import RefusedError
from cyberbrief.host.refusal import DiskFaultError, DiskFullError, FileMissingError, NotAllowedError
from cyberbrief.store import engine
from cyberbrief.store.engine import connect, told
from cyberbrief.store.errors import BusyStoreError, DamagedStoreError
from cyberbrief.store.store import Store
from tests.store.making import KEY, counterpart, keep


class _ReportedError(Exception):
    """An error as the driver raises it, with SQLite's extended result code."""

    def __init__(self, code: int) -> None:
        super().__init__("the driver's own words")
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    "code, error",
    [
        (3, NotAllowedError),
        (5, BusyStoreError),
        (5 | 2 << 8, BusyStoreError),
        (6, BusyStoreError),
        (8, NotAllowedError),
        (8 | 4 << 8, NotAllowedError),
        (10, DiskFaultError),
        (10 | 3 << 8, DiskFaultError),
        (11, DamagedStoreError),
        (13, DiskFullError),
        (14, NotAllowedError),
        (26, DamagedStoreError),
    ],
)
def test_a_report_is_told_in_words(tmp_path: Path, code: int, error: type[RefusedError]) -> None:
    path = tmp_path / "desk"
    path.touch()
    in_words = told(_ReportedError(code), path)
    assert type(in_words) is error
    assert "desk" in in_words.happened
    assert "driver" not in str(in_words)


def test_a_file_that_went_away_is_missing(tmp_path: Path) -> None:
    assert type(told(_ReportedError(14), tmp_path / "gone")) is FileMissingError
    with pytest.raises(FileMissingError):
        connect(tmp_path / "gone", KEY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("error", [_ReportedError(1), _ReportedError(19), ValueError("no code")])
def test_a_bug_is_not_told_in_words(tmp_path: Path, error: Exception) -> None:
    assert told(error, tmp_path) is None


def test_a_bug_while_connecting_is_not_told_in_words(store_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_SETTINGS", ("= nonsense",))
    with pytest.raises(engine.DriverError, match="syntax"):
        connect(store_path, KEY)


def test_no_error_carries_what_was_written(store: Store) -> None:
    land = counterpart(objectives="the red line of the delegation")
    keep(store, land)
    with store.writing() as transaction:
        with pytest.raises(OperationalError) as caught:
            transaction._connection.exec_driver_sql("SELECT nothing FROM nowhere WHERE x = ?", (land.objectives,))
        assert "red line" not in str(caught.value)
        assert "red line" not in repr(caught.value)


def test_a_statement_without_words_shows_no_word_either(store: Store) -> None:
    with store.reading() as transaction:
        bind = transaction._connection.engine
        assert bind.hide_parameters
        assert KEY not in repr(bind)
        assert KEY not in repr(bind.url)
