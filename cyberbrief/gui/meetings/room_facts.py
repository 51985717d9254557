"""Who is in the room, and who stepped away from what: short lines beside the log."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.meeting import Side
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Line, clear
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.in_the_room import InTheRoom


class RoomFacts(QWidget):
    """Dissociations by paragraph, then the participants of both sides; each is edited in the record below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.inside)

    def show_view(self, view: InTheRoom) -> None:
        """Show a meeting's."""
        clear(self._column)
        meeting = view.meeting
        if meeting.dissociations:
            self._head(tr("Dissociations and explanations"))
            for one in meeting.dissociations:
                party = view.near.get(one.counterpart)
                name = party.title_text if party is not None else tr("Somebody")
                said = " · ".join(part for part in (name, one.paragraph, one.text) if part)
                self._column.addWidget(Label(said, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        for side, words in ((Side.OURS, tr("Ours")), (Side.THEIRS, tr("Theirs"))):
            names = [
                one.name or (view.near[one.delegate].title_text if one.delegate in view.near else "")
                for one in meeting.participants
                if one.side is side
            ]
            if any(names):
                self._head(words)
                told = ", ".join(name for name in names if name)
                self._column.addWidget(Label(told, TypeRole.SMALL, Ink.TEXT_2, wrap=True))

    def _head(self, words: str) -> None:
        self._column.addWidget(Line())
        self._column.addWidget(Label(words, TypeRole.LABEL, Ink.TEXT_2))
