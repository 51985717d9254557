"""How ready each agenda item is, as a bar; behind it what has to be mended, each finding leading to its field."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.record import RecordId
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.meter import ShareBar
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Card, Line, clear, row
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Severity, Theme, TypeRole
from cyberbrief.services.checking import Finding
from cyberbrief.services.checking import Severity as Gravity
from cyberbrief.services.overview import Readiness

_WORDS = 104
_AT_FIRST, _AT_ONCE = 12, 24  # rows: what is made in one go must not hold the window up
_GRAVE = tuple(Gravity)


class ReadinessCard(Card):
    """A row for each agenda item: pressing it unfolds its findings, or goes to the item where there is none."""

    def __init__(self, theme: Theme, go: Callable[[Place], None]) -> None:
        super().__init__(tr("Readiness"))
        self._theme, self._go = theme, go
        self._sum = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self._unfolded: set[RecordId] = set()
        self._most = _AT_FIRST
        self._rows: tuple[Readiness, ...] = ()
        self._places: Mapping[RecordId, Place] = {}
        self.head.addWidget(self._sum)
        self.column.setSpacing(0)

    def show_checking(self) -> None:
        """Say that it is being looked at, until the final check has spoken; what is shown stays."""
        if not self._rows:
            clear(self.column)
            self.column.addWidget(Label(tr("The final check is looking …"), ink=Ink.TEXT_2))

    def show_rows(self, rows: tuple[Readiness, ...], places: Mapping[RecordId, Place]) -> None:
        """Show how ready each item is."""
        self._rows, self._places = rows, places
        clear(self.column)
        self._sum.setText(_sum(rows))
        for found in rows[: self._most]:
            self.column.addWidget(Line())
            self.column.addWidget(self._row(found))
            if found.item.id in self._unfolded:
                for finding in sorted(found.findings, key=lambda one: _GRAVE.index(one.severity)):
                    self.column.addWidget(self._finding(found, finding))
        if len(rows) > self._most:
            more = len(rows) - self._most
            button = Button(self._theme, tr_counted(more, "Show {n} more", "Show {n} more"), role=ButtonRole.LINK)
            button.clicked.connect(self._show_more)
            self.column.addLayout(row(button))
        if not rows:
            words = tr("Once there is an agenda, this shows for each item what is ready and what is missing.")
            self.column.addWidget(Label(words, ink=Ink.TEXT_2, wrap=True))

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.show_rows(self._rows, self._places)

    def _row(self, found: Readiness) -> PressRow:
        theme = self._theme
        meaning, icon, words = _standing(found)
        pressed = PressRow(
            tr("{number} {title}: {words}", number=found.item.number, title=found.item.title, words=words)
        )
        pressed.clicked.connect(lambda: self._press(found))
        number = Label(found.item.number, TypeRole.BODY, Ink.TEXT_3)
        number.setFixedWidth(theme.px(24))
        bar = ShareBar(theme, tr("Readiness"))
        bar.setMinimumWidth(theme.px(60))
        shares = ((found.ready, Ink.GOOD), (found.to_mend, Ink.WARNING), (found.blocking, Ink.ERROR))
        bar.show_shares(shares, _sum((found,)))
        said = Label(words, TypeRole.SMALL, meaning.ink)
        said.setMinimumWidth(theme.px(_WORDS))
        title = QVBoxLayout()
        title.setSpacing(0)
        title.addWidget(ElidedLabel(found.item.title))
        first = min(found.findings, key=lambda one: _GRAVE.index(one.severity), default=None)
        if first is not None and found.item.id not in self._unfolded:
            title.addWidget(ElidedLabel(tr(first.sentence), TypeRole.CAPTION, Ink.TEXT_3))
        line = pressed.line
        line.addWidget(number)
        line.addLayout(title, 5)
        line.addWidget(bar, 2)
        line.addWidget(Glyph(theme, icon, meaning.ink, SPACE.icon_row))
        line.addWidget(said)
        return pressed

    def _finding(self, found: Readiness, finding: Finding) -> PressRow:
        look = Severity[finding.severity.name].value
        pressed = PressRow(tr("{severity}: {sentence}", severity=tr(look.word), sentence=tr(finding.sentence)))
        pressed.clicked.connect(lambda: self._go(self._place_of(found, finding)))
        ahead = QWidget()
        ahead.setFixedWidth(self._theme.px(24))
        pressed.line.addWidget(ahead)
        pressed.line.addWidget(Glyph(self._theme, look.icon, look.meaning.ink, SPACE.icon_row))
        pressed.line.addWidget(Label(tr(finding.sentence), TypeRole.SMALL, wrap=True), 1)
        return pressed

    def _press(self, found: Readiness) -> None:
        """Unfold an item's findings, fold them again, or go where there is but one place to go."""
        if not found.findings:
            self._go(place_of("agenda-item", found.item.id))
        elif len(found.findings) == 1:
            self._go(self._place_of(found, found.findings[0]))
        else:
            self._unfolded ^= {found.item.id}
            self.show_rows(self._rows, self._places)
            self._take_keyboard(found)

    def _take_keyboard(self, found: Readiness) -> None:
        """Keep the keyboard on the row that was pressed, which is made anew."""
        begins = tr("{number} {title}", number=found.item.number, title=found.item.title)
        for place in range(self.column.count()):
            item = self.column.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, PressRow) and widget.accessibleName().startswith(begins):
                widget.setFocus()

    def _place_of(self, found: Readiness, finding: Finding) -> Place:
        there = self._places.get(finding.record, place_of("agenda-item", found.item.id))
        return Place(there.room, there.record, finding.element or finding.field)


def _sum(rows: tuple[Readiness, ...]) -> str:
    if not rows:
        return ""
    ready, mend, block = (sum(getattr(found, part) for found in rows) for part in ("ready", "to_mend", "blocking"))
    return tr("{ready} ready · {mend} to mend · {block} block clearing", ready=ready, mend=mend, block=block)


def _standing(found: Readiness) -> tuple[Meaning, str, str]:
    if not found.findings:
        return Meaning.GOOD, "check", tr("Ready")
    if found.blocking:
        return Meaning.ERROR, "octagon-x", tr_counted(found.blocking, "{n} blocks clearing", "{n} block clearing")
    return Meaning.WARNING, "triangle", tr_counted(len(found.findings), "{n} to mend", "{n} to mend")
