"""Mentioning a reference while one types: “@” opens the list, Enter puts the mark, Esc leaves the plain “@”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from cyberbrief.domain.text_change import TextChange
from cyberbrief.gui.session import Session
from cyberbrief.gui.writing.reference_list import ReferenceList
from cyberbrief.services.mentioning import Mentioned

if TYPE_CHECKING:
    from cyberbrief.gui.writing.editor import Editor

_LONGEST = 60
_BEFORE = " \t\n([{“«\"'‘—–-/:;,\u00a0"
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class Mentioning(QObject):
    """What is offered in one field, from “@” to the caret."""

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._list: ReferenceList | None = None
        self._from = -1

    @property
    def list(self) -> ReferenceList | None:
        """The list, while it stands open."""
        return self._list if self._list is not None and isValid(self._list) else None

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key means to the list that stands open; says whether it meant anything."""
        offered = self.list
        if offered is None:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _STEPS and offered.offers_any:
            offered.move_by(_STEPS[key])
        elif key in _TAKES and not event.modifiers() and offered.take():
            pass
        else:
            return False
        return True

    def follow(self, typed: str) -> None:
        """Open, narrow or close the list after something was typed."""
        editor = self._editor
        text, caret = editor.forms.text, editor.selected().end
        if self.list is None and typed == "@" and text[caret - 1 : caret] == "@":
            before = text[caret - 2 : caret - 1] if caret > 1 else ""
            if not before or before in _BEFORE:
                self._open(caret - 1)
        offered = self.list
        if offered is None:
            return
        words = text[self._from + 1 : caret]
        is_left = caret <= self._from or text[self._from : self._from + 1] != "@" or "\n" in words or "]" in words
        if is_left or len(words) > _LONGEST:
            self.close()
            return
        spot = editor.viewport().mapTo(editor.window(), editor.cursorRect().bottomLeft())
        offered.show_at(spot, words)
        if words.endswith(" ") and not offered.offers_any:
            self.close()

    def begin(self) -> None:
        """Type “@” and offer references; from the bar of forms."""
        editor = self._editor
        place = editor.selected().end
        before = editor.forms.text[place - 1 : place] if place else ""
        lead = "" if not before or before in _BEFORE else " "
        editor.change(TextChange(place, place, f"{lead}@", place + len(lead) + 1, place + len(lead) + 1))
        self.follow("@")

    def close(self) -> None:
        """Leave the text as it was typed."""
        offered, self._list, self._from = self.list, None, -1
        if offered is not None:
            offered.hide()
            offered.deleteLater()

    def _open(self, place: int) -> None:
        self._from = place
        self._list = ReferenceList(self._session, self._editor.window())
        self._list.taken.connect(self._take)

    def _take(self, chosen: Mentioned) -> None:
        editor = self._editor
        start, end = self._from, editor.selected().end
        self.close()
        if start and editor.forms.text[start - 1] == "[":
            start -= 1
            end += editor.forms.text[end : end + 1] == "]"
        caret = start + len(chosen.mark)
        editor.change(TextChange(start, end, chosen.mark, caret, caret))
        editor.setFocus()
        editor.flush()
        editor.referred.emit(chosen.id)
