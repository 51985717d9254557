"""An order of one's own for a list whose order both sides changed: each element goes up or down until it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from cyberbrief.domain.merged import MergedList
from cyberbrief.domain.position import Rung
from cyberbrief.domain.record_difference import element_names
from cyberbrief.gui.arriving.element_card import elements_of, mark_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Ground, Surface, clear
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.theme import SPACE, Theme, TypeRole

_GAP = 2
_UP, _DOWN = -1, 1


class OrderInput(FieldInput):
    """Takes the order of a list as the ids of its elements; none of them can be left out here."""

    def __init__(self, theme: Theme, listed: MergedList) -> None:
        surface = Surface(Ground.GREY, SPACE.narrow)
        super().__init__(surface)
        self._theme, self._listed = theme, listed
        self._order: tuple[str, ...] = ()
        self._movers: dict[tuple[str, int], IconButton] = {}
        surface.setAccessibleName(tr("Own order: {list}", list=tr(listed.field.label)))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.inside)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnStretch(1, 1)
        surface.column.addLayout(self._grid)

    def show_value(self, value: object) -> None:
        """Show an order."""
        held = elements_of(self._listed)
        order = tuple(one for one in value if one in held) if isinstance(value, tuple) else ()
        if order != self._order:
            self._order = order
            self._fill()

    def focus(self) -> None:
        """Put the keyboard on the first step that can be moved."""
        usable = next((one for one in self._movers.values() if one.isEnabled()), None)
        if usable is not None:
            usable.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        clear(self._grid)
        self._movers = {}
        held = elements_of(self._listed)
        shown = tuple(held[one] for one in self._order)
        names = element_names(shown, self._listed.field.label)
        for place, (one, name) in enumerate(zip(shown, names, strict=True)):
            words = one.text if isinstance(one, Rung) and one.text else tr(name)
            self._grid.addWidget(mark_of(self._theme, shown, place), place, 0)
            self._grid.addWidget(Label(words, TypeRole.BODY, wrap=True), place, 1)
            for by, icon, said in (
                (_UP, "arrow-up", tr("Move up: {step}", step=tr(name))),
                (_DOWN, "arrow-down", tr("Move down: {step}", step=tr(name))),
            ):
                mover = IconButton(self._theme, icon, said)
                mover.setEnabled(0 <= place + by < len(shown))
                mover.clicked.connect(lambda _on=False, key=one.id, by=by: self._move(key, by))
                self._movers[one.id, by] = mover
                self._grid.addWidget(mover, place, 2 if by == _UP else 3)

    def _move(self, key: str, by: int) -> None:
        order = list(self._order)
        place = order.index(key)
        order.insert(place + by, order.pop(place))
        self._order = tuple(order)
        self._fill()
        mover = self._movers[key, by]
        (mover if mover.isEnabled() else self._movers[key, -by]).setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(self._order)
