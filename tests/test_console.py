"""The door to the terminal: what is read, what is printed in which letters, and how the program ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from cyberbrief import console
from cyberbrief.domain.errors import BlockedError, RefusedError, WrongUseError
from cyberbrief.host.paths import find_paths
from tests.builders import an_id
from tests.services.template import PASSPHRASE, copied, made

MAIN = Path(__file__).resolve().parents[1] / "main.py"
SECRET = "We accept a week at the utmost."


@pytest.fixture(scope="session")
def small_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("small-store"), small=True)


@pytest.fixture
def store(tmp_path: Path, small_template: Path) -> Path:
    (tmp_path / "passphrase").write_text(PASSPHRASE, "utf-8")
    return copied(small_template, tmp_path)


def program(store: Path, *arguments: str, into: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own, in the store's folder; `into` says what its output goes to."""
    command = [sys.executable, str(MAIN), *arguments, "--passphrase-file", "passphrase"]
    if into:
        command = ["bash", "-o", "pipefail", "-c", f'"$@" {into}', "bash", *command]
    return subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=store.parent,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        timeout=60,
    )


def test_what_is_printed_is_utf_8_whatever_the_terminal_says(store: Path) -> None:
    given = json.dumps({"symbol": "A/1", "title": "政策 سلام 🕊"})
    (store.parent / "given.json").write_text(given, "utf-8")
    shell_says = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    added = program(store, "add", store.name, "reference", "given.json", **shell_says)
    shown = program(store, "show", store.name, added.stdout.strip(), "--json", **shell_says)
    assert (shown.returncode, json.loads(shown.stdout)["title"]) == (0, "政策 سلام 🕊")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of a POSIX shell")
def test_nobody_reading_on_is_no_error(store: Path) -> None:
    ran = program(store, "show", store.name, an_id("position"), "--json", into="| head -c 1")
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "{", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a device that is always full")
def test_output_that_cannot_be_written_is_refused(store: Path) -> None:
    ran = program(store, "list", store.name, "position", into="> /dev/full")
    assert ran.returncode == 3
    assert len(ran.stderr.splitlines()) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of a POSIX shell")
def test_a_shell_may_hand_over_a_pipe_for_a_file(store: Path) -> None:
    command = (
        f'"{sys.executable}" "{MAIN}" add {store.name} reference <(echo \'{{"symbol": "A/1"}}\')'
        f" --passphrase-file <(printf '%s' '{PASSPHRASE}')"
    )
    ran = subprocess.run(["bash", "-c", command], check=False, capture_output=True, text=True, cwd=store.parent)
    assert (ran.returncode, len(ran.stdout.strip()), ran.stderr) == (0, 36, "")


def ended(job: Callable[[], object], capsys: pytest.CaptureFixture[str]) -> tuple[object, list[str]]:
    with pytest.raises(SystemExit) as caught:
        console.guarded(job)
    printed = capsys.readouterr()
    assert printed.out == ""
    return caught.value.code, printed.err.splitlines()


def _raising(error: BaseException) -> Callable[[], object]:
    def job() -> object:
        raise error

    return job


ENDS: list[tuple[str, BaseException, int, int]] = [
    ("blocked", BlockedError("It is blocked.", "Mend it."), 1, 2),
    ("wrong use", WrongUseError("It is wrong.", "Say it right."), 2, 2),
    ("refused", RefusedError("It is refused.", "Look."), 3, 2),
    ("click's own", click.UsageError("No such option: --deep"), 2, 2),
    ("interrupted", KeyboardInterrupt(), 130, 2),
    ("ended at the prompt", click.Abort(), 130, 2),
    ("ended by a verb", SystemExit(1), 1, 0),
    ("ended without a code", SystemExit(None), 0, 0),
    ("a sentence that quotes two lines", WrongUseError("It is\n“a\x1b[31m”.", "Say it right."), 2, 2),
]


@pytest.mark.parametrize("error,code,lines", [row[1:] for row in ENDS], ids=[row[0] for row in ENDS])
def test_every_end_has_its_code_and_two_sentences(
    capsys: pytest.CaptureFixture[str], error: BaseException, code: int, lines: int
) -> None:
    got, said = ended(_raising(error), capsys)
    assert (got, len(said)) == (code, lines)
    assert all(line.isprintable() for line in said)


def test_a_job_may_give_its_own_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert [ended(job, capsys) for job in (lambda: 3, lambda: None, lambda: "words")] == [(3, []), (0, []), (0, [])]


def test_a_fault_of_ours_is_told_as_one_and_nothing_of_its_words_is_kept(
    capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    code, said = ended(_raising(ValueError(SECRET)), capsys)
    assert (code, len(said)) == (70, 2)
    log = (find_paths().log / "cyberbrief.log").read_text("utf-8")
    assert "ValueError" in log
    for told in (*said, log):
        assert SECRET not in told
        assert "Traceback" not in told


def test_a_passphrase_is_asked_for_where_somebody_sits(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, object]] = []

    def prompt(text: str, **more: object) -> str:
        asked.append(more)
        return PASSPHRASE

    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda self: True})())
    monkeypatch.setattr(click, "prompt", prompt)
    assert console.passphrase_from(None) == PASSPHRASE
    assert console.passphrase_from(None, new=True) == PASSPHRASE
    assert [(each["hide_input"], each["err"], each["confirmation_prompt"]) for each in asked] == [
        (True, True, False),
        (True, True, True),
    ]


@pytest.mark.parametrize(
    "content,passphrase",
    [("a b\n", "a b"), ("a b\r\n", "a b"), ("\ufeffa b", "a b"), (" a \n", " a "), ("ä 政\n", "ä 政")],
)
def test_a_passphrase_file_is_taken_without_its_line_end(tmp_path: Path, content: str, passphrase: str) -> None:
    file = tmp_path / "passphrase"
    file.write_bytes(content.encode())
    assert console.passphrase_from(file) == passphrase


@pytest.mark.parametrize("size", [16 * 1024 + 1])
def test_what_is_too_large_or_no_file_is_wrong_use(tmp_path: Path, size: int) -> None:
    (tmp_path / "large").write_bytes(b"x" * size)
    for file in (tmp_path / "large", tmp_path, tmp_path / "nowhere", Path("a\x00b")):
        with pytest.raises(WrongUseError) as caught:
            console.passphrase_from(file)
        assert caught.value.remedy
