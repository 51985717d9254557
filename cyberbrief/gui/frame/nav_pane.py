"""The rooms: which dossier, its rooms with counts, then the library across dossiers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.eliding import elided
from cyberbrief.gui.parts.nav_list import NavList
from cyberbrief.gui.parts.surface import Ground
from cyberbrief.gui.theme import RADIUS, SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_LEAST, _MOST = 150, 640
_FOLDED = 36  # of the icons alone
_MENU = 260


class DossierSwitch(QAbstractButton):
    """The dossier one is in; pressing it opens the others. `chosen(str id)`, `new_wanted()`, `carry_wanted()`."""

    chosen = Signal(str)
    new_wanted = Signal()
    carry_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._dossiers: tuple[tuple[str, str, str], ...] = ()
        self._here = ""
        self._compact = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self.updateGeometry)
        self.show_dossiers((), "")

    def show_dossiers(self, dossiers: Sequence[tuple[str, str, str]], here: str) -> None:
        """Offer dossiers as (id, title, second line) and show the one that one is in."""
        self._dossiers, self._here = tuple(dossiers), here
        self.setAccessibleName(tr("Dossier: {title}", title=self._words()[0]))
        self.setToolTip(self._words()[0])
        self.update()

    def menu_of_dossiers(self) -> QMenu:
        """Return the menu that pressing opens."""
        menu = QMenu(self)
        for dossier, title, _detail in self._dossiers:
            choice = menu.addAction(title.replace("&", "&&"))
            choice.setCheckable(True)
            choice.setChecked(dossier == self._here)
            choice.triggered.connect(lambda _on=False, dossier=dossier: self.chosen.emit(dossier))
        menu.addSeparator()
        made = menu.addAction(self._theme.icon("plus"), tr("New dossier …"))
        made.triggered.connect(self.new_wanted)
        carried = menu.addAction(self._theme.icon("copy"), tr("Start from last session …"))
        carried.triggered.connect(self.carry_wanted)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def set_compact(self, compact: bool) -> None:
        """Show the folder alone, with the words beside the mouse; or all of it."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Open the menu below."""
        menu = self.menu_of_dossiers()
        menu.setMinimumWidth(max(self.width(), self._theme.px(_MENU)))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + SPACE.inside)))

    def sizeHint(self) -> QSize:
        """Return the size of two lines."""
        return QSize(self._theme.px(44 if self._compact else 180), self._theme.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint folder, title, second line and chevrons."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(Ink.CONTROL_LINE), 1))
        painter.setBrush(theme.colour(Ink.PAGE))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS.field, RADIUS.field)
        square, from_right = px(26), self.isRightToLeft()
        left = box.width() - square - px(9) if from_right else px(9)
        if self._compact:
            left = (box.width() - square) / 2
        tile = QRectF(left, (box.height() - square) / 2, square, square)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Ink.ACCENT_SOFT))
        painter.drawRoundedRect(tile, RADIUS.tag, RADIUS.tag)
        icon = px(SPACE.icon_row)
        spot = QRectF(tile.center().x() - icon / 2, tile.center().y() - icon / 2, icon, icon)
        theme.icons.paint(painter, "folder", theme.palette.accent, spot)
        if self._compact:
            return
        end = px(6) if from_right else box.width() - icon - px(6)
        chevrons = QRectF(end, (box.height() - icon) / 2, icon, icon)
        theme.icons.paint(painter, "chevrons", theme.palette.text_2, chevrons)
        near, far = px(42), px(24)
        words = box.adjusted(far, 0, -near, 0) if from_right else box.adjusted(near, 0, -far, 0)
        title, detail = self._words()
        split = box.height() / 2 + (0 if detail else px(9))
        self._line(painter, title, TypeRole.STRONG, Ink.TEXT, words.adjusted(0, px(4), 0, split - box.height()))
        self._line(painter, detail, TypeRole.CAPTION, Ink.TEXT_3, words.adjusted(0, split, 0, -px(5)))

    def _line(self, painter: QPainter, words: str, role: TypeRole, ink: Ink, box: QRectF) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(ink))
        shown = elided(self._theme.metrics(role), words, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _words(self) -> tuple[str, str]:
        found = next(((title, detail) for key, title, detail in self._dossiers if key == self._here), None)
        return found or (tr("No dossier"), tr("Make one or open the sample"))


class NavPane(QFrame):
    """The pane on the leading side: the switch and the rooms."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_look(self, part="nav")
        self._theme = theme
        self.compact = False
        self.setAccessibleName(tr("Rooms"))
        self.dossiers = DossierSwitch(theme)
        self.rooms = NavList(theme, tr("Rooms"))
        scroll = self._scroll = QScrollArea()
        scroll.setAccessibleName(tr("Rooms"))
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QFrame()
        set_look(holder, surface=str(Ground.WINDOW))
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(SPACE.grid, 2, SPACE.grid, SPACE.grid)
        inner.addWidget(self.rooms)
        inner.addStretch(1)
        scroll.setWidget(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.grid, 0, 0)
        column.setSpacing(SPACE.grid - 2)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE.grid, 0, SPACE.grid, 0)
        top.addWidget(self.dossiers)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        theme.changed.connect(self._fit)
        scroll.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._fit())
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Fold to icons, whose names are told beside the mouse and to who reads with the ears; or unfold."""
        self.compact = compact
        self.dossiers.set_compact(compact)
        self.rooms.set_compact(compact)
        self._fit()

    def compact_width(self) -> int:
        """Return how wide the icons stand, with the bar that scrolls them where the window is low."""
        return self._theme.px(_FOLDED) + 2 * SPACE.grid + self._bar_width()

    def words_width(self) -> int:
        """Return how wide it stands so that the name of every room is whole."""
        return self.rooms.words_width() + 2 * SPACE.grid + self._bar_width()

    def _bar_width(self) -> int:
        bar = self._scroll.verticalScrollBar()
        return bar.sizeHint().width() if bar.maximum() else 0

    def _fit(self) -> None:
        if self.compact:
            self.setFixedWidth(self.compact_width())
        else:
            self.setMinimumWidth(_LEAST)
            self.setMaximumWidth(_MOST)
