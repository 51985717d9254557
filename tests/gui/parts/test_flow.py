"""Parts that go on in the next line: nothing overlaps, nothing sticks out, and a line shares its middle."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.theme import Theme, TypeRole


@pytest.mark.parametrize("width", [300, 520, 900])
@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_overlaps_or_sticks_out(theme: Theme, width: int, scale: int, direction: Qt.LayoutDirection) -> None:
    theme.set_scale(scale)
    parts: tuple[QWidget, ...] = (
        Label("Registers", TypeRole.TITLE),
        Segments(theme, "Register", [("n", "Norms"), ("d", "Due")]),
        Chip(theme, "Past its day"),
        Button(theme, "Bring in"),
    )
    line = flow(*parts)
    line.setLayoutDirection(direction)
    line.resize(width, line.heightForWidth(width))
    line.show()
    for one in parts:
        assert line.rect().contains(one.geometry())
        assert one.width() >= one.sizeHint().width()
    for one, other in combinations(parts, 2):
        assert not one.geometry().intersects(other.geometry())


def test_a_line_shares_its_middle(theme: Theme) -> None:
    parts: tuple[QWidget, ...] = (Label("Stances", TypeRole.TITLE), Chip(theme, "Draft"), Button(theme, "Open"))
    line = flow(*parts)
    line.resize(900, line.heightForWidth(900))
    line.show()
    assert max(part.geometry().center().y() for part in parts) - min(p.geometry().center().y() for p in parts) <= 1
