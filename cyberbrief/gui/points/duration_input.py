"""A length of time, typed as one says it: 3:00, or 3 for three minutes; kept in seconds."""

from __future__ import annotations

import re

from cyberbrief.domain.record import FieldDeclaration
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.meter import minutes
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.theme import Theme

_TYPED = re.compile(r"(\d{1,3})(?:\s*[:.’′]\s*([0-5]\d))?\s*(?:min(?:utes?)?|[’′])?")  # noqa: RUF001  # minutes, primes
_MINUTE = 60
_WIDE = 84


class DurationInput(FieldInput):
    """Minutes and seconds; what is no length of time stays in the field and is said to be none."""

    def __init__(self, theme: Theme, field: FieldDeclaration) -> None:
        self._field = LineField(tr("Time in minutes"), placeholder="3:00")
        super().__init__(self._field)
        self._field.setMaximumWidth(theme.px(_WIDE))
        self.name = field.name
        self._field.edited.connect(self._read)
        self._field.left.connect(self._leave)

    def show_value(self, value: object) -> None:
        """Show seconds as minutes."""
        seconds = value if isinstance(value, int) else 0
        self._field.set_text(minutes(seconds) if seconds else "")

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field."""
        self._wrong = wrong
        self._field.set_wrong(wrong)

    def _read(self, text: str) -> None:
        seconds = read_duration(text)
        self.set_wrong(seconds is None)
        block = self.parentWidget()
        if isinstance(block, FieldBlock):
            block.say_wrong(tr("Write minutes and seconds, such as 3:00.") if seconds is None else "")
        if seconds is not None:
            self.typed.emit(seconds)

    def _leave(self, text: str) -> None:
        seconds = read_duration(text)
        if seconds is not None:
            self.show_value(seconds)
        self.left.emit()


def read_duration(typed: str) -> int | None:
    """Return the seconds of 3:00, 3.00, 3 or 3 min; nothing is none at all, and what is no time is None."""
    words = typed.strip()
    if not words:
        return 0
    found = _TYPED.fullmatch(words)
    return int(found[1]) * _MINUTE + int(found[2] or 0) if found is not None else None
