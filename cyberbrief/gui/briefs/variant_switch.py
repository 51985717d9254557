"""The switch between the variants of a brief, each with how much it withholds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cyberbrief.gui.briefs.brief_view import SHORT_NAMES
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.choice_field import ChoiceField, Segments
from cyberbrief.gui.theme import SPACE, Theme

_NAME = later("Variant")


class VariantSwitch(QWidget):
    """Positions side by side where there is room for them, a list where there is not; `chosen(str)` a variant."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        named = [(name, tr(words)) for name, words in SHORT_NAMES.items()]
        self.segments = Segments(theme, tr(_NAME), named)
        self.field = ChoiceField(theme, tr(_NAME), named)
        self.field.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.segments)
        layout.addWidget(self.field)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(self.chosen)
        self.field.chosen.connect(self.chosen)

    def set_variant(self, variant: str) -> None:
        """Show which variant is shown, without a signal."""
        self.segments.set_key(variant)
        self.field.set_key(variant)

    def show_counts(self, withheld: Mapping[str, int]) -> None:
        """Show of how many records each variant withholds something."""
        for name in SHORT_NAMES:
            count = withheld.get(name, 0)
            self.segments.set_count(name, str(count) if count else "")
        kept = self.field.key()
        self.field.set_choices(
            (
                name,
                tr("{variant} · {n} withheld", variant=tr(words), n=withheld[name])
                if withheld.get(name)
                else tr(words),
            )
            for name, words in SHORT_NAMES.items()
        )
        self.field.set_key(kept)
        self._fit()

    def sizeHint(self) -> QSize:
        """Return the size of the list: what is wider is shown where there is room."""
        return QSize(self._theme.px(200), self._theme.px(SPACE.field))

    def minimumSizeHint(self) -> QSize:
        """Return the same: the switch gives way to a list before anything is cut off."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the form that fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.segments.sizeHint().width() <= self.width()
        self.segments.setVisible(fits)
        self.field.setVisible(not fits)
        # Counts change the widths inside: both layouts have to look again, and in this order.
        for layout in (self.segments.layout(), self.layout()):
            if layout is not None:
                layout.activate()
