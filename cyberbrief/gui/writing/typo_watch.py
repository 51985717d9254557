"""Words of a field that no dictionary knows: looked for after a pause, looked up in the background, then underlined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from cyberbrief.domain.finding import Stretch
from cyberbrief.domain.spelt_words import SpeltWord, spelt_words
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.session import Session
from cyberbrief.services.spelling import chosen_languages

_PAUSE = 350
_SLICE = 60  # paragraphs cut into words in one turn of the loop
_MOST_KEPT = 4000


class TypoWatch(QObject):
    """Watches one text; `found(typos)` with their places whenever it was looked through."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject, text: Callable[[], str], caret: Callable[[], int]) -> None:
        super().__init__(parent)
        self._session, self._text, self._caret = session, text, caret
        self.language = ""
        self._cut: dict[str, tuple[SpeltWord, ...]] = {}
        self._asked: frozenset[str] = frozenset()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look)

    @property
    def tongues(self) -> tuple[str, ...]:
        """The languages in which the text is checked; none where it is not."""
        settings = self._session.machine.settings
        available = self._session.spelling.available
        if not settings.check_spelling or not available:
            return ()
        return chosen_languages(available, self.language, settings.spelling_languages, QLocale().bcp47Name())

    def wait(self) -> None:
        """Look after a pause."""
        if self._session.machine.settings.check_spelling:
            self._pause.start()

    def look(self) -> None:
        """Look through the text; what is not known yet is looked up, and the text looked through again."""
        self._pause.stop()
        if self._session.ended():
            return
        spelling = self._session.spelling
        if spelling.available is None:
            self._session.read(spelling.look, while_alive(self, lambda _languages: self.look()))
            return
        tongues, text = self.tongues, self._text()
        if not tongues or not text.strip():
            self.found.emit(())
            return
        if not self._cut_up(text):
            QTimer.singleShot(0, self, self.look)
            return
        words = self._words(text)
        unknown = frozenset(one.word for one in words if spelling.verdict(one.word, tongues) is None)
        if unknown and unknown != self._asked:
            self._asked = unknown
            workspace = self._session.workspace
            self._session.read(
                lambda: spelling.look_up(workspace, unknown, tongues), while_alive(self, lambda _none: self.look())
            )
        caret = self._caret()
        self.found.emit(
            tuple(
                Stretch(one.start, one.end)
                for one in words
                if spelling.verdict(one.word, tongues) is False and not one.start <= caret <= one.end
            )
        )

    def forget(self) -> None:
        """Look again at words that were asked about, because somebody taught the program one."""
        self._asked = frozenset()
        self.look()

    def _cut_up(self, text: str) -> bool:
        """Cut paragraphs into words, some of them in one turn; says whether all of them are cut."""
        new = [line for line in text.split("\n") if line not in self._cut]
        if len(self._cut) > _MOST_KEPT:
            self._cut.clear()
            new = text.split("\n")
        done = 0
        for line in new[:_SLICE]:
            self._cut[line] = tuple(spelt_words(line))
            done += len(line)
            if done > _LETTERS:
                break
        return all(line in self._cut for line in new)

    def _words(self, text: str) -> Sequence[SpeltWord]:
        words: list[SpeltWord] = []
        start = 0
        for line in text.split("\n"):
            words += [SpeltWord(start + one.start, start + one.end, one.word) for one in self._cut[line]]
            start += len(line) + 1
        return words


_LETTERS = 20_000
