"""The digest of a composed tree: what a clearance is bound to."""

from __future__ import annotations

import dataclasses
import hashlib

from cyberbrief.compose.document import Document, DocumentSection, Heading
from cyberbrief.compose.document_json import canonical, plain


def digest(document: Document) -> str:
    """Return SHA-256 over the canonical JSON of a document, in hexadecimal."""
    return _hashed(plain(document))


def section_digests(document: Document) -> tuple[tuple[str, str], ...]:
    """Return key and digest of each section.

    Numbers of headings and notes do not count, since they move when another section changes; the cited source counts.
    """
    cited = {note.number: note.passage.plain for note in document.notes}
    return tuple((section.key, _section(section, cited)) for section in document.sections)


def _section(section: DocumentSection, cited: dict[int, str]) -> str:
    blocks = [
        dataclasses.replace(block, number="") if isinstance(block, Heading) else block for block in section.blocks
    ]
    return _hashed([_with_sources_named(plain(block), cited) for block in blocks])


def _with_sources_named(value: object, cited: dict[int, str]) -> object:
    if isinstance(value, list):
        return [_with_sources_named(item, cited) for item in value]
    if isinstance(value, dict):
        named = {name: _with_sources_named(held, cited) for name, held in value.items()}
        if named.get("type") == "Run":
            named["note"] = cited.get(value["note"], "")
        return named
    return value


def _hashed(value: object) -> str:
    return hashlib.sha256(canonical(value).encode("ascii")).hexdigest()
