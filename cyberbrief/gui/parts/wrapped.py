"""Words in so many lines, for pictures that paint their own text."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from cyberbrief.gui.parts.eliding import elided


def wrapped(words: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Return words in lines no wider than so much; the last ends in … where words are left over."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = longer
    return [elided(metrics, line, width) for line in lines]
