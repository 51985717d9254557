"""Every icon that the program names exists, and takes the colour of the text beside it."""

from __future__ import annotations

import ast
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from cyberbrief.gui.actions import ACTIONS
from cyberbrief.gui.theme import Handling, Severity, Theme
from cyberbrief.gui.theme.icons import MIRRORED

GUI = Path(__file__).parents[3] / "cyberbrief" / "gui"
_TAKE_AN_ICON = {"Button": 2, "IconButton": 1, "Glyph": 1, "EmptyState": 1, "Tag": 3, "Chip": 2}


def _named_in_the_code() -> set[tuple[str, str]]:
    named = set()
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            places = {"set_icon": 0, "show_icon": 0, "icon": 0} | _TAKE_AN_ICON
            given = [word for word in node.keywords if word.arg == "icon"]
            values = [word.value for word in given]
            if called in places and len(node.args) > places[called]:
                values.append(node.args[places[called]])
            named |= {
                (value.value, path.name)
                for value in values
                if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value
            }
    return named


def test_every_icon_that_is_named_exists(theme: Theme) -> None:
    there = set(theme.icons.names())
    named = _named_in_the_code()
    named |= {(action.icon, "actions.py") for action in ACTIONS}
    named |= {(look.value.icon, "meanings.py") for look in (*Handling, *Severity)}
    assert len(named) > 40
    assert not {name for name in named if name[0] not in there}
    assert there >= MIRRORED


def test_every_icon_draws_something_in_its_colour(theme: Theme) -> None:
    near = {QColor(0x2A + red, 0x5D + green, 0xB0 + blue).name() for red, green, blue in product((-1, 0, 1), repeat=3)}
    for name in theme.icons.names():
        image = theme.icons.pixmap(name, "#2A5DB0", 16, 2.0).toImage()
        inked = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
        assert inked, name
        assert {colour.name() for colour in inked} <= near, name


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.icons.pixmap("no-such-icon", "#000000", 16)


def test_arrows_turn_round_from_right_to_left_and_nothing_else_does(theme: Theme) -> None:
    before = {name: theme.icons.pixmap(name, "#000000", 16).toImage() for name in ("arrow-left", "scale", "folder")}
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        after = {name: theme.icons.pixmap(name, "#000000", 16).toImage() for name in before}
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert after["arrow-left"] == before["arrow-left"].flipped(Qt.Orientation.Horizontal)
    assert after["folder"] == before["folder"]
