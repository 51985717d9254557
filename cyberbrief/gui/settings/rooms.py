"""The settings and the shortcuts, as the window takes them: one comes to them by their actions, not from the rooms."""

from __future__ import annotations

from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.settings_page import SettingsPage
from cyberbrief.gui.settings.shortcuts_page import ShortcutsPage
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return both rooms; each is made when one first goes there."""
    return (
        RoomRow("settings", "Settings", "settings", "", lambda: SettingsPage(session).panes(), hidden=True),
        RoomRow("shortcuts", "Keyboard shortcuts", "keyboard", "", lambda: ShortcutsPage(session).panes(), hidden=True),
    )
