"""The top line of a record's page: what it is, its marking as a calm tag, its history and what else one can do."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.pack_places import place_of_records
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.bound_fields import BoundFields
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.row_words import origin_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look


class MarkingInput(FieldInput):
    """The level of the store's scheme."""

    def __init__(self, session: Session) -> None:
        levels = session.workspace.scheme.levels
        words = [(level.key, f"({level.portion}) {level.name}" if level.portion else level.name) for level in levels]
        self._field = ChoiceField(session.theme, tr("Marking"), words, snug=TypeRole.LABEL)
        set_look(self._field, part="tag")
        self._lowest = levels[0].key
        super().__init__(self._field)
        self._field.chosen.connect(lambda key: self.chosen.emit("" if key == self._lowest else key))

    def show_value(self, value: object) -> None:
        """Show a level."""
        self._field.set_key(str(value) or self._lowest)


class ReviewTag(Tag):
    """Says by when the record is to be looked at again, and whether that day is past; `pressed()` to change it."""

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_day(self, day: date | None) -> None:
        """Show a day; without one there is no tag."""
        self.setVisible(day is not None)
        if day is not None and day < today():
            self.show_tag(tr("Past review, {day}", day=day_words(day)), Meaning.WARNING, "triangle")
        else:
            self.show_tag(day_words(day), Meaning.NEUTRAL, "calendar")
        self.setToolTip(tr("Review by"))
        self.setAccessibleName(tr("Review by {day}", day=day_words(day)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the field that holds the day."""
        event.accept()
        self.pressed.emit()


class RecordHead(QWidget):
    """`history_wanted()`, `delete_wanted()` from its buttons, `review_wanted()` from its tag.

    `lead` takes what a kind says of itself, `tags` what it says of its state.
    """

    history_wanted = Signal()
    delete_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, session: Session, fields: BoundFields, kind: str) -> None:
        super().__init__()
        self._session = session
        self._deletes = True
        self._record, self._from = "", ""
        self._said = Label(tr(KINDS[kind].LABEL), TypeRole.SMALL, Ink.TEXT_2)
        self.lead = QHBoxLayout()
        self.lead.setSpacing(SPACE.grid)
        self._sign = Glyph(session.theme, icon_of(kind), Ink.TEXT_2, SPACE.icon_row)
        self.lead.addWidget(self._sign)
        self.lead.addWidget(self._said)
        self._origin = ElidedLabel("", TypeRole.CAPTION, Ink.TEXT_3)
        self._origin.hide()
        self.lead.addStretch(1)
        self.history = IconButton(session.theme, "history", tr("History"))
        self.history.clicked.connect(self.history_wanted)
        more = IconButton(session.theme, "dots", tr("More"))
        more.clicked.connect(lambda: self.menu().popup(more.mapToGlobal(QPoint(0, more.height()))))
        marking = fields.bind("marking", MarkingInput(session))
        marking.setToolTip(tr("Marking"))
        self._day: date | None = None
        self._review = ReviewTag(session.theme)
        self._review.pressed.connect(self.review_wanted)
        self.tags = QHBoxLayout()
        self.tags.setSpacing(SPACE.grid)
        self.tags.addWidget(self._review)
        self.tags.addWidget(marking)
        settings = self._settings = QHBoxLayout()
        settings.setSpacing(SPACE.inside)
        settings.addStretch(1)
        settings.addLayout(self.tags)
        settings.addSpacing(SPACE.inside)
        for widget in (self.history, more):
            settings.addWidget(widget)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE.inside)
        self._rows.addLayout(self.lead, 1)
        self._rows.addLayout(settings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addLayout(self._rows)
        column.addWidget(self._origin)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the settings below the kind where one line is too short for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Stand on one line, without the day where that helps, else on two."""
        day = self._review.sizeHint().width() + SPACE.grid if self._day else 0
        shown = 0 if self._review.isHidden() else day
        needed = self.lead.sizeHint().width() + self._settings.sizeHint().width() - shown + SPACE.grid
        way = QBoxLayout.Direction.LeftToRight if needed <= self.width() else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() is not way:
            self._rows.setDirection(way)
        self._review.setVisible(self._day is not None and needed + day <= self.width())

    def show_loaded(self, loaded: Loaded) -> None:
        """Say where the record came from, where it is not ours."""
        self._record, self._from = loaded.record.id, loaded.record.origin
        words = _origin_words(loaded)
        self._origin.setText(words)
        self._origin.setHidden(not words)
        self._day = loaded.record.review_by
        self._review.show_day(self._day)
        self._arrange()

    def hide_delete(self) -> None:
        """Offer no deleting here."""
        self._deletes = False

    def lead_with(self, *parts: QWidget) -> None:
        """Say something else than the kind; the parts stand one after another."""
        self._said.hide()
        self._sign.hide()
        for place, part in enumerate(parts):
            self.lead.insertWidget(place, part)

    def menu(self) -> QMenu:
        """Return what else one can do with the record."""
        menu = QMenu(self)
        theme = self._session.theme
        menu.addAction(theme.icon("history"), tr("History")).triggered.connect(self.history_wanted)
        menu.addAction(self._session.actions["export-item"])
        if self._from:
            words = tr("What {origin} would see of it …", origin=self._from)
            send = menu.addAction(theme.icon("package"), words)
            send.triggered.connect(lambda _on=False: self._session.go(place_of_records([self._record])))
        if self._deletes:
            menu.addSeparator()
            menu.addAction(theme.icon("trash"), tr("Move to the bin")).triggered.connect(self.delete_wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


def _origin_words(loaded: Loaded) -> str:
    """Say from whom a record came and with what, and whether it was changed here since."""
    came = loaded.origin
    sign = origin_of(loaded.record, changed_here=came is not None and came.changed)
    if sign is None or came is None:
        return sign.word if sign is not None else ""
    day = day_words(came.made.date())
    return tr("{origin} · “{pack}”, {day}", origin=sign.word, pack=came.title, day=day)
