"""What was typed into a form that belongs to no record yet: when the lock takes the form away, its words are kept.

They lie in the store as typed, by the form's name, and stand in the form again when it is next opened. A form that is
done, or that somebody closes, forgets them.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.session import Session
from cyberbrief.services import unkept


class Unfinished(QObject):
    """The words of one form, by the names of its fields."""

    def __init__(self, session: Session, form: QWidget, fields: Mapping[str, LineField | TextArea]) -> None:
        super().__init__(form)
        self._session = session
        self._fields = fields
        self._name = ""

    def begin(self, name: str) -> None:
        """Name the form, by what it is about; what was kept of it comes back where nothing stands."""
        self._name = name
        workspace = self._session.workspace

        def fill(kept: Mapping[str, str]) -> None:
            for field, words in kept.items():
                part = self._fields.get(field)
                if self._name == name and part is not None and not part.text():
                    part.set_text(words)

        self._session.read(lambda: unkept.of(workspace, name), while_alive(self, fill))

    def hand_on(self) -> None:
        """Keep what is typed, because the form goes away before anybody is done with it."""
        workspace, name = self._session.workspace, self._name
        words = {field: part.text() for field, part in self._fields.items() if part.text().strip()}
        if name and words:
            self._session.write(lambda: unkept.keep_all(workspace, name, words))
        self._name = ""

    def done(self) -> None:
        """Forget what was kept: the form is done, or somebody closed it."""
        workspace, name, fields = self._session.workspace, self._name, frozenset(self._fields)
        if name:
            self._session.write(lambda: unkept.forget(workspace, name, fields))
        self._name = ""
