"""What the steps of a ladder are called in the window's language: fallbacks are numbered where they stand."""

from __future__ import annotations

from itertools import accumulate

from cyberbrief.domain.position import Rung, RungKind
from cyberbrief.gui.language import tr


def step_titles(ladder: tuple[Rung, ...]) -> tuple[str, ...]:
    """Name each step as it is read."""
    numbers = accumulate(int(step.kind is RungKind.FALLBACK) for step in ladder)
    return tuple(
        tr("Fallback {number}", number=number) if step.kind is RungKind.FALLBACK else tr(step.kind.label)
        for step, number in zip(ladder, numbers, strict=True)
    )
