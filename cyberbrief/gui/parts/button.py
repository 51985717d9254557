"""Buttons: with a word, with an icon alone, as a link."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from cyberbrief.gui.theme import SPACE, Ink, Theme
from cyberbrief.gui.theme.theme import set_look


class ButtonRole(StrEnum):
    """How much a button asks for attention; a screen has one primary button."""

    USUAL = "usual"
    PRIMARY = "primary"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"


_INKS = {
    ButtonRole.USUAL: Ink.TEXT,
    ButtonRole.PRIMARY: Ink.ON_ACCENT,
    ButtonRole.QUIET: Ink.TEXT_2,
    ButtonRole.LINK: Ink.ACCENT,
    ButtonRole.DANGER: Ink.ERROR,
}


class Button(QPushButton):
    """A button with a word, and an icon before it where one is named."""

    def __init__(
        self, theme: Theme, text: str, icon: str = "", role: ButtonRole = ButtonRole.USUAL, *, name: str = ""
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._icon = icon
        self._role = role
        self.setAccessibleName(name or text.replace("&", ""))
        self.setAutoDefault(False)
        set_look(self, role=str(role))
        if role in {ButtonRole.LINK, ButtonRole.QUIET}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tint()
        theme.changed.connect(self._tint)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._tint()

    def _tint(self) -> None:
        if self._icon:
            size = self._theme.px(SPACE.icon_row)
            after = SPACE.inside if self.text() else 0
            self.setIconSize(QSize(size + after, size))
            self.setIcon(self._theme.icon(self._icon, _INKS[self._role], SPACE.icon_row, after))


class IconButton(QToolButton):
    """A button with an icon alone; its name is its tooltip and what a screen reader says."""

    def __init__(self, theme: Theme, icon: str, name: str, *, ink: Ink = Ink.TEXT_2, checkable: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._ink = ink
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._tint()
        theme.changed.connect(self._tint)

    def set_icon(self, icon: str, name: str = "") -> None:
        """Show another icon, and say another name where one is given."""
        self._icon = icon
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        self._tint()

    def _tint(self) -> None:
        size = self._theme.px(SPACE.icon)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._theme.icon(self._icon, self._ink))
