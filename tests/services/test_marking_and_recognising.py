"""Which export a file is: every internal variant is known by its marks after edits, and no other variant has any."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Entry, Section, SectionRole
from cyberbrief.domain.errors import BlockedError
from cyberbrief.domain.mark import PREFIX, MarkedBlock
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.host.incoming import packed, unpacked
from cyberbrief.services import adding, editing, letting_out, reading, recognising, releasing
from cyberbrief.services.recognising import Recognised
from cyberbrief.services.workspace import Workspace
from cyberbrief.word import marked_text
from cyberbrief.word.marked_text import BODY
from tests.builders import LADDER, SmallDossier, an_id

INTERNAL = [name for name, variant in VARIANTS.items() if variant.reach <= Reach.DELEGATION]
RELEASABLE = [name for name in VARIANTS if name not in INTERNAL]


def leave(opened: Workspace, variant: str, out: Path, reader: str = "") -> bytes:
    releasing.export(opened, an_id("brief"), variant, out, recipient=reader, overwrite=True)
    return out.read_bytes()


def known(opened: Workspace, data: bytes) -> Recognised:
    found = recognising.recognise(opened, data)
    assert found is not None
    return found


def with_body(data: bytes, before: str, after: str) -> bytes:
    parts = unpacked(data)
    body = parts[BODY].decode()
    assert before in body
    return packed({**parts, BODY: body.replace(before, after, 1).encode()})


def holding(blocks: tuple[MarkedBlock, ...], words: str) -> MarkedBlock:
    return next(one for one in blocks if words in one.text)


def kept(opened: Workspace, record: RecordId) -> Record:
    return reading.record(opened, record)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "brief.docx"


@pytest.mark.parametrize("variant", INTERNAL)
def test_every_internal_variant_is_known_by_its_marks(
    opened: Workspace, small: SmallDossier, out: Path, variant: str
) -> None:
    adding.add(opened, [Meeting(id=an_id("meeting"), dossier=small.dossier.id, title="At noon", said="We met.")])
    editing.change(opened, kept(opened, small.brief.id), dataclasses.replace(small.brief, meeting=an_id("meeting")))
    data = leave(opened, variant, out, "Legal Department")
    edited = with_body(data, "</w:body>", "<w:p><w:r><w:t>New.</w:t></w:r></w:p></w:body>")
    found = known(opened, edited)
    assert (found.copy.export.variant, found.copy.export.recipient, found.unchanged) == (
        variant,
        "Legal Department",
        False,
    )
    assert (found.copy.export.brief, found.copy.form, found.copy.name) == (small.brief.id, "docx", out.name)
    assert {mark for one in found.paragraphs for mark in one.marks} == {block.mark for block in found.blocks}
    assert [one.text for one in found.paragraphs if one.marks] == [block.text for block in found.blocks]
    for block in found.blocks:
        for held in block.held:
            assert held.record in found.copy.revisions


@pytest.mark.parametrize("variant", RELEASABLE)
def test_no_releasable_variant_carries_a_mark_and_it_is_known_by_its_bytes_alone(
    opened: Workspace, small: SmallDossier, out: Path, variant: str
) -> None:
    if VARIANTS[variant].is_released_by_act:
        letting_out.let_out(opened, small.brief.id, variant)
    data = leave(opened, variant, out, "Norland")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        every = b"".join(archive.read(name) for name in archive.namelist())
    assert PREFIX.encode() not in every
    assert b"Norland" not in every
    found = known(opened, data)
    assert (found.unchanged, found.copy.export.recipient, found.copy.token, found.blocks) == (True, "Norland", "", ())
    changed = with_body(data, "</w:body>", "<w:p/></w:body>")
    assert recognising.recognise(opened, changed) is None


def test_a_mark_alone_tells_whose_words_stand_under_it(opened: Workspace, small: SmallDossier, out: Path) -> None:
    found = known(opened, leave(opened, "full", out))
    for rung in small.position.ladder:
        block = holding(found.blocks, LADDER[rung.kind])
        copy, behind = recognising.behind(opened, block.mark.upper().replace("_CB_", PREFIX)) or (None, None)
        assert copy == found.copy
        assert behind == block
        (held,) = [one for one in block.held if one.field == "text"]
        assert (held.record, held.element, held.paragraph) == (small.position.id, rung.id, 0)
        assert block.text[held.start : held.end] == LADDER[rung.kind]
    assert recognising.behind(opened, PREFIX + "a" * 32) is None


def test_each_paragraph_of_a_field_is_told_from_the_others(opened: Workspace, small: SmallDossier, out: Path) -> None:
    text = "First **bold** line.\n\n- an item\n- another *item*\n\nLast line [@A/70/174]."
    editing.edit_plain(opened, small.position.id, {"objective": text})
    found = known(opened, leave(opened, "full", out))
    places = [
        (held.paragraph, block.text[held.start : held.end])
        for block in found.blocks
        for held in block.held
        if (held.record, held.field) == (small.position.id, "objective")
    ]
    said = ["First bold line.", "an item", "another item"]
    assert [one for one in places if one[0] < 3][:3] == list(enumerate(said))
    assert any(number == 3 and words.startswith("Last line") for number, words in places)


def test_copies_for_two_readers_are_told_apart(opened: Workspace, small: SmallDossier, out: Path) -> None:
    made = releasing.export_for(opened, small.brief.id, "delegation", out, ["Legal", " Defence ", "Legal", ""])
    assert [one.path.name for one in made] == ["brief - Legal.docx", "brief - Defence.docx"]
    copies = [known(opened, one.path.read_bytes()).copy for one in made]
    assert [one.export.recipient for one in copies] == ["Legal", "Defence"]
    assert copies[0].token != copies[1].token


def test_a_paragraph_that_was_pasted_from_another_copy_does_not_make_it_that_copy(
    opened: Workspace, small: SmallDossier, out: Path
) -> None:
    one, other = leave(opened, "full", out, "Legal"), leave(opened, "full", out, "Defence")
    (first, *_rest) = [name for paragraph in marked_text.read(one) for name in paragraph.marks]
    pasted = f'<w:p><w:bookmarkStart w:id="99999" w:name="{first}"/><w:r><w:t>Pasted.</w:t></w:r></w:p></w:body>'
    found = known(opened, with_body(other, "</w:body>", pasted))
    assert found.copy.export.recipient == "Defence"
    assert [copy.export.recipient for copy in found.others] == ["Legal"]
    assert small.brief.id == found.copy.export.brief


def test_a_file_of_another_store_is_none_of_ours(opened: Workspace, small: SmallDossier, out: Path) -> None:
    data = leave(opened, "full", out)
    with opened.store.writing() as transaction:
        (copy,) = transaction.copies.of_brief(small.brief.id)
        transaction.exports.withdraw(copy.export.id)
        transaction.commit()
    assert recognising.recognise(opened, data) is None


def test_what_was_blocked_is_in_no_register(opened: Workspace, small: SmallDossier, out: Path) -> None:
    editing.edit_plain(opened, an_id("to_make"), {"text": "We accept answers within a week, never later."})
    with pytest.raises(BlockedError):
        leave(opened, "partner", out)
    with opened.store.reading() as transaction:
        assert transaction.copies.of_brief(small.brief.id) == []


def test_the_register_keeps_which_revision_each_record_had(opened: Workspace, small: SmallDossier, out: Path) -> None:
    before = known(opened, leave(opened, "full", out)).copy.revisions
    assert before[small.position.id] == kept(opened, small.position.id).revision
    editing.edit_plain(opened, small.position.id, {"objective": "Another objective."})
    after = known(opened, leave(opened, "full", out)).copy.revisions
    changed = {record for record in after if after[record] != before[record]}
    assert changed == {small.position.id}


def test_one_thing_printed_twice_has_two_marks(opened: Workspace, small: SmallDossier, out: Path) -> None:
    again = Section(id="again", role=SectionRole.POSITIONS, entries=(Entry(id="once", record=small.position.id),))
    brief = dataclasses.replace(small.brief, sections=(*small.brief.sections, again))
    editing.change(opened, reading.record(opened, small.brief.id), brief)
    found = known(opened, leave(opened, "full", out))
    opening = [one for one in found.blocks if LADDER[small.position.ladder[0].kind] in one.text]
    assert len({one.mark for one in opening}) == len(opening)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_marks_survive_libreoffice(opened: Workspace, small: SmallDossier, tmp_path: Path) -> None:
    out = tmp_path / "left.docx"
    left = known(opened, leave(opened, "full", out, "Legal"))
    saved = tmp_path / "saved"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "docx", "--outdir", str(saved), str(out)],
        check=True,
        capture_output=True,
        timeout=180,
    )
    back = known(opened, (saved / out.name).read_bytes())
    texts: Mapping[str, str] = {mark: one.text for one in back.paragraphs for mark in one.marks}
    assert back.copy == left.copy
    assert texts == {block.mark: block.text for block in left.blocks}
    assert small.brief.id == back.copy.export.brief
