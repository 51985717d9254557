"""What no page shows: headers and footers of unused kinds, notes nothing points at, pictures left over."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.opened_file import OpenedFile, Relation, Story, part_place
from cyberbrief.word.revealing.tags import attribute, child, is_on, remove, short
from cyberbrief.word.revealing.trace import Hit, Sort
from cyberbrief.word.revealing.unseen_text import text_of

_EDGES = ("w:headerReference", "w:footerReference")
_NOTES = {"footnotes": ("w:footnote", "w:footnoteReference"), "endnotes": ("w:endnote", "w:endnoteReference")}
_SHOWN_KINDS = frozenset({"image", "chart", "diagramData", "header", "footer", "hdphoto", "oleObject", "package"})


def edges(file: OpenedFile) -> Iterator[Hit]:
    """Yield what no page shows."""
    yield from _unused_edges(file)
    yield from _unused_notes(file)
    yield from _left_over(file)


def _unused_edges(file: OpenedFile) -> Iterator[Hit]:
    main = file.stories()[0]
    used = _used(file, main)
    relations = {one.id: one for one in file.relations(file.main)}
    for reference in main.every(*_EDGES):
        relation = relations.get(attribute(reference, "r:id"))
        if relation is None or relation.id in used or relation.target not in file.parts:
            continue
        said = text_of(file.tree(relation.target))
        where = words("Header") if short(reference) == "w:headerReference" else words("Footer")
        yield Hit(Sort.UNUSED, where, said, _edge_cutter(file, main, reference, relation))


def _used(file: OpenedFile, main: Story) -> frozenset[str]:
    """Return the ids of the headers and footers that some page shows; a section inherits from the one before."""
    settings = file.settings()
    both_sides = is_on(child(settings, "w:evenAndOddHeaders"))
    held: dict[tuple[str, str], str] = {}
    used: set[str] = set()
    for section in main.every("w:sectPr"):
        for reference in section:
            if (edge := short(reference)) in _EDGES:
                held[edge, attribute(reference, "w:type") or "default"] = attribute(reference, "r:id")
        shown = {"default"} | ({"even"} if both_sides else set())
        shown |= {"first"} if is_on(child(section, "w:titlePg")) else set()
        used |= {held[edge, kind] for edge in _EDGES for kind in shown if (edge, kind) in held}
    return frozenset(used)


def _edge_cutter(file: OpenedFile, main: Story, reference: etree._Element, relation: Relation) -> Callable[[], None]:
    def cut() -> None:
        remove(reference)
        file.unrelate(relation)
        file.touch(main.name)

    return cut


def _unused_notes(file: OpenedFile) -> Iterator[Hit]:
    for story in file.stories():
        if story.kind not in _NOTES:
            continue
        note, pointer = _NOTES[story.kind]
        pointed = {attribute(one, "w:id") for other in file.stories() for one in other.every(pointer)}
        for one in story.every(note):
            ordinary = attribute(one, "w:type") in {"", "normal"}
            if ordinary and attribute(one, "w:id") not in pointed:
                yield Hit(Sort.UNUSED, story.where(one), text_of(one), _note_cutter(file, story, one))


def _note_cutter(file: OpenedFile, story: Story, note: etree._Element) -> Callable[[], None]:
    def cut() -> None:
        remove(note)
        file.touch(story.name)

    return cut


def _left_over(file: OpenedFile) -> Iterator[Hit]:
    """Yield pictures and charts that a part still relates to and shows nowhere, and parts that nothing leads to."""
    by_owner: dict[str, list[Relation]] = {}
    for relation in file.every_relation():
        if relation.owner and relation.kind in _SHOWN_KINDS and not relation.external:
            by_owner.setdefault(relation.owner, []).append(relation)
    for owner, relations in by_owner.items():
        root = file.tree_if(owner)
        if root is None:
            continue
        named = {str(value) for one in root.iter() for value in one.attrib.values()}
        for relation in relations:
            if relation.id not in named and relation.target in file.parts:
                yield Hit(Sort.UNUSED, part_place(relation.target), "", _unrelater(file, relation))
    for name in file.unrelated():
        yield Hit(Sort.UNUSED, part_place(name), "", _dropper(file, name))


def _unrelater(file: OpenedFile, relation: Relation) -> Callable[[], None]:
    return lambda: file.unrelate(relation)


def _dropper(file: OpenedFile, name: str) -> Callable[[], None]:
    return lambda: file.drop(name)
