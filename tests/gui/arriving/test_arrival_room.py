"""What arrives is seen before it is imported: who signed, what differs, what is asked; and it is one step."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.officer import Officer
from cyberbrief.domain.plain import to_plain
from cyberbrief.domain.position import Position
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.arriving.arrival_room import ArrivalRoom
from cyberbrief.gui.dropping import arrival_of, dropped_file
from cyberbrief.gui.parts.text_area import TextArea
from cyberbrief.gui.places import Place
from cyberbrief.gui.theme import Theme
from cyberbrief.services import (
    adding,
    editing,
    history,
    importing,
    inspecting,
    leaving,
    packing,
    reading,
    trusting,
    workspace,
)
from cyberbrief.services.leaving import Wish
from cyberbrief.services.workspace import Workspace
from tests.gui.desk import CHEAP, PASSPHRASE, Desk
from tests.services.test_packing import befriend

COLLEAGUE = "Brennia, Unit"


def colleague(path: Path, scheme: str = "plain") -> Workspace:
    """Give another desk, of another marking scheme where that is asked for."""
    path.parent.mkdir(exist_ok=True)
    return workspace.create(path, PASSPHRASE, Officer(name="S. Brandt"), scheme, cost=CHEAP).workspace


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    made = colleague(tmp_path / "elsewhere" / "other.cyberbrief")
    yield made
    made.lock()


@pytest.fixture
def room(desk: Desk, qtbot: QtBot) -> Iterator[ArrivalRoom]:
    made = ArrivalRoom(desk.session)
    desk.show(made.panes())
    yield made
    desk.settle(qtbot)


def sent(desk: Workspace, to: Workspace, dossier: str, path: Path, **more: object) -> Path:
    held = trusting.own(to)
    assert held is not None
    whole = Wish("December", leaving.everything_of(desk, dossier), Reach.DESK, desks=(held.card,))
    packing.pack(desk, dataclasses.replace(whole, **more), path)  # type: ignore[arg-type]  # a test's own choice
    return path


def given(desk: Desk, other: Workspace, folder: Path) -> None:
    """Let the other desk have our dossier."""
    befriend(desk.workspace, other)
    pack = inspecting.inspect(sent(desk.workspace, other, desk.small.dossier.id, folder / "1.cbpack"), other).pack
    source = importing.source_of(pack.id, pack.manifest)
    importing.accept(other, importing.preview(other, pack.lines, source), {})


@pytest.fixture
def back(desk: Desk, other: Workspace, tmp_path: Path) -> Path:
    """Give a pack with a question, a change, a new record and one that they deleted."""
    given(desk, other, tmp_path)
    small = desk.small
    ladder = cast("list[object]", to_plain(small.position)["ladder"])
    editing.edit_plain(other, small.position.id, {"objective": "A register.", "evidence": "It was tried."})
    editing.edit_plain(other, small.position.id, {"ladder": [ladder[1], ladder[0], *ladder[2:]]})
    editing.edit_plain(desk.workspace, small.position.id, {"objective": "A mailbox."})
    editing.delete(other, [small.points[0].id])
    more = {"dossier": small.dossier.id, "topic": "Landing stations", "text": "They carry most of it."}
    adding.add_plain(other, "talking-point", more)
    return sent(other, desk.workspace, small.dossier.id, tmp_path / "2.cbpack", only_changed=True)


def come(room: ArrivalRoom, desk: Desk, qtbot: QtBot, path: Path) -> None:
    desk.come(qtbot, arrival_of(path))
    desk.settle(qtbot)


def test_who_signed_and_what_differs_is_seen_before_anything_is_imported(
    room: ArrivalRoom, desk: Desk, qtbot: QtBot, back: Path
) -> None:
    before = reading.many(desk.workspace, [one.id for one in desk.small.records])
    come(room, desk, qtbot, back)
    head, page = room.page.head, room.page
    assert room.currentWidget() is page
    assert head.title.text() == f"Pack from {COLLEAGUE}"
    assert head.do.text() == "Import 3 records"
    assert not head.do.isEnabled()
    assert head.still.text() == "1 question is open"
    assert set(page.records.chips) == {"", "asking", "new", "deleted", "both", "same"}
    assert page.record.record == desk.small.position.id  # the first that asks
    assert desk.sights[-1].facts[0] == "Nothing is imported yet"
    assert reading.many(desk.workspace, [one.id for one in desk.small.records]) == before
    new = next(one.id for one in room.page.review.records.values() if one.fresh) if room.page.review else ""
    page.show_record(new)
    desk.settle(qtbot)
    assert {("topic",), ("text",)} <= page.record.changes.keys()
    assert ("marking",) not in page.record.changes  # of what is new only what it holds is shown


def test_a_question_is_answered_by_keys_with_a_third_and_all_is_one_step(
    room: ArrivalRoom, desk: Desk, qtbot: QtBot, back: Path
) -> None:
    come(room, desk, qtbot, back)
    desk.session.actions["next-question"].trigger()
    block = room.page.record.questions["objective",]
    assert block.sides.keys() and block.isAncestorOf(desk.window.focusWidget())  # noqa: PT018  # one thing
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Space)
    assert room.page.review is not None
    assert not room.page.review.open
    block._choose("own")
    written = block.findChild(TextArea)
    assert written is not None
    written.set_text("")
    QTest.keyClicks(written, "A register and a mailbox.")
    written.flush()
    assert room.page.head.do.isEnabled()
    QTest.mouseClick(room.page.head.do, Qt.MouseButton.LeftButton)
    desk.settle(qtbot)
    assert room.currentWidget() is room.done
    assert room.done.title.text() == f"3 records imported from {COLLEAGUE}"
    now = cast("Position", desk.stored(desk.small.position.id))
    assert (now.objective, now.evidence) == ("A register and a mailbox.", "It was tried.")
    assert now.ladder[0].id == desk.small.position.ladder[1].id
    authors = {change.field: one.author for one in history.of_record(desk.workspace, now.id) for change in one.changes}
    assert (authors["evidence"], authors["objective"]) == (COLLEAGUE, "E. Marrow")
    room.done.undo.click()
    desk.settle(qtbot)
    assert cast("Position", desk.stored(now.id)).objective == "A mailbox."
    assert desk.stored(desk.small.points[0].id).id
    assert room.done.undo.isHidden()


def test_a_change_is_declined_by_itself_and_a_record_as_a_whole(
    room: ArrivalRoom, desk: Desk, qtbot: QtBot, back: Path
) -> None:
    come(room, desk, qtbot, back)
    page = room.page
    page.record.questions["objective",].answers.chosen.emit("ours")
    page.record.changes["evidence",].turn.click()
    page.record.changes["ladder",].turn.click()
    assert page.head.do.text() == "Import 2 records"
    page.records.go_to(desk.small.points[0].id)
    page.show_record(desk.small.points[0].id)
    page.record.skip.click()
    assert page.head.do.text() == "Import 1 record"
    page.head.do.click()
    desk.settle(qtbot)
    assert cast("Position", desk.stored(desk.small.position.id)).evidence == desk.small.position.evidence
    assert desk.stored(desk.small.points[0].id).id


def test_theirs_in_all_never_shares_more_widely_by_itself(
    room: ArrivalRoom, desk: Desk, other: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    editing.edit_plain(desk.workspace, desk.small.position.id, {"marking": "restricted"})
    given(desk, other, tmp_path)
    editing.edit_plain(other, desk.small.position.id, {"marking": "", "objective": "A register."})
    editing.edit_plain(desk.workspace, desk.small.position.id, {"objective": "A mailbox."})
    path = sent(other, desk.workspace, desk.small.dossier.id, tmp_path / "2.cbpack", only_changed=True)
    come(room, desk, qtbot, path)
    room.page.record._all(room.page.record.questions["objective",]._ways[1])
    assert room.page.review is not None
    assert room.page.review.open_in(desk.small.position.id) == (("marking",),)


def test_a_desk_whose_fingerprint_nobody_compared_needs_an_express_tick(
    room: ArrivalRoom, desk: Desk, other: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    entry = trusting.add_card(other, trusting.named_desk(desk.workspace, "Vendria", "Desk").card)
    trusting.verify(other, entry.fingerprint, entry.words)
    trusting.named_desk(other, "Brennia", "Unit")
    made = adding.add_plain(other, "dossier", {"title": "Theirs"})[0]
    come(room, desk, qtbot, sent(other, desk.workspace, made, tmp_path / "1.cbpack"))
    head = room.page.head
    assert not head.do.isEnabled()
    assert head.still.text() == "Compare the fingerprint first, or tick below"
    head.in_spite.click()
    assert head.do.isEnabled()


@pytest.mark.parametrize("harm", ["flipped", "cut", "of a revoked desk", "not one at all"])
def test_what_is_refused_is_a_calm_page_without_a_way_on(  # fixtures
    room: ArrivalRoom, desk: Desk, other: Workspace, qtbot: QtBot, back: Path, harm: str
) -> None:
    data = bytearray(back.read_bytes())
    if harm == "flipped":
        data[-9] ^= 1
    elif harm == "cut":
        del data[-200:]
    elif harm == "not one at all":
        data = bytearray(b"nothing")
    else:
        trusting.revoke(desk.workspace, trusting.entries(desk.workspace)[0].fingerprint)
    back.write_bytes(data)
    come(room, desk, qtbot, back)
    assert room.currentWidget() is room.refused
    assert room.refused.title.text()
    assert room.refused.words.text()
    assert not room.page.head.do.isVisible()


def test_a_pack_with_a_passphrase_asks_for_it_until_it_is_right(
    room: ArrivalRoom, desk: Desk, other: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    given(desk, other, tmp_path)
    editing.edit_plain(other, desk.small.position.id, {"evidence": "It was tried."})
    word = "lantern violet harbour seven quiet"
    path = sent(other, desk.workspace, desk.small.dossier.id, tmp_path / "2.cbpack", desks=(), passphrase=word)
    come(room, desk, qtbot, path)
    assert room.currentWidget() is room.passphrase
    for typed, shown in (("wrong", room.passphrase), (word, room.page)):
        room.passphrase.field.set_text(typed)
        room.passphrase.open.click()
        desk.settle(qtbot)
        assert room.currentWidget() is shown


def test_levels_of_another_scheme_are_mapped_before_anything_is_seen(
    room: ArrivalRoom, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    other = colleague(tmp_path / "elsewhere" / "uk.cyberbrief", "uk")
    befriend(desk.workspace, other)
    made = adding.add_plain(other, "dossier", {"title": "Theirs", "marking": "official-sensitive"})[0]
    path = sent(other, desk.workspace, made, tmp_path / "1.cbpack")
    other.lock()
    come(room, desk, qtbot, path)
    assert room.currentWidget() is room.levels
    (field,) = room.levels.fields.values()
    field.set_key("confidential")
    room.levels.go_on.click()
    desk.settle(qtbot)
    room.page.head.do.click()
    desk.settle(qtbot)
    assert desk.stored(made).marking == "confidential"


def test_a_table_is_read_by_columns_that_can_be_changed(
    room: ArrivalRoom, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "parties.csv"
    path.write_text("Country;Long;Notes\nQuorra;Republic of Quorra;x\nVelland;Kingdom of Velland;y\n", encoding="utf-8")
    come(room, desk, qtbot, path)
    assert room.currentWidget() is room.columns
    assert [one.key() for one in room.columns.columns] == ["name", "", ""]
    room.columns.columns[1].set_key("name")
    room.columns._say()
    assert not room.columns.go_on.isEnabled()
    room.columns.columns[1].set_key("official_name")
    room.columns._say()
    room.columns.go_on.click()
    desk.settle(qtbot)
    assert room.page.head.do.text() == "Import 2 records"
    room.page.head.do.click()
    desk.settle(qtbot)
    found = {one.title_text: one for one in reading.records(desk.workspace, "counterpart")}
    assert found["Quorra"].origin == "parties.csv"
    assert getattr(found["Velland"], "official_name", "") == "Kingdom of Velland"


def test_what_was_decided_is_there_again_after_a_lock(room: ArrivalRoom, desk: Desk, qtbot: QtBot, back: Path) -> None:
    come(room, desk, qtbot, back)
    block = room.page.record.questions["objective",]
    block._choose("own")
    written = block.findChild(TextArea)
    assert written is not None
    written.set_text("")
    QTest.keyClicks(written, "A register and a mailbox.")
    written.flush()
    room.keep()  # as leaving the room does, and the lock before it falls
    desk.settle(qtbot)
    again = ArrivalRoom(desk.session)
    desk.show(again.panes())
    come(again, desk, qtbot, back)
    decision = again.page.review.decision(desk.small.position.id, ("objective",)) if again.page.review else None
    assert decision is not None
    assert decision.value == "A register and a mailbox."
    again.leave()
    desk.settle(qtbot)
    come(again, desk, qtbot, back)
    assert again.page.review is not None
    assert again.page.review.open == 1


def test_what_is_stopped_while_it_opens_brings_nothing(room: ArrivalRoom, desk: Desk, qtbot: QtBot, back: Path) -> None:
    desk.go(arrival_of(back))
    room.opening.strip.cancelled.emit()
    desk.settle(qtbot)
    assert room.currentWidget() is room.choose
    assert desk.said[-1] == "Stopped. Nothing was imported."


def test_a_card_that_is_known_by_what_it_says_leads_to_the_trusted_desks(
    room: ArrivalRoom, desk: Desk, other: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    trusting.named_desk(other, "Brennia", "Unit")
    trusting.save_card(other, tmp_path / "of brennia")
    come(room, desk, qtbot, tmp_path / "of brennia")
    assert room.currentWidget() is room.refused
    desk.panes = None  # the test looks at where one would go
    room.refused.trust.click()
    assert desk.gone[-1] == Place("trust", str(tmp_path / "of brennia"), "card")


def test_it_is_left_without_an_import(room: ArrivalRoom, desk: Desk, qtbot: QtBot, back: Path) -> None:
    come(room, desk, qtbot, back)
    room.page.head.leave.click()
    desk.settle(qtbot)
    assert room.currentWidget() is room.choose
    assert cast("Position", desk.stored(desk.small.position.id)).evidence == desk.small.position.evidence
    desk.come(qtbot, Place("arrival"))
    assert room.currentWidget() is room.choose


@pytest.mark.parametrize("text", ["", "words"])
def test_only_one_file_is_taken_from_what_is_dropped(text: str, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
        assert dropped_file(data) is None
        return
    file = QUrl.fromLocalFile(str(tmp_path / "1.cbpack"))
    data.setUrls([file])
    assert dropped_file(data) == tmp_path / "1.cbpack"
    area = TextArea(theme, "Notes")
    qtbot.addWidget(area)
    assert not area.canInsertFromMimeData(data)
    data.setUrls([file, QUrl("https://example.org")])
    assert dropped_file(data) is None
