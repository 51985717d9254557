"""How far a measure is, as a glyph, a word and a colour that never speaks alone."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.concern import MeasureStatus
from cyberbrief.domain.dossier import DeadlineState
from cyberbrief.gui.theme import Meaning, TagLook

STATUS_LOOKS: Mapping[MeasureStatus, TagLook] = {
    MeasureStatus.NOT_STARTED: TagLook(Meaning.NEUTRAL, "circle", MeasureStatus.NOT_STARTED.label),
    MeasureStatus.UNDER_WAY: TagLook(Meaning.NOTE, "circle-dot", MeasureStatus.UNDER_WAY.label),
    MeasureStatus.DONE: TagLook(Meaning.GOOD, "check", MeasureStatus.DONE.label),
    MeasureStatus.NOT_PLANNED: TagLook(Meaning.WARNING, "minus", MeasureStatus.NOT_PLANNED.label),
    MeasureStatus.UNKNOWN: TagLook(Meaning.NEUTRAL, "help", MeasureStatus.UNKNOWN.label),
}
DEADLINE_LOOKS: Mapping[DeadlineState, TagLook] = {
    DeadlineState.OPEN: TagLook(Meaning.NOTE, "clock", DeadlineState.OPEN.label),
    DeadlineState.MET: TagLook(Meaning.GOOD, "check", DeadlineState.MET.label),
    DeadlineState.MISSED: TagLook(Meaning.ERROR, "octagon-x", DeadlineState.MISSED.label),
}
