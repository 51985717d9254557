"""Faults to plant: for each rule, small trees that break it, and what the rule must then name."""

from __future__ import annotations

from typing import NamedTuple

from tests.house import fields, places, rooms, shape, speech, tools
from tests.house.rules import Rule


class Fault(NamedTuple):
    """One file that breaks one rule; `named` stands in the finding."""

    rule: Rule
    path: str
    text: str
    named: str


def _line(*pieces: str) -> str:
    """Put together a line that the rules would find in this file."""
    return "".join(pieces) + "\n"


LONG_FUNCTION = "def long() -> None:\n" + "    pass\n" * 49
LOGGED = """try:
    work()
except ValueError as error:
    log.{said}
"""

FAULTS = (
    Fault(tools.layers_hold, "cyberbrief/domain/a.py", "import cyberbrief.word\n", "cyberbrief.domain.a"),
    Fault(tools.layers_hold, "cyberbrief/word/a.py", "import cyberbrief.store\n", "cyberbrief.word.a"),
    Fault(tools.layers_hold, "cyberbrief/compose/a.py", "import cyberbrief.services\n", "cyberbrief.compose.a"),
    Fault(tools.layers_hold, "cyberbrief/cellar/__init__.py", "", "cellar"),
    Fault(tools.ruff_finds_nothing, "cyberbrief/word/a.py", "import os\n", "F401"),
    Fault(tools.ruff_finds_nothing, "tests/word/test_a.py", "def test_a():\n    assert 1\n", "ANN201"),
    Fault(tools.the_code_is_formatted, "cyberbrief/word/a.py", "a  =  1\n", "a.py"),
    Fault(tools.types_hold, "cyberbrief/word/a.py", "size: int = 'large'\n", "Incompatible types"),
    Fault(tools.types_hold, "tests/test_a.py", "def test_a(): ...\n", "no-untyped-def"),
    Fault(rooms.libraries_stay_in_their_rooms, "cyberbrief/services/a.py", "import sqlalchemy\n", "sqlalchemy"),
    Fault(rooms.libraries_stay_in_their_rooms, "cyberbrief/app.py", "from PySide6 import QtCore\n", "PySide6"),
    Fault(rooms.libraries_stay_in_their_rooms, "cyberbrief/store/a.py", "from docx import Document\n", "docx"),
    Fault(rooms.libraries_stay_in_their_rooms, "cyberbrief/services/a.py", "import keyring\n", "keyring"),
    Fault(rooms.libraries_stay_in_their_rooms, "cyberbrief/word/a.py", "import numpy\n", "numpy"),
    Fault(rooms.the_domain_needs_only_python, "cyberbrief/domain/a.py", "import uuid6\n", "uuid6"),
    Fault(rooms.the_domain_needs_only_python, "cyberbrief/domain/a.py", "from cyberbrief import host\n", "host"),
    Fault(
        rooms.the_window_sees_services_and_values,
        "cyberbrief/gui/a.py",
        "from cyberbrief.store import engine\n",
        "cyberbrief.store.engine",
    ),
    Fault(
        rooms.the_window_sees_services_and_values,
        "cyberbrief/gui/library/a.py",
        "import cyberbrief.compose.withholding\n",
        "cyberbrief.compose.withholding",
    ),
    Fault(
        rooms.screens_do_not_know_each_other,
        "cyberbrief/gui/brief/page.py",
        "from cyberbrief.gui.library import editor\n",
        "brief imports cyberbrief.gui.library.editor",
    ),
    Fault(
        rooms.screens_do_not_know_each_other,
        "cyberbrief/gui/parts/banner.py",
        "from ..library import editor\n",
        "parts imports cyberbrief.gui.library.editor",
    ),
    Fault(
        rooms.rows_never_leave_the_store,
        "cyberbrief/services/a.py",
        "from cyberbrief.store import rows\n",
        "cyberbrief.store.rows",
    ),
    Fault(
        rooms.migrations_are_frozen,
        "cyberbrief/store/migrations/versions/first.py",
        "from cyberbrief.store.rows import Base\n",
        "cyberbrief.store.rows.Base",
    ),
    *(
        Fault(rooms.nothing_knows_the_network, "cyberbrief/host/a.py", text, name)
        for text, name in (
            ("import socket\n", "socket"),
            ("from urllib import request\n", "urllib.request"),
            ("import http.client\n", "http.client"),
            ("from PySide6 import QtNetwork\n", "PySide6.QtNetwork"),
            ("from PySide6.QtNetwork import QTcpSocket\n", "QTcpSocket"),
        )
    ),
    Fault(
        places.dialogs_are_asked_in_one_place,
        "cyberbrief/gui/window.py",
        "from PySide6.QtWidgets import QMessageBox\n",
        "QMessageBox",
    ),
    Fault(
        places.dialogs_are_asked_in_one_place,
        "cyberbrief/gui/window.py",
        "from PySide6 import QtWidgets\nQtWidgets.QFileDialog.getOpenFileName()\n",
        "QFileDialog",
    ),
    Fault(
        places.styles_are_set_in_one_place,
        "cyberbrief/gui/window.py",
        "w.setStyleSheet('')\n",
        "setStyleSheet",
    ),
    *(
        Fault(places.shortcuts_stand_in_one_table, "cyberbrief/gui/window.py", text, name)
        for text, name in (
            ("action.setShortcut(keys)\n", "setShortcut"),
            ("QtGui.QShortcut(keys, window)\n", "QShortcut"),
            ("keys = QKeySequence('Ctrl+K')\n", "QKeySequence"),
        )
    ),
    *(
        Fault(places.threads_start_in_one_place, path, text, name)
        for path, text, name in (
            ("cyberbrief/gui/window.py", "from PySide6.QtCore import QThread\n", "QThread"),
            ("cyberbrief/gui/window.py", "QtCore.QRunnable.create(run)\n", "QRunnable"),
            ("cyberbrief/services/a.py", "import threading\nthreading.Thread(target=run)\n", "Thread"),
            ("cyberbrief/services/a.py", "from threading import Timer\n", "Timer"),
            ("cyberbrief/store/a.py", "from concurrent.futures import ThreadPoolExecutor\n", "concurrent"),
            ("cyberbrief/word/a.py", "import multiprocessing\n", "multiprocessing"),
        )
    ),
    Fault(places.only_services_commit, "cyberbrief/store/a.py", "session.commit()\n", "commit"),
    Fault(places.only_services_commit, "cyberbrief/gui/a.py", "work.transaction.commit()\n", "commit"),
    Fault(places.nobody_sleeps, "tests/gui/test_a.py", "qtbot.wait(100)\n", "qtbot.wait"),
    Fault(places.nobody_sleeps, "tests/store/test_a.py", "import time\ntime.sleep(1)\n", "time.sleep"),
    Fault(places.nobody_sleeps, "cyberbrief/host/a.py", "from time import sleep\n", "time.sleep"),
    *(
        Fault(places.modules_hold_no_state, "cyberbrief/host/a.py", text, "starts empty")
        for text in (
            "seen = []\n",
            "SEEN: dict[str, int] = {}\n",
            "seen = set()\n",
            "_s = defaultdict(list)\n",
        )
    ),
    Fault(shape.the_top_holds_what_the_design_names, "scripts/a.py", "", "scripts"),
    Fault(shape.the_top_holds_what_the_design_names, "notes.md", "", "notes.md"),
    Fault(shape.the_package_has_its_rooms, "cyberbrief/cellar/__init__.py", "", "cellar"),
    Fault(shape.the_package_has_its_rooms, "cyberbrief/window.py", "", "window.py"),
    Fault(shape.the_package_has_its_rooms, "tests/unit/test_a.py", "", "unit"),
    *(
        Fault(shape.names_say_something, path, "", path)
        for path in (
            "cyberbrief/word/utils.py",
            "cyberbrief/core/__init__.py",
            "cyberbrief/store/session_manager.py",
            "tests/gui/helper.py",
        )
    ),
    Fault(shape.files_stay_short, "cyberbrief/word/a.py", "\n" * 500, "500 lines"),
    Fault(shape.functions_stay_short, "tests/word/test_a.py", LONG_FUNCTION, "long has 50 lines"),
    Fault(shape.modules_say_what_they_are_about, "cyberbrief/word/a.py", "a = 1\n", "no docstring"),
    Fault(shape.modules_say_what_they_are_about, "cyberbrief/gui/new/a.py", '"""A."""\n', "new/__init__.py"),
    Fault(shape.tests_assert, "tests/word/test_a.py", "def test_a() -> None:\n    run()\n", "test_a"),
    *(
        Fault(speech.logs_hold_no_content, "cyberbrief/store/a.py", LOGGED.format(said=said), named)
        for said, named in (
            ('warning("failed: %s", str(error))', "logs an exception"),
            ('error(f"failed: {error}")', "logs an exception"),
            ('error("failed", exc_info=True)', "exc_info"),
            ('exception("failed")', "log.exception"),
        )
    ),
    Fault(speech.logs_hold_no_content, "cyberbrief/store/a.py", "traceback.print_exc()\n", "traceback"),
    Fault(speech.nothing_is_left_unfinished, "cyberbrief/word/a.py", _line("# TO", "DO: later"), "later"),
    *(
        Fault(speech.exceptions_give_their_reason, "cyberbrief/word/a.py", _line("import os  # ", said), "a.py:1")
        for said in ("noqa: F401", "noqa", "type: ignore[misc]")
    ),
    Fault(
        speech.exceptions_give_their_reason,
        "pyproject.toml",
        '[tool.ruff.lint]\nselect = ["ALL"]\nignore = [\n    "D105",\n    "D107", # known\n]\n',
        "pyproject.toml:4",
    ),
    Fault(speech.nothing_is_left_unfinished, "README.md", _line("Packs: coming", " soon"), "Packs"),
    Fault(speech.nothing_is_left_unfinished, "cyberbrief/word/a.py", "raise NotImplementedError\n", "a stub"),
    Fault(speech.nothing_names_a_machine, "README.md", _line("see /ho", "me/anna/notes"), "/ho"),
    Fault(speech.nothing_names_a_machine, "requirements/run.txt", _line("# pypi", ".org"), "pypi"),
    Fault(
        fields.every_field_is_declared,
        "cyberbrief/domain/position.py",
        "class Position(Record):\n    title: str = ''\n",
        "Position.title",
    ),
    Fault(
        fields.every_field_is_declared,
        "cyberbrief/domain/position.py",
        "class Named(Record):\n    pass\nclass Position(Named):\n    size: int\n",
        "Position.size",
    ),
)
