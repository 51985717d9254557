"""The builder on a real store: arranging, adding, writing, switching, checking, clearing, exporting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QListView, QWidget
from pytestqt.qtbot import QtBot

from cyberbrief.domain.brief import Brief, Entry, SectionRole
from cyberbrief.domain.plain import with_values
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.background import Work
from cyberbrief.gui.briefs.briefs_room import BriefsRoom
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.places import Place
from cyberbrief.gui.writing.editor import REACH, Editor
from cyberbrief.services import clearing, editing, outlining, reading
from cyberbrief.services.adding import new_id
from cyberbrief.services.clearing import Said
from cyberbrief.services.sending_out import Wanted
from tests.builders import LADDER
from tests.gui.desk import Desk


def _brief(desk: Desk) -> Brief:
    return cast("Brief", reading.record(desk.workspace, desk.small.brief.id))


def _rows(room: BriefsRoom) -> list[Row]:
    model = room.outline.outline.rows
    return [model.index(place).data(ROW) for place in range(model.rowCount())]


def _tell_too_much(desk: Desk) -> TalkingPoint:
    """Have the point to make say the bottom line."""
    point = next(one for one in desk.small.points if one.handling is Handling.TO_MAKE)
    stored = reading.record(desk.workspace, point.id)
    secret = LADDER[RungKind.BOTTOM_LINE]
    editing.change(desk.workspace, stored, with_values(stored, {"text": secret}, new_id))
    return point


def _looked_again(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> Callable[[], None]:
    """Return what waits until the brief was composed anew after the next change."""
    before = room.builder.view

    def wait() -> None:
        qtbot.waitUntil(
            lambda: (
                room.builder.view is not before
                and room.builder.view is not None
                and room.builder.view.complete
                and desk.session.background.idle()
                and not room.page.layer.busy
            ),
            timeout=10_000,
        )

    return wait


def test_an_entry_moves_with_the_keyboard_and_the_store_follows(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    before = _brief(desk)
    entries = [entry.id for section in before.sections for entry in section.entries]
    last = entries[-1]
    room.outline.focus_part(last)
    wait = _looked_again(qtbot, desk, room)
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert room.outline.outline.key() == last, "what moves stays chosen"
    wait()
    number, place = outlining.place_of(_brief(desk).sections, last)
    assert (number, place) != outlining.place_of(before.sections, last)
    wait = _looked_again(qtbot, desk, room)
    desk.session.actions["move-down"].trigger()
    wait()
    assert _brief(desk).sections == before.sections


def test_a_section_moves_with_what_stands_in_it(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    before = _brief(desk).sections
    room.outline.focus_part(before[0].id)
    wait = _looked_again(qtbot, desk, room)
    desk.session.actions["move-down"].trigger()
    wait()
    assert [one.id for one in _brief(desk).sections[:2]] == [before[1].id, before[0].id]
    assert _brief(desk).sections[1].entries == before[0].entries


def test_what_is_found_is_added_where_one_is(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    point = desk.small.points[0]
    section = _brief(desk).sections[0]
    room.outline.focus_part(section.id)
    search = room.outline.adding.search
    search.setFocus()
    qtbot.keyClicks(search.line, "What we say to make")
    qtbot.waitUntil(lambda: room.outline.adding.results.rows.place_of(point.id) >= 0, timeout=5_000)
    room.outline.adding.results.set_key(point.id)
    wait = _looked_again(qtbot, desk, room)
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    wait()
    assert point.id in [entry.record for entry in _brief(desk).sections[0].entries]


def test_free_text_is_kept_while_one_types(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    room.outline.focus_part(_brief(desk).sections[0].id)
    room.outline.add_text()
    made = room.outline.outline.key()
    wait = _looked_again(qtbot, desk, room)
    qtbot.keyClicks(room.outline.text.field, "Ask for daylight.")
    room.outline.text.field.flush()
    wait()
    entries = [entry for section in _brief(desk).sections for entry in section.entries]
    assert Entry(id=made, text="Ask for daylight.") in entries
    assert any(row.title == "Ask for daylight." for row in _rows(room))


def test_a_section_is_added_renamed_moved_in_and_taken_out(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    wait = _looked_again(qtbot, desk, room)
    room.outline.add_section(SectionRole.PRESS)
    made = room.outline.outline.key()
    room.builder.arrange(outlining.named(made, "What we tell the press"))
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Tab)
    wait()
    section = next(one for one in _brief(desk).sections if one.id == made)
    assert (section.role, section.title, section.level) == (SectionRole.PRESS, "What we tell the press", 2)
    wait = _looked_again(qtbot, desk, room)
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Delete)
    wait()
    assert made not in [one.id for one in _brief(desk).sections]


def test_tab_goes_on_through_the_window_for_whoever_only_comes_by(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    section = _brief(desk).sections[1]
    room.outline.outline.set_key(section.id)
    room.outline.adding.search.setFocus()
    room.outline.outline.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Tab)
    desk.settle(qtbot)
    assert _brief(desk).sections[1].level == 1
    room.outline.outline.take_keyboard()
    wait = _looked_again(qtbot, desk, room)
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Tab)
    wait()
    assert _brief(desk).sections[1].level == 2
    wait = _looked_again(qtbot, desk, room)
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Backtab)
    wait()
    assert _brief(desk).sections[1].level == 1


def test_a_section_folds_and_tells_how_much_it_hides(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    section = _brief(desk).sections[0]
    room.outline.focus_part(section.id)
    everything = _rows(room)
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Left)
    folded = _rows(room)
    assert len(folded) == len(everything) - len(section.entries)
    assert next(row for row in folded if row.key == section.id).status == str(len(section.entries))
    room.outline.show_part(section.entries[0].id)
    assert room.outline.outline.key() == section.entries[0].id, "what is looked for is unfolded"
    assert len(_rows(room)) == len(everything)
    qtbot.keyClick(room.outline.outline, Qt.Key.Key_Left)
    assert room.outline.outline.key() == section.id, "from an entry one goes to its section"


def test_a_press_on_the_page_finds_the_entry_and_back(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    position = desk.small.position
    entry = next(one for held in _brief(desk).sections for one in held.entries if one.record == position.id)
    room.outline.fold_all(True)
    found = next(room.page.preview._told_by("", f"{position.id} objective"))
    section = found[0].key
    room.page.preview.told.emit(section, f"{position.id} objective ")
    assert room.outline.outline.key() == entry.id
    desk.panes = None
    room.page.preview.told_twice.emit(section, f"{position.id} objective ")
    assert desk.gone[-1] == Place("positions", position.id, "objective")


def test_what_is_in_the_brief_already_says_so(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    adding = room.outline.adding
    adding.kind.set_key("position")
    adding.kind.chosen.emit("position")
    qtbot.waitUntil(lambda: adding.results.rows.rowCount() > 0, timeout=5_000)
    row = adding.results.rows.index(0).data(ROW)
    assert (row.key, row.badge.word) == (desk.small.position.id, "in the brief")


def test_dragging_puts_an_entry_behind_another(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    entries = [entry.id for section in _brief(desk).sections for entry in section.entries]
    model = room.outline.outline.rows
    data = model.mimeData([model.index(model.place_of(entries[-1]))])
    wait = _looked_again(qtbot, desk, room)
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, model.index(-1))
    wait()
    assert outlining.place_of(_brief(desk).sections, entries[-1]) == (0, 0)


def test_another_variant_strikes_what_it_withholds_and_says_why(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    assert not any(row.struck for row in _rows(room))
    wait = _looked_again(qtbot, desk, room)
    qtbot.mouseClick(room.page.switch.segments._segments["partner"], Qt.MouseButton.LeftButton)
    wait()
    struck = [row for row in _rows(room) if row.struck]
    assert struck
    assert all(row.tag is not None and row.tag.word for row in struck)
    assert room.page.preview.pages >= 1


def test_a_finding_leads_to_its_field(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    rows = room.page.check.rows()
    assert rows
    desk.panes = None  # the test looks at where one would go
    wanted = rows[0].finding
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert desk.gone[-1].record == wanted.record
    assert desk.gone[-1].part in {wanted.field, wanted.element} or wanted.element


def test_participants_and_a_comment_are_written_with_all_that_helps(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    room.page.clearance.ask_for_decision()
    form = room.page.clearance.form
    assert form is not None
    named = [field for field in room.page.findChildren(Editor) if field.accessibleName() == "Participants"]
    fields = [*named, form.comment]
    assert {field.accessibleName() for field in fields} == {"Participants", "Comment"}
    for field in fields:
        field.set_text("one")
        field.selectAll()
        field.embolden()
        assert field.text() == "**one**"
    assert form.comment.property(REACH) == "desk"


def test_a_clearance_lapses_when_what_it_covered_changes(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    wait = _looked_again(qtbot, desk, room)
    room.page.clearance.ask_for_decision()
    form = room.page.clearance.form
    assert form is not None
    qtbot.keyClicks(form.by, "I. Calloway")
    qtbot.keyClick(form.by, Qt.Key.Key_Return)
    wait()
    assert not desk.errors
    assert "cleared by I. Calloway" in room.page.clearance.words()[0]
    position = desk.small.position
    wait = _looked_again(qtbot, desk, room)
    stored = reading.record(desk.workspace, position.id)
    editing.change(desk.workspace, stored, with_values(stored, {"objective": "Another objective."}, new_id))
    wait()
    assert "clearance lapsed" in room.page.clearance.words()[0]


def test_an_export_writes_the_file_and_says_for_whom_it_waits(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path
) -> None:
    out = tmp_path / "brief.docx"
    desk.session.actions["export"].trigger()
    assert room.page.export.isVisible()
    room.page.export.choose.click()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith(".docx")
    dialog.fileSelected.emit(str(out))
    qtbot.waitUntil(lambda: bool(room.page.export.rows()), timeout=20_000)
    dialog.reject()
    assert out.stat().st_size > 5_000
    assert "DRAFT" in room.page.export.rows()[0].words()
    assert [button.text() for button in room.page.export.rows()[0].buttons][:2] == ["Open the file", "Show in folder"]


def test_an_export_suggests_what_the_settings_say(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.session.machine.change(
        export_folder=str(tmp_path), export_variant="cards", export_name="title-variant", export_open=True
    )
    export = room.page.export
    export.begin()
    assert [name for name, box in export.boxes.items() if box.isChecked()] == ["cards"]
    export.choose.click()
    dialog = desk.window.findChild(QFileDialog)
    assert dialog is not None
    suggested = Path(dialog.selectedFiles()[0])
    assert (suggested.parent, suggested.name.endswith(" - Pocket cards.docx")) == (tmp_path, True)
    dialog.fileSelected.emit(str(suggested))
    qtbot.waitUntil(lambda: opened == [str(suggested)], timeout=20_000)
    dialog.reject()


def test_a_stopped_export_leaves_the_old_file(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "brief.docx"
    out.write_bytes(b"last week's")
    stopped = Work.report

    def stop_early(work: Work, done: int, total: int, what: str) -> None:
        stopped(work, done, total, what)
        if done == 1:
            work.cancel()

    monkeypatch.setattr(Work, "report", stop_early)
    room.page.export.begin()
    room.page.export.export_to(Wanted("full"), out)
    qtbot.waitUntil(lambda: bool(desk.errors), timeout=20_000)
    assert "Stopped" in str(desk.errors[0])
    assert out.read_bytes() == b"last week's"


def test_a_blocked_export_shows_what_forbids_it_and_leads_there(
    qtbot: QtBot, desk: Desk, room: BriefsRoom, tmp_path: Path
) -> None:
    point = _tell_too_much(desk)
    room.page.export.begin()
    room.page.export.export_to(Wanted("partner"), tmp_path / "out.docx")
    qtbot.waitUntil(lambda: bool(room.page.export.rows()), timeout=20_000)
    row = room.page.export.rows()[0]
    assert not (tmp_path / "out.docx").exists()
    assert row.outcome.findings
    desk.panes = None
    row.buttons[0].click()
    assert desk.gone[-1] == Place("points", point.id, "text")


def test_a_phrase_is_accepted_by_name(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    wait = _looked_again(qtbot, desk, room)
    _tell_too_much(desk)
    room.builder.show_variant("partner")
    wait()
    blocking = [row for row in room.page.check.rows() if row.finding.blocks_export]
    assert blocking
    assert blocking[0] is room.page.check.rows()[0], "what blocks stands first"
    blocking[0].accept.click()
    form = room.page.check.form
    assert form is not None
    assert not form.button.isEnabled(), "nobody accepts without a reason"
    qtbot.keyClicks(form.reason, "Said openly in July")
    wait = _looked_again(qtbot, desk, room)
    form.button.click()
    wait()
    accepted = _brief(desk).accepted[0]
    assert (accepted.variant, accepted.by, accepted.reason) == ("partner", "E. Marrow", "Said openly in July")


def test_a_new_brief_is_made_from_an_outline_and_opened(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    desk.session.actions["new-brief"].trigger()
    assert room.currentWidget() is room.new
    qtbot.keyClicks(room.new.title, "Bilateral with Brennia")
    room.new.choose("bilateral")
    qtbot.keyClick(room.new.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.builder.view is not None and room.builder.id != desk.small.brief.id, timeout=10_000)
    made = cast("Brief", reading.record(desk.workspace, room.builder.id))
    assert made.title == "Bilateral with Brennia"
    assert made.sections
    assert desk.gone[-1] == Place("briefs", made.id)


def test_the_list_tells_cleared_from_draft(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    desk.come(qtbot, Place("briefs"))
    model = room.briefs.list.rows
    qtbot.waitUntil(lambda: model.rowCount() == 1 and model.index(0).data(ROW).tag is not None)
    assert model.index(0).data(ROW).tag.word == "Draft"
    clearing.record_decision(desk.workspace, desk.small.brief.id, "full", Said("Legal Department", "I. Calloway"))
    qtbot.waitUntil(lambda: model.index(0).data(ROW).tag.word == "Cleared", timeout=10_000)


def test_details_are_kept(qtbot: QtBot, desk: Desk, room: BriefsRoom) -> None:
    details = room.page.details
    details.focus_field("reference_number")
    wait = _looked_again(qtbot, desk, room)
    qtbot.keyClicks(details.lines["reference_number"], "CPD/2026/118")
    details.lines["reference_number"].flush()
    details.interpreted.click()
    wait()
    assert _brief(desk).reference_number.endswith("CPD/2026/118")
    assert _brief(desk).interpreted


def test_deleting_takes_an_entry_out_and_never_the_brief_one_writes_in(
    qtbot: QtBot, desk: Desk, room: BriefsRoom
) -> None:
    desk.window.activateWindow()
    room.page.details.lines["title"].setFocus()
    desk.session.actions["delete"].trigger()
    desk.settle(qtbot)
    assert _brief(desk).title == "Second session"
    entry = _brief(desk).sections[0].entries[0].id
    room.outline.outline.set_key(entry)
    room.outline.outline.setFocus()
    wait = _looked_again(qtbot, desk, room)
    desk.session.actions["delete"].trigger()
    wait()
    assert outlining.place_of(_brief(desk).sections, entry) == (-1, -1)


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk, room: BriefsRoom) -> None:
    room.begin_export()
    room.page.clearance.ask_for_decision()
    nameless = [
        type(widget).__name__
        for root in (room, room.list)
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden() and not _name_of(widget)
    ]
    assert not nameless


def _name_of(widget: QWidget) -> str:
    if type(widget) is QListView:  # the list inside of a choice, which speaks for it
        return "choice"
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
