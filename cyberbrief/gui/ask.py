"""The only dialogs: which file, are you sure, one line of words, a message.

None of them stops the program: each is shown over its window and calls back when it is answered, so that the lock still
falls while a question stands open, and takes the question with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

Kinds = Sequence[tuple[str, str]]


class Ask:
    """Asks over one window. `native` False takes Qt's own file dialog, which a test can drive."""

    def __init__(self, theme: Theme, window: QWidget, *, native: bool = True) -> None:
        self._theme = theme
        self._window = window
        self._native = native
        self._open: list[QDialog] = []

    def open_file(self, title: str, kinds: Kinds, folder: Path, then: Callable[[Path], object]) -> QDialog:
        """Ask for a file that exists; `kinds` are pairs of words and pattern (“Stores”, “*.cyberbrief”)."""
        dialog = self._files(title, kinds, folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._ask_for_path(dialog, then)

    def open_folder(self, title: str, folder: Path, then: Callable[[Path], object]) -> QDialog:
        """Ask for a folder."""
        dialog = self._files(title, (), folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        return self._ask_for_path(dialog, then)

    def save_file(self, title: str, suggested: Path, kinds: Kinds, then: Callable[[Path], object]) -> QDialog:
        """Ask where to write; the dialog itself asks before a file that exists is chosen."""
        dialog = self._files(title, kinds, suggested.parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
        dialog.selectFile(suggested.name)
        return self._ask_for_path(dialog, then)

    def print_on(self, title: str, then: Callable[[QPrinter], None]) -> QDialog:
        """Ask on which printer, or into which file, to print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(title)
        dialog.accepted.connect(lambda: then(printer))
        return self._show(dialog)

    def confirm(
        self, question: str, detail: str, do: str, then: Callable[[], object], *, dangerous: bool = False
    ) -> QDialog:
        """Ask before something that cannot be undone; the question names the thing, `do` is the button's verb."""
        role = ButtonRole.DANGER if dangerous else ButtonRole.PRIMARY
        dialog = self._message(question, detail, "triangle" if dangerous else "help", Ink.WARNING)
        self._buttons(dialog, Button(self._theme, do, role=role), tr("Cancel"))
        dialog.accepted.connect(then)
        return self._show(dialog)

    def line(self, question: str, label: str, do: str, then: Callable[[str], object], text: str = "") -> QDialog:
        """Ask for one line of words; nothing is answered while it is empty."""
        dialog = self._message(question, "", "pencil", Ink.TEXT_2)
        field = LineField(label)
        field.set_text(text)
        button = Button(self._theme, do, role=ButtonRole.PRIMARY)
        button.setEnabled(bool(text.strip()))
        field.textChanged.connect(lambda typed: button.setEnabled(bool(typed.strip())))
        body = dialog.layout()
        if body is not None:
            body.addWidget(FieldBlock(label, field))
        self._buttons(dialog, button, tr("Cancel"))
        button.setDefault(True)
        dialog.accepted.connect(lambda: then(field.text().strip()))
        self._show(dialog)
        field.setFocus()
        return dialog

    def choose(
        self,
        question: str,
        label: str,
        choices: Sequence[tuple[str, str]],
        do: str,
        then: Callable[[str], object],
        chosen: str = "",
    ) -> QDialog:
        """Ask for one of a few; `choices` are pairs of key and words, and the key is handed on."""
        dialog = self._message(question, "", "help", Ink.TEXT_2)
        field = ChoiceField(self._theme, label, choices)
        field.set_key(chosen)
        button = Button(self._theme, do, role=ButtonRole.PRIMARY)
        body = dialog.layout()
        if body is not None:
            body.addWidget(FieldBlock(label, field))
        self._buttons(dialog, button, tr("Cancel"))
        button.setDefault(True)
        dialog.accepted.connect(lambda: then(field.key()))
        self._show(dialog)
        button.setFocus()
        return dialog

    def form(self, title: str, fields: QWidget, do: Button, then: Callable[[], object]) -> QDialog:
        """Ask by the fields of a form, whose own button `do` it enables while they may be answered so."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(title)
        dialog.setAccessibleName(title)
        body = QVBoxLayout(dialog)
        body.setContentsMargins(SPACE.pane, SPACE.pane, SPACE.pane, SPACE.gutter)
        body.setSpacing(SPACE.gutter)
        body.addWidget(Label(title, TypeRole.HEADING, wrap=True))
        body.addWidget(fields)
        self._buttons(dialog, do, tr("Cancel"))
        do.setDefault(True)
        dialog.accepted.connect(then)
        self._show(dialog)
        do.setFocus()
        return dialog

    def say(self, happened: str, remedy: str, *, wrong: bool = True) -> QDialog:
        """Say what happened and what to do."""
        dialog = self._message(happened, remedy, "octagon-x" if wrong else "info", Ink.ERROR if wrong else Ink.ACCENT)
        self._buttons(dialog, Button(self._theme, tr("Close"), role=ButtonRole.PRIMARY))
        return self._show(dialog)

    def show(self, dialog: QDialog) -> QDialog:
        """Show a dialog that a screen made, under the same rules."""
        return self._show(dialog)

    def dismiss(self) -> None:
        """Close every open question unanswered; the lock does this."""
        for dialog in list(self._open):
            if isValid(dialog):
                dialog.reject()
        self._open.clear()

    def _files(self, title: str, kinds: Kinds, folder: Path) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(folder))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not self._native)
        if kinds:
            dialog.setNameFilters([f"{words} ({pattern})" for words, pattern in kinds])
        return dialog

    def _ask_for_path(self, dialog: QFileDialog, then: Callable[[Path], object]) -> QDialog:
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        return self._show(dialog)

    def _message(self, lead: str, detail: str, icon: str, ink: Ink) -> QDialog:
        dialog = QDialog(self._window)
        dialog.setWindowTitle("CyberBrief")
        dialog.setAccessibleName(lead)
        dialog.setAccessibleDescription(detail)
        head = Label(lead, TypeRole.HEADING, wrap=True)
        words = Label(detail, TypeRole.BODY, Ink.TEXT_2, wrap=True)
        if not detail:
            words.hide()
        column = QVBoxLayout()
        column.setSpacing(SPACE.inside)
        column.addWidget(head)
        column.addWidget(words)
        top = QHBoxLayout()
        top.setSpacing(SPACE.gutter)
        top.addWidget(Glyph(self._theme, icon, ink, SPACE.pane), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(column, 1)
        body = QVBoxLayout(dialog)
        body.setContentsMargins(SPACE.pane, SPACE.pane, SPACE.pane, SPACE.gutter)
        body.setSpacing(SPACE.gutter)
        body.addLayout(top)
        dialog.setMinimumWidth(self._theme.px(420))
        return dialog

    def _buttons(self, dialog: QDialog, do: Button, leave: str = "") -> None:
        box = QDialogButtonBox()
        box.addButton(do, QDialogButtonBox.ButtonRole.AcceptRole)
        if leave:
            box.addButton(Button(self._theme, leave), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(dialog.accept)
        box.rejected.connect(dialog.reject)
        body = dialog.layout()
        if body is not None:
            body.addWidget(box)
        if leave and do.property("role") == str(ButtonRole.DANGER):
            box.buttons()[-1].setFocus()

    def _show(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _answer: self._open.remove(dialog) if dialog in self._open else None)
        self._open.append(dialog)
        dialog.open()
        return dialog
