"""What the settings keep that no page shows, and the marks of editing sessions all through a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from lxml import etree

from cyberbrief.domain.words import Words, words
from cyberbrief.word.revealing.opened_file import OpenedFile, Relation
from cyberbrief.word.revealing.paths import leads_inside
from cyberbrief.word.revealing.tags import attribute, remove, short, short_name
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

_SESSIONS = frozenset(
    {
        *("w:rsidR", "w:rsidRDefault", "w:rsidRPr", "w:rsidP", "w:rsidTr", "w:rsidSect", "w:rsidDel"),
        *("w14:paraId", "w14:textId", "wp14:anchorId", "wp14:editId"),
    }
)
_REMOVED: Mapping[str, tuple[Sort, Weight, Words]] = {
    "w:rsids": (Sort.SITTING, Weight.ORDINARY, words("Settings")),
    "w14:docId": (Sort.SITTING, Weight.ORDINARY, words("Number of this document")),
    "w15:docId": (Sort.SITTING, Weight.ORDINARY, words("Number of this document")),
    "w:docVars": (Sort.DATA, Weight.TELLING, words("Document variables")),
    "w:mailMerge": (Sort.DATA, Weight.TELLING, words("Mail merge")),
    "w:attachedSchema": (Sort.DATA, Weight.TELLING, words("Schema of a document system")),
    "w:saveThroughXslt": (Sort.WRITTEN_WHERE, Weight.TELLING, words("How it was saved")),
}
_PROTECTED = frozenset({"w:documentProtection", "w:writeProtection"})
_KEEPS = words("Without it anyone could change what the sender protected.")


def settings(file: OpenedFile) -> Iterator[Hit]:
    """Yield what the settings tell."""
    for name in file.related("settings"):
        relations = {one.id: one for one in file.relations(name)}
        for one in file.tree(name):
            key = short(one)
            if key in _REMOVED:
                sort, weight, where = _REMOVED[key]
                yield Hit(sort, where, _said(one, key), _cutter(file, name, one, relations), weight=weight)
            elif key == "w:attachedTemplate":
                yield from _template(file, name, one, relations)
            elif key in _PROTECTED and any(_is_check_value(str(told)) for told in one.attrib):
                yield Hit(Sort.PROTECTION, words("Settings"), "", why=_KEEPS, weight=Weight.ORDINARY)
            elif short(one) == "?:view" or key == "w:removeDateAndTime":
                continue
    yield from _sessions(file)


def _template(file: OpenedFile, name: str, element: etree._Element, relations: Mapping[str, Relation]) -> Iterator[Hit]:
    relation = relations.get(attribute(element, "r:id"))
    said = relation.target if relation is not None else ""
    fetched = bool(said) and said.casefold().startswith("http")
    sort = Sort.FETCHED if fetched and not leads_inside(said) else Sort.WRITTEN_WHERE
    yield Hit(sort, words("Attached template"), said, _cutter(file, name, element, relations))


def _is_check_value(name: str) -> bool:
    return name.rpartition("}")[2] in {"hash", "salt", "hashValue", "saltValue"}


def _said(element: etree._Element, key: str) -> str:
    if key == "w:rsids":
        return ""
    pairs = [
        ": ".join(str(value) for value in one.attrib.values()) for one in element.iter() if short(one) != "w:docVars"
    ]
    return "; ".join(filter(None, pairs))


def _cutter(
    file: OpenedFile, name: str, element: etree._Element, relations: Mapping[str, Relation]
) -> Callable[[], None]:
    used = [str(value) for one in element.iter() for value in one.attrib.values()]

    def cut() -> None:
        remove(element)
        file.touch(name)
        for relation in relations.values():
            if relation.id in used:
                file.unrelate(relation)

    return cut


def _sessions(file: OpenedFile) -> Iterator[Hit]:
    for name in list(file.parts):
        if name.lower().endswith(".xml") and name.startswith(file.main.rpartition("/")[0]):
            root = file.tree_if(name)
            marked = _marked(root) if root is not None else ()
            if marked:
                where = words("In the part {name}", name=name)
                cut = partial(_cut_sessions, file, name, marked)
                yield Hit(Sort.SITTING, where, f"× {len(marked)}", cut, weight=Weight.ORDINARY)


def _marked(root: etree._Element) -> Sequence[etree._Element]:
    return [one for one in root.iter() if any(short_name(name) in _SESSIONS for name in one.attrib)]


def _cut_sessions(file: OpenedFile, name: str, marked: Sequence[etree._Element]) -> None:
    for element in marked:
        for key in list(element.attrib):
            if short_name(key) in _SESSIONS:
                del element.attrib[key]
    file.touch(name)
