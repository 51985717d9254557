"""The clearance trail: the offices of the chain, what each said, and what has changed since."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Office, Order
from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.briefs.clearance_form import ClearanceForm
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import clear, row
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.adding import new_id
from cyberbrief.services.clearing import Said, record_decision

_SIGNS: Mapping[str, tuple[str, Ink]] = {
    "CLEARED": ("check-circle", Ink.GOOD),
    "DEEMED": ("check-circle", Ink.GOOD),
    "LAPSED": ("lapsed", Ink.WARNING),
    "REFUSED": ("octagon-x", Ink.ERROR),
    "COMMENTED": ("bubble", Ink.TEXT_2),
    "WAITING": ("circle", Ink.TEXT_3),
    "OPEN": ("circle", Ink.TEXT_3),
}

_NAMED = 2  # sections that changed, as many as one reads


class _Line(NamedTuple):
    office: str
    sign: str
    words: str


class ClearanceTrail(QWidget):
    """Shows and changes who clears, and records what they said of the variant that is shown."""

    def __init__(self, builder: Builder) -> None:
        super().__init__()
        self._builder = builder
        self._session = builder.session
        self._lines: tuple[_Line, ...] | None = None
        self._drafted_words = ""
        theme = self._session.theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.inside)
        self._form = QVBoxLayout()
        self.form: ClearanceForm | None = None
        self.record = Button(theme, tr("Record clearance …"), "pencil")
        self.add = Button(theme, tr("Office"), "plus", ButtonRole.LINK, name=tr("Add an office"))
        self.record.clicked.connect(lambda _on=False: self.ask_for_decision(""))
        self.add.clicked.connect(self._ask_for_office)
        head = row(Label(tr("Clearance"), TypeRole.HEADING))
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addLayout(head)
        column.addWidget(Label(tr("Each is bound to the words it covered"), TypeRole.CAPTION, Ink.TEXT_3, wrap=True))
        column.addLayout(self._rows)
        column.addLayout(self._form)
        column.addLayout(row(self.record))
        builder.shown.connect(self.show_view)
        builder.turned.connect(self._turned)

    def show_view(self, view: BriefView) -> None:
        """Show where each office stands towards a view."""
        lines = tuple(
            _Line(line.office, line.mark.name, _words(line.words, line.sections))
            for line in view.preview.checked.trail.lines
        )
        drafted = view.preview.standing.drafter and (
            tr("drafted by {officer}, {day}", officer=view.preview.standing.drafter, day=day_words(today()))
        )
        if (lines, drafted) == (self._lines, self._drafted_words):
            return
        self._lines, self._drafted_words = lines, drafted
        clear(self._rows)
        if drafted:
            self._rows.addWidget(self._drafted(drafted))
        for line in lines:
            self._rows.addWidget(self._row(line))
        if not lines:
            words = tr("No office has to clear yet. Until one does, the brief leaves as DRAFT.")
            self._rows.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2, wrap=True))

    def words(self) -> tuple[str, ...]:
        """Return what the trail says, line by line."""
        return tuple(f"{line.office}: {line.words}" for line in self._lines or ())

    def ask_for_decision(self, office: str = "") -> None:
        """Show the form that records a decision."""
        clear(self._form)
        brief = self._builder.brief
        offices = [one.name for one in brief.chain] if brief is not None else []
        waiting = [line.office for line in self._lines or () if line.sign not in {"CLEARED", "DEEMED"}]
        chosen = office or next(iter(waiting), "")
        variant = tr(VARIANTS[self._builder.variant].title)
        form = ClearanceForm(self._session, offices, variant, chosen)
        self._form.addWidget(form)
        self.form = form
        self.record.hide()
        shown = self._builder.variant
        form.recorded.connect(lambda said: self._record(shown, said))
        form.cancelled.connect(self._put_away)
        form.unfinished.begin(f"clearance:{self._builder.id}:{shown}")
        form.by.setFocus()

    def _turned(self) -> None:
        """Put the form away when another brief is opened; of the same brief it stays, for the variant that it names."""
        if self._builder.brief is None:
            if self.form is not None:
                self.form.unfinished.hand_on()
            self._put_away()

    def _put_away(self) -> None:
        if self.form is not None:
            self.form.unfinished.done()
        clear(self._form)
        self.form = None
        self.record.show()

    def _record(self, variant: str, said: Said) -> None:
        workspace, brief = self._session.workspace, self._builder.id
        self._put_away()
        self._builder.perform(lambda: record_decision(workspace, brief, variant, said))

    def _drafted(self, words: str) -> QWidget:
        """Return the line of whoever writes the brief, which stands before those who clear it."""
        office = self._session.workspace.officer.desk
        holder = QWidget()
        said = QVBoxLayout()
        said.setSpacing(0)
        if office:
            said.addWidget(Label(office, TypeRole.MEDIUM, wrap=True))
        said.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT_3, wrap=True))
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, SPACE.inside, 0, SPACE.inside)
        layout.setSpacing(SPACE.grid)
        layout.addWidget(Glyph(self._session.theme, "pencil", Ink.TEXT_2), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(said, 1)
        return holder

    def _row(self, line: _Line) -> QWidget:
        theme = self._session.theme
        icon, ink = _SIGNS[line.sign]
        holder = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(line.office, TypeRole.MEDIUM, wrap=True))
        words.addWidget(Label(line.words, TypeRole.CAPTION, Ink.TEXT_3, wrap=True))
        dots = IconButton(theme, "dots", tr("Change {office}", office=line.office))
        dots.clicked.connect(lambda: self._pop(line.office, dots))
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, SPACE.inside, 0, SPACE.inside)
        layout.setSpacing(SPACE.grid)
        layout.addWidget(Glyph(theme, icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(dots, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    # ----------------------------------------------------------------------------------------------------- offices

    def menu_of(self, office: str) -> QMenu:
        """Return what can be done with an office."""
        menu = QMenu(self)
        can = menu.addAction
        can(tr("Record clearance …")).triggered.connect(lambda: self.ask_for_decision(office))
        can(tr("Move up")).triggered.connect(lambda: self._change_chain(lambda chain: _moved(chain, office, -1)))
        can(tr("Move down")).triggered.connect(lambda: self._change_chain(lambda chain: _moved(chain, office, 1)))
        side = can(tr("Offices clear side by side"))
        brief = self._builder.brief
        side.setCheckable(True)
        side.setChecked(brief is not None and brief.order is Order.SIDE_BY_SIDE)
        side.triggered.connect(self._set_order)
        menu.addSeparator()
        can(tr("Take out of the chain")).triggered.connect(
            lambda: self._change_chain(lambda chain: tuple(one for one in chain if one.name != office))
        )
        return menu

    def add_office(self, name: str) -> None:
        """Add an office at the end of the chain; one that is there already stays as it is."""
        office = Office(id=new_id(), name=name)
        self._change_chain(lambda chain: chain if any(one.name == name for one in chain) else (*chain, office))

    def _ask_for_office(self) -> None:
        self._session.ask.line(tr("Which office has to clear?"), tr("Office"), tr("Add"), self.add_office)

    def _set_order(self, side_by_side: bool) -> None:
        self._builder.choose({"order": Order.SIDE_BY_SIDE if side_by_side else Order.IN_ORDER})

    def _change_chain(self, change: Callable[[tuple[Office, ...]], tuple[Office, ...]]) -> None:
        brief = self._builder.brief
        if brief is not None:
            chain = change(brief.chain)
            self._builder.brief = dataclasses.replace(brief, chain=chain)
            self._builder.choose({"chain": chain})

    def _pop(self, office: str, below: IconButton) -> None:
        menu = self.menu_of(office)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))


def _words(words: str, sections: tuple[str, ...]) -> str:
    if not sections:
        return tr(words)
    more = len(sections) - _NAMED
    named = ", ".join(sections[:_NAMED])
    if more > 0:
        return tr("clearance lapsed: {sections} and {n} more changed", sections=named, n=more)
    return tr("clearance lapsed: {sections} changed", sections=named)


def _moved(chain: tuple[Office, ...], office: str, step: int) -> tuple[Office, ...]:
    place = next((number for number, one in enumerate(chain) if one.name == office), -1)
    other = place + step
    if place < 0 or not 0 <= other < len(chain):
        return chain
    changed = list(chain)
    changed[place], changed[other] = changed[other], changed[place]
    return tuple(changed)
