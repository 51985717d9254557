"""Errors are told calmly, bugs as bugs, and no word of a record reaches the log or the details."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError
from cyberbrief.gui.errors import BUG, Errors, QtNote, QtWarning, details
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.theme import Theme

CANARY = "marmalade"


@pytest.fixture
def kept() -> list[BaseException]:
    return []


@pytest.fixture
def notice(qtbot: QtBot, theme: Theme) -> Notice:
    made = Notice(theme)
    qtbot.addWidget(made)
    made.hide()
    return made


@pytest.fixture
def errors(notice: Notice, kept: list[BaseException]) -> Errors:
    return Errors(notice, kept.append)


@pytest.fixture
def hooks(errors: Errors) -> Iterator[Errors]:
    before = sys.excepthook, threading.excepthook
    errors.install()
    yield errors
    errors.uninstall()
    sys.excepthook, threading.excepthook = before


def _bug() -> BaseException:
    def broken() -> None:
        raise KeyError(CANARY)

    try:
        broken()
    except KeyError as error:
        return error
    return AssertionError()


def test_a_known_error_is_told_in_its_two_sentences(errors: Errors, notice: Notice, kept: list[BaseException]) -> None:
    errors.show(CyberBriefError(f"The store {CANARY} is open elsewhere.", "Close it there first."))
    assert notice.isVisible()
    assert notice.accessibleName() == f"The store {CANARY} is open elsewhere. Close it there first."
    assert kept == []


def test_a_bug_is_told_as_a_bug_and_its_details_carry_no_content(
    errors: Errors, notice: Notice, kept: list[BaseException]
) -> None:
    errors.show(_bug())
    assert notice.accessibleName().startswith(BUG)
    assert [type(error) for error in kept] == [KeyError]
    errors.copy_details()
    assert "_bug" in QGuiApplication.clipboard().text()
    assert CANARY not in QGuiApplication.clipboard().text()


def test_stopping_is_no_error(errors: Errors, notice: Notice, kept: list[BaseException]) -> None:
    errors.show(CancelledError())
    assert notice.accessibleName().startswith("Stopped as you asked.")
    assert kept == []


def test_what_nobody_caught_is_caught(qtbot: QtBot, hooks: Errors, notice: Notice, kept: list[BaseException]) -> None:
    error = _bug()
    sys.excepthook(type(error), error, error.__traceback__)
    assert notice.isVisible()
    notice.hide()

    def broken() -> None:
        raise ValueError(CANARY)

    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    qtbot.waitUntil(notice.isVisible)
    assert [type(error) for error in kept if not isinstance(error, QtNote)] == [KeyError, ValueError]


def test_what_qt_complains_of_is_logged_by_kind(hooks: Errors, kept: list[BaseException]) -> None:
    qWarning(CANARY)
    assert [type(error) for error in kept] == [QtWarning]
    assert CANARY not in str(kept[0])


def test_details_name_the_cause() -> None:
    error = CyberBriefError("It failed.", "Try again.")
    error.__cause__ = _bug()
    told = details(error)
    assert told.startswith("CyberBriefError\n")
    assert told.endswith("from KeyError")
    assert CANARY not in told
