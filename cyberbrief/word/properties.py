"""What the file says of itself: title, variant, marking and the office it comes from; no person, no habits."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.word.markup import DECLARATION, allowed_in_xml, escaped

if TYPE_CHECKING:
    from docx.document import Document as Package

_LONGEST = 255  # what Word keeps of a property
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the set that Word shows as "Custom"
_FIRST_ID = 2


def set_properties(package: Package, document: Document, standing: Standing) -> None:
    """Set the properties that every file has; the author is the office, where the standing names one."""
    properties = package.core_properties
    written = datetime.combine(standing.drafted_on, time(), UTC).replace(tzinfo=None)
    properties.title = _kept(document.title)
    properties.subject = _kept(document.variant_title)
    properties.category = _kept(document.banner.words)
    properties.author = _kept(standing.office)
    properties.created = written
    properties.modified = written


def custom_part(document: Document, standing: Standing) -> bytes:
    """Return the properties that ministries' systems read: marking, variant, reference, draft or cleared."""
    rows = (
        ("Marking", document.banner.level),
        ("Marking words", document.banner.words),
        ("Variant", document.variant),
        ("Reference", document.reference_number),
        ("Releasable to", ", ".join(document.releasable_to)),
        ("Copy", standing.copy_words),
        ("Office", standing.office),
        ("Drafted on", standing.drafted_on.isoformat()),
        ("Standing", Standing.DRAFT if standing.draft else "Cleared"),
    )
    properties = "".join(
        f'<property fmtid="{_FORMAT}" pid="{place}" name="{name}">'
        f"<vt:lpwstr>{escaped(_kept(words))}</vt:lpwstr></property>"
        for place, (name, words) in enumerate(filter(lambda kept: kept[1], rows), _FIRST_ID)
    )
    return (
        f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        f'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{properties}</Properties>'
    ).encode()


def _kept(words: str) -> str:
    return allowed_in_xml(" ".join(words.split()))[:_LONGEST]
