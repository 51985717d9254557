"""Words that do not fit end in …, at the end where the reading stops, in whichever direction they are read."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = _RIGHT_TO_LEFT | {"L"}
_MARK, _ISOLATE, _END = "\N{RIGHT-TO-LEFT MARK}", "\N{RIGHT-TO-LEFT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_LATIN = 0x590  # below it nothing is written from the right


def elided(metrics: QFontMetrics | QFontMetricsF, words: str, room: float) -> str:
    """Return as much of the words as there is room for; what is cut inside Arabic ends in … at its left."""
    if isinstance(metrics, QFontMetricsF):
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    else:
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(room))
    if all(ord(letter) < _LATIN for letter in words[:400]):
        return shown
    strong = [way for letter in shown if (way := bidirectional(letter)) in _STRONG]
    if shown != words and strong and strong[-1] in _RIGHT_TO_LEFT:
        shown += _MARK
    return f"{_ISOLATE}{shown}{_END}" if strong and strong[0] in _RIGHT_TO_LEFT else shown
