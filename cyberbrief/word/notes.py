"""Footnotes: which notes a document points at, and the part that holds them.

A note is printed where it is first pointed at; later pointers are cross-references to that place. What nothing
points at has no place on a page and is left out; a pointer without a note prints nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cyberbrief.compose.document import Note, Passage
from cyberbrief.word.bookmarks import Bookmarks
from cyberbrief.word.markup import DECLARATION, NAMESPACES

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
    "</w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
    'w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
BOOKMARK = "_Note"


@dataclass(slots=True)
class Notes:
    """The notes of one document, numbered in the order in which the body points at them."""

    reference_style: str
    passages: Mapping[int, Passage]
    bookmarks: Bookmarks
    placed: dict[int, int] = field(default_factory=dict)

    def mark(self, number: int) -> str:
        """Return the mark that points at a note of the tree: the note itself first, cross-references later."""
        if number not in self.passages:
            return ""
        style = f'<w:rPr><w:rStyle w:val="{self.reference_style}"/></w:rPr>'
        if number in self.placed:
            place = self.placed[number]
            return (
                f'<w:r>{style}<w:fldChar w:fldCharType="begin"/></w:r>'
                f'<w:r>{style}<w:instrText xml:space="preserve"> NOTEREF {BOOKMARK}{place} \\h </w:instrText></w:r>'
                f'<w:r>{style}<w:fldChar w:fldCharType="separate"/></w:r>'
                f"<w:r>{style}<w:t>{place}</w:t></w:r>"
                f'<w:r>{style}<w:fldChar w:fldCharType="end"/></w:r>'
            )
        place = self.placed[number] = len(self.placed) + 1
        reference = f'<w:r>{style}<w:footnoteReference w:id="{place}"/></w:r>'
        return self.bookmarks.around(f"{BOOKMARK}{place}", reference)


def passages_of(notes: Sequence[Note]) -> dict[int, Passage]:
    """Return the notes by their number in the tree; of two with one number the first counts."""
    return {note.number: note.passage for note in reversed(notes) if note.number > 0}


def footnotes_part(paragraphs: Sequence[str]) -> bytes:
    """Return the part that holds the separators and these notes, as finished paragraphs, in order."""
    notes = "".join(
        f'<w:footnote w:id="{place}">{paragraph}</w:footnote>' for place, paragraph in enumerate(paragraphs, 1)
    )
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{_SEPARATORS}{notes}</w:footnotes>".encode()
