"""What Word's own accessibility checker would say of a file, rule by rule, as its maker publishes them.

Its rules for text, tables, headings, links, objects and protection are here, errors and warnings alike; what else a
screen reader asks for (a title, a language) stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from lxml import etree

from cyberbrief.word.colours import contrast
from tests.word.lint import Parts, W, text_in, value_at

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_CORE = "{http://purl.org/dc/elements/1.1/}"
_FILE_NAME = re.compile(r"(?i)\.(png|jpe?g|gif|svg|emf|wmf|bmp)\b|^(image|picture|grafik|img)\s*\d*$")
_SAYS_NOTHING = re.compile(r"(?i)^(click here|here|link|more|read more|https?://\S*)?$")
_BLANKS = re.compile("[ \u00a0]{4}")
_MOST_EMPTY = 2  # paragraphs in a row
_READABLE = 4.5
_WHITE = "FFFFFF"


def hindrances(data: bytes) -> list[str]:
    """Return what hinders a reader of this file, a sentence each."""
    parts = Parts(data)
    return [f"{name}: {hindrance}" for name, rule in RULES.items() for hindrance in rule(parts)]


def _roots(parts: Parts) -> Iterator[etree._Element]:
    """Yield body, notes, heads and feet."""
    for name, root in parts.xml.items():
        if re.fullmatch(r"word/(document|footnotes|header\d+|footer\d+)\.xml", name):
            yield root


def _alternative_text(parts: Parts) -> Iterator[str]:
    for root in _roots(parts):
        for shape in root.iter(f"{_DRAWING}docPr"):
            told = shape.get("descr") or ""
            if not told.strip() or _FILE_NAME.search(told):
                yield f"a picture is described as “{told}”"
        if any(True for _ in root.iter(f"{W}pict", f"{W}object")):
            yield "a drawing of the old kind has no description"


def _table_headers(parts: Parts) -> Iterator[str]:
    for table in parts.body.iter(W + "tbl"):
        first = table.find(W + "tr")
        if first is None or first.find(f"{W}trPr/{W}tblHeader") is None:
            yield f"a table without a header row: {text_in(table)[:40]}"
        elif value_at(table, "tblPr/tblLook", "firstRow") != "1":
            yield f"a table that does not say that it has a header row: {text_in(table)[:40]}"
        elif not all(text_in(cell).strip() for cell in first.iter(W + "tc")):
            yield f"a header cell that says nothing: {text_in(first)[:40]}"


def _simple_tables(parts: Parts) -> Iterator[str]:
    for table in parts.body.iter(W + "tbl"):
        if any(True for _ in table.iter(W + "gridSpan", W + "vMerge", W + "hMerge")):
            yield f"merged cells: {text_in(table)[:40]}"
        if any(True for cell in table.iter(W + "tc") for _ in cell.iter(W + "tbl")):
            yield f"a table inside a table: {text_in(table)[:40]}"
        if len({len(row.findall(W + "tc")) for row in table.findall(W + "tr")}) > 1:
            yield f"rows of unlike length: {text_in(table)[:40]}"


def _blank_rows(parts: Parts) -> Iterator[str]:
    for table in parts.body.iter(W + "tbl"):
        rows = [[text_in(cell).strip() for cell in row.findall(W + "tc")] for row in table.findall(W + "tr")]
        if not all(map(any, rows)):
            yield "a blank row"
        if not all(map(any, zip(*rows, strict=False))):
            yield "a blank column"


def _levels(parts: Parts) -> list[tuple[int, str]]:
    """Return level and words of each heading of the body, by the outline level of its style."""
    levels = {
        style.get(W + "styleId"): int(value_at(style, "pPr/outlineLvl") or 0) + 1
        for style in parts.xml["word/styles.xml"].iter(W + "style")
        if style.find(f"{W}pPr/{W}outlineLvl") is not None
    }
    found = []
    for one in parts.body.iter(W + "p"):
        style, own = value_at(one, "pPr/pStyle"), value_at(one, "pPr/outlineLvl")
        if own is not None or style in levels:
            found.append((levels[style] if own is None else int(own) + 1, text_in(one)))
    return found


def _heading_styles(parts: Parts) -> Iterator[str]:
    if not _levels(parts):
        yield "no heading at all"


def _heading_order(parts: Parts) -> Iterator[str]:
    before = 0
    for level, words in _levels(parts):
        if level > before + 1:
            yield f"level {level} behind level {before}: {words[:40]}"
        if not words.strip():
            yield "a heading that says nothing"
        before = level


def _links(parts: Parts) -> Iterator[str]:
    for root in _roots(parts):
        for link in root.iter(W + "hyperlink"):
            if _SAYS_NOTHING.match(text_in(link).strip()):
                yield f"a link that is called “{text_in(link)}”"


def _inline(parts: Parts) -> Iterator[str]:
    for root in _roots(parts):
        if any(True for _ in root.iter(f"{_DRAWING}anchor", f"{W}framePr", f"{W}tblpPr", f"{W}txbxContent")):
            yield "something floats beside the text"


def _blanks(parts: Parts) -> Iterator[str]:
    for root in _roots(parts):
        for paragraph in root.iter(W + "p"):
            if _BLANKS.search(text_in(paragraph)):
                yield f"blanks that only move text: {text_in(paragraph)[:40]}"
    empty = 0
    for element in parts.body[0]:
        empty = 0 if element.tag != W + "p" or text_in(element).strip() else empty + 1
        if empty > _MOST_EMPTY:
            yield "empty paragraphs that only make room"


def _open(parts: Parts) -> Iterator[str]:
    settings = parts.xml["word/settings.xml"]
    if settings.find(f".//{W}documentProtection") is not None or settings.find(f".//{W}writeProtection") is not None:
        yield "the file is locked against assistive programs"


def _controls(parts: Parts) -> Iterator[str]:
    for root in _roots(parts):
        for control in root.iter(W + "sdtPr"):
            if not (value_at(control, "alias") or "").strip():
                yield "a field without a title"


def _named(parts: Parts) -> Iterator[str]:
    title = parts.xml["docProps/core.xml"].find(f"{_CORE}title")
    if title is None or not (title.text or "").strip():
        yield "the file has no title"


def _language(parts: Parts) -> Iterator[str]:
    if not value_at(parts.xml["word/styles.xml"], "docDefaults/rPrDefault/rPr/lang"):
        yield "the file does not say its language"


def _described_tables(parts: Parts) -> Iterator[str]:
    for table in parts.body.iter(W + "tbl"):
        for name in ("tblCaption", "tblDescription"):
            if not (value_at(table, f"tblPr/{name}") or "").strip():
                yield f"a table without {name}: {text_in(table)[:40]}"


class _Looks:
    """The colours of text by style, each with what it is based on."""

    def __init__(self, parts: Parts) -> None:
        self._styles = {style.get(W + "styleId"): style for style in parts.xml["word/styles.xml"].iter(W + "style")}

    def of_style(self, name: str | None) -> str | None:
        """Return the colour of text that a style or one that it rests on sets."""
        while name in self._styles:
            style = self._styles[name]
            if (colour := value_at(style, "rPr/color")) is not None:
                return colour
            name = value_at(style, "basedOn")
        return None

    def fill(self, cell: etree._Element, table: etree._Element, *, head: bool) -> str:
        """Return what a cell is filled with."""
        own = cell.find(f"{W}tcPr/{W}shd")
        if own is not None:
            return own.get(W + "fill") or _WHITE
        style = self._styles.get(value_at(table, "tblPr/tblStyle"))
        before = cell.getprevious()
        first_column = value_at(table, "tblPr/tblLook", "firstColumn") == "1"
        first_column &= before is None or before.tag != W + "tc"
        for part, applies in (("firstRow", head), ("firstCol", first_column)):
            for look in () if style is None or not applies else style.iter(W + "tblStylePr"):
                shade = look.find(f"{W}tcPr/{W}shd")
                if look.get(W + "type") == part and shade is not None:
                    return shade.get(W + "fill") or _WHITE
        return _WHITE


def _contrast(parts: Parts) -> Iterator[str]:
    looks = _Looks(parts)
    for root in _roots(parts):
        fills = {}
        for table in root.iter(W + "tbl"):
            for place, row in enumerate(table.findall(W + "tr")):
                for cell in row.findall(W + "tc"):
                    fill = looks.fill(cell, table, head=place == 0)
                    fills.update(dict.fromkeys(cell.iter(W + "p"), fill))
        for paragraph in root.iter(W + "p"):
            style = looks.of_style(value_at(paragraph, "pPr/pStyle")) or looks.of_style("Normal")
            for run in paragraph.iter(W + "r"):
                own = value_at(run, "rPr/color") or looks.of_style(value_at(run, "rPr/rStyle")) or style or "000000"
                behind = fills.get(paragraph, _WHITE)
                if text_in(run).strip() and contrast(own, behind) < _READABLE:
                    yield f"{own} on {behind}: {text_in(run)[:40]}"


Rule = Callable[[Parts], Iterator[str]]
RULES: Mapping[str, Rule] = {
    "alternative text": _alternative_text,
    "table headers": _table_headers,
    "simple tables": _simple_tables,
    "blank rows and columns": _blank_rows,
    "heading styles": _heading_styles,
    "heading order": _heading_order,
    "meaningful links": _links,
    "objects in line with text": _inline,
    "repeated blanks": _blanks,
    "access": _open,
    "titled fields": _controls,
    "contrast": _contrast,
    "document title": _named,
    "language": _language,
    "described tables": _described_tables,
}
