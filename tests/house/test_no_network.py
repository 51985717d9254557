"""The program opens no connection: seen from inside Python, and from the system, where Qt's calls show."""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import HERE

WATCH = [sys.executable, str(HERE / "tests/house/socket_watch.py")]
TRACE = ["strace", "--seccomp-bpf", "--follow-forks", "--quiet=all", "--trace=socket,connect,sendto"]
MAIN = str(HERE / "main.py")


def _run(*command: str) -> str:
    """Run a command and return what it printed; its exit code is 0."""
    run = subprocess.run(command, cwd=HERE, check=False, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert run.returncode == 0, run.stderr
    return run.stdout


def _main_job(folder: Path, *before: str) -> Path:
    """From a new store to a Word file by the command line, each verb run behind the given words."""
    passphrase = folder / "passphrase"
    passphrase.write_text("seven calm herons cross the wide harbour\n", encoding="utf-8")
    store, document, lock = (
        str(folder / "a.cyberbrief"),
        folder / "brief.docx",
        ["--passphrase-file", str(passphrase)],
    )
    _run(*before, MAIN, "new", store, *lock)
    _run(*before, MAIN, "sample", store, *lock)
    briefs = json.loads(_run(*before, MAIN, "list", store, "brief", "--json", *lock))
    _run(*before, MAIN, "search", store, "harm", *lock)
    _run(*before, MAIN, "export", store, briefs[0]["id"], "--variant", "full", "--out", str(document), *lock)
    return document


@pytest.mark.timeout(300)
def test_the_main_job_asks_python_for_no_socket(tmp_path: Path) -> None:
    report = tmp_path / "sockets"
    assert _main_job(tmp_path, *WATCH, str(report)).exists()
    assert report.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this system")
@pytest.mark.timeout(300)
def test_the_main_job_asks_the_system_for_no_internet_socket(tmp_path: Path) -> None:
    report = tmp_path / "calls"
    assert _main_job(tmp_path, *TRACE, f"--output={report}", "--output-append-mode", sys.executable).exists()
    assert re.findall(r".*AF_INET.*", report.read_text(encoding="utf-8")) == []


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this system")
def test_the_window_asks_the_system_for_no_internet_socket(tmp_path: Path) -> None:
    report = tmp_path / "calls"
    _run(*TRACE, f"--output={report}", sys.executable, "-m", "tests.house.window_for_a_while")
    assert re.findall(r".*AF_INET.*", report.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "program", ["import socket; socket.socket()", "import socket; socket.getaddrinfo('localhost', 80)"]
)
def test_the_watch_sees_a_socket(program: str, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    report = tmp_path / "sockets"
    _run(*WATCH, str(report), str(tmp_path / "program.py"))
    assert "socket." in report.read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not on this system")
def test_the_trace_sees_a_socket(tmp_path: Path) -> None:
    report = tmp_path / "calls"
    _run(*TRACE, f"--output={report}", sys.executable, "-c", "import socket; socket.socket()")
    assert "AF_INET" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_no_test_can_open_a_socket(family: socket.AddressFamily) -> None:
    with pytest.raises(RuntimeError, match=r"socket\.__new__"):
        socket.socket(family)


def test_no_test_can_ask_for_a_host() -> None:
    with pytest.raises(RuntimeError, match=r"socket\.getaddrinfo"):
        socket.getaddrinfo("localhost", 80)
