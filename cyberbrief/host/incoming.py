"""The gate for files that other programs packed (Word, Excel): a ZIP is looked at before anything reads it.

1. No more bytes, entries and unpacked bytes than allowed, and none packed more tightly than honest files are.
2. No name twice, none that leads out of the archive, nothing encrypted.
3. No macros, no embedded programs, nothing that would be fetched from elsewhere; a link to be clicked is none of these.
4. No document type declarations: they are what entities are made of, and no office program writes them.

What comes out is the parts by name. Whoever hands them to a library packs them anew with `packed`, so that what was
looked at and what is read cannot be two things.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Final, NamedTuple

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import Words, words


class SuspectFileError(RefusedError):
    """A file from elsewhere that is not opened, with the reason."""

    def __init__(self, happened: Words) -> None:
        super().__init__(happened, words("Nothing was read. Ask for it again in a plain form, or leave it."))


class Allowed(NamedTuple):
    """How much a file may hold: its bytes, its entries, all of them unpacked, and how tightly they may be packed.

    `telling` lets rule 3 wait: for a reading that runs and fetches nothing and tells the user what is in there.
    `cut` names kinds of relations that may lead elsewhere, since whoever opens the file cuts them before it is used.
    """

    size: int = 32 << 20
    entries: int = 2_000
    unpacked: int = 128 << 20
    ratio: int = 150
    telling: bool = False
    cut: frozenset[str] = frozenset()


_ALLOWED: Final = Allowed()
_CHUNK: Final = 1 << 16
_SMALL: Final = 1 << 20  # below this a tight entry does no harm
_LONGEST_NAME: Final = 200
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = 0x1
_PLAIN_WAYS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_RUNS: Final = re.compile(
    r"vbaProject|vbaData|/activeX/|/embeddings/|oleObject|\.(bin|exe|dll|js|vbs|ps1|bat|cmd)$", re.IGNORECASE
)
# Excel keeps a printer's settings in such a part; nothing runs it.
_HARMLESS: Final = re.compile(r"/printerSettings/[^/]+\.bin$", re.IGNORECASE)
_EXTERNAL: Final = re.compile(rb"<[^<>]*TargetMode\s*=\s*[\"']External[\"'][^<>]*>", re.IGNORECASE)
_KIND: Final = re.compile(rb"Type\s*=\s*[\"'][^\"'<>]*/([^\"'<>/]*)[\"']", re.IGNORECASE)
_CLICKED: Final = "hyperlink"
_DECLARES: Final = tuple(
    word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("ascii", "utf-16-le", "utf-16-be")
)


def unpacked(data: bytes, allowed: Allowed = _ALLOWED) -> dict[str, bytes]:
    """Return the parts of an archive by name.

    Raises:
        SuspectFileError: the archive is damaged, or breaks a rule of the gate.
    """
    if len(data) > allowed.size:
        raise SuspectFileError(words("The file is larger than {limit:,} bytes.", limit=allowed.size))
    if data.startswith(_OLE):
        raise SuspectFileError(words("The file is locked with a password, or in a form from before 2007."))
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            _check(entries, allowed)
            return dict(_read(archive, entries, allowed))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, IndexError) as error:
        raise SuspectFileError(words("The file is damaged, or is not what its name says.")) from error


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of parts, the same bytes each time."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, content)
    return stream.getvalue()


def _check(entries: list[zipfile.ZipInfo], allowed: Allowed) -> None:
    if len(entries) > allowed.entries:
        raise SuspectFileError(words("The file holds more than {limit:,} parts.", limit=allowed.entries))
    seen: set[str] = set()
    total = 0
    for entry in entries:
        name = entry.filename
        if name.casefold() in seen:
            raise SuspectFileError(words("The file holds two parts of the same name."))
        seen.add(name.casefold())
        if _leads_out(name) or entry.orig_filename != name:
            raise SuspectFileError(words("The file holds a part with a name that leads elsewhere."))
        if entry.flag_bits & _ENCRYPTED:
            raise SuspectFileError(words("The file is locked with a password, or in a form from before 2007."))
        if entry.compress_type not in _PLAIN_WAYS:
            raise SuspectFileError(words("The file is packed in a way that no office program uses."))
        if not allowed.telling and _RUNS.search(name) and not _HARMLESS.search(name):
            raise SuspectFileError(words("The file holds a macro or an embedded program."))
        total += entry.file_size
        tight = entry.file_size > _SMALL and entry.file_size > allowed.ratio * max(entry.compress_size, 1)
        if tight or total > allowed.unpacked:
            raise SuspectFileError(words("The file would unpack to far more than it should."))


def _leads_out(name: str) -> bool:
    parts = name.split("/")
    return not name or len(name) > _LONGEST_NAME or "\\" in name or ":" in name or ".." in parts or not parts[0]


def _read(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], allowed: Allowed) -> Iterator[tuple[str, bytes]]:
    left = allowed.unpacked
    for entry in entries:
        if entry.is_dir():
            continue
        content = bytearray()
        with archive.open(entry) as part:
            # What an entry says of its own size is not believed: it is counted while it is read.
            while chunk := part.read(_CHUNK):
                content += chunk
                left -= len(chunk)
                if left < 0 or len(content) > entry.file_size:
                    raise SuspectFileError(words("The file would unpack to far more than it should."))
        yield entry.filename, _looked_at(entry.filename, bytes(content), allowed)


def _looked_at(name: str, content: bytes, allowed: Allowed) -> bytes:
    if name.lower().endswith((".xml", ".rels", ".vml")) and any(word in content for word in _DECLARES):
        raise SuspectFileError(words("The file declares words of its own, which no office program does."))
    if name.lower().endswith(".rels") and not allowed.telling:
        for found in _EXTERNAL.findall(content):
            kind = _KIND.search(found)
            if kind is None or kind[1].decode("latin-1").lower() not in {_CLICKED, *map(str.lower, allowed.cut)}:
                raise SuspectFileError(words("The file would fetch something from elsewhere."))
    return content
