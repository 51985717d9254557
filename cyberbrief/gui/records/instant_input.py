"""A point in time, as a day and an hour on the clocks of a place; kept in UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, tzinfo

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cyberbrief.domain.record import FieldDeclaration
from cyberbrief.gui.days import place_name, zone_named
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.date_field import DateField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_HOUR = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?")


class InstantInput(FieldInput):
    """A day and an hour (“14:30”) on the clocks of `zone`; the day alone means midnight there."""

    def __init__(self, theme: Theme, field: FieldDeclaration) -> None:
        self._day = DateField(theme, tr(field.label))
        self._hour = LineField(tr("{field}: hour", field=tr(field.label)), placeholder=tr("HH:MM"))
        self._hour.setFixedWidth(theme.px(72))
        self._place = Label("UTC", TypeRole.CAPTION, Ink.TEXT_3)
        inner = QWidget()
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.grid)
        for widget in (self._day, self._hour, self._place):
            line.addWidget(widget)
        line.addStretch(1)
        super().__init__(inner)
        self.setFocusProxy(self._day)
        self._zone: tzinfo = UTC
        self._day.edited.connect(lambda _iso: self._hand_on())
        self._hour.edited.connect(lambda _text: self._hand_on())
        self._day.left.connect(lambda _iso: self.left.emit())
        self._hour.left.connect(lambda _text: self.left.emit())

    def set_zone(self, zone: str) -> None:
        """Read and show on the clocks of another place; an unknown one counts as UTC."""
        self._zone = zone_named(zone)
        self._place.setText(place_name(zone) or "UTC")

    def show_value(self, value: object) -> None:
        """Show an instant as that place's clocks show it."""
        if not isinstance(value, datetime):
            self._day.set_iso("")
            self._hour.set_text("")
            return
        there = value.astimezone(self._zone)
        self._day.set_iso(there.date().isoformat())
        self._hour.set_text(f"{there:%H:%M}")

    def set_wrong(self, wrong: bool) -> None:
        """Mark the hour."""
        self._wrong = wrong
        self._hour.set_wrong(wrong)

    def focus(self) -> None:
        """Put the keyboard at the day."""
        self._day.line.setFocus()

    def _hand_on(self) -> None:
        iso, words = self._day.iso(), self._hour.text().strip()
        hour = read_hour(words)
        self._hour.set_wrong(hour is None)
        if not iso:
            self.typed.emit(None)
        elif hour is not None:
            there = datetime.combine(date.fromisoformat(iso), hour, self._zone)
            self.typed.emit(there.astimezone(UTC))


def read_hour(typed: str) -> time | None:
    """Read an hour such as 14:30, 14.30, 14h30 or 9; nothing is midnight, and what is no hour is None."""
    if not typed:
        return time()
    found = _HOUR.fullmatch(typed)
    if found is None:
        return None
    try:
        return time(int(found[1]), int(found[2] or 0))
    except ValueError:
        return None
