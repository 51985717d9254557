"""Parts that are added to a page are shown together, and what stands around them is laid out once."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import ScrollPage
from cyberbrief.gui.parts.unseen import unseen
from cyberbrief.gui.theme import Theme


class Counting(QVBoxLayout):
    """Counts how often it gives its parts their places."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.times = 0

    def setGeometry(self, box: QRect) -> None:  # noqa: N802  # Qt's own name
        """Count."""
        self.times += 1
        super().setGeometry(box)


def test_a_hundred_parts_are_not_laid_out_one_by_one(qtbot: QtBot, theme: Theme) -> None:
    page = ScrollPage("Page")
    qtbot.addWidget(page)
    page.resize(theme.px(600), theme.px(400))
    holder = QWidget()
    column = Counting(holder)
    page.column.addWidget(holder)
    page.show()
    times = []
    for count in (1, 100):
        column.times = 0
        with unseen(page):
            for number in range(count):
                column.addWidget(Label(f"Line {number}", wrap=True))
        times.append(column.times)
        shown = page.findChildren(Label)
        assert all(label.isVisible() and label.height() > 0 for label in shown)
        assert len({label.y() for label in shown}) == len(shown)
    assert times[1] < times[0] + 5  # as deep as parts stand in one another, and not a time for each
