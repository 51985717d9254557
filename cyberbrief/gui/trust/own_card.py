"""Our own desk: the name that others will see, the fingerprint to read to them, and the card to hand out."""

from __future__ import annotations

from PySide6.QtCore import Signal

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import Card, clear
from cyberbrief.gui.theme import Ink, Theme, TypeRole
from cyberbrief.gui.trust.fingerprint_view import FingerprintView
from cyberbrief.services.trusting import OwnDesk


class OwnCard(Card):
    """`named(str, str)` carries name and office as they were written; `wanted()` asks for the card as a file."""

    named = Signal(str, str)
    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Our desk"))
        self._theme = theme

    def show_desk(self, own: OwnDesk) -> None:
        """Show who we are, or how our card is made."""
        clear(self.column)
        theme = self._theme
        if own.made:
            self.column.addWidget(FingerprintView(own.words, own.digits))
            lead = tr("Read this fingerprint to desks that have your card. Whoever has the card can send you packs.")
        else:
            lead = tr("Your card lets other desks send you packs that only you can open, and check what you sign.")
        self.column.addWidget(Label(lead, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        name, office = LineField(tr("Name of the desk")), LineField(tr("Office"))
        name.set_text(own.name)
        office.set_text(own.office)
        self.column.addWidget(FieldBlock(tr("Name of the desk"), name))
        self.column.addWidget(FieldBlock(tr("Office"), office))
        keep = Button(
            theme,
            tr("Rename") if own.made else tr("Make our card"),
            role=ButtonRole.USUAL if own.made else ButtonRole.PRIMARY,
        )
        save = Button(theme, tr("Save our card …"), "save", ButtonRole.PRIMARY)
        keep.clicked.connect(lambda _on=False: self.named.emit(name.text().strip(), office.text().strip()))
        save.clicked.connect(lambda _on=False: self.wanted.emit())
        if own.made:
            keep.setEnabled(False)
            for field in (name, office):
                field.textChanged.connect(
                    lambda _words: keep.setEnabled(
                        (name.text().strip(), office.text().strip()) != (own.name, own.office)
                    )
                )
            self.column.addWidget(flow(save, keep))
        else:
            self.column.addWidget(flow(keep))
