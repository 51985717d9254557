"""What neither validator sees in a Word file: ids used twice, names that lead nowhere, pages without a marking."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ALLOWED_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(core|app|custom)\.xml|word/_rels/document\.xml\.rels"
    r"|word/(document|styles|settings|fontTable|numbering|footnotes|header\d+|footer\d+)\.xml|word/theme/theme1\.xml"
    # What a house template may bring on top: the pictures of its letterhead.
    r"|word/media/picture\d+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)|word/_rels/(header|footer)\d+\.xml\.rels"
)
_PICTURE = re.compile("word/media/")
_FORBIDDEN = ("w:rsid", "<w:comment", "thumbnail", "printerSettings", "<w:ins ", "<w:del ", "w:author", "updateFields")


def text_in(root: etree._Element) -> str:
    """Return the words of an element, without field codes."""
    return "".join(text.text or "" for text in root.iter(W + "t"))


def value_at(root: etree._Element, path: str, attribute: str = "val") -> str | None:
    """Return an attribute of the first element on a path of names, or None."""
    found = root.find("/".join(W + name for name in path.split("/")))
    return None if found is None else found.get(W + attribute)


class Parts:
    """The parts of a file, read once."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            assert archive.testzip() is None
            self.names = archive.namelist()
            self.raw = {name: archive.read(name) for name in self.names}
        self.xml = {name: etree.fromstring(content) for name, content in self.raw.items() if not _PICTURE.match(name)}

    @property
    def body(self) -> etree._Element:
        return self.xml["word/document.xml"]

    def values(self, tag: str, attribute: str = "val") -> list[str]:
        """Return an attribute of every such element of the body and the notes."""
        roots = (self.body, self.xml["word/footnotes.xml"])
        return [element.get(W + attribute) or "" for root in roots for element in root.iter(W + tag)]


def faults(data: bytes, banner: str) -> list[str]:
    """Return what is wrong with a file, a sentence a fault."""
    parts = Parts(data)
    return [fault for rule in _RULES for fault in rule(parts, banner)]


def _parts_are_ours(parts: Parts, _: str) -> Iterator[str]:
    for name, count in Counter(parts.names).items():
        if count > 1:
            yield f"{name} stands there {count} times"
        if not ALLOWED_PARTS.fullmatch(name):
            yield f"{name} is no part that we write"
    for name in parts.xml:
        for word in _FORBIDDEN:
            if word in parts.raw[name].decode():
                yield f"{name} holds {word}"


def _relations_lead_somewhere(parts: Parts, _: str) -> Iterator[str]:
    for name, root in parts.xml.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        for relation in root:
            target = relation.get("Target")
            if relation.get("TargetMode") == "External" or target is None:
                yield f"{name} leads outside"
            elif posixpath.join(folder, target).lstrip("/") not in parts.raw:
                yield f"{name} leads to {target}, which is not there"


def _ids_are_used_once(parts: Parts, _: str) -> Iterator[str]:
    for tag, attribute in (("bookmarkStart", "id"), ("bookmarkStart", "name"), ("footnoteReference", "id")):
        for value, count in Counter(parts.values(tag, attribute)).items():
            if count > 1:
                yield f"{tag} {attribute} {value} is used {count} times"
    controls = [one.get(W + "val") for root in parts.xml.values() for one in root.iterfind(f".//{W}sdtPr/{W}id")]
    for control, count in Counter(controls).items():
        if count > 1:
            yield f"content control id {control} is used {count} times"
    if sorted(parts.values("bookmarkStart", "id")) != sorted(parts.values("bookmarkEnd", "id")):
        yield "a bookmark has one end only"


def _names_are_defined(parts: Parts, _: str) -> Iterator[str]:
    styles = {style.get(W + "styleId") for style in parts.xml["word/styles.xml"].iter(W + "style")}
    edges = [root for name, root in parts.xml.items() if "/header" in name or "/footer" in name]
    for tag in ("pStyle", "rStyle", "tblStyle"):
        used = set(parts.values(tag)) | {element.get(W + "val") for root in edges for element in root.iter(W + tag)}
        yield from (f"{tag} {name} is not defined" for name in used - styles)
    for tag in ("basedOn", "next"):
        named = {element.get(W + "val") for element in parts.xml["word/styles.xml"].iter(W + tag)}
        yield from (f"{tag} {name} is not defined" for name in named - styles)
    lists = {number.get(W + "numId") for number in parts.xml["word/numbering.xml"].iter(W + "num")}
    yield from (f"list {number} is not defined" for number in set(parts.values("numId")) - lists)
    anchors = set(parts.values("bookmarkStart", "name"))
    yield from (f"link to {name} leads nowhere" for name in set(parts.values("hyperlink", "anchor")) - anchors)


def _notes_match(parts: Parts, _: str) -> Iterator[str]:
    notes = [note.get(W + "id") for note in parts.xml["word/footnotes.xml"].iter(W + "footnote")]
    pointed = parts.values("footnoteReference", "id")
    if notes != ["-1", "0", *pointed]:
        yield f"notes {notes} and what points at them {pointed} differ"


def _every_page_is_marked(parts: Parts, banner: str) -> Iterator[str]:
    relations = {relation.get("Id"): relation.get("Target") for relation in parts.xml["word/_rels/document.xml.rels"]}
    settings = parts.xml["word/settings.xml"]
    for section in parts.body.iter(W + "sectPr"):
        kinds = {"default"}
        kinds |= {"first"} if section.find(W + "titlePg") is not None else set()
        kinds |= {"even"} if settings.find(W + "evenAndOddHeaders") is not None else set()
        for edge in ("header", "footer"):
            found = {
                element.get(W + "type"): relations[element.get(R + "id")]
                for element in section.iter(f"{W}{edge}Reference")
            }
            yield from (f"a section has no {kind} {edge}" for kind in kinds - found.keys())
            for target in found.values():
                if banner not in text_in(parts.xml[f"word/{target}"]):
                    yield f"{target} has no marking"


def _tables_end_well(parts: Parts, _: str) -> Iterator[str]:
    for table in parts.body.iter(W + "tbl"):
        following = table.getnext()
        if following is None or following.tag != W + "p":
            yield "a table has no paragraph behind it"
        columns = len(list(table.iter(W + "gridCol")))
        for row in table.iter(W + "tr"):
            spans = [int(span.get(W + "val") or 1) - 1 for span in row.iter(W + "gridSpan")]
            if len(row.findall(W + "tc")) + sum(spans) != columns:
                yield "a row has another number of cells than its table"
            if any(not cell.findall(W + "p") for cell in row.iter(W + "tc")):
                yield "a cell has no paragraph"


_RULES = (
    _parts_are_ours,
    _relations_lead_somewhere,
    _ids_are_used_once,
    _names_are_defined,
    _notes_match,
    _every_page_is_marked,
    _tables_end_well,
)
