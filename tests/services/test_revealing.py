"""What our own papers reveal is what they declare; and a scrubbed copy is another file, of the same words."""

from __future__ import annotations

from pathlib import Path

import pytest

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.errors import BlockedError, RefusedError
from cyberbrief.domain.progress import CancelledError
from cyberbrief.domain.reach import Reach
from cyberbrief.services import editing, releasing, revealing
from cyberbrief.services.revealing import Sort, Way, Weight
from cyberbrief.services.workspace import Workspace
from cyberbrief.word.text import text_of
from tests.builders import SmallDossier
from tests.services.template import OFFICER
from tests.word.revealing.picture_files import SECRET
from tests.word.revealing.planting import SAID, planted
from tests.word.revealing.plants import PLANTS

_DECLARED = {Sort.OUR_PROPERTY, Sort.OUR_MARK}
_NOT_HERE = {"amendments", "explanation", "nonpaper", "statement"}  # nothing is released for them in the small dossier


class Stopping:
    """A progress that is stopped from the beginning."""

    def report(self, done: int, total: int, what: str) -> None:
        """Take no notice."""

    def cancelled(self) -> bool:
        return True


@pytest.mark.parametrize("variant", VARIANTS)
def test_our_own_papers_reveal_only_what_they_declare(
    opened: Workspace, small: SmallDossier, variant: str, tmp_path: Path
) -> None:
    out = tmp_path / "paper.docx"
    try:
        releasing.export(opened, small.brief.id, variant, out)
    except BlockedError:
        assert variant in _NOT_HERE
        return
    found = revealing.of_file(out)
    assert {group.sort for group in found.groups} <= _DECLARED, found
    assert not found.of(Weight.TELLING) + found.of(Weight.ORDINARY)
    said = " ".join(str(trace.said) for group in found.groups for trace in group.traces)
    assert OFFICER.name not in said
    if VARIANTS[variant].reach > Reach.DELEGATION:
        assert {group.sort for group in found.groups} == {Sort.OUR_PROPERTY}
    elif variant in {"full", "delegation"}:
        assert Sort.OUR_MARK in {group.sort for group in found.groups}


def test_a_paper_that_has_not_left_reveals_what_its_file_will(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    before = revealing.of_export(opened, small.brief.id, "partner")
    releasing.export(opened, small.brief.id, "partner", tmp_path / "a.docx")
    assert before == revealing.of_file(tmp_path / "a.docx")
    with opened.store.reading() as transaction:
        assert len(transaction.exports.of_brief(small.brief.id)) == 1  # looking is no leaving


def test_a_house_template_brings_nothing_of_its_own(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    releasing.export(opened, small.brief.id, "full", tmp_path / "a.docx", template="formal")
    found = revealing.of_file(tmp_path / "a.docx")
    assert not found.telling, found


def test_a_scrubbed_copy_of_a_paper_has_the_same_words_and_no_marks(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    file, out = tmp_path / "a.docx", tmp_path / "b.docx"
    releasing.export(opened, small.brief.id, "full", file)
    saved = revealing.save_scrubbed(file, out, Way.ACCEPT, workspace=opened)
    assert {group.sort for group in saved.before.groups} == _DECLARED
    assert {group.sort for group in saved.left.groups} == {Sort.OUR_PROPERTY}
    assert all(trace.why for group in saved.left.groups for trace in group.traces)
    assert text_of(out.read_bytes()) == text_of(file.read_bytes())
    assert b"_cb_" not in out.read_bytes()


def test_what_one_of_our_papers_is_marked_is_known_again(
    opened: Workspace, small: SmallDossier, tmp_path: Path
) -> None:
    editing.edit_plain(opened, small.brief.id, {"marking": "restricted"})
    releasing.export(opened, small.brief.id, "full", tmp_path / "a.docx")
    marking = revealing.marking_of(opened, revealing.of_file(tmp_path / "a.docx"))
    assert marking is not None
    assert marking.level == "restricted"
    (tmp_path / "other.docx").write_bytes(planted())
    assert revealing.marking_of(opened, revealing.of_file(tmp_path / "other.docx")) is None


@pytest.fixture
def telling(tmp_path: Path) -> Path:
    file = tmp_path / "note.docm"
    file.write_bytes(planted(PLANTS["author"].plant, PLANTS["macros"].plant))
    return file


def test_the_copy_is_another_file_and_the_original_stays(telling: Path) -> None:
    before = telling.read_bytes()
    out = revealing.name_of_copy(telling, "scrubbed")
    assert out.name == "note - scrubbed.docx"
    saved = revealing.save_scrubbed(telling, out, Way.KEEP)
    assert saved.left.groups == ()
    assert SAID in " ".join(text_of(out.read_bytes()))
    assert telling.read_bytes() == before
    assert SECRET.encode() not in out.read_bytes()


def test_a_copy_never_takes_the_place_of_the_file_itself(telling: Path, tmp_path: Path) -> None:
    before = telling.read_bytes()
    linked = tmp_path / "linked.docx"
    linked.symlink_to(telling)
    for out in (telling, linked):
        with pytest.raises(RefusedError, match="the place of the file itself"):
            revealing.save_scrubbed(telling, out, Way.ACCEPT, overwrite=True)
    assert telling.read_bytes() == before


def test_a_copy_takes_neither_the_place_of_the_store_nor_of_a_file_unasked(
    opened: Workspace, telling: Path, tmp_path: Path
) -> None:
    with pytest.raises(RefusedError, match="name of the store"):
        revealing.save_scrubbed(telling, opened.path, Way.ACCEPT, overwrite=True, workspace=opened)
    there = tmp_path / "there.docx"
    there.write_bytes(b"mine")
    with pytest.raises(RefusedError):
        revealing.save_scrubbed(telling, there, Way.ACCEPT)
    assert there.read_bytes() == b"mine"


def test_stopped_it_writes_nothing(telling: Path, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        revealing.save_scrubbed(telling, tmp_path / "b.docx", Way.ACCEPT, progress=Stopping())
    with pytest.raises(CancelledError):
        revealing.of_file(telling, Stopping())
    assert list(tmp_path.glob("*")) == [telling]
