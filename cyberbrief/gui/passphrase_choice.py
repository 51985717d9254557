"""Choosing a passphrase: typed twice, its strength in words, six words to take instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Background
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.meter import StrengthBar
from cyberbrief.gui.parts.passphrase_field import PassphraseField
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.theme import SPACE, Theme
from cyberbrief.services import passphrases
from cyberbrief.services.passphrases import Strength

_LEVELS = (later("Weak"), later("Fair"), later("Good"), later("Strong"), later("Very strong"))
_PAUSE = 200  # milliseconds after a key before the strength is estimated again


class PassphraseChoice(QWidget):
    """`settled(bool)` says whether both fields now hold the same words; `accepted()` on Enter in the second.

    `known` gives words that an attacker would try first, such as the officer's name; `failed` takes an error.
    """

    settled = Signal(bool)
    accepted = Signal()

    def __init__(
        self,
        theme: Theme,
        background: Background,
        known: Callable[[], tuple[str, ...]],
        failed: Callable[[Exception], None],
        label: str = "",
    ) -> None:
        super().__init__()
        self._background, self._known, self._failed = background, known, failed
        label = label or tr("Passphrase")
        self.first = PassphraseField(theme, label)
        self.again = PassphraseField(theme, tr("{field} again", field=label))
        self.strength = StrengthBar(theme)
        self.suggest = Button(theme, tr("Suggest six words"), "dice")
        self.setFocusProxy(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.gutter)
        column.addWidget(FieldBlock(label, self.first))
        column.addWidget(FieldBlock(tr("Again"), self.again))
        column.addWidget(self.strength)
        column.addLayout(row(self.suggest))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._estimate)
        self.suggest.clicked.connect(self._suggest)
        self.first.typed.connect(self._typed)
        self.again.typed.connect(self._typed)
        self.first.accepted.connect(lambda _text: self.again.setFocus())
        self.again.accepted.connect(self._accept)
        self._estimate()

    def text(self) -> str:
        """Return the passphrase, empty as long as it was not typed twice alike."""
        return self.first.text() if self.first.text() == self.again.text() else ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()

    def _typed(self) -> None:
        same = bool(self.text())
        self.again.set_good(same)
        self.settled.emit(same)
        self._pause.start()

    def _accept(self) -> None:
        if self.text():
            self.accepted.emit()

    def _estimate(self) -> None:
        typed, known = self.first.text(), tuple(word for word in self._known() if word)
        if not typed:
            self.strength.show_strength(0, "", tr("Type a passphrase, or have six words suggested."))
            return
        show: Callable[[Strength], None] = while_alive(self, self._show_strength)
        self._background.run(lambda _progress: passphrases.estimate(typed, known), show, self._failed)

    def _show_strength(self, found: Strength) -> None:
        if self.first.text():
            steps = _LEVELS.index(str(found.level)) + 1
            words = tr("about {bits} bits. {sentence}", bits=round(found.bits), sentence=tr(found.sentence))
            self.strength.show_strength(steps, tr(str(found.level)), words)

    def _suggest(self) -> None:
        def show(words: str) -> None:
            self.first.set_text(words)
            self.first.show_words(shown=True)
            self.again.clear()
            self.again.setFocus()

        suggest: Callable[[str], None] = while_alive(self, show)
        self._background.run(lambda _progress: passphrases.suggest_words(), suggest, self._failed)
