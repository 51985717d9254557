"""Arranging a brief's outline: what is done to its sections and entries is a value, performed as one step.

An act takes the sections and returns others; what it names but cannot find it leaves alone, so that an act made on what
was on screen a moment ago does no harm to what has changed since.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeVar, cast

from cyberbrief.domain.brief import Brief, Entry, Section, SectionRole
from cyberbrief.domain.record import RecordId
from cyberbrief.services import editing, reading, sitting
from cyberbrief.services.adding import new_id
from cyberbrief.services.workspace import Workspace

Held = TypeVar("Held")
Sections = tuple[Section, ...]
Act = Callable[[Sections], Sections]
DEEPEST = 3


def arrange(workspace: Workspace, brief: RecordId, act: Act, note: str = "") -> None:
    """Perform an act on the outline of a brief as one step of undo; raises WrongUseError for an unknown brief."""
    before = cast("Brief", reading.record(workspace, brief, Brief.KIND))
    editing.change(workspace, before, dataclasses.replace(before, sections=act(before.sections)), note)


def keep_text(workspace: Workspace, brief: RecordId, entry: str, text: str) -> None:
    """Keep what somebody is typing into a free text of the outline, in the sitting."""
    before = cast("Brief", reading.record(workspace, brief, Brief.KIND))
    sitting.keep(workspace, brief, {"sections": with_text(entry, text)(before.sections)})


def place_of(sections: Sections, key: str) -> tuple[int, int]:
    """Return where a section (place, -1) or an entry (place of its section, its own) stands; (-1, -1) nowhere."""
    for number, section in enumerate(sections):
        if section.id == key:
            return number, -1
        for place, entry in enumerate(section.entries):
            if entry.id == key:
                return number, place
    return -1, -1


def with_section(role: SectionRole, after: str = "", section_id: str = "", title: str = "") -> Act:
    """Add an empty section behind the one in which `after` stands, at the end where nothing is named."""
    made = Section(id=section_id or new_id(), role=role, title=title)

    def act(sections: Sections) -> Sections:
        number, _ = place_of(sections, after)
        at = number + 1 if number >= 0 else len(sections)
        return (*sections[:at], made, *sections[at:])

    return act


def with_entry(entry: Entry, near: str) -> Act:
    """Add an entry behind the one named, or at the end of the section named; into the last section otherwise."""

    def act(sections: Sections) -> Sections:
        if not sections:
            return (Section(id=new_id(), role=SectionRole.FREE, entries=(entry,)),)
        number, place = place_of(sections, near)
        if number < 0:
            number, place = len(sections) - 1, -1
        section = sections[number]
        at = place + 1 if place >= 0 else len(section.entries)
        return _replaced(sections, number, (*section.entries[:at], entry, *section.entries[at:]))

    return act


def without(key: str) -> Act:
    """Take out a section with what stands in it, or an entry."""

    def act(sections: Sections) -> Sections:
        number, place = place_of(sections, key)
        if number < 0:
            return sections
        if place < 0:
            return (*sections[:number], *sections[number + 1 :])
        entries = sections[number].entries
        return _replaced(sections, number, (*entries[:place], *entries[place + 1 :]))

    return act


def moved(key: str, step: int) -> Act:
    """Move a section past the next one, or an entry by one place, into the neighbouring section at an end."""

    def act(sections: Sections) -> Sections:
        number, place = place_of(sections, key)
        if number < 0:
            return sections
        if place < 0:
            return _swapped(sections, number, number + step)
        section = sections[number]
        if 0 <= place + step < len(section.entries):
            return _replaced(sections, number, _swapped(section.entries, place, place + step))
        if not 0 <= number + step < len(sections):
            return sections
        entry = section.entries[place]
        left = without(key)(sections)
        beside = left[number + step].entries
        return _replaced(left, number + step, (entry, *beside) if step > 0 else (*beside, entry))

    return act


def moved_behind(key: str, after: str) -> Act:
    """Move a section or entry behind another; an entry behind a section is its first, and nothing means the start."""

    def act(sections: Sections) -> Sections:
        number, place = place_of(sections, key)
        if number < 0 or key == after:
            return sections
        section = sections[number]
        if place < 0:
            if place_of((section,), after) != (-1, -1):
                return sections
            left = without(key)(sections)
            at = place_of(left, after)[0] + 1
            return (*left[:at], section, *left[at:])
        entry = section.entries[place]
        left = without(key)(sections)
        target, behind = place_of(left, after)
        target = max(target, 0)
        entries = left[target].entries
        return _replaced(left, target, (*entries[: behind + 1], entry, *entries[behind + 1 :]))

    return act


def named(key: str, title: str) -> Act:
    """Give a section another title."""
    return _changed(key, lambda section: dataclasses.replace(section, title=title))


def used_for(key: str, role: SectionRole) -> Act:
    """Say what a section is for."""
    return _changed(key, lambda section: dataclasses.replace(section, role=role))


def indented(key: str, step: int) -> Act:
    """Move a section in by a level, or out."""
    return _changed(key, lambda section: dataclasses.replace(section, level=min(max(section.level + step, 1), DEEPEST)))


def with_text(key: str, text: str) -> Act:
    """Say something else in a free text."""

    def act(sections: Sections) -> Sections:
        number, place = place_of(sections, key)
        if place < 0:
            return sections
        entries = sections[number].entries
        said = dataclasses.replace(entries[place], text=text)
        return _replaced(sections, number, (*entries[:place], said, *entries[place + 1 :]))

    return act


def _changed(key: str, change: Callable[[Section], Section]) -> Act:
    return lambda sections: tuple(change(section) if section.id == key else section for section in sections)


def _replaced(sections: Sections, number: int, entries: tuple[Entry, ...]) -> Sections:
    section = dataclasses.replace(sections[number], entries=entries)
    return (*sections[:number], section, *sections[number + 1 :])


def _swapped(held: tuple[Held, ...], one: int, other: int) -> tuple[Held, ...]:
    if not 0 <= other < len(held):
        return held
    changed = list(held)
    changed[one], changed[other] = changed[other], changed[one]
    return tuple(changed)
