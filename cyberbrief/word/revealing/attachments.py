"""What a file is related to: files inside it, programs, data of other systems, and addresses elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from lxml import etree

from cyberbrief.domain.words import Words, words
from cyberbrief.word.revealing.opened_file import OpenedFile, Relation, part_place
from cyberbrief.word.revealing.paths import leads_inside
from cyberbrief.word.revealing.tags import above, drop_attribute, remove, short, short_name, unwrap
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

_INSIDE: Mapping[str, tuple[Sort, Weight]] = {
    **dict.fromkeys(("oleObject", "package"), (Sort.EMBEDDED, Weight.TELLING)),
    **dict.fromkeys(
        (
            *("vbaProject", "wordVbaData", "control", "activeXControlBinary", "keyMapCustomizations"),
            *("attachedToolbars", "extensibility", "userCustomization", "webextensiontaskpanes", "webextension"),
        ),
        (Sort.PROGRAM, Weight.TELLING),
    ),
    "printerSettings": (Sort.WRITTEN_WHERE, Weight.TELLING),
    "customXml": (Sort.DATA, Weight.TELLING),
    "recipientData": (Sort.DATA, Weight.TELLING),
    "glossaryDocument": (Sort.UNUSED, Weight.TELLING),
    "thumbnail": (Sort.THUMBNAIL, Weight.TELLING),
    "origin": (Sort.SIGNATURE, Weight.TELLING),
    "font": (Sort.FONT, Weight.ORDINARY),
}
# What goes with its relation; all else that names a relation stays as it is.
_GOES = frozenset(
    {
        *("w:control", "w:printerSettings", "o:OLEObject", "c:externalData", "w:subDoc", "w:attachedTemplate"),
        *("a:hlinkClick", "a:hlinkHover", "w:frame", "?:externalData"),
    }
)
_MACRO_TYPE = re.compile(r"macroenabled", re.IGNORECASE)
_PLAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}.main+xml"
_DRAWN_WITH = words("Without it the letters would look different where the font is missing.")
_TAKEN_IN = words("Word takes its words into the text on opening; without it they would be missing.")
_SHOWN_TO_READERS = words("A reader follows it; take it out of the text if nobody should.")
_LEANS = words("Other parts of the file lean on it.")
_SOURCES = re.compile(rb"<(?:\w+:)?Sources\b[^>]*/>|<(?:\w+:)?Sources\b[^>]*>\s*</")
_TEXT = re.compile(r"<[^>]*>")


def attachments(file: OpenedFile) -> Iterator[Hit]:
    """Yield what a file is related to."""
    for relation in file.every_relation():
        yield from _elsewhere(file, relation) if relation.external else _inside(file, relation)
    if _MACRO_TYPE.search(file.type_of(file.main)):
        yield Hit(Sort.PROGRAM, words("Kind of file"), "", partial(_make_plain, file))


# --------------------------------------------------------------------------------------------------- inside


def _inside(file: OpenedFile, relation: Relation) -> Iterator[Hit]:
    if relation.kind == "aFChunk" and relation.target in file.parts:
        yield Hit(Sort.EMBEDDED, part_place(relation.target), _told_of(file, relation), why=_TAKEN_IN)
        return
    if relation.kind not in _INSIDE or relation.target not in file.parts:
        return
    sort, weight = _INSIDE[relation.kind]
    said = _told_of(file, relation)
    if sort is Sort.FONT:
        yield Hit(sort, part_place(relation.target), "", why=_DRAWN_WITH, weight=weight)
        return
    if relation.kind == "customXml" and _SOURCES.search(file.parts[relation.target]):
        weight = Weight.ORDINARY  # the empty list of sources that Word puts into every file
    yield Hit(sort, part_place(relation.target), said, _cutter(file, relation), weight=weight)


def _told_of(file: OpenedFile, relation: Relation) -> str:
    """Return what is to be said of a part: its words, or its size."""
    content = file.parts[relation.target]
    if relation.kind in {"customXml", "recipientData"}:
        return " ".join(_TEXT.sub(" ", content.decode("utf-8", "replace")).split())
    if relation.kind == "glossaryDocument":
        root = file.tree_if(relation.target)
        return "" if root is None else " ".join(one.text or "" for one in root.iter() if short(one) == "w:t")
    if relation.kind == "printerSettings":
        return _printer(content)
    if relation.kind == "origin":
        return ", ".join(_signers(file, relation.target))
    return words("{n:,} bytes", n=len(content))


def _printer(content: bytes) -> str:
    """Return the name of a printer, which Windows puts first in its settings."""
    name = content[:128].decode("utf-16-le", "replace").partition("\0")[0]
    return name if name.isprintable() else ""


def _signers(file: OpenedFile, origin: str) -> Iterator[str]:
    for relation in file.relations(origin):
        content = file.parts.get(relation.target, b"")
        for found in re.findall(rb"<(?:\w+:)?(?:X509SubjectName|X509IssuerName|SignatureText)>([^<]+)<", content):
            yield found.decode("utf-8", "replace")


# ------------------------------------------------------------------------------------------------- elsewhere


def _elsewhere(file: OpenedFile, relation: Relation) -> Iterator[Hit]:
    if relation.kind == "attachedTemplate":  # told with the settings, which name it
        return
    inside = leads_inside(relation.target)
    if relation.kind == "hyperlink":
        if inside and not relation.target.startswith("#"):
            yield Hit(Sort.WRITTEN_WHERE, words("Link"), relation.target, _cutter(file, relation))
        else:
            yield Hit(Sort.LINK, words("Link"), relation.target, why=_SHOWN_TO_READERS, weight=Weight.ORDINARY)
        return
    where = _NAMES.get(relation.kind, part_place(relation.owner))
    sort = Sort.WRITTEN_WHERE if inside else Sort.FETCHED
    cut = _cutter(file, relation) if relation.kind in _NAMES else None
    yield Hit(sort, where, relation.target, cut, None if cut else _LEANS)


_NAMES: Mapping[str, Words] = {
    "image": words("Linked picture"),
    "oleObject": words("Linked file"),
    "package": words("Linked file"),
    "subDocument": words("Part of a master document"),
    "frame": words("Frame"),
    "mailMergeSource": words("Mail merge"),
    "mailMergeHeaderSource": words("Mail merge"),
    "transform": words("How it was saved"),
    "video": words("Linked film"),
    "media": words("Linked film"),
}


def _cutter(file: OpenedFile, relation: Relation) -> Callable[[], None]:
    """Return what takes a relation out, with whatever in its owner stands there for its sake alone."""

    def cut() -> None:
        root = file.tree_if(relation.owner) if relation.owner else None
        for element in _naming(root, relation.id):
            _let_go(element, relation)
        if relation.owner:
            file.touch(relation.owner)
        file.unrelate(relation)

    return cut


def _naming(root: etree._Element | None, number: str) -> list[etree._Element]:
    if root is None:
        return []
    return [
        one
        for one in root.iter()
        if any(str(value) == number and short_name(name).startswith("r:") for name, value in one.attrib.items())
    ]


def _let_go(element: etree._Element, relation: Relation) -> None:
    name = short(element)
    if name == "w:hyperlink":
        unwrap(element)
    elif name in _GOES:
        remove(element)
    elif relation.external and name == "a:blip":
        drop_attribute(element, "r:link")
        if not any(short_name(one) == "r:embed" for one in element.attrib):
            _take_out_drawing(element)
    elif relation.external and name == "v:imagedata":
        _take_out_drawing(element)


def _take_out_drawing(element: etree._Element) -> None:
    """Take out a picture that the file only names and does not hold."""
    held = above(element, "w:drawing", "w:pict", "w:object")
    outer = above(held, "mc:AlternateContent") if held is not None else None
    if outer is not None:
        remove(outer)
    elif held is not None:
        remove(held)


def _make_plain(file: OpenedFile) -> None:
    """Let a file that may hold macros be one that may not."""
    kind = "template" if "template" in file.type_of(file.main).casefold() else "document"
    for one in file.types():
        if one.get("PartName", "").casefold() == f"/{file.main}".casefold():
            one.set("ContentType", _PLAIN.format(kind=kind))
        elif _MACRO_TYPE.search(one.get("ContentType", "")):
            remove(one)
    file.touch("[Content_Types].xml")
