"""Tracked changes accepted or rejected: the text as it would read, with nothing of the other reading left."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from lxml import etree

from cyberbrief.word.revealing.changes import (
    FORMATTED,
    MARKED,
    RANGES,
    is_mark,
    paragraph_of_mark,
    stories_with_styles,
)
from cyberbrief.word.revealing.opened_file import OpenedFile
from cyberbrief.word.revealing.tags import above, child, remove, short, unwrap

_BLOCKS = frozenset({"w:p", "w:tbl", "w:sdt", "w:customXml", "w:altChunk"})
_HOLDS_BLOCKS = frozenset({"w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent", "w:comment"})
_NEEDED = {"w:tbl": "w:tr", "w:tr": "w:tc"}
_RESTORED = {"w:delText": "w:t", "w:delInstrText": "w:instrText"}
# What belongs to the reading that stands, whatever the older properties said.
_STAYS = {"w:pPrChange": ("w:rPr", "w:sectPr"), "w:sectPrChange": ("w:headerReference", "w:footerReference")}


class Way(StrEnum):
    """What becomes of tracked changes in a scrubbed copy."""

    ACCEPT = "accept"
    REJECT = "reject"
    KEEP = "keep"


def settle(file: OpenedFile, way: Way) -> None:
    """Accept or reject every tracked change of a file."""
    if way is Way.KEEP:
        return
    for story in stories_with_styles(file):
        marked = story.every(*MARKED)
        if marked:
            _settle(story.root, marked, accepting=way is Way.ACCEPT)
            _mend(story.root)
            file.touch(story.name)


def _settle(root: etree._Element, marked: Iterable[etree._Element], *, accepting: bool) -> None:
    gone = {"w:del", "w:moveFrom"} if accepting else {"w:ins", "w:moveTo"}
    joined: list[etree._Element] = []
    for element in marked:
        if not _is_inside(element, root):
            continue
        name = short(element)
        if name in FORMATTED:
            _settle_format(element, accepting=accepting)
        elif name in RANGES:
            remove(element)
        elif name in {"w:cellIns", "w:cellDel", "w:cellMerge"}:
            _settle_cell(element, gone=(name == "w:cellDel") if accepting else (name == "w:cellIns"))
        elif is_mark(element):
            joined += _settle_mark(element, gone=name in gone)
        elif name in gone:
            remove(element)
        else:
            unwrap(element)
    _restore_deleted(root)
    _join([paragraph for paragraph in joined if _is_inside(paragraph, root)])


def _is_inside(element: etree._Element, root: etree._Element) -> bool:
    return element is root or any(one is root for one in element.iterancestors())


def _restore_deleted(root: etree._Element) -> None:
    for element in list(root.iter()):
        if (name := _RESTORED.get(short(element))) is not None and above(element, "w:del", "w:moveFrom") is None:
            space = str(element.tag).partition("}")[0]
            element.tag = f"{space}}}{name.removeprefix('w:')}"


def _settle_format(element: etree._Element, *, accepting: bool) -> None:
    properties = element.getparent()
    older = next(iter(element), None)
    if accepting or properties is None or older is None:
        remove(element)
        return
    kept = [one for one in properties if short(one) in _STAYS.get(short(element), ())]
    before = [one for one in kept if short(element) == "w:sectPrChange"]
    after = [one for one in kept if one not in before]
    restored = [one for one in older if short(one) not in _STAYS.get(short(element), ())]
    for one in list(properties):
        properties.remove(one)
    for one in (*before, *restored, *after):
        properties.append(one)


def _settle_cell(element: etree._Element, *, gone: bool) -> None:
    cell = above(element, "w:tc")
    if gone and cell is not None:
        remove(cell)
    else:
        remove(element)


def _settle_mark(element: etree._Element, *, gone: bool) -> list[etree._Element]:
    """Settle the mark of a row or of a paragraph's end; returns the paragraph that loses its end."""
    row = above(element, "w:tr")
    properties = element.getparent()
    if properties is not None and short(properties) == "w:trPr" and row is not None and gone:
        remove(row)
        return []
    paragraph = paragraph_of_mark(element)
    remove(element)
    return [paragraph] if gone and paragraph is not None else []


def _join(paragraphs: Iterable[etree._Element]) -> None:
    for paragraph in paragraphs:
        _join_with_next(paragraph)


def _join_with_next(paragraph: etree._Element) -> None:
    """Put a paragraph that lost its end before the words of the next, whose properties stand, as in Word."""
    properties = child(paragraph, "w:pPr")
    if child(properties, "w:sectPr") is not None:
        return
    following = paragraph.getnext()
    while following is not None and short(following) not in _BLOCKS | {"w:sectPr"}:
        following = following.getnext()
    content = [one for one in paragraph if one is not properties]
    if following is not None and short(following) == "w:p":
        place = 1 if child(following, "w:pPr") is not None else 0
        for offset, one in enumerate(content):
            following.insert(place + offset, one)
        remove(paragraph)
    elif not any(short(one) == "w:r" for one in paragraph.iter()):
        remove(paragraph)


def _mend(root: etree._Element) -> None:
    """Leave no table without rows, and no cell, header or note without a paragraph."""
    for element in list(root.iter()):
        needed = _NEEDED.get(short(element))
        if needed and not any(short(one) == needed for one in element.iter()):
            remove(element)
    for element in list(root.iter()):
        if short(element) in _HOLDS_BLOCKS and not _ends_in_paragraph(element):
            space = str(element.tag).partition("}")[0]
            element.append(element.makeelement(f"{space}}}p"))


def _ends_in_paragraph(element: etree._Element) -> bool:
    blocks = [one for one in element if short(one) in _BLOCKS]
    return bool(blocks) and (short(element) != "w:tc" or short(blocks[-1]) != "w:tbl")
