"""The digest of a composed tree: what a clearance is bound to."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Mapping

from cyberbrief.compose.document import Document, DocumentSection, Heading
from cyberbrief.compose.document_json import to_json, written

# The number of a note as it stands in the JSON of a run; in the text of a run each quotation mark has a backslash.
_NOTE = re.compile(r'(?<!\\)"note":([1-9]\d*)')
_UNNUMBERED = '"note":"cited"'


def digest(document: Document) -> str:
    """Return SHA-256 over the canonical JSON of a document, in hexadecimal."""
    return hashlib.sha256(to_json(document).encode("ascii")).hexdigest()


def section_digests(document: Document) -> tuple[tuple[str, str], ...]:
    """Return key and digest of each section.

    Numbers of headings and notes do not count, since they move when another section changes; the cited source counts.
    """
    cited = {note.number: note.passage.plain for note in document.notes}
    return tuple((section.key, _section(section, cited)) for section in document.sections)


def _section(section: DocumentSection, cited: Mapping[int, str]) -> str:
    """Return the digest of a section: its blocks without numbers, then the sources cited in it in their order."""
    blocks = tuple(
        dataclasses.replace(block, number="") if isinstance(block, Heading) else block for block in section.blocks
    )
    text = written(blocks)
    sources = tuple(cited.get(int(number), "") for number in _NOTE.findall(text))
    return hashlib.sha256(f"{_NOTE.sub(_UNNUMBERED, text)}{written(sources)}".encode("ascii")).hexdigest()
