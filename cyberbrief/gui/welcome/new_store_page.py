"""A new store in three steps: who you are, a passphrase, the recovery sheet."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError, RefusedError
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.officer import Officer
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.steps_rail import StepsRail
from cyberbrief.gui.parts.surface import Ground, Line, Surface, row
from cyberbrief.gui.passphrase_choice import PassphraseChoice
from cyberbrief.gui.recovery_sheet import Sheet, SheetView, print_sheet, sheet_as_pdf
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.welcome.gate import STORE_ENDING, Gate, store_files
from cyberbrief.gui.welcome.welcome_page import MARGIN, beside, between, step_page
from cyberbrief.services import passphrases, sheets, workspace
from cyberbrief.services.passphrases import Availability
from cyberbrief.services.workspace import Created, Workspace

_STEPS = (later("You and your office"), later("Passphrase"), later("Recovery sheet"))
_EXAMPLE = "-".join(["00000"] * 8)
_ASKED_FOR = 2  # groups of the recovery key that are typed again
_RAIL, _RAIL_FROM = 240, 1000  # how wide the steps stand, and from which width of the window on


class NewStorePage(Surface):
    """The three steps; the store is made on the way from the second to the third."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(Ground.WINDOW)
        self._gate = gate
        self._made: Workspace | None = None
        suggested = _free_name(gate.machine.paths.documents)
        self._sheet = Sheet(suggested.stem, datetime.now().astimezone().date(), _EXAMPLE)
        self._asked: tuple[int, ...] = ()
        self._make_fields()
        self.place.set_text(str(suggested))
        self._rail = StepsRail(gate.theme, tr("New store"), [tr(step) for step in _STEPS])
        self._steps = QStackedWidget()
        for step in (self._first(), self._second(), self._third()):
            self._steps.addWidget(step)
        self._lay_out()
        self._connect()
        self._show_step(0)
        keyring = gate.machine.keyring
        offer: Callable[[Availability], None] = while_alive(self, self._offer_keyring)
        gate.background.run(
            lambda _progress: passphrases.keyring_availability(keyring), offer, while_alive(self, self._failed)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the steps out where the fields and the sheet need the room."""
        super().resizeEvent(event)
        theme = self._gate.theme
        self._steps_pane.setFixedWidth(theme.px(_RAIL))
        for part in (self._steps_pane, self._after_steps):
            part.setVisible(self.width() >= theme.px(_RAIL_FROM))

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        self.name.setFocus()

    # --------------------------------------------------------------------------------------------- the three steps

    def _make_fields(self) -> None:
        theme = self._gate.theme
        self.name = LineField(tr("Your name"))
        self.desk = LineField(tr("Desk or office"), placeholder=tr("Cyber Policy Desk"))
        self.ministry = LineField(tr("Ministry"), placeholder=tr("Ministry of Foreign Affairs"))
        self.state = LineField(tr("State"))
        self.telephone = LineField(tr("Telephone"))
        schemes = [(scheme.key, tr(scheme.name)) for scheme in SCHEMES.values()]
        self.scheme = ChoiceField(theme, tr("Marking scheme"), schemes)
        self.place = LineField(tr("Where the store is kept"))
        self.other_place = Button(theme, tr("Choose …"), "folder-open")
        set_look(self.other_place, beside="field")
        failed: Callable[[Exception], None] = while_alive(self, self._failed)
        self.passphrase = PassphraseChoice(theme, self._gate.background, self._known_words, failed)
        self.keyring = CheckField(theme, tr("Unlock with this computer's keyring"))
        self.to_passphrase = Button(theme, tr("Next: passphrase"), role=ButtonRole.PRIMARY)
        self.to_sheet = Button(theme, tr("Next: recovery sheet"), role=ButtonRole.PRIMARY)
        self.back = Button(theme, tr("Back"))
        self.leave = Button(theme, tr("Back"))
        self.print = Button(theme, tr("Print …"), "printer")
        self.save = Button(theme, tr("Save as PDF …"), "save")
        self.first_group, self.second_group = (
            LineField(tr("First group asked for")),
            LineField(tr("Second group asked for")),
        )
        self.have = Button(theme, tr("I have the sheet"), role=ButtonRole.PRIMARY)
        self.again = Button(theme, tr("Show the sheet again"), role=ButtonRole.LINK)
        self.finish = Button(theme, tr("Open the store"), role=ButtonRole.PRIMARY)
        self.notice = Notice(theme)
        self.notice.hide()
        self._keyring_words = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self._sheet_view = SheetView(self._sheet, shown=False)
        self._steps_pane, self._after_steps = Surface(Ground.WINDOW, SPACE.pane), Line(upright=True)

    def _first(self) -> QWidget:
        place = QHBoxLayout()
        place.setSpacing(SPACE.grid)
        place.addWidget(FieldBlock(tr("Where the store is kept"), self.place), 1)
        place.addWidget(self.other_place, 0, Qt.AlignmentFlag.AlignBottom)
        hint = tr("Its levels stand on every page you export. Settings can change it as long as nothing is marked.")
        return step_page(
            self._gate.theme,
            tr("You and your office"),
            tr("Your name stands in the history of what you write; the rest on the head of your documents."),
            (
                FieldBlock(tr("Your name"), self.name),
                FieldBlock(tr("Desk or office"), self.desk),
                FieldBlock(tr("Ministry"), self.ministry),
                beside(FieldBlock(tr("State"), self.state), FieldBlock(tr("Telephone"), self.telephone)),
                FieldBlock(tr("Marking scheme"), self.scheme, hint=hint),
                place,
                between(self.leave, self.to_passphrase),
            ),
        )

    def _second(self) -> QWidget:
        return step_page(
            self._gate.theme,
            tr("Choose a passphrase"),
            tr(
                "Five or six words that do not belong together are easy to type at 23:00 and hard to guess. "
                "Nobody can reset it for you."
            ),
            (
                self.passphrase,
                Line(),
                self.keyring,
                self._keyring_words,
                between(self.back, self.to_sheet),
            ),
        )

    def _third(self) -> QWidget:
        self._asked_words = Label("", TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(SPACE.gutter)
        asking.addWidget(Line())
        asking.addWidget(self._asked_words)
        asking.addLayout(
            beside(FieldBlock(tr("First group"), self.first_group), FieldBlock(tr("Second group"), self.second_group))
        )
        asking.addLayout(between(self.again, self.finish))
        return step_page(
            self._gate.theme,
            tr("Keep the recovery sheet"),
            tr(
                "It opens the store if the passphrase is forgotten. It is shown now and never again: print it or save "
                "it, and keep it away from this computer."
            ),
            (row(self.print, self.save), between(None, self.have), self._asking),
        )

    def _lay_out(self) -> None:
        rail = self._steps_pane
        rail.column.setContentsMargins(SPACE.pane, MARGIN, SPACE.gutter, SPACE.pane)
        rail.column.addWidget(Label(tr("New store"), TypeRole.HEADING))
        rail.column.addWidget(self._rail)
        rail.column.addSpacing(SPACE.gutter)
        words = tr("One encrypted file on this machine. CyberBrief never uses the network.")
        rail.column.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_3, wrap=True))
        rail.column.addStretch(1)
        self._side = Surface(Ground.WINDOW)
        self._side.column.setContentsMargins(SPACE.wide, MARGIN, SPACE.wide, SPACE.pane)
        self._side_words = Label(tr("What you print in step 3"), TypeRole.LABEL, Ink.TEXT_2)
        self._side.column.addWidget(self._side_words)
        self._side.column.addWidget(self._sheet_view)
        self._side.column.addStretch(1)
        middle = Surface(Ground.PAGE, spacing=0)
        middle.column.addWidget(self.notice)
        middle.column.addWidget(self._steps, 1)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(rail)
        line.addWidget(self._after_steps)
        line.addWidget(middle, 6)
        line.addWidget(Line(upright=True))
        line.addWidget(self._side, 5)
        self.column.addLayout(line)

    # ------------------------------------------------------------------------------------------------- what happens

    def _connect(self) -> None:
        self.leave.clicked.connect(lambda: self._gate.show_unlock(None))
        self.back.clicked.connect(lambda: self._show_step(0))
        self.to_passphrase.clicked.connect(self._check_place)
        for field in (self.name, self.desk, self.ministry, self.state, self.telephone, self.place):
            field.returnPressed.connect(self._check_place)
        self.to_sheet.clicked.connect(self._make)
        self.other_place.clicked.connect(self._choose_place)
        self.passphrase.settled.connect(self.to_sheet.setEnabled)
        self.passphrase.accepted.connect(self._make)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.have.clicked.connect(lambda: self._ask_for_key(asked=True))
        self.again.clicked.connect(lambda: self._ask_for_key(asked=False))
        self.finish.clicked.connect(self._finish)
        for field in (self.first_group, self.second_group):
            field.returnPressed.connect(self._finish)

    def _show_step(self, step: int) -> None:
        self.notice.hide()
        self._rail.set_here(step)
        self._steps.setCurrentIndex(step)
        if step == 1:
            self._sheet = Sheet(self._path().stem, self._sheet.made, _EXAMPLE)
            self._sheet_view.show_example(self._sheet)
            self.to_sheet.setEnabled(bool(self.passphrase.text()))
        (self.name, self.passphrase, self.print)[step].setFocus()

    def _known_words(self) -> tuple[str, ...]:
        return self.name.text(), self.desk.text(), self.ministry.text(), self.state.text()

    def _offer_keyring(self, availability: Availability) -> None:
        self.keyring.setEnabled(availability.usable)
        self._keyring_words.setText(
            tr(
                "Quicker to open. Whoever can sign in as you on this computer could open it too. "
                "Leave it off on a shared machine."
            )
            if availability.usable
            else tr("{reason} The passphrase opens the store everywhere.", reason=tr(availability.reason))
        )

    def _choose_place(self) -> None:
        suggested = Path(self.place.text())
        self._gate.ask.save_file(
            tr("Where to keep the store"), suggested, store_files(), lambda p: self.place.set_text(str(p))
        )

    def _check_place(self) -> None:
        wrong = ""
        if not self.name.text().strip():
            self._say(tr("Your name is missing."), tr("History tells who wrote what; type your name."))
            self.name.setFocus()
            return
        path = self._path()
        try:
            if path.exists():
                wrong = tr("There is already a file called “{name}” there.", name=path.name)
            elif not path.parent.is_dir():
                wrong = tr("There is no folder “{folder}”.", folder=path.parent)
        except (OSError, ValueError):
            wrong = tr("No file can have this name.")
        if wrong:
            self._say(wrong, tr("Choose another name or folder."))
            self.place.setFocus()
        else:
            self._show_step(1)

    def _path(self) -> Path:
        path = Path(self.place.text().strip() or "desk").expanduser().absolute()
        if not path.name:
            return path / f"desk{STORE_ENDING}"
        return path if path.suffix == STORE_ENDING else path.with_name(path.name + STORE_ENDING)

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
        on_keyring, machine = self.keyring.isChecked(), self._gate.machine
        self._hold(held=True)

        def make() -> Created:
            made = workspace.create(path, typed, officer, scheme, machine.cost)
            if on_keyring:
                with contextlib.suppress(RefusedError):  # settings say whether it is on, and the passphrase opens it
                    passphrases.add_to_keyring(made.workspace, machine.keyring)
            return made

        shown, failed = while_alive(self, self._show_sheet), while_alive(self, self._failed)
        self._gate.opening.run(make, lambda made: made.workspace, shown, failed)

    def _show_sheet(self, made: Created) -> None:
        self._made = made.workspace
        self.passphrase.clear()
        self._hold(held=False)
        self._side_words.setText(tr("The sheet"))
        self._sheet = Sheet(made.workspace.name, self._sheet.made, made.recovery_key)
        self._sheet_view.show_sheet(self._sheet)
        places = sorted(secrets.SystemRandom().sample(range(len(self._sheet.groups)), _ASKED_FOR))
        self._asked = tuple(places)
        first, second = (place + 1 for place in places)
        self._asked_words.setText(
            tr(
                "To be sure that you have it: type group {first} and group {second} as they stand on the sheet.",
                first=first,
                second=second,
            )
        )
        for field, place in ((self.first_group, first), (self.second_group, second)):
            field.setPlaceholderText(tr("Group {place}", place=place))
            field.setAccessibleName(tr("Group {place} of the recovery key", place=place))
        self._show_step(2)
        self._ask_for_key(asked=False)

    def _ask_for_key(self, *, asked: bool) -> None:
        """Hide the key and ask for two groups of it, since words in sight prove nothing; or show it again."""
        self.notice.hide()
        self._asking.setVisible(asked)
        self.have.setVisible(not asked)
        if asked:
            self._sheet_view.show_example(self._sheet)
            self.first_group.setFocus()
        else:
            self._sheet_view.show_sheet(self._sheet)

    def _print(self) -> None:
        sheet = self._sheet
        self._gate.ask.print_on(tr("Print the recovery sheet"), lambda printer: print_sheet(printer, sheet))

    def _save(self) -> None:
        name = tr("{store} recovery sheet", store=self._sheet.store)
        suggested = self._gate.machine.paths.documents / f"{name}.pdf"
        self._gate.ask.save_file(tr("Save the recovery sheet"), suggested, ((tr("PDF"), "*.pdf"),), self._save_to)

    def _save_to(self, path: Path) -> None:
        data = sheet_as_pdf(self._sheet)
        words = tr("Print it, take it off this computer, and delete the file.")

        def saved(_result: None) -> None:
            self._say(tr("Saved as “{name}”.", name=path.name), words, Meaning.GOOD, "check-circle")

        self._gate.background.run(
            lambda _progress: sheets.save_sheet(path, data),
            while_alive(self, saved),
            while_alive(self, self._failed),
            must_finish=True,
        )

    def _finish(self) -> None:
        typed = (self.first_group.text(), self.second_group.text())
        wanted = tuple(self._sheet.groups[place] for place in self._asked)
        if tuple(words.strip().upper() for words in typed) != wanted:
            self._say(tr("That is not what stands on the sheet."), tr("Look at the two groups again and type both."))
            self.first_group.setFocus()
            return
        if self._made is not None:
            made, self._made = self._made, None
            self._gate.opened(made)

    def _failed(self, error: Exception) -> None:
        self._hold(held=False)
        if isinstance(error, CyberBriefError):
            self._say(tr(error.happened), tr(error.remedy))
        else:
            self._gate.tell(error)

    def _hold(self, *, held: bool) -> None:
        for part in (self.passphrase, self.back, self.keyring):
            part.setEnabled(not held)
        self.to_sheet.setEnabled(not held and bool(self.passphrase.text()))
        self.to_sheet.setText(tr("Making the store …") if held else tr("Next: recovery sheet"))

    def _say(self, lead: str, words: str, meaning: Meaning = Meaning.ERROR, icon: str = "octagon-x") -> None:
        self.notice.say(lead, words, meaning, icon)


def _free_name(folder: Path) -> Path:
    """Return a name for a store that is not taken in a folder."""
    path = folder / f"My desk{STORE_ENDING}"
    number = 2
    while path.exists():
        path = folder / f"My desk {number}{STORE_ENDING}"
        number += 1
    return path
