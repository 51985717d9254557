"""Taking in what others sent, with real stores: seen first, then one step of undo that names who wrote what."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from cyberbrief.domain.decisions import Decision, Decisions, Way, declined, for_all
from cyberbrief.domain.desk import Card
from cyberbrief.domain.edits import Act, ChangedSinceError
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.exchange import Source
from cyberbrief.domain.merged import Fate, Fault, Outcome, Why
from cyberbrief.domain.pack import Manifest, PackMarking, Recipient, TakenPack
from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, RecordId, declarations
from cyberbrief.domain.shared import Line, SharedElement, SharedRecord
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.packs.fingerprint import fingerprint
from cyberbrief.services import editing, importing, reading, undoing, workspace
from cyberbrief.services.importing import Preview
from cyberbrief.services.other_scheme import OtherSchemeError, levels_asked
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, a_small_dossier, an_id
from tests.domain.sharing import shared
from tests.services.template import NAME, PASSPHRASE, copied

NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)
SMALL = a_small_dossier()


class Desk:
    """A desk with a store of its own, that sends records and takes them in."""

    def __init__(self, name: str, store: Workspace) -> None:
        self.name = name
        self.store = store
        self.packs = 0

    def source(self, readers: Sequence[str], audience: Reach = Reach.DESK) -> Source:
        self.packs += 1
        return Source(
            pack=f"{self.name} {self.packs}",
            peer=self.name,
            name=f"Desk {self.name}",
            title=f"Pack {self.packs}",
            created=NOON + timedelta(hours=self.packs),
            readers=tuple(readers),
            audience=audience,
        )

    def send(self, *records: RecordId, to: str = "B C", audience: Reach = Reach.DESK) -> tuple[list[Line], Source]:
        """Send records whole, as to a colleague's desk."""
        source = self.source(to.split(), audience)
        with self.store.store.writing() as transaction:
            kept = transaction.records.all_of(records)
            shown = [_travelling(one.record, deleted=one.deleted) for one in kept.values()]
            going = importing.outgoing(transaction, shown, source)
            lines = [importing.line_of(line.record, line.parents) for line in going.lines]
            source = dataclasses.replace(source, lineage=going.lineage)
            importing.sent(transaction, lines, source)
            transaction.commit()
        return lines, source

    def see(self, sent: tuple[list[Line], Source]) -> Preview:
        return importing.preview(self.store, *sent)

    def take(self, sent: tuple[list[Line], Source], decisions: Decisions | None = None) -> Preview:
        seen = self.see(sent)
        importing.accept(self.store, seen, decisions or {})
        return seen

    def position(self) -> Position:
        found = reading.record(self.store, SMALL.position.id)
        assert isinstance(found, Position)
        return found

    def edit(self, **values: Any) -> None:
        editing.change(self.store, self.position(), dataclasses.replace(self.position(), **values))

    def authors(self, record: RecordId) -> list[tuple[str, tuple[str, ...]]]:
        """Return who made each revision, and of which fields."""
        with self.store.store.reading() as transaction:
            revisions = transaction.history.of_record(record)
        return [(one.author, tuple(change.field for change in one.edit.changes)) for one in revisions]

    def rows(self) -> int:
        with self.store.store.reading() as transaction:
            return sum(one.records for one in transaction.exchanges.packs())


def _travelling(record: Record, *, deleted: bool = False) -> SharedRecord:
    """Return a record without what the program keeps itself."""
    own = {name for name, one in declarations(type(record)).items() if one.kept_by_program or one.recorded}
    return shared(record, without=own, deleted=deleted)


@pytest.fixture
def desk(tmp_path: Path, empty_template: Path, small_template: Path) -> Iterator[Callable[[str], Desk]]:
    made: list[Workspace] = []

    def opened(name: str) -> Desk:
        folder = tmp_path / name
        folder.mkdir()
        copied(small_template if name == "A" else empty_template, folder)
        made.append(workspace.open_with_passphrase(folder / NAME, PASSPHRASE))
        return Desk(name, made[-1])

    yield opened
    for one in made:
        one.lock()


MATERIAL = tuple(record.id for record in SMALL.records)
P = SMALL.position.id


def test_two_desks_work_on_one_position_and_the_first_merges_both(desk: Callable[[str], Desk]) -> None:
    a, b, c = desk("A"), desk("B"), desk("C")
    first = a.send(*MATERIAL)
    for other in (b, c):
        assert other.take(first).pack.counts[Fate.NEW] == len(MATERIAL)
        assert other.position().origin == "Desk A"
    b.edit(objective="A directory that answers within a day.")
    b.edit(
        ladder=(
            *b.position().ladder[:2],
            Rung(id=an_id("b"), kind=RungKind.FALLBACK, text="B."),
            *b.position().ladder[2:],
        )
    )
    c.edit(topic="Directory of contacts", rationale="C.")
    point = SMALL.points[0]
    theirs = reading.record(c.store, point.id)
    assert isinstance(theirs, TalkingPoint)
    editing.change(c.store, theirs, dataclasses.replace(theirs, text="C."))
    a.edit(evidence="A.")
    from_b, from_c = b.send(P, to="A"), c.send(P, point.id, to="A")
    assert a.see(from_b).pack.counts[Fate.BOTH] == 1
    a.take(from_b)
    seen = a.take(from_c)
    assert not seen.pack.asking
    merged = a.position()
    assert (merged.objective, merged.topic, merged.rationale, merged.evidence) == (
        "A directory that answers within a day.",
        "Directory of contacts",
        "C.",
        "A.",
    )
    assert [rung.id for rung in merged.ladder][2] == an_id("b")
    assert a.authors(P)[1:] == [
        ("E. Marrow", ("evidence",)),
        ("Desk B", ("objective", "ladder")),
        ("Desk C", ("topic", "rationale")),
    ]
    assert merged.origin == ""
    back = a.send(P)
    for other in (b, c):
        assert not other.take(back).pack.asking
        assert [getattr(other.position(), name) for name in ("objective", "topic", "evidence")] == [
            getattr(merged, name) for name in ("objective", "topic", "evidence")
        ]


def test_the_same_pack_twice_changes_nothing(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    first = a.send(*MATERIAL)
    b.take(first)
    b.edit(objective="B.")
    steps, rows, before = list(b.store.steps.done), b.rows(), b.position()
    seen = b.take(first)
    assert seen.pack.counts == {fate: len(MATERIAL) if fate is Fate.SAME else 0 for fate in Fate}
    assert (b.store.steps.done, b.rows(), b.position()) == (steps, rows, before)


def test_an_answer_that_crossed_our_next_pack_takes_nothing_of_ours_back(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    b.take(a.send(*MATERIAL))
    b.edit(rationale="B.")
    answer = b.send(P, to="A")
    a.edit(objective="A.", evidence="A.")
    a.send(P)
    seen = a.take(answer)
    assert not seen.pack.asking
    assert (a.position().objective, a.position().evidence, a.position().rationale) == ("A.", "A.", "B.")


def test_packs_that_arrive_the_wrong_way_round_end_the_same(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    first = a.send(*MATERIAL)
    a.edit(objective="Later.")
    second = a.send(P)
    b.take(second)
    seen = b.take(first)
    assert next(one for one in seen.pack.records if one.id == P).fate is Fate.SAME
    assert b.position().objective == "Later."
    assert seen.pack.counts[Fate.NEW] == len(MATERIAL) - 2  # it stood in a dossier called after the pack meanwhile
    assert not seen.pack.asking
    assert reading.record(b.store, SMALL.dossier.id).title_text == SMALL.dossier.title


def test_an_import_is_undone_and_done_again_as_one_step(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    first = a.send(*MATERIAL)
    fates = b.take(first).pack.counts
    b.edit(rationale="B.")
    a.edit(objective="A.", ladder=a.position().ladder[:3])
    second = a.send(P)
    before = b.position()
    changes = b.see(second).pack
    b.take(second)
    assert (b.position().objective, len(b.position().ladder)) == ("A.", 3)
    assert undoing.undo(b.store) is not None
    undone = b.position()
    assert (undone.objective, undone.ladder, undone.rationale) == (before.objective, before.ladder, "B.")
    assert [one.fate for one in b.see(second).pack.records] == [one.fate for one in changes.records]
    assert undoing.redo(b.store) is not None
    assert b.position().objective == "A."
    assert b.see(second).pack.counts[Fate.SAME] == 1
    for _ in range(3):
        undoing.undo(b.store)
    with b.store.store.reading() as transaction:
        assert all(kept.deleted for kept in transaction.records.all_of(MATERIAL).values())
        assert transaction.exchanges.packs() == []
    again = b.take(first)
    assert (again.pack.counts, again.pack.asking) == (fates, ())
    assert b.position().objective == SMALL.position.objective
    assert b.position().origin == "Desk A"
    assert b.store.steps.done


def test_what_was_undone_twice_is_new_and_what_was_deleted_by_hand_stays_so(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    first = a.send(*MATERIAL)
    b.take(first)
    undoing.undo(b.store)
    undoing.redo(b.store)
    undoing.undo(b.store)
    assert b.see(first).pack.counts[Fate.NEW] == len(MATERIAL)
    b.take(first)
    editing.delete(b.store, [P])
    assert b.see(first).pack.counts[Fate.NEW] == 0
    undoing.undo(b.store)
    undoing.redo(b.store)
    a.edit(objective="A.")
    (record,) = b.see(a.send(P)).pack.records
    assert record.there.outcome is Outcome.CHANGED_THERE


def test_what_was_decided_and_what_was_written_here_are_told_apart_in_history(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    b.take(a.send(*MATERIAL))
    b.edit(objective="B.", topic="B")
    a.edit(objective="A.", topic="A", evidence="A.")
    sent = a.send(P)
    seen = b.see(sent)
    decisions: Decisions = {
        (P, ("objective",)): Decision(Way.OWN, "Both of us."),
        (P, ("topic",)): Decision(Way.THEIRS),
    }
    assert {value.where for _, value in seen.pack.asking} == {("objective",), ("topic",)}
    steps = len(b.store.steps.done)
    b.take(sent, decisions)
    assert (b.position().objective, b.position().topic, b.position().evidence) == ("Both of us.", "A", "A.")
    assert b.authors(P)[-2:] == [("Desk A", ("topic", "evidence")), ("E. Marrow", ("objective",))]
    assert len(b.store.steps.done) == steps + 1
    undoing.undo(b.store)
    assert (b.position().objective, b.position().topic, b.position().evidence) == ("B.", "B", "")


def test_a_record_that_changed_since_it_was_seen_is_not_imported_over(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    b.take(a.send(*MATERIAL))
    a.edit(objective="A.", topic="A")
    seen = b.see(a.send(P))
    b.edit(objective="B.")
    with pytest.raises(ChangedSinceError):
        importing.accept(b.store, seen, {})
    assert (b.position().objective, b.position().topic) == ("B.", SMALL.position.topic)
    assert b.see((list(seen.lines), seen.source)).pack.asking


def test_a_value_that_no_field_can_hold_changes_nothing(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    seen = b.see(a.send(*MATERIAL))
    with pytest.raises(WrongUseError):
        importing.accept(b.store, seen, {(P, ("topic",)): Decision(Way.OWN, "")})
    assert b.see(a.send(*MATERIAL)).pack.counts[Fate.NEW] == len(MATERIAL)


def test_a_new_record_that_is_declined_is_new_again_the_next_time(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    first = a.send(*MATERIAL)
    seen = b.see(first)
    b.take(first, declined(seen.pack.records))
    assert (b.rows(), importing.taken(b.store), b.store.steps.done) == (0, (), [])
    unwanted = [one for one in seen.pack.records if one.id == P]
    b.take(first, declined(unwanted))
    assert b.rows() == len(MATERIAL) - 1
    assert b.see(first).pack.counts[Fate.NEW] == 1
    b.take(first)
    assert b.position().topic == SMALL.position.topic


def test_a_change_that_is_declined_is_not_asked_again(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    b.take(a.send(*MATERIAL))
    b.edit(objective="B.")
    a.edit(objective="A.")
    second = a.send(P)
    b.take(second, for_all(b.see(second).pack.records, Way.OURS))
    assert b.see(second).pack.asking == ()
    a.edit(evidence="A.")
    third = b.take(a.send(P))
    assert not third.pack.asking
    assert (b.position().objective, b.position().evidence) == ("B.", "A.")


def test_a_step_that_was_removed_is_told_and_one_that_is_withheld_is_not(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    b.take(a.send(*MATERIAL))
    gone, *rest = a.position().ladder
    a.edit(ladder=tuple(rest))
    lines, source = a.send(P)
    steps = lines[0].record.values["ladder"]
    assert isinstance(steps, tuple)
    assert SharedElement(gone.id, {}, deleted=True) in steps
    b.take((lines, source))
    assert [rung.id for rung in b.position().ladder] == [rung.id for rung in rest]


def test_a_record_that_was_deleted_goes_to_the_bin_and_comes_back(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    b.take(a.send(*MATERIAL))
    editing.delete(a.store, [P])
    sent = a.send(P)
    assert b.see(sent).pack.counts[Fate.DELETED] == 1
    b.take(sent)
    with b.store.store.reading() as transaction:
        (kept,) = transaction.records.all_of([P]).values()
        assert kept.deleted
        latest = transaction.history.latest(P)
    assert latest is not None
    assert (latest.author, latest.edit.act) == ("Desk A", Act.DELETED)
    undoing.undo(b.store)
    assert b.position().topic == SMALL.position.topic


def test_links_that_lead_nowhere_are_named_and_the_record_can_be_worked_on(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    seen = b.take(a.send(P))
    (record,) = seen.pack.records
    assert {link for _, link in record.unresolved} >= {SMALL.dossier.id, SMALL.reference.id}
    b.edit(objective="B.")
    assert b.position().references == SMALL.position.references
    with pytest.raises(WrongUseError):
        b.edit(references=(*SMALL.position.references, an_id("nobody")))
    assert b.see(a.send(*MATERIAL)).pack.records[0].unresolved == ()


def test_codes_that_there_are_not_are_left_out_and_named(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    odd = SharedRecord(an_id("odd"), "counterpart", {"name": "Arvania", "country": "Arvania", "style": "Calm."})
    unknown = SharedRecord(an_id("treaty"), "treaty", {"zone": "Nowhere"})
    seen = b.take(([importing.line_of(odd), Line("l", (), unknown)], a.source("B")))
    assert seen.pack.faults == ((odd.id, Fault(("country",), Why.WRONG)), (unknown.id, Fault((), Why.UNKNOWN)))
    found = reading.record(b.store, odd.id)
    assert (found.title_text, getattr(found, "country", None), getattr(found, "style", "")) == ("Arvania", "", "Calm.")


def test_what_would_be_shared_more_widely_is_told_before(desk: Callable[[str], Desk]) -> None:
    a, b = desk("A"), desk("B")
    b.take(a.send(*MATERIAL))
    a.edit(reach=(("objective", Reach.PUBLIC),))
    seen = b.see(a.send(P))
    assert [value.outcome for _, value in seen.pack.asking] == [Outcome.WIDENED]
    assert importing.wider(seen, {}) == ()
    (said,) = importing.wider(seen, for_all(seen.pack.records, Way.THEIRS))
    assert "Public" in said


def test_levels_of_another_scheme_are_mapped_by_whoever_imports(desk: Callable[[str], Desk]) -> None:
    b = desk("B")
    rows = [
        SharedRecord(an_id(level or "none"), "counterpart", {"name": "Arvania", "marking": level})
        for level in ("secret", "official", "")
    ]
    lines = [importing.line_of(row) for row in rows]
    source = dataclasses.replace(b.source("B"), marking=PackMarking("uk", "secret"))
    assert levels_asked(b.store, lines, source) == ("official", "secret")
    for levels in (None, {"secret": "secret"}, {"secret": "secret", "official": "official"}):
        with pytest.raises(OtherSchemeError):
            importing.preview(b.store, lines, source, levels)
    levels = {"secret": "secret", "official": "internal"}
    importing.accept(b.store, importing.preview(b.store, lines, source, levels), {})
    assert [reading.record(b.store, row.id).marking for row in rows] == ["secret", "internal", ""]
    assert importing.preview(b.store, lines, source, levels).pack.counts[Fate.SAME] == len(rows)
    ours = dataclasses.replace(source, marking=PackMarking("plain", "secret"))
    assert levels_asked(b.store, lines, ours) == ()
    assert importing.preview(b.store, lines, ours).pack.faults


def test_a_table_comes_the_same_way_and_meets_what_it_brought_before(desk: Callable[[str], Desk]) -> None:
    b = desk("B")

    def table(number: int, **values: object) -> tuple[list[Line], Source]:
        row = SharedRecord(an_id("row"), "counterpart", {"name": "Arvania", **values})
        source = Source(pack=str(number), peer="table parties.csv", name="parties.csv", title="Table", created=NOON)
        return [importing.line_of(row)], source

    b.take(table(1, style="Calm."))
    party = reading.record(b.store, an_id("row"))
    editing.change(b.store, party, dataclasses.replace(party, tags=("ours",)))
    seen = b.take(table(2, style="Brisk."))
    assert not seen.pack.asking
    found = reading.record(b.store, an_id("row"))
    assert (getattr(found, "style", ""), found.tags, found.origin) == ("Brisk.", ("ours",), "parties.csv")
    assert importing.taken(b.store) == ()


def test_the_packs_that_came_are_remembered(desk: Callable[[str], Desk]) -> None:
    b = desk("B")
    card = Card("Norland", "Cyber Desk", b"s" * 32, b"r" * 32, NOON)
    manifest = Manifest(
        title="Contacts",
        issuer=card,
        created=NOON,
        audience=Reach.DELEGATION,
        marking=PackMarking("plain", "restricted"),
        recipients=(Recipient("B", "", "f" * 64),),
        supersedes="e" * 64,
        lineage={"l": ("k",)},
    )
    source = importing.source_of("d" * 64, manifest)
    assert (source.peer, source.name, source.readers) == (fingerprint(card), "Norland, Cyber Desk", ("f" * 64,))
    assert source.lineage == {"l": ("k",)}
    row = SharedRecord(an_id("row"), "counterpart", {"name": "Arvania"})
    importing.accept(b.store, importing.preview(b.store, [importing.line_of(row)], source), {})
    assert importing.taken(b.store) == (
        TakenPack("d" * 64, card.signing, NOON, PackMarking("plain", "restricted"), "e" * 64),
    )
    undoing.undo(b.store)
    assert importing.taken(b.store) == ()


def test_a_store_opened_anew_can_undo_an_import(small: SmallDossier, reopened: Callable[[], Workspace]) -> None:
    here = reopened()
    theirs = dataclasses.replace(small.position, objective="Theirs.", id=an_id("theirs"))
    source = Source(pack="p", peer="A", name="Desk A", title="Pack", created=NOON)
    importing.accept(here, importing.preview(here, [importing.line_of(_travelling(theirs))], source), {})
    here = reopened()
    undone = undoing.undo(here)
    assert undone is not None
    with here.store.reading() as transaction:
        (kept,) = transaction.records.all_of([theirs.id]).values()
        assert (kept.deleted, kept.record.origin) == (True, "Desk A")
        assert transaction.exchanges.packs() == []
