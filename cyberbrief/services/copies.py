"""Which files a paper becomes: one, one for each reader, or so many counted copies with their number in the name."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.words import words
from cyberbrief.services.entering import WHOLE, Copy
from cyberbrief.services.file_names import file_for
from cyberbrief.services.releasing import readers_named

MOST = 200


class Each(NamedTuple):
    """One file that a paper becomes: where, for whom, and which counted copy."""

    out: Path
    reader: str = ""
    copy: Copy = WHOLE


def each_copy(out: Path, readers: Sequence[str] = (), copies: int = 0) -> tuple[Each, ...]:
    """Return the files of a paper: for readers by name, or counted where nobody is named, or the one file.

    Raises:
        WrongUseError: both, or a number of copies that nobody counts, or a name that no document can carry.
    """
    named = readers_named(readers)
    if copies and named:
        raise WrongUseError(
            words("Copies are counted or go to readers by name, not both."), words("Leave out the number or the names.")
        )
    if copies and not 1 <= copies <= MOST:
        raise WrongUseError(words("{n} copies cannot be counted.", n=copies), words("Ask for 1 to {n} copies.", n=MOST))
    if copies:
        return tuple(
            Each(out.with_name(f"{out.stem} - copy {number} of {copies}{out.suffix}"), copy=Copy(number, copies))
            for number in range(1, copies + 1)
        )
    if len(named) > 1:
        return tuple(Each(file_for(out, reader), reader) for reader in named)
    return (Each(out, next(iter(named), "")),)
