"""Full-text search over everything in the store, with what was found told by kind, pillar, dossier, date and person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import NamedTuple, TypeVar

from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import DossierRecord, Record, RecordId
from cyberbrief.host.clock import now
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.search import Hit

__all__ = ["Age", "Found", "Hit", "Narrowing", "find", "search"]

MOST_LOOKED_AT = 1_000
_Trait = TypeVar("_Trait")


class Age(Enum):
    """Since when something must have been changed, in days; ANY for no matter when."""

    ANY = 0
    WEEK = 7
    MONTH = 31
    YEAR = 366


class Narrowing(NamedTuple):
    """What a search is narrowed to; an empty set narrows nothing."""

    kinds: frozenset[str] = frozenset()
    pillars: frozenset[str] = frozenset()
    dossiers: frozenset[RecordId] = frozenset()
    authors: frozenset[str] = frozenset()
    age: Age = Age.ANY


class Found(NamedTuple):
    """What was found, the best first, and how many there would be by each filter, the others kept as they are.

    `capped` tells that only the first thousand were looked at. `records` are those of the hits, by id.
    """

    hits: tuple[Hit, ...]
    records: Mapping[RecordId, Record]
    total: int
    capped: bool
    kinds: Mapping[str, int]
    pillars: Mapping[str, int]
    dossiers: Mapping[RecordId, int]
    authors: Mapping[str, int]
    ages: Mapping[Age, int]
    dossier_titles: Mapping[RecordId, str]


class _Traits(NamedTuple):
    """By what a record can be narrowed to."""

    kind: str
    pillar: str
    dossier: RecordId
    authors: frozenset[str]
    changed: datetime | None


def search(
    workspace: Workspace,
    words: str,
    kinds: Collection[str] = (),
    dossier: RecordId | None = None,
    limit: int = 50,
) -> tuple[Hit, ...]:
    """Return what is found, the best first; accents and case do not matter, and any input is safe."""
    with workspace.store.reading() as transaction:
        return tuple(transaction.search.find(words, kinds=kinds, dossier=dossier, limit=limit))


def find(workspace: Workspace, words: str, narrowing: Narrowing, limit: int = 100) -> Found:
    """Return what is found and how it divides; accents and case do not matter, and any input is safe."""
    instant = now()
    with workspace.store.reading() as transaction:
        ids = transaction.search.ids(words, limit=MOST_LOOKED_AT)
        records = transaction.records.many(ids)
        positions = transaction.records.many({str(getattr(one, "position", "")) for one in records.values()})
        authors = transaction.history.authors(ids)
        traits = {key: _traits(one, positions, authors) for key, one in records.items()}
        shown = [key for key, one in traits.items() if _passes(one, narrowing, instant)]
        hits = transaction.search.hits((records[key] for key in shown[:limit]), words)
        dossiers = transaction.records.many({one.dossier for one in traits.values()})
    return Found(
        hits=tuple(hits),
        records={key: records[key] for key in shown[:limit]},
        total=len(shown),
        capped=len(ids) == MOST_LOOKED_AT,
        kinds=_counts(traits, narrowing._replace(kinds=frozenset()), instant, lambda one: (one.kind,)),
        pillars=_counts(traits, narrowing._replace(pillars=frozenset()), instant, lambda one: (one.pillar,)),
        dossiers=_counts(traits, narrowing._replace(dossiers=frozenset()), instant, lambda one: (one.dossier,)),
        authors=_counts(traits, narrowing._replace(authors=frozenset()), instant, lambda one: one.authors),
        ages=_counts(traits, narrowing._replace(age=Age.ANY), instant, lambda one: _ages(one, instant)),
        dossier_titles={key: one.title_text for key, one in dossiers.items()},
    )


def _counts(
    traits: Mapping[RecordId, _Traits],
    narrowing: Narrowing,
    instant: datetime,
    of: Callable[[_Traits], Iterable[_Trait]],
) -> Mapping[_Trait, int]:
    counted = Counter(each for one in traits.values() if _passes(one, narrowing, instant) for each in of(one) if each)
    return dict(counted.most_common())


def _traits(
    record: Record, positions: Mapping[RecordId, Record], authors: Mapping[RecordId, frozenset[str]]
) -> _Traits:
    about = record if isinstance(record, Position) else positions.get(str(getattr(record, "position", "")))
    pillar = about.pillar if isinstance(about, Position) else None
    dossier = record.dossier if isinstance(record, DossierRecord) else record.id if record.KIND == "dossier" else ""
    by = authors.get(record.id, frozenset())
    return _Traits(record.KIND, str(pillar) if isinstance(pillar, Pillar) else "", dossier, by, record.changed)


def _passes(one: _Traits, narrowing: Narrowing, instant: datetime) -> bool:
    return (
        (not narrowing.kinds or one.kind in narrowing.kinds)
        and (not narrowing.pillars or one.pillar in narrowing.pillars)
        and (not narrowing.dossiers or one.dossier in narrowing.dossiers)
        and (not narrowing.authors or bool(one.authors & narrowing.authors))
        and narrowing.age in {Age.ANY, *_ages(one, instant)}
    )


def _ages(one: _Traits, instant: datetime) -> tuple[Age, ...]:
    if one.changed is None:
        return ()
    return tuple(age for age in Age if age is not Age.ANY and instant - one.changed <= timedelta(days=age.value))
