"""What is read aloud in one go: points and the pauses between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cyberbrief.compose.document import Block, Pause, SpokenPoint


def spoken_together(blocks: Sequence[Block]) -> Iterator[list[SpokenPoint | Pause] | Block]:
    """Yield the blocks, with those that are read aloud one after the other gathered in lists."""
    spoken: list[SpokenPoint | Pause] = []
    for block in blocks:
        if isinstance(block, SpokenPoint | Pause):
            spoken.append(block)
            continue
        if spoken:
            yield spoken
            spoken = []
        yield block
    if spoken:
        yield spoken
