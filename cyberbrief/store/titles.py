"""The names of all records in use, read without the records themselves: what one jumps to by a few letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, Table, literal, select

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import RecordId
from cyberbrief.store.rows import TABLES
from cyberbrief.store.values import plain_of

# What a name is completed with, where a kind has it: links to what the record is about, and words of its own.
_ABOUT: Final = ("counterpart", "position", "agenda_item", "member", "group", "speaker")
_SAID: Final = ("speaker_name", "number", "title", "level", "status", "handling", "said_on", "forum", "role", "topic")
_LONGEST: Final = 160


@dataclass(frozen=True, slots=True)
class Titled:
    """A record's name with what tells it from others: `about` are ids by field, `said` words by field."""

    record: RecordId
    kind: str
    dossier: RecordId
    title: str
    tags: tuple[str, ...]
    changed: str
    about: dict[str, RecordId]
    said: dict[str, str]


class Titles:
    """Reads names in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[Titled]:
        """Return the name of every record in use."""
        return [titled for kind in KINDS for titled in self._of_kind(kind)]

    def _of_kind(self, kind: str) -> Iterator[Titled]:
        table, title = TABLES[kind], KINDS[kind].TITLE
        about = [name for name in _ABOUT if name in table.c]
        said = [name for name in _SAID if name in table.c and name != title]
        dossier = table.c.dossier if "dossier" in table.c else literal("")
        rows = self._connection.execute(
            select(
                table.c.id,
                dossier.label("its_dossier"),
                table.c[title].label("its_title"),
                table.c.tags,
                table.c.changed,
                *_columns(table, (*about, *said)),
            ).where(table.c.deleted == 0)
        )
        return (_titled(kind, row, about, said) for row in rows.mappings())


def _columns(table: Table, names: tuple[str, ...]) -> Iterator[Any]:
    return (table.c[name] for name in names)


def _titled(kind: str, values: RowMapping, about: list[str], said: list[str]) -> Titled:
    title = str(values["its_title"]).strip().partition("\n")[0][:_LONGEST]
    tags = tuple(str(tag) for tag in plain_of(values["tags"])) if values["tags"] != "[]" else ()
    return Titled(
        record=values["id"],
        kind=kind,
        dossier=values["its_dossier"],
        title=title,
        tags=tags,
        changed=values["changed"] or "",
        about={name: values[name] for name in about if values[name]},
        said={name: str(values[name])[:_LONGEST] for name in said if values[name]},
    )
