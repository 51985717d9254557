"""The bar at the foot of a list while several rows are chosen: how many, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu

from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.surface import Ground, Line, Surface
from cyberbrief.gui.records.many_actions import ManyActions
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, TypeRole

Fill = Callable[[QMenu], QMenu]


class BulkBar(Surface):
    """`closed()` when the rows are to be let go."""

    closed = Signal()

    def __init__(self, session: Session, actions: ManyActions) -> None:
        super().__init__(Ground.LIST, spacing=0)
        self.setAccessibleName(tr("What is chosen"))
        self._actions = actions
        self._chosen = 0
        self._count = ElidedLabel("", TypeRole.STRONG)
        theme = session.theme
        self.tags = IconButton(theme, "tag", tr("Tags"))
        self.marking = IconButton(theme, "shield", tr("Marking"))
        self.review = IconButton(theme, "calendar", tr("Review date"))
        self.move_to = IconButton(theme, "swap", tr("Move to"))
        self.copy = IconButton(theme, "copy", tr("Copy to another dossier …"))
        self.share = IconButton(theme, "package", tr("Share as a pack …"))
        self.bin = IconButton(theme, "trash", tr("Move to the bin"))
        close = IconButton(theme, "close", tr("Let go of what is chosen"))
        line = QHBoxLayout()
        line.setContentsMargins(SPACE.narrow, SPACE.inside, SPACE.inside, SPACE.inside)
        line.setSpacing(0)
        line.addWidget(self._count, 1)
        self._buttons = (self.tags, self.marking, self.review, self.move_to, self.copy, self.share, self.bin, close)
        for button in self._buttons:
            line.addWidget(button)
        self.column.addWidget(Line())
        self.column.addLayout(line)
        self._opens(self.tags, actions.tags)
        self._opens(self.marking, actions.markings)
        self._opens(self.review, actions.days)
        self._opens(self.move_to, actions.moves)
        self.copy.clicked.connect(lambda: actions.open_dossiers(self.copy))
        self.share.clicked.connect(actions.share)
        self.bin.clicked.connect(actions.delete)
        close.clicked.connect(self.closed)

    def show_count(self, count: int) -> None:
        """Say how many are chosen; nothing is said of a single one."""
        self.setVisible(count > 1)
        if count > 1:
            self._chosen = count
            self.move_to.setVisible(self._actions.can_move())
            self.copy.setVisible(self._actions.can_copy())
            self._say_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how many are chosen in as many words as there is room for."""
        super().resizeEvent(event)
        self._say_count()

    def _say_count(self) -> None:
        """Say it in words, or by the bare number where the list is narrow."""
        words = tr_counted(self._chosen, "{n} chosen", "{n} chosen")
        taken = sum(button.sizeHint().width() for button in self._buttons if not button.isHidden())
        room = self.width() - taken - SPACE.narrow - SPACE.inside
        fits = self._count.fontMetrics().horizontalAdvance(words) <= room
        self._count.setText(words if fits else str(self._chosen))
        self._count.setToolTip(words)
        self._count.setAccessibleName(words)

    def _opens(self, button: IconButton, fill: Fill) -> None:
        def open_menu() -> None:
            menu = fill(QMenu(self))
            menu.aboutToHide.connect(menu.deleteLater)
            spot = button.mapToGlobal(QPoint(0, 0))
            menu.popup(spot - QPoint(0, menu.sizeHint().height() + SPACE.inside))

        button.clicked.connect(open_menu)
