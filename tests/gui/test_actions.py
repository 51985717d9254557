"""The table of actions: no shortcut twice, every action reachable."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cyberbrief.gui.actions import ACTIONS, shown_shortcut
from cyberbrief.gui.theme import Theme
from cyberbrief.gui.window import Window


def test_no_shortcut_is_given_twice() -> None:
    given = Counter(QKeySequence(keys).toString() for action in ACTIONS for keys in action.shortcuts)
    assert "" not in given
    assert [keys for keys, times in given.items() if times > 1] == []
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


def test_every_action_stands_in_the_menu(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme)
    qtbot.addWidget(window)
    shown = {action.objectName() for menu in window.toolbar.findChildren(QMenu) for action in menu.actions()}
    assert {action.id for action in ACTIONS} <= shown


def test_shortcuts_are_shown_as_the_system_writes_them() -> None:
    assert shown_shortcut("find-or-do") == QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown_shortcut("about") == ""


def test_a_window_that_is_gone_takes_its_actions_along(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme)
    actions = window.commands
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    with qtbot.captureExceptions() as raised:
        theme.changed.emit()
    assert not raised
    assert not isValid(actions)
