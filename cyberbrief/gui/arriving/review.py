"""What somebody decided about an import so far: what is still asked, and how much would be imported now.

Nothing undecided is taken, so an import waits until nothing is asked any more. A record that is not imported asks
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from cyberbrief.domain.decisions import Decision, Way, decided, declined, for_all, resolved, ways
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.merge_words import labels
from cyberbrief.domain.merged import Fate, MergedPack, MergedRecord, MergedValue, Outcome, Where
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.language import tr

LETTING_MORE = frozenset({Outcome.LOWERED, Outcome.WIDENED})


class Standing(NamedTuple):
    """How a record stands: how much it asks, how much of that is open, and whether it would be imported now."""

    asked: int = 0
    open: int = 0
    imported: bool = False
    declined: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """What was answered at once, and by name what was not, since theirs would let more people see it."""

    keys: tuple[tuple[RecordId, Where], ...]
    named: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many questions were answered."""
        return len(self.keys)


class Review:
    """The decisions about one import; made in the background, since it reckons every record once.

    `home` is a dossier that came without its title and is made for what came.
    """

    def __init__(
        self, pack: MergedPack, kept: Mapping[tuple[RecordId, Where], Decision] | None = None, home: RecordId = ""
    ) -> None:
        self.pack = pack
        self._home = home
        self.records = {record.id: record for record in pack.records}
        self.decisions: dict[tuple[RecordId, Where], Decision] = {}
        self._standings: dict[RecordId, Standing] = {}
        for (record, where), decision in (kept or {}).items():
            self._keep(record, where, decision)
        for record in self.records:
            self._reckon(record)

    def standing(self, record: RecordId) -> Standing:
        """Return how a record stands."""
        return self._standings.get(record, Standing())

    @property
    def imported(self) -> int:
        """How many records an import would change now."""
        count = sum(one.imported for one in self._standings.values())
        return 0 if count == 1 and self.standing(self._home).imported else count  # it is made for others alone

    @property
    def open(self) -> int:
        """How many questions nobody answered yet."""
        return sum(one.open for one in self._standings.values())

    def decision(self, record: RecordId, where: Where) -> Decision | None:
        """Return what was decided about one thing."""
        return self.decisions.get((record, where))

    def decide(self, record: RecordId, value: MergedValue, decision: Decision | None) -> None:
        """Decide one thing, or take a decision back.

        Raises:
            WrongUseError: the field cannot hold that; it counts as not decided.
        """
        self.decisions.pop((record, value.where), None)
        try:
            if decision is not None:
                resolved(value, decision)
                self.decisions[record, value.where] = decision
        finally:
            self._reckon(record)

    def decide_all(self, records: Iterable[RecordId], way: Way) -> None:
        """Answer all that some records ask alike, also what was answered otherwise before.

        What would be marked lower or shared more widely by it is left to be answered one by one.
        """
        chosen = [self.records[record] for record in records if not self.standing(record).declined]
        answers = for_all(chosen, way)
        if way is not Way.OURS:
            let_more = {
                (one.id, value.where) for one in chosen for value in one.asking if value.outcome in LETTING_MORE
            }
            answers = {key: answer for key, answer in answers.items() if key not in let_more}
        self.decisions |= answers
        for record in chosen:
            self._reckon(record.id)

    def decide_open(self, way: Way) -> Answered:
        """Answer alike what is open in all records; what somebody answered already stays as it was answered.

        What would be marked lower or shared more widely by it is named instead, and left to be answered one by one.
        """
        found: list[tuple[RecordId, Where]] = []
        named: list[str] = []
        for record in self.records.values():
            for value in record.asking if self.standing(record.id).open else ():
                key = record.id, value.where
                if key in self.decisions or way not in ways(value):
                    continue
                if way is not Way.OURS and value.outcome in LETTING_MORE:
                    what = " · ".join(tr(part) for part in labels(record, value.where))
                    named.append(tr("{record}, {field}", record=record.title, field=what))
                else:
                    self.decisions[key] = Decision(way)
                    found.append(key)
        for key in found:
            self._reckon(key[0])
        return Answered(tuple(found), tuple(named))

    def take_back(self, answered: Answered) -> None:
        """Leave open again what was answered at once."""
        for key in answered.keys:
            self.decisions.pop(key, None)
            self._reckon(key[0])

    def decline(self, record: RecordId, *, declining: bool) -> None:
        """Import nothing of a record, or what was decided about it."""
        answer = declined([self.records[record]])
        if declining:
            self.decisions |= answer
        else:
            for key in answer:
                self.decisions.pop(key, None)
        self._reckon(record)

    def next_open(self, after: RecordId, where: Where | None = None) -> tuple[RecordId, Where] | None:
        """Return the next question behind one thing of a record, beginning again at the first."""
        order = [record for record in self.records if self.standing(record).open or record == after]
        start = order.index(after) if after in order else 0
        for record in (*order[start:], *order[:start], *order[start : start + 1]):
            places = self.open_in(record)
            if record == after and where is not None:
                asked = [value.where for value in self.records[record].asking]
                behind = asked[asked.index(where) + 1 :] if where in asked else asked
                places = tuple(place for place in places if place in behind)
                where = None
            if places:
                return record, places[0]
        return None

    def open_in(self, record: RecordId) -> tuple[Where, ...]:
        """Return what a record still asks."""
        if not self.standing(record).open:
            return ()
        return tuple(one.where for one in self.records[record].asking if (record, one.where) not in self.decisions)

    def _keep(self, record: RecordId, where: Where, decision: Decision) -> None:
        """Take over a decision of before as far as it still makes sense."""
        merged = self.records.get(record)
        value = next((one for one in merged.values if one.where == where), None) if merged is not None else None
        if value is None or decision.way not in ways(value):
            return
        try:
            resolved(value, decision)
        except WrongUseError:
            return
        self.decisions[record, where] = decision

    def _reckon(self, record: RecordId) -> None:
        merged = self.records[record]
        whole = self.decisions.get((record, ()))
        left = whole is not None and whole.way is Way.OURS
        off = left and not merged.there.asks
        asked = () if off or merged.refused else (merged.there,) if left else merged.asking
        still = sum((record, value.where) not in self.decisions for value in asked)
        takes = not merged.refused and merged.fate is not Fate.SAME
        imported = takes and (bool(decided(merged, self.decisions).edits) or (record == self._home and not left))
        self._standings[record] = Standing(len(asked), still, imported, off)


def differs(merged: MergedRecord) -> bool:
    """Say whether there is anything to look at in a record."""
    return merged.fate is not Fate.SAME
