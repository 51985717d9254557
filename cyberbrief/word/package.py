"""The finished file: a small shell and the large parts beside it in one ZIP, with the same bytes each time."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO

# A file of a thousand pages grows by a fifth against the usual level (6), and is packed in half the time; 4 takes half
# as long again as this and gains a twentieth.
LEVEL = 3
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can say; the moment of writing is nobody's business
_FIRST = "[Content_Types].xml"
BODY = "word/document.xml"
_OPENING = b"<w:body>"
PLACE = "the body"  # a comment of these words, where a shell wants the body in its midst
_PLACE = f"<!--{PLACE}-->".encode()


def assembled(shell: bytes, body: str, parts: Mapping[str, bytes]) -> bytes:
    """Return the shell with the body set into its document and with `parts` in place of its own.

    Nothing depends on the clock or the machine: equal input gives equal bytes.
    """
    stream = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(shell)) as source,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as target,
    ):
        names = sorted(source.namelist(), key=lambda name: (name != _FIRST, name))
        for name in names:
            content = parts.get(name, source.read(name))
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            target.writestr(entry, _with_body(content, body) if name == BODY else content, compresslevel=LEVEL)
    return stream.getvalue()


def _with_body(document: bytes, body: str) -> bytes:
    if _PLACE in document:
        head, _, tail = document.partition(_PLACE)
        return b"".join((head, body.encode(), tail))
    head, opening, tail = document.partition(_OPENING)
    return b"".join((head, opening, body.encode(), tail))
