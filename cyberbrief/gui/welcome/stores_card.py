"""The stores of this machine: file name, folder, when each was opened last; never a word of what is in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Background
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.surface import Card, Line, row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_ROWS_SHOWN = 5


class StoresCard(Card):
    """A list of stores, and below it a new one, another one, the sample."""

    def __init__(self, theme: Theme, recent: Sequence[Path], opened: Mapping[str, str], here: Path | None) -> None:
        super().__init__(name=tr("Stores on this machine"))
        self._recent, self._opened, self._here = tuple(recent), opened, here
        self.stores = RowList(theme, tr("Stores on this machine"))
        known = bool(recent)
        if known:
            self.column.addWidget(Label(tr("Stores on this machine"), TypeRole.LABEL, Ink.TEXT_2))
            self._show(frozenset())
            self.stores.setFixedHeight(theme.px(SPACE.row_two) * min(len(recent), _ROWS_SHOWN) + SPACE.grid)
        self.column.addWidget(self.stores)
        if known:
            self.column.addWidget(Line())
        else:
            self.stores.hide()
        self.new = Button(theme, tr("New store"), "plus", ButtonRole.LINK if known else ButtonRole.PRIMARY)
        other = tr("Open another …") if known else tr("Open a store …")
        self.open_other = Button(theme, other, "folder-open", ButtonRole.LINK)
        self.sample = Button(theme, tr("Open the sample"), "book", ButtonRole.LINK)
        self.column.addLayout(row(self.new, self.open_other, self.sample, spacing=SPACE.gutter))

    def look(self, background: Background, failed: Callable[[Exception], None]) -> None:
        """Find out which stores are not there now; a disk that answers slowly holds nobody up."""
        if self._recent:
            show: Callable[[frozenset[Path]], None] = while_alive(self, self._show)
            background.run(
                lambda _progress: frozenset(path for path in self._recent if not path.exists()), show, failed
            )

    def hold(self, *, held: bool) -> None:
        """Take nothing while a store is on its way."""
        for part in (self.stores, self.new, self.open_other, self.sample):
            part.setEnabled(not held)

    def _show(self, gone: frozenset[Path]) -> None:
        self.stores.set_rows([self._row(path, gone=path in gone) for path in self._recent])
        self.stores.set_key(str(self._here or ""))

    def _row(self, store: Path, *, gone: bool) -> Row:
        folder = str(store.parent)
        detail = tr("{folder}: not there now", folder=folder) if gone else folder
        return Row(str(store), store.stem, detail, icon="store", status=_when(self._opened.get(str(store), "")))


def _when(day: str) -> str:
    if not day:
        return ""
    opened = date.fromisoformat(day)
    if opened == today():
        return tr("today")
    return tr("yesterday") if opened == today() - timedelta(days=1) else day_words(opened)
