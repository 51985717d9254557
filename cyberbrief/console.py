"""What all verbs share: a store opened for them, passphrases, JSON from files, errors in two sentences."""

from __future__ import annotations

import contextlib
import io
import json
import os
import stat
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NoReturn

import click

from cyberbrief.domain.errors import CyberBriefError, RefusedError, WrongUseError
from cyberbrief.host.files import read_limited
from cyberbrief.host.log import Log
from cyberbrief.host.paths import find_paths
from cyberbrief.services import workspace
from cyberbrief.services.workspace import Workspace

_LARGEST_JSON = 64 * 1024 * 1024
_LARGEST_PASSPHRASE = 16 * 1024
_STANDARD_INPUT = "-"
_WRONG_USE = 2
_FAULT, _INTERRUPTED = 70, 130  # as sysexits.h and shells have them


Decorator = Callable[[Callable[..., None]], Callable[..., None]]
STORE = click.argument("store", type=click.Path(path_type=Path))
PASSPHRASE = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    help="File that holds the passphrase; without it the program asks.",
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def on_store(*more: Decorator) -> Decorator:
    """Give a verb the store, the passphrase and its own arguments, in that order on the command line."""

    def decorated(verb: Callable[..., None]) -> Callable[..., None]:
        decorators: tuple[Decorator, ...] = (PASSPHRASE, *reversed(more), STORE)
        for decorator in decorators:
            verb = decorator(verb)
        return verb

    return decorated


def within(store: Path, passphrase_file: Path | None, job: Callable[[Workspace], None]) -> None:
    """Open a store, do a job in it, and lock it again, whatever happens."""
    opened = workspace.open_with_passphrase(store, passphrase_from(passphrase_file))
    try:
        job(opened)
    finally:
        opened.lock()


def say(words: str) -> None:
    """Print a line of results."""
    click.echo(words)


def say_json(value: object) -> None:
    """Print a value as JSON, readable and in UTF-8."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def warn(words: str) -> None:
    """Print a line that is not a result."""
    click.echo(words, err=True)


def on_one_line(text: str) -> str:
    """Return a title for a list in which every record has one line."""
    return " ".join(text.split())


def passphrase_from(file: Path | None, *, new: bool = False) -> str:
    """Read the passphrase from a file, its line end left off, or ask for it (twice for a new one)."""
    if file is None:
        if not sys.stdin.isatty():
            raise WrongUseError("There is nobody to ask for the passphrase.", "Name a file: --passphrase-file F.")
        return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True))
    data = _read(file, _LARGEST_PASSPHRASE)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongUseError(f"“{file}” is not text in UTF-8.", "Save the passphrase as plain UTF-8 text.") from None
    passphrase = text.removesuffix("\n").removesuffix("\r")
    if not passphrase:
        raise WrongUseError(f"“{file}” holds no passphrase.", "Write the passphrase into it, on one line.")
    return passphrase


def json_from(file: str) -> object:
    """Read JSON from a file or from standard input; raises WrongUseError saying where it is wrong."""
    data = sys.stdin.buffer.read(_LARGEST_JSON + 1) if file == _STANDARD_INPUT else _read(Path(file), _LARGEST_JSON)
    if len(data) > _LARGEST_JSON:
        raise WrongUseError("That is more than 64 MB of JSON.", "Add the records in several files.")
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_refuse_constant)
    except UnicodeDecodeError:
        raise WrongUseError("The JSON is not UTF-8.", "Save the file as UTF-8.") from None
    except json.JSONDecodeError as error:
        raise WrongUseError(
            f"The JSON cannot be read at line {error.lineno}, column {error.colno}.", "Mend it there and try again."
        ) from None
    except (RecursionError, ValueError):
        raise WrongUseError("The JSON nests too deep or holds a number too long.", "Give plain records.") from None


def text_from(file: Path) -> str:
    """Read a text file in UTF-8; raises WrongUseError where it is none."""
    try:
        return _read(file, _LARGEST_JSON).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongUseError(f"“{file}” is not text in UTF-8.", "Save the file as UTF-8.") from None


def _read(file: Path, limit: int) -> bytes:
    """Read a file, or what a shell hands over as one: `<(…)` is a pipe."""
    try:
        if _is_pipe(file):
            with file.open("rb") as pipe:
                return pipe.read(limit + 1)
        return read_limited(file, limit)
    except RefusedError as error:
        raise WrongUseError(error.happened, error.remedy) from error


def _is_pipe(file: Path) -> bool:
    try:
        return stat.S_ISFIFO(file.stat().st_mode)
    except (OSError, ValueError):
        return False


def _once(pairs: Iterable[tuple[str, object]]) -> Mapping[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise WrongUseError(f"“{name[:60]}” stands twice in one object of the JSON.", "Keep one of the two.")
        found[name] = value
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise WrongUseError(f"The JSON holds {name}, which is no value of ours.", "Give a plain number, or null.")


def guarded(job: Callable[[], object]) -> NoReturn:
    """Run a verb and end the program with its code; every error is two sentences on standard error.

    0 done, 1 findings that block, 2 wrong use, 3 refused; 70 a fault of ours, 130 interrupted.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # else some other program reads what we say
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(_ended(job))


def _ended(job: Callable[[], object]) -> int:
    try:
        code = job()
        sys.stdout.flush()
    except SystemExit as ended:
        code = ended.code
    except OSError as error:
        return _not_printed(error)
    except BaseException as error:  # noqa: BLE001  # the one place where a fault of ours is caught
        return _explained(error)
    return code if isinstance(code, int) else 0


def _explained(error: BaseException) -> int:
    if isinstance(error, CyberBriefError):
        return _told(error, error.exit_code)
    if isinstance(error, click.UsageError):
        verb = error.ctx.command_path if error.ctx is not None else "cyberbrief"
        return _told(WrongUseError(error.format_message(), f"“{verb} --help” shows how it is used."), _WRONG_USE)
    if isinstance(error, click.Abort | KeyboardInterrupt):
        return _told(
            RefusedError("Stopped as you asked.", "Look before you start again; nothing is half done."), _INTERRUPTED
        )
    # Its text may quote a record: the log and the screen get none of it.
    paths = find_paths()
    with contextlib.suppress(CyberBriefError):
        paths.prepare()
    log = Log(paths.log)
    log.record_bug(error)
    log.close()
    words = "This is a fault of the program, not of yours; what was kept before stands."
    remedy = f"Send us the log in “{paths.log}”, which holds no word of your records."
    return _told(RefusedError(words, remedy), _FAULT)


def _told(error: CyberBriefError, code: int) -> int:
    for sentence in (error.happened, error.remedy):
        # A sentence may quote what was given: it stays one line, and no sign in it steers the terminal.
        warn("".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in on_one_line(sentence)))
    return code


def _not_printed(error: OSError) -> int:
    """End quietly where nobody reads on (`| head`); say so where what was printed could not be written."""
    # What is still in the buffer would fail once more when Python ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return 0
    refused = RefusedError("What was to be printed could not be written.", "Print to another place and look again.")
    return _told(refused, refused.exit_code)
