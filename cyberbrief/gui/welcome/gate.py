"""What the welcome pages are handed: no store is open yet, so there is no session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cyberbrief.gui.ask import Ask
from cyberbrief.gui.background import Background
from cyberbrief.gui.language import tr
from cyberbrief.gui.theme import Theme
from cyberbrief.gui.welcome.opening import Opening
from cyberbrief.services.backups import Backup
from cyberbrief.services.machine import Machine
from cyberbrief.services.workspace import Workspace

STORE_ENDING = ".cyberbrief"


def store_files() -> tuple[tuple[str, str], ...]:
    """Return the kind of file that a store is, as a question for files takes it."""
    return ((tr("CyberBrief stores"), f"*{STORE_ENDING}"),)


@dataclass(frozen=True, slots=True)
class Gate:
    """The ways before a store is open.

    `opened` takes the store in, `renew` first offers another passphrase for it, `bring_back` puts a copy in the place
    of a store; the others show another page. `tell` shows an error that no field of a page answers for.
    """

    theme: Theme
    machine: Machine
    background: Background
    ask: Ask
    opening: Opening
    opened: Callable[[Workspace], None]
    renew: Callable[[Workspace], None]
    show_new: Callable[[], None]
    show_unlock: Callable[[Path | None], object]
    open_sample: Callable[[Callable[[Exception], None]], None]
    bring_back: Callable[[Backup, Path], None]
    tell: Callable[[BaseException], None]
