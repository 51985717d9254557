"""The switch between the variants of a brief, each with how much it withholds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from cyberbrief.gui.briefs.brief_view import SHORT_NAMES
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.theme import SPACE, Theme

_NAME = later("Variant")


class VariantSwitch(QWidget):
    """Positions side by side, as many as there is room for, and a menu of the rest; `chosen(str)` a variant.

    The variant that is shown always stands among the positions.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._withheld: Mapping[str, int] = {}
        self._shown: tuple[str, ...] = tuple(SHORT_NAMES)
        self.segments = Segments(theme, tr(_NAME), [(name, tr(words)) for name, words in SHORT_NAMES.items()])
        self.more = Button(theme, tr("More"), "chevron-down", ButtonRole.QUIET)
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.more.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.inside)
        layout.addWidget(self.segments)
        layout.addWidget(self.more)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.segments.chosen.connect(self.chosen)
        theme.changed.connect(self._fit)

    def set_variant(self, variant: str) -> None:
        """Show which variant is shown, without a signal."""
        self.segments.set_key(variant)
        self._fit()

    def show_counts(self, withheld: Mapping[str, int]) -> None:
        """Show of how many records each variant withholds something."""
        self._withheld = dict(withheld)
        for name in SHORT_NAMES:
            count = withheld.get(name, 0)
            self.segments.set_count(name, str(count) if count else "")
        self._fit()

    def menu(self) -> QMenu:
        """Return the menu of the variants for which there is no room."""
        menu = QMenu(self.more)
        for name, words in SHORT_NAMES.items():
            if name not in self._shown:
                count = self._withheld.get(name, 0)
                said = tr("{variant} · {n} withheld", variant=tr(words), n=count) if count else tr(words)
                menu.addAction(said).triggered.connect(lambda _on=False, name=name: self.chosen.emit(name))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def sizeHint(self) -> QSize:
        """Return room for one or two: what is wider is shown where there is room."""
        return QSize(self._theme.px(200), self._theme.px(SPACE.field))

    def minimumSizeHint(self) -> QSize:
        """Return the same: positions go into the menu before anything is cut off."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        here, widths = self.segments.key(), {name: self.segments.width_of(name) for name in SHORT_NAMES}
        room = self.width() - _EDGES
        if sum(widths.values()) > room:
            room -= self.more.sizeHint().width() + SPACE.inside + widths[here]
            fitting = {here}
            for name, width in widths.items():
                if name != here and width > room:
                    break
                room -= width if name != here else 0
                fitting.add(name)
            self._shown = tuple(name for name in SHORT_NAMES if name in fitting)
        else:
            self._shown = tuple(SHORT_NAMES)
        self.segments.show_only(self._shown)
        self.more.setVisible(len(self._shown) < len(SHORT_NAMES))
        # Counts change the widths inside: both layouts have to look again, and in this order.
        for layout in (self.segments.layout(), self.layout()):
            if layout is not None:
                layout.activate()


_EDGES = 4  # pixels of the border around the positions
