"""Into which dossier goes what came without its own: a new one that is called after the pack, or one of ours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.record import RecordId
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.placing import Placed

_LETTERS = 12  # how much of a title is shown at least before it is opened
_WIDEST = 420


class HomeChoice(QWidget):
    """`chosen(str)` with the id of a dossier of ours, "" for a new one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.field = ChoiceField(theme, tr("Into which dossier"))
        self.field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.setMinimumContentsLength(_LETTERS)
        self.field.setMaximumWidth(theme.px(_WIDEST))
        self.field.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addWidget(self._words)
        column.addWidget(self.field)

    def show_placed(self, placed: Placed, homes: Sequence[tuple[RecordId, str]]) -> None:
        """Offer the dossiers there are; what is chosen is where they would go now."""
        words = tr_counted(
            placed.records,
            "{n} record came without its dossier. Into:",
            "{n} records came without their dossier. Into:",
        )
        self._words.setText(words)
        self.field.set_choices([("", tr("A new dossier: “{title}”", title=placed.new.title)), *homes])
        self.field.set_key("" if placed.home.title else placed.home.dossier)
