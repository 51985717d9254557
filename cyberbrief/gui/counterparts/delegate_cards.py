"""The people of a party, a small card each: name as written, role, how to address them, languages, when we last met."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cyberbrief.domain.counterpart import Delegate
from cyberbrief.gui.counterparts.section import Section
from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import ElidedLabel
from cyberbrief.gui.parts.press_row import PressRow
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_WIDE = 248


class DelegateCards(Section):
    """Cards side by side, over as many lines as they need; a card leads to the delegate's page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.theme, tr("Delegates"), tr("Delegates: add one"))
        self._session = session
        self._shown: tuple[Delegate, ...] | None = None
        holder = QWidget()
        self._cards = FlowLayout(holder, SPACE.grid)
        self.column.addWidget(holder)

    def show_delegates(self, delegates: tuple[Delegate, ...]) -> None:
        """Show the delegates of a party."""
        self.say("" if delegates else tr("None noted yet"))
        if delegates != self._shown:
            self._shown = delegates
            clear(self._cards)
            for one in delegates:
                self._cards.addWidget(self._card(one))

    def _card(self, one: Delegate) -> PressRow:
        spoken = ", ".join(one.languages)
        addressed = f"“{one.form_of_address}”" if one.form_of_address else ""
        manner = " · ".join(part for part in (addressed, spoken) if part)
        met = tr("last met {day}", day=day_words(one.last_met)) if one.last_met else tr("not met yet")
        card = PressRow(
            ", ".join(part for part in (one.name, one.role, manner, met) if part), upright=True, framed=True
        )
        card.setFixedWidth(self._session.theme.px(_WIDE))
        card.line.setSpacing(0)
        for words, role, ink in (
            (one.name, TypeRole.STRONG, Ink.TEXT),
            (one.role or tr("No role noted"), TypeRole.SMALL, Ink.TEXT_2),
            (manner, TypeRole.CAPTION, Ink.TEXT_2),
            (met, TypeRole.CAPTION, Ink.TEXT_3),
        ):
            if words:
                card.line.addWidget(ElidedLabel(words, role, ink))
        card.clicked.connect(lambda: self._session.go(place_of("delegate", one.id)))
        return card
