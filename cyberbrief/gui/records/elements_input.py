"""A list of small values inside a record (participants, outcomes): a row each, to add, to move, to take away."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.records.keeper import problem_with
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.adding import new_id

MakeInput = Callable[[FieldDeclaration], FieldInput]
ShowInput = Callable[[FieldInput, object, Element], None]
_WIDE = frozenset({TextKind.TEXT, TextKind.ELEMENTS})
_HIDDEN = frozenset({TextKind.REACHES})


class ElementRow(QFrame):
    """One value: its fields side by side where they are short, below one another where they are prose."""

    typed = Signal(str, object)
    chosen = Signal(str, object)
    left = Signal()

    def __init__(self, session: Session, element: type[Element], make: MakeInput, show: ShowInput) -> None:
        super().__init__()
        self._show, self._element = show, element
        self.inputs: dict[str, FieldInput] = {}
        self._blocks: dict[str, FieldBlock] = {}
        set_look(self, part="field")
        short = QWidget()
        flow = FlowLayout(short, SPACE.narrow)
        column = QVBoxLayout()
        column.setSpacing(SPACE.grid)
        column.addWidget(short)
        for name, field in declarations(element).items():
            if field.kept_by_program or field.kind in _HIDDEN:
                continue
            made = make(field)
            block = FieldBlock(field.label, made)
            self.inputs[name], self._blocks[name] = made, block
            made.typed.connect(lambda value, name=name: self._typed(name, value))
            made.chosen.connect(lambda value, name=name: self.chosen.emit(name, value))
            made.left.connect(self.left)
            if field.kind in _WIDE:
                column.addWidget(block)
            else:
                wide = field.kind is TextKind.LINE and not field.structural
                block.setMinimumWidth(session.theme.px(200 if wide else 120))
                flow.addWidget(block)
        self.up = IconButton(session.theme, "arrow-up", "Move up")
        self.down = IconButton(session.theme, "arrow-down", "Move down")
        self.away = IconButton(session.theme, "close", "Take away")
        ends = QHBoxLayout()
        ends.setSpacing(0)
        for button in (self.up, self.down, self.away):
            ends.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.inside, SPACE.grid)
        line.addLayout(column, 1)
        line.addLayout(ends)

    def show_element(self, element: Element, place: int, count: int, label: str) -> None:
        """Show a value and where it stands among how many."""
        for name, made in self.inputs.items():
            if not made.is_typed_in():
                self._show(made, getattr(element, name), element)
        for button, words in ((self.up, "move up"), (self.down, "move down"), (self.away, "take away")):
            button.setAccessibleName(f"{label} {place + 1}: {words}")
        self.up.setVisible(count > 1)
        self.down.setVisible(count > 1)
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)

    def _typed(self, name: str, value: object) -> None:
        wrong = problem_with(dataclasses.replace(declarations(self._element)[name], required=False), value)
        self._blocks[name].say_wrong(wrong)
        self.inputs[name].set_wrong(bool(wrong))
        if not wrong:
            self.typed.emit(name, value)


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
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE.grid)
        self._add = Button(session.theme, add or "Add one", "plus", ButtonRole.QUIET, name=f"{field.label}: add one")
        set_look(self._add, flush="true")
        self._add.clicked.connect(self.add)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SPACE.inside)
        whole.addLayout(self._column)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        whole.addLayout(foot)
        self.setFocusProxy(self._add)

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
            row.show_element(element, place, len(self._value), self._field.label)
        self.updateGeometry()

    def set_wrong(self, wrong: bool) -> None:
        """Rows mark their own fields."""
        self._wrong = wrong

    def is_typed_in(self) -> bool:
        """Say whether a row was begun that lacks what it needs; rows look after their fields themselves."""
        return any(not is_finished(item) for item in self._value)

    def add(self) -> None:
        """Add an empty value at the end and go to it."""
        made = self._element(id=new_id())
        self.show_value((*self._value, made))
        if is_finished(made):
            self.chosen.emit(self._value)
        row = self._rows[made.id]
        next(iter(row.inputs.values())).focus()

    def _row(self, key: str) -> ElementRow:
        row = ElementRow(self._session, self._element, self._make, self._show)
        row.typed.connect(lambda name, value: self.typed.emit(finished(self._with(key, {name: value}))))
        row.chosen.connect(lambda name, value: self._set(self._with(key, {name: value})))
        row.left.connect(self.left)
        row.away.clicked.connect(lambda: self._set(tuple(item for item in self._value if item.id != key)))
        row.up.clicked.connect(lambda: self._move(key, -1))
        row.down.clicked.connect(lambda: self._move(key, 1))
        self._rows[key] = row
        return row

    def _with(self, key: str, values: Mapping[str, object]) -> tuple[Element, ...]:
        given: dict[str, Any] = dict(values)
        self._value = tuple(dataclasses.replace(item, **given) if item.id == key else item for item in self._value)
        return self._value

    def _move(self, key: str, step: int) -> None:
        value = list(self._value)
        place = next(number for number, item in enumerate(value) if item.id == key)
        target = max(0, min(place + step, len(value) - 1))
        value.insert(target, value.pop(place))
        self._set(tuple(value))

    def _set(self, value: tuple[Element, ...]) -> None:
        self.show_value(value)
        self.chosen.emit(finished(value))


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
        return tuple((rung.id, rung.text or rung.kind.label) for rung in getattr(about, "ladder", ()))
    return tuple((outcome.id, outcome.text) for outcome in getattr(about, "outcomes", ()))
