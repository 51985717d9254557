"""The dossier's briefs: what each is for, and whether it is cleared."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from PySide6.QtCore import Signal

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Meaning, TagLook, TypeRole
from cyberbrief.services import briefing, reading
from cyberbrief.services.workspace import Workspace

_STATES = {
    "cleared": TagLook(Meaning.GOOD, "check-circle", later("Cleared")),
    "lapsed": TagLook(Meaning.WARNING, "lapsed", later("Clearance lapsed")),
    "draft": TagLook(Meaning.NEUTRAL, "pencil", later("Draft")),
}


class BriefList(Surface):
    """`opened(str id)` a brief, `new_wanted()` another one, `arrived(int)` how many there are."""

    opened = Signal(str)
    new_wanted = Signal()
    arrived = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.LIST, spacing=0)
        self._session = session
        self.shown: tuple[Brief, ...] = ()
        self._known: list[tuple[Brief, str]] = []
        new = Button(session.theme, tr("New brief"), "plus")
        new.clicked.connect(self.new_wanted)
        head = row(Label(tr("Briefs"), TypeRole.HEADING))
        head.addWidget(new)
        head.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.grid)
        self.list = RowList(session.theme, tr("Briefs"))
        self.list.clicked.connect(lambda _index: self._open(self.list.key()))
        self.list.opened.connect(self._open)
        self._empty = EmptyState(session.theme, "file-text", tr("No briefs yet."), in_list=True)
        self._empty.hide()
        self.column.addLayout(head)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._empty, 1)

    def refresh(self) -> None:
        """Read the briefs again, and then where each of them stands."""
        workspace, dossier = self._session.workspace, self._session.dossier()
        if not dossier:
            self._show_states([])
            return
        self._session.read(lambda: _briefs(workspace, dossier), while_alive(self, self._show))
        self._session.read(
            lambda: [(one.brief, one.state) for one in briefing.states(workspace, dossier)],
            while_alive(self, self._show_states),
        )

    def _open(self, key: str) -> None:
        if key:
            self.opened.emit(key)

    def _show(self, briefs: list[Brief]) -> None:
        if briefs != list(self.shown):
            known = {brief.id: state for brief, state in self._known}
            self._show_states([(brief, known.get(brief.id, "")) for brief in briefs])

    def _show_states(self, found: list[tuple[Brief, str]]) -> None:
        self._known = found
        self.shown = tuple(brief for brief, _state in found)
        self._fill(list(_rows(found)))

    def _fill(self, rows: list[Row]) -> None:
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.arrived.emit(len(rows))


def _briefs(workspace: Workspace, dossier: RecordId) -> list[Brief]:
    return [one for one in reading.records(workspace, Brief.KIND, dossier) if isinstance(one, Brief)]


def _rows(found: list[tuple[Brief, str]]) -> Iterator[Row]:
    for brief, state in found:
        detail = " · ".join(filter(None, (tr(brief.brief_kind.label), brief.reference_number)))
        yield Row(brief.id, brief.title_text, detail, icon="file-text", tag=_state(state))


def _state(state: str) -> TagLook | None:
    look = _STATES.get(state)
    return dataclasses.replace(look, word=tr(look.word)) if look is not None else None
