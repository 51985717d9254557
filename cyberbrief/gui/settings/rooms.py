"""The settings, as the window takes them: one comes to them by their actions, not from the rooms."""

from __future__ import annotations

from cyberbrief.gui.language import later
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.settings_room import SettingsRoom
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return the settings, and the list of shortcuts, which has an action of its own; made when first gone to."""
    return (
        RoomRow("settings", later("Settings"), "settings", "", lambda: SettingsRoom(session).panes(), hidden=True),
        RoomRow("shortcuts", later("Keyboard shortcuts"), "keyboard", "", lambda: _shortcuts(session), hidden=True),
    )


def _shortcuts(session: Session) -> Panes:
    """Return the settings, opened at the shortcuts."""
    panes = SettingsRoom(session).panes()
    come = panes.open
    panes.open = lambda _place: come(Place("settings", "shortcuts"))
    return panes
