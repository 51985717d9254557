"""What may have been meant by a word: in the menu of a field, and put in its place by one key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from cyberbrief.domain.finding import Stretch
from cyberbrief.domain.small_markdown import Mark
from cyberbrief.domain.spelt_words import spelt_words
from cyberbrief.domain.text_change import TextChange
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.session import Session

if TYPE_CHECKING:
    from cyberbrief.gui.writing.editor import Editor


class TypoMenu(QObject):
    """The menu of one field, and the mending of its words."""

    def __init__(self, session: Session, editor: Editor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor

    def open(self, spot: QPoint, place: int, mark: Mark | None) -> QMenu:
        """Open the menu for a place of the document; suggestions come into it once they are found."""
        menu = QMenu(self._editor)
        menu.aboutToHide.connect(menu.deleteLater)
        typo = next((one for one in self._editor.forms.typos if one.start <= place <= one.end), None)
        if typo is not None:
            self._offer(menu, typo)
        if mark is not None:
            self._add(menu, tr("Open the reference"), lambda: self._editor.open_mark(mark))
            menu.addSeparator()
        self._add_clipboard(menu)
        menu.popup(spot)
        return menu

    def fix(self, typo: Stretch | None, place: int) -> None:
        """Put the likeliest word in the place of one that is wrong, or of the one in which the caret stands."""
        spelling, tongues, workspace = self._session.spelling, self._editor.typos.tongues, self._session.workspace
        own = self._word_at(place)
        words = [one for one in (own, typo) if one is not None]
        spelt = [self._words(one) for one in words]
        if not words or not tongues:
            self._session.say(tr("No word before the caret is underlined."))
            return

        def job() -> tuple[int, str]:
            spelling.look_up(workspace, spelt, tongues)
            for number, word in enumerate(spelt):
                if spelling.verdict(word, tongues) is False:
                    found = spelling.suggestions(word, tongues)
                    return number, found[0] if found else ""
            return -1, ""

        def mend(found: tuple[int, str]) -> None:
            number, meant = found
            if number < 0:
                self._session.say(tr("No word before the caret is underlined."))
            elif not meant:
                self._session.say(tr("Nothing like “{word}” is known.", word=spelt[number]))
            elif self._words(words[number]) == spelt[number]:
                self._replace(words[number], meant, keep_caret=True)
                self._session.say(tr("“{wrong}” became “{right}”.", wrong=spelt[number], right=meant))

        self._session.read(job, while_alive(self, mend))

    def _offer(self, menu: QMenu, typo: Stretch) -> None:
        spelling, tongues = self._session.spelling, self._editor.typos.tongues
        word = self._words(typo)
        waiting = menu.addAction(tr("Looking for what was meant …"))
        waiting.setEnabled(False)
        menu.addSeparator()
        self._add(menu, tr("Add “{word}” to the dictionary", word=word.replace("&", "&&")), lambda: self._learn(word))
        self._add(menu, tr("Leave “{word}” alone here", word=word.replace("&", "&&")), lambda: self._ignore(word))
        menu.addSeparator()

        def fill(found: tuple[str, ...]) -> None:
            for meant in found:
                made = QAction(meant.replace("&", "&&"), menu)
                made.triggered.connect(lambda _checked=False, meant=meant: self._mend(typo, word, meant))
                menu.insertAction(waiting, made)
            if found:
                menu.removeAction(waiting)
            else:
                waiting.setText(tr("Nothing like it is known"))

        self._session.read(lambda: spelling.suggestions(word, tongues), while_alive(menu, fill))

    def _mend(self, typo: Stretch, word: str, meant: str) -> None:
        if self._words(typo) == word:
            self._replace(typo, meant, keep_caret=False)

    def _replace(self, typo: Stretch, meant: str, *, keep_caret: bool) -> None:
        editor = self._editor
        start, end = self._in_text(typo)
        caret = editor.selected().end
        behind = caret + len(meant) - (end - start) if caret >= end else start + len(meant)
        place = behind if keep_caret else start + len(meant)
        editor.change(TextChange(start, end, meant, place, place))
        editor.typos.look()

    def _learn(self, word: str) -> None:
        spelling, workspace = self._session.spelling, self._session.workspace
        self._session.write(
            lambda: spelling.add(workspace, word), while_alive(self, lambda _none: self._editor.typos.forget())
        )

    def _ignore(self, word: str) -> None:
        self._session.spelling.ignore(word)
        self._editor.typos.forget()

    def _add_clipboard(self, menu: QMenu) -> None:
        editor, selected = self._editor, self._editor.textCursor().hasSelection()
        writable = not editor.isReadOnly()
        pasted = bool(QGuiApplication.clipboard().text())
        rows: tuple[tuple[str, Callable[[], object], bool], ...] = (
            (tr("Cut"), editor.cut, selected and writable),
            (tr("Copy"), editor.copy, selected),
            (tr("Paste"), editor.paste_clipboard, writable and pasted),
            (tr("Select all"), editor.selectAll, bool(editor.forms.text)),
        )
        for words, perform, enabled in rows:
            self._add(menu, words, perform).setEnabled(enabled)

    def _add(self, menu: QMenu, words: str, perform: Callable[[], object]) -> QAction:
        made = menu.addAction(words)
        made.triggered.connect(lambda _checked=False: perform())
        return made

    def _word_at(self, place: int) -> Stretch | None:
        """Return the word that a place of the document touches, by places of the document."""
        places = self._editor.forms.places
        line = self._editor.forms.text
        spot = places.of_text(place)
        begin = line.rfind("\n", 0, spot) + 1
        stop = line.find("\n", spot)
        found = spelt_words(line[begin : stop if stop >= 0 else len(line)])
        word = next((one for one in found if begin + one.start <= spot <= begin + one.end), None)
        if word is None:
            return None
        return Stretch(places.of_document(begin + word.start), places.of_document(begin + word.end))

    def _in_text(self, typo: Stretch) -> Stretch:
        places = self._editor.forms.places
        return Stretch(places.of_text(typo.start), places.of_text(typo.end))

    def _words(self, typo: Stretch) -> str:
        start, end = self._in_text(typo)
        return self._editor.forms.text[start:end]
