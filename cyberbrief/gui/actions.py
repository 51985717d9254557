"""Every action of the program with its words, icon and shortcut: one table.

`Actions` makes the QActions of a window from it; who performs them connects to them by name. Changing a
shortcut is changing a row here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import Ink, Theme


class Where(StrEnum):
    """The group an action belongs to, in menus, in the palette and in the list of shortcuts."""

    STORE = "Store"
    GO = "Go"
    VIEW = "View"
    EDIT = "Edit"
    RECORD = "Record"
    BRIEF = "Brief"
    HELP = "Help"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing a user can do; `shortcuts` in Qt's portable words, the first is the one shown."""

    id: str
    text: str
    icon: str
    where: Where
    shortcuts: tuple[str, ...] = ()


ACTIONS: tuple[Action, ...] = (
    Action("lock", "Lock now", "lock", Where.STORE, ("Ctrl+L",)),
    Action("new-store", "New store …", "store", Where.STORE),
    Action("open-store", "Open another store …", "folder-open", Where.STORE, ("Ctrl+O",)),
    Action("new-window", "New window", "open", Where.STORE, ("Ctrl+Alt+N",)),
    Action("back-up", "Back up now", "archive", Where.STORE),
    Action("settings", "Settings …", "settings", Where.STORE, ("Ctrl+,",)),
    Action("close", "Close", "close", Where.STORE, ("Ctrl+Q",)),
    Action("back", "Back", "arrow-left", Where.GO, ("Alt+Left",)),
    Action("forward", "Forward", "arrow-right", Where.GO, ("Alt+Right",)),
    Action("find-or-do", "Find or do anything", "search", Where.GO, ("Ctrl+K",)),
    Action("search", "Search everywhere", "search", Where.GO, ("Ctrl+Shift+F",)),
    Action("activity", "What happened in this dossier", "history", Where.GO, ("Ctrl+Shift+H",)),
    Action("handover", "Hand over …", "arrow-out", Where.GO),
    Action("review", "What to look at again", "check-circle", Where.GO),
    Action("go-overview", "Overview", "overview", Where.GO, ("Ctrl+1",)),
    Action("go-agenda", "Agenda", "agenda", Where.GO, ("Ctrl+2",)),
    Action("go-positions", "Positions", "flag", Where.GO, ("Ctrl+3",)),
    Action("go-points", "Talking points", "message", Where.GO, ("Ctrl+4",)),
    Action("go-counterparts", "Counterparts", "users", Where.GO, ("Ctrl+5",)),
    Action("go-stances", "Stances", "grid", Where.GO, ("Ctrl+6",)),
    Action("go-concerns", "Concerns", "shield-alert", Where.GO),
    Action("go-registers", "Registers", "clipboard", Where.GO, ("Ctrl+8",)),
    Action("space", "Negotiation space", "space", Where.GO, ("Ctrl+Shift+6",)),
    Action("go-briefs", "Briefs", "file-text", Where.GO, ("Ctrl+7",)),
    Action("go-all-counterparts", "All counterparts", "users", Where.GO),
    Action("go-packs", "Packs", "package", Where.GO),
    Action("side-by-side", "Counterparts side by side", "columns", Where.GO, ("Ctrl+Shift+5",)),
    Action("rehearse", "Rehearse", "microphone", Where.GO, ("F5",)),
    Action("next-pane", "Next pane", "columns", Where.GO, ("F6",)),
    Action("previous-pane", "Previous pane", "columns", Where.GO, ("Shift+F6",)),
    Action("switch-dossier", "Switch dossier", "folder", Where.GO, ("Ctrl+D",)),
    Action("toggle-nav", "Show or hide the rooms", "panel", Where.VIEW, ("F9",)),
    Action("toggle-list", "Show or hide the list", "columns", Where.VIEW, ("Shift+F9",)),
    Action("whole-screen", "Whole screen", "columns", Where.VIEW, ("F11",)),
    Action("larger", "Larger text", "text-size", Where.VIEW, ("Ctrl++", "Ctrl+=")),
    Action("smaller", "Smaller text", "text-size", Where.VIEW, ("Ctrl+-",)),
    Action("usual-size", "Usual text size", "text-size", Where.VIEW, ("Ctrl+0",)),
    Action("light", "Light", "sun", Where.VIEW),
    Action("dark", "Dark", "moon", Where.VIEW),
    Action("as-system", "As the system", "settings", Where.VIEW),
    Action("contrast", "High contrast", "contrast", Where.VIEW),
    Action("undo", "Undo", "undo", Where.EDIT, ("Ctrl+Z",)),
    Action("redo", "Redo", "redo", Where.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y")),
    Action("find-in-page", "Find in this page", "search", Where.EDIT, ("Ctrl+F",)),
    Action("replace", "Find and replace …", "swap", Where.EDIT, ("Ctrl+Shift+R",)),
    Action("bold", "Bold", "bold", Where.EDIT, ("Ctrl+B",)),
    Action("italic", "Italic", "italic", Where.EDIT, ("Ctrl+I",)),
    Action("bullets", "List with dots", "list", Where.EDIT, ("Ctrl+Shift+8",)),
    Action("numbers", "List with numbers", "list-numbered", Where.EDIT, ("Ctrl+Shift+7",)),
    Action("mention", "Mention a reference", "at", Where.EDIT),
    Action("fix-typo", "Fix the last typo", "pencil", Where.EDIT, ("Ctrl+;",)),
    Action("new", "New", "plus", Where.RECORD, ("Ctrl+N",)),
    Action("new-dossier", "New dossier …", "folder", Where.RECORD, ("Ctrl+Shift+N",)),
    Action("import", "Import a pack or a list …", "inbox", Where.RECORD, ("Ctrl+Shift+I",)),
    Action("next-question", "Next question of an import", "arrow-down", Where.RECORD, ("F8",)),
    Action("carry", "Start from last session …", "copy", Where.RECORD),
    Action("pack", "Share as a pack …", "package", Where.RECORD, ("Ctrl+Shift+P",)),
    Action("travel", "Take along on a travel store …", "store", Where.RECORD),
    Action("delete", "Delete", "trash", Where.RECORD, ("Ctrl+Backspace",)),
    Action("move-up", "Move up", "arrow-up", Where.RECORD, ("Alt+Up",)),
    Action("move-down", "Move down", "arrow-down", Where.RECORD, ("Alt+Down",)),
    Action("quick-log", "Log what was said", "quotes", Where.RECORD, ("Ctrl+Shift+L",)),
    Action("commitment", "Commitment out of what was said", "handshake", Where.RECORD, ("Ctrl+J",)),
    Action("history", "History", "history", Where.RECORD, ("Ctrl+H",)),
    Action("new-brief", "New brief …", "file-text", Where.BRIEF, ("Ctrl+Shift+E",)),
    Action("export", "Export …", "export", Where.BRIEF, ("Ctrl+E",)),
    Action("print", "Print …", "printer", Where.BRIEF, ("Ctrl+P",)),
    Action("save-pdf", "Save as PDF …", "file-text", Where.BRIEF),
    Action("holders", "Who holds what", "users", Where.BRIEF),
    Action("export-item", "Export this to Word …", "export", Where.RECORD),
    Action("keep-outline", "Keep this outline …", "save", Where.BRIEF),
    Action("revealing", "What a Word file reveals …", "eye", Where.BRIEF),
    Action("export-session", "Export the whole session …", "export", Where.BRIEF),
    Action("check", "Final check", "check-circle", Where.BRIEF, ("F7",)),
    Action("shortcuts", "Keyboard shortcuts", "keyboard", Where.HELP, ("F1",)),
    Action("about", "About CyberBrief", "info", Where.HELP),
)


class Actions(QObject):
    """The QActions of one window, by id; they live as long as the window does."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)  # else the theme would go on to tint what has gone with the window
        self._theme = theme
        self._made: dict[str, QAction] = {}
        for row in ACTIONS:
            made = QAction(tr(row.text), window)
            made.setObjectName(row.id)
            made.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            made.setIconVisibleInMenu(True)
            self._made[row.id] = made
            window.addAction(made)
        self.tint()
        theme.changed.connect(self.tint)

    def __getitem__(self, action: str) -> QAction:
        """Return an action by its id; raises KeyError for one that the table does not have."""
        return self._made[action]

    def __iter__(self) -> Iterator[tuple[Action, QAction]]:
        """Go through the table with what was made of each row."""
        return ((row, self._made[row.id]) for row in ACTIONS)

    def on(self, action: str, perform: Callable[[], object]) -> QAction:
        """Have something done when an action is triggered."""
        made = self._made[action]
        made.triggered.connect(lambda _checked=False: perform())
        return made

    def tint(self) -> None:
        """Draw the icons again in the colours of now."""
        for row in ACTIONS:
            self._made[row.id].setIcon(self._theme.icon(row.icon, Ink.TEXT_2))


def shown_shortcut(action: str) -> str:
    """Return an action's first shortcut as the user's system writes it; empty where it has none."""
    row = next(row for row in ACTIONS if row.id == action)
    if not row.shortcuts:
        return ""
    return QKeySequence(row.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
