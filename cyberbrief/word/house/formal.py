"""The formal template that ships: serif type, and a letterhead with a shield, state, ministry and a double rule.

It is a house template like any other: names come from the store's letterhead through fields, and a ministry may keep
the file, put its own arms in the shield's place, and bring it back.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cyberbrief.compose.document import PageSize
from cyberbrief.domain.template_role import TemplateField
from cyberbrief.host.incoming import packed
from cyberbrief.word.house.controls import Found
from cyberbrief.word.house.grafting import ALWAYS_OURS
from cyberbrief.word.house.names import W, element, part_of_style, put
from cyberbrief.word.house.opening import tree_of
from cyberbrief.word.house.parts import Kept, parts_of
from cyberbrief.word.house.style_sheet import name_of
from cyberbrief.word.languages import FALLBACK_LANGUAGE
from cyberbrief.word.layout import LAYOUTS
from cyberbrief.word.look import Look
from cyberbrief.word.markup import DECLARATION, NAMESPACES
from cyberbrief.word.numbering import Numbering, numbering_part
from cyberbrief.word.styles import styles_part
from cyberbrief.word.template import fonts_part
from cyberbrief.word.theme import theme_part

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_INK: Final = "16202E"
_LOOK: Final = Look(accent=_INK, ink=_INK)
_LAYOUT: Final = replace(
    LAYOUTS[PageSize.A4], side=1361, top=1247, title=40, headings=(26, 23, 22, 22), body=23, spoken=23, line=283
)
_DRAWING: Final = (
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_SHAPE: Final = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
_WIDE, _HIGH = 400_000, 470_000  # of the shield, in the format's units: 36,000 are a millimetre
# Corners of a star of five points, in hundredths of the shield's width and height.
_STAR: Final = (
    *((50, 22), (56, 38), (75, 38), (60, 48), (65, 65)),
    *((50, 55), (35, 65), (40, 48), (25, 38), (44, 38)),
)


def formal() -> bytes:
    """Return the formal template as a `.docx`, the same bytes each time."""
    return packed(
        parts_of(
            Kept(
                tree_of(_document().encode()),
                _styles(),
                tree_of(numbering_part(_LAYOUT, Numbering())),
                tree_of(theme_part()),
                tree_of(fonts_part().encode()),
                tree_of(f"<w:settings {NAMESPACES}/>".encode()),
                {
                    "header1": tree_of(_edge("")),
                    "header2": tree_of(_edge(_letterhead())),
                    "footer1": tree_of(_edge("", "ftr")),
                },
                {},
                Found(),
            )
        )
    )


def _edge(paragraphs: str, name: str = "hdr") -> bytes:
    return f"{DECLARATION}<w:{name} {NAMESPACES} {_DRAWING}>{paragraphs or '<w:p/>'}</w:{name}>".encode()


def _document() -> str:
    page = _LAYOUT
    return (
        f"{DECLARATION}<w:document {NAMESPACES}><w:body><w:p/><w:sectPr>"
        '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>'
        '<w:footerReference w:type="default" r:id="footer1"/>'
        f'<w:pgSz w:w="{page.width}" w:h="{page.height}"/><w:pgMar w:top="{page.top}" w:right="{page.side}" '
        f'w:bottom="{page.bottom}" w:left="{page.side}" w:header="{page.edge}" w:footer="{page.edge}" w:gutter="0"/>'
        "<w:titlePg/></w:sectPr></w:body></w:document>"
    )


def _styles() -> Element:
    """Return our styles in serif type; those that are always ours are added when a document is written."""
    made = styles_part(_LAYOUT, FALLBACK_LANGUAGE, _LOOK, Numbering()).decode()
    made = made.replace('w:ascii="Calibri"', 'w:ascii="Cambria"').replace('w:hAnsi="Calibri"', 'w:hAnsi="Cambria"')
    root = tree_of(made.replace('w:cs="Arial"', 'w:cs="Times New Roman"').encode())
    for style in root.findall(f"{W}style"):
        name = name_of(style)
        if (style.get(f"{W}type") == "table" and style.get(f"{W}default") is None) or (
            name not in {"header", "footer", "Release"} and ALWAYS_OURS.fullmatch(name)
        ):
            root.remove(style)
        elif name == "heading 1":
            put(part_of_style(style, "rPr"), element("smallCaps"))
            put(part_of_style(style, "rPr"), element("spacing", val=10))
    return root


def _field(field: TemplateField, manner: str = "") -> str:
    run = f"<w:r>{f'<w:rPr>{manner}</w:rPr>' if manner else ''}<w:t>{field.label}</w:t></w:r>"
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{field.label}"/><w:tag w:val="{field.value}"/></w:sdtPr>'
        f"<w:sdtContent>{run}</w:sdtContent></w:sdt>"
    )


def _letterhead() -> str:
    """Return the first page's head: shield, state, ministry, double rule; office and number, and the date below."""
    centred = '<w:spacing w:before="{}" w:after="{}" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>'
    right = f'<w:tabs><w:tab w:val="right" w:pos="{_LAYOUT.text_width}"/></w:tabs>'
    sized = '<w:sz w:val="{0}"/><w:szCs w:val="{0}"/>'
    state = f'<w:b/><w:bCs/><w:caps/><w:color w:val="{_INK}"/><w:spacing w:val="40"/>{sized.format(26)}'
    ministry = f'<w:color w:val="{_INK}"/><w:spacing w:val="12"/>{sized.format(22)}'
    rule = f'<w:pBdr><w:bottom w:val="double" w:sz="6" w:space="6" w:color="{_INK}"/></w:pBdr>'
    small = sized.format(19)
    lines = '<w:spacing w:before="{}" w:after="{}" w:line="240" w:lineRule="auto"/>'
    tab = "<w:r><w:tab/></w:r>"
    return (
        f"<w:p><w:pPr>{centred.format(140, 80)}</w:pPr>{_shield()}</w:p>"
        f"<w:p><w:pPr>{centred.format(0, 20)}</w:pPr>{_field(TemplateField.STATE, state)}</w:p>"
        f"<w:p><w:pPr>{rule}{centred.format(0, 0)}</w:pPr>{_field(TemplateField.MINISTRY, ministry)}</w:p>"
        f"<w:p><w:pPr>{right}{lines.format(100, 20)}</w:pPr>{_field(TemplateField.OFFICE, small)}{tab}"
        f"{_field(TemplateField.REFERENCE, small)}</w:p>"
        f"<w:p><w:pPr>{right}{lines.format(0, 160)}</w:pPr>{tab}{_field(TemplateField.DATE, small)}</w:p>"
    )


def _shield() -> str:
    """Return a plain shield with a star, drawn by strokes: the place of a ministry's own arms."""
    outline = (
        f'<a:path w="{_WIDE}" h="{_HIGH}" fill="none"><a:moveTo>{_point(4, 2)}</a:moveTo>'
        f"<a:lnTo>{_point(96, 2)}</a:lnTo><a:lnTo>{_point(96, 50)}</a:lnTo>"
        f"<a:cubicBezTo>{_point(96, 76)}{_point(72, 90)}{_point(50, 99)}</a:cubicBezTo>"
        f"<a:cubicBezTo>{_point(28, 90)}{_point(4, 76)}{_point(4, 50)}</a:cubicBezTo><a:close/></a:path>"
    )
    first, *others = (_point(*corner) for corner in _STAR)
    lines = "".join(f"<a:lnTo>{corner}</a:lnTo>" for corner in others)
    star = f'<a:path w="{_WIDE}" h="{_HIGH}"><a:moveTo>{first}</a:moveTo>{lines}<a:close/></a:path>'
    size = f'cx="{_WIDE}" cy="{_HIGH}"'
    colour = f'<a:solidFill><a:srgbClr val="{_INK}"/></a:solidFill>'
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f'<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        '<wp:docPr id="1" name="Letterhead" descr="Shield"/><wp:cNvGraphicFramePr/><a:graphic>'
        f'<a:graphicData uri="{_SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/>'
        "</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
        f'<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>{outline}{star}</a:pathLst></a:custGeom>{colour}'
        f'<a:ln w="15875">{colour}</a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )


def _point(across: int, down: int) -> str:
    return f'<a:pt x="{_WIDE * across // 100}" y="{_HIGH * down // 100}"/>'
