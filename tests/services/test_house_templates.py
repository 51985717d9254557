"""House templates: brought in, changed, used by papers, sent to another desk; and never a word of a paper more."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from cyberbrief.compose.digest import digest
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.characters import LARGEST_FILE
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.house_template import HouseTemplate
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.domain.words import Words
from cyberbrief.services import (
    checking,
    deleted,
    editing,
    house_templates,
    importing,
    keeping_templates,
    leaving,
    one_item,
    packing,
    reading,
    receiving,
    releasing,
    sample_page,
    searching,
    session_file,
    trusting,
    undoing,
    workspace,
)
from cyberbrief.services.house_templates import FORMAL, PLAIN
from cyberbrief.services.leaving import Wish
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier
from tests.services.papers import words_in
from tests.services.template import NAME, PASSPHRASE, copied
from tests.services.test_packing import befriend
from tests.word.house.templates import german

LETTERHEAD = "Ministerium für Äußeres, Vendrien"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A ministry's own Word file."""
    path = tmp_path / "Hauspapier.dotx"
    path.write_bytes(german().data)
    return path


@pytest.fixture
def other(tmp_path: Path, empty_template: Path) -> Iterator[Workspace]:
    """Another desk."""
    (tmp_path / "elsewhere").mkdir()
    copied(empty_template, tmp_path / "elsewhere")
    here = workspace.open_with_passphrase(tmp_path / "elsewhere" / NAME, PASSPHRASE)
    yield here
    here.lock()


def names(opened: Workspace) -> list[str]:
    return [str(one.name) for one in house_templates.choices(opened).offered]


def test_a_file_becomes_a_template_and_undo_takes_it_back(opened: Workspace, house: Path) -> None:
    brought = keeping_templates.bring_in(opened, house)
    assert names(opened) == ["Plain", "Formal, with letterhead", "Hauspapier"]
    seen = keeping_templates.look(opened, brought.id)
    meant = german().meant
    assert {role: style for role, style in seen.styles.items() if role in meant} == dict(meant)
    assert seen.record is not None
    assert seen.record.language == "de-DE"
    undoing.undo(opened)
    assert len(names(opened)) == 2
    undoing.redo(opened)
    assert "Hauspapier" in names(opened)


def test_what_is_brought_in_twice_has_two_names(opened: Workspace, house: Path) -> None:
    keeping_templates.bring_in(opened, house)
    keeping_templates.bring_in(opened, house)
    keeping_templates.bring_in(opened, house, "Briefkopf")
    assert names(opened)[2:] == ["Briefkopf", "Hauspapier", "Hauspapier (2)"]


def test_a_template_is_found_by_its_name_and_by_no_word_of_its_file(opened: Workspace, house: Path) -> None:
    brought = keeping_templates.bring_in(opened, house)
    assert [hit.record for hit in searching.search(opened, "Hauspapier")] == [brought.id]
    for inside in ("Verteiler", "Kennzeichnung", "Vendrien"):
        assert searching.search(opened, inside) == ()


@pytest.mark.parametrize(
    "content, said",
    [
        (b"PK\x03\x04 broken", "damaged"),
        (b"{\\rtf1 words}", "not a Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "before 2007"),
    ],
)
def test_what_is_no_template_is_refused_and_nothing_changes(
    opened: Workspace, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "bad.docx"
    path.write_bytes(content)
    with pytest.raises(RefusedError, match=said):
        keeping_templates.bring_in(opened, path)
    assert len(names(opened)) == 2


def test_a_template_that_is_too_large_is_refused_in_words(
    opened: Workspace, house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_templates, "LARGEST_FILE", 1 << 10)
    with pytest.raises(RefusedError, match="What is kept of the template takes"):
        keeping_templates.bring_in(opened, house)


@pytest.mark.parametrize("name", ["plain", " Formal ", "\t", "\u202eabc"])
def test_a_name_that_cannot_be_used_is_refused(opened: Workspace, house: Path, name: str) -> None:
    with pytest.raises(WrongUseError, match="cannot name a template"):
        keeping_templates.rename(opened, keeping_templates.bring_in(opened, house).id, name)


def test_another_style_is_kept_and_shows_in_the_paper(
    small: SmallDossier, opened: Workspace, house: Path, tmp_path: Path
) -> None:
    brought = keeping_templates.bring_in(opened, house)
    keeping_templates.set_styles(opened, brought.id, {TemplateRole.BODY: "Quote", TemplateRole.HEADING_1: "caption"})
    out = tmp_path / "brief.docx"
    releasing.export(opened, small.brief.id, "full", out, template=brought.id)
    used = {one.style.name for one in docx.Document(str(out)).paragraphs if one.style is not None}
    assert {"Quote", "Caption"} <= used
    assert "Heading 1" not in used
    assert LETTERHEAD in words_in(out)


def test_a_style_that_is_not_there_is_refused(opened: Workspace, house: Path) -> None:
    brought = keeping_templates.bring_in(opened, house)
    with pytest.raises(WrongUseError, match="no style “Nobody’s”"):
        keeping_templates.set_styles(opened, brought.id, {TemplateRole.BODY: "Nobody’s"})
    with pytest.raises(WrongUseError, match="no style “Quote”"):  # a paragraph's style is none of a table
        keeping_templates.set_styles(opened, brought.id, {TemplateRole.LADDER: "Quote"})


def test_a_newer_file_keeps_what_was_chosen(opened: Workspace, house: Path) -> None:
    brought = keeping_templates.bring_in(opened, house)
    keeping_templates.set_styles(opened, brought.id, {TemplateRole.BODY: "Title"})
    keeping_templates.renew(opened, brought.id, house)
    assert keeping_templates.look(opened, brought.id).styles[TemplateRole.BODY] == "Title"


def test_a_brief_takes_its_own_else_the_store_s_and_at_last_the_plain(
    small: SmallDossier, opened: Workspace, house: Path
) -> None:
    brought = keeping_templates.bring_in(opened, house)

    def taken() -> str:
        return house_templates.worn(opened, "", _brief(opened, small).template).key

    assert taken() == PLAIN
    house_templates.take_usually(opened, brought.id)
    assert taken() == brought.id
    house_templates.take_for(opened, small.brief.id, FORMAL)
    assert taken() == FORMAL
    house_templates.take_for(opened, small.brief.id, brought.id)
    keeping_templates.remove(opened, brought.id)
    assert taken() == PLAIN
    deleted.restore(opened, [brought.id])
    assert taken() == brought.id


def test_the_register_of_exports_tells_the_template(
    small: SmallDossier, opened: Workspace, house: Path, tmp_path: Path
) -> None:
    brought = keeping_templates.bring_in(opened, house)
    house_templates.take_usually(opened, brought.id)
    releasing.export(opened, small.brief.id, "full", tmp_path / "one.docx")
    releasing.export(opened, small.brief.id, "full", tmp_path / "two.docx", template=FORMAL)
    one_item.export(opened, small.position.id, tmp_path / "three.docx", template=PLAIN)
    session_file.export(opened, small.dossier.id, "full", tmp_path / "four.docx")
    with opened.store.reading() as transaction:
        of_brief = [one.template for one in transaction.exports.of_brief(small.brief.id)]
        of_item = [one.template for one in transaction.exports.of_brief(small.position.id)]
        of_session = [one.template for one in transaction.exports.of_brief(small.dossier.id)]
    assert of_brief == ["Formal, with letterhead", "Hauspapier"]
    assert (of_item, of_session) == (["Plain"], ["Hauspapier"])
    assert [LETTERHEAD in words_in(tmp_path / f"{name}.docx") for name in ("one", "two", "three", "four")] == [
        *(True, False, False, True)
    ]


def test_what_is_cleared_stays_cleared_in_every_template(
    small: SmallDossier, opened: Workspace, house: Path, tmp_path: Path
) -> None:
    before = _digest(opened, small)
    brought = keeping_templates.bring_in(opened, house)
    digests = [
        releasing.export(opened, small.brief.id, "full", tmp_path / f"{number}.docx", template=key).digest
        for number, key in enumerate((PLAIN, FORMAL, brought.id))
    ]
    house_templates.take_for(opened, small.brief.id, brought.id)
    house_templates.take_usually(opened, FORMAL)
    assert {*digests, _digest(opened, small)} == {before}


def test_a_template_is_in_no_material_of_a_paper(small: SmallDossier, opened: Workspace, house: Path) -> None:
    brought = keeping_templates.bring_in(opened, house)
    house_templates.take_for(opened, small.brief.id, brought.id)
    assert brought.id not in reading.material(opened, small.dossier.id)
    assert brought.id not in checking.final_check(opened, small.brief.id, "full").materials.records


def test_templates_are_named_on_the_command_line(opened: Workspace, house: Path) -> None:
    brought = keeping_templates.bring_in(opened, house)
    assert [house_templates.named(opened, typed) for typed in ("", "Plain", "HAUSPAPIER", brought.id)] == [
        *("", PLAIN, brought.id, brought.id)
    ]
    with pytest.raises(WrongUseError, match="There is no template called “Other”"):
        house_templates.named(opened, "Other")
    keeping_templates.rename(opened, keeping_templates.bring_in(opened, house).id, "Hauspapier")
    with pytest.raises(WrongUseError, match="2 templates are called"):
        house_templates.named(opened, "hauspapier")


@pytest.mark.parametrize("key", [PLAIN, FORMAL])
def test_what_ships_can_be_saved_and_brought_in(opened: Workspace, tmp_path: Path, key: str) -> None:
    out = keeping_templates.save(opened, key, tmp_path / "begin.docx")
    brought = keeping_templates.bring_in(opened, out, "Ours")
    seen = keeping_templates.look(opened, brought.id)
    assert seen.styles[TemplateRole.HEADING_1] == "heading 1"
    with pytest.raises(RefusedError):
        keeping_templates.save(opened, key, out)


@pytest.mark.parametrize("key", [PLAIN, FORMAL, ""])
def test_a_page_shows_every_role(opened: Workspace, house: Path, key: str) -> None:
    def say(given: Words) -> str:
        return given.upper()

    brought = keeping_templates.bring_in(opened, house)
    page = sample_page.page_of(opened, key or brought.id, say)
    told = [one for one in page.body if isinstance(one, sample_page.Printed)]
    assert any(isinstance(one, sample_page.PrintedTable) for one in page.body)
    words = [piece.text for one in told for piece in one.pieces]
    assert {"HEADING 2", "HEADING 3", "HEADING 4"} <= set(words)
    assert (round(page.width), round(page.height)) == (595, 842)
    banner = [piece.text for one in page.head if isinstance(one, sample_page.Printed) for piece in one.pieces]
    assert "UNMARKED" in banner


def test_a_page_is_in_the_typefaces_of_its_template(opened: Workspace, house: Path) -> None:
    brought = keeping_templates.bring_in(opened, house)
    page = sample_page.page_of(opened, brought.id)
    heading = next(
        one for one in page.body if isinstance(one, sample_page.Printed) and one.style.lower() == "heading 1"
    )
    piece = heading.pieces[-1]
    assert (piece.font, piece.size, piece.bold, piece.colour) == ("Arial", 15.0, True, "1F4E79")


def test_a_template_travels_in_a_pack_and_is_used_by_the_other_desk(
    small: SmallDossier, opened: Workspace, other: Workspace, house: Path, tmp_path: Path
) -> None:
    befriend(opened, other)
    brought = keeping_templates.bring_in(opened, house)
    keeping_templates.set_styles(opened, brought.id, {TemplateRole.BODY: "Quote"})
    held = trusting.own(other)
    assert held is not None
    made = tmp_path / "look.cbpack"
    packing.pack(opened, Wish("Look", (brought.id,), Reach.DELEGATION, desks=(held.card,)), made)
    came = receiving.outlook(other, receiving.pack(other, made))
    importing.accept(other, came.preview, {})
    here, there = (keeping_templates.look(desk, brought.id) for desk in (opened, other))
    assert (there.styles, there.name) == (here.styles, here.name)
    assert here.record is not None
    assert there.record is not None
    assert there.record.data == here.record.data
    assert house_templates.worn(other, brought.id).name == "Hauspapier"


@pytest.mark.parametrize("shared", [False, True])
def test_a_template_goes_to_partners_where_somebody_said_so(
    small: SmallDossier, opened: Workspace, house: Path, *, shared: bool
) -> None:
    brought = keeping_templates.bring_in(opened, house)
    if shared:
        keeping_templates.share(opened, brought.id, Reach.PARTNERS)
    wish = Wish("Look", (brought.id,), Reach.PARTNERS, (small.counterpart.id,))
    assert [one.id for one in leaving.preview(opened, wish).records] == ([brought.id] if shared else [])


def test_a_template_of_the_largest_size_fits_into_a_pack(
    opened: Workspace, other: Workspace, house: Path, tmp_path: Path
) -> None:
    befriend(opened, other)
    brought = keeping_templates.bring_in(opened, house)
    before = reading.record(opened, brought.id)
    assert isinstance(before, HouseTemplate)
    large = before.data + bytes(LARGEST_FILE - len(before.data))
    editing.edit_plain(opened, brought.id, {"data": _spelt(large)})
    held = trusting.own(other)
    assert held is not None
    made = tmp_path / "large.cbpack"
    packing.pack(opened, Wish("Look", (brought.id,), Reach.DELEGATION, desks=(held.card,)), made)
    assert len(receiving.pack(other, made).lines) == 1


def _spelt(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _brief(opened: Workspace, small: SmallDossier) -> Brief:
    found = reading.record(opened, small.brief.id)
    assert isinstance(found, Brief)
    return found


def _digest(opened: Workspace, small: SmallDossier) -> str:
    return digest(checking.final_check(opened, small.brief.id, "full").composition.document)
