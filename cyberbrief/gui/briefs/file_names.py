"""What an exported file is called: dossier, brief, variant and date, in characters that every system takes.

A name travels with the file: a title that a variant's readers may not see is no part of it.
"""

from __future__ import annotations

import re
from datetime import date

from cyberbrief.domain.audience import VARIANTS, field_reach
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.record import Record, declarations

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_LONGEST_PART = 60
_LONGEST_BYTES = 180  # most systems take 255 in all; a copy's number and the ending need some
# What Windows keeps for devices, whatever the ending.
_TAKEN = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")


def name_of_export(dossier: Dossier, brief: Brief, variant: str, day: date) -> str:
    """Return the name for a variant's file, of such titles as its readers may see; the forum's where ours is not."""
    title = _shown(dossier, "title", variant) or _shown(dossier, "forum", variant)
    return suggested_name(title, _shown(brief, "title", variant), variant, day)


def _shown(record: Record, field: str, variant: str) -> str:
    reach = field_reach(record, declarations(type(record))[field])
    return str(getattr(record, field)) if VARIANTS[variant].audience().admits(reach) else ""


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
