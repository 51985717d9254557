"""What a pack is made of: a whole dossier, some kinds of its records, or records that were chosen in a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField, Segments
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import Card, clear, row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.sharing import Choices, What

_WHOLE, _KINDS, _CHOSEN = "whole", "kinds", "chosen"
_NAMED = 3


class WhatCard(Card):
    """`changed()` whenever another choice was made, `moved(str)` with the id where another dossier is wanted."""

    changed = Signal()
    moved = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("1. What goes"))
        self._theme = theme
        self._ticks: dict[str, CheckField] = {}
        self._chosen: tuple[RecordId, ...] = ()
        self.title_field = LineField(tr("What the pack is called"))
        ways = ((_WHOLE, tr("A whole dossier")), (_KINDS, tr("By kind")), (_CHOSEN, tr("Chosen records")))
        self.way = Segments(theme, tr("What goes"), ways)
        self.dossier = ChoiceField(theme, tr("Dossier"))
        self.dossier_block = FieldBlock(tr("Dossier"), self.dossier)
        self.kinds = QWidget()
        self._flow = FlowLayout(self.kinds, SPACE.gutter)
        self.named = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.only_changed = CheckField(theme, tr("Only what changed since these desks were sent it"))
        self.column.addWidget(
            FieldBlock(
                tr("What the pack is called"), self.title_field, hint=tr("Left empty, it is called after what goes.")
            )
        )
        self.column.addLayout(row(self.way))
        self.column.addWidget(self.dossier_block)
        self.column.addWidget(self.kinds)
        self.column.addWidget(self.named)
        self.column.addWidget(self.only_changed)
        self.way.chosen.connect(lambda _key: self._turned())
        self.dossier.chosen.connect(self.moved)
        self.only_changed.ticked.connect(lambda _on: self.changed.emit())

    def show_choices(self, choices: Choices, title: str, *, only_changed: bool = False) -> None:
        """Offer what there is, and begin with what was chosen before one came here."""
        self._chosen = tuple(choices.chosen)
        self.way.show_only((_WHOLE, _KINDS, *((_CHOSEN,) if self._chosen else ())))
        self.way.set_key(_CHOSEN if self._chosen else _WHOLE)
        self.only_changed.setChecked(only_changed)
        self.title_field.set_text(title)
        self._name_chosen(choices.chosen)
        self.show_dossier(choices)

    def show_dossier(self, choices: Choices) -> None:
        """Offer the kinds of the dossier that one is at."""
        self.dossier.set_choices([(one.id, one.title_text) for one in choices.dossiers])
        self.dossier.set_key(choices.dossier)
        clear(self._flow)
        self._ticks = {}
        for kind, found in choices.kinds.items():
            words = tr("{kind} · {n}", kind=tr(KINDS[kind].PLURAL), n=len(found))
            tick = CheckField(self._theme, words)
            tick.setChecked(True)
            tick.ticked.connect(lambda _on: self.changed.emit())
            self._ticks[kind] = tick
            self._flow.addWidget(tick)
        self._arrange()

    def what(self) -> What:
        """Return what was chosen."""
        key = self.way.key()
        if key == _CHOSEN:
            return What(records=self._chosen)
        kinds = frozenset(kind for kind, tick in self._ticks.items() if tick.isChecked())
        return What(self.dossier.key(), None if key == _WHOLE else kinds)

    def _turned(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        key = self.way.key()
        self.dossier_block.setVisible(key != _CHOSEN)
        self.kinds.setVisible(key == _KINDS)
        self.named.setVisible(key == _CHOSEN)

    def _name_chosen(self, chosen: Mapping[RecordId, str]) -> None:
        names = [tr("“{title}”", title=title[:80]) for title in list(chosen.values())[:_NAMED]]
        rest = len(chosen) - len(names)
        if rest:
            names.append(tr_counted(rest, "and {n} more", "and {n} more"))
        self.named.setText(", ".join(names))
