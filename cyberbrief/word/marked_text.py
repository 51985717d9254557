"""The paragraphs of a Word file with the marks in them, however the file was edited in between.

Other programs do to bookmarks what they like: text stands before the start, a start comes twice, an end is gone, a mark
lies inside deleted text. So a whole paragraph belongs to the marks that start in it, and a range without an end ends
where the next mark of ours begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from docx.oxml.ns import qn
from lxml import etree

from cyberbrief.domain.mark import PREFIX
from cyberbrief.domain.words import words
from cyberbrief.host.incoming import SuspectFileError, unpacked

BODY = "word/document.xml"
_PARAGRAPH, _RUN_PROPERTIES, _PROPERTIES = qn("w:p"), qn("w:rPr"), qn("w:pPr")
_TEXT, _GONE_TEXT = qn("w:t"), qn("w:delText")
_CODES = {qn("w:instrText"), qn("w:delInstrText")}
_SIGNS = {
    qn("w:tab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
}
_START, _END, _FIELD = qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:fldChar")
_SIMPLE_FIELD = qn("w:fldSimple")
_INSERTED, _DELETED = {qn("w:ins"), qn("w:moveTo")}, {qn("w:del"), qn("w:moveFrom")}
# Said once already: the older form of what stands beside it.
_SECOND_FORM = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_READ = (
    *(_PARAGRAPH, _PROPERTIES, _TEXT, _GONE_TEXT, _START, _END, _FIELD, _SIMPLE_FIELD, _SECOND_FORM),
    *(*_CODES, *_SIGNS, *_INSERTED, *_DELETED),
)
_POINTS_AT_A_NOTE = ("NOTEREF", "PAGEREF")


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """One paragraph. `text` is what it says once all changes are taken, `original` what it said before any.

    `marks` are those that start in it, each once; `continues` names the one that began before it and has not ended.
    `inserted` and `deleted` tell of its end: by which tracked change the paragraph was parted or joined.
    """

    marks: tuple[str, ...] = ()
    continues: str = ""
    text: str = ""
    original: str = ""
    inserted: bool = False
    deleted: bool = False


def read(data: bytes) -> tuple[MarkedParagraph, ...]:
    """Return the paragraphs of a Word file's body in reading order; a file without a body has none.

    Raises:
        SuspectFileError: the file is not opened, with the reason.
    """
    try:
        return paragraphs_of(unpacked(data).get(BODY, b""))
    except etree.XMLSyntaxError as error:
        raise SuspectFileError(words("The file is damaged, or is not what its name says.")) from error


def paragraphs_of(body: bytes) -> tuple[MarkedParagraph, ...]:
    """Return the paragraphs of a body, those in tables, controls and boxes among them, in reading order."""
    if not body.strip():
        return ()
    reading = _Reading()
    reading.walk(etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)))
    return tuple(
        MarkedParagraph(
            tuple(one.marks), one.continues, "".join(one.text), "".join(one.original), one.inserted, one.deleted
        )
        for one in reading.found
    )


@dataclass(slots=True)
class _Open:
    """A paragraph while it is read."""

    continues: str
    marks: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    original: list[str] = field(default_factory=list)
    inserted: bool = False
    deleted: bool = False


@dataclass(slots=True)
class _Reading:
    """One pass over a body. `inside` are the paragraphs that are open (a box stands in one), `fields` likewise."""

    found: list[_Open] = field(default_factory=list)
    inside: list[_Open] = field(default_factory=list)
    fields: list[list[str]] = field(default_factory=list)
    ranges: dict[str, str] = field(default_factory=dict)
    inserted: int = 0
    deleted: int = 0

    def walk(self, root: etree._Element) -> None:
        """Go through all elements in reading order, without recursion: a hostile file may be nested deeply."""
        walk = etree.iterwalk(root, events=("start", "end"), tag=_READ)
        for event, element in walk:
            tag = element.tag
            if event == "end":
                self._closed(element)
            elif tag == _SECOND_FORM:
                walk.skip_subtree()
            elif tag == _PROPERTIES:
                self._ending(element)
                walk.skip_subtree()
            else:
                self._opened(element)

    def _opened(self, element: etree._Element) -> None:
        tag = element.tag
        if tag == _PARAGRAPH:
            made = _Open(next(iter(self.ranges.values()), ""))
            self.found.append(made)
            self.inside.append(made)
        elif tag == _START:
            self._started(element)
        elif tag == _END:
            self.ranges.pop(element.get(qn("w:id")) or "", None)
        elif tag == _FIELD:
            self._field(element.get(qn("w:fldCharType")) or "")
        elif tag == _SIMPLE_FIELD:
            self.fields.append([element.get(qn("w:instr")) or "", "shown"])
        elif tag in _CODES:
            if self.fields:
                self.fields[-1][0] += element.text or ""
        elif tag in _INSERTED:
            self.inserted += 1
        elif tag in _DELETED:
            self.deleted += 1
        else:
            self._said(element)

    def _closed(self, element: etree._Element) -> None:
        tag = element.tag
        if tag == _PARAGRAPH:
            self.inside.pop()
        elif tag in _INSERTED:
            self.inserted -= 1
        elif tag in _DELETED:
            self.deleted -= 1
        elif tag == _SIMPLE_FIELD and self.fields:
            self.fields.pop()

    def _started(self, element: etree._Element) -> None:
        name = element.get(qn("w:name")) or ""
        if not name.startswith(PREFIX):
            return
        self.ranges.clear()  # one without an end goes no further
        self.ranges[element.get(qn("w:id")) or ""] = name
        if self.inside and name not in self.inside[-1].marks:
            self.inside[-1].marks.append(name)

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self.fields.append(["", ""])
        elif kind == "separate" and self.fields:
            self.fields[-1][1] = "shown"
        elif kind == "end" and self.fields:
            self.fields.pop()

    def _said(self, element: etree._Element) -> None:
        said = _SIGNS.get(element.tag) or (element.text or "" if element.tag in {_TEXT, _GONE_TEXT} else "")
        if not said or not self.inside or self._is_a_pointer():
            return
        here = self.inside[-1]
        if not self.deleted and element.tag != _GONE_TEXT:
            here.text.append(said)
        if not self.inserted:
            here.original.append(said)

    def _is_a_pointer(self) -> bool:
        """Say whether what is said is the number of a note, which Word counts anew."""
        return any(code.split()[:1] == [kind] for code, shown in self.fields if shown for kind in _POINTS_AT_A_NOTE)

    def _ending(self, properties: etree._Element) -> None:
        mark = properties.find(_RUN_PROPERTIES)
        if mark is None or not self.inside:
            return
        self.inside[-1].inserted = any(mark.find(tag) is not None for tag in _INSERTED)
        self.inside[-1].deleted = any(mark.find(tag) is not None for tag in _DELETED)


def marks_in(paragraphs: tuple[MarkedParagraph, ...]) -> Iterator[str]:
    """Yield every mark, in the order in which they are met; one that comes twice twice."""
    for paragraph in paragraphs:
        yield from paragraph.marks
