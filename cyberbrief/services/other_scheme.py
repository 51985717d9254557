"""Records marked in another scheme than ours: nothing is guessed, whoever imports maps each level to one of ours."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.exchange import Source
from cyberbrief.domain.marking import SCHEMES, Scheme
from cyberbrief.domain.merge_rules import MARKINGS
from cyberbrief.domain.shared import Line, SharedRecord
from cyberbrief.domain.words import words
from cyberbrief.services.workspace import Workspace


class OtherSchemeError(RefusedError):
    """The records carry levels of another scheme, and nobody said what they are in ours."""

    def __init__(self, theirs: Scheme, ours: Scheme, levels: Iterable[str]) -> None:
        named = ", ".join(theirs.level(level).name for level in levels)
        super().__init__(
            words("It is marked by the scheme {theirs}, this store by {ours}.", theirs=theirs.name, ours=ours.name),
            words("Say what these levels are in {ours}: {levels}. Nothing was imported.", ours=ours.name, levels=named),
        )


def levels_asked(workspace: Workspace, lines: Iterable[Line], source: Source) -> tuple[str, ...]:
    """Return the levels, by key, that have to be mapped before an import, the lowest first; () where none has."""
    if source.marking.scheme == workspace.scheme.key:
        return ()
    carried = {str(level) for line in lines for level in _levels(line.record)}
    theirs = SCHEMES.get(source.marking.scheme)
    return tuple(sorted(carried, key=lambda level: (theirs.rank(level) if theirs is not None else 0, level)))


def mapped(workspace: Workspace, lines: Iterable[Line], source: Source, levels: Mapping[str, str]) -> tuple[Line, ...]:
    """Return the lines with the levels of another scheme as levels of ours.

    Raises:
        OtherSchemeError: a level that the records carry is not in the mapping, or is mapped to none of ours.
    """
    came = tuple(lines)
    asked = levels_asked(workspace, came, source)
    ours = {level.key for level in workspace.scheme.levels}
    missing = [level for level in asked if levels.get(level) not in ours]
    if missing:
        raise OtherSchemeError(SCHEMES[source.marking.scheme], workspace.scheme, missing)
    return tuple(dataclasses.replace(line, record=_mapped(line.record, levels)) for line in came) if asked else came


def _levels(record: SharedRecord) -> Iterable[object]:
    return (record.values[name] for name in MARKINGS if record.values.get(name))


def _mapped(record: SharedRecord, levels: Mapping[str, str]) -> SharedRecord:
    values = {
        name: levels[str(value)] if name in MARKINGS and value else value for name, value in record.values.items()
    }
    return dataclasses.replace(record, values=values)
