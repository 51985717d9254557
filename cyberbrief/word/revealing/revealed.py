"""All that a Word file tells, in one list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from cyberbrief.domain.progress import Progress, Silent, proceed
from cyberbrief.domain.words import Words, words
from cyberbrief.host.incoming import SuspectFileError
from cyberbrief.word.revealing.attachments import attachments
from cyberbrief.word.revealing.bookmarks import bookmarks
from cyberbrief.word.revealing.changes import changes
from cyberbrief.word.revealing.comments import comments
from cyberbrief.word.revealing.controls import controls
from cyberbrief.word.revealing.crops import crops
from cyberbrief.word.revealing.drawings import drawings
from cyberbrief.word.revealing.edges import edges
from cyberbrief.word.revealing.fields import fields
from cyberbrief.word.revealing.opened_file import CutPicture, OpenedFile
from cyberbrief.word.revealing.pictures import pictures
from cyberbrief.word.revealing.properties import properties
from cyberbrief.word.revealing.remarks import packaging, remarks
from cyberbrief.word.revealing.settings import settings
from cyberbrief.word.revealing.trace import Hit, Revealed
from cyberbrief.word.revealing.unseen_text import unseen_text

_FINDERS: Sequence[tuple[Words, Callable[[OpenedFile], Iterator[Hit]]]] = (
    (words("Tracked changes"), changes),
    (words("Comments"), comments),
    (words("Text that nobody sees"), unseen_text),
    (words("Headers, notes and parts"), edges),
    (words("Properties"), properties),
    (words("Settings"), settings),
    (words("Fields"), fields),
    (words("Bookmarks"), bookmarks),
    (words("Form fields"), controls),
    (words("Pictures in the text"), drawings),
    (words("Pictures that were cut"), crops),
    (words("Files inside the file"), attachments),
    (words("Pictures"), pictures),
    (words("Remarks"), remarks),
)


def reveal(data: bytes, progress: Progress | None = None, cut_picture: CutPicture | None = None) -> Revealed:
    """Return what a Word file tells beside its words; `cut_picture` is what would cut pictures in a scrubbed copy.

    Raises:
        SuspectFileError: it is damaged, locked, no Word file, or breaks the rules of the gate.
        CancelledError: the progress said so.
    """
    file = OpenedFile(data, cut_picture)
    found = [*hits(file, progress or Silent()), *packaging(data)]
    return Revealed.from_traces(hit.trace() for hit in found)


def hits(file: OpenedFile, progress: Progress) -> list[Hit]:
    """Return everything that the finders come upon.

    Raises:
        SuspectFileError: a part says what no office program says.
    """
    found: list[Hit] = []
    for done, (what, finder) in enumerate(_FINDERS):
        proceed(progress)
        progress.report(done, len(_FINDERS), what)
        try:
            found.extend(finder(file))
        except (ValueError, KeyError, IndexError, etree.LxmlError) as error:
            raise SuspectFileError(words("The file is damaged, or is not what its name says.")) from error
    return found
