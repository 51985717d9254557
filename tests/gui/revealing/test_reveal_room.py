"""What a file reveals is seen in the window, of a file and of a paper before it leaves, and a copy is saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.gui.dropping import REVEALING, place_of_dropped, reveal_of, reveal_of_brief
from cyberbrief.gui.places import Place
from cyberbrief.gui.revealing.reveal_room import RevealRoom
from cyberbrief.services.revealing import Sort, Way
from tests.gui.desk import Desk
from tests.word.revealing.picture_files import SECRET
from tests.word.revealing.planting import planted
from tests.word.revealing.plants import PLANTS


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Iterator[RevealRoom]:
    made = RevealRoom(desk.session)
    desk.show(made.panes())
    yield made
    desk.settle(qtbot)


@pytest.fixture
def telling(tmp_path: Path) -> Path:
    file = tmp_path / "note.docx"
    names = ("author", "deleted words", "comment", "link to the web", "minutes")
    file.write_bytes(planted(*(PLANTS[name].plant for name in names)))
    return file


def card(room: RevealRoom, sort: Sort) -> list[str]:
    return next(one.words() for one in room.page.cards() if one.group.sort is sort)


def test_without_a_file_one_is_asked_for(room: RevealRoom, desk: Desk, qtbot: QtBot) -> None:
    desk.come(qtbot, Place(REVEALING))
    assert room.currentWidget() is room.choose
    assert desk.window.focusWidget() is room.choose.choose


def test_a_file_is_looked_through_and_told_by_weight(room: RevealRoom, desk: Desk, qtbot: QtBot, telling: Path) -> None:
    desk.come(qtbot, reveal_of(telling))
    page = room.page
    assert room.currentWidget() is page
    assert page.title.text() == "What “note.docx” reveals"
    assert page.verdict.text().startswith("3 sorts of things")
    sorts = [one.group.sort for one in page.cards()]
    assert sorts == [Sort.DELETED, Sort.COMMENT, Sort.PERSON, Sort.WHEN, Sort.LINK]
    assert any(SECRET in words and "goes from a scrubbed copy" in words for words in card(room, Sort.PERSON))
    assert any("you decide" in words for words in card(room, Sort.DELETED))
    assert card(room, Sort.LINK) == []  # what is ordinary is behind a button
    link = next(one for one in page.cards() if one.group.sort is Sort.LINK)
    link.more.click()
    desk.settle(qtbot)
    assert any("stays in a scrubbed copy" in words for words in card(room, Sort.LINK))
    assert desk.sights[-1].path == ("note.docx",)


def test_a_copy_is_saved_once_it_is_said_what_becomes_of_changes(
    room: RevealRoom, desk: Desk, qtbot: QtBot, telling: Path, tmp_path: Path
) -> None:
    desk.come(qtbot, reveal_of(telling))
    copy = room.page.copy
    assert not copy.save.isEnabled()
    assert copy.save.accessibleDescription()
    copy.ways.set_key(str(Way.ACCEPT))
    copy.ways.chosen.emit(str(Way.ACCEPT))
    assert copy.save.isEnabled()
    wanted: list[Way] = []
    copy.wanted.connect(wanted.append)
    copy.save.click()
    assert wanted == [Way.ACCEPT]
    before = telling.read_bytes()
    room.save(tmp_path / "copy.docx", Way.ACCEPT)
    desk.settle(qtbot)
    said = " ".join(label.text() for label in copy.findChildren(type(copy.words)))
    assert "“copy.docx” is written." in said
    assert "Comments (1)" in said
    assert "Stayed: Links, 1 place." in said
    assert telling.read_bytes() == before
    desk.come(qtbot, reveal_of(tmp_path / "copy.docx"))
    assert room.page.verdict.text().startswith("Nothing in it would embarrass")


def test_the_file_itself_is_never_written_over(room: RevealRoom, desk: Desk, qtbot: QtBot, telling: Path) -> None:
    desk.come(qtbot, reveal_of(telling))
    before = telling.read_bytes()
    room.save(telling, Way.ACCEPT)
    desk.settle(qtbot)
    assert [str(error) for error in desk.errors if "place of the file itself" in str(error)]
    assert telling.read_bytes() == before
    assert room.page.copy.strip.isHidden()


def test_what_tells_nothing_is_said_to_tell_nothing(room: RevealRoom, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "plain.docx"
    file.write_bytes(planted())
    desk.come(qtbot, reveal_of(file))
    assert room.page.verdict.text() == "Nothing was found beside the words themselves."
    assert room.page.copy.isHidden()


def test_a_paper_is_looked_through_before_it_leaves(room: RevealRoom, desk: Desk, qtbot: QtBot) -> None:
    desk.come(qtbot, reveal_of_brief(desk.small.brief.id, "partner"))
    assert room.page.title.text() == "What “Partner lines” would reveal"
    assert [one.group.sort for one in room.page.cards()] == [Sort.OUR_PROPERTY]
    assert room.page.copy.isHidden()
    room.page.back.click()
    assert desk.gone[-1] == Place("briefs", desk.small.brief.id)


@pytest.mark.parametrize("name", ["old.doc", "mail.odt", "text.rtf", "broken.docx", "missing.docx"])
def test_what_cannot_be_read_is_said_in_a_sentence(
    room: RevealRoom, desk: Desk, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    if name != "missing.docx":
        file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" if name == "old.doc" else b"{\\rtf1 x}")
    desk.come(qtbot, reveal_of(file))
    assert room.currentWidget() is room.refused
    assert room.refused.title.text().endswith(".")
    assert not desk.errors


def test_stopped_it_goes_back_to_where_a_file_is_chosen(
    room: RevealRoom, desk: Desk, qtbot: QtBot, telling: Path
) -> None:
    desk.go(reveal_of(telling))
    assert room.currentWidget() is room.looking
    room.looking.strip.cancelled.emit()
    desk.settle(qtbot)
    assert room.currentWidget() in {room.choose, room.page}


def test_word_files_that_are_dropped_lead_here_and_others_to_the_import() -> None:
    for name in ("c.docm", "d.doc", "e.odt"):
        assert place_of_dropped(Path(name)).room == REVEALING
    for name in ("a.docx", "A.DOCX", "b.dotx"):
        assert place_of_dropped(Path(name)) == Place("dropped", name)
    for name in ("a.cbpack", "b.csv", "c.xlsx", "d"):
        assert place_of_dropped(Path(name)).room == "arrival"
