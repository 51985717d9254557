"""Reading and printing for the command line: passphrases, JSON from files, errors in two sentences."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NoReturn, TypeVar

import click

from cyberbrief.domain.errors import CyberBriefError, RefusedError, WrongUseError
from cyberbrief.host.files import read_limited

_LARGEST_JSON = 64 * 1024 * 1024
_LARGEST_PASSPHRASE = 16 * 1024
_STANDARD_INPUT = "-"
_Result = TypeVar("_Result")


def say(words: str) -> None:
    """Print a line of results."""
    click.echo(words)


def say_json(value: object) -> None:
    """Print a value as JSON, readable and in UTF-8."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def warn(words: str) -> None:
    """Print a line that is not a result."""
    click.echo(words, err=True)


def fail(error: CyberBriefError) -> NoReturn:
    """Print what happened and what to do, and end with the error's exit code."""
    warn(error.happened)
    warn(error.remedy)
    sys.exit(error.exit_code)


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


def _read(file: Path, limit: int) -> bytes:
    try:
        return read_limited(file, limit)
    except RefusedError as error:
        raise WrongUseError(error.happened, error.remedy) from error


def _once(pairs: Iterable[tuple[str, object]]) -> Mapping[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise WrongUseError(f"“{name[:60]}” stands twice in one object of the JSON.", "Keep one of the two.")
        found[name] = value
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise WrongUseError(f"The JSON holds {name}, which is no value of ours.", "Give a plain number, or null.")


def guarded(job: Callable[[], _Result]) -> _Result:
    """Run a verb; a known error ends the program with its two sentences and its code."""
    try:
        return job()
    except CyberBriefError as error:
        fail(error)
    except BrokenPipeError:
        sys.exit(0)
