"""What the levels of another marking scheme are in ours: asked level by level before anything is seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.domain.marking import Scheme
from cyberbrief.gui.arriving.plain_pages import PlainPage
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.theme import SPACE, Theme, TypeRole


class LevelsPage(PlainPage):
    """`settled(dict of their level to ours)` once somebody confirmed it."""

    settled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("It is marked by another scheme"), "shield")
        self._theme = theme
        self.fields: dict[str, ChoiceField] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.pane)
        self._grid.setVerticalSpacing(SPACE.grid)
        holder = QWidget()
        holder.setLayout(self._grid)
        self.go_on = Button(theme, tr("Go on with these levels"), role=ButtonRole.PRIMARY)
        self.go_on.clicked.connect(lambda _on=False: self.settled.emit(self.chosen()))
        self.below.addWidget(holder)
        self.below.addWidget(flow(self.go_on))

    def ask(self, theirs: Scheme, ours: Scheme, suggested: Mapping[str, str]) -> None:
        """Ask for each level that the records carry; suggested is what is likeliest."""
        self.words.setText(
            tr(
                "The records carry the levels of {theirs}, this store those of {ours}. Say what each level is here: "
                "the records will be guarded by what you confirm.",
                theirs=theirs.name,
                ours=ours.name,
            )
        )
        clear(self._grid)
        self.fields = {}
        offered = [(level.key, tr(level.name)) for level in ours.levels]
        for place, (level, here) in enumerate(suggested.items()):
            name = tr(theirs.level(level).name)
            field = ChoiceField(self._theme, tr("{level} is here", level=name), offered)
            field.set_key(here)
            self.fields[level] = field
            self._grid.addWidget(Label(name, TypeRole.STRONG), place, 0)
            self._grid.addWidget(field, place, 1)
        self._grid.setColumnStretch(2, 1)
        self.go_on.setFocus()

    def chosen(self) -> dict[str, str]:
        """Return what was chosen."""
        return {level: field.key() for level, field in self.fields.items()}
