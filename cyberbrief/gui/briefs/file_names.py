"""What an exported file is called: dossier, brief, variant and date, in characters that every system takes."""

from __future__ import annotations

import re
from datetime import date

from cyberbrief.domain.audience import VARIANTS

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_LONGEST_PART = 60
_LONGEST_BYTES = 180  # most systems take 255 in all; a copy's number and the ending need some
# What Windows keeps for devices, whatever the ending.
_TAKEN = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")


def suggested_name(dossier: str, brief: str, variant: str, day: date) -> str:
    """Return a file's name such as “Thematic group 1 - Item 4 - Partner lines - 2026-11-23.docx”."""
    words = [part for part in map(_safe, (dossier, brief)) if part]
    tail = f"{VARIANTS[variant].title} - {day.isoformat()}"
    stem = " - ".join([*words, tail])
    while len(stem.encode()) > _LONGEST_BYTES and words:
        longest = max(range(len(words)), key=lambda place: len(words[place].encode()))
        words[longest] = words[longest][:-8].rstrip(" .-")
        words = [word for word in words if word]
        stem = " - ".join([*words, tail])
    return f"{stem}.docx"


def _safe(text: str) -> str:
    """Return words without what a file's name may not hold, shortened at a word's end."""
    plain = " ".join(_FORBIDDEN.sub(" ", text).split()).strip(" .")
    if len(plain) > _LONGEST_PART:
        plain = plain[:_LONGEST_PART].rsplit(" ", 1)[0].rstrip(" .,;-")
    return f"{plain} brief" if _TAKEN.fullmatch(plain) else plain
