"""What an exported file is called, in characters that every system takes: as the settings suggest it.

A name travels with the file: a title or reference that a variant's readers may not see is no part of it.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import cast

from cyberbrief.domain.audience import VARIANTS, field_reach
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.record import Record, RecordId, declarations
from cyberbrief.host.clock import now
from cyberbrief.services.machine import Machine
from cyberbrief.services.reading import kept_or_wrong
from cyberbrief.services.workspace import Workspace

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_LONGEST_PART = 60
_LONGEST_BYTES = 180  # most systems take 255 in all; a copy's number and the ending need some
# What Windows keeps for devices, whatever the ending.
_TAKEN = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")


def name_of_export(dossier: Dossier, brief: Brief, variant: str, day: date, form: str) -> str:
    """Return the name for a variant's Word file, such as “Thematic group 1 - Item 4 - Partner lines - 2026-11-23.docx”.

    `form` is one of `settings.EXPORT_NAMES`. The name is made of such words as the variant's readers may see: the
    forum where our title is not among them, the titles where a reference is asked for and there is none.
    """
    title = _shown(dossier, "title", variant) or _shown(dossier, "forum", variant)
    titles = (title, _shown(brief, "title", variant))
    reference = _shown(brief, "reference_number", variant) if form.startswith("reference") else ""
    return _named((reference,) if reference else titles, VARIANTS[variant].title, day, form) + ".docx"


def suggested_file(workspace: Workspace, machine: Machine, brief: RecordId, variant: str) -> Path:
    """Return the file that an export is written to where nobody says which; raises WrongUseError for no such brief."""
    with workspace.store.reading() as transaction:
        named = cast("Brief", kept_or_wrong(transaction, brief, Brief.KIND).record)
        dossier = cast("Dossier", kept_or_wrong(transaction, named.dossier, Dossier.KIND).record)
    day = now().astimezone().date()
    return machine.export_folder / name_of_export(dossier, named, variant, day, machine.settings.export_name)


def name_of_paper(title: str, day: date, form: str, ending: str) -> str:
    """Return the name for a paper that is no brief, such as “Stance matrix - 2026-11-23.csv”."""
    return f"{_named((), title, day, form)}.{ending}"


def file_for(out: Path, reader: str) -> Path:
    """Return the file beside another that is one reader's copy of it; an empty or odd name is left out."""
    named = _safe(reader)
    return out.with_name(f"{out.stem} - {named}{out.suffix}") if named else out


def _named(parts: tuple[str, ...], last: str, day: date, form: str) -> str:
    words = [part for part in map(_safe, parts) if part]
    tail = " - ".join([_safe(last), *([day.isoformat()] if form.endswith("date") else [])])
    stem = " - ".join([*words, tail])
    while len(stem.encode()) > _LONGEST_BYTES and words:
        longest = max(range(len(words)), key=lambda place: len(words[place].encode()))
        words[longest] = words[longest][:-8].rstrip(" .-")
        words = [word for word in words if word]
        stem = " - ".join([*words, tail])
    return stem


def _shown(record: Record, field: str, variant: str) -> str:
    reach = field_reach(record, declarations(type(record))[field])
    return str(getattr(record, field)) if VARIANTS[variant].audience().admits(reach) else ""


def _safe(text: str) -> str:
    """Return words without what a file's name may not hold, shortened at a word's end."""
    plain = " ".join(_FORBIDDEN.sub(" ", text).split()).strip(" .")
    if len(plain) > _LONGEST_PART:
        plain = plain[:_LONGEST_PART].rsplit(" ", 1)[0].rstrip(" .,;-")
    return f"{plain} brief" if _TAKEN.fullmatch(plain) else plain
