"""How fates and sides look: meaning, glyph and word."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.decisions import Way
from cyberbrief.domain.merged import Fate
from cyberbrief.gui.arriving.review import Standing
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.theme import Meaning, TagLook

_FATES: Mapping[Fate, TagLook] = {
    Fate.NEW: TagLook(Meaning.GOOD, "plus", later("new")),
    Fate.THEIRS: TagLook(Meaning.OPENING, "arrow-in", later("theirs newer")),
    Fate.BOTH: TagLook(Meaning.ERROR, "branch", later("changed on both")),
    Fate.DELETED: TagLook(Meaning.WARNING, "trash", later("deleted there")),
    Fate.SAME: TagLook(Meaning.NEUTRAL, "check", later("the same")),
    Fate.FAULTY: TagLook(Meaning.WITHHELD, "ban", later("left out")),
}
# The words of the chips, under which the records of a fate are shown.
FATE_CHIPS: Mapping[Fate, str] = {
    Fate.NEW: later("New"),
    Fate.THEIRS: later("Changed there"),
    Fate.BOTH: later("Changed on both"),
    Fate.DELETED: later("Deleted there"),
    Fate.SAME: later("The same"),
    Fate.FAULTY: later("Left out"),
}
WAYS: Mapping[Way, str] = {
    Way.OURS: later("Ours"),
    Way.THEIRS: later("Theirs"),
    Way.BOTH: later("Both"),
    Way.OWN: later("Write a third"),
}
OWN_ORDER = later("Own order")  # the third where an order is asked


def fate_tag(fate: Fate, standing: Standing) -> TagLook:
    """Return the tag of a record in the list: what becomes of it, or that all it asked is answered."""
    look = _FATES[fate]
    if standing.declined:
        return TagLook(Meaning.NEUTRAL, "ban", tr("not imported"))
    if standing.open:
        words = tr_counted(standing.open, "{n} question", "{n} questions")
        return TagLook(Meaning.ERROR, "branch", words)
    if standing.asked:
        return TagLook(Meaning.GOOD, "check", tr("decided"))
    if fate is Fate.BOTH:
        return TagLook(Meaning.OPENING, look.icon, tr(look.word))
    return TagLook(look.meaning, look.icon, tr(look.word))
