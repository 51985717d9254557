"""A new store in three steps: who you are, a passphrase, the recovery sheet."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.officer import Officer
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.meter import StrengthBar
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.steps_rail import StepsRail
from cyberbrief.gui.parts.surface import Ground, Line, ScrollPage, Surface, row
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.gui.welcome.gate import STORE_ENDING, STORE_FILES, Gate
from cyberbrief.gui.welcome.recovery_sheet import Sheet, SheetView, print_sheet, sheet_as_pdf
from cyberbrief.services import passphrases, sheets, workspace
from cyberbrief.services.passphrases import Availability, Strength
from cyberbrief.services.workspace import Created, Workspace

_STEPS = ("You and your office", "Passphrase", "Recovery sheet")
_LEVELS = ("Weak", "Fair", "Good", "Strong", "Very strong")
_PAUSE = 200  # milliseconds after a key before the strength is estimated again
_EXAMPLE = "-".join(["00000"] * 8)


class NewStorePage(Surface):
    """The three steps; the store is made on the way from the second to the third."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(Ground.WINDOW)
        self._gate = gate
        self._made: Workspace | None = None
        self._sheet = Sheet("", datetime.now().astimezone().date(), _EXAMPLE)
        self._asked: tuple[int, ...] = ()
        self._make_fields()
        self._rail = StepsRail(gate.theme, "New store", _STEPS)
        self._steps = QStackedWidget()
        for step in (self._first(), self._second(), self._third()):
            self._steps.addWidget(step)
        self._lay_out()
        self._connect()
        self._show_step(0)
        gate.background.run(lambda _progress: passphrases.keyring_availability(), self._offer_keyring, self._failed)

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        self.name.setFocus()

    # --------------------------------------------------------------------------------------------- the three steps

    def _make_fields(self) -> None:
        theme = self._gate.theme
        self.name = LineField("Your name")
        self.desk = LineField("Desk or office", placeholder="Cyber Policy Desk")
        self.ministry = LineField("Ministry", placeholder="Ministry of Foreign Affairs")
        self.state = LineField("State")
        self.telephone = LineField("Telephone")
        schemes = [(scheme.key, scheme.name) for scheme in SCHEMES.values()]
        self.scheme = ChoiceField(theme, "Marking scheme", schemes)
        self.place = LineField("Where the store is kept")
        self.place.set_text(str(_free_name(self._gate.machine.paths.documents)))
        self.other_place = Button(theme, "Choose …", "folder-open")
        self.passphrase = PassphraseField(theme, "Passphrase")
        self.again = PassphraseField(theme, "Passphrase again")
        self.strength = StrengthBar(theme)
        self.suggest = Button(theme, "Suggest six words", "dice")
        self.keyring = CheckField(theme, "Unlock with this computer's keyring")
        self.to_passphrase = Button(theme, "Next: passphrase", role=ButtonRole.PRIMARY)
        self.to_sheet = Button(theme, "Next: recovery sheet", role=ButtonRole.PRIMARY)
        self.back = Button(theme, "Back")
        self.leave = Button(theme, "Back")
        self.print = Button(theme, "Print …", "printer")
        self.save = Button(theme, "Save as PDF …", "save")
        self.first_group, self.second_group = LineField("First group asked for"), LineField("Second group asked for")
        self.finish = Button(theme, "Open the store", role=ButtonRole.PRIMARY)
        self.notice = Notice(theme)
        self.notice.hide()
        self._keyring_words = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self._sheet_view = SheetView(self._sheet, shown=False)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)

    def _first(self) -> QWidget:
        place = QHBoxLayout()
        place.setSpacing(SPACE.grid)
        place.addWidget(FieldBlock("Where the store is kept", self.place), 1)
        place.addWidget(self.other_place, 0, Qt.AlignmentFlag.AlignBottom)
        hint = "Its levels stand on every page you export. A store keeps one scheme."
        return _page(
            "You and your office",
            "Your name stands in the history of what you write; the rest on the head of your documents.",
            (
                FieldBlock("Your name", self.name),
                FieldBlock("Desk or office", self.desk),
                FieldBlock("Ministry", self.ministry),
                _beside(FieldBlock("State", self.state), FieldBlock("Telephone", self.telephone)),
                FieldBlock("Marking scheme", self.scheme, hint=hint),
                place,
                _between(self.leave, self.to_passphrase),
            ),
        )

    def _second(self) -> QWidget:
        return _page(
            "Choose a passphrase",
            "Five or six words that do not belong together are easy to type at 23:00 and hard to guess. "
            "Nobody can reset it for you.",
            (
                FieldBlock("Passphrase", self.passphrase),
                FieldBlock("Again", self.again),
                self.strength,
                row(self.suggest),
                Line(),
                self.keyring,
                self._keyring_words,
                _between(self.back, self.to_sheet),
            ),
        )

    def _third(self) -> QWidget:
        self._asked_words = Label("", TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        return _page(
            "Keep the recovery sheet",
            "It opens the store if the passphrase is forgotten. It is shown now and never again: print it or save it, "
            "and keep it away from this computer.",
            (
                row(self.print, self.save),
                Line(),
                self._asked_words,
                _beside(FieldBlock("First group", self.first_group), FieldBlock("Second group", self.second_group)),
                _between(None, self.finish),
            ),
        )

    def _lay_out(self) -> None:
        theme = self._gate.theme
        rail = Surface(Ground.WINDOW, SPACE.pane)
        rail.setFixedWidth(theme.px(240))
        rail.column.addWidget(Label("New store", TypeRole.HEADING))
        rail.column.addWidget(self._rail)
        rail.column.addSpacing(SPACE.gutter)
        words = "One encrypted file on this machine. CyberBrief never uses the network."
        rail.column.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_3, wrap=True))
        rail.column.addStretch(1)
        side = Surface(Ground.WINDOW, SPACE.pane)
        side.column.addWidget(Label("What you print in step 3", TypeRole.LABEL, Ink.TEXT_2))
        side.column.addWidget(self._sheet_view)
        side.column.addStretch(1)
        middle = Surface(Ground.PAGE, spacing=0)
        middle.column.addWidget(self.notice)
        middle.column.addWidget(self._steps, 1)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(rail)
        line.addWidget(Line(upright=True))
        line.addWidget(middle, 6)
        line.addWidget(Line(upright=True))
        line.addWidget(side, 5)
        self.column.addLayout(line)

    # ------------------------------------------------------------------------------------------------- what happens

    def _connect(self) -> None:
        self.leave.clicked.connect(lambda: self._gate.show_unlock(None))
        self.back.clicked.connect(lambda: self._show_step(0))
        self.to_passphrase.clicked.connect(self._check_place)
        self.to_sheet.clicked.connect(self._make)
        self.other_place.clicked.connect(self._choose_place)
        self.suggest.clicked.connect(self._suggest)
        self.passphrase.typed.connect(self._typed)
        self.again.typed.connect(self._typed)
        self.again.accepted.connect(lambda _text: self._make())
        self._pause.timeout.connect(self._estimate)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.finish.clicked.connect(self._finish)
        for field in (self.first_group, self.second_group):
            field.returnPressed.connect(self._finish)

    def _show_step(self, step: int) -> None:
        self.notice.hide()
        self._rail.set_here(step)
        self._steps.setCurrentIndex(step)
        (self.name, self.passphrase, self.first_group)[step].setFocus()
        if step == 1:
            self._typed()

    def _offer_keyring(self, availability: Availability) -> None:
        self.keyring.setEnabled(availability.usable)
        self._keyring_words.setText(
            "Quicker to open. Whoever can sign in as you on this computer could open it too. "
            "Leave it off on a shared machine."
            if availability.usable
            else f"{availability.reason} The passphrase opens the store everywhere."
        )

    def _choose_place(self) -> None:
        suggested = Path(self.place.text())
        self._gate.ask.save_file(
            "Where to keep the store", suggested, STORE_FILES, lambda p: self.place.set_text(str(p))
        )

    def _check_place(self) -> None:
        path = self._path()
        if not self.name.text().strip():
            self._say("Your name is missing.", "History tells who wrote what; type your name.")
            self.name.setFocus()
        elif path.exists():
            self._say(f"There is already a file called “{path.name}” there.", "Choose another name or folder.")
            self.place.setFocus()
        elif not path.parent.is_dir():
            self._say(f"There is no folder “{path.parent}”.", "Choose a folder that exists.")
            self.place.setFocus()
        else:
            self._show_step(1)

    def _path(self) -> Path:
        path = Path(self.place.text().strip() or "desk").expanduser()
        return path if path.suffix == STORE_ENDING else path.with_name(path.name + STORE_ENDING)

    def _typed(self) -> None:
        same = bool(self.passphrase.text()) and self.passphrase.text() == self.again.text()
        self.again.set_good(same)
        self.to_sheet.setEnabled(same)
        self._pause.start()

    def _estimate(self) -> None:
        typed = self.passphrase.text()
        if not typed:
            self.strength.show_strength(0, "", "Type a passphrase, or have six words suggested.")
            return
        known = tuple(word for word in (self.name.text(), self.desk.text(), self.ministry.text()) if word)
        self._gate.background.run(
            lambda _progress: passphrases.estimate(typed, known), self._show_strength, self._failed
        )

    def _show_strength(self, found: Strength) -> None:
        steps = _LEVELS.index(str(found.level)) + 1
        self.strength.show_strength(steps, str(found.level), f"about {round(found.bits)} bits. {found.sentence}")

    def _suggest(self) -> None:
        def show(words: str) -> None:
            self.passphrase.set_text(words)
            self.passphrase.show_words(shown=True)
            self.again.clear()
            self.again.setFocus()

        self._gate.background.run(lambda _progress: passphrases.suggest_words(), show, self._failed)

    def _make(self) -> None:
        if not self.to_sheet.isEnabled():
            return
        path, typed, scheme = self._path(), self.passphrase.text(), self.scheme.key()
        officer = Officer(
            name=self.name.text().strip(),
            desk=self.desk.text().strip(),
            ministry=self.ministry.text().strip(),
            state=self.state.text().strip(),
            telephone=self.telephone.text().strip(),
        )
        on_keyring = self.keyring.isChecked()
        self.to_sheet.setEnabled(False)
        self.to_sheet.setText("Making the store …")

        def make(_progress: object) -> Created:
            made = workspace.create(path, typed, officer, scheme)
            if on_keyring:
                passphrases.add_to_keyring(made.workspace)
            return made

        self._gate.background.run(make, self._show_sheet, self._failed, must_finish=True)

    def _show_sheet(self, made: Created) -> None:
        self._made = made.workspace
        self.passphrase.clear()
        self.again.clear()
        self._sheet = Sheet(made.workspace.name, self._sheet.made, made.recovery_key)
        self._sheet_view.show_sheet(self._sheet)
        places = sorted(secrets.SystemRandom().sample(range(len(self._sheet.groups)), 2))
        self._asked = tuple(places)
        first, second = (place + 1 for place in places)
        self._asked_words.setText(
            f"To be sure that you have it: type group {first} and group {second} as they stand on the sheet."
        )
        for field, place in ((self.first_group, first), (self.second_group, second)):
            field.setPlaceholderText(f"Group {place}")
            field.setAccessibleName(f"Group {place} of the recovery key")
        self._show_step(2)

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: print_sheet(printer, self._sheet))
        self._gate.ask.show(dialog)

    def _save(self) -> None:
        suggested = self._gate.machine.paths.documents / f"{self._sheet.store} recovery sheet.pdf"
        self._gate.ask.save_file("Save the recovery sheet", suggested, (("PDF", "*.pdf"),), self._save_to)

    def _save_to(self, path: Path) -> None:
        data = sheet_as_pdf(self._sheet)
        words = "Print it, take it off this computer, and delete the file."

        def saved(_result: None) -> None:
            self._say(f"Saved as “{path.name}”.", words, Meaning.GOOD, "check-circle")

        self._gate.background.run(
            lambda _progress: sheets.save_sheet(path, data), saved, self._failed, must_finish=True
        )

    def _finish(self) -> None:
        typed = (self.first_group.text(), self.second_group.text())
        wanted = tuple(self._sheet.groups[place] for place in self._asked)
        if tuple(words.strip().upper() for words in typed) != wanted:
            self._say("That is not what stands on the sheet.", "Look at the groups again and type both.")
            self.first_group.setFocus()
            return
        if self._made is not None:
            made, self._made = self._made, None
            self._gate.opened(made)

    def _failed(self, error: Exception) -> None:
        self.to_sheet.setText("Next: recovery sheet")
        self._typed()
        if not isinstance(error, CyberBriefError):
            raise error
        self._say(error.happened, error.remedy)

    def _say(self, lead: str, words: str, meaning: Meaning = Meaning.ERROR, icon: str = "octagon-x") -> None:
        self.notice.say(lead, words, meaning, icon)


def _page(title: str, words: str, parts: Sequence[QWidget | QLayout]) -> QWidget:
    page = ScrollPage(title, widest=480)
    page.column.addWidget(Label(title, TypeRole.TITLE))
    page.column.addWidget(Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True))
    for part in parts:
        if isinstance(part, QWidget):
            page.column.addWidget(part)
        else:
            page.column.addLayout(part)
    page.column.addStretch(1)
    return page


def _beside(*blocks: QWidget) -> QHBoxLayout:
    return row(*blocks, spacing=SPACE.gutter, stretch=False)


def _between(first: QWidget | None, last: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    if first is not None:
        line.addWidget(first)
    line.addStretch(1)
    line.addWidget(last)
    return line


def _free_name(folder: Path) -> Path:
    """Return a name for a store that is not taken in a folder."""
    path = folder / f"My desk{STORE_ENDING}"
    number = 2
    while path.exists():
        path = folder / f"My desk {number}{STORE_ENDING}"
        number += 1
    return path
