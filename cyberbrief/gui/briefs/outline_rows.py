"""The outline as rows: sections numbered, entries beneath them, with findings and what the variant withholds."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, Entry, Section, SectionRole
from cyberbrief.domain.numerals import letters
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.list_row import Row, withheld_tag
from cyberbrief.gui.theme import Meaning, Severity, TagLook
from cyberbrief.services.previewing import Withheld

_MARKS = re.compile(r"\[@([^\]\n]*)\]|[*_#>`]+")
_LONGEST = 80
_SHORT_REASONS: Mapping[str, str] = {
    "DESK_ONLY": later("Desk"),
    "DELEGATION_ONLY": later("Delegation"),
    "PARTNERS_ONLY": later("Partners"),
    "ROOM_ONLY": later("Room"),
    "NOT_RELEASED": later("Not released"),
    "LEFT_ON_TABLES": later("Not on tables"),
}
_IN_PART = later("in part")
_NOT_PRINTED = later("not printed")


def rows_of(brief: Brief, view: BriefView | None, folded: Collection[str] = ()) -> Iterator[Row]:
    """Yield the rows of an outline, as far as it was composed with what the final check says of it.

    Of a folded section what stands below it is left out, its sections too; it tells how many entries that are, and
    carries the gravest sign of what it hides.
    """
    told = _Told(brief, view)
    hidden_below = 0  # the level below which sections are hidden by a folded one, 0 for none
    for place, (section, number) in enumerate(zip(brief.sections, numbers_of(brief.sections), strict=True)):
        if hidden_below and section.level > hidden_below:
            continue
        inside = tuple(_entry_row(told, section, entry) for entry in section.entries)
        struck = bool(inside) and all(row.struck for row in inside)
        is_folded = section.id in folded
        hidden_below = section.level if is_folded else 0
        below = [entry for one in within(brief, place) for entry in one.entries] if is_folded else []
        badge = told.badge(brief.id, section.id)
        yield Row(
            section.id,
            title_of(section),
            lead=number,
            strong=True,
            struck=struck,
            depth=section.level - 1,
            tag=inside[0].tag if struck else None,
            badge=badge or next((row.badge for row in inside if row.badge is not None), None) if is_folded else badge,
            status=str(len(below)) if is_folded else "",
        )
        if not is_folded:
            yield from inside


def within(brief: Brief, place: int) -> Iterator[Section]:
    """Yield a section and those that stand under it."""
    yield brief.sections[place]
    for section in brief.sections[place + 1 :]:
        if section.level <= brief.sections[place].level:
            return
        yield section


def reasons_of(brief: Brief, view: BriefView) -> Mapping[str, str]:
    """Return by entry, in a sentence, from whom it is withheld and why."""
    told = _Told(brief, view)
    variant = VARIANTS[view.variant].title
    found = {}
    for entry in (entry for section in brief.sections for entry in section.entries):
        reasons = told.reasons(entry)
        if reasons:
            whole = told.withheld(entry)[0]
            pattern = (
                later("{variant} leaves this out: {reasons}.")
                if whole
                else later("{variant} leaves parts of this out: {reasons}.")
            )
            found[entry.id] = tr(pattern, variant=tr(variant), reasons=", ".join(tr(one) for one in reasons))
    return found


def title_of(section: Section) -> str:
    """Return a section's title: its own, or the usual one."""
    return section.title.strip() or tr(section.role.label)


def numbers_of(sections: Iterable[Section]) -> Iterator[str]:
    """Yield the number of each section as one reads it: 1, 2, 2.1, and letters for ladders, which stand as annexes."""
    counts: list[int] = []
    annexes = 0
    for section in sections:
        if section.role is SectionRole.LADDERS:
            annexes += 1
            yield letters(annexes).upper()
            continue
        del counts[section.level :]
        counts.extend(0 for _missing in range(section.level - len(counts)))
        counts[section.level - 1] += 1
        yield ".".join(str(count) for count in counts)


def words_of(text: str) -> str:
    """Return the beginning of a free text in one line, without its marks."""
    plain = " ".join(_MARKS.sub(lambda found: found[1] or "", text).split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


def _entry_row(told: _Told, section: Section, entry: Entry) -> Row:
    struck, tag = told.withheld(entry)
    return Row(
        entry.id,
        told.title(entry),
        icon=told.icon(entry),
        depth=section.level,
        struck=struck,
        tag=tag,
        badge=told.badge(entry.record) if entry.record else told.badge(told.brief.id, entry.id),
    )


class _Told:
    """What was composed, asked by entry."""

    def __init__(self, brief: Brief, view: BriefView | None) -> None:
        self.brief = brief
        self._view = view
        self._shown = view.shown if view is not None else frozenset()
        self._held: dict[RecordId, list[Withheld]] = {}
        for one in view.preview.ledger if view is not None else ():
            self._held.setdefault(one.record, []).append(one)

    def title(self, entry: Entry) -> str:
        """Return the words that name an entry."""
        if not entry.record:
            return words_of(entry.text) or tr("Empty text")
        record = self._view.record(entry.record) if self._view is not None else None
        return record.title_text if record is not None else (tr("A record in the bin") if self._view else "…")

    def icon(self, entry: Entry) -> str:
        """Return the icon of an entry's kind."""
        record = self._view.record(entry.record) if self._view is not None and entry.record else None
        return icon_of(record.KIND) if record is not None else "lines"

    def withheld(self, entry: Entry) -> tuple[bool, TagLook | None]:
        """Return whether an entry is withheld whole, and the tag that says why, or that part of it is."""
        if self._view is None:
            return False, None
        if not entry.record:
            own = [one for one in self._held.get(self.brief.id, ()) if one.element == entry.id]
            return (True, _tag(own[0])) if own else (False, None)
        held = self._held.get(entry.record, [])
        if held and entry.record not in self._shown:
            return True, _tag(next((one for one in held if not one.field), held[0]))
        if held:
            return False, withheld_tag(tr(_IN_PART))
        known = self._view.record(entry.record) is not None
        unprinted = known and entry.record not in self._shown
        return False, TagLook(Meaning.NEUTRAL, "", tr(_NOT_PRINTED)) if unprinted else None

    def reasons(self, entry: Entry) -> tuple[str, ...]:
        """Return why something of an entry is withheld, each reason once."""
        if entry.record:
            held = self._held.get(entry.record, [])
        else:
            held = [one for one in self._held.get(self.brief.id, ()) if one.element == entry.id]
        return tuple(dict.fromkeys(one.reason.value for one in held))

    def badge(self, record: RecordId, element: str = "") -> TagLook | None:
        """Return the sign of the gravest finding on a record, or on one of its elements."""
        if self._view is None:
            return None
        found = [
            finding.severity.name
            for finding in self._view.preview.checked.findings
            if finding.record == record and (not element or finding.element == element)
        ]
        gravest = next((name for name in ("ERROR", "WARNING") if name in found), "")
        return Severity[gravest].value if gravest else None


def _tag(held: Withheld) -> TagLook:
    return withheld_tag(tr(_SHORT_REASONS.get(held.reason.name, held.reason.value)))
