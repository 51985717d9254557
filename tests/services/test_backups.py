"""Copies of the store: whole, thinned out, recognised without a key, brought back without losing what is there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cyberbrief.domain.errors import CyberBriefError, RefusedError
from cyberbrief.domain.progress import CancelledError
from cyberbrief.host.refusal import FolderMissingError, TargetExistsError
from cyberbrief.services import adding, backups, editing, passphrases, reading, workspace
from cyberbrief.services.backups import Backup, Plan, Rhythm
from cyberbrief.services.workspace import Workspace
from cyberbrief.store import backup as store_backup
from cyberbrief.store.errors import CopyNotSoundError
from cyberbrief.vault import envelope
from tests.builders import SmallDossier
from tests.services.conftest import CHEAP, PASSPHRASE

OTHER_WORDS = "copper meadow anvil tundra violet"
START = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    folder = tmp_path / "copies"
    folder.mkdir()
    return Plan(folder)


class Clock:
    """Time that a test moves on."""

    def __init__(self) -> None:
        self.instant = START

    def __call__(self) -> datetime:
        return self.instant


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(backups, "now", made)
    return made


def titles(path: Path, passphrase: str = PASSPHRASE) -> list[str]:
    """Return the dossiers of a store that is opened for this."""
    opened = workspace.open_with_passphrase(path, passphrase)
    try:
        return [record.title_text for record in reading.records(opened, "dossier")]
    finally:
        opened.lock()


def spoil(path: Path, place: int = -5_000) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)


def write_on(opened: Workspace, title: str = "Later") -> None:
    adding.add_plain(opened, "dossier", {"title": title})


def test_a_copy_opens_like_the_store_and_holds_what_it_held(opened: Workspace, small: SmallDossier, plan: Plan) -> None:
    made = backups.make(opened, plan).backup
    write_on(opened)
    names = sorted(path.name for path in plan.folder.iterdir())
    assert names == sorted(made.path.name + ending for ending in ("", ".key", ".key2", ".sha256"))
    held, now = backups.look_into(opened, made), backups.contents_now(opened)
    assert held.counts["position"] == 1
    assert now.total == held.total + 1
    assert held.last_change is not None
    assert titles(made.path) == [small.dossier.title]
    assert oct(made.path.stat().st_mode & 0o777) == "0o600"


def test_a_copy_opens_with_the_passphrase_of_its_day(opened: Workspace, plan: Plan) -> None:
    made = backups.make(opened, plan).backup
    passphrases.change(opened, PASSPHRASE, OTHER_WORDS, CHEAP)
    later = backups.make(opened, plan).backup
    assert titles(made.path) == []
    assert titles(later.path, OTHER_WORDS) == []
    with pytest.raises(RefusedError):
        titles(later.path)


@pytest.mark.parametrize(
    "rhythm, waited, locking, wanted",
    [
        (Rhythm.LOCK, timedelta(minutes=1), True, True),
        (Rhythm.LOCK, timedelta(days=9), False, False),
        (Rhythm.DAILY, timedelta(hours=1), True, False),
        (Rhythm.DAILY, timedelta(days=1), False, True),
        (Rhythm.WEEKLY, timedelta(days=6), False, False),
        (Rhythm.WEEKLY, timedelta(days=7), True, True),
        (Rhythm.NEVER, timedelta(days=99), True, False),
    ],
)
def test_the_rhythm_says_when_a_copy_is_due(
    opened: Workspace, plan: Plan, clock: Clock, rhythm: Rhythm, waited: timedelta, locking: bool, wanted: bool
) -> None:
    wished = Plan(plan.folder, rhythm)
    backups.make(opened, wished)
    clock.instant += waited
    os.utime(opened.path, (clock.instant.timestamp(),) * 2)
    assert bool(backups.make_if_due(opened, wished, locking=locking)) is wanted


def test_nothing_is_copied_twice_where_nothing_was_written(opened: Workspace, plan: Plan, clock: Clock) -> None:
    wished = Plan(plan.folder, Rhythm.LOCK)
    assert backups.make_if_due(opened, wished, locking=True)
    clock.instant += timedelta(days=3)
    assert backups.make_if_due(opened, wished, locking=True) is None


def test_old_copies_are_thinned_out_and_what_is_not_ours_stays(opened: Workspace, plan: Plan, clock: Clock) -> None:
    few = Plan(plan.folder, keeping=backups.KEEPINGS["few"])
    note = plan.folder / "note.txt"
    note.write_text("kept")
    removed = 0
    for _day in range(9):
        removed += backups.make(opened, few).removed
        clock.instant += timedelta(days=1)
    left = backups.copies(plan.folder, opened.path)
    assert len(left) + removed == 9
    assert [item.made.date().day for item in left][:3] == [1, 30, 29]
    assert len(left) == 3
    assert note.exists()
    assert len(list(plan.folder.iterdir())) == 1 + 4 * len(left)


def test_two_copies_in_one_second_have_names_of_their_own(opened: Workspace, plan: Plan, clock: Clock) -> None:
    first, second = (backups.make(opened, plan).backup for _turn in range(2))
    assert first.path != second.path
    assert [item.path for item in backups.copies(plan.folder, opened.path)] == [second.path, first.path]


def test_a_folder_that_is_gone_is_said_and_not_made_and_the_programs_own_is_made(
    opened: Workspace, tmp_path: Path
) -> None:
    gone = tmp_path / "stick"
    with pytest.raises(FolderMissingError):
        backups.make(opened, Plan(gone))
    assert not gone.exists()
    assert backups.make(opened, Plan(gone, own=True)).backup.path.parent == gone


def test_stopping_leaves_nothing(opened: Workspace, plan: Plan) -> None:
    class Stopped:
        def report(self, done: int, total: int, what: str) -> None:
            pass

        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        backups.make(opened, plan, Stopped())
    assert list(plan.folder.iterdir()) == []


def test_progress_tells_how_far_it_is(opened: Workspace, plan: Plan) -> None:
    told: list[tuple[int, int, str]] = []

    class Watched:
        def report(self, done: int, total: int, what: str) -> None:
            told.append((done, total, what))

        def cancelled(self) -> bool:
            return False

    backups.make(opened, plan, Watched())
    assert told[0][2] == "Copying the store"
    assert told[-1][2] == "Checking the copy"


class TestAttacks:
    """A copy is never believed because of its name."""

    @pytest.mark.parametrize("place", [5, 2_000, -5_000, -1])
    def test_a_spoilt_copy_is_never_offered_as_good(self, opened: Workspace, plan: Plan, place: int) -> None:
        older = backups.make(opened, plan).backup
        newer = backups.make(opened, plan).backup
        spoil(newer.path, place)
        assert backups.newest_good(plan.folder, opened.path) == older
        with pytest.raises(CopyNotSoundError):
            backups.look_into(opened, newer)
        with pytest.raises(CopyNotSoundError):
            backups.bring_back_beside(newer, plan.folder.parent / "again.cyberbrief")
        assert not list(plan.folder.parent.glob("again*"))

    def test_a_spoilt_copy_with_a_forged_digest_does_not_open(self, opened: Workspace, plan: Plan) -> None:
        made = backups.make(opened, plan).backup
        spoil(made.path)
        digest = store_backup.digest_of(made.path)
        made.path.with_name(made.path.name + ".sha256").write_text(f"{digest}  {made.path.name}\n")
        (forged,) = backups.copies(plan.folder, opened.path)
        with pytest.raises(CopyNotSoundError):
            backups.look_into(opened, forged)

    @pytest.mark.parametrize("ending", [".key", ".key2"])
    def test_one_spoilt_key_file_does_no_harm(self, opened: Workspace, plan: Plan, ending: str) -> None:
        made = backups.make(opened, plan).backup
        spoil(made.path.with_name(made.path.name + ending), 40)
        assert backups.newest_good(plan.folder, opened.path) == made

    def test_without_key_files_it_is_no_copy(self, opened: Workspace, plan: Plan) -> None:
        made = backups.make(opened, plan).backup
        for ending in (".key", ".key2"):
            made.path.with_name(made.path.name + ending).unlink()
        assert backups.copies(plan.folder, opened.path) == ()
        with pytest.raises(RefusedError):
            backups.look_into(opened, made)

    def test_a_copy_of_another_store_is_not_this_stores(self, opened: Workspace, plan: Plan, tmp_path: Path) -> None:
        elsewhere = tmp_path / "other"
        elsewhere.mkdir()
        other = workspace.create(elsewhere / opened.path.name, PASSPHRASE, opened.officer, cost=CHEAP).workspace
        theirs = backups.make(other, plan).backup
        other.lock()
        assert backups.copies(plan.folder, opened.path) == ()
        with pytest.raises(CopyNotSoundError):
            backups.look_into(opened, theirs)
        ours = backups.make(opened, plan).backup
        for ending in (".key", ".key2"):  # the other store under our keys
            shutil.copy(ours.path.with_name(ours.path.name + ending), theirs.path.with_name(theirs.path.name + ending))
        with pytest.raises(CopyNotSoundError):
            backups.look_into(opened, theirs)

    def test_a_link_is_no_copy(self, opened: Workspace, plan: Plan, tmp_path: Path) -> None:
        made = backups.make(opened, plan).backup
        moved = tmp_path / "elsewhere.cyberbrief"
        made.path.rename(moved)
        made.path.symlink_to(moved)
        assert backups.copies(plan.folder, opened.path) == ()
        assert not backups.is_good(made)

    def test_a_name_that_a_link_has_taken_is_not_written_through(
        self, opened: Workspace, plan: Plan, tmp_path: Path, clock: Clock
    ) -> None:
        precious = tmp_path / "precious"
        precious.write_text("precious")
        (plan.folder / "desk.2026-11-23T090000Z.cyberbrief").symlink_to(precious)
        (plan.folder / "desk.2026-11-23T090001Z.cyberbrief.key").symlink_to(precious)
        made = backups.make(opened, plan).backup
        assert made.path.name == "desk.2026-11-23T090002Z.cyberbrief"
        assert precious.read_text() == "precious"

    @pytest.mark.parametrize(
        "proof", ["", "no digest", "0" * 64, f"{'0' * 64}  ../desk.cyberbrief", "\N{DIGIT ZERO}" * 9_000, "\xff"]
    )
    def test_a_digest_out_of_form_makes_no_copy(self, opened: Workspace, plan: Plan, proof: str) -> None:
        made = backups.make(opened, plan).backup
        made.path.with_name(made.path.name + ".sha256").write_bytes(proof.encode("latin-1"))
        assert backups.copies(plan.folder, opened.path) == ()
        with pytest.raises(RefusedError):
            backups.picked(made.path)

    def test_what_a_killed_program_left_goes_with_the_next_copy(
        self, opened: Workspace, plan: Plan, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Killed(BaseException):
            pass

        def die(*_arguments: object) -> None:
            raise Killed

        with monkeypatch.context() as dying:
            dying.setattr(store_backup, "take_name", die)
            dying.setattr(store_backup, "_remove", lambda _path: None)
            dying.setattr(backups, "_remove_beside", lambda _path: None)
            with pytest.raises(Killed):
                backups.make(opened, plan)
        assert backups.copies(plan.folder, opened.path) == ()
        for left in plan.folder.glob(".cyberbrief-*"):
            os.utime(left, (1, 1))
        made = backups.make(opened, plan).backup
        assert len(list(plan.folder.iterdir())) == 4
        assert backups.newest_good(plan.folder, opened.path) == made


class TestBringingBack:
    def test_beside_it_is_a_store_of_its_own(self, opened: Workspace, small: SmallDossier, plan: Plan) -> None:
        made = backups.make(opened, plan).backup
        write_on(opened)
        target = opened.path.with_name("as it was.cyberbrief")
        assert backups.bring_back_beside(made, target) == target
        assert titles(target) == [small.dossier.title]
        with pytest.raises(TargetExistsError):
            backups.bring_back_beside(made, target)

    def test_in_place_sets_aside_what_is_there(
        self, opened: Workspace, small: SmallDossier, plan: Plan, store_path: Path
    ) -> None:
        made = backups.make(opened, plan).backup
        editing.delete(opened, [small.dossier.id])
        write_on(opened, "Written since")
        opened.lock()
        aside = backups.bring_back_in_place(made, store_path)
        assert titles(store_path) == [small.dossier.title]
        assert aside is not None
        lost = store_path.with_name("lost.cyberbrief")
        aside.rename(lost)
        for ending in (".key", ".key2"):
            shutil.copy(store_path.with_name(store_path.name + ending), lost.with_name(lost.name + ending))
        assert titles(lost) == ["Written since"]

    def test_in_place_keeps_todays_passphrase_where_the_key_files_are_sound(
        self, opened: Workspace, plan: Plan, store_path: Path
    ) -> None:
        made = backups.make(opened, plan).backup
        passphrases.change(opened, PASSPHRASE, OTHER_WORDS, CHEAP)
        opened.lock()
        backups.bring_back_in_place(made, store_path)
        assert titles(store_path, OTHER_WORDS) == []

    @pytest.mark.parametrize("what", ["store", "keys", "all"])
    def test_in_place_of_what_is_damaged_or_gone(
        self, opened: Workspace, small: SmallDossier, plan: Plan, store_path: Path, what: str
    ) -> None:
        made = backups.make(opened, plan).backup
        opened.lock()
        keys = [store_path.with_name(store_path.name + ending) for ending in (".key", ".key2")]
        if what != "keys":
            store_path.unlink()
        if what != "store":
            for key in keys:
                spoil(key, 40)
        assert backups.newest_good(plan.folder, store_path) == made
        backups.bring_back_in_place(made, store_path)
        assert titles(store_path) == [small.dossier.title]

    def test_a_journal_goes_aside_with_its_store(self, opened: Workspace, plan: Plan, store_path: Path) -> None:
        made = backups.make(opened, plan).backup
        opened.lock()
        journal = store_path.with_name(store_path.name + "-journal")
        journal.write_bytes(b"pages of another time")
        aside = backups.bring_back_in_place(made, store_path)
        assert not journal.exists()
        assert aside is not None
        assert aside.with_name(aside.name + "-journal").read_bytes() == b"pages of another time"

    def test_an_open_store_is_not_replaced(self, opened: Workspace, plan: Plan, store_path: Path) -> None:
        made = backups.make(opened, plan).backup
        with pytest.raises(RefusedError):
            backups.bring_back_in_place(made, store_path)

    @pytest.mark.parametrize("step", ["put_aside", "take_name", "bring_back"])
    def test_what_fails_half_way_leaves_the_store_as_it_was(
        self, opened: Workspace, plan: Plan, store_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        made = backups.make(opened, plan).backup
        write_on(opened, "Written since")
        opened.lock()

        def refuse(*_arguments: object) -> None:
            happened = "no"
            raise RefusedError(happened, happened)

        room: object = {"put_aside": store_backup, "take_name": backups, "bring_back": envelope}[step]
        with monkeypatch.context() as refusing:
            refusing.setattr(room, step, refuse)
            with pytest.raises(CyberBriefError):
                backups.bring_back_in_place(made, store_path)
        assert titles(store_path) == ["Written since"]
        assert not list(store_path.parent.glob(".cyberbrief-*"))


def test_a_copy_picked_by_hand_is_one_that_the_program_made(opened: Workspace, plan: Plan) -> None:
    made: Backup = backups.make(opened, plan).backup
    assert backups.picked(made.path) == made
    with pytest.raises(RefusedError):
        backups.picked(opened.path)


def test_a_copy_of_a_store_in_use_does_not_stop_the_work(
    opened: Workspace, plan: Plan, reopened: Callable[[], Workspace]
) -> None:
    backups.make(opened, plan)
    write_on(opened, "Afterwards")
    assert [record.title_text for record in reading.records(reopened(), "dossier")] == ["Afterwards"]
