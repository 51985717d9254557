"""An amendment sheet: each amendment with its number, those that the outline names or all that still stand."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.document import DocumentSection
from cyberbrief.compose.scope import Scope
from cyberbrief.compose.sections.amendments import amendment_blocks
from cyberbrief.compose.sheet import Sheet
from cyberbrief.domain.amendment import Amendment, AmendmentState

_LIVE = frozenset({AmendmentState.PREPARED, AmendmentState.TABLED, AmendmentState.ACCEPTED})


def sections(sheet: Sheet, scope: Scope) -> Iterator[DocumentSection]:
    """Yield a section for each amendment that the outline names; where it names none, for each that still stands."""
    every = sheet.materials.of(Amendment)
    named = scope.entered(Amendment)
    number = 0
    for amendment in named or tuple(one for one in every if one.state in _LIVE):
        if blocks := amendment_blocks(sheet, amendment, number + 1):
            number += 1
            yield DocumentSection(amendment.id, tuple(blocks))
