"""What a document is written on when it wears a house template: the template's page, edges, styles and lists, prepared.

Small cards and sheets that lie down keep a page of their own, with the template's type; all else stands on its page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from cyberbrief.compose.document import Document, PageSize
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.template_role import TemplateField, TemplateRole
from cyberbrief.host.incoming import packed
from cyberbrief.word.house.controls import PLACE as PLACE_TAG
from cyberbrief.word.house.edges import mark_edges
from cyberbrief.word.house.fields import fields_in, fill, values_of
from cyberbrief.word.house.grafting import Grafted, chosen_styles, fitted, graft, measured
from cyberbrief.word.house.keeping import kept_parts
from cyberbrief.word.house.lists import counted_on, merged, still
from cyberbrief.word.house.names import W, element, put
from cyberbrief.word.house.opening import tree_of
from cyberbrief.word.house.parts import Kept, parts_of
from cyberbrief.word.house.proposals import proposed
from cyberbrief.word.house.speech import speak, speak_of_theirs
from cyberbrief.word.house.style_sheet import StyleSheet, whole
from cyberbrief.word.house.template import HouseTemplate
from cyberbrief.word.layout import Layout, layout_of
from cyberbrief.word.look import Front
from cyberbrief.word.markup import NAMESPACES
from cyberbrief.word.numbering import Numbering, numbering_part
from cyberbrief.word.package import PLACE
from cyberbrief.word.setting import Setting
from cyberbrief.word.template import section_of, settings_part

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_OWN_PAGES: Final = frozenset({PageSize.A6, PageSize.A4_WIDE})
_BEFORE_TEXT: Final = ("mirrorMargins", "gutterAtTop")
_AFTER_TEXT: Final = ("autoHyphenation", "doNotHyphenateCaps", "evenAndOddHeaders")
_MARGIN: Final = 1134


@dataclass(slots=True)
class Ground:
    """A template prepared for one document; `theirs` are its lists, if any."""

    kept: Kept
    grafted: Grafted
    lists: Numbering
    theirs: Element | None
    own_page: bool

    def package(self, setting: Setting, document: Document, standing: Standing) -> bytes:
        """Return the shell of the file, marked on every page; the body and its lists are put into it later."""
        if not self.own_page:
            mark_edges(self.kept, setting, document, standing)
        self.kept.settings = tree_of(_settings(self.kept, document.language, own_page=self.own_page).encode())
        self.kept.numbering = None
        return packed(parts_of(self.kept))

    def numbering(self) -> bytes:
        """Return the lists of the template and those that the document used."""
        ours = numbering_part(self.grafted.layout, self.lists)
        return ours if self.theirs is None else merged(self.theirs, ours)


def ground_for(document: Document, standing: Standing, template: HouseTemplate) -> Ground:
    """Return a template prepared for a document.

    Raises:
        RefusedError: the kept file cannot be taken.
    """
    kept = kept_parts(template.data)
    sheet = StyleSheet(kept.styles, kept.theme)
    roles = dict(template.roles)
    if not roles.keys() >= set(TemplateRole):
        roles = {role: one.style for role, one in proposed(sheet).items()} | roles
    chosen = chosen_styles(sheet, roles)
    own_page = document.size in _OWN_PAGES
    resized = document.large_type or document.delivered or document.size is PageSize.A6
    layout = (fitted if resized else measured)(layout_of(document), sheet, chosen)
    front = Front() if own_page else _front(kept)
    if own_page:
        _clear(kept, layout, document.language)
    else:
        speak_of_theirs(kept, sheet, document.language)
        values = values_of(document, standing)
        for root in (kept.document, *kept.edges.values()):
            fill(root, values, document.language)
        layout = _on_page(layout, _open_place(kept.document))
    speak(kept, sheet, document.language)
    lists = counted_on(kept.numbering, sheet, chosen.get(TemplateRole.BULLET))
    still(sheet, [style for role, style in chosen.items() if role is not TemplateRole.BULLET], kept.numbering)
    grafted = graft(sheet, chosen, layout, document.language, lists, resized=resized)
    return Ground(kept, replace(grafted, look=replace(grafted.look, front=front)), lists, kept.numbering, own_page)


def _clear(kept: Kept, layout: Layout, language: str) -> None:
    """Leave nothing on the page: it is one of ours."""
    body = kept.document.find(f"{W}body")
    if body is None:
        return
    for child in list(body):
        body.remove(child)
    section = tree_of(f"<w:body {NAMESPACES}>{section_of(layout, language)}</w:body>".encode())[0]
    body.extend([etree.Comment(PLACE), section])
    kept.edges.clear()
    kept.pictures.clear()


def _front(kept: Kept) -> Front:
    """Return what of the first page the template prints itself."""
    heads = [tree for name, tree in kept.edges.items() if name.startswith("header")]
    fields = set().union(*(fields_in(root) for root in (kept.document, *heads)))
    letterhead = bool(fields & {TemplateField.STATE, TemplateField.MINISTRY}) or any(
        map(_shows_sender, (kept.document, *heads))
    )
    return Front(
        letterhead,
        title=TemplateField.TITLE in fields_in(kept.document),
        meeting=TemplateField.MEETING in fields_in(kept.document),
        reference=TemplateField.REFERENCE in fields,
    )


def _shows_sender(root: Element) -> bool:
    """Say whether a part shows a picture or words of its own, other than the number of the page."""
    if next(root.iter(f"{W}drawing", f"{W}pict"), None) is not None:
        return True
    for paragraph in root.iter(f"{W}p"):
        if next(paragraph.iter(f"{W}instrText", f"{W}fldSimple", f"{W}pgNum"), None) is None:
            texts = (text for text in paragraph.iter(f"{W}t") if next(text.iterancestors(f"{W}sdt"), None) is None)
            if any((text.text or "").strip() for text in texts):
                return True
    return False


def _open_place(document: Element) -> Element:
    """Mark the place of the body, and return the properties of the section that it stands in."""
    body = document.find(f"{W}body")
    assert body is not None  # noqa: S101 — `opened` refuses a file without one
    last = body.find(f"{W}sectPr")
    if last is None:
        last = element("sectPr")
        body.append(last)
    mark = etree.Comment(PLACE)
    place = next((each for each in body.iterfind(f"{W}sdt") if _is_place(each)), None)
    if place is not None:
        body.replace(place, mark)
    else:
        before = last.getprevious()
        while before is not None and _is_blank(before):
            body.remove(before)
            before = last.getprevious()
        last.addprevious(mark)
    for following in mark.itersiblings():
        section = following if following.tag == f"{W}sectPr" else following.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            return section
    return last


def _is_place(control: Element) -> bool:
    tag = control.find(f"{W}sdtPr/{W}tag")
    return tag is not None and tag.get(f"{W}val") == PLACE_TAG


def _is_blank(block: Element) -> bool:
    return block.tag == f"{W}p" and block.find(f".//{W}r") is None and block.find(f"{W}pPr/{W}sectPr") is None


def _on_page(layout: Layout, section: Element) -> Layout:
    """Return the measures on the page of a section; columns become one."""
    columns = section.find(f"{W}cols")
    if columns is not None and whole(columns.get(f"{W}num") or "", 1) > 1:
        section.remove(columns)
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    if size is None:
        size = put(section, element("pgSz", w=layout.width, h=layout.height))
    if margins is None:
        near = {"top": _MARGIN, "right": _MARGIN, "bottom": _MARGIN, "left": _MARGIN}
        margins = put(section, element("pgMar", **near, header=layout.edge, footer=layout.edge, gutter=0))
    width, height = (whole(size.get(f"{W}{name}") or "", ours) for name, ours in (("w", 11906), ("h", 16838)))
    sides = sum(whole(margins.get(f"{W}{name}") or "") for name in ("left", "right", "gutter"))
    if not 0 < sides < width - 2 * _MARGIN:
        sides = 2 * _MARGIN
    return replace(layout, width=width, height=height, side=sides // 2)


def _settings(kept: Kept, language: str, *, own_page: bool) -> str:
    """Return the settings: of the template's those that bear on the page that the document stands on."""

    def named(names: tuple[str, ...]) -> str:
        found = [name for name in names if kept.settings.find(f"{W}{name}") is not None]
        return "".join(f"<w:{name}/>" for name in found)

    theme = "".join(_plain(kept.settings.find(f"{W}{name}"), name) for name in ("themeFontLang", "clrSchemeMapping"))
    if own_page:
        return settings_part(language, theme=theme)
    return settings_part(language, page=named(_BEFORE_TEXT), text=named(_AFTER_TEXT), theme=theme)


def _plain(found: Element | None, name: str) -> str:
    """Return an element of the settings anew, with those of its values that are words."""
    if found is None:
        return ""
    values = {etree.QName(key).localname: str(value) for key, value in found.attrib.items()}
    said = "".join(f' w:{key}="{value}"' for key, value in values.items() if value.replace("-", "").isalnum())
    return f"<w:{name}{said}/>"
