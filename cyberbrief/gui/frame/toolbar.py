"""The toolbar: rooms on or off, back and forward, where one is, what is saved, find or do anything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from cyberbrief.gui.actions import Actions, Where, shown_shortcut
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.notice import SavedMark
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_SEARCH_WIDTH, _SEARCH_MOST = 220, 264
_BESIDE_SEARCH = 102  # its icon, its shortcut and the space around
_BETWEEN = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


class Toolbar(QFrame):
    """The strip below the banner; `crumb_pressed(Place)` when one goes up the path."""

    crumb_pressed = Signal(object)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        set_look(self, part="toolbar")
        self.setAccessibleName(tr("Toolbar"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.saved = SavedMark(theme)
        self._find = actions["find-or-do"]
        self.search = SearchField(theme, tr("Find or do anything"), shortcut=shown_shortcut("find-or-do"))
        self.search.line.setReadOnly(True)
        self.search.line.installEventFilter(self)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(SPACE.inside)
        self._slot = QHBoxLayout()
        self._primary: QWidget | None = None
        self._menu = _menu_button(theme, actions)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.inside, 0, SPACE.grid, 0)
        layout.setSpacing(0)
        layout.addWidget(_action_button(theme, "panel", actions["toggle-nav"]))
        layout.addSpacing(SPACE.grid)
        layout.addWidget(_action_button(theme, "arrow-left", actions["back"]))
        layout.addWidget(_action_button(theme, "arrow-right", actions["forward"]))
        layout.addSpacing(SPACE.inside)
        layout.addLayout(self._crumbs, 1)
        layout.addWidget(self.saved)
        layout.addSpacing(SPACE.grid)
        layout.addLayout(self._slot)
        layout.addSpacing(SPACE.grid)
        layout.addWidget(self.search)
        layout.addSpacing(SPACE.inside)
        layout.addWidget(self._menu)
        self._fit()
        theme.changed.connect(self._fit)

    def set_crumbs(self, crumbs: Sequence[tuple[str, Place | None]]) -> None:
        """Show the path to where one is; those with a place can be pressed, the last is where one is."""
        clear(self._crumbs)
        for number, (words, place) in enumerate(crumbs):
            if number:
                self._crumbs.addWidget(Label(_BETWEEN, TypeRole.BODY, Ink.TEXT_2))
                self._crumbs.addSpacing(SPACE.inside)
            if number == len(crumbs) - 1:
                self._crumbs.addWidget(ElidedLabel(words, TypeRole.STRONG), 1)
            elif place is None:
                self._crumbs.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2))
            else:
                self._crumbs.addWidget(self._crumb(words, place))
        for number in range(self._crumbs.count()):
            item = self._crumbs.itemAt(number)
            if item is not None and (made := item.widget()) is not None:
                made.show()  # what joins a layout that is on screen is otherwise shown once something else moves
        if not crumbs:
            self._crumbs.addStretch(1)

    def set_primary(self, widget: QWidget | None) -> None:
        """Put a screen's one filled button beside the search, or take it away; the screen keeps owning it."""
        if self._primary is not None:
            self._slot.removeWidget(self._primary)
            self._primary.hide()
        self._primary = widget
        if widget is not None:
            self._slot.addWidget(widget)
            widget.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the small window that finds, instead of the field that only looks like it."""
        typed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and bool(event.text().strip())
        entered = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Return
        pressed = event.type() == QEvent.Type.MouseButtonPress
        if watched is self.search.line and (typed or pressed or (entered and event.type() == QEvent.Type.KeyPress)):
            self._find.trigger()
            return True
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the height of the strip."""
        return QSize(self._theme.px(600), self._theme.px(SPACE.toolbar))

    def _crumb(self, words: str, place: Place) -> Button:
        button = Button(self._theme, words, role=ButtonRole.QUIET)
        button.clicked.connect(lambda: self.crumb_pressed.emit(place))
        return button

    def _fit(self) -> None:
        px, words = self._theme.px, tr("Find or do anything")
        wanted = round(self._theme.metrics(TypeRole.BODY).horizontalAdvance(words)) + px(_BESIDE_SEARCH)
        self.search.setFixedWidth(max(px(_SEARCH_WIDTH), min(wanted, px(_SEARCH_MOST))))
        self.setFixedHeight(self._theme.px(SPACE.toolbar))


def _action_button(theme: Theme, icon: str, action: QAction) -> IconButton:
    button = IconButton(theme, icon, action.text())
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def _menu_button(theme: Theme, actions: Actions) -> IconButton:
    button = IconButton(theme, "menu", tr("Menu"))
    menu = QMenu(button)
    for where in Where:
        below = menu.addMenu(tr(str(where)))
        for row, action in actions:
            if row.where is where:
                below.addAction(action)
    button.setMenu(menu)
    return button
