"""Counterpart profiles: a page for each party of the brief."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import DocumentSection
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.profiles import profile_blocks
from cyberbrief.compose.sheet import Sheet


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield a section for each party that something may be said of."""
    first = True
    for party in scope.counterparts():
        blocks = profile_blocks(sheet, scope, party, 1)
        if blocks:
            yield DocumentSection(party.id, tuple(blocks), new_page=not first)
            first = False
