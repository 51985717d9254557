"""Files that are dropped on a window or chosen to be brought in: where they go, and which there are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData

from cyberbrief.gui.language import tr
from cyberbrief.gui.places import Place

ARRIVAL = "arrival"  # the room of what arrives
_PATTERNS = "*.cbpack *.csv *.tsv *.xlsx *.ris *.bib *.json *.vcf"


def arrival_of(path: Path) -> Place:
    """Return the place where a file is seen before anything of it is imported."""
    return Place(ARRIVAL, str(path))


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file of this machine that is being dropped; None for words, for several, and for folders."""
    if not data.hasUrls():
        return None
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and len(data.urls()) == 1 else None


def file_kinds() -> Sequence[tuple[str, str]]:
    """Return what a dialog offers where a pack or a list is to be chosen."""
    return [(tr("Packs and lists"), _PATTERNS), (tr("All files"), "*")]
