"""One pack of the register: to or from whom, when, its marking, how many records; and once it is opened, which."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.few_of_many import FewOfMany
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import Line, clear
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.kind_words import UNTITLED
from cyberbrief.gui.records.row_words import detail_of
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.services.sharing import Logged, Told

_FEW = 8


class PackCard(QWidget):
    """`opened()` when its records are wanted, `gone_to(str, str)` with kind and id of one, `again()` to send more."""

    opened = Signal()
    gone_to = Signal(str, str)
    again = Signal()

    def __init__(self, theme: Theme, logged: Logged) -> None:
        super().__init__()
        self.logged, self._theme = logged, theme
        title, about = logged.pack.source.title, _about(logged)
        self.press = PressRow(f"{title}, {about}")
        way = "arrow-out" if logged.pack.sent else "arrow-in"
        self.press.line.addWidget(Glyph(theme, way, Ink.TEXT_2), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(title, TypeRole.MEDIUM, wrap=True))
        said.addWidget(Label(about, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        self.press.line.addLayout(said, 1)
        self.press.line.addWidget(Tag(theme, tr(logged.level), Meaning.NEUTRAL, "shield"))
        self.sign = Glyph(theme, "chevron-down", Ink.TEXT_3)
        self.press.line.addWidget(self.sign)
        self.press.clicked.connect(lambda _on=False: self._turn())
        self.body = QWidget()
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(SPACE.pane + SPACE.inside, 0, 0, SPACE.narrow)
        self._column.setSpacing(SPACE.inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.press)
        column.addWidget(self.body)
        column.addWidget(Line())
        self.body.hide()

    def show_records(self, told: Sequence[Told]) -> None:
        """Show which records it told of, each leading there, and what can be done next."""
        clear(self._column)
        words = tr("Send what changed since …") if self.logged.pack.sent else tr("Send back …")
        more = Button(self._theme, words, "arrow-out" if self.logged.pack.sent else "reply")
        more.clicked.connect(lambda _on=False: self.again.emit())
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        few: FewOfMany[Told] = FewOfMany(
            self._theme,
            holder,
            lambda one: lines.addWidget(self._line(one)),
            lambda: clear(lines),
            lambda rest: tr_counted(rest, "Show {n} more", "Show {n} more"),
            tr("Fewer"),
            _FEW,
        )
        if self.logged.can_answer:
            self._column.addWidget(flow(more))
        else:
            more.deleteLater()
        self._column.addWidget(holder)
        self._column.addWidget(few.more, 0, Qt.AlignmentFlag.AlignLeading)
        few.show_lines(told)
        self.body.show()

    def _turn(self) -> None:
        if self.body.isHidden():
            self.sign.show_icon("chevron-up", Ink.TEXT_3)
            self.opened.emit()
        else:
            self.sign.show_icon("chevron-down", Ink.TEXT_3)
            self.body.hide()

    def _line(self, one: Told) -> QWidget:
        kind = tr(KINDS[one.kind].LABEL) if one.kind in KINDS else one.kind
        if one.record is None:
            return Label(tr("{kind}: not here, or in the bin", kind=kind), TypeRole.SMALL, Ink.TEXT_3, wrap=True)
        title = one.record.title_text.strip() or tr(UNTITLED[one.kind])
        pressed = PressRow(tr("{kind}: {title}", kind=kind, title=tr(title)))
        pressed.line.addWidget(Glyph(self._theme, icon_of(one.kind), Ink.TEXT_2, SPACE.icon_row))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(tr(title), TypeRole.BODY, wrap=True))
        if detail := detail_of(one.record, {}):
            said.addWidget(Label(detail, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        pressed.line.addLayout(said, 1)
        pressed.line.addWidget(Label(kind, TypeRole.SMALL, Ink.TEXT_3))
        pressed.clicked.connect(lambda _on=False: self.gone_to.emit(one.kind, one.id))
        return pressed


def _about(logged: Logged) -> str:
    pack = logged.pack
    records = tr_counted(pack.records, "{n} record", "{n} records")
    when = instant_words(pack.instant)
    who = ", ".join(logged.who)
    if not pack.sent:
        return tr("Received from {desk} · {when} · {records}", desk=who, when=when, records=records)
    if who:
        return tr("Sent to {desks} · {when} · {records}", desks=who, when=when, records=records)
    if pack.source.readers:
        return tr("Sent to desks no longer known · {when} · {records}", when=when, records=records)
    return tr("Sent to whoever has the passphrase, or to anybody · {when} · {records}", when=when, records=records)
