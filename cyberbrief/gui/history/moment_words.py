"""What happened at a moment, in words and with a sign."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.services.timeline import Moment, What

_NAMED = 2
SIGNS: Mapping[What, str] = {
    What.CREATED: "plus",
    What.CHANGED: "pencil",
    What.MOVED: "sort",
    What.DELETED: "trash",
    What.RESTORED: "undo",
    What.CLEARED: "check-circle",
    What.REFUSED: "octagon-x",
    What.COMMENTED: "bubble",
    What.EXPORTED: "export",
}
_SAID: Mapping[What, str] = {
    What.CREATED: later("Made"),
    What.DELETED: later("Moved to the bin"),
    What.RESTORED: later("Restored"),
}
_LEFT: Mapping[What, str] = {
    What.CLEARED: later("Cleared: {variant}"),
    What.REFUSED: later("Refused: {variant}"),
    What.COMMENTED: later("Commented: {variant}"),
    What.EXPORTED: later("Exported: {variant}"),
}


def what_words(moment: Moment) -> str:
    """Return what happened: the fields that were changed, or the act."""
    if moment.what in _SAID:
        return tr(_SAID[moment.what])
    if moment.what in _LEFT:
        return tr(_LEFT[moment.what], variant=tr(moment.variant))
    names = [" · ".join(tr(part) for part in label) for label in moment.labels]
    if moment.what is What.MOVED:
        return tr("Order changed: {list}", list=", ".join(names))
    said = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    if more > 0:
        return tr_counted(more, "{fields} and {n} more", "{fields} and {n} more", fields=said)
    return said or tr("Changed")


def who_words(moment: Moment) -> str:
    """Return by whom, for whom and why, in one line."""
    parts = [moment.by] if moment.by else []
    if moment.to:
        parts.append(tr("to {recipient}", recipient=moment.to))
    if moment.brief:
        parts.append(tr("brief “{title}”", title=moment.brief))
    if not moment.sealed:
        parts.append(tr("being written"))
    if moment.note:
        parts.append(tr(moment.note))
    return " · ".join(parts) or tr("nobody named")


def hour_words(instant: datetime) -> str:
    """Return the hour by this machine's clock."""
    return f"{instant.astimezone():%H:%M}"


def day_head(day: date) -> str:
    """Return the head above the moments of a day."""
    if day == today():
        return tr("Today")
    if day == today() - timedelta(days=1):
        return tr("Yesterday")
    return day_words(day)


def day_of(moment: Moment) -> date:
    """Return the day of a moment by this machine's clock."""
    return moment.instant.astimezone().date()
