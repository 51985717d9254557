"""Bytes of a text file as words: by its byte order mark, else UTF-8, else as Western European, and said so."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from typing import Final, NamedTuple

from cyberbrief.domain.words import Words, words
from cyberbrief.tables.limits import UnreadableFileError, refuse_large

_MARKS: Final[Mapping[bytes, str]] = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_WESTERN: Final = "cp1252"
_BEGINNING: Final = 4_096


class Decoded(NamedTuple):
    """The words of a file, and what is to be said of how they were read."""

    text: str
    notes: tuple[Words, ...] = ()


def decoded(data: bytes) -> Decoded:
    """Return the words of a file.

    Raises:
        UnreadableFileError: it is too large, or no text.
    """
    refuse_large(data)
    for mark, code in _MARKS.items():
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], code))
    if code := _without_mark(data):
        return Decoded(_strictly(data, code))
    try:
        return Decoded(_text(data.decode("utf-8")))
    except UnicodeDecodeError:
        read = _text(data.decode(_WESTERN, errors="replace"))
        note = words("The file does not say how it is written. It was read as Western European; check the accents.")
        return Decoded(read, (note,))


def _without_mark(data: bytes) -> str:
    """Return the kind of UTF-16 that every second byte being nought tells of, or nothing."""
    beginning = data[:_BEGINNING]
    if beginning[1::2].count(0) > len(beginning) // 4:
        return "utf-16-le"
    return "utf-16-be" if beginning[0::2].count(0) > len(beginning) // 4 else ""


def _strictly(data: bytes, code: str) -> str:
    try:
        return _text(data.decode(code))
    except UnicodeDecodeError as error:
        raise UnreadableFileError(words("The file is damaged: it holds signs that cannot be read.")) from error


def _text(read: str) -> str:
    if "\x00" in read:
        raise UnreadableFileError(words("The file is no text."))
    return read
