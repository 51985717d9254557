"""What a record that was found is told by, in the window's words."""

from __future__ import annotations

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.days import day_words
from cyberbrief.gui.language import tr
from cyberbrief.services.jumping import Named, changed_at

_BAR = " · "


def told_by(named: Named, dossier: str = "") -> str:
    """Return the kind of a record, what tells it from others, when it was changed last, and the dossier where named."""
    changed = changed_at(named)
    day = tr("changed {day}", day=day_words(changed.astimezone().date())) if changed is not None else ""
    about = [tr(part) for part in named.about if part]
    parts = (tr(KINDS[named.kind].LABEL), *about[:2], "" if about else day, dossier)
    return _BAR.join(part for part in parts if part)


def shown_title(named: Named) -> str:
    """Return a record's name; one without a name is called so."""
    return tr(named.title) if named.title == "Untitled" else named.title
