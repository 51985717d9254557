"""The styles that a document needs, found in a template or added to it on its own fonts, colours and sizes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.word.colours import WHITE, on_paper
from cyberbrief.word.house.names import W, element, part_of_style, put
from cyberbrief.word.house.opening import tree_of
from cyberbrief.word.house.style_sheet import Manner, StyleSheet, name_of
from cyberbrief.word.layout import Layout
from cyberbrief.word.look import Look
from cyberbrief.word.markup import escaped
from cyberbrief.word.numbering import Numbering
from cyberbrief.word.styles import styles_part
from cyberbrief.word.table_styles import LADDER, TABLE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ROLES: Final[Mapping[str, TemplateRole]] = {
    "Title": TemplateRole.TITLE,
    "heading 1": TemplateRole.HEADING_1,
    "heading 2": TemplateRole.HEADING_2,
    "heading 3": TemplateRole.HEADING_3,
    "heading 4": TemplateRole.HEADING_4,
    "Body Text": TemplateRole.BODY,
    "List Bullet": TemplateRole.BULLET,
    "Numbered": TemplateRole.NUMBERED,
    "Quote": TemplateRole.QUOTE,
    "caption": TemplateRole.CAPTION,
    "footnote text": TemplateRole.NOTE,
    "Banner": TemplateRole.BANNER,
    LADDER: TemplateRole.LADDER,
    TABLE: TemplateRole.LADDER,
}
# What a template may call the same and mean something else by: these are always ours.
ALWAYS_OURS: Final = re.compile(r"Table .+|Spoken.*|Letterhead.*|header|footer|Facts|Release")
_BASE: Final = "Brief Base"
_NARROW: Final = ("calibri", "carlito", "cambria", "caladea", "times", "liberation serif", "garamond", "arial narrow")
_BLACK: Final = "1C1D1F"
_USUAL_SIZE: Final = 22  # half points of running text that our measures are made for


@dataclass(frozen=True, slots=True)
class Grafted:
    """The ids of all styles that a document needs by our names, and the measures and look that follow the template."""

    ids: Mapping[str, str]
    layout: Layout
    look: Look


def chosen_styles(sheet: StyleSheet, roles: Mapping[TemplateRole, str]) -> dict[TemplateRole, Element]:
    """Return the styles of a template that play roles; a role whose style is not there is played by one of ours."""
    found = {
        role: sheet.named(roles.get(role, ""), "table" if role.of_tables else "paragraph") for role in TemplateRole
    }
    return {role: style for role, style in found.items() if style is not None}


def measured(layout: Layout, sheet: StyleSheet, chosen: Mapping[TemplateRole, Element]) -> Layout:
    """Return our measures in proportion to the template's running text."""
    body = sheet.manner(chosen.get(TemplateRole.BODY, sheet.default))

    def size(role: TemplateRole, ours: int) -> int:
        style = chosen.get(role)
        return sheet.manner(style).size if style is not None else max(14, ours * body.size // _USUAL_SIZE)

    headings = (TemplateRole.HEADING_1, TemplateRole.HEADING_2, TemplateRole.HEADING_3, TemplateRole.HEADING_4)
    first, second, third, fourth = (size(role, ours) for role, ours in zip(headings, layout.headings, strict=True))
    return replace(
        layout,
        title=size(TemplateRole.TITLE, layout.title),
        headings=(first, second, third, fourth),
        body=body.size,
        spoken=body.size,
        table=max(16, body.size - 2),
        small=max(14, body.size - 4),
        line=body.line,
        after=min(max(body.after, 60), 240),
    )


def fitted(layout: Layout, sheet: StyleSheet, chosen: Mapping[TemplateRole, Element]) -> Layout:
    """Return the measures of a small card, smaller where the template's typeface runs wider than ours."""
    name = sheet.font(chosen.get(TemplateRole.BODY, sheet.default), "ascii").lower()
    if not layout.pocket or name.startswith(_NARROW):
        return layout
    return replace(layout, body=20, spoken=20, table=16, small=15, line=240, after=50)


def look_of(sheet: StyleSheet, chosen: Mapping[TemplateRole, Element]) -> Look:
    """Return the look of what is added: the typeface and colour of the template's headings, the colour of its text."""
    heading = chosen.get(TemplateRole.HEADING_1, chosen.get(TemplateRole.TITLE, sheet.default))
    manner = sheet.manner(heading)
    accent = on_paper(manner.colour) if heading is not sheet.default else _BLACK
    text = sheet.manner(chosen.get(TemplateRole.BODY, sheet.default)).colour
    ladder = chosen.get(TemplateRole.LADDER)
    on_heads = _on_head(ladder, accent) if ladder is not None else WHITE
    ink = on_paper(text) if re.fullmatch("[0-9A-Fa-f]{6}", text) else "auto"
    return Look(_fonts(manner), accent, ink, on_heads, bars=TemplateRole.QUOTE not in chosen)


def _fonts(manner: Manner) -> str:
    names = "".join(f' w:{script}="{escaped(name)}"' for script, name in manner.fonts.items() if name)
    return f"<w:rFonts{names}/>" if names else ""


def _on_head(table: Element, accent: str) -> str:
    """Return a colour that is read on the heads of a table style: white on what is dark."""
    head = next((each for each in table.iterfind(f"{W}tblStylePr") if each.get(f"{W}type") == "firstRow"), None)
    shade = head.find(f"{W}tcPr/{W}shd") if head is not None else None
    fill = (shade.get(f"{W}fill") or "") if shade is not None else ""
    if not re.fullmatch("[0-9A-Fa-f]{6}", fill):
        return accent
    return WHITE if on_paper(fill) == fill.upper() else _BLACK


def graft(
    sheet: StyleSheet,
    chosen: Mapping[TemplateRole, Element],
    layout: Layout,
    language: str,
    lists: Numbering,
    *,
    resized: bool,
) -> Grafted:
    """Add to a template's styles what a document needs and they lack.

    `resized` sets the template's styles in the sizes of the layout: on small cards, and for what is read aloud.
    """
    if resized and chosen.get(TemplateRole.BODY) is sheet.default:
        # The letterhead rests on the ordinary paragraph: it keeps its size, and the text gets a style of its own.
        chosen = {role: style for role, style in chosen.items() if role is not TemplateRole.BODY}
    look = look_of(sheet, chosen)
    ours = tree_of(styles_part(layout, language, look, lists))
    if sheet.default is None:
        _begin(sheet, ours)
    base = _base(sheet, chosen, layout, resized=resized)
    if TemplateRole.LADDER in chosen:
        _give_room(chosen[TemplateRole.LADDER], sheet, ours)
    ids: dict[str, str] = {}
    moved = {"Normal": base}
    added: list[Element] = []
    for style in ours.iterfind(f"{W}style"):
        name, own = name_of(style), style.get(f"{W}styleId") or ""
        theirs = _theirs(sheet, chosen, style)
        if theirs is not None:
            ids[name] = moved[own] = theirs.get(f"{W}styleId") or ""
            if theirs is not sheet.default:
                _behave(theirs, style, sheet)
            if resized and name != "Normal":
                _resize(theirs, style, layout)
        elif name not in {"Normal", "No List"}:
            ids[name] = moved[own] = _free(own, sheet.by_id)
            added.append(style)
    moved["Normal"] = base
    for style in added:
        _settle(style, moved, sheet)
        sheet.root.append(style)
    return Grafted(ids, layout, look)


def _theirs(sheet: StyleSheet, chosen: Mapping[TemplateRole, Element], ours: Element) -> Element | None:
    """Return the template's own style for one of ours: the one chosen for its role, or of its name."""
    name, kind = name_of(ours), ours.get(f"{W}type") or ""
    if name in ROLES:
        return chosen.get(ROLES[name])
    if ours.get(f"{W}default") == "1":
        return next((s for s in sheet.root.iterfind(f"{W}style") if _is_default(s, kind)), None)
    if ALWAYS_OURS.fullmatch(name):
        return None
    exact = sheet.named(name, kind)
    return sheet.alike(name, kind) if exact is None else exact


def _is_default(style: Element, kind: str) -> bool:
    return style.get(f"{W}type") == kind and style.get(f"{W}default") in {"1", "true", "on"}


def _free(wanted: str, taken: Mapping[str, Element]) -> str:
    lowered = {own.lower() for own in taken}
    free, count = wanted, 1
    while free.lower() in lowered:
        count += 1
        free = f"{wanted}{count}"
    return free


def _settle(style: Element, moved: Mapping[str, str], sheet: StyleSheet) -> None:
    """Give a style of ours its id, a name that nobody has, and the ids of what it rests on."""
    style.set(f"{W}styleId", moved[style.get(f"{W}styleId") or ""])
    name = style.find(f"{W}name")
    if name is not None and sheet.named(name_of(style), style.get(f"{W}type") or "") is not None:
        name.set(f"{W}val", f"Brief {name_of(style)}")
        style.set(f"{W}customStyle", "1")
    if style.get(f"{W}default") is not None and any(
        _is_default(each, style.get(f"{W}type") or "") for each in sheet.by_id.values()
    ):
        del style.attrib[f"{W}default"]
    for reference in (f"{W}basedOn", f"{W}next"):
        named = style.find(reference)
        if named is not None:
            named.set(f"{W}val", moved[named.get(f"{W}val") or ""])


def _begin(sheet: StyleSheet, ours: Element) -> None:
    """Give a template without any styles our own beginning."""
    for wanted in (f"{W}docDefaults", f"{W}style"):
        found = ours.find(wanted)
        if found is not None and (wanted != f"{W}docDefaults" or sheet.root.find(wanted) is None):
            sheet.root.insert(0 if wanted == f"{W}docDefaults" else len(sheet.root), deepcopy(found))
    sheet.forget()


def _base(sheet: StyleSheet, chosen: Mapping[TemplateRole, Element], layout: Layout, *, resized: bool) -> str:
    """Add the style that all of ours rest on: the type of the template's running text without its indentation."""
    manner = sheet.manner(chosen.get(TemplateRole.BODY, sheet.default))
    own = _free("BriefBase", sheet.by_id)
    colour = f'<w:color w:val="{manner.colour}"/>' if re.fullmatch("[0-9A-Fa-f]{6}", manner.colour) else ""
    size = layout.body if resized else manner.size
    line = layout.line if resized else manner.line
    style = tree_of(
        (
            '<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="paragraph" '
            f'w:customStyle="1" w:styleId="{own}"><w:name w:val="{_BASE}"/><w:semiHidden/><w:pPr><w:widowControl/>'
            # Small type on a grid of lines would stand as far apart as large.
            '<w:snapToGrid w:val="0"/>'
            f'<w:spacing w:before="0" w:after="{layout.after}" w:line="{line}" w:lineRule="auto"/></w:pPr>'
            f'<w:rPr>{_fonts(manner)}{colour}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr></w:style>'
        ).encode()
    )
    sheet.root.append(style)
    return own


def _behave(theirs: Element, ours: Element, sheet: StyleSheet) -> None:
    """Let a style of the template stay with what follows, and have a level in the outline, where ours does."""
    for name in ("keepNext", "keepLines", "outlineLvl"):
        wanted = ours.find(f"{W}pPr/{W}{name}")
        if wanted is None or any(each.find(f"{W}pPr/{W}{name}") is not None for each in sheet.chain(theirs)):
            continue
        put(part_of_style(theirs, "pPr"), deepcopy(wanted))


def _give_room(table: Element, sheet: StyleSheet, ours: Element) -> None:
    """Keep words off the rules of a table style that leaves no room above and below them."""
    steps = f"{W}tblPr/{W}tblCellMar"
    if any(each.find(f"{steps}/{W}top") is not None for each in sheet.chain(table)):
        return
    room = next((style.find(steps) for style in ours.iterfind(f"{W}style") if name_of(style) == LADDER), None)
    manner = table.find(f"{W}tblPr")
    if manner is None:
        manner = put(table, element("tblPr"))
    for old in manner.findall(f"{W}tblCellMar"):
        manner.remove(old)
    if room is not None:
        place = next(
            (at for at, child in enumerate(manner) if child.tag in {f"{W}tblLook", f"{W}tblCaption"}), len(manner)
        )
        manner.insert(place, deepcopy(room))


def _resize(theirs: Element, ours: Element, layout: Layout) -> None:
    """Set a style of the template in the sizes and spaces that ours would have; its type and colours stay."""
    if theirs.get(f"{W}type") != "paragraph":
        return
    size = ours.find(f"{W}rPr/{W}sz")
    value = (size.get(f"{W}val") or "") if size is not None else str(layout.body)
    for name in ("sz", "szCs"):
        put(part_of_style(theirs, "rPr"), element(name, val=value))
    spaces = ours.find(f"{W}pPr/{W}spacing")
    made = (
        deepcopy(spaces)
        if spaces is not None
        else element("spacing", before=0, after=layout.after, line=layout.line, lineRule="auto")
    )
    put(part_of_style(theirs, "pPr"), made)
    if not layout.pocket:
        return
    for old in theirs.findall(f"{W}pPr/{W}ind"):
        part_of_style(theirs, "pPr").remove(old)
    indented = ours.find(f"{W}pPr/{W}ind")
    if indented is not None or theirs.find(f"{W}pPr/{W}numPr") is None:  # a list says itself where it stands
        none = element("ind", left=0, right=0, firstLine=0)
        put(part_of_style(theirs, "pPr"), none if indented is None else deepcopy(indented))
