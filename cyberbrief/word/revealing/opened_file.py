"""A Word file that was let in: its parts, what relates them, and their trees, read when they are asked for."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias
from urllib.parse import unquote

from lxml import etree

from cyberbrief.domain.words import Words, words
from cyberbrief.host.incoming import Allowed, SuspectFileError, packed, unpacked
from cyberbrief.word.revealing.tags import above, remove, short

_ALLOWED = Allowed(telling=True)
_TYPES = "[Content_Types].xml"
_DOCUMENT = "wordprocessingml"
_MACROS = (
    "application/vnd.ms-word.document.macroenabled.main+xml",
    "application/vnd.ms-word.template.macroenabledtemplate.main+xml",
)
_NUMBER = re.compile(r"(\d+)\.xml$")
_XML = (".xml", ".rels", ".vml")
_STORIES = ("header", "footer", "footnotes", "endnotes")


# How much of a picture is cut away left, above, right and below, each as a share; and what makes the picture anew
# without it, None for a form that it does not know.
Sides: TypeAlias = tuple[float, float, float, float]
CutPicture: TypeAlias = Callable[[bytes, Sides], bytes | None]


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part says of another, or of an address elsewhere; `kind` is the last word of its type."""

    owner: str
    id: str
    kind: str
    target: str
    external: bool
    element: etree._Element

    @property
    def list_name(self) -> str:
        """The part that holds the relation."""
        return relations_of(self.owner)


@dataclass(slots=True)
class Story:
    """One stretch of text: the main text, a header, the notes."""

    name: str
    kind: str
    root: etree._Element
    _all: dict[str, list[etree._Element]] = field(default_factory=dict)
    _numbers: dict[etree._Element, int] = field(default_factory=dict)

    def every(self, *names: str) -> Sequence[etree._Element]:
        """Return the elements of these names, those of a name in the order in which they stand."""
        if not self._all:
            for element in self.root.iter():
                self._all.setdefault(short(element), []).append(element)
        return [element for name in names for element in self._all.get(name, ())]

    def names(self) -> Sequence[str]:
        """Return the names of all its elements."""
        self.every()
        return list(self._all)

    def where(self, element: etree._Element) -> Words:
        """Say where an element stands."""
        if not self._numbers:
            self._numbers = {one: number for number, one in enumerate(self.every("w:p"), 1)}
        paragraph = element if short(element) == "w:p" else above(element, "w:p")
        number = self._numbers.get(paragraph, 0) if paragraph is not None else 0
        return _place(self.kind, self.name, number)

    def forget(self) -> None:
        """Look again, after something was taken out."""
        self._all, self._numbers = {}, {}


class OpenedFile:
    """The parts of a Word file by name. What is changed in a tree is written anew, all else stays byte for byte.

    Raises:
        SuspectFileError: it is damaged, no Word file, or breaks the rules of the gate.
    """

    def __init__(self, data: bytes, cut_picture: CutPicture | None = None) -> None:
        self.cut_picture = cut_picture
        self.uncut: set[str] = set()
        if data.startswith(b"{\\rtf"):
            raise SuspectFileError(words("This is a Rich Text file (.rtf); Word files alone are read here."))
        self.parts = unpacked(data, _ALLOWED)
        if b"opendocument" in self.parts.get("mimetype", b""):
            raise SuspectFileError(words("This is an OpenDocument file (.odt); Word files alone are read here."))
        if _TYPES not in self.parts:
            raise SuspectFileError(words("The file is damaged, or is not what its name says."))
        self._names = {name.casefold(): name for name in self.parts}
        self._trees: dict[str, etree._Element] = {}
        self._stories: dict[str, Story] = {}
        self._touched: set[str] = set()
        self.main = self._main()
        if _DOCUMENT not in self.type_of(self.main) and self.type_of(self.main).casefold() not in _MACROS:
            raise SuspectFileError(words("This is no Word file."))

    def _main(self) -> str:
        for relation in self.relations(""):
            if relation.kind == "officeDocument" and relation.target in self.parts:
                return relation.target
        raise SuspectFileError(words("This is no Word file."))

    # -------------------------------------------------------------------------------------------------- reading

    def tree(self, name: str) -> etree._Element:
        """Return a part as a tree."""
        if name not in self._trees:
            self._trees[name] = _parsed(self.parts[name])
        return self._trees[name]

    def tree_if(self, name: str) -> etree._Element | None:
        """Return a part as a tree, None where it is missing or no XML."""
        try:
            return self.tree(name) if name in self.parts and name.lower().endswith(_XML) else None
        except SuspectFileError:
            return None

    def types(self) -> etree._Element:
        """Return the list of what each part is."""
        return self.tree(_TYPES)

    def type_of(self, name: str) -> str:
        """Return what a part is said to be."""
        ending = name.rpartition(".")[2].casefold()
        by_ending = ""
        for one in self.types().iterchildren(etree.Element):
            if one.get("PartName", "").casefold() == f"/{name}".casefold():
                return one.get("ContentType", "")
            if one.get("Extension", "").casefold() == ending:
                by_ending = one.get("ContentType", "")
        return by_ending

    def relations(self, owner: str) -> Sequence[Relation]:
        """Return what a part relates to, the whole file where none is named."""
        name = self._names.get(relations_of(owner).casefold())
        if name is None or name not in self.parts:
            return ()
        return tuple(self._relations(owner, name))

    def _relations(self, owner: str, name: str) -> Iterator[Relation]:
        for one in self.tree(name).iterchildren(etree.Element):
            external = one.get("TargetMode", "") == "External"
            kind = one.get("Type", "").rpartition("/")[2]
            told = one.get("Target", "")
            yield Relation(
                owner, one.get("Id", ""), kind, told if external else self._found(owner, told), external, one
            )

    def _found(self, owner: str, target: str) -> str:
        path = unquote(target.partition("#")[0])
        whole = path if path.startswith("/") else posixpath.join("/", posixpath.dirname(owner), path)
        name = posixpath.normpath(whole).lstrip("/")
        return self._names.get(name.casefold(), name)

    def every_relation(self) -> Iterator[Relation]:
        """Yield the relations of the whole file and of every part."""
        for owner in ("", *list(self.parts)):
            if not owner.casefold().endswith(".rels"):
                yield from self.relations(owner)

    def related(self, kind: str, owner: str | None = None) -> Sequence[str]:
        """Return the parts of the file that the main part, or another, relates to in a way."""
        relations = self.relations(self.main if owner is None else owner)
        return [one.target for one in relations if one.kind == kind and not one.external and one.target in self.parts]

    def settings(self) -> etree._Element | None:
        """Return the settings, None where there are none."""
        return next((self.tree(name) for name in self.related("settings")), None)

    def stories(self) -> Sequence[Story]:
        """Return the main text, headers, footers and notes."""
        found = [(self.main, "main"), *((name, kind) for kind in _STORIES for name in self.related(kind))]
        for name, kind in found:
            if name not in self._stories:
                self._stories[name] = Story(name, kind, self.tree(name))
        return [self._stories[name] for name, _kind in dict(found).items()]

    # ------------------------------------------------------------------------------------------------- changing

    def touch(self, name: str) -> None:
        """Note that a tree was changed."""
        self._touched.add(name)
        if name in self._stories:
            self._stories[name].forget()

    def put(self, name: str, content: bytes) -> None:
        """Give a part other bytes."""
        self.parts[name] = content

    def unrelate(self, relation: Relation) -> None:
        """Take a relation away; a part that nothing relates to any more goes with `drop_unrelated`."""
        remove(relation.element)
        self.touch(self._names.get(relation.list_name.casefold(), relation.list_name))

    def read_anew(self, name: str) -> None:
        """Write a tree and read it again, so that nothing stands beside its root."""
        self.parts[name] = _serialised(self._trees.pop(name))
        self._touched.discard(name)
        self._stories.pop(name, None)

    def drop(self, name: str) -> None:
        """Take a part out, with its relations and what is said of it."""
        for part in (name, self._names.get(relations_of(name).casefold(), "")):
            if part in self.parts:
                del self.parts[part]
                self._trees.pop(part, None)
                self._stories.pop(part, None)
                self._touched.discard(part)
        for one in list(self.types().iterchildren(etree.Element)):
            if one.get("PartName", "").casefold() == f"/{name}".casefold():
                remove(one)
                self.touch(_TYPES)

    def unrelated(self) -> Sequence[str]:
        """Return the parts that nothing in the file leads to."""
        reached, waiting = {_TYPES}, [""]
        while waiting:
            owner = waiting.pop()
            reached |= {owner, self._names.get(relations_of(owner).casefold(), "")}
            found = {one.target for one in self.relations(owner) if not one.external and one.target in self.parts}
            waiting += sorted(found - reached)
        return [name for name in self.parts if name not in reached]

    def written(self) -> bytes:
        """Return the file as bytes: the same parts in the same order, the same bytes each time."""
        parts = {
            name: _serialised(self._trees[name]) if name in self._touched else content
            for name, content in self.parts.items()
        }
        first = {_TYPES: parts.pop(_TYPES)}
        return packed(first | parts)


def relations_of(owner: str) -> str:
    """Return the name of the part that holds a part's relations."""
    folder, _, name = owner.rpartition("/")
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"


def part_place(name: str) -> Words:
    """Say that something stands in a part that is no text."""
    return words("In the part {name}", name=name)


def _place(kind: str, name: str, paragraph: int) -> Words:
    number = found[1] if (found := _NUMBER.search(name)) else "1"
    if kind == "main":
        return words("Main text, paragraph {n}", n=paragraph) if paragraph else words("Main text")
    if kind == "header":
        return words("Header {n}", n=number)
    if kind == "footer":
        return words("Footer {n}", n=number)
    return words("Footnotes") if kind == "footnotes" else words("Endnotes")


def _parsed(content: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise SuspectFileError(words("The file is damaged, or is not what its name says.")) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise SuspectFileError(words("The file declares words of its own, which no office program does."))
    return root


def _serialised(root: etree._Element) -> bytes:
    # The element, not its document: what stands before and behind it are comments and orders to programs.
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
