"""The top line of a record's page: its kind, its marking and review date, its history and what else one can do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.library.bound_fields import BoundFields
from cyberbrief.gui.library.inputs import FieldInput
from cyberbrief.gui.library.loading import Loaded
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import ElidedLabel, FieldLabel, Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_ONE_LINE_FROM = 560


class MarkingInput(FieldInput):
    """The level of the store's scheme."""

    def __init__(self, session: Session) -> None:
        levels = session.workspace.scheme.levels
        self._field = ChoiceField(session.theme, "Marking", [(level.key, level.name) for level in levels])
        self._lowest = levels[0].key
        super().__init__(self._field)
        self._field.chosen.connect(lambda key: self.chosen.emit("" if key == self._lowest else key))

    def show_value(self, value: object) -> None:
        """Show a level."""
        self._field.set_key(str(value) or self._lowest)


class RecordHead(QWidget):
    """`history_wanted()`, `delete_wanted()` from its buttons; `lead` takes what a kind says of itself."""

    history_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, session: Session, fields: BoundFields, kind: str) -> None:
        super().__init__()
        self._session = session
        self._deletes = True
        self._said = Label(KINDS[kind].LABEL, TypeRole.SMALL, Ink.TEXT_2)
        self.lead = QHBoxLayout()
        self.lead.setSpacing(SPACE.grid)
        self.lead.addWidget(Glyph(session.theme, icon_of(kind), Ink.TEXT_2, SPACE.icon_row))
        self.lead.addWidget(self._said)
        self._origin = ElidedLabel("", TypeRole.CAPTION, Ink.TEXT_3)
        self.lead.addWidget(self._origin, 1)
        self.history = IconButton(session.theme, "history", "History", checkable=True)
        self.history.clicked.connect(self.history_wanted)
        more = IconButton(session.theme, "dots", "More")
        more.clicked.connect(lambda: self.menu().popup(more.mapToGlobal(QPoint(0, more.height()))))
        review, marking = fields.bind("review_by"), fields.bind("marking", MarkingInput(session))
        review.setToolTip("Review by")
        marking.setToolTip("Marking")
        self._names = (FieldLabel("Review by", review), FieldLabel("Marking", marking))
        settings = QHBoxLayout()
        settings.setSpacing(SPACE.inside)
        settings.addStretch(1)
        settings.addWidget(self._names[0])
        settings.addWidget(review)
        settings.addSpacing(SPACE.grid)
        for widget in (self._names[1], marking, self.history, more):
            settings.addWidget(widget)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE.inside)
        self._rows.addLayout(self.lead, 1)
        self._rows.addLayout(settings)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the settings below the kind where one line is too short for both."""
        super().resizeEvent(event)
        one_line = self.width() >= self._session.theme.px(_ONE_LINE_FROM)
        way = QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() is not way:
            self._rows.setDirection(way)
        for name in self._names:
            name.setVisible(one_line)

    def show_loaded(self, loaded: Loaded) -> None:
        """Say where the record came from, where it is not ours."""
        origin = loaded.record.origin
        self._origin.setText(f"from {origin}" if origin else "")

    def hide_delete(self) -> None:
        """Offer no deleting here."""
        self._deletes = False

    def say(self, words: str) -> None:
        """Say something else than the kind."""
        self._said.setText(words)

    def menu(self) -> QMenu:
        """Return what else one can do with the record."""
        menu = QMenu(self)
        theme = self._session.theme
        menu.addAction(theme.icon("history"), "History").triggered.connect(self.history_wanted)
        if self._deletes:
            menu.addSeparator()
            menu.addAction(theme.icon("trash"), "Move to the bin").triggered.connect(self.delete_wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
