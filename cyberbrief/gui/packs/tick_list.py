"""Names with a tick before each, over as many lines as they need."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.theme import SPACE, Theme


class TickList(QWidget):
    """`ticked()` when the user ticks one or takes a tick away."""

    ticked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout(self, SPACE.gutter)
        self._ticks: dict[str, CheckField] = {}

    def show_rows(self, rows: Iterable[tuple[str, str]], ticked: Collection[str]) -> None:
        """Show other names, by key."""
        clear(self._flow)
        self._ticks = {}
        for key, name in rows:
            self._put(key, name, on=key in ticked)

    def add(self, key: str, name: str) -> None:
        """Show one more name, ticked."""
        if key in self._ticks:
            self.tick(key)
        else:
            self._put(key, name, on=True)

    def tick(self, key: str) -> None:
        """Tick one, where it is among them."""
        if key in self._ticks:
            self._ticks[key].setChecked(True)

    def keys(self) -> tuple[str, ...]:
        """Return the keys of those that are ticked."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def every(self) -> tuple[str, ...]:
        """Return the keys of all of them."""
        return tuple(self._ticks)

    def _put(self, key: str, name: str, *, on: bool) -> None:
        tick = CheckField(self._theme, name)
        tick.setChecked(on)
        tick.ticked.connect(lambda _on: self.ticked.emit())
        self._ticks[key] = tick
        self._flow.addWidget(tick)
        tick.show()
