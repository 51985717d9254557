"""What a party wants from us and what it can trade, side by side: read in ten seconds, each line with where it is from.

The objectives and the leverage that it has over us are written here; below them stands what is drawn from promises,
packages, stances and ladders as we see them. A line leads to its record.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Card, Line, clear
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.profile import Drawn

_FEW = 4
_BESIDE_FROM = 560


class DrawnList(QWidget):
    """A heading, the field that the desk writes itself, and the lines that are drawn from elsewhere."""

    def __init__(self, session: Session, title: str, field: FieldBlock, nothing: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._session = session
        self._drawn: tuple[Drawn, ...] = ()
        self._all = False
        self._nothing = Label(nothing, TypeRole.SMALL, Ink.TEXT_3, wrap=True)
        self._more = Button(session.theme, "", role=ButtonRole.LINK)
        self._more.clicked.connect(self._unfold)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addWidget(Label(title, TypeRole.HEADING))
        column.addWidget(field)
        column.addLayout(self._lines)
        column.addWidget(self._nothing)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_drawn(self, drawn: tuple[Drawn, ...], *, other_party: bool) -> None:
        """Show what was drawn; of another party only the first lines at first."""
        if other_party:
            self._all = False
        elif drawn == self._drawn:
            return
        self._drawn = drawn
        self._show()

    def _unfold(self) -> None:
        self._all = not self._all
        self._show()
        self._more.setFocus()

    def _show(self) -> None:
        clear(self._lines)
        shown = self._drawn if self._all else self._drawn[:_FEW]
        for one in shown:
            self._lines.addWidget(self._line(one))
        rest = len(self._drawn) - _FEW
        self._nothing.setVisible(not self._drawn)
        self._more.setVisible(rest > 0)
        words = tr("Fewer") if self._all else tr_counted(rest, "{n} more", "{n} more")
        self._more.setText(words)
        self._more.setAccessibleName(words)

    def _line(self, drawn: Drawn) -> PressRow:
        source = sources_of(drawn)
        line = PressRow(f"{drawn.text}. {source}")
        line.clicked.connect(lambda: self._session.go(place_of(drawn.kind, drawn.record)))
        icon, ink = ("ban", Ink.ERROR) if drawn.refused else (icon_of(drawn.kind), Ink.TEXT_2)
        sign = QVBoxLayout()
        sign.setContentsMargins(0, 3, 0, 0)
        sign.addWidget(Glyph(self._session.theme, icon, ink, SPACE.icon_row))
        sign.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(drawn.text, TypeRole.BODY, wrap=True))
        words.addWidget(ElidedLabel(source, TypeRole.CAPTION, Ink.ERROR if drawn.late else Ink.TEXT_3))
        line.line.setContentsMargins(0, SPACE.inside, 0, SPACE.inside)
        line.line.setSpacing(SPACE.grid)
        line.line.addLayout(sign)
        line.line.addLayout(words, 1)
        return line


class AtAGlance(Card):
    """The two lists, side by side where there is room."""

    def __init__(self, session: Session, wants: FieldBlock, trades: FieldBlock) -> None:
        super().__init__(name=tr("At a glance"))
        self._theme = session.theme
        self.wants = DrawnList(
            session,
            tr("What they want from us"),
            wants,
            tr("Nothing else yet: promises that we owe, packages and their ladder as we see it will stand here."),
        )
        self.trades = DrawnList(
            session,
            tr("What they can trade"),
            trades,
            tr("Nothing else yet: what packages would bring and what they might accept will stand here."),
        )
        self._between = Line(upright=True)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(SPACE.gutter)
        self._box.addWidget(self.wants, 1)
        self._box.addWidget(self._between)
        self._box.addWidget(self.trades, 1)
        self.column.addLayout(self._box)
        session.theme.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists side by side, or below one another."""
        super().resizeEvent(event)
        self._arrange()

    def show_profile(self, wants: Sequence[Drawn], trades: Sequence[Drawn], *, other_party: bool) -> None:
        """Show what was drawn of a party."""
        self.wants.show_drawn(tuple(wants), other_party=other_party)
        self.trades.show_drawn(tuple(trades), other_party=other_party)

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not way:
            self._box.setDirection(way)
            self._between.setVisible(beside)


def sources_of(drawn: Drawn) -> str:
    """Say where a line comes from and when, such as “We promised this · 2 Nov · overdue”."""
    parts = [tr(drawn.source), day_words(drawn.when), tr("overdue") if drawn.late else ""]
    return " · ".join(part for part in parts if part)
