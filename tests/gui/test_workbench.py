"""One open store in the window: counts, dossiers, undo, the idle lock, and what the frame says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cyberbrief.domain.officer import Officer
from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.errors import Errors
from cyberbrief.gui.open_store import OpenStore
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.places import Place
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import Theme
from cyberbrief.gui.unfinished import Unfinished
from cyberbrief.gui.window import Window
from cyberbrief.gui.workbench import Surroundings, Workbench
from cyberbrief.rooms import rooms
from cyberbrief.services import adding, editing, reading, unkept, workspace
from cyberbrief.services.machine import Machine
from cyberbrief.services.parties import parties
from cyberbrief.services.workspace import Workspace
from tests.builders import SmallDossier, a_small_dossier
from tests.services.conftest import CHEAP, PASSPHRASE

LONG = 20_000


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Workspace]:
    made = workspace.create(tmp_path / "desk.cyberbrief", PASSPHRASE, Officer(name="E. Marrow"), cost=CHEAP).workspace
    yield made
    made.lock()


@pytest.fixture
def small(opened: Workspace) -> SmallDossier:
    dossier = a_small_dossier()
    adding.add(opened, dossier.records)
    return dossier


@pytest.fixture
def bench(qtbot: QtBot, theme: Theme, opened: Workspace, small: SmallDossier) -> Iterator[Workbench]:
    window = Window(theme)
    background = Background()
    around = Surroundings(
        window,
        Machine(cost=CHEAP),
        background,
        theme,
        Ask(theme, window, native=False),
        Errors(window.notice, lambda _error: None),
    )
    window.resize(1280, 800)
    window.show()
    store = OpenStore(opened, around.machine, background)
    made = Workbench(around, store, rooms)
    qtbot.waitUntil(lambda: window.trail.here is not None and background.idle(), timeout=LONG)
    yield made
    store.close()
    background.finish()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(bench: Workbench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bench._around.background.idle() and not bench._look.isActive(), timeout=LONG)


def count(bench: Workbench, room: str) -> str:
    return bench._around.window.nav.rooms._rows[room].count


def test_it_begins_at_the_overview_of_the_dossier_and_counts_its_records(bench: Workbench, small: SmallDossier) -> None:
    window = bench._around.window
    assert window.trail.here == Place("overview")
    assert bench.session.dossier() == small.dossier.id
    assert count(bench, "points") == "6"
    assert not count(bench, "dossier")
    assert small.dossier.title in window.nav.dossiers.accessibleName()


def test_parties_are_counted_as_their_rooms_list_them(
    bench: Workbench, opened: Workspace, small: SmallDossier, qtbot: QtBot
) -> None:
    here, everywhere = int(count(bench, "counterparts")), int(count(bench, "all-counterparts"))
    assert here == len(parties(opened, small.dossier.id).parties)
    (made,) = adding.add_plain(opened, "counterpart", {"name": "Brenland"})
    adding.add_plain(opened, "delegate", {"name": "A. Quill", "counterpart": made})
    qtbot.waitUntil(lambda: count(bench, "all-counterparts") == str(everywhere + 1), timeout=LONG)
    assert count(bench, "counterparts") == str(here)
    stance = {"dossier": small.dossier.id, "counterpart": made, "position": small.position.id}
    adding.add_plain(opened, "stance", stance)
    qtbot.waitUntil(lambda: count(bench, "counterparts") == str(here + 1), timeout=LONG)
    assert len(parties(opened, small.dossier.id).parties) == here + 1


def test_the_lock_keeps_what_stands_in_a_form_of_no_record(bench: Workbench, opened: Workspace, qtbot: QtBot) -> None:
    field = LineField("Comment")
    field.setParent(bench._around.window)
    form = Unfinished(bench.session, field, {"comment": field})
    form.begin("form")
    settle(bench, qtbot)
    field.set_text("Strike the second sentence")
    bench.hand_on()
    settle(bench, qtbot)
    assert unkept.of(opened, "form") == {"comment": "Strike the second sentence"}


def test_the_banner_is_of_the_page_in_front(
    bench: Workbench, opened: Workspace, small: SmallDossier, qtbot: QtBot
) -> None:
    window = bench._around.window
    editing.edit_plain(opened, small.position.id, {"marking": "restricted"})
    window.go(Place("trust"))
    settle(bench, qtbot)
    behind = window.page
    assert behind is not None
    window.go(Place("positions", small.position.id))
    qtbot.waitUntil(lambda: [one.words for one in window._banners] == ["RESTRICTED", "RESTRICTED"], timeout=LONG)
    bench.session.sight(behind, Sight())
    assert [one.words for one in window._banners] == ["RESTRICTED", "RESTRICTED"]


def test_a_room_beside_another_lights_it(bench: Workbench, qtbot: QtBot) -> None:
    rooms = bench._around.window.nav.rooms._rows
    for hidden, lit in (("space", "positions"), ("side-by-side", "counterparts")):
        bench._around.window.go(Place(hidden))
        settle(bench, qtbot)
        assert [key for key, row in rooms.items() if row.isChecked()] == [lit]


def test_counts_follow_what_is_added_and_deleted(
    bench: Workbench, opened: Workspace, small: SmallDossier, qtbot: QtBot
) -> None:
    before = int(count(bench, "positions"))
    bench.session.write(
        lambda: adding.add_plain(
            opened, "position", {"dossier": small.dossier.id, "topic": "Cables", "pillar": "norms"}
        )
    )
    qtbot.waitUntil(lambda: count(bench, "positions") == str(before + 1), timeout=LONG)
    bench.session.write(lambda: editing.delete(opened, [small.position.id]))
    qtbot.waitUntil(lambda: count(bench, "positions") == str(before), timeout=LONG)


def test_undo_and_redo_say_what_they_did_and_go_there(
    bench: Workbench, opened: Workspace, small: SmallDossier, qtbot: QtBot
) -> None:
    window = bench._around.window
    before = reading.record(opened, small.position.id)
    bench.session.write(lambda: editing.delete(opened, [before.id]))
    settle(bench, qtbot)
    window.commands["undo"].trigger()
    settle(bench, qtbot)
    assert window.status.toast.accessibleName().casefold().startswith("undone: position")
    assert window.trail.here == Place("positions", before.id)
    assert reading.record(opened, before.id).title_text == before.title_text
    window.commands["redo"].trigger()
    settle(bench, qtbot)
    assert window.status.toast.accessibleName().casefold().startswith("done again: position")
    assert before.id not in reading.many(opened, [before.id])


def test_another_dossier_brings_its_own_counts(bench: Workbench, opened: Workspace, qtbot: QtBot) -> None:
    (made,) = adding.add_plain(opened, "dossier", {"title": "Thematic group 2"})
    bench._around.window.nav.dossiers.chosen.emit(made)
    settle(bench, qtbot)
    assert bench.session.dossier() == made
    assert not count(bench, "points")
    assert "Thematic group 2" in bench._around.window.nav.dossiers.accessibleName()


def test_every_room_opens_and_every_action_for_a_room_leads_there(bench: Workbench, qtbot: QtBot) -> None:
    window = bench._around.window
    for room in bench.rooms:
        window.go(Place(room.id))
        settle(bench, qtbot)
        assert window.trail.here == Place(room.id)
    for action, room_id in (("go-positions", "positions"), ("search", "search"), ("settings", "settings")):
        window.commands[action].trigger()
        assert window.trail.here == Place(room_id)
    window.commands["new-brief"].trigger()
    assert window.trail.here == Place("briefs", "new")
    assert not window.notice.isVisible()


def test_it_locks_when_nobody_has_done_anything_for_a_while(bench: Workbench, qtbot: QtBot) -> None:
    bench._store.minutes = 1
    bench._around.machine.settings = bench._around.machine.settings.__class__(lock_after_minutes=1)
    bench._workspace.session.wait_for(0)
    with qtbot.waitSignal(bench._store.locked, timeout=LONG) as heard:
        bench._store.watch_idle()
    assert heard.args == ["Locked after a minute. Everything you typed is kept."]
    assert bench._workspace.session.locked
    assert bench._around.window.trail.here is None


def test_what_a_person_does_puts_the_lock_off(bench: Workbench, qtbot: QtBot) -> None:
    session = bench._workspace.session
    session.wait_for(1000)
    qtbot.waitUntil(lambda: session.seconds_left() < 1000, timeout=LONG)
    left = session.seconds_left()
    qtbot.mouseMove(bench._around.window)
    qtbot.keyClick(bench._around.window, "a")
    assert session.seconds_left() > left


def test_what_a_person_does_in_a_question_counts_too(bench: Workbench, qtbot: QtBot) -> None:
    session = bench._workspace.session
    session.wait_for(1000)
    bench.ask_for_dossier()
    (question,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    qtbot.waitUntil(question.isActiveWindow, timeout=LONG)
    qtbot.waitUntil(lambda: session.seconds_left() < 1000, timeout=LONG)
    left = session.seconds_left()
    QTest.keyClick(question.windowHandle(), Qt.Key.Key_A)
    assert session.seconds_left() > left
    question.reject()


def test_the_side_buttons_of_the_mouse_walk_back_and_forward(bench: Workbench, qtbot: QtBot) -> None:
    window = bench._around.window
    window.go(Place("search"))
    settle(bench, qtbot)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton)
    assert window.trail.here == Place("overview")
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton)
    assert window.trail.here == Place("search")


def test_results_that_come_after_the_lock_reach_nobody(bench: Workbench, opened: Workspace, qtbot: QtBot) -> None:
    heard: list[object] = []
    with qtbot.waitSignal(bench._store.locked, timeout=LONG):
        bench._store.lock()
        bench.session.read(lambda: "late", heard.append)
        bench.session.write(lambda: "late", heard.append)
        bench.session.work(lambda _progress: "late", heard.append, heard.append, lambda *_far: None)
    qtbot.waitUntil(bench._around.background.idle, timeout=LONG)
    assert heard == []
    assert not bench._around.window.notice.isVisible()


def test_a_hidden_room_stands_not_among_the_rooms(bench: Workbench) -> None:
    hidden = [room.id for room in bench.rooms if room.hidden]
    assert {"search", "settings", "shortcuts"} <= set(hidden)
    assert not set(hidden) & set(bench._around.window.nav.rooms.rows())
