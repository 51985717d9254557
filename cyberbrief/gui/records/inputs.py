"""Inputs: the parts that take the value of one declared field, all with the same three signals.

An input knows the domain value of its field and nothing of the store: `typed(value)` comes while somebody types,
`left()` once the field is left after that, `chosen(value)` when something was picked, ticked, added or moved.
"""

from __future__ import annotations

import re
from datetime import date
from typing import cast

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.domain.audience import field_reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField
from cyberbrief.gui.parts.date_field import DateField
from cyberbrief.gui.parts.draft import Draft
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.tags_field import TagsField
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import TYPE, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.writing.editor import REACH, Editor

_NARROW = 90
_NO_LANGUAGE = "zxx"  # of words that are as their document has them, whatever a dictionary says
_LINE_ENDS = re.compile(r"[ \t]*[\r\n]+[ \t]*")


def holds_keyboard(widget: QWidget) -> bool:
    """Say whether the keyboard is in a widget or in something inside it."""
    focus = QApplication.focusWidget()
    return isinstance(focus, QWidget) and (focus is widget or widget.isAncestorOf(focus))


class FieldInput(QWidget):
    """Takes one field's value; `show_value` is silent and leaves alone what is being typed.

    `referred(RecordId)` when its words mention a reference.
    """

    referred = Signal(str)
    typed = Signal(object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.inner = inner
        self._wrong = False
        self.setFocusProxy(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inner)

    def show_value(self, value: object) -> None:
        """Show a value without a signal."""
        raise TypeError(value)

    def is_typed_in(self) -> bool:
        """Say whether something was typed here that is not handed on, or could not be kept."""
        return self._wrong or any(draft.waiting for draft in self.findChildren(Draft))

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field as one that cannot be kept as it is."""
        self._wrong = wrong
        set_look(self.inner, wrong="true" if wrong else "false")

    def focus(self) -> None:
        """Put the keyboard here."""
        self.inner.setFocus(Qt.FocusReason.OtherFocusReason)


class WrappedLine(Editor):
    """One line of plain words that may be shown over several; Enter leaves it."""

    accepted = Signal()
    formatted = False

    def __init__(
        self, session: Session, name: str, role: TypeRole, *, placeholder: str = "", quiet: bool = True
    ) -> None:
        line = TYPE[role].line if role in {TypeRole.SMALL, TypeRole.CAPTION} else 20
        super().__init__(session, name, placeholder=placeholder, rows=1, quiet=quiet, line=line)
        self.document().setDocumentMargin(2 if role is TypeRole.SMALL else 4)
        set_look(self, type=str(role))
        self.set_text("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the line on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._draft.leave()
            self.accepted.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words on one line."""
        self.put_words(_LINE_ENDS.sub(" ", source.text().strip()))


class TextInput(FieldInput):
    """Words: a line, a line that wraps, or paragraphs."""

    def __init__(self, inner: LineField | TextArea, field: FieldDeclaration | None = None) -> None:
        super().__init__(inner)
        self._field, self._declared = inner, field
        inner.edited.connect(self.typed.emit)
        inner.left.connect(lambda _text: self.left.emit())
        if isinstance(inner, Editor):
            inner.referred.connect(self.referred.emit)

    def tell(self, record: Record, holder: Record | Element) -> None:
        """Take in of which language the words are, and for whom: `holder` is the record or the element they are of."""
        field = self._declared
        reach = field_reach(holder, field) if field is not None and not field.structural else None
        if isinstance(self._field, Editor):
            quoted = isinstance(record, Reference) and record.wording is Wording.QUOTED
            self._field.tell(_NO_LANGUAGE if quoted else str(getattr(record, "language", "")), reach)
        else:
            self._field.setProperty(REACH, reach.word if reach is not None else "")

    def show_value(self, value: object) -> None:
        """Show words."""
        self._field.set_text(str(value))

    def set_wrong(self, wrong: bool) -> None:
        """Mark the words."""
        self._wrong = wrong
        self._field.set_wrong(wrong)


class ChoiceInput(FieldInput):
    """One of a closed list; as a `quiet` or `tag` part of a page it is as wide as what is chosen."""

    def __init__(
        self, theme: Theme, field: FieldDeclaration, *, part: str = "", role: TypeRole = TypeRole.BODY
    ) -> None:
        choices = field.choices
        self._members = {str(item): item for item in choices or ()}
        self._field = ChoiceField(
            theme,
            tr(field.label),
            [(key, tr(item.label)) for key, item in self._members.items()],
            snug=role if part else None,
        )
        super().__init__(self._field)
        if part:
            set_look(self._field, part=part)
            self._field.setToolTip(tr(field.label))
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._field.chosen.connect(lambda key: self.chosen.emit(self._members[key]))

    def show_value(self, value: object) -> None:
        """Show a choice."""
        self._field.set_key(str(value))


class FlagInput(FieldInput):
    """Yes or no."""

    def __init__(self, theme: Theme, field: FieldDeclaration) -> None:
        self._field = CheckField(theme, tr(field.label))
        super().__init__(self._field)
        self._field.ticked.connect(self.chosen.emit)

    def show_value(self, value: object) -> None:
        """Show whether it is ticked."""
        self._field.setChecked(bool(value))


class DateInput(FieldInput):
    """A day, or none."""

    def __init__(self, theme: Theme, field: FieldDeclaration) -> None:
        self._field = DateField(theme, tr(field.label))
        super().__init__(self._field)
        self._field.edited.connect(lambda iso: self.typed.emit(date.fromisoformat(iso) if iso else None))
        self._field.left.connect(lambda _iso: self.left.emit())

    def show_value(self, value: object) -> None:
        """Show a day."""
        self._field.set_iso(value.isoformat() if isinstance(value, date) else "")


class NumberInput(FieldInput):
    """A whole number, typed; what is no number stays in the field and is said to be none."""

    def __init__(self, theme: Theme, field: FieldDeclaration) -> None:
        self._field = LineField(tr(field.label), placeholder="0")
        super().__init__(self._field)
        self._field.setMaximumWidth(theme.px(_NARROW))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._field.edited.connect(self._read)
        self._field.left.connect(lambda _text: self.left.emit())

    def show_value(self, value: object) -> None:
        """Show a number; 0 is an empty field."""
        self._field.set_text(str(value) if value else "")

    def _read(self, text: str) -> None:
        words = text.strip()
        self.typed.emit(int(words) if words.isdecimal() else words or 0)


class WordsInput(FieldInput):
    """Short words parted by commas."""

    def __init__(self, field: FieldDeclaration) -> None:
        self._field = TagsField(tr(field.label))
        if field.name != "tags":
            self._field.setPlaceholderText(tr(field.hint) or tr("Parted by commas"))
        super().__init__(self._field)
        self._field.edited.connect(self.typed.emit)
        self._field.left.connect(lambda _tags: self.left.emit())

    def show_value(self, value: object) -> None:
        """Show words."""
        self._field.set_tags(cast("tuple[str, ...]", value))
