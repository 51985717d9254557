"""Steps of undo: which acts can be undone and which redone, across sessions, read from history itself."""

from __future__ import annotations

from typing import Protocol

UNDO, REDO = "undo ", "redo "
_MOST = 200


class StepSource(Protocol):
    """Where steps are read from."""

    def latest_steps(self, limit: int) -> list[tuple[str, str]]:
        """Return step ids with their notes, newest first."""


class Steps:
    """Two stacks of step ids: what can be undone, and what can be redone."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.undone: list[str] = []

    @classmethod
    def of(cls, history: StepSource) -> Steps:
        """Rebuild the stacks from the latest steps of history."""
        steps = cls()
        for step, note in reversed(history.latest_steps(_MOST)):
            steps.add(step, note)
        return steps

    def add(self, step: str, note: str) -> None:
        """Take in a step that was just performed."""
        if step in self.done:
            # A sitting goes on after something else was done: it is the latest now, and is undone once.
            _drop(self.done, step)
            self.done.append(step)
        elif note.startswith(UNDO):
            _drop(self.done, note.removeprefix(UNDO))
            self.undone.append(step)
        elif note.startswith(REDO):
            _drop(self.undone, note.removeprefix(REDO))
            self.done.append(step)
        else:
            self.undone.clear()
            self.done.append(step)


def _drop(stack: list[str], step: str) -> None:
    if step in stack:
        stack.remove(step)
