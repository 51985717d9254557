"""The only way out: what leaves is whole, marked, free of withheld words and on record; what fails leaves nothing."""

from __future__ import annotations

import dataclasses
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cyberbrief.compose.document_json import to_json
from cyberbrief.domain.errors import BlockedError, CyberBriefError, RefusedError, WrongUseError
from cyberbrief.domain.officer import Officer
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.progress import CancelledError, Silent
from cyberbrief.host.files import stage
from cyberbrief.host.refusal import DiskFullError, FolderMissingError, NotAFileError, TargetExistsError
from cyberbrief.services import (
    accepting,
    checking,
    clearing,
    delivering,
    editing,
    entering,
    previewing,
    reading,
    releasing,
    sitting,
)
from cyberbrief.services.clearing import Said
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.exports import Export
from cyberbrief.store.trees import KeptTree
from cyberbrief.word import writer
from tests import machine
from tests.builders import LADDER, SmallDossier, an_id
from tests.services.papers import is_draft, left_beside, words_in
from tests.services.template import PASSPHRASE, copied

OLD = b"the brief of last week"
BOTTOM_LINE = LADDER[RungKind.BOTTOM_LINE]


def exports(opened: Workspace) -> list[Export]:
    with opened.store.reading() as transaction:
        return transaction.exports.of_brief(an_id("brief"))


def trees(opened: Workspace) -> list[KeptTree]:
    with opened.store.reading() as transaction:
        return transaction.trees.of_brief(an_id("brief"))


def clear(opened: Workspace, variant: str = "full") -> None:
    clearing.record_decision(opened, an_id("brief"), variant, Said("Legal Department", "A. Quill"))


def retype_the_bottom_line(opened: Workspace) -> None:
    """Say the withheld bottom line in a point that everybody is given."""
    editing.edit_plain(opened, an_id("to_make"), {"text": f"We say openly: {BOTTOM_LINE}"})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder / "brief.docx"


def test_what_is_not_cleared_leaves_as_a_draft_and_on_record(opened: Workspace, small: SmallDossier, out: Path) -> None:
    released = releasing.export(opened, small.brief.id, "full", out, recipient="Delegation")
    assert (released.path, released.draft, is_draft(out)) == (out, True, True)
    assert BOTTOM_LINE in words_in(out)
    (entry,) = exports(opened)
    assert entry.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert (entry.variant, entry.recipient, entry.draft, entry.digest) == ("full", "Delegation", True, released.digest)
    (tree,) = trees(opened)
    assert (tree.id, tree.reason, tree.digest) == (entry.tree, "export", released.digest)
    assert tree.tree == to_json(previewing.preview(opened, small.brief.id, "full").document)
    assert out.stat().st_mode & 0o077 == 0


def test_what_is_cleared_leaves_as_final(opened: Workspace, small: SmallDossier, out: Path) -> None:
    clear(opened)
    released = releasing.export(opened, small.brief.id, "full", out)
    assert (released.draft, is_draft(out), exports(opened)[0].draft) == (False, False, False)
    assert "A. Quill" in words_in(out)


def test_only_the_cleared_variant_is_final(opened: Workspace, small: SmallDossier, out: Path) -> None:
    clear(opened)
    assert releasing.export(opened, small.brief.id, "partner", out).draft
    assert is_draft(out)


def test_a_cleared_brief_with_an_error_does_not_leave_as_final(
    opened: Workspace, small: SmallDossier, out: Path
) -> None:
    clear(opened, "speaking")
    before = reading.record(opened, small.position.id)
    steps = tuple(step for step in small.position.ladder if step.kind is not RungKind.RED_LINE)
    editing.change(opened, before, dataclasses.replace(before, ladder=steps))  # type: ignore[call-arg]  # a position
    assert checking.final_check(opened, small.brief.id, "speaking").trail.is_cleared
    with pytest.raises(BlockedError, match="Nothing was written"):
        releasing.export(opened, small.brief.id, "speaking", out)
    assert not out.exists()


def test_what_withholds_holds_no_withheld_word_and_counts_them(
    opened: Workspace, small: SmallDossier, out: Path
) -> None:
    released = releasing.export(opened, small.brief.id, "partner", out)
    assert released.withheld > 0
    words = words_in(out)
    for kind, text in LADDER.items():
        assert (text in words) is (kind is RungKind.OPENING)
    assert "E. Marrow" not in words


def test_typing_that_was_not_sealed_is_exported_and_sealed(opened: Workspace, small: SmallDossier, out: Path) -> None:
    sitting.keep(opened, small.position.id, {"objective": "A directory that answers at night."})
    releasing.export(opened, small.brief.id, "full", out)
    assert "answers at night" in words_in(out)
    with opened.store.reading() as transaction:
        assert transaction.history.sitting(small.position.id) is None


def test_an_old_file_is_replaced_only_when_asked(opened: Workspace, small: SmallDossier, out: Path) -> None:
    out.write_bytes(OLD)
    with pytest.raises(TargetExistsError):
        releasing.export(opened, small.brief.id, "full", out)
    assert out.read_bytes() == OLD
    assert not exports(opened)
    releasing.export(opened, small.brief.id, "full", out, overwrite=True)
    assert out.read_bytes()[:2] == b"PK"
    assert left_beside(out.parent) == []


Spoil = Callable[[Path], Path]


def _missing(out: Path) -> Path:
    return out.parent / "nowhere" / out.name


def _a_folder(out: Path) -> Path:
    out.mkdir()
    return out


def _under_a_file(out: Path) -> Path:
    out.write_bytes(OLD)
    return out / "brief.docx"


def _name_too_long(out: Path) -> Path:
    return out.with_name("b" * 300 + ".docx")


REFUSED: list[tuple[str, Spoil, type[RefusedError]]] = [
    ("folder missing", _missing, FolderMissingError),
    ("target is a folder", _a_folder, NotAFileError),
    ("folder is a file", _under_a_file, RefusedError),
    ("name too long", _name_too_long, RefusedError),
]


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("spoil,refused", [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_where_a_file_cannot_be_none_is_and_the_register_says_so(
    opened: Workspace, small: SmallDossier, out: Path, spoil: Spoil, refused: type[RefusedError], overwrite: bool
) -> None:
    target = spoil(out)
    before = sorted(out.parent.rglob("*"))
    with pytest.raises(refused) as caught:
        releasing.export(opened, small.brief.id, "full", target, overwrite=overwrite)
    assert caught.value.exit_code == 3
    assert caught.value.remedy
    assert sorted(out.parent.rglob("*")) == before
    assert (exports(opened), trees(opened)) == ([], [])


@pytest.mark.parametrize("ending", ["", ".key", ".key2", ".lock"])
def test_the_store_and_its_key_files_are_never_written_over(
    opened: Workspace, small: SmallDossier, store_path: Path, ending: str
) -> None:
    own = store_path.with_name(store_path.name + ending)
    before = own.read_bytes()
    link = store_path.parent / "link.docx"
    link.symlink_to(own)
    for target in (own, link):
        with pytest.raises(RefusedError, match="belongs to"):
            releasing.export(opened, small.brief.id, "full", target, overwrite=True)
    assert own.read_bytes() == before
    assert not exports(opened)


class Meddling(Silent):
    """Progress that does something of its own when a step begins."""

    def __init__(self, at: int, do: Callable[[], object]) -> None:
        self._at = at
        self._do = do

    def report(self, done: int, total: int, what: str) -> None:
        if total == 5 and done == self._at:
            self._do()


class Fault(RuntimeError):
    """Anything that may go wrong half-way."""


def _fail() -> None:
    raise Fault


@pytest.mark.parametrize("step", range(4))
def test_a_failure_in_the_middle_leaves_the_old_file_alone(
    opened: Workspace, small: SmallDossier, out: Path, step: int
) -> None:
    out.write_bytes(OLD)
    with pytest.raises(Fault):
        releasing.export(opened, small.brief.id, "full", out, overwrite=True, progress=Meddling(step, _fail))
    assert (out.read_bytes(), left_beside(out.parent), exports(opened)) == (OLD, [], [])


class Cancelled(Meddling):
    """Somebody presses the button when a step begins."""

    def __init__(self, at: int) -> None:
        super().__init__(at, self._press)
        self._pressed = False

    def _press(self) -> None:
        self._pressed = True

    def cancelled(self) -> bool:
        return self._pressed


@pytest.mark.parametrize("step", range(3))
def test_an_export_that_was_stopped_leaves_nothing(
    opened: Workspace, small: SmallDossier, out: Path, step: int
) -> None:
    with pytest.raises(CancelledError):
        releasing.export(opened, small.brief.id, "full", out, progress=Cancelled(step))
    assert (list(out.parent.iterdir()), exports(opened)) == ([], [])


def test_a_register_that_cannot_be_written_leaves_no_file(opened: Workspace, small: SmallDossier, out: Path) -> None:
    out.write_bytes(OLD)
    with pytest.raises(RefusedError, match="locked"):
        releasing.export(opened, small.brief.id, "full", out, overwrite=True, progress=Meddling(3, opened.store.close))
    assert (out.read_bytes(), left_beside(out.parent)) == (OLD, [])


def test_a_name_that_was_taken_meanwhile_is_left_to_its_owner(
    opened: Workspace, small: SmallDossier, out: Path
) -> None:
    checked = checking.final_check(opened, small.brief.id, "full")
    data = b"PK of ours"
    staged = stage(out, data, overwrite=False)
    ready = entering.Ready(checked, releasing.standing_of(opened, checked), data)
    entry = entering.enter(opened, ready, entering.Leaving("docx", out.name))
    assert len(exports(opened)) == len(trees(opened)) == 1
    out.write_bytes(OLD)
    with pytest.raises(TargetExistsError):
        delivering._give_name(opened, staged, entry)
    assert (out.read_bytes(), left_beside(out.parent)) == (OLD, [])
    assert (exports(opened), trees(opened)) == ([], [])


def test_what_a_killed_export_left_is_removed_by_the_next(opened: Workspace, small: SmallDossier, out: Path) -> None:
    left = out.parent / ".cyberbrief-0123456789abcdef.part"
    left.write_bytes(b"half of a brief")
    os.utime(left, (0, 0))
    releasing.export(opened, small.brief.id, "full", out)
    assert left_beside(out.parent) == []


def test_words_retyped_where_they_go_out_block_every_export(opened: Workspace, small: SmallDossier, out: Path) -> None:
    retype_the_bottom_line(opened)
    with pytest.raises(BlockedError, match="Nothing was written") as caught:
        releasing.export(opened, small.brief.id, "partner", out)
    assert caught.value.exit_code == 1
    assert (list(out.parent.iterdir()), exports(opened), trees(opened)) == ([], [], [])


def test_part_of_a_thought_may_be_accepted_by_name(opened: Workspace, small: SmallDossier, out: Path) -> None:
    editing.edit_plain(opened, an_id("to_make"), {"text": "We accept answers within a week, never more."})
    (finding,) = checking.final_check(opened, small.brief.id, "partner").blocking
    accepting.accept_phrase(opened, small.brief.id, "partner", finding.phrase, "E. Marrow", "Said in plenary")
    releasing.export(opened, small.brief.id, "partner", out)
    assert "answers within a week, never more" in words_in(out)


def test_a_whole_withheld_text_may_not_be_accepted(opened: Workspace, small: SmallDossier, out: Path) -> None:
    retype_the_bottom_line(opened)
    (finding,) = checking.final_check(opened, small.brief.id, "partner").blocking
    accepting.accept_phrase(opened, small.brief.id, "partner", finding.phrase, "E. Marrow", "Nobody will notice")
    assert not checking.final_check(opened, small.brief.id, "partner").blocking
    with pytest.raises(releasing.LeakError) as caught:
        releasing.export(opened, small.brief.id, "partner", out)
    assert BOTTOM_LINE not in str(caught.value)
    assert {(leak.record, leak.field) for leak in caught.value.leaks} == {(small.position.id, "text")}
    assert (caught.value.exit_code, list(out.parent.iterdir()), exports(opened)) == (3, [], [])


@pytest.mark.parametrize("variant", ["delegation", "speaking", "cards", "partner", "profiles", "agenda"])
def test_a_writer_that_were_handed_the_desks_own_tree_would_be_stopped(
    opened: Workspace, small: SmallDossier, variant: str
) -> None:
    whole = checking.final_check(opened, small.brief.id, "full")
    checked = checking.final_check(opened, small.brief.id, variant)
    data = writer.write(whole.composition.document, releasing.standing_of(opened, whole), Silent())
    with pytest.raises(releasing.LeakError):
        releasing._refuse_leaks(checked, data)
    releasing._refuse_leaks(whole, data)


@pytest.mark.parametrize(
    "brief,variant,words",
    [("nowhere", "full", "no record"), (an_id("position"), "full", "position"), (an_id("brief"), "secret", "variant")],
)
def test_what_is_not_there_is_not_exported(
    opened: Workspace, small: SmallDossier, out: Path, brief: str, variant: str, words: str
) -> None:
    with pytest.raises(WrongUseError, match=words):
        releasing.export(opened, brief, variant, out)
    assert not list(out.parent.iterdir())


def test_the_drafter_is_named_inside_the_delegation_only(opened: Workspace, small: SmallDossier) -> None:
    opened.set_officer(Officer(name="I. Calloway", desk="Desk 4", telephone="+41 22 555 01 17"))
    for variant, inside in (("full", True), ("speaking", True), ("partner", False)):
        standing = releasing.standing_of(opened, checking.final_check(opened, small.brief.id, variant))
        assert (standing.drafter == "I. Calloway") is inside
        assert (standing.telephone != "") is inside
        assert bool(standing.clearances) is inside
        assert standing.office == "Desk 4"


_EXPORT = """
import sys
from pathlib import Path
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.services import releasing, workspace
store, brief, folder, passphrase = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]
opened = workspace.open_with_passphrase(store, passphrase)
"""
_TRY = """
try:
    releasing.export(opened, brief, "full", folder / "brief.docx", overwrite=True)
except CyberBriefError as error:
    print(type(error).__name__, error.exit_code)
with opened.store.reading() as transaction:
    print(len(transaction.exports.of_brief(brief)))
print(sorted(path.name for path in folder.iterdir()))
print((folder / "brief.docx").read_bytes()[:22])
opened.lock()
"""


def test_a_full_disk_keeps_the_old_file(
    opened: Workspace, small: SmallDossier, store_path: Path, tmp_path: Path
) -> None:
    opened.lock()
    disk = tmp_path / "disk"
    disk.mkdir()
    script = f"""
import sys
sys.argv[1:] = [{str(store_path)!r}, {small.brief.id!r}, sys.argv[1], {PASSPHRASE!r}]
{_EXPORT}
(folder / "brief.docx").write_bytes({OLD!r})
with (folder / "filler").open("wb") as filler:
    filler.write(b"x" * 57_000)
{_TRY}"""
    assert machine.run_on_tiny_disk(script, disk).splitlines() == [
        f"{DiskFullError.__name__} 3",
        "0",
        "['brief.docx', 'filler']",
        str(OLD),
    ]


def test_a_read_only_folder_keeps_the_old_file(opened: Workspace, small: SmallDossier, store_path: Path) -> None:
    opened.lock()
    with machine.open_folder() as folder:
        papers, stores = folder / "papers", folder / "stores"
        for made in (papers, stores):
            made.mkdir()
        stores.chmod(0o777)
        (papers / "brief.docx").write_bytes(OLD)
        (papers / "brief.docx").chmod(0o644)
        here = copied(store_path.parent, stores)
        here.chmod(0o666)
        # What an export imports must be read before the rights are gone.
        before = _EXPORT + 'releasing.export(opened, brief, "full", store.parent / "first.docx")\n'
        printed = machine.run_without_rights(before, _TRY, here, small.brief.id, papers, PASSPHRASE)
    assert printed.splitlines() == ["NotAllowedError 3", "1", "['brief.docx']", str(OLD)]


def test_every_refusal_says_what_to_do(opened: Workspace, small: SmallDossier, out: Path) -> None:
    out.write_bytes(OLD)
    with pytest.raises(CyberBriefError) as caught:
        releasing.export(opened, small.brief.id, "full", out)
    assert caught.value.happened.endswith(".")
    assert caught.value.remedy.endswith(".")
