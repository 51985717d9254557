"""Rooms, list and page side by side: how wide each is in a window of which width, and whether the rooms are folded.

The widths of LANGUAGE.md hold until the user moves them; for each class of window width others are remembered.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtWidgets import QSplitter, QWidget

from cyberbrief.gui.frame.nav_pane import NavPane
from cyberbrief.gui.theme import Theme, widths_for

_CLASSES = (1400, 1900)  # a window narrower, between and wider: each remembers widths of its own
_WIDER_NAV = 1.2  # how many times the usual width the rooms may take for names in a longer language
_FOLDS_BELOW = 980  # a window narrower than so many pixels at 100 % has no room for the names of rooms
_GLIDE = 120  # milliseconds in which the rooms fold away
_LEAST_LIST, _LEAST_PAGE = 220, 360
_PANES = re.compile(r"\b(\d):(\d{1,5}),(\d{1,5})\b")
_WIDEST_PANE = 4000


class PaneSplitter(QSplitter):
    """`wide` tells how wide the window is; with `glides` the rooms fold in a glide."""

    def __init__(self, theme: Theme, wide: Callable[[], int], nav: NavPane, lists: QWidget, pages: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._wide, self._nav = theme, wide, nav
        self._widths: dict[int, tuple[int, int]] = {}
        self._folded: bool | None = None  # as the user wishes; as the width has it where nobody wished
        self.glides = False
        self._glide = QVariantAnimation(self, duration=_GLIDE)
        self._glide.valueChanged.connect(self._glide_to)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        lists.setMinimumWidth(_LEAST_LIST)
        pages.setMinimumWidth(_LEAST_PAGE)
        for place, pane in enumerate((nav, lists, pages)):
            self.addWidget(pane)
            self.setStretchFactor(place, int(pane is pages))
        self.splitterMoved.connect(self._moved)
        theme.changed.connect(self.fit)

    @property
    def kept(self) -> tuple[int, int]:
        """The widths that the user gave rooms and list in a window of this width, 0 where nobody did."""
        return self._widths.get(self._class(), (0, 0))

    @property
    def folded_by_hand(self) -> bool:
        """Whether the user folded the rooms away."""
        return self._folded is True

    def take(self, widths: tuple[int, int], *, folded: bool) -> None:
        """Stand as one remembers it: the widths of rooms and list, and whether the rooms were folded."""
        if any(widths):
            self._widths[self._class()] = widths
        self._folded = folded or None
        self.fit()

    def take_all(self, other: PaneSplitter) -> None:
        """Stand as another does, in every class of width."""
        self._widths, self._folded = dict(other._widths), other._folded
        self.fit()

    def words(self) -> str:
        """Return the widths that the user gave the panes, for each class of window width, as one remembers them."""
        return " ".join(f"{size}:{nav},{wide}" for size, (nav, wide) in sorted(self._widths.items()))

    def remember(self, words: str) -> None:
        """Take widths as `words` gave them; what makes no sense is let pass."""
        for size, nav, wide in _PANES.findall(words):
            if int(size) <= len(_CLASSES) and max(int(nav), int(wide)) < _WIDEST_PANE:
                self._widths[int(size)] = (int(nav), int(wide))
        self.fit()

    def toggle_nav(self) -> None:
        """Fold the rooms to their icons, or unfold them."""
        start = self._nav.width()
        self._folded = not self._nav.compact
        self.fit()
        if self.glides and self.isVisible():
            self._glide.stop()
            self._glide.setStartValue(start)
            self._glide.setEndValue(self._nav_width())
            self._glide.start()

    def fit(self) -> None:
        """Give the panes their widths for the window as it is."""
        if self._glide.state() == QVariantAnimation.State.Running:
            return
        narrow = self._wide() * 100 < _FOLDS_BELOW * self._theme.scale
        folded = narrow if self._folded is None else self._folded
        if folded is not self._nav.compact:
            self._nav.set_compact(folded)
        self._glide_to(self._nav_width())

    def _moved(self) -> None:
        nav, wide = self.sizes()[:2]
        before = self.kept
        self._widths[self._class()] = (before[0] if self._nav.compact else nav or before[0], wide or before[1])

    def _class(self) -> int:
        """Return which class of width the window is of."""
        return sum(self._wide() >= edge for edge in _CLASSES)

    def _nav_width(self) -> int:
        if self._nav.compact:
            return self._nav.compact_width()
        usual = widths_for(self._wide(), self._theme.scale).nav
        wanted = self._nav.words_width()
        return self.kept[0] or max(usual, min(wanted, round(usual * _WIDER_NAV)))

    def _glide_to(self, nav: int) -> None:
        whole = self._wide()
        wide = self.kept[1] or widths_for(whole, self._theme.scale).list
        self.setSizes([nav, wide, max(1, whole - nav - wide)])
