"""The register of what left the house."""

from __future__ import annotations

from datetime import timedelta

from cyberbrief.host.identifiers import new_id
from cyberbrief.store.exports import Export
from cyberbrief.store.store import Store
from tests.store.making import NOON, counterpart, keep


def test_what_left_is_entered_and_listed_newest_first(store: Store) -> None:
    brief = counterpart()  # any record will do
    keep(store, brief)
    given = {"variant": "partner", "digest": "d1", "tree": "t1", "sha256": "ab" * 32, "recipient": "Norland"}
    later = NOON + timedelta(days=1)
    with store.writing() as transaction:
        first = transaction.exports.record(brief=brief.id, instant=NOON, draft=True, **given)
        second = transaction.exports.record(brief=brief.id, instant=later, draft=False, **given)
        transaction.commit()
    with store.reading() as transaction:
        assert transaction.exports.of_brief(brief.id) == [
            Export(second, brief.id, instant=later, draft=False, **given),
            Export(first, brief.id, instant=NOON, draft=True, **given),
        ]
        assert transaction.exports.of_brief(new_id()) == []
