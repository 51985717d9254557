"""Bookmarks whose names tell something, and our own marks for the way back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.fields import fields_of
from cyberbrief.word.revealing.opened_file import OpenedFile, Story
from cyberbrief.word.revealing.tags import above, attribute, remove
from cyberbrief.word.revealing.trace import Hit, Sort, Weight
from cyberbrief.word.revealing.unseen_text import text_of

_OURS = re.compile(r"_cb_", re.IGNORECASE)
# Names that programs make up: Word's own, LibreOffice's, Google's, WPS's.
_MADE_UP = re.compile(
    r"_[A-Za-z_]{1,12}\d+$|_(?:MON_|1MON_|PERM|top$)|_?_RefHeading|__DdeLink__|__Fieldmark__|__UnoMark__"
    r"|_heading=|bookmark=|kix\.|OLE_LINK\d+$|_[0-9a-f]{6,}$|_?dx_frag|bkm?_?\d*$|[A-Z]?\d+$|_bookmark\d+$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\s\"\\]+")
_LED_TO = words("A cross-reference in the text leads to it.")


def bookmarks(file: OpenedFile) -> Iterator[Hit]:
    """Yield the bookmarks whose names tell something."""
    led_to = _names_led_to(file)
    for story in file.stories():
        for one in story.every("w:bookmarkStart"):
            name, where = attribute(one, "w:name"), story.where(one)
            cut = _cutter(file, story, one)
            if _OURS.match(name):
                yield Hit(Sort.OUR_MARK, where, name, cut, weight=Weight.OURS)
            elif name == "_GoBack":
                where = words("Where the writer was when it was saved")
                yield Hit(Sort.SITTING, where, text_of(_paragraph(one)), cut, weight=Weight.ORDINARY)
            elif not name or _MADE_UP.match(name) or _says_what_stands_there(name, one):
                continue
            elif name.casefold() in led_to:
                yield Hit(Sort.BOOKMARK, where, name, why=_LED_TO)
            else:
                yield Hit(Sort.BOOKMARK, where, name, cut)


def _paragraph(element: etree._Element) -> etree._Element:
    found = above(element, "w:p")
    return element if found is None else found


def _says_what_stands_there(name: str, element: etree._Element) -> bool:
    """Whether a name is made of the words that stand there, as pandoc makes them of headings."""
    told, shown = (re.sub(r"\W|_", "", text).casefold() for text in (name, text_of(_paragraph(element))))
    following = element.getnext()
    while not shown and following is not None:
        shown = re.sub(r"\W|_", "", text_of(following)).casefold()
        following = following.getnext()
    return bool(told) and told in shown


def _names_led_to(file: OpenedFile) -> frozenset[str]:
    found: set[str] = set()
    for story in file.stories():
        found |= {attribute(one, "w:anchor") for one in story.every("w:hyperlink")}
        if story.every("w:fldChar", "w:fldSimple"):
            for one in fields_of(story):
                found |= set(_WORD.findall(one.code))
    return frozenset(name.casefold() for name in found if name)


def _cutter(file: OpenedFile, story: Story, start: etree._Element) -> Callable[[], None]:
    def cut() -> None:
        number = attribute(start, "w:id")
        for end in story.every("w:bookmarkEnd"):
            if attribute(end, "w:id") == number and end.getparent() is not None:
                remove(end)
        remove(start)

    def cut_and_note() -> None:
        cut()
        file.touch(story.name)

    return cut_and_note
