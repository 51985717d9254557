"""At which tables a party sits: the dossiers that it takes part in, and a way to put it to the table of this one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cyberbrief.domain.dossier import Dossier
from cyberbrief.gui.counterparts.section import Section
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE
from cyberbrief.services import taking_part


class TableLine(Section):
    """The dossiers of a party by name."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.theme, tr("Takes part in"))
        self._session = session
        self._party = ""
        self._shown: tuple[object, ...] = ()
        holder = QWidget()
        self._flow = FlowLayout(holder, SPACE.narrow, centred=True)
        self.column.addWidget(holder)
        self.change = Button(session.theme, "", role=ButtonRole.LINK)
        self.change.clicked.connect(self._change)
        self._sits_here = False
        self.head.addWidget(self.change)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show the dossiers that name a party among their delegations or partners."""
        self._party = loaded.record.id
        found = {
            one.record.id: one.record
            for one in loaded.pointers
            if isinstance(one.record, Dossier) and one.field in {"delegations", "partners"}
        }
        here = self._session.dossier()
        self._sits_here = here in found
        self.change.setVisible(bool(here))
        words = tr("Take out of this dossier") if self._sits_here else tr("Add to this dossier")
        self.change.setText(words)
        self.change.setAccessibleName(words)
        self.say("" if found else tr("No dossier yet"))
        shown = tuple((one.id, one.title_text) for one in found.values())
        if shown != self._shown:
            self._shown = shown
            clear(self._flow)
            for one in found.values():
                link = ElidedLink(self._session.theme, one.title_text, "folder")
                link.clicked.connect(lambda _on=False, key=one.id: self._session.go(place_of("dossier", key)))
                self._flow.addWidget(link)

    def _change(self) -> None:
        act = taking_part.leave if self._sits_here else taking_part.join
        workspace, dossier, party = self._session.workspace, self._session.dossier(), self._party
        self._session.write(lambda: act(workspace, dossier, party))
