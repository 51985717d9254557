"""The chips above a list: what it is filtered by, each with a cross, and one that offers more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.records.filters import Filter, Offer
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE

_MOST_AT_HAND = 3


class FilterRow(QWidget):
    """`changed(frozenset of Filter)` when the user asks for something else.

    The states of a room stand at hand as chips where they are few; the rest is in the menu.
    """

    changed = Signal(object)

    def __init__(self, session: Session, at_hand: str) -> None:
        super().__init__()
        self._session, self._at_hand = session, at_hand
        self._wanted: dict[Filter, str] = {}
        self._offers: tuple[Offer, ...] = ()
        self._shown: tuple[object, ...] = ()
        self.chips: dict[Filter, Chip] = {}
        self._flow = FlowLayout(self, SPACE.inside)
        self.more = Chip(session.theme, tr("Filter"), "plus")
        self.more.setCheckable(False)
        self.more.clicked.connect(self._open)
        self._flow.addWidget(self.more)

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Offer filters; those that are on stay, even where nothing passes them any more."""
        self._offers = tuple(offers)
        near = [offer for offer in offers if offer.filter.group == self._at_hand]
        near = near if len(near) <= _MOST_AT_HAND else []
        rest = [offer for offer in near if offer.filter not in self._wanted]
        shown = (tuple(self._wanted.items()), tuple(rest), bool(offers))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.more:
                widget.hide()
                widget.deleteLater()
        self.chips = {wanted: self._on(wanted, words) for wanted, words in self._wanted.items()}
        self.chips |= {offer.filter: self._off(offer) for offer in rest}
        for chip in (*self.chips.values(), self.more):
            self._flow.addWidget(chip)
            chip.show()
        self.more.setVisible(bool(offers) or bool(self._wanted))
        self.setVisible(bool(offers) or bool(self._wanted))
        self.updateGeometry()

    def ask(self, wanted: Filter, words: str, *, on: bool = True) -> None:
        """Ask for one thing more, or for one less."""
        if on:
            self._wanted[wanted] = words
        else:
            self._wanted.pop(wanted, None)
        self._tell()

    def clear(self) -> None:
        """Ask for nothing."""
        self._wanted.clear()
        self._tell()

    def menu(self) -> QMenu:
        """Return the menu of all that can be asked, with how many records have it."""
        menu = QMenu(self)
        below: dict[str, QMenu] = {}
        for offer in self._offers:
            if offer.under and offer.under not in below:
                below[offer.under] = menu.addMenu(_plain(offer.under))
            place = below[offer.under] if offer.under else menu
            choice = place.addAction(f"{_plain(offer.words)}\t{offer.passing}")
            choice.setCheckable(True)
            choice.setChecked(offer.filter in self._wanted)
            choice.triggered.connect(lambda on, offer=offer: self.ask(offer.filter, offer.words, on=on))
        if self._wanted:
            menu.addSeparator()
            menu.addAction(tr("Clear the filters")).triggered.connect(self.clear)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + SPACE.inside)))

    def _on(self, wanted: Filter, words: str) -> Chip:
        chip = Chip(self._session.theme, words, removable=True)
        chip.setChecked(True)
        chip.setAccessibleName(tr("Filter “{words}”: take away", words=words))
        chip.clicked.connect(lambda: self.ask(wanted, words, on=False))
        chip.removed.connect(lambda: self.ask(wanted, words, on=False))
        return chip

    def _off(self, offer: Offer) -> Chip:
        chip = Chip(self._session.theme, offer.words)
        chip.show_count(offer.passing)
        chip.clicked.connect(lambda: self.ask(offer.filter, offer.words))
        return chip

    def _tell(self) -> None:
        self.show_offers(self._offers)
        self.changed.emit(frozenset(self._wanted))


def _plain(words: str) -> str:
    return words.replace("&", "&&")
