"""How the beginning of a finished Word file prints, read from its own bytes: enough for a picture of the page.

Paragraphs, runs and tables as the styles, their theme and what is set on them directly say. What a painter needs is
here in points and words; how lines break and what fits is the painter's.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Final

from cyberbrief.word.house.names import A, R, W
from cyberbrief.word.house.opening import tree_of
from cyberbrief.word.house.style_sheet import StyleSheet, is_on, whole

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TWIPS: Final = 20.0  # a point
_HALVES: Final = 2.0
_EMU: Final = 12_700.0
_MOST: Final = 120  # blocks that are read; a page holds fewer
_SIDES: Final = {"right": "right", "end": "right", "center": "center", "both": "justify", "distribute": "justify"}
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MARKS: Final = {"decimal": "{n}.", "lowerLetter": "({letter})", "bullet": "•"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one manner; or a picture with its size in points."""

    text: str
    font: str = ""
    size: float = 11.0
    bold: bool = False
    italic: bool = False
    colour: str = ""
    picture: bytes = b""
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Printed:
    """A paragraph: its style by the stored name, its words, and how it stands, in points."""

    style: str
    pieces: tuple[Piece, ...]
    side: str = "left"
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    first: float = 0.0
    line: float = 1.0
    mark: str = ""
    from_the_right: bool = False
    shade: str = ""


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """A cell: what stands in it, its shade as RRGGBB ("" for none), and its share of the width."""

    blocks: tuple[Printed, ...]
    shade: str = ""
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table row by row, with the colour of its lines."""

    rows: tuple[tuple[PrintedCell, ...], ...]
    line: str = ""


Block = Printed | PrintedTable


@dataclass(frozen=True, slots=True)
class FirstPage:
    """A page in points: its size, margins, and what stands at its head, in it, and at its foot."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    head_at: float
    foot_at: float
    head: tuple[Block, ...] = ()
    body: tuple[Block, ...] = ()
    foot: tuple[Block, ...] = ()


def first_page(data: bytes) -> FirstPage:
    """Return the beginning of a Word file that the program wrote."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return _Reader(parts).page()


@dataclass
class _Reader:
    parts: dict[str, bytes]
    _counts: dict[Element, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        theme = self.parts.get("word/theme/theme1.xml")
        self._sheet = StyleSheet(tree_of(self.parts["word/styles.xml"]), tree_of(theme) if theme else None)
        numbering = self.parts.get("word/numbering.xml")
        self._numbering = tree_of(numbering) if numbering else None

    def page(self) -> FirstPage:
        main = "word/document.xml"
        body = tree_of(self.parts[main]).find(f"{W}body")
        assert body is not None  # noqa: S101  # the program wrote it
        section = next(iter(body.iter(f"{W}sectPr")))
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")

        def margin(name: str) -> float:
            return abs(_points(margins, name, 1134))

        return FirstPage(
            width=_points(size, "w", 11906),
            height=_points(size, "h", 16838),
            top=margin("top"),
            bottom=margin("bottom"),
            left=margin("left"),
            right=margin("right"),
            head_at=margin("header"),
            foot_at=margin("footer"),
            head=tuple(self._edge(section, "header")),
            body=tuple(self._blocks(body, main)),
            foot=tuple(self._edge(section, "footer")),
        )

    def _edge(self, section: Element, kind: str) -> Iterator[Block]:
        """Yield what stands at the head or foot of the first page."""
        references = {one.get(f"{W}type"): one for one in section.findall(f"{W}{kind}Reference")}
        first = "first" if is_on(section.find(f"{W}titlePg")) and "first" in references else "default"
        if first not in references:
            return
        target = self._target("word/document.xml", references[first].get(f"{R}id") or "")
        if target in self.parts:
            yield from self._blocks(tree_of(self.parts[target]), target)

    def _target(self, part: str, key: str) -> str:
        folder, _, own = part.rpartition("/")
        relations = self.parts.get(f"{folder}/_rels/{own}.rels")
        for one in tree_of(relations) if relations else ():
            if one.get("Id") == key:
                return posixpath.normpath(posixpath.join(folder, one.get("Target") or "")).lstrip("/")
        return ""

    def _blocks(self, holder: Element, part: str) -> Iterator[Block]:
        for number, one in enumerate(_through_controls(holder)):
            if number >= _MOST:
                return
            if one.tag == f"{W}p":
                yield self._paragraph(one, part)
            elif one.tag == f"{W}tbl":
                yield self._table(one, part)

    def _table(self, table: Element, part: str) -> PrintedTable:
        widths = [whole(column.get(f"{W}w") or "") for column in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        total = sum(widths) or 1
        named = table.find(f"{W}tblPr/{W}tblStyle")
        style = self._sheet.by_id.get(named.get(f"{W}val") or "") if named is not None else None
        line = next((one.get(f"{W}color") or "" for one in self._borders(table, style)), "")
        heads = (one.find(f"{W}tblStylePr[@{W}type='firstRow']/{W}tcPr/{W}shd") for one in self._sheet.chain(style))
        head = next((shade for shade in map(_shade, heads) if shade), "")
        rows: list[tuple[PrintedCell, ...]] = []
        for row in table.iterfind(f"{W}tr"):
            cells = []
            for place, cell in enumerate(row.iterfind(f"{W}tc")):
                spans = cell.find(f"{W}tcPr/{W}gridSpan")
                span = whole(spans.get(f"{W}val") or "", 1) if spans is not None else 1
                share = sum(widths[place : place + span]) / total if widths else 0.0
                inner = tuple(one for one in self._blocks(cell, part) if isinstance(one, Printed))
                cells.append(PrintedCell(inner, _shade(cell.find(f"{W}tcPr/{W}shd")) or ("" if rows else head), share))
            rows.append(tuple(cells))
        return PrintedTable(tuple(rows), line if _is_colour(line) else "")

    def _borders(self, table: Element, style: Element | None) -> Iterator[Element]:
        for holder in (table, *self._sheet.chain(style)):
            borders = holder.find(f"{W}tblPr/{W}tblBorders")
            for one in borders if borders is not None else ():
                if one.get(f"{W}val") not in {"nil", "none", None}:
                    yield one

    def _paragraph(self, paragraph: Element, part: str) -> Printed:
        own = paragraph.find(f"{W}pPr")
        named = own.find(f"{W}pStyle") if own is not None else None
        style = self._sheet.by_id.get(named.get(f"{W}val") or "") if named is not None else self._sheet.default
        chain = [*([own] if own is not None else []), *_inner(self._sheet.chain(style), "pPr"), *self._defaults("pPr")]

        def value(name: str, attribute: str = "val") -> str:
            return _first(chain, name, attribute)

        size = _points_of(value("spacing", "before")), _points_of(value("spacing", "after"))
        rule = value("spacing", "lineRule") or "auto"
        line = whole(value("spacing", "line"), 240) / 240 if rule == "auto" else 1.0
        level = self._level(value("numPr/numId"), value("numPr/ilvl"))
        listed = level.find(f"{W}pPr") if level is not None else None
        stands = [*chain, *([listed] if listed is not None else [])]
        left = _points_of(_first(stands, "ind", "left") or _first(stands, "ind", "start"))
        first = _points_of(_first(stands, "ind", "firstLine")) - _points_of(_first(stands, "ind", "hanging"))
        pieces = tuple(self._pieces(paragraph, style, part))
        name = style.find(f"{W}name") if style is not None else None
        turned = next((is_on(one) for one in (each.find(f"{W}bidi") for each in chain) if one is not None), False)
        return Printed(
            (name.get(f"{W}val") or "") if name is not None else "",
            pieces,
            _SIDES.get(value("jc"), "left"),
            *size,
            left,
            first,
            max(line, 0.8),
            self._mark(level),
            turned,
            next((shade for shade in (_shade(each.find(f"{W}shd")) for each in chain) if shade), ""),
        )

    def _level(self, number: str, level: str) -> Element | None:
        """Return the level of a list that a paragraph belongs to."""
        key, depth = whole(number), whole(level)
        if not key or self._numbering is None:
            return None
        held = self._numbering.find(f"{W}num[@{W}numId='{key}']/{W}abstractNumId")
        wanted = whole((held.get(f"{W}val") or "") if held is not None else "", -1)
        return self._numbering.find(f"{W}abstractNum[@{W}abstractNumId='{wanted}']/{W}lvl[@{W}ilvl='{depth}']")

    def _mark(self, level: Element | None) -> str:
        """Return what stands before a paragraph of a list, counted."""
        if level is None:
            return ""
        form = level.find(f"{W}numFmt")
        kind = (form.get(f"{W}val") or "") if form is not None else ""
        count = self._counts[level] = self._counts.get(level, 0) + 1
        return _MARKS.get(kind, "{n}.").format(n=count, letter=chr(ord("a") + (count - 1) % 26))

    def _pieces(self, paragraph: Element, style: Element | None, part: str) -> Iterator[Piece]:
        for run in paragraph.iter(f"{W}r"):
            own = run.find(f"{W}rPr")
            named = own.find(f"{W}rStyle") if own is not None else None
            lettered = self._sheet.by_id.get(named.get(f"{W}val") or "") if named is not None else None
            chain = [
                *([own] if own is not None else []),
                *_inner(self._sheet.chain(lettered), "rPr"),
                *_inner(self._sheet.chain(style), "rPr"),
                *self._defaults("rPr"),
            ]
            for drawn in run.iter(f"{A}blip"):
                yield from self._picture(run, drawn, part)
            text = _text_of(run)
            if not text:
                continue
            colour = _first(chain, "color", "val")
            capitals = _is_set(chain, "caps")
            yield Piece(
                text.upper() if capitals else text,
                self._font(own, lettered, style),
                whole(_first(chain, "sz", "val"), 20) / _HALVES,
                _is_set(chain, "b"),
                _is_set(chain, "i"),
                colour if _is_colour(colour) else "",
            )

    def _font(self, own: Element | None, lettered: Element | None, style: Element | None) -> str:
        direct = own.find(f"{W}rFonts") if own is not None else None
        name = (direct.get(f"{W}ascii") or "") if direct is not None else ""
        return (
            name
            or (self._sheet.font(lettered, "ascii") if lettered is not None else "")
            or self._sheet.font(style, "ascii")
        )

    def _picture(self, run: Element, drawn: Element, part: str) -> Iterator[Piece]:
        content = self.parts.get(self._target(part, drawn.get(f"{R}embed") or ""), b"")
        extent = next(iter(run.iter(f"{_DRAWING}extent")), None)
        if content and extent is not None:
            sides = (whole_number(extent.get(side) or "") / _EMU for side in ("cx", "cy"))
            width, height = sides
            yield Piece("", picture=content, width=width, height=height)

    def _defaults(self, kind: str) -> Iterator[Element]:
        found = self._sheet.root.find(f"{W}docDefaults/{W}{kind}Default/{W}{kind}")
        if found is not None:
            yield found


def whole_number(text: str) -> int:
    """Return a whole number of any length, 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0  # noqa: PLR2004  # digits of a size


def _through_controls(holder: Element) -> Iterator[Element]:
    for one in holder:
        if one.tag == f"{W}sdt":
            content = one.find(f"{W}sdtContent")
            yield from _through_controls(content) if content is not None else ()
        else:
            yield one


def _inner(styles: Iterator[Element], name: str) -> Iterator[Element]:
    for style in styles:
        found = style.find(f"{W}{name}")
        if found is not None:
            yield found


def _first(chain: list[Element], path: str, attribute: str) -> str:
    steps = "/".join(W + step for step in path.split("/"))
    for one in chain:
        found = one.find(steps)
        value = (found.get(f"{W}{attribute}") or "") if found is not None else ""
        if value:
            return value
    return ""


def _is_set(chain: list[Element], name: str) -> bool:
    found = next((one.find(W + name) for one in chain if one.find(W + name) is not None), None)
    return is_on(found)


def _text_of(run: Element) -> str:
    said = []
    for one in run:
        if one.tag == f"{W}t":
            said.append(one.text or "")
        elif one.tag == f"{W}tab":
            said.append("\t")
        elif one.tag in {f"{W}br", f"{W}cr"}:
            said.append("\n")
    return "".join(said)


def _shade(shading: Element | None) -> str:
    fill = (shading.get(f"{W}fill") or "") if shading is not None else ""
    return fill if _is_colour(fill) else ""


def _is_colour(text: str) -> bool:
    return len(text) == 6 and all(one in "0123456789abcdefABCDEF" for one in text)  # noqa: PLR2004  # RRGGBB


def _points(element: Element | None, name: str, default: int) -> float:
    return whole((element.get(f"{W}{name}") or "") if element is not None else "", default) / _TWIPS


def _points_of(text: str) -> float:
    return whole(text) / _TWIPS
