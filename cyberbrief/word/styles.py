"""The styles of our own template: real ones under the names that Word stores, so that a ministry can restyle them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cyberbrief.domain.talking_point import Handling
from cyberbrief.word.colours import GREY, HANDLINGS, PALE, RED, RULE
from cyberbrief.word.languages import (
    FALLBACK_LANGUAGE,
    east_asian_font,
    is_east_asian,
    is_written_from_the_right,
    word_language,
)
from cyberbrief.word.layout import Layout
from cyberbrief.word.look import OURS, Look
from cyberbrief.word.markup import DECLARATION, NAMESPACES
from cyberbrief.word.numbering import Numbering
from cyberbrief.word.table_styles import table_styles

SAID_IN_ORDER = frozenset({Handling.TO_MAKE})  # has a sign before it, not a bar beside it
CONTINUED_POINT = "Point Continued"
_BOLD = "<w:b/><w:bCs/>"
_ITALIC = "<w:i/><w:iCs/>"
_STAY = "<w:keepNext/><w:keepLines/>"


def point_style(handling: Handling) -> str:
    """Return the name of the style in which points of a handling are set."""
    return f"Point {handling.label}"


@dataclass(frozen=True, slots=True)
class _Style:
    """One paragraph style: name, what it rests on, and finished properties in the schema's order."""

    name: str
    paragraph: str = ""
    run: str = ""
    based_on: str = "Normal"
    following: str = ""
    shown: bool = True


def style_id(name: str) -> str:
    """Return the id that our template gives to a style; other templates have their own."""
    return "".join(word[:1].upper() + word[1:] for word in name.split())


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _colour(digits: str) -> str:
    return f'<w:color w:val="{digits}"/>'


def _space(before: int, after: int, line: int = 0) -> str:
    height = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{height}/>'


def _right_tab(layout: Layout, *, inset: int = 0) -> str:
    return f'<w:tabs><w:tab w:val="right" w:pos="{layout.text_width - inset}"/></w:tabs>'


def _bar(colour: str, weight: int) -> str:
    return f'<w:left w:val="single" w:sz="{weight}" w:space="8" w:color="{colour}"/>'


# The bars beside paragraphs, by the style that draws them.
BARS: Mapping[str, str] = {
    **{
        point_style(handling): _bar(colour, 24)
        for handling, colour in HANDLINGS.items()
        if handling not in SAID_IN_ORDER
    },
    "Quote": _bar(RULE, 12),
}


def _rule(edge: str, colour: str, weight: int) -> str:
    return f'<w:pBdr><w:{edge} w:val="single" w:sz="{weight}" w:space="4" w:color="{colour}"/></w:pBdr>'


def _headings(layout: Layout, look: Look) -> Iterator[_Style]:
    before = (layout.after * 2, layout.after * 2, layout.after, layout.after)
    for level, size in enumerate(layout.headings):
        manner = f"{look.heading_font}{_BOLD}{_ITALIC if level == 3 else ''}{_colour(look.accent)}{_size(size)}"  # noqa: PLR2004 — the fourth
        outline = f'<w:outlineLvl w:val="{level}"/>'
        yield _Style(
            f"heading {level + 1}",
            f"{_STAY}{_space(before[level], 40, 252)}{outline}",
            manner,
            following="Normal",
        )


def _opening(layout: Layout, look: Look) -> Iterator[_Style]:
    yield _Style(
        "Title",
        f"{_STAY}{_space(160 if not layout.pocket else 40, 60, 240)}",
        f"{look.heading_font}{_BOLD}{_colour(look.ink)}{_size(layout.title)}",
        following="Subtitle",
    )
    yield _Style("Subtitle", _space(0, layout.after, 252), f"{_colour(GREY)}{_size(22 if not layout.pocket else 18)}")
    lines = _space(0, 0, 252)
    yield _Style(
        "Letterhead",
        f"<w:keepNext/>{_right_tab(layout)}{lines}",
        _size(20 if not layout.pocket else 16),
    )
    yield _Style(
        "Letterhead Last",
        f"<w:keepNext/>{_rule('bottom', look.accent, 12)}{_space(0, 120, 252)}",
        based_on="Letterhead",
    )
    yield _Style("Letterhead Number", f'{_space(0, 60, 252)}<w:jc w:val="end"/>', based_on="Letterhead")
    yield _Style(
        "TOC Heading",
        f"{_STAY}{_space(240, 60, 252)}",
        f"{look.heading_font}{_BOLD}{_colour(look.accent)}{_size(layout.headings[1])}",
    )
    entry = '<w:ind w:left="{}"/>'
    yield _Style("toc 1", f"{_space(0, 30, 252)}", _size(layout.table))
    yield _Style("toc 2", f"{_space(0, 30, 252)}{entry.format(layout.step)}", _size(layout.table))


def _running(layout: Layout, look: Look, lists: Numbering) -> Iterator[_Style]:
    yield _Style("Body Text")
    yield _Style("Lead", "<w:keepLines/>")
    indent = f'<w:ind w:left="{layout.step}" w:right="{layout.step}"/>'
    yield _Style(
        "Quote",
        f"<w:pBdr>{BARS['Quote']}</w:pBdr>{indent}",
        f"{_ITALIC}{_colour(look.ink)}",
    )
    yield _Style("Small", _space(0, 40, 252), f"{_colour(GREY)}{_size(layout.small)}")
    yield _Style("Label", f"<w:keepNext/>{_space(layout.after, 20, 252)}", f"{_BOLD}{_colour(look.accent)}")
    hung = '<w:tabs><w:tab w:val="left" w:pos="{0}"/></w:tabs>{1}<w:ind w:left="{0}" w:hanging="{0}"/>'
    yield _Style("Numbered", hung.format(layout.step + 100, _space(0, layout.after, layout.line)))
    yield _Style(
        "Stamp",
        f'{_STAY}{_space(0, layout.after, 252)}<w:jc w:val="end"/>',
        f"{_BOLD}<w:caps/>{_colour(look.accent)}{_size(layout.table)}",
    )
    yield _Style("Centred", f'{_STAY}{_space(0, 40, 252)}<w:jc w:val="center"/>')
    yield _Style("caption", f"{_STAY}{_space(layout.after, 60, 252)}", f"{_colour(GREY)}{_size(layout.table)}")
    close = f"{_space(0, layout.after // 2)}"
    yield _Style("List Bullet", f'<w:numPr><w:numId w:val="{lists.bullets}"/></w:numPr>{close}')
    yield _Style("List Number", close)


def _points(layout: Layout, lists: Numbering) -> Iterator[_Style]:
    indent = '<w:ind w:left="227"/>'
    # One style for what all points share; on pocket cards nothing is kept from breaking over two small pages.
    keep = "" if layout.pocket else "<w:keepLines/>"
    yield _Style("Point", f"{keep}{_right_tab(layout)}{_space(0, layout.after, layout.line - 12)}", shown=False)
    yield _Style(CONTINUED_POINT, '<w:ind w:left="340"/>', based_on="Point")
    for handling in HANDLINGS:
        if handling in SAID_IN_ORDER:
            sign = f'<w:numPr><w:numId w:val="{lists.points}"/></w:numPr>'
            yield _Style(point_style(handling), f'{sign}<w:ind w:left="340" w:hanging="340"/>', based_on="Point")
        else:
            yield _Style(
                point_style(handling), f"<w:pBdr>{BARS[point_style(handling)]}</w:pBdr>{indent}", based_on="Point"
            )
    yield _Style("Spoken", _space(60, 60, layout.line), _size(layout.spoken))
    yield _Style("Spoken Time", f'{_space(90, 60, 240)}<w:jc w:val="end"/>', f"{_colour(PALE)}{_size(layout.small)}")
    yield _Style("Pause", _space(120, 120, 240), f"{_colour(PALE)}{_size(layout.small)}")


def _tables(layout: Layout, look: Look) -> Iterator[_Style]:
    yield _Style("Table Text", _space(0, 30, 252), _size(layout.table))
    yield _Style("Table Heading", "<w:keepNext/>", f"{_BOLD}{_colour(look.on_heads)}", based_on="Table Text")
    yield _Style("Table Label", "<w:keepNext/>", f"{_colour(GREY)}{_size(layout.small - 2)}", based_on="Table Text")
    yield _Style("Table Quote", "", _ITALIC, based_on="Table Text")
    yield _Style("Table Declared", "", f"{_BOLD}{_colour(RED)}", based_on="Table Text")
    yield _Style("Table End", _space(0, layout.after, 240), _size(8), shown=False)


def _edges(layout: Layout) -> Iterator[_Style]:
    yield _Style("header", _space(0, 0, 240), _size(layout.small))
    yield _Style("footer", f"{_right_tab(layout)}{_space(0, 0, 240)}", _size(layout.small - 2))
    yield _Style(
        "Banner",
        f'{_space(0, 20, 240)}<w:jc w:val="center"/>',
        f'{_BOLD}<w:caps/><w:spacing w:val="16"/>{_size(layout.banner)}',
        based_on="header",
    )
    yield _Style("Release", f'{_space(0, 20, 240)}<w:jc w:val="center"/>', _BOLD, based_on="header")
    yield _Style("footnote text", _space(0, 20, 240), _size(layout.small))


def _paragraph_styles(layout: Layout, look: Look, lists: Numbering) -> Iterator[_Style]:
    yield from _headings(layout, look)
    yield from _opening(layout, look)
    yield from _running(layout, look, lists)
    yield from _points(layout, lists)
    yield from _tables(layout, look)
    yield from _edges(layout)


def _element(style: _Style) -> str:
    following = f'<w:next w:val="{style_id(style.following)}"/>' if style.following else ""
    shown = "<w:qFormat/>" if style.shown else "<w:semiHidden/>"
    own = "" if style.name[:1].islower() or style.name in _WORDS_OWN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{own} w:styleId="{style_id(style.name)}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style_id(style.based_on)}"/>{following}{shown}'
        f"<w:pPr>{style.paragraph}</w:pPr><w:rPr>{style.run}</w:rPr></w:style>"
    )


# The names that Word has of its own with a capital; those in small letters are all Word's.
_WORDS_OWN = frozenset({"Title", "Subtitle", "Body Text", "Quote", "List Bullet", "List Number", "TOC Heading"})


def _defaults(layout: Layout, language: str) -> str:
    tag = word_language(language)
    latin = FALLBACK_LANGUAGE if is_east_asian(language) or is_written_from_the_right(language) else tag
    east = tag if is_east_asian(language) else "zh-CN"
    right = tag if is_written_from_the_right(language) else "ar-SA"
    return (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="Calibri" w:eastAsia="{east_asian_font(language)}" w:hAnsi="Calibri" w:cs="Arial"/>'
        f'{_size(layout.body)}<w:lang w:val="{latin}" w:eastAsia="{east}" w:bidi="{right}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        f'<w:spacing w:after="{layout.after}" w:line="{layout.line}" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _character_styles(look: Look) -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>{_colour(look.accent)}</w:rPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )


def styles_part(layout: Layout, language: str, look: Look = OURS, lists: Numbering | None = None) -> bytes:
    """Return the styles of a template for this page, with the document's language as the default."""
    paragraphs = "".join(_element(style) for style in _paragraph_styles(layout, look, lists or Numbering()))
    normal = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/></w:pPr><w:rPr>{_colour(look.ink)}</w:rPr></w:style>"
    )
    return (
        f"{DECLARATION}<w:styles {NAMESPACES}>{_defaults(layout, language)}{normal}{paragraphs}"
        f"{_character_styles(look)}{table_styles(look)}</w:styles>"
    ).encode()
