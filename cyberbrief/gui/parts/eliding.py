"""Words that do not fit end in …, at the end where the reading stops, in whichever direction they are read."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QGuiApplication

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}
_MARK, _END = "\N{RIGHT-TO-LEFT MARK}", "\N{POP DIRECTIONAL ISOLATE}"
_FROM_RIGHT, _FROM_LEFT = "\N{RIGHT-TO-LEFT ISOLATE}", "\N{LEFT-TO-RIGHT ISOLATE}"
_LATIN = 0x590  # below it nothing is written from the right


def elided(metrics: QFontMetrics | QFontMetricsF, words: str, room: float) -> str:
    """Return as much of the words as there is room for; what is cut inside Arabic ends in … at its left."""
    if isinstance(metrics, QFontMetricsF):
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    else:
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room))
    if shown != words and not _is_latin(words):
        strong = [way for letter in shown if (way := bidirectional(letter)) in _STRONG]
        if strong and strong[-1] in _RIGHT_TO_LEFT:
            shown += _MARK
    return directed(shown)


def directed(words: str) -> str:
    """Return words to be painted so that they run as they are written, whichever way the window is read."""
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    latin = _is_latin(words)
    if latin and not turned:
        return words
    first = "L" if latin else next((way for letter in words if (way := bidirectional(letter)) in _STRONG), "L")
    from_right = first in _RIGHT_TO_LEFT
    if from_right is turned:
        return words
    return f"{_FROM_RIGHT if from_right else _FROM_LEFT}{words}{_END}"


def _is_latin(words: str) -> bool:
    return words.isascii() or all(ord(letter) < _LATIN for letter in words[:400])
