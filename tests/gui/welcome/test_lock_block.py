"""The lock before a store: what may have made a passphrase wrong, and how soon another is taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cyberbrief.gui.theme import Theme
from cyberbrief.gui.welcome.lock_block import LockBlock

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def lock(qtbot: QtBot, theme: Theme) -> LockBlock:
    made = LockBlock(theme, "Store 1 is locked", "")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "text, modifier, caps",
    [("a", NONE, False), ("A", SHIFT, False), ("A", NONE, True), ("a", SHIFT, True), ("1", NONE, False)],
)
def test_caps_lock_is_seen_from_the_letters(
    lock: LockBlock, text: str, modifier: Qt.KeyboardModifier, caps: bool
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text)
    QApplication.sendEvent(lock.passphrase.line, event)
    assert lock._hint.caps is caps
    assert lock._caps.isVisible() is caps
    assert ("Caps Lock is on" in lock._hint.words()) is caps


def test_the_third_wrong_passphrase_has_to_wait_and_the_wait_grows_to_half_a_minute(lock: LockBlock) -> None:
    waits = []
    for _turn in range(9):
        lock.refuse_passphrase()
        waits.append(lock._wait)
        assert lock.takes is (lock._wait == 0)
    assert waits == [0, 0, 2, 4, 8, 16, 30, 30, 30]
    assert not lock.unlock.isEnabled()
    for _second in range(30):
        lock._tick()
    assert lock.takes
    assert lock.unlock.text() == "Unlock"
