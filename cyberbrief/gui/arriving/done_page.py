"""After an import: what was taken in, the way back, and the way on to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from cyberbrief.gui.arriving.plain_pages import PlainPage
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.theme import Ink, Theme

_LEAST, _MOST = 120, 420  # how tall the list is


class DonePage(PlainPage):
    """`undo_wanted()`, `dossier_wanted()`, `opened(RecordId)` of one record, `other_wanted()` for another file."""

    undo_wanted = Signal()
    dossier_wanted = Signal()
    opened = Signal(str)
    other_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Imported"), "check-circle", Ink.GOOD)
        self._theme = theme
        self.dossier = Button(theme, "", "folder", ButtonRole.PRIMARY)
        self.dossier.clicked.connect(self.dossier_wanted)
        self.undo = Button(theme, tr("Undo the import"), "undo")
        self.undo.clicked.connect(self.undo_wanted)
        self.other = Button(theme, tr("Import another …"), "inbox")
        self.other.clicked.connect(self.other_wanted)
        self.list = RowList(theme, tr("Records that were imported"))
        self.list.opened.connect(self.opened)
        self.below.addWidget(flow(self.dossier, self.undo, self.other))
        self.below.addWidget(self.list)

    def show_done(self, source: str, rows: Sequence[Row], dossier: str) -> None:
        """Show what was imported; `dossier` is the title of the one that most of it belongs to."""
        told = tr_counted(
            len(rows), "{n} record imported from {source}", "{n} records imported from {source}", source=source
        )
        self.title.setText(told)
        self.words.setText(
            tr("It is one step: undoing it takes all of it back, and history says whose words they are.")
        )
        self.sign.show_icon("check-circle", Ink.GOOD)
        self.dossier.setText(tr("Go to {dossier}", dossier=dossier))
        self.dossier.setAccessibleName(self.dossier.text())
        self.dossier.setVisible(bool(dossier))
        self.undo.setVisible(True)
        self.list.setVisible(bool(rows))
        self.list.set_rows(rows)
        tall = sum(self.list.sizeHintForRow(place) for place in range(len(rows))) + 4
        self.list.setFixedHeight(max(self._theme.px(_LEAST), min(self._theme.px(_MOST), tall)))
        (self.dossier if dossier else self.undo).setFocus()

    def show_undone(self, words: str) -> None:
        """Say that all of it was taken back."""
        self.title.setText(words)
        self.words.setText(tr("Everything is as it was before. The file can be imported again."))
        self.sign.show_icon("undo", Ink.TEXT_2)
        for part in (self.dossier, self.undo, self.list):
            part.hide()
        self.other.setFocus()
