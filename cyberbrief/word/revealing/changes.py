"""Tracked changes: what they tell, and what makes their authors nameless where the changes themselves stay."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.opened_file import OpenedFile, Story
from cyberbrief.word.revealing.tags import above, attribute, child, drop_attribute, set_attribute, short
from cyberbrief.word.revealing.trace import Hit, Sort, first_words

INSERTED = ("w:ins", "w:cellIns")
DELETED = ("w:del", "w:cellDel", "w:cellMerge")
MOVED = ("w:moveFrom", "w:moveTo")
RANGES = (
    *("w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd"),
    *(f"w:customXml{way}Range{end}" for way in ("Ins", "Del", "MoveFrom", "MoveTo") for end in ("Start", "End")),
)
FORMATTED = (
    *("w:rPrChange", "w:pPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange", "w:tblGridChange"),
    *("w:trPrChange", "w:tcPrChange", "w:numberingChange"),
)
MARKED = (*INSERTED, *DELETED, *MOVED, *RANGES, *FORMATTED)
NOBODY = "Author"  # what Word itself writes once it was asked to forget the names
_SORTS = {
    **dict.fromkeys(INSERTED, Sort.INSERTED),
    **dict.fromkeys(DELETED, Sort.DELETED),
    **dict.fromkeys(MOVED, Sort.MOVED),
    **dict.fromkeys(FORMATTED, Sort.FORMATTED),
}
_WRITTEN = frozenset({"w:t", "w:delText", "w:instrText", "w:delInstrText"})
_OWN_PARTS = ("styles", "numbering")  # where changes of formatting are marked as well


def stories_with_styles(file: OpenedFile) -> Iterator[Story]:
    """Yield every part that may hold a marked change."""
    yield from file.stories()
    for kind in (*_OWN_PARTS, "comments"):
        yield from (Story(name, "footnotes", file.tree(name)) for name in file.related(kind))


def changes(file: OpenedFile) -> Iterator[Hit]:
    """Yield the changes that are marked, and the people who made them."""
    authors: dict[str, None] = {}
    for story in file.stories():
        for element in story.every(*_SORTS):
            author = attribute(element, "w:author")
            if author and author != NOBODY:
                authors[author] = None
            said = _said(element)
            if said or _SORTS[short(element)] is Sort.FORMATTED:
                sort, when = _SORTS[short(element)], attribute(element, "w:date")
                yield Hit(sort, story.where(element), said, None, by=author, at=when)
    for author in authors:
        yield Hit(Sort.PERSON, words("Author of changes"), author, partial(make_nameless, file))


def make_nameless(file: OpenedFile) -> None:
    """Take the names and times from the changes that stay."""
    for story in stories_with_styles(file):
        for element in story.every(*MARKED):
            set_attribute(element, "w:author", NOBODY)
            drop_attribute(element, "w:date")
            for one in list(element.attrib):
                if str(one).endswith("}dateUtc"):
                    del element.attrib[one]
        file.touch(story.name)


def _said(element: etree._Element) -> str:
    if (said := first_words([one.text or "" for one in element.iter() if short(one) in _WRITTEN])) or len(element):
        return said
    if (row := above(element, "w:tr")) is not None and above(element, "w:trPr") is not None:
        return first_words([one.text or "" for one in row.iter() if short(one) in _WRITTEN])
    return "¶" if above(element, "w:pPr") is not None else ""


def has_changes(file: OpenedFile) -> bool:
    """Whether any change is marked."""
    return any(story.every(*MARKED) for story in stories_with_styles(file))


def is_mark(element: etree._Element) -> bool:
    """Whether an element marks what it stands in (a paragraph's end, a row) rather than what it holds."""
    parent = element.getparent()
    return parent is not None and short(parent) in {"w:rPr", "w:trPr", "w:tcPr", "m:ctrlPr", "w:numPr"}


def paragraph_of_mark(element: etree._Element) -> etree._Element | None:
    """Return the paragraph whose end is marked, None where something else is."""
    run_properties = element.getparent()
    if run_properties is None or short(run_properties) != "w:rPr":
        return None
    properties = run_properties.getparent()
    if properties is None or short(properties) != "w:pPr":
        return None
    paragraph = properties.getparent()
    return paragraph if paragraph is not None and child(paragraph, "w:pPr") is properties else None
