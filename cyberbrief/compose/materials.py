"""What a document is composed from: a brief, its dossier, and every record that either may draw on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from cyberbrief.compose.document import Letterhead
from cyberbrief.compose.speaking_time import CHARACTERS_PER_MINUTE, INTERPRETED_WORDS_PER_MINUTE, WORDS_PER_MINUTE
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.marking import Scheme
from cyberbrief.domain.record import Record, RecordId

Kind = TypeVar("Kind", bound=Record)


@dataclass(frozen=True, slots=True)
class Materials:
    """A brief with all it may be composed from.

    `records` holds every record of the dossier, whether or not the brief prints it, and the library records
    (counterparts, delegates, memberships, references) linked from it. What is in the bin is not among them.
    `likeliest` ranks talking points by how surely they are raised, 0 first: withholding lets it through where the
    readers may know it and only the paper leaves the word out, so that a card still prints the surest first.
    """

    brief: Brief
    dossier: Dossier
    records: Mapping[RecordId, Record]
    scheme: Scheme
    letterhead: Letterhead
    words_per_minute: int = WORDS_PER_MINUTE
    interpreted_words_per_minute: int = INTERPRETED_WORDS_PER_MINUTE
    characters_per_minute: int = CHARACTERS_PER_MINUTE
    likeliest: Mapping[RecordId, int] | None = None
    # Made on first use: a brief of a thousand pages asks the same questions ten thousand times.
    _by_kind: dict[type[Record], tuple[Record, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _by_field: dict[tuple[type[Record], str], dict[object, tuple[Record, ...]]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def of(self, kind_class: type[Kind]) -> tuple[Kind, ...]:
        """Return the records of a kind by their order, then by the moment they were made."""
        if kind_class not in self._by_kind:
            found = [record for record in self.records.values() if isinstance(record, kind_class)]
            self._by_kind[kind_class] = tuple(
                sorted(found, key=lambda record: (getattr(record, "order", 0), record.id))
            )
        return tuple(record for record in self._by_kind[kind_class] if isinstance(record, kind_class))

    def where(self, kind_class: type[Kind], name: str, value: object) -> tuple[Kind, ...]:
        """Return the records of a kind whose field has a value or whose list holds it, in the order of `of`."""
        key = (kind_class, name)
        if key not in self._by_field:
            index: dict[object, list[Record]] = {}
            for record in self.of(kind_class):
                held = getattr(record, name)
                for one in held if isinstance(held, tuple) else (held,):
                    index.setdefault(one, []).append(record)
            self._by_field[key] = {one: tuple(found) for one, found in index.items()}
        return tuple(record for record in self._by_field[key].get(value, ()) if isinstance(record, kind_class))

    def get(self, kind_class: type[Kind], record_id: RecordId) -> Kind | None:
        """Return the record of that id if there is one and it is of that kind."""
        record = self.records.get(record_id)
        return record if isinstance(record, kind_class) else None

    def everything(self) -> tuple[Record, ...]:
        """Return the dossier, the brief and all records, each once."""
        once = {self.dossier.id: self.dossier, self.brief.id: self.brief}
        return (*once.values(), *(record for record in self.records.values() if record.id not in once))
