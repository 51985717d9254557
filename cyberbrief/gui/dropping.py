"""Files that are dropped on a window or chosen to be brought in: where they go, and which there are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.places import Place

ARRIVAL = "arrival"  # the room of what arrives
DROPPED = "dropped"  # the page that asks what is to be done with a file
REVEALING = "revealing"  # the room of what a Word file reveals
TEMPLATES = "templates"  # the room of house templates
_REVEALED = frozenset({".docx", ".dotx", ".docm", ".dotm", ".doc", ".odt", ".rtf"})
_TEMPLATES = frozenset({".docx", ".dotx"})
_REVEAL = later("See what it reveals")
_REVEAL_DETAIL = later("Names, comments, deleted words, hidden text, metadata; and save a copy without them.")
_TEMPLATE = later("Take it as a template of the house")
_TEMPLATE_DETAIL = later("Its letterhead, styles, typefaces and margins, for papers to come.")
_WORD_PATTERNS = "*.docx *.dotx *.docm *.dotm"
TRUST = "trust"  # the room of trusted desks
CARD = "card"  # the part of that room's place whose record is the file of a card to be put into the book
_CARD_ENDING = ".cbcard"
_PATTERNS = "*.cbpack *.cbcard *.csv *.tsv *.xlsx *.ris *.bib *.json *.vcf"


def arrival_of(path: Path) -> Place:
    """Return the place where a file is seen before anything of it is imported; a card goes to the trusted desks."""
    return card_place(path) if path.suffix.lower() == _CARD_ENDING else Place(ARRIVAL, str(path))


def card_place(path: Path | None) -> Place:
    """Return the place where the card in a file is put into the book; without a file that of all desks."""
    return Place(TRUST) if path is None else Place(TRUST, str(path), CARD)


def reveal_of(path: Path) -> Place:
    """Return the place where one sees what a Word file reveals."""
    return Place(REVEALING, str(path))


def reveal_of_brief(brief: str, variant: str) -> Place:
    """Return the place where one sees what a brief would reveal if it left now in a variant."""
    return Place(REVEALING, brief, variant)


class Way(NamedTuple):
    """One thing that can be done with a file, and where."""

    words: str
    detail: str
    icon: str
    place: Place


def ways_of(path: Path) -> tuple[Way, ...]:
    """Return what can be done with a file, the likeliest first; a new way is a new row here."""
    kind = path.suffix.lower()
    rows = (
        (_REVEALED, Way(_REVEAL, _REVEAL_DETAIL, "eye", reveal_of(path))),
        (_TEMPLATES, Way(_TEMPLATE, _TEMPLATE_DETAIL, "file-text", Place(TEMPLATES, "", str(path)))),
    )
    return tuple(way for kinds, way in rows if kind in kinds)


def place_of_dropped(path: Path) -> Place:
    """Return the place to which a file leads that is dropped on the window; where there are several, it is asked."""
    ways = ways_of(path)
    if not ways:
        return arrival_of(path)
    return ways[0].place if len(ways) == 1 else Place(DROPPED, str(path))


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file of this machine that is being dropped; None for words, for several, and for folders."""
    if not data.hasUrls():
        return None
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and len(data.urls()) == 1 else None


def word_kinds() -> Sequence[tuple[str, str]]:
    """Return what a dialog offers where a Word file is to be chosen."""
    return [(tr("Word documents"), _WORD_PATTERNS), (tr("All files"), "*")]


def file_kinds() -> Sequence[tuple[str, str]]:
    """Return what a dialog offers where a pack or a list is to be chosen."""
    return [(tr("Packs and lists"), _PATTERNS), (tr("All files"), "*")]
