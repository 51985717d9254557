"""The settings: every section opens, each setting is kept as soon as it is changed, and refusals are said there."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cyberbrief.domain.paces import Paces
from cyberbrief.gui.places import Place
from cyberbrief.gui.settings.copies_section import CopiesSection
from cyberbrief.gui.settings.exports_section import ExportsSection
from cyberbrief.gui.settings.lock_section import LockSection
from cyberbrief.gui.settings.look_section import LookSection
from cyberbrief.gui.settings.office_section import OfficeSection
from cyberbrief.gui.settings.section import Section
from cyberbrief.gui.settings.settings_room import SettingsRoom
from cyberbrief.gui.settings.shortcuts_page import ShortcutsSection
from cyberbrief.gui.settings.speaking_section import SpeakingSection
from cyberbrief.gui.settings.writing_section import WritingSection
from cyberbrief.host.settings import load
from cyberbrief.services import adding, backups, workspace
from tests.gui.desk import Desk

SECTIONS: dict[str, type[Section]] = {
    "office": OfficeSection,
    "look": LookSection,
    "lock": LockSection,
    "copies": CopiesSection,
    "speaking": SpeakingSection,
    "writing": WritingSection,
    "exports": ExportsSection,
    "shortcuts": ShortcutsSection,
}


@pytest.fixture
def room(desk: Desk) -> SettingsRoom:
    made = SettingsRoom(desk.session)
    desk.show(made.panes())
    return made


def come(desk: Desk, room: SettingsRoom, key: str, qtbot: QtBot) -> Section:
    desk.come(qtbot, Place("settings", key))
    section = room.sections[key]
    assert isinstance(section, SECTIONS[key])
    return section


@pytest.mark.parametrize("key", SECTIONS)
def test_every_section_opens_and_says_nothing_wrong(desk: Desk, room: SettingsRoom, qtbot: QtBot, key: str) -> None:
    section = come(desk, room, key, qtbot)
    assert section.isVisible()
    assert not section.notice.isVisible()
    assert not desk.errors
    assert desk.sights[-1].path


def test_an_unknown_section_is_the_first(desk: Desk, room: SettingsRoom, qtbot: QtBot) -> None:
    desk.come(qtbot, Place("settings", "nowhere"))
    assert list(room.sections) == ["office"]


def test_what_is_chosen_is_kept_at_once(desk: Desk, room: SettingsRoom, qtbot: QtBot, tmp_path: Path) -> None:
    look = come(desk, room, "look", qtbot)
    assert isinstance(look, LookSection)
    look.language.chosen.emit("fr")
    look.motion.click()
    exports = come(desk, room, "exports", qtbot)
    assert isinstance(exports, ExportsSection)
    exports._set_folder(str(tmp_path))
    exports.open.click()
    exports.name.chosen.emit("title-variant")
    writing = come(desk, room, "writing", qtbot)
    assert isinstance(writing, WritingSection)
    writing.clipboard.click()
    kept = load(desk.session.machine.paths.configuration)
    assert (kept.language, kept.reduced_motion, kept.export_folder) == ("fr", True, str(tmp_path))
    assert (kept.export_open, kept.export_name, kept.clear_clipboard) == (True, "title-variant", False)


def test_settings_that_cannot_be_written_are_said_on_the_page(desk: Desk, room: SettingsRoom, qtbot: QtBot) -> None:
    section = come(desk, room, "look", qtbot)
    folder = desk.session.machine.paths.configuration
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    section.keep(language="fr")
    assert section.notice.isVisible()


def test_another_pace_changes_every_time(desk: Desk, room: SettingsRoom, qtbot: QtBot) -> None:
    section = come(desk, room, "speaking", qtbot)
    assert isinstance(section, SpeakingSection)
    section.fields["interpreted"].chosen.emit("100")
    desk.settle(qtbot)
    assert desk.workspace.paces == Paces(interpreted=100)


def test_a_scheme_that_lacks_a_level_in_use_is_refused_in_words(desk: Desk, room: SettingsRoom, qtbot: QtBot) -> None:
    adding.add_plain(desk.workspace, "dossier", {"title": "Marked", "marking": "internal"})
    section = come(desk, room, "office", qtbot)
    assert isinstance(section, OfficeSection)
    section.scheme.chosen.emit("nato")
    desk.settle(qtbot)
    assert section.notice.isVisible()
    assert section.scheme.key() == desk.workspace.scheme.key == "plain"


def test_copies_are_made_listed_and_a_spoilt_one_cannot_be_brought_back(
    desk: Desk, room: SettingsRoom, qtbot: QtBot
) -> None:
    section = come(desk, room, "copies", qtbot)
    assert isinstance(section, CopiesSection)
    section.now.click()
    desk.settle(qtbot)
    (copy,) = section._copies
    section._look_into(str(copy.path))
    section.rows.set_key(str(copy.path))
    section._look_into(str(copy.path))
    desk.settle(qtbot)
    assert section.in_place.isEnabled()
    data = bytearray(copy.path.read_bytes())
    data[-3000] ^= 1
    copy.path.write_bytes(data)
    section._look_into(str(copy.path))
    desk.settle(qtbot)
    assert not section.in_place.isEnabled()
    assert not section.beside.isEnabled()


def test_a_copy_becomes_a_store_beside(desk: Desk, room: SettingsRoom, qtbot: QtBot, tmp_path: Path) -> None:
    section = come(desk, room, "copies", qtbot)
    assert isinstance(section, CopiesSection)
    section.now.click()
    desk.settle(qtbot)
    target = tmp_path / f"beside{backups.ENDING}"
    section._bring_to(section._copies[0], target)
    desk.settle(qtbot)
    assert target.exists()
    section._bring_to(section._copies[0], target)
    desk.settle(qtbot)
    assert "exists already" in section.notice.accessibleName()


def test_a_new_recovery_sheet_counts_only_once_it_was_saved(
    desk: Desk, room: SettingsRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    section = come(desk, room, "lock", qtbot)
    assert isinstance(section, LockSection)
    section.recovery.renew.click()
    desk.settle(qtbot)
    dialog = section.recovery.panel
    assert dialog is not None
    assert not dialog.have.isEnabled()
    dialog._save_to(tmp_path / "sheet.pdf")
    desk.settle(qtbot)
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    key = dialog._sheet.key
    dialog.have.click()
    desk.settle(qtbot)
    assert section.recovery.notice.isVisible()
    path = desk.workspace.path
    desk.workspace.lock()
    again = workspace.open_with_recovery_key(path, key)
    again.lock()


def test_a_shortcut_is_found_by_a_few_letters(desk: Desk, room: SettingsRoom, qtbot: QtBot) -> None:
    section = come(desk, room, "shortcuts", qtbot)
    assert isinstance(section, ShortcutsSection)
    section._find("lock now")
    shown = [said for said, parts, _card in section._rows if parts[0].isVisible()]
    assert len(shown) == 1
    section._find("nothing of the kind")
    assert section._nothing.isVisible()
