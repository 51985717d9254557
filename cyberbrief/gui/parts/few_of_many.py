"""Lines of which the first few stand on a page, and more whenever they are asked for: each is made only then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.unseen import unseen
from cyberbrief.gui.theme import Theme

T = TypeVar("T")
_MORE = 20


class FewOfMany(Generic[T]):
    """Holds the link below the lines, `more`, which brings others and at last takes them away again.

    `add` puts a line for a thing into `page`, `clear` takes all lines out of it. `words` says how many more there are,
    `fewer` the way back.
    """

    def __init__(
        self,
        theme: Theme,
        page: QWidget,
        add: Callable[[T], None],
        clear: Callable[[], None],
        words: Callable[[int], str],
        fewer: str,
        few: int,
    ) -> None:
        self._page, self._add, self._clear = page, add, clear
        self._words, self._fewer, self._few = words, fewer, few
        self._all: Sequence[T] = ()
        self._shown = 0
        self.more = Button(theme, "", role=ButtonRole.LINK)
        self.more.clicked.connect(self._turn)
        self.more.hide()

    @property
    def shown(self) -> int:
        """How many lines stand there."""
        return self._shown

    def show_lines(self, things: Sequence[T]) -> None:
        """Show the first few of these in the place of those before."""
        self._all = things
        self._clear()
        self._shown = 0
        self._grow(self._few)

    def _turn(self) -> None:
        with unseen(self._page):
            if self._shown < len(self._all):
                self._grow(_MORE)
            else:
                self.show_lines(self._all)

    def _grow(self, count: int) -> None:
        for thing in self._all[self._shown : self._shown + count]:
            self._add(thing)
        self._shown = min(self._shown + count, len(self._all))
        rest = len(self._all) - self._shown
        words = self._words(rest) if rest else self._fewer
        self.more.setText(words)
        self.more.setAccessibleName(words)
        self.more.setVisible(len(self._all) > self._few)
