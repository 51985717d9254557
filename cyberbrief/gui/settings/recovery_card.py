"""Another recovery sheet in the place of the one before: printed or saved first, in force only then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import today
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.surface import Card, row
from cyberbrief.gui.recovery_sheet import Sheet, SheetView, print_sheet, sheet_as_pdf
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services import passphrases, sheets

_WIDTH = 460


class RecoveryCard(Card):
    """A card of the settings."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Recovery sheet"))
        self._session = session
        self.panel: SheetPanel | None = None
        self.notice = Notice(session.theme)
        self.notice.hide()
        words = tr(
            "It opens the store if the passphrase is forgotten. Print another when the one you have was lost, copied "
            "or seen; then the old one opens nothing any more."
        )
        self.renew = Button(session.theme, tr("Make another recovery sheet …"), "printer")
        self.column.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        self.column.addWidget(self.notice)
        self.column.addLayout(row(self.renew))
        self.renew.clicked.connect(self._make)

    def _make(self) -> None:
        show: Callable[[str], None] = while_alive(self, self._show)
        self._session.read(passphrases.fresh_recovery_key, show)

    def _show(self, key: str) -> None:
        sheet = Sheet(self._session.workspace.name, today(), key)
        self.forget()
        panel = self.panel = SheetPanel(self._session, sheet)
        panel.wanted.connect(lambda: self._put_in_force(key))
        panel.left.connect(self.forget)
        self.column.addWidget(panel)
        self.renew.setEnabled(False)
        panel.print.setFocus()

    def forget(self) -> None:
        """Take a new sheet away that is not in force."""
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
            panel.deleteLater()
        self.renew.setEnabled(True)

    def _put_in_force(self, key: str) -> None:
        workspace = self._session.workspace
        self._session.write(
            lambda: passphrases.set_recovery_key(workspace, key),
            while_alive(self, lambda _done: self._done()),
            while_alive(self, self._failed),
        )

    def _done(self) -> None:
        self.forget()
        words = tr("Destroy the old sheet. Copies made before today still open with it.")
        self.notice.say(tr("The new recovery sheet is in force."), words, Meaning.GOOD, "check-circle")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, CyberBriefError):
            self.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        else:
            self._session.tell(error)


class SheetPanel(QWidget):
    """Shows the new sheet, which can be put in force once it was printed or saved: `wanted()`; else `left()`."""

    wanted = Signal()
    left = Signal()

    def __init__(self, session: Session, sheet: Sheet) -> None:
        super().__init__()
        self._session, self._sheet = session, sheet
        theme = session.theme
        self.setAccessibleName(tr("Another recovery sheet"))
        view = SheetView(sheet, shown=True)
        view.setFixedWidth(theme.px(_WIDTH))
        view.setFixedHeight(view.heightForWidth(theme.px(_WIDTH)))
        view.show_sheet(sheet)
        self.print = Button(theme, tr("Print …"), "printer")
        self.save = Button(theme, tr("Save as PDF …"), "save")
        self.have = Button(theme, tr("I have it: put it in force"), role=ButtonRole.PRIMARY)
        self.have.setEnabled(False)
        self.leave = Button(theme, tr("Keep the old one"))
        self._said = Label(tr("Until then the old sheet stays valid."), TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.gutter, 0, 0)
        column.setSpacing(SPACE.gutter)
        column.addWidget(Label(tr("Print or save this sheet, then put it in force"), TypeRole.HEADING, wrap=True))
        column.addWidget(view)
        column.addLayout(row(self.print, self.save))
        column.addWidget(self._said)
        column.addLayout(row(self.leave, self.have))
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.have.clicked.connect(self.wanted)
        self.leave.clicked.connect(self.left)

    def _print(self) -> None:
        def printed(printer: object) -> None:
            print_sheet(printer, self._sheet)  # type: ignore[arg-type]  # the question hands a printer
            self.have.setEnabled(True)

        self._session.ask.print_on(tr("Print the recovery sheet"), printed)

    def _save(self) -> None:
        name = tr("{store} recovery sheet", store=self._sheet.store)
        suggested = self._session.machine.paths.documents / f"{name}.pdf"
        self._session.ask.save_file(tr("Save the recovery sheet"), suggested, ((tr("PDF"), "*.pdf"),), self._save_to)

    def _save_to(self, path: Path) -> None:
        data = sheet_as_pdf(self._sheet)

        def saved(_done: None) -> None:
            self._said.setText(tr("Saved. Print it, take it off this computer, and delete the file."))
            self.have.setEnabled(True)

        done: Callable[[None], None] = while_alive(self, saved)
        self._session.background.run(
            lambda _progress: sheets.save_sheet(path, data),
            done,
            while_alive(self, lambda error: self._session.tell(error)),  # noqa: PLW0108  # typed as it is asked for
            must_finish=True,
        )
