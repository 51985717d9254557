"""Finding records by their words: beginnings of words first, then letters inside words; never a full scan."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, text

from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.store.folding import folded
from cyberbrief.store.query import Query, query_of
from cyberbrief.store.records import LIBRARY, Records
from cyberbrief.store.snippet import SnippetPart, best_of, snippet_of
from cyberbrief.store.wording import Worded, wordings

# Ranking looks at every match. With more than this many the newest come first, those with the words in the title ahead.
_MOST_RANKED: Final = 2_000


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: the label of the field ("" for the title alone) and the words around what was found."""

    record: RecordId
    kind: str
    dossier: RecordId
    title: str
    field_label: str
    snippet: tuple[SnippetPart, ...]
    times: int = 0  # how often a word that was looked for stands in the record


class Search:
    """Asks the indexes in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(
        self, words: str, *, kinds: Collection[str] = (), dossier: RecordId | None = None, limit: int = 50
    ) -> list[Hit]:
        """Return the records in use that hold all the words, the best first.

        Args:
            words: whatever was typed; case and accents do not matter, the last letters of a word may be missing.
            kinds: only these kinds; none named means all.
            dossier: only this dossier, its records, and what all dossiers share.
            limit: at most so many.
        """
        query = query_of(words)
        if query is None:
            return []
        records = Records(self._connection).many(self.ids(words, kinds=kinds, dossier=dossier, limit=limit))
        return [_hit(record, query) for record in records.values()]

    def ids(
        self, words: str, *, kinds: Collection[str] = (), dossier: RecordId | None = None, limit: int = 50
    ) -> list[RecordId]:
        """Return the ids of what `find` would find."""
        query = query_of(words)
        if query is None or limit < 1:
            return []
        found: dict[RecordId, None] = {}
        for record_id in self._ids(query, _restriction(kinds, dossier), limit):
            found.setdefault(record_id)
            if len(found) == limit:
                break
        return list(found)

    def hits(self, records: Iterable[Record], words: str) -> list[Hit]:
        """Return what is shown of records that were found by these words."""
        query = query_of(words)
        return [] if query is None else [_hit(record, query) for record in records]

    def _ids(self, query: Query, restriction: Restriction, limit: int) -> Iterator[RecordId]:
        if self._is_common(query):
            if query.titles:
                yield from self._asked("search_words", query.titles, "w.rowid DESC", restriction, limit)
            yield from self._asked("search_words", query.words, "w.rowid DESC", restriction, limit)
        else:
            yield from self._asked("search_words", query.words, "bm25(search_words, 8.0, 1.0)", restriction, limit)
        if query.parts:
            restriction = restriction.holding(query.needles)
            yield from self._asked("search_parts", query.parts, "w.rowid DESC", restriction, limit)

    def _is_common(self, query: Query) -> bool:
        counted = self._connection.execute(
            text("SELECT count(*) FROM (SELECT 1 FROM search_words WHERE search_words MATCH :asked LIMIT :most)"),
            {"asked": query.words, "most": _MOST_RANKED + 1},
        ).scalar_one()
        return bool(counted > _MOST_RANKED)

    def _asked(self, index: str, asked: str, order: str, restriction: Restriction, limit: int) -> list[RecordId]:
        statement = text(
            f"SELECT r.id FROM {index} AS w JOIN record AS r ON r.seq = w.rowid"  # noqa: S608  # words of this module; what was typed is bound
            " JOIN search_text AS t ON t.seq = w.rowid"
            f" WHERE {index} MATCH :asked{restriction.condition} ORDER BY {order} LIMIT :limit"
        )
        found = self._connection.execute(statement, {"asked": asked, "limit": limit, **restriction.values})
        return list(found.scalars())


@dataclass(frozen=True, slots=True)
class Restriction:
    """A condition on the record found, beginning with AND, and what is bound in it."""

    condition: str
    values: Mapping[str, Any]

    def holding(self, needles: Sequence[str]) -> Restriction:
        """Return this restriction, and that title or body hold each of the words somewhere."""
        values = dict(self.values)
        held = "".join(
            f" AND (instr(t.title, :needle{number}) OR instr(t.body, :needle{number}))"
            for number in range(len(needles))
        )
        values.update({f"needle{number}": needle for number, needle in enumerate(needles)})
        return Restriction(f"{self.condition}{held}", values)


def _restriction(kinds: Collection[str], dossier: RecordId | None) -> Restriction:
    condition = ""
    values: dict[str, Any] = {}
    if kinds:
        condition += f" AND r.kind IN ({_bound('kind', list(kinds), values)})"
    if dossier is not None:
        shared = _bound("shared", sorted(LIBRARY), values)
        condition += f" AND (r.dossier = :dossier OR r.id = :dossier OR r.kind IN ({shared}))"
        values["dossier"] = dossier
    return Restriction(condition, values)


def _bound(name: str, items: list[str], values: dict[str, Any]) -> str:
    names = {f"{name}{number}": item for number, item in enumerate(items)}
    values.update(names)
    return ", ".join(f":{one}" for one in names)


def _hit(record: Record, query: Query) -> Hit:
    title = record.title_text
    # The title is shown anyway: it comes last, and wins only where it holds more.
    elsewhere = [worded for worded in wordings(record) if worded.text != title]
    best = best_of([*elsewhere, Worded("", title)], query.needles) or Worded("", title)
    dossier = record.dossier if isinstance(record, DossierRecord) else ""
    times = sum(
        folded(worded.text).count(needle) for worded in [*elsewhere, Worded("", title)] for needle in query.needles
    )
    snippet = snippet_of(best.text, query.needles)
    return Hit(record.id, record.KIND, dossier, title, best.label, snippet, times)
