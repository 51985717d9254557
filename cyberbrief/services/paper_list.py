"""The list that lies beside a batch of papers: what each file is, who is meant to have it, and the digest of its bytes.

It is plain text that any program shows, and its last lines are as `sha256sum -c` takes them. It names all readers, so
it is for our own desk, and marked as high as the highest paper in it.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cyberbrief.compose.dates import instant
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.marking import Marking
from cyberbrief.host.clock import now
from cyberbrief.services.entering import Ready

_WIDTH = 12
_NOBODY = "nobody named"
_HEAD = "For our own desk: this list names everybody who is meant to have a copy. Do not send it along."
_CHECK = "To see whether a file is as it left, compare its SHA-256. On Linux: sha256sum -c with this list."


class Listed(NamedTuple):
    """One file of the list."""

    name: str
    variant: str
    reader: str
    paper: Ready
    sha256: str


def text_of(materials: Materials, files: Sequence[Listed], officer: str) -> str:
    """Return the list as text, ending in a line for each file that holds its digest and its name."""
    return "\n".join(_lines(materials, files, officer)) + "\n"


def _lines(materials: Materials, files: Sequence[Listed], officer: str) -> Iterator[str]:
    scheme, brief = materials.scheme, materials.brief
    parts = (Marking(brief.marking, brief.caveats), *(one.paper.checked.composition.marking for one in files))
    banner = scheme.banner(scheme.highest(parts))
    yield banner
    yield ""
    yield f"List of papers: {' '.join(brief.title_text.split())}"
    yield from textwrap.wrap(_HEAD, 100)
    yield ""
    yield f"Written {' by '.join(filter(None, (instant(now(), ''), officer)))}"
    for number, one in enumerate(files, 1):
        yield ""
        yield f"{number}. {one.name}"
        yield from (f"   {label:<{_WIDTH}}{said}" for label, said in _facts(one))
    yield ""
    yield from textwrap.wrap(_CHECK, 100)
    yield ""
    yield from (f"{one.sha256}  {one.name}" for one in files)
    yield ""
    yield banner


def _facts(one: Listed) -> Iterator[tuple[str, str]]:
    document = one.paper.checked.composition.document
    trail = one.paper.checked.trail
    waiting = ", ".join(line.office for line in trail.missing)
    draft = f"{Standing.DRAFT}, waits for {waiting}" if waiting else f"{Standing.DRAFT}, no office has to clear it yet"
    yield "What", VARIANTS[one.variant].title
    yield "For", one.reader or ", ".join(document.releasable_to) or _NOBODY
    yield "Marking", document.banner.words
    yield "Standing", draft if one.paper.standing.draft else "Cleared"
