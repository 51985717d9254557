"""A meter of speaking time that speaks the window's language."""

from __future__ import annotations

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.meter import Meter, MeterWords
from cyberbrief.gui.theme import Theme

_OF, _BEYOND = later("of {time}"), later("Up to {time} too long")


def a_meter(theme: Theme, name: str) -> Meter:
    """Return a meter; its patterns are filled in once there are times."""
    return Meter(theme, name, MeterWords(tr(_OF), tr(_BEYOND)))
