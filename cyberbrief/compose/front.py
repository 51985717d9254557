"""The front of a document: its title, the line below, and whom it may be released to, with the fields behind them."""

from __future__ import annotations

from dataclasses import dataclass

from cyberbrief.compose.dates import days, instant
from cyberbrief.compose.document import Passage, Run, Source
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sheet import Sheet, Words, joined, listed
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Front:
    """What stands above the first section."""

    title: Passage
    subtitle: Passage
    reference_number: Passage | None
    releasable_to: tuple[str, ...]
    recipients: tuple[Source, ...]

    @property
    def sources(self) -> frozenset[Source]:
        """The fields that these words come from."""
        number = self.reference_number.sources if self.reference_number else ()
        return frozenset((*self.title.sources, *self.subtitle.sources, *number, *self.recipients))


def front(sheet: Sheet, scope: Scope, named: tuple[tuple[str, str], ...]) -> Front:
    """Return the front; the title is the brief's own where it may be shown, else one made of the forum's name."""
    materials = sheet.materials
    # What is delivered is headed by who delivers it: a brief's own title is a matter of the house.
    title = None if sheet.variant.delivered else sheet.line(materials.brief, "title")
    forum = sheet.line(materials.dossier, "forum")
    if title is None and sheet.variant.delivered and materials.letterhead.state.strip():
        title = joined(sheet.variant.title, " – ", materials.letterhead.state.strip())
    elif title is None:
        title = joined(sheet.variant.title, ": ", forum) if forum else joined(sheet.variant.title)
    return Front(
        title,
        _subtitle(sheet, scope, forum),
        sheet.line(materials.brief, "reference_number"),
        tuple(name for _, name in named),
        tuple(Source(record_id, "name") for record_id, _ in named),
    )


def _subtitle(sheet: Sheet, scope: Scope, forum: Passage | None) -> Passage:
    dossier, brief = sheet.materials.dossier, sheet.materials.brief
    parts: list[Words] = [forum] if forum else []
    if sheet.variant.is_released_by_act:
        return listed([*parts, *_session(sheet)], " · ")
    if sheet.variant.looks_back:
        return listed(parts)
    parts += _items(sheet, scope)
    meeting = sheet.materials.get(Meeting, brief.meeting)
    place = (sheet.line(meeting, "place") if meeting else None) or sheet.line(dossier, "venue")
    when = _when(sheet, meeting)
    if place and when:
        parts.append(joined(place, ", ", when))
    else:
        parts += [part for part in (place, when) if part]
    if occasion := sheet.line(brief, "occasion"):
        parts.append(joined(occasion, ", interpreted") if brief.interpreted else occasion)
    elif brief.interpreted:
        parts.append(Passage((Run("interpreted"),), "", (Source(brief.id, "interpreted"),)))
    return listed(parts, " · ")


def _session(sheet: Sheet) -> list[Words]:
    """Return where and when the forum meets, as it says itself."""
    dossier = sheet.materials.dossier
    named = [part for part in (sheet.line(dossier, "venue"), _span(sheet)) if part]
    return [listed(named)] if named else []


def _items(sheet: Sheet, scope: Scope) -> list[Words]:
    """Return the one agenda item that the brief is about; several would say nothing."""
    named = {item.id: item for item in scope.entered(AgendaItem)}
    if not named:
        found = (sheet.item_of(position) for position in scope.positions())
        named = {item.id: item for item in found if item}
    numbers = [number for item in named.values() if (number := sheet.line(item, "number"))]
    return [joined("item ", numbers[0])] if len(numbers) == 1 else []


def _when(sheet: Sheet, meeting: Meeting | None) -> Passage | None:
    dossier, brief = sheet.materials.dossier, sheet.materials.brief
    if brief.starts:
        zone = (meeting.zone if meeting else "") or dossier.zone
        return Passage((Run(instant(brief.starts, zone)),), "", (Source(brief.id, "starts"),))
    if meeting and meeting.starts:
        words = instant(meeting.starts, meeting.zone or dossier.zone)
        return Passage((Run(words),), "", (Source(meeting.id, "starts"),))
    return _span(sheet)


def _span(sheet: Sheet) -> Passage | None:
    dossier = sheet.materials.dossier
    span = days(dossier.starts, dossier.ends)
    sources = tuple(Source(dossier.id, name) for name in ("starts", "ends") if getattr(dossier, name))
    return Passage((Run(span),), "", sources) if span else None
