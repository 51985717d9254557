"""What a file says of itself: the core, extended and custom properties, and labels of document systems."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from lxml import etree

from cyberbrief.domain.words import Words, words
from cyberbrief.word.revealing.opened_file import OpenedFile
from cyberbrief.word.revealing.paths import names_a_path
from cyberbrief.word.revealing.tags import COMMENT, remove, short
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

_OUR_PROGRAM = "CyberBrief"
# What our own writer declares, for the systems of ministries and for whoever sorts files.
OUR_CUSTOM = frozenset(
    {"Marking", "Marking words", "Variant", "Reference", "Releasable to", "Copy", "Office", "Drafted on", "Standing"}
)
_PLAIN_TEMPLATES = frozenset({"normal", "normal.dotm", "normal.dotx", "normal.dot", "normal.wpt", "(default)"})
_CORE: Mapping[str, tuple[Sort, Weight, Words]] = {
    "creator": (Sort.PERSON, Weight.TELLING, words("Author")),
    "lastModifiedBy": (Sort.PERSON, Weight.TELLING, words("Last saved by")),
    "title": (Sort.TITLE, Weight.ORDINARY, words("Title")),
    "subject": (Sort.TITLE, Weight.ORDINARY, words("Subject")),
    "language": (Sort.TITLE, Weight.ORDINARY, words("Language")),
    "category": (Sort.TITLE, Weight.ORDINARY, words("Category")),
    "keywords": (Sort.PROPERTY, Weight.TELLING, words("Keywords")),
    "description": (Sort.PROPERTY, Weight.TELLING, words("Remarks")),
    "identifier": (Sort.PROPERTY, Weight.TELLING, words("Identifier")),
    "contentStatus": (Sort.PROPERTY, Weight.TELLING, words("Status")),
    "contentType": (Sort.PROPERTY, Weight.TELLING, words("Type of content")),
    "created": (Sort.WHEN, Weight.ORDINARY, words("Made on")),
    "modified": (Sort.WHEN, Weight.ORDINARY, words("Last saved on")),
    "lastPrinted": (Sort.WHEN, Weight.ORDINARY, words("Last printed on")),
    "revision": (Sort.WHEN, Weight.ORDINARY, words("How often it was saved")),
    "version": (Sort.WHEN, Weight.ORDINARY, words("Version")),
}
_EXTENDED: Mapping[str, tuple[Sort, Weight, Words]] = {
    "Manager": (Sort.PERSON, Weight.TELLING, words("Manager")),
    "Company": (Sort.WRITTEN_WHERE, Weight.TELLING, words("Organisation")),
    "Template": (Sort.WRITTEN_WHERE, Weight.TELLING, words("Template")),
    "HyperlinkBase": (Sort.WRITTEN_WHERE, Weight.TELLING, words("Where links begin")),
    "HLinks": (Sort.LINK, Weight.ORDINARY, words("List of links")),
    "TotalTime": (Sort.WHEN, Weight.ORDINARY, words("Minutes of editing")),
    "DigSig": (Sort.SIGNATURE, Weight.TELLING, words("Signature")),
}
# A title is what readers see and what the rules of accessibility ask for; links and fields may lean on the others.
_STAYS = frozenset({"title", "subject", "language", "category"})
_SHOWN_TO_READERS = words("Readers and their programs see the document by it.")
_FOR_SYSTEMS = words("Systems of ministries read it: change it in the brief itself.")


def properties(file: OpenedFile) -> Iterator[Hit]:
    """Yield what a file says of itself."""
    ours = is_ours(file)
    yield from _core(file, ours=ours)
    yield from _extended(file, ours=ours)
    yield from _custom(file, ours=ours)


def is_ours(file: OpenedFile) -> bool:
    """Whether our own writer made the file, and no other program saved it since."""
    roots = [file.tree_if(name) for name in file.related("extended-properties", "")]
    return any(
        _local(one) == "Application" and one.text == _OUR_PROGRAM for root in roots if root is not None for one in root
    )


def _core(file: OpenedFile, *, ours: bool) -> Iterator[Hit]:
    for name in file.related("core-properties", ""):
        for one in _filled(file, name):
            key = _local(one)
            sort, weight, where = _CORE.get(key, (Sort.PROPERTY, Weight.TELLING, words("Property")))
            declared = ours and key in {"creator", "title", "subject", "category", "created", "modified"}
            if declared:
                yield Hit(Sort.OUR_PROPERTY, where, _said(one), why=_FOR_SYSTEMS, weight=Weight.OURS)
            elif key in _STAYS:
                yield Hit(sort, where, _said(one), why=_SHOWN_TO_READERS, weight=weight)
            else:
                yield Hit(sort, where, _said(one), _cutter(file, name, one), weight=weight)


def _extended(file: OpenedFile, *, ours: bool) -> Iterator[Hit]:
    for name in file.related("extended-properties", ""):
        for one in _filled(file, name):
            key, said = _local(one), _said(one)
            sort, weight, where = _EXTENDED.get(
                key, (Sort.WRITTEN_WITH, Weight.ORDINARY, words("Property {name}", name=key))
            )
            if ours and key == "Application":
                yield Hit(Sort.OUR_PROPERTY, words("Program"), said, why=_FOR_SYSTEMS, weight=Weight.OURS)
                continue
            if key == "Template" and said.casefold() in _PLAIN_TEMPLATES and not names_a_path(said):
                sort, weight = Sort.WRITTEN_WITH, Weight.ORDINARY
            yield Hit(sort, where, said, _cutter(file, name, one), weight=weight)


def _custom(file: OpenedFile, *, ours: bool) -> Iterator[Hit]:
    for name in file.related("custom-properties", ""):
        root = file.tree_if(name)
        for one in root if root is not None else ():
            told = one.get("name", "")
            where = words("Property {name}", name=told)
            if told in OUR_CUSTOM:
                weight = Weight.OURS if ours else Weight.ORDINARY
                yield Hit(Sort.OUR_PROPERTY, where, _said(one), why=_FOR_SYSTEMS, weight=weight)
            else:
                yield Hit(Sort.PROPERTY, where, _said(one), _cutter(file, name, one))
    for relation in file.relations(""):
        if relation.kind == "classificationlabels" and relation.target in file.parts:
            said = file.parts[relation.target].decode("utf-8", "replace")
            yield Hit(Sort.DATA, words("Label of a document system"), said, partial(file.unrelate, relation))


def _filled(file: OpenedFile, name: str) -> list[etree._Element]:
    root = file.tree_if(name)
    return [] if root is None else [one for one in root if _local(one) and (_said(one) or one.attrib)]


def _said(element: etree._Element) -> str:
    return " ".join(" ".join(str(text) for text in element.itertext()).split())


def _local(element: etree._Element) -> str:
    name = short(element)
    return "" if name == COMMENT else name.rpartition(":")[2]


def _cutter(file: OpenedFile, name: str, element: etree._Element) -> Callable[[], None]:
    def cut() -> None:
        remove(element)
        file.touch(name)

    return cut
