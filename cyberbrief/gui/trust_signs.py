"""How far a desk is believed, as every screen shows it: meaning, glyph and word."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.desk import TrustState
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.theme import Meaning, TagLook, Theme

STATES: Mapping[TrustState, TagLook] = {
    TrustState.VERIFIED: TagLook(Meaning.GOOD, "shield-check", later("Verified")),
    TrustState.UNVERIFIED: TagLook(Meaning.WARNING, "help", later("Not verified yet")),
    TrustState.UNKNOWN: TagLook(Meaning.WARNING, "help", later("Unknown")),
    TrustState.EXPIRED: TagLook(Meaning.NEUTRAL, "clock", later("Expired")),
    TrustState.REVOKED: TagLook(Meaning.ERROR, "ban", later("Revoked")),
}


def state_tag(theme: Theme, state: TrustState) -> Tag:
    """Return the tag of a state, in the language of the window."""
    look = STATES[state]
    return Tag.of(theme, look, tr(look.word))
