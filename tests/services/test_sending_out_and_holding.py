"""All variants at once, and who holds what: all or none leave, each is listed, and what is out of date is told."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from pathlib import Path

import pytest

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.difference import Change
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.position import Position
from cyberbrief.domain.progress import CancelledError
from cyberbrief.domain.record import RecordId
from cyberbrief.host.refusal import TargetExistsError
from cyberbrief.services import clearing, editing, holding, reading, releasing, sending_out
from cyberbrief.services.clearing import Said
from cyberbrief.services.holding import Became, Holding
from cyberbrief.services.sending_out import BatchBlockedError, Wanted
from cyberbrief.services.workspace import Workspace
from tests.builders import LADDER, SmallDossier, an_id
from tests.services.papers import left_beside, words_in

BRIEF = an_id("brief")
THREE = [Wanted("full", "Minister"), Wanted("delegation", "Legal"), Wanted("partner", "Norland")]


def holders(opened: Workspace) -> list[Holding]:
    return list(holding.holders(opened, BRIEF))


def of(opened: Workspace, reader: str) -> Holding:
    return next(one for one in holders(opened) if one.reader == reader)


def exported(opened: Workspace) -> int:
    with opened.store.reading() as transaction:
        return len(transaction.exports.of_brief(BRIEF))


def rename(opened: Workspace, record: RecordId, **fields: object) -> None:
    editing.edit_plain(opened, record, fields)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "papers"
    made.mkdir()
    return made


class Watching:
    """Progress that stops at the report of a given number."""

    def __init__(self, stop_at: int = -1) -> None:
        self.said: list[tuple[int, int, str]] = []
        self.stop_at = stop_at

    def report(self, done: int, total: int, what: str) -> None:
        self.said.append((done, total, what))

    def cancelled(self) -> bool:
        return len(self.said) >= self.stop_at >= 0


def test_every_paper_leaves_with_its_reader_and_is_on_the_list(
    opened: Workspace, small: SmallDossier, folder: Path
) -> None:
    sent = sending_out.export_all(opened, small.brief.id, THREE, folder)
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [*(released.path.name for _one, released in sent.papers), sent.list.name]
    )
    text = sent.list.read_text("utf-8")
    for one, released in sent.papers:
        digest = hashlib.sha256(released.path.read_bytes()).hexdigest()
        assert f"{digest}  {released.path.name}" in text.splitlines()
        assert re.search(rf"For +{one.reader}\n", text)
        assert VARIANTS[one.variant].title in text
    assert text.count("DRAFT") == len(THREE)
    assert [(one.reader, one.variant, one.is_current) for one in reversed(holders(opened))] == [
        (one.reader, one.variant, True) for one in THREE
    ]
    assert LADDER[small.position.ladder[3].kind] not in words_in(sent.papers[2][1].path)


def test_the_list_is_marked_as_high_as_the_highest_paper(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    rename(opened, small.position.id, marking="secret")
    sent = sending_out.export_all(opened, small.brief.id, THREE, folder)
    lines = sent.list.read_text("utf-8").splitlines()
    assert lines[0] == lines[-1] == opened.scheme.level("secret").banner
    assert "Do not send it along" in " ".join(lines)


def test_one_that_is_blocked_is_named_and_none_leaves(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    rename(opened, an_id("to_make"), text=f"We say openly: {LADDER[small.position.ladder[3].kind]}")
    with pytest.raises(BatchBlockedError, match=r"2 variants may not leave, so none did: Deleg") as caught:
        sending_out.export_all(opened, small.brief.id, THREE, folder)
    assert [one.variant for one in caught.value.blocked] == ["delegation", "partner"]
    assert all(one.findings and "says words of" in one.reason for one in caught.value.blocked)
    assert (list(folder.iterdir()), exported(opened)) == ([], 0)
    sent = sending_out.export_all(opened, small.brief.id, THREE[:1], folder)
    assert len(sent.papers) == exported(opened) == 1


def test_a_file_in_the_way_lets_none_leave(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    first = sending_out.export_all(opened, small.brief.id, THREE, folder)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    for path in [first.papers[0][1].path, first.list]:
        path.unlink()
        before.pop(path)
    with pytest.raises(TargetExistsError):
        sending_out.export_all(opened, small.brief.id, THREE, folder)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert (exported(opened), left_beside(folder)) == (len(THREE), [])
    sending_out.export_all(opened, small.brief.id, THREE, folder, overwrite=True)
    assert exported(opened) == 2 * len(THREE)


@pytest.mark.parametrize("stop_at", [0, 1, 4, 8])
def test_stopped_in_time_nothing_leaves(opened: Workspace, small: SmallDossier, folder: Path, stop_at: int) -> None:
    with pytest.raises(CancelledError):
        sending_out.export_all(opened, small.brief.id, THREE, folder, progress=Watching(stop_at))
    assert (list(folder.iterdir()), exported(opened)) == ([], 0)


def test_progress_goes_forward_and_names_the_paper(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    watching = Watching()
    sending_out.export_all(opened, small.brief.id, THREE, folder, progress=watching)
    counted = [done / total for done, total, _what in watching.said if total > 10]
    assert counted == sorted(counted)
    assert any("Partner" in what for _done, _total, what in watching.said)


def test_several_readers_of_one_variant_have_a_file_each(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    wanted = [Wanted("full", name) for name in ("A/B", "A:B", " A/B ", "Legal")]
    sent = sending_out.export_all(opened, small.brief.id, wanted, folder)
    names = [released.path.name for _one, released in sent.papers]
    assert len(names) == len(set(names)) == 3
    assert names[2].endswith("- Legal.docx")


BAD = {
    "nothing": ([], WrongUseError),
    "no such variant": ([Wanted("secret")], WrongUseError),
    "a name no document can carry": ([Wanted("full", "Legal\u0000")], WrongUseError),
}


@pytest.mark.parametrize("case", BAD)
def test_what_cannot_be_meant_is_refused(opened: Workspace, small: SmallDossier, folder: Path, case: str) -> None:
    wanted, error = BAD[case]
    with pytest.raises(error):
        sending_out.export_all(opened, small.brief.id, wanted, folder)
    with pytest.raises(RefusedError):
        sending_out.export_all(opened, small.brief.id, THREE, folder / "nowhere")
    assert exported(opened) == 0


def test_only_variants_that_say_something_are_offered(opened: Workspace, small: SmallDossier) -> None:
    offered = sending_out.what_says_something(opened, small.brief.id)
    assert {"full", "delegation", "partner"} <= set(offered)
    assert not {"statement", "nonpaper"} & set(offered), "nobody released them yet"


def test_who_holds_what_tells_the_section_the_field_and_the_words(
    opened: Workspace, small: SmallDossier, folder: Path
) -> None:
    sending_out.export_all(opened, small.brief.id, THREE, folder)
    position = reading.record(opened, small.position.id)
    assert isinstance(position, Position)
    fallback = dataclasses.replace(position.ladder[2], text="Accept answers within five days.")
    ladder = (*position.ladder[:2], fallback, *position.ladder[3:])
    editing.change(opened, position, dataclasses.replace(position, ladder=ladder))
    assert of(opened, "Norland").is_current, "partners never saw it"
    for reader in ("Minister", "Legal"):
        held = of(opened, reader)
        assert not held.is_current
        assert not held.frame
        (section,) = held.sections
        assert section.became is Became.CHANGED
        (field,) = section.fields
        assert (field.record, field.title) == (position.id, position.topic)
        assert "Fallback" in field.label
        assert "five" in "".join(piece.text for piece in field.pieces if piece.change is Change.ADDED)
        assert "three" in "".join(piece.text for piece in field.pieces if piece.change is Change.REMOVED)


def test_the_latest_copy_counts_and_each_reader_is_told_alone(
    opened: Workspace, small: SmallDossier, folder: Path
) -> None:
    out = folder / "x.docx"
    for reader in ("Legal", "Defence", ""):
        releasing.export(opened, BRIEF, "full", out, recipient=reader, overwrite=True)
    rename(opened, small.position.id, objective="Another objective.")
    releasing.export(opened, BRIEF, "full", out, recipient="Legal", overwrite=True)
    assert {one.reader: one.is_current for one in holders(opened)} == {"Legal": True, "Defence": False, "": False}
    assert holding.known_readers(opened) == ("Legal", "Defence")


def test_another_marking_is_on_every_page(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    sending_out.export_all(opened, small.brief.id, THREE, folder)
    rename(opened, small.position.id, marking="secret")
    assert all(of(opened, one.reader).frame for one in THREE)


def test_a_draft_that_is_cleared_now_is_told(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    sending_out.export_all(opened, small.brief.id, THREE, folder)
    clearing.record_decision(opened, BRIEF, "full", Said("Legal Department", "A. Quill"))
    assert (of(opened, "Minister").cleared, of(opened, "Legal").cleared) == (True, False)


def test_a_section_that_went_and_one_that_came_are_told(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    sending_out.export_all(opened, small.brief.id, [Wanted("full", "Minister")], folder)
    brief = reading.record(opened, BRIEF)
    editing.change(opened, brief, dataclasses.replace(brief, sections=small.brief.sections[1:]))  # type: ignore[call-arg]  # a brief
    became = {section.became for section in of(opened, "Minister").sections}
    assert Became.REMOVED in became


def test_what_was_deleted_since_is_named_all_the_same(opened: Workspace, small: SmallDossier, folder: Path) -> None:
    sending_out.export_all(opened, small.brief.id, [Wanted("full", "Minister")], folder)
    editing.delete(opened, [an_id("to_make")])
    fields = [field for section in of(opened, "Minister").sections for field in section.fields]
    assert any(field.record == an_id("to_make") and field.title for field in fields)


def test_a_kept_copy_that_is_damaged_is_said_to_be_unknown(
    opened: Workspace, small: SmallDossier, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sending_out.export_all(opened, small.brief.id, [Wanted("full", "Minister")], folder)
    rename(opened, small.position.id, objective="Another objective.")
    with opened.store.writing() as transaction:
        (copy,) = transaction.copies.of_brief(BRIEF)
        monkeypatch.setattr("cyberbrief.services.holding.from_json", _refuse)
    held = of(opened, "Minister")
    assert (held.known, held.is_current, held.copy.export.id) == (False, False, copy.export.id)


def _refuse(_text: str) -> None:
    raise RefusedError("The kept document cannot be read.", "")
