"""A list of small values inside a record (participants, outcomes): a line each, as in a table.

One adds by typing a name and Enter, or by choosing a record; Alt with the arrows moves a line.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import BareLine
from cyberbrief.gui.records.inputs import FieldInput, holds_keyboard
from cyberbrief.gui.records.keeper import problem_with
from cyberbrief.gui.records.link_input import LinkInput
from cyberbrief.gui.records.record_picker import RecordPicker
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.adding import new_id

MakeInput = Callable[[FieldDeclaration], FieldInput]
ShowInput = Callable[[FieldInput, object, Element], None]
_WIDE = frozenset({TextKind.TEXT, TextKind.ELEMENTS})
_HIDDEN = frozenset({TextKind.REACHES})
# How wide a field is at least, and which share of the line that is left it takes.
_LEAST = {
    TextKind.LINE: 130,
    TextKind.LINK: 180,
    TextKind.CHOICE: 112,
    TextKind.NUMBER: 72,
    TextKind.INSTANT: 240,
    TextKind.DATE: 132,
}
_USUAL = 124
_SENTENCE = 10  # letters of a sentence that are shown at least
_STRETCH = {TextKind.LINE: 3, TextKind.LINK: 2, TextKind.WORDS: 2}


class ElementRow(QFrame):
    """One value on a line: its fields side by side, on a second line where there is no room for all.

    `moved(step)` with Alt and the arrows, `removed()` by the cross or with Ctrl and Delete.
    """

    typed = Signal(str, object)
    chosen = Signal(str, object)
    left = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, session: Session, element: type[Element], make: MakeInput, show: ShowInput) -> None:
        super().__init__()
        self._session, self._show, self._element = session, show, element
        self._fields = declarations(element)
        self.inputs: dict[str, FieldInput] = {}
        self._lines: tuple[tuple[str, ...], ...] = ()
        self._wrong = Label("", TypeRole.CAPTION, Ink.ERROR, wrap=True)
        self._wrong.hide()
        set_look(self, part="row")
        for name, field in self._fields.items():
            if not field.kept_by_program and field.kind not in _HIDDEN:
                self._bind(name, make(field))
        self.away = IconButton(session.theme, "close", tr("Take away"))
        self.away.clicked.connect(self.removed)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, 0, 1)
        line.setSpacing(SPACE.inside)
        line.addLayout(self._column, 1)
        line.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self._arrange()

    def show_element(self, element: Element, place: int, label: str) -> None:
        """Show a value and where it stands in its list."""
        for name, made in self.inputs.items():
            if not made.is_typed_in():
                self._show(made, getattr(element, name), element)
        for made in self.inputs.values():
            made.setToolTip(tr("{field} (Alt ↑ ↓ moves the line)", field=made.accessibleName()))
        self.away.setAccessibleName(tr("{field} {number}: take away", field=label, number=place + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break into as many lines as are needed."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest field, since the row breaks before any other."""
        widest = max((self._least(name) for name in self.inputs), default=0)
        px = self._session.theme.px
        return QSize(px(widest) + px(SPACE.button) + SPACE.grid, super().minimumSizeHint().height())

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Understand Alt with the arrows, and Ctrl with Delete."""
        if not isinstance(event, QKeyEvent):
            return False
        modifiers, key = event.modifiers(), Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        moves = bool(step) and bool(modifiers & Qt.KeyboardModifier.AltModifier)
        removes = key == Qt.Key.Key_Delete and bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if not moves and not removes:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.moved.emit(step) if moves else self.removed.emit()
            return True
        return False

    def _bind(self, name: str, made: FieldInput) -> None:
        field = self._fields[name]
        self.inputs[name] = made
        if isinstance(made.inner, QLineEdit | QComboBox):
            set_look(made.inner, part="quiet")
        if isinstance(made.inner, QComboBox) and field.structural:  # steps and outcomes are whole sentences
            made.inner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            made.inner.setMinimumContentsLength(_SENTENCE)
        if isinstance(made.inner, QLineEdit) and not made.inner.placeholderText():
            made.inner.setPlaceholderText(tr(field.label))
        made.setAccessibleName(tr(field.label))
        made.typed.connect(lambda value: self._typed(name, value))
        made.chosen.connect(lambda value: self.chosen.emit(name, value))
        made.left.connect(self.left)
        for widget in (made.inner, *made.inner.findChildren(QWidget)):
            widget.installEventFilter(self)

    def _least(self, name: str) -> int:
        return _LEAST.get(self._fields[name].kind, _USUAL)

    def _arrange(self) -> None:
        """Put the fields on lines, each as long as the row is wide."""
        px = self._session.theme.px
        room = self.width() - px(SPACE.button) - SPACE.grid
        lines: list[list[str]] = []
        taken = 0
        for name in self.inputs:
            least = px(self._least(name)) + SPACE.inside
            wide = self._fields[name].kind in _WIDE
            if not lines or taken + least > room or wide:
                lines.append([])
                taken = 0
            lines[-1].append(name)
            taken += room if wide else least
        if (arranged := tuple(tuple(line) for line in lines)) != self._lines:
            self._lines = arranged
            self._lay()

    def _lay(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if isinstance(inner := item.layout(), QHBoxLayout):
                while inner.takeAt(0) is not None:
                    pass
        for names in self._lines:
            line = QHBoxLayout()
            line.setSpacing(SPACE.inside)
            for name in names:
                kind = self._fields[name].kind
                line.addWidget(self.inputs[name], _STRETCH.get(kind, 1))
            if all(self._fields[name].kind not in _STRETCH for name in names):
                line.addStretch(1)
            self._column.addLayout(line)
        self._column.addWidget(self._wrong)
        self.updateGeometry()

    def _typed(self, name: str, value: object) -> None:
        wrong = problem_with(dataclasses.replace(self._fields[name], required=False), value)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.inputs[name].set_wrong(bool(wrong))
        if not wrong:
            self.typed.emit(name, value)


class AddLine(BareLine):
    """A line without a frame on which one writes the next value; `added(str)` on Enter."""

    added = Signal(str)

    def __init__(self, words: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(name)
        set_look(self, part="quiet")
        self.returnPressed.connect(self._enter)

    def _enter(self) -> None:
        words = " ".join(self.text().split())
        if words:
            self.clear()
            self.added.emit(words)


class ElementsInput(FieldInput):
    """The values of one field, in their order."""

    def __init__(
        self, session: Session, field: FieldDeclaration, make: MakeInput, show: ShowInput, add: str = ""
    ) -> None:
        inner = QWidget()
        super().__init__(inner)
        if field.element is None:
            raise TypeError(field.name)
        self._session, self._field, self._element = session, field, field.element
        self._make, self._show = make, show
        self._value: tuple[Element, ...] = ()
        self._rows: dict[str, ElementRow] = {}
        self._first = _first_of(field.element)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._column)
        words = add or tr("Add one")
        self.line = AddLine(tr("Write one more, then Enter"), tr("{field}: add one", field=tr(field.label)))
        self._add = Button(
            session.theme,
            words,
            "plus",
            ButtonRole.QUIET,
            name=tr("{field}: {words}", field=tr(field.label), words=words),
        )
        set_look(self._add, flush="true")
        self._add.clicked.connect(self._begin)
        self.line.added.connect(self._add_named)
        foot = QHBoxLayout()
        by_typing = self._first is not None and self._first.kind is TextKind.LINE
        (self._add if by_typing else self.line).hide()  # showing one without a place would flash a window up
        foot.addWidget(self.line, 1)
        foot.addWidget(self._add)
        foot.addStretch(int(not by_typing))
        whole.addLayout(foot)
        self.setFocusProxy(self.line if by_typing else self._add)

    def show_value(self, value: object) -> None:
        """Show values; rows of those that were there before stay as they are."""
        self._value = cast("tuple[Element, ...]", value)
        kept = {element.id for element in self._value}
        for gone in [key for key in self._rows if key not in kept]:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, element in enumerate(self._value):
            row = self._rows.get(element.id) or self._row(element.id)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_element(element, place, tr(self._field.label))
        self.updateGeometry()

    def set_wrong(self, wrong: bool) -> None:
        """Rows mark their own fields."""
        self._wrong = wrong

    def is_typed_in(self) -> bool:
        """Say whether a row was begun that lacks what it needs; rows look after their fields themselves."""
        return any(not is_finished(item) for item in self._value)

    def add(self, **values: object) -> None:
        """Add a value at the end; one that was given nothing is gone to."""
        given: dict[str, Any] = {**self._next_choices(), **values}
        made = self._element(id=new_id(), **given)
        self.show_value((*self._value, made))
        if is_finished(made):
            self.chosen.emit(finished(self._value))
        if not values:
            next(iter(self._rows[made.id].inputs.values())).focus()

    def _begin(self) -> None:
        """Ask for the record that a line is about, or begin an empty one."""
        first = self._first
        if first is None or first.kind is not TextKind.LINK:
            self.add()
            return
        picker = RecordPicker(self._session, self, first.target)
        picker.picked.connect(self._add_about)
        picker.open_below(self._add)

    def _add_named(self, words: str) -> None:
        if self._first is not None:
            self.add(**{self._first.name: words})

    def _add_about(self, record: Record) -> None:
        if self._first is None:
            return
        self.add(**{self._first.name: record.id})
        link = self._rows[self._value[-1].id].inputs[self._first.name]
        if isinstance(link, LinkInput):
            link.show_link(record.id, {record.id: record})  # until it is read with the rest

    def _next_choices(self) -> dict[str, object]:
        """Return for a list of capacities the first that it has not yet; other lists begin as they are declared."""
        if self._first is None or self._first.kind is not TextKind.NUMBER:
            return {}
        found: dict[str, object] = {}
        for name, field in declarations(self._element).items():
            there = {getattr(item, name) for item in self._value}
            free = [choice for choice in field.choices or () if choice not in there]
            if free:
                found[name] = free[0]
        return found

    def _row(self, key: str) -> ElementRow:
        row = ElementRow(self._session, self._element, self._make, self._show)
        row.typed.connect(lambda name, value: self.typed.emit(finished(self._with(key, {name: value}))))
        row.chosen.connect(lambda name, value: self._set(self._with(key, {name: value})))
        row.left.connect(self.left)
        row.removed.connect(lambda: self._remove(key))
        row.moved.connect(lambda step: self._move(key, step))
        self._rows[key] = row
        return row

    def _with(self, key: str, values: Mapping[str, object]) -> tuple[Element, ...]:
        given: dict[str, Any] = dict(values)
        self._value = tuple(dataclasses.replace(item, **given) if item.id == key else item for item in self._value)
        return self._value

    def _remove(self, key: str) -> None:
        self._set(tuple(item for item in self._value if item.id != key))
        self.focus()

    def _move(self, key: str, step: int) -> None:
        field = next((made for made in self._rows[key].inputs.values() if holds_keyboard(made)), None)
        value = list(self._value)
        place = next(number for number, item in enumerate(value) if item.id == key)
        target = max(0, min(place + step, len(value) - 1))
        value.insert(target, value.pop(place))
        self._set(tuple(value))
        if field is not None:
            field.focus()  # the line that moved keeps the keyboard

    def _set(self, value: tuple[Element, ...]) -> None:
        self.show_value(value)
        self.chosen.emit(finished(value))


def _first_of(element: type[Element]) -> FieldDeclaration | None:
    """Return the field that a new line begins with: its words, the record that it is about, or its number."""
    for name, field in declarations(element).items():
        estimated = name == "kind"  # a step of theirs is chosen, not written
        if field.kept_by_program or field.structural or estimated:
            continue
        if field.kind in {TextKind.LINE, TextKind.LINK, TextKind.NUMBER}:
            return field
    return None


def finished(elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """Return the values that can be kept; a row that was only begun waits on the page."""
    return tuple(item for item in elements if is_finished(item))


def is_finished(element: Element) -> bool:
    """Say whether a value has everything that it must have."""
    return all(getattr(element, name) for name, field in declarations(type(element)).items() if field.required)


def options_of(
    field: FieldDeclaration, holder: Element | Record, record: Record | None, near: Mapping[RecordId, Record]
) -> tuple[tuple[str, str], ...]:
    """Return the steps or outcomes that a field may name: those of the position that the holder or record is about."""
    about = near.get(str(getattr(holder, "position", "") or getattr(record, "position", "")), record)
    if field.name == "rung":
        return tuple((rung.id, rung.text or tr(rung.kind.label)) for rung in getattr(about, "ladder", ()))
    return tuple((outcome.id, outcome.text) for outcome in getattr(about, "outcomes", ()))
