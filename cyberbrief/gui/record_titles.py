"""The name by which lists, links and hits call a record, with the names of what it is about."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.counterpart import Membership
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.words import Words, inside
from cyberbrief.gui.language import tr

Near = Mapping[RecordId, Record]


def title_of(record: Record, near: Near) -> str:
    """Return the name of a record where its kind alone would not say enough."""
    if isinstance(record, Stance):
        who = linked_title(near, record.counterpart) or tr("Somebody")
        return tr("{who}: {stance}", who=who, stance=inside(record.level.label))
    if isinstance(record, Membership):
        member = linked_title(near, record.member) or tr("Somebody")
        return tr("{member} in {group}", member=member, group=linked_title(near, record.group) or tr("a group"))
    if isinstance(record, Statement):
        who = record.speaker_name or linked_title(near, record.speaker)
        return f"{who}: {shown_title(record.title_text)}" if who else shown_title(record.title_text)
    if isinstance(record, AgendaItem) and record.number:
        return f"{record.number}  {shown_title(record.title_text)}"
    return shown_title(record.title_text)


def linked_title(near: Near, link: RecordId) -> str:
    """Return the name of a linked record; nothing where it is not known."""
    found = near.get(link)
    return shown_title(found.title_text) if found is not None else ""


def shown_title(title: str) -> str:
    """Return a title: what somebody wrote as it stands, that of a record without one in the language of the window."""
    return tr(title) if isinstance(title, Words) else title


def named_by(record: Record) -> tuple[RecordId, ...]:
    """Return the records whose names stand in this one's."""
    links = (str(getattr(record, name, "")) for name in ("counterpart", "position", "member", "group", "speaker"))
    return tuple(link for link in links if link)
