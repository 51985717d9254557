"""A line that unfolds what stands below it, which is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole


class Unfolding(QWidget):
    """`fill` is given the column below the line, once."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        fill: Callable[[QVBoxLayout], None],
        *,
        icon: str = "",
        ink: Ink = Ink.TEXT_2,
        behind: str = "",
    ) -> None:
        super().__init__()
        self._words, self._fill, self._filled = words, fill, False
        self.press = PressRow(tr("{words}, {n}", words=words, n=behind) if behind else words)
        self._sign = Glyph(theme, "chevron-right", Ink.TEXT_3, SPACE.icon_row)
        self.press.line.addWidget(self._sign)
        if icon:
            self.press.line.addWidget(Glyph(theme, icon, ink, SPACE.icon_row))
        self.press.line.addWidget(Label(words, TypeRole.BODY, wrap=True), 1)
        if behind:
            self.press.line.addWidget(Label(behind, TypeRole.SMALL_STRONG, ink))
        self.body = QWidget()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(SPACE.pane, 0, 0, SPACE.grid)
        self._column.setSpacing(SPACE.inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.press)
        column.addWidget(self.body)
        self.body.hide()
        self.press.clicked.connect(lambda _on=False: self.unfold(self.body.isHidden()))

    def unfold(self, on: bool) -> None:
        """Show or hide what stands below."""
        if on and not self._filled:
            self._filled = True
            self._fill(self._column)
        self.body.setVisible(on)
        self._sign.show_icon("chevron-down" if on else "chevron-right", Ink.TEXT_3)
        self.press.setAccessibleDescription(tr("Unfolded") if on else tr("Folded"))
