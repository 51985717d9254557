"""Answers from the background that come when what asked for them is gone: they are let pass."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_alive(owner: QObject, then: Callable[[T], None]) -> Callable[[T], None]:
    """Return `then`, to be called only as long as its owner stands; a lock deletes every screen at once."""

    def call(answer: T) -> None:
        if isValid(owner):
            then(answer)

    return call
