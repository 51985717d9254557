"""Names in the XML of Word files: the namespaces that a kept template may use, and the order of properties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
PIC: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
V: Final = "{urn:schemas-microsoft-com:vml}"
O: Final = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 — the format's own letter
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
WPG: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingGroup}"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"
_W10: Final = "{urn:schemas-microsoft-com:office:word}"
_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"

ELEMENTS: Final = tuple(each for each in (W, A, MC, WP, PIC, V, O, WPS, WPG, _W10, _M))
ATTRIBUTES: Final = (W, R, XML)

# The children of a paragraph's properties, as the schema wants them one after the other.
_OF_PARAGRAPHS: Final = (
    *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers"),
    *("pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct"),
    *("autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
    *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl"),
    *("divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
)
_OF_RUNS: Final = (
    *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline", "shadow"),
    *("emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position"),
    *("sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
    *("eastAsianLayout", "specVanish", "oMath"),
)
_OF_STYLES: Final = (
    *("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden"),
    *("unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid"),
    *("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"),
)
_OF_SECTIONS: Final = (
    *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
    *("pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection"),
    *("bidi", "rtlGutter", "docGrid", "printerSettings", "sectPrChange"),
)
_ORDERS: Final = {
    f"{W}pPr": _OF_PARAGRAPHS,
    f"{W}rPr": _OF_RUNS,
    f"{W}style": _OF_STYLES,
    f"{W}sectPr": _OF_SECTIONS,
}


_REPEATED: Final = frozenset({"headerReference", "footerReference", "tblStylePr"})


def element(name: str, **values: object) -> Element:
    """Return an element of Word's own namespace with its attributes."""
    made = etree.Element(f"{W}{name}")
    for attribute, value in values.items():
        made.set(f"{W}{attribute}", str(value))
    return made


def put(parent: Element, made: Element) -> Element:
    """Set a child into a parent of properties, in the schema's place and instead of one of its name; return it."""
    for old in parent.findall(str(made.tag)):
        parent.remove(old)
    order = _ORDERS[str(parent.tag)]
    own = order.index(etree.QName(made).localname)
    for place, child in enumerate(parent):
        name = etree.QName(child).localname
        if name in order and order.index(name) > own:
            parent.insert(place, made)
            return made
    parent.append(made)
    return made


def put_in_order(parent: Element) -> None:
    """Bring properties into the schema's order, each once; some writers mind neither."""
    order = _ORDERS.get(str(parent.tag))
    if order is None:
        return
    once: dict[str, list[Element]] = {}
    for child in list(parent):
        name = etree.QName(child).localname
        if name in _REPEATED or not once.get(name):
            once.setdefault(name, []).append(child)
        parent.remove(child)
    for name in sorted((name for name in once if name in order), key=order.index):
        parent.extend(once[name])


def properties_of(owner: Element) -> Element:
    """Return the properties of a paragraph, run or style's paragraph, made where it has none."""
    name = {f"{W}p": "pPr", f"{W}r": "rPr"}[str(owner.tag)]
    found = owner.find(f"{W}{name}")
    if found is None:
        found = element(name)
        owner.insert(0, found)
    return found


def part_of_style(style: Element, name: str) -> Element:
    """Return a style's properties of paragraphs ("pPr") or runs ("rPr"), made where it has none."""
    found = style.find(f"{W}{name}")
    return put(style, element(name)) if found is None else found


def drop(child: Element) -> None:
    """Take an element out of its tree, with all it holds."""
    parent = child.getparent()
    if parent is not None:
        parent.remove(child)


def unwrap(wrapper: Element, inner: Element | None = None) -> None:
    """Put what an element (or the inner one named) holds in the element's place."""
    parent = wrapper.getparent()
    if parent is None:
        return
    place = parent.index(wrapper)
    for child in reversed(list(wrapper if inner is None else inner)):
        parent.insert(place, child)
    parent.remove(wrapper)
