"""What must fail a test fails it: warnings, Qt's complaints, errors nobody caught, sockets, marks nobody declared."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import HERE

PLANTED = """
import gc
import os
import socket
import threading
import warnings
from pathlib import Path

from PySide6.QtCore import qWarning, QTimer
from PySide6.QtGui import QGuiApplication


def test_sound(qtbot):
    assert QGuiApplication.platformName() == "offscreen"
    assert "pytest" in str(Path.home())
    socket.socket(socket.AF_UNIX).close()


def test_warning():
    warnings.warn("old")


def test_qt_complaint(qtbot):
    qWarning("no such slot")


def test_error_in_a_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    with qtbot.waitSignal(QGuiApplication.instance().aboutToQuit, timeout=50, raising=False):
        pass


def test_unraisable():
    class Bad:
        def __del__(self):
            raise ValueError
    Bad()
    gc.collect()


def test_error_in_a_thread():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()


def test_unclosed_file(tmp_path):
    (tmp_path / "file").open("w")
    gc.collect()


def test_socket():
    socket.socket()
"""
SOUND = {"test_sound"}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the planted tests under the settings of the house and return what became of each."""
    root = tmp_path_factory.mktemp("settings")
    for name in ("pyproject.toml", "tests/conftest.py", "tests/window_watch.py"):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(HERE / name, root / name)
    (root / "tests" / "test_planted.py").write_text(PLANTED, "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:cov", "-rA", "-q", "--tb=no"]
    run = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    return {name: word for word, name in re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\w+)", run.stdout, re.MULTILINE)}


@pytest.mark.parametrize("name", re.findall(r"^def (test_\w+)", PLANTED, re.MULTILINE))
def test_what_must_fail_fails(name: str, outcomes: dict[str, str]) -> None:
    assert outcomes[name] == ("PASSED" if name in SOUND else "FAILED")


def test_a_mark_that_nobody_declared_is_refused(tmp_path: Path) -> None:
    shutil.copy(HERE / "pyproject.toml", tmp_path)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_a.py").write_text("import pytest\npytestmark = pytest.mark.slwo\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q"]
    run = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert "'slwo' not found" in run.stdout
