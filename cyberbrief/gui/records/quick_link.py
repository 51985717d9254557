"""Beside a position that was just added: on which agenda item it is, as long as nobody has said so."""

from __future__ import annotations

import dataclasses

from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import ButtonRole
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.records.record_picker import RecordPicker
from cyberbrief.gui.session import Session
from cyberbrief.services import editing, reading


class QuickLink(ElidedLink):
    """A link that opens the choice of agenda items; it goes once one is chosen or the next position is added."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.theme, "", "agenda")
        self._session = session
        self._position: RecordId = ""
        self.setProperty("role", str(ButtonRole.LINK))
        self.clicked.connect(self.pick)
        self.hide()

    def offer(self, record: Record) -> None:
        """Offer it for a record that was added; only a position without an agenda item asks for one."""
        wanted = isinstance(record, Position) and not record.agenda_item
        self._position = record.id if wanted else ""
        if wanted:
            self.say(tr("Put “{title}” under an agenda item", title=record.title_text))
        self.setVisible(wanted)

    def pick(self) -> RecordPicker:
        """Open the choice of agenda items."""
        picker = RecordPicker(self._session, self, "agenda-item")
        picker.picked.connect(self._picked)
        picker.open_below(self)
        return picker

    def _picked(self, item: Record) -> None:
        workspace, position = self._session.workspace, self._position
        self.hide()

        def link() -> None:
            before = reading.record(workspace, position, Position.KIND)
            if isinstance(before, Position):
                editing.change(workspace, before, dataclasses.replace(before, agenda_item=item.id))

        self._session.write(link)
