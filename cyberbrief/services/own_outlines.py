"""Outlines of one's own: the sections of a brief, kept under a name in the store and offered for the next one.

What is kept is the arrangement alone: what each section is for, its title and its level. No record and no free text of
the brief goes with it, so that an outline may be used for any dossier.
"""

from __future__ import annotations

from typing import NamedTuple, cast

from cyberbrief.compose.outline import OUTLINES, Pattern
from cyberbrief.domain.brief import Brief, BriefKind, SectionRole
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.words import words
from cyberbrief.services import reading
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.transaction import Transaction

__all__ = ["OwnOutline", "forget", "keep", "named", "outlines"]

_KEY = "outlines"
_LONGEST_NAME = 80
_MOST = 50


class OwnOutline(NamedTuple):
    """An outline that somebody kept: its name, what such a brief is for, and its sections."""

    name: str
    kind: BriefKind
    sections: tuple[Pattern, ...]


def outlines(workspace: Workspace) -> tuple[OwnOutline, ...]:
    """Return the outlines that were kept, by name."""
    with workspace.store.reading() as transaction:
        return _read(transaction)


def named(workspace: Workspace, name: str) -> OwnOutline | None:
    """Return an outline that was kept under a name, or None."""
    return next((one for one in outlines(workspace) if one.name == name), None)


def keep(workspace: Workspace, name: str, brief: RecordId) -> OwnOutline:
    """Keep a brief's outline under a name; one of that name that is there is replaced.

    Raises:
        WrongUseError: no such brief, one without sections, a name that cannot be used, or too many are kept already.
    """
    plain = " ".join(name.split())
    if not plain or len(plain) > _LONGEST_NAME or plain in OUTLINES or not plain.isprintable():
        raise WrongUseError(
            words("“{name}” cannot name an outline.", name=plain[:_LONGEST_NAME]),
            words("Use another name, of up to {n} letters.", n=_LONGEST_NAME),
        )
    kept = cast("Brief", reading.record(workspace, brief, Brief.KIND))
    if not kept.sections:
        raise WrongUseError("This brief has no outline yet.", "Add sections first.")
    sections = tuple(Pattern(one.role, one.title, one.level) for one in kept.sections)
    made = OwnOutline(plain, kept.brief_kind, sections)
    with workspace.store.writing() as transaction:
        others = [one for one in _read(transaction) if one.name != plain]
        if len(others) >= _MOST:
            raise WrongUseError("There are too many outlines already.", "Forget one first.")
        _write(transaction, (*others, made))
        transaction.commit()
    return made


def forget(workspace: Workspace, name: str) -> None:
    """Forget an outline; nothing happens where there is none of that name."""
    with workspace.store.writing() as transaction:
        _write(transaction, tuple(one for one in _read(transaction) if one.name != name))
        transaction.commit()


def _read(transaction: Transaction) -> tuple[OwnOutline, ...]:
    """Return what is kept; what no version of this program wrote is left out."""
    held = transaction.settings.get(_KEY, [])
    found = [_outline(one) for one in held if isinstance(one, dict)] if isinstance(held, list) else []
    return tuple(sorted((one for one in found if one), key=lambda one: one.name.casefold()))


def _outline(plain: dict[str, Plain]) -> OwnOutline | None:
    sections = plain.get("sections")
    try:
        patterns = tuple(
            Pattern(SectionRole.named(str(one["role"])), str(one["title"]), int(str(one["level"])))
            for one in (sections if isinstance(sections, list) else [])
            if isinstance(one, dict)
        )
        return OwnOutline(str(plain["name"]), BriefKind.named(str(plain["kind"])), patterns)
    except (KeyError, ValueError):
        return None


def _write(transaction: Transaction, held: tuple[OwnOutline, ...]) -> None:
    plain: list[Plain] = [
        {
            "name": one.name,
            "kind": str(one.kind),
            "sections": [
                {"role": str(pattern.role), "title": pattern.title, "level": pattern.level} for pattern in one.sections
            ],
        }
        for one in held
    ]
    transaction.settings.set(_KEY, plain)
