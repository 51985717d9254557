"""How long work tells how far it is and learns that it should stop."""

from __future__ import annotations

from typing import Protocol

from cyberbrief.domain.errors import CyberBriefError


class Progress(Protocol):
    """What a long job is handed: it reports and asks whether to go on."""

    def report(self, done: int, total: int, what: str) -> None:
        """Tell that `done` of `total` steps are done (`total` 0: not known) and what is being done now."""

    def cancelled(self) -> bool:
        """Say whether the user asked to stop."""


class Silent:
    """Progress nobody watches, for scripts and tests."""

    def report(self, done: int, total: int, what: str) -> None:
        """Take no notice."""

    def cancelled(self) -> bool:
        """Go on."""
        return False


class CancelledError(CyberBriefError):
    """The user asked to stop; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("Stopped as you asked.", "Nothing was changed; start again when you like.")


def proceed(progress: Progress) -> None:
    """Raise CancelledError when the user asked to stop."""
    if progress.cancelled():
        raise CancelledError
