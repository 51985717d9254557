"""Languages and direction of a template that a document in another language is written on.

Its styles take the document's language and direction; its own words (a letterhead) keep theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cyberbrief.word.house.names import W, element, properties_of, put
from cyberbrief.word.house.parts import Kept
from cyberbrief.word.house.style_sheet import StyleSheet, is_on
from cyberbrief.word.languages import (
    FALLBACK_LANGUAGE,
    east_asian_font,
    is_east_asian,
    is_written_from_the_right,
    word_language,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SERIF: Final = ("times", "cambria", "garamond", "georgia", "antiqua", "palatino", "serif", "caladea", "century")
_OF_EAST: Final = ("eastAsia", "eastAsiaTheme")
_OF_RIGHT: Final = ("cs", "cstheme")


def speak_of_theirs(kept: Kept, sheet: StyleSheet, language: str) -> None:
    """Write down what the template's own words have from its styles: their language and direction."""
    own = _own_language(sheet)
    foreign = own and own.partition("-")[0].lower() != language.partition("-")[0].lower()
    attribute = "bidi" if is_written_from_the_right(own) else "eastAsia" if is_east_asian(own) else "val"
    for root in (kept.document, *kept.edges.values()):
        for paragraph in root.iter(f"{W}p"):
            if paragraph.find(f"{W}pPr/{W}bidi") is None and _turned_by_style(sheet, paragraph):
                put(properties_of(paragraph), element("bidi"))
        if not foreign:
            continue
        for run in root.iter(f"{W}r"):
            if run.find(f"{W}rPr/{W}lang") is None and run.find(f"{W}t") is not None:
                put(properties_of(run), element("lang", **{attribute: own}))


def _own_language(sheet: StyleSheet) -> str:
    """Return the language that a template's text is in: from the right where its paragraphs begin there."""
    lang = sheet.root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if lang is None:
        return ""
    turned = sheet.default is not None and is_on(sheet.default.find(f"{W}pPr/{W}bidi"))
    return (lang.get(f"{W}bidi") if turned else lang.get(f"{W}val")) or ""


def _turned_by_style(sheet: StyleSheet, paragraph: Element) -> bool:
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    style = sheet.by_id.get(named.get(f"{W}val") or "") if named is not None else sheet.default
    for each in sheet.chain(style):
        found = each.find(f"{W}pPr/{W}bidi")
        if found is not None:
            return is_on(found)
    return is_on(sheet.root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr/{W}bidi"))


def speak(kept: Kept, sheet: StyleSheet, language: str) -> None:
    """Let the styles speak the language of a document; typefaces for scripts that they were not made for are ours."""
    defaults = _defaults(sheet)
    theirs = sheet.root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    east, right = ((theirs.get(f"{W}{name}") or "") if theirs is not None else "" for name in ("eastAsia", "bidi"))
    fonts = defaults.find(f"{W}rFonts")
    if fonts is None:
        fonts = put(defaults, element("rFonts"))
    if is_east_asian(language) and not _same(east, language):
        _forget_fonts(sheet, _OF_EAST)
        fonts.set(f"{W}eastAsia", east_asian_font(language))
    if is_written_from_the_right(language) and not (_same(right, language) and _turned_at_all(kept)):
        latin = sheet.font(sheet.default, "ascii").lower()
        _forget_fonts(sheet, _OF_RIGHT)
        fonts.set(f"{W}cs", "Times New Roman" if any(name in latin for name in _SERIF) else "Arial")
    # Letters that are joined are not set apart, and have no capitals.
    apart = ("rPr/spacing", "rPr/caps", "rPr/smallCaps") if is_written_from_the_right(language) else ()
    for style in sheet.root.iterfind(f"{W}style"):
        for path in ("pPr/bidi", "rPr/rtl", "rPr/lang", "rPr/cs", *apart):
            _forget(style, path)
    _forget(sheet.root, "docDefaults/pPrDefault/pPr/bidi")
    tag = word_language(language)
    latin = FALLBACK_LANGUAGE if is_east_asian(language) or is_written_from_the_right(language) else tag
    put(
        defaults,
        element(
            "lang",
            val=latin,
            eastAsia=tag if is_east_asian(language) else east or "zh-CN",
            bidi=tag if is_written_from_the_right(language) else right or "ar-SA",
        ),
    )
    for section in kept.document.iter(f"{W}sectPr"):
        _forget(section, "bidi")
        if is_written_from_the_right(language):
            put(section, element("bidi"))


def _defaults(sheet: StyleSheet) -> Element:
    """Return the properties of runs that hold everywhere, made where the template has none."""
    root = sheet.root.find(f"{W}docDefaults")
    if root is None:
        root = element("docDefaults")
        sheet.root.insert(0, root)
    holder = root.find(f"{W}rPrDefault")
    if holder is None:
        holder = element("rPrDefault")
        root.insert(0, holder)
    found = holder.find(f"{W}rPr")
    if found is None:
        found = element("rPr")
        holder.append(found)
    return found


def _turned_at_all(kept: Kept) -> bool:
    """Say whether a template was made for a language from the right, and not only for a program that knows some."""
    roots = (kept.styles, kept.document)
    return any(next(root.iter(f"{W}bidi", f"{W}rtl"), None) is not None for root in roots)


def _same(one: str, other: str) -> bool:
    return bool(one) and one.partition("-")[0].lower() == other.partition("-")[0].lower()


def _forget_fonts(sheet: StyleSheet, names: tuple[str, ...]) -> None:
    for fonts in sheet.root.iter(f"{W}rFonts"):
        for name in names:
            if fonts.get(f"{W}{name}") is not None:
                del fonts.attrib[f"{W}{name}"]


def _forget(root: Element, path: str) -> None:
    found = root.find("/".join(W + step for step in path.split("/")))
    parent = found.getparent() if found is not None else None
    if found is not None and parent is not None:
        parent.remove(found)
