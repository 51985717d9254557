"""The tables, derived from the declarations of the domain: one a kind of record, one column a field.

`migrations` make the same tables, frozen at their time; a test holds the two together. The search tables proper
(`search_words`, `search_parts`) are virtual and stand in the migration alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, text

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import DossierRecord, FieldDeclaration, Record, TextKind, declarations

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_WHOLE_NUMBERS: Final = frozenset({TextKind.NUMBER, TextKind.FLAG})
_MAY_BE_UNSET: Final = frozenset({TextKind.DATE, TextKind.INSTANT})


def _words(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False)


def _record_id(name: str, *, primary_key: bool = False) -> Column[str]:
    # Deferred: within a transaction, revisions, records and links may be written in any order.
    there = ForeignKey("record.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, there, nullable=False, primary_key=primary_key)


RECORD: Final = Table(
    "record",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _words("kind"),
    _words("dossier"),
    _number("deleted"),
    Index(None, "dossier", "kind", "deleted"),
)

REVISION: Final = Table(
    "revision",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _record_id("record"),
    _words("kind"),
    _words("act"),
    _words("changes"),
    _words("parents"),
    _words("author"),
    _words("instant"),
    _words("step"),
    _number("sealed"),
    _words("note"),
    Index(None, "record", "seq"),
    Index(None, "step", "seq"),
    # A record has one sitting at most.
    Index("uq_revision_sitting", "record", unique=True, sqlite_where=text("sealed = 0")),
)

LINK: Final = Table(
    "link",
    METADATA,
    Column("seq", Integer, primary_key=True),
    _record_id("source"),
    _words("source_kind"),
    _words("field"),
    _words("element"),
    _words("target"),
    Index(None, "source"),
    Index(None, "target"),
)

SEARCH_TEXT: Final = Table(
    "search_text",
    METADATA,
    Column("seq", Integer, ForeignKey("record.seq", deferrable=True, initially="DEFERRED"), primary_key=True),
    _words("title"),
    _words("body"),
    _words("pieces"),
)

SETTING: Final = Table("setting", METADATA, Column("key", Text, primary_key=True, nullable=False), _words("value"))

TREE: Final = Table(
    "tree",
    METADATA,
    Column("id", Text, primary_key=True, nullable=False),
    _record_id("brief"),
    _words("variant"),
    _words("digest"),
    _words("instant"),
    _words("reason"),
    _words("tree"),
    Index(None, "brief", "instant"),
)

EXPORT: Final = Table(
    "export",
    METADATA,
    Column("id", Text, primary_key=True, nullable=False),
    _record_id("brief"),
    _words("variant"),
    _words("digest"),
    _words("tree"),
    _words("sha256"),
    _words("instant"),
    _words("recipient"),
    _number("draft"),
    _words("template"),
    Index(None, "brief", "instant"),
)

# The very copy that left: its token stands in the marks of its paragraphs, `blocks` says what each of them held.
COPY: Final = Table(
    "copy",
    METADATA,
    Column("export", Text, ForeignKey("export.id"), primary_key=True, nullable=False),
    _words("token"),
    _words("form"),
    _words("name"),
    _number("number"),
    _number("counted"),
    _words("marking"),
    _words("revisions"),
    _words("blocks"),
    Index(None, "token"),
)

# A pack, table or paper that came in or was sent; `step` is the import, `undone_by` the step that undid it.
PACK: Final = Table(
    "pack",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _words("digest"),
    _number("sent"),
    _words("peer"),
    _words("name"),
    _words("title"),
    _words("created"),
    _words("key"),
    _words("readers"),
    _words("audience"),
    _words("marking"),
    _words("supersedes"),
    _words("instant"),
    _words("step"),
    _words("undone_by"),
    Index(None, "step"),
    Index(None, "undone_by"),
)

# What went to and fro of a record: it need not be ours, since what was declined was seen all the same.
EXCHANGE: Final = Table(
    "exchange",
    METADATA,
    Column("seq", Integer, primary_key=True),
    Column("pack", Text, ForeignKey("pack.id"), nullable=False),
    _words("record"),
    _words("line"),
    _words("ancestors"),
    _words("projection"),
    Index(None, "pack"),
    Index(None, "record", "seq"),
)


def _column(field: FieldDeclaration) -> Column[str] | Column[int]:
    if field.kind in _WHOLE_NUMBERS:
        return _number(field.name)
    return Column(field.name, Text, nullable=field.kind in _MAY_BE_UNSET)


def _table(kind: type[Record]) -> Table:
    fields = (field for name, field in declarations(kind).items() if name != "id")
    table = Table(
        kind.KIND.replace("-", "_"),
        METADATA,
        _record_id("id", primary_key=True),
        *map(_column, fields),
        _number("deleted"),
    )
    Index(None, table.c.changed)
    if issubclass(kind, DossierRecord):
        Index(None, table.c.dossier, table.c.id)
    return table


TABLES: Final[Mapping[str, Table]] = MappingProxyType({name: _table(kind) for name, kind in KINDS.items()})
