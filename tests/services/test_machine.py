"""What the machine remembers: paths and looks, for this user alone, and never a word of a record."""

from __future__ import annotations

from pathlib import Path

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.thinning import USUAL
from cyberbrief.host.paths import find_paths
from cyberbrief.services.machine import Machine
from cyberbrief.services.sheets import save_sheet
from tests import machine


def test_settings_are_there_at_the_next_start(tmp_path: Path) -> None:
    first = Machine()
    first.change(theme="dark", text_size=150)
    first.remember_store(tmp_path / "one.cyberbrief")
    first.remember_store(tmp_path / "two.cyberbrief")
    first.remember_store(tmp_path / "one.cyberbrief")
    again = Machine().settings
    assert (again.theme, again.text_size) == ("dark", 150)
    assert [Path(path).name for path in again.recent_stores] == ["one.cyberbrief", "two.cyberbrief"]


def test_the_folders_are_for_this_user_alone(own_home: Path) -> None:
    paths = Machine().paths
    for folder in (paths.configuration, paths.log, paths.documents, paths.samples):
        assert own_home in folder.parents
        assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("found", [b"", b"[]", b"{", b"\xff\xfe", b'{"theme": 7, "text_size": -4, "recent_stores": 1}'])
def test_settings_that_cannot_be_understood_are_those_of_a_first_start(found: bytes) -> None:
    paths = find_paths()
    paths.prepare()
    (paths.configuration / "settings.json").write_bytes(found)
    assert Machine().settings == type(Machine().settings)()


def test_a_home_that_cannot_be_written_is_refused_in_words() -> None:
    imports = """
import os, sys
from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.services.machine import Machine
"""
    script = """
os.environ["CYBERBRIEF_HOME"] = sys.argv[1] + "/home"
try:
    Machine()
except CyberBriefError as error:
    print(type(error).__name__, bool(error.remedy))
"""
    with machine.open_folder() as folder:
        assert machine.run_without_rights(imports, script, folder) == "NotAllowedError True\n"


def test_settings_that_cannot_be_kept_leave_the_earlier_ones(own_home: Path) -> None:
    here = Machine()
    here.change(theme="dark")
    (here.paths.configuration / "settings.json").unlink()
    (here.paths.configuration / "settings.json").mkdir()
    with pytest.raises(RefusedError):
        here.change(theme="light")
    assert here.settings.theme == "dark"


def test_a_sheet_is_written_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "recovery.pdf"
    save_sheet(path, b"%PDF one")
    save_sheet(path, b"%PDF two")
    assert path.read_bytes() == b"%PDF two"
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(RefusedError):
        save_sheet(tmp_path / "nowhere" / "recovery.pdf", b"%PDF")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["recovery.pdf"]


def test_who_listens_hears_what_changed_and_nothing_where_nothing_did() -> None:
    machine = Machine()
    heard: list[frozenset[str]] = []
    machine.listen(heard.append)
    machine.change(language="fr", theme="system")
    machine.change(language="fr")
    assert heard == [frozenset({"language"})]


def test_copies_go_to_the_programs_own_folder_until_another_is_chosen(tmp_path: Path) -> None:
    machine = Machine()
    assert (machine.backup_plan.folder, machine.backup_plan.own) == (machine.paths.documents / "Backups", True)
    machine.change(backup_folder=str(tmp_path), backup_rhythm="weekly", backup_keeping="few")
    plan = machine.backup_plan
    assert (plan.folder, plan.own, plan.rhythm) == (tmp_path, False, "weekly")
    assert plan.keeping.latest < USUAL.latest


def test_a_store_that_was_moved_is_known_by_its_new_place(tmp_path: Path) -> None:
    machine = Machine()
    machine.remember_store(tmp_path / "one.cyberbrief")
    machine.locate_store(tmp_path / "one.cyberbrief", tmp_path / "moved.cyberbrief")
    assert machine.settings.recent_stores == (str(tmp_path / "moved.cyberbrief"),)
    machine.forget_store(tmp_path / "moved.cyberbrief")
    assert Machine().settings.recent_stores == ()
