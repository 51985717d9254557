"""The history of a record on its page: when, who, which fields, what stood there before and what stands there now."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QFrame, QVBoxLayout

from cyberbrief.domain.edits import Act
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Line, clear, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import history
from cyberbrief.services.history import ChangedField, Entry

_MOST = 60
_LONGEST = 400


class HistoryDrawer(QFrame):
    """Opens at the top of a page; newest first."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._record: RecordId = ""
        self._near: Mapping[RecordId, Record] = {}
        self.setAccessibleName("History")
        set_look(self, part="card")
        self._close = IconButton(session.theme, "close", "Close the history")
        self._close.clicked.connect(self.hide)
        head = row(Label("History", TypeRole.HEADING))
        head.addWidget(self._close)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SPACE.gutter, SPACE.grid, SPACE.grid, SPACE.narrow)
        outer.addLayout(head)
        outer.addLayout(self._column)
        self.hide()

    def open(self, record: RecordId, near: Mapping[RecordId, Record]) -> None:
        """Read the history of a record and show it."""
        self._record, self._near = record, near
        workspace = self._session.workspace
        take: Callable[[tuple[Entry, ...]], None] = while_alive(self, lambda found: self._take(record, found))
        self._session.read(lambda: history.of_record(workspace, record), take)
        self.show()
        self._close.setFocus()

    def _take(self, record: RecordId, entries: tuple[Entry, ...]) -> None:
        if record != self._record:
            return
        clear(self._column)
        for number, entry in enumerate(reversed(entries[-_MOST:])):
            if number:
                self._column.addWidget(Line())
            self._entry(entry)

    def _entry(self, entry: Entry) -> None:
        act = Act(entry.act)  # type: ignore[call-arg]  # looked up by value
        fields = ", ".join(change.label for change in entry.changes if change.field != "dossier")
        words = fields if act is Act.CHANGED else act.label
        said = f"{instant_words(entry.instant)} · {entry.author or 'nobody named'}"
        if not entry.sealed:
            said += " · being written"
        self._column.addLayout(
            row(Label(words or act.label, TypeRole.STRONG), Label(said, TypeRole.CAPTION, Ink.TEXT_3))
        )
        if entry.note and not entry.note.startswith(("undo ", "redo ")):
            self._column.addWidget(Label(entry.note, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        if act is Act.CHANGED:
            for change in entry.changes:
                self._change(change)

    def _change(self, change: ChangedField) -> None:
        before, after = self._said(change.before), self._said(change.after)
        self._column.addWidget(Label(change.label, TypeRole.LABEL, Ink.TEXT_2))
        self._column.addWidget(Label(f"−  {before or 'nothing'}", TypeRole.SMALL, Ink.ERROR, wrap=True))
        self._column.addWidget(Label(f"+  {after or 'nothing'}", TypeRole.SMALL, Ink.GOOD, wrap=True))

    def _said(self, value: Plain) -> str:
        words = _in_words(value, self._near)
        return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"


def _in_words(value: Plain, near: Mapping[RecordId, Record]) -> str:
    """Return a plain value as one reads it: links by their names, lists over lines, settings by their fields."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_in_words(item, near) for item in value)
    if isinstance(value, dict):
        parts = [(name, _in_words(item, near)) for name, item in value.items() if name != "id"]
        return ", ".join(words for name, words in parts if words and words != "no")
    return near[value].title_text if isinstance(value, str) and value in near else str(value)
