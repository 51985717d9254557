"""What of a paper that somebody holds is out of date: which sections to replace, and which fields changed in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from cyberbrief.compose.digest import section_digests
from cyberbrief.compose.document import Document, DocumentSection, Heading, Source
from cyberbrief.compose.reading import passages_of
from cyberbrief.domain.difference import Piece, differences

_LONGEST = 60


class Became(Enum):
    """What became of a section."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


class FieldChange(NamedTuple):
    """The words of a field as a section said them and as it says them now."""

    source: Source
    pieces: tuple[Piece, ...]


class SectionChange(NamedTuple):
    """A section to be replaced, put in or taken out, by its heading as it is now (as it was where it is gone).

    Without `fields` the program's own words changed, such as a date up to which something holds.
    """

    key: str
    heading: str
    became: Became
    fields: tuple[FieldChange, ...]


def section_changes(then: Document, now: Document) -> tuple[SectionChange, ...]:
    """Return the sections that differ, in the order of the new paper, those that are gone last."""
    old, new = ({section.key: section for section in document.sections} for document in (then, now))
    before, after = dict(section_digests(then)), dict(section_digests(now))
    found = [
        _change(old.get(key), section, Became.CHANGED if key in old else Became.ADDED)
        for key, section in new.items()
        if before.get(key) != after[key]
    ]
    gone = [_change(section, None, Became.REMOVED) for key, section in old.items() if key not in new]
    return (*found, *gone)


def frame_changes(then: Document, now: Document) -> bool:
    """Say whether what stands on every page changed: title, number, marking or to whom it is releasable."""
    return any(
        getattr(then, name) != getattr(now, name)
        for name in ("title", "subtitle", "reference_number", "banner", "releasable_to", "letterhead")
    )


def _change(old: DocumentSection | None, new: DocumentSection | None, became: Became) -> SectionChange:
    said, says = _said(old), _said(new)
    fields = tuple(
        FieldChange(source, differences(said.get(source, ""), says.get(source, "")))
        for source in dict.fromkeys((*says, *said))
        if said.get(source, "") != says.get(source, "")
    )
    section = new or old
    assert section is not None  # noqa: S101  # one of the two is there
    return SectionChange(section.key, _heading(section), became, fields)


def _said(section: DocumentSection | None) -> Mapping[Source, str]:
    """Return the words that each field says in a section; a passage of several fields counts for the first."""
    found: dict[Source, list[str]] = {}
    for block in section.blocks if section is not None else ():
        for passage in passages_of(block):
            for source in passage.sources[:1]:
                found.setdefault(source, []).append(passage.plain)
    return {source: "\n".join(texts) for source, texts in found.items()}


def _heading(section: DocumentSection) -> str:
    return next(_names(section), section.key)


def _names(section: DocumentSection) -> Iterator[str]:
    """Yield what a section may be called: its heading with the number, else its first words."""
    for block in section.blocks:
        if isinstance(block, Heading):
            yield f"{block.number} {block.passage.plain}".strip()
    for block in section.blocks:
        for passage in passages_of(block):
            words = " ".join(passage.plain.split())
            if words:
                yield words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
