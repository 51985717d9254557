"""A copy of a Word file that reads and prints the same and tells no more than that."""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.domain.progress import Progress, Silent
from cyberbrief.domain.words import words
from cyberbrief.host.incoming import SuspectFileError
from cyberbrief.word.revealing.opened_file import CutPicture, OpenedFile
from cyberbrief.word.revealing.revealed import hits, reveal
from cyberbrief.word.revealing.settled import Way, settle
from cyberbrief.word.revealing.trace import Revealed

_MOST_ROUNDS = 6  # what is taken out lays bare what hung on it: notes, bookmarks, parts


class Scrubbed(NamedTuple):
    """The copy, what the file told before, and what the copy still tells."""

    data: bytes
    before: Revealed
    left: Revealed


def scrub(data: bytes, way: Way, progress: Progress | None = None, cut_picture: CutPicture | None = None) -> Scrubbed:
    """Return a scrubbed copy; equal input gives equal bytes, and a scrubbed copy scrubbed again is itself.

    Raises:
        SuspectFileError, CancelledError: as `reveal`.
    """
    watched = progress or Silent()
    before = reveal(data, watched, cut_picture)
    file = OpenedFile(data, cut_picture)
    settle(file, way)
    for _round in range(_MOST_ROUNDS):
        cuts = [hit.cut for hit in hits(file, watched) if hit.cut is not None]
        if not cuts:
            break
        for cut in cuts:
            cut()
    else:
        raise SuspectFileError(words("The file is made so that it cannot be scrubbed."))
    made = file.written()
    return Scrubbed(made, before, reveal(made, watched))
