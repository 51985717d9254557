"""The dossier's own page: its forum, rule, dates, place and who takes part."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.pages_in_turns import PagesInTurns
from cyberbrief.gui.records.record_form import RecordForm
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, facts_of, markings_of

_WAYS = (
    ("handover", "arrow-out", later("Hand over …")),
    ("review", "check-circle", later("What to look at again")),
    ("activity", "history", later("What happened")),
    ("carry", "copy", later("Start the next session from it …")),
    ("pack", "package", later("Share as a pack …")),
    ("travel", "store", later("Take along on a travel store …")),
)


class DossierRoom(QStackedWidget):
    """The form of one dossier: the one of the place, else the one that the window is in."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._part = ""
        self.setAccessibleName(tr("About this dossier"))
        making = PagesInTurns(self, lambda _kind: self.form)
        self.keeper = Keeper(session, self, making.prepare)
        self.form = RecordForm(session, self.keeper, "dossier")
        self.form.head.hide_delete()
        self.form.column.insertWidget(1, self._ways())
        self._empty = EmptyState(
            session.theme, "folder", tr("There is no dossier yet. Make one to begin."), tr("New dossier")
        )
        self._empty.wanted.connect(session.actions["new-dossier"].trigger)
        self.addWidget(self._empty)
        self.addWidget(self.form)
        self.keeper.leaving.connect(lambda: leave_all(self.form))
        self.keeper.shown.connect(self._show)
        session.actions["history"].triggered.connect(self._history)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open, leave=self.leave)

    def open(self, place: Place) -> None:
        """Come to a dossier."""
        self._part = place.part or ("title" if self.hasFocus() else "")
        wanted = place.record or self._session.dossier()
        if wanted:
            self.keeper.open(wanted)
        else:
            self.setCurrentWidget(self._empty)

    def leave(self) -> None:
        """Write down what was typed and make it a revision."""
        leave_all(self.form)
        self.keeper.left()

    def _ways(self) -> QWidget:
        """Return what one does with a dossier as a whole."""
        buttons: list[QWidget] = []
        for action, icon, words in _WAYS:
            button = Button(self._session.theme, tr(words), icon)
            button.clicked.connect(self._session.actions[action].trigger)
            buttons.append(button)
        return flow(*buttons)

    def _show(self, loaded: Loaded) -> None:
        self.form.show_loaded(loaded)
        self.setCurrentWidget(self.form)
        self.form.focus_part(self._part)
        self._part = ""
        if self.isVisible():
            record = loaded.record
            self._session.sight(self, Sight((), facts_of(record), markings_of(loaded.near.values())))

    def _history(self) -> None:
        if self.isVisible():
            self.form.open_history()
