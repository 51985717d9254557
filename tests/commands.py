"""Calls of the command line from tests: what was printed, how it ended, and what the store holds."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from cyberbrief import cli
from cyberbrief.domain.kinds import KINDS
from cyberbrief.services import workspace
from tests.builders import an_id
from tests.services.template import PASSPHRASE


@dataclass(frozen=True)
class Ran:
    """What a call printed and how it ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


def caller(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], folder: Path) -> Run:
    """Call the program as a script does, without starting Python anew for each call."""
    file = folder / "passphrase"
    file.write_text(PASSPHRASE + "\n", "utf-8")

    def call(*arguments: str, given: str | bytes = "", passphrase: bool = True) -> Ran:
        more = ("--passphrase-file", str(file)) if passphrase else ()
        monkeypatch.setattr(sys, "argv", ["cyberbrief", *arguments, *more])
        data = given.encode("utf-8", "surrogatepass") if isinstance(given, str) else given
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        code = 0
        try:
            cli.main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return call


def state(store: str) -> object:
    """Return all that the store holds, for a look before and after."""
    opened = workspace.open_with_passphrase(Path(store), PASSPHRASE)
    with opened.store.reading() as transaction:
        kept = (
            {kind: transaction.records.of_kind(kind) for kind in KINDS},
            transaction.history.recent(None, 1_000),
            transaction.trees.of_brief(an_id("brief")),
            transaction.exports.of_brief(an_id("brief")),
        )
    opened.lock()
    return kept
