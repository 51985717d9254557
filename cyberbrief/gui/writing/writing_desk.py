"""What follows the keyboard from field to field: the bar of forms, keys for them, words counted, the clipboard's guard.

One for each window on an open store; it goes with the lock.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.meter import minutes
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.session import Session
from cyberbrief.gui.window import Window
from cyberbrief.gui.writing.clipboard_guard import ClipboardGuard
from cyberbrief.gui.writing.editor import Editor
from cyberbrief.gui.writing.find_bar import FindBar
from cyberbrief.gui.writing.format_bar import FORMS, FormatBar
from cyberbrief.services import timing

_PAUSE = 300
_WORD = re.compile(r"\w+")
_NAMES = frozenset({"counterpart", "delegate", "dossier"})


class WritingDesk(QObject):
    """Helps with the text in which the keyboard is."""

    def __init__(self, session: Session, window: Window) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._editor: Editor | None = None
        self._field: TextArea | None = None
        self._bar: FormatBar | None = None
        self.guard = ClipboardGuard(session, self)
        self.find_bar = FindBar(session.theme, lambda: window.page)
        window.put_at_foot(self.find_bar)
        window.status.put_beside(self.guard.strip)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        self._handlers: dict[str, Callable[[], None]] = {
            "bold": lambda: self._with(Editor.embolden),
            "italic": lambda: self._with(Editor.slant),
            "bullets": lambda: self._with(lambda editor: editor.list_lines(numbered=False)),
            "numbers": lambda: self._with(lambda editor: editor.list_lines(numbered=True)),
            "mention": lambda: self._with(lambda editor: editor.mentioning.begin()),
            "fix-typo": lambda: self._with(Editor.fix_last_typo),
            "find-in-page": self.find_bar.begin,
        }
        self._slots = {action: _without_flag(handler) for action, handler in self._handlers.items()}
        for action, slot in self._slots.items():
            session.actions[action].triggered.connect(slot)
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]  # there is one here
        window.went.connect(self._went)
        session.changes.changed.connect(self._changed)
        self._allow()

    def close(self) -> None:
        """Let go of the window; the lock does this."""
        QApplication.instance().focusChanged.disconnect(self._moved)  # type: ignore[union-attr]  # there is one here
        self._window.went.disconnect(self._went)
        for action, slot in self._slots.items():
            self._session.actions[action].triggered.disconnect(slot)
        self._pause.stop()
        self._leave_field()
        self.guard.stop()
        self.find_bar.close_bar()
        self.find_bar.setParent(None)
        self.find_bar.deleteLater()
        self._window.status.show_writing("")
        self.deleteLater()

    # ------------------------------------------------------------------------------------------------ the keyboard

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is not self._window or now is self._field:
            return
        if self._bar is not None and isValid(self._bar) and self._bar.isAncestorOf(now):
            return
        self._leave_field()
        if isinstance(now, TextArea):
            self._field = now
            now.textChanged.connect(self._pause.start)
            self._count()
        if isinstance(now, Editor):
            self._editor = now
            if now.formatted and not now.isReadOnly():
                self._bar = FormatBar(self._session.theme, self._session.actions, now)
        self._allow()

    def _leave_field(self) -> None:
        field, bar = self._field, self._bar
        self._field = self._editor = self._bar = None
        if field is not None and isValid(field):
            field.textChanged.disconnect(self._pause.start)
        if bar is not None and isValid(bar):
            bar.go()
        self._pause.stop()
        self._window.status.show_writing("")

    def _allow(self) -> None:
        """Offer what can be done to the text in which the keyboard is."""
        editor = self._editor
        for form in (*FORMS, "fix-typo"):
            able = editor is not None and (editor.formatted or form == "fix-typo")
            self._session.actions[form].setEnabled(able)

    def _with(self, perform: Callable[[Editor], None]) -> None:
        editor = self._editor
        if editor is not None and isValid(editor):
            editor.setFocus()
            perform(editor)

    # ------------------------------------------------------------------------------------------------------ facts

    def _count(self) -> None:
        field = self._field
        if field is None or not isValid(field):
            return
        text = field.text()
        words = len(_WORD.findall(text))
        time = timing.time_of_words(text, None, self._session.workspace.paces)
        here = tr_counted(words, "{n} word here", "{n} words here")
        said = tr("{fast}–{slow} to say", fast=minutes(time.fastest), slow=minutes(time.slowest))
        self._window.status.show_writing(f"{here} · {said}" if words else "")

    def _went(self, _place: object) -> None:
        self.find_bar.look_again()

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if any(kind in _NAMES for kind, _record in changed):
            self._session.spelling.forget()


def _without_flag(handler: Callable[[], None]) -> Callable[..., None]:
    """Return a handler that takes no notice of the flag that Qt hands to it."""

    def called(_checked: bool = False) -> None:  # noqa: FBT002  # Qt hands it by place
        handler()

    return called
