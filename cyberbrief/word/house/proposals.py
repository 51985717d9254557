"""Which style of a template plays which role, as far as names and outline tell it.

1. Word's own name, as it stores it.
2. A name of the table in `known_names`, in any language; for headings also a style's place in the outline.
3. A name that holds one of the table's, which is a guess.
4. What Word has but this template never used is added under Word's own name; what nobody has, under ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.domain.words import Words, words
from cyberbrief.word.house.known_names import KNOWN, WORDS_OWN, folded
from cyberbrief.word.house.names import W
from cyberbrief.word.house.style_sheet import StyleSheet, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_LEVELS: Mapping[TemplateRole, int] = {
    TemplateRole.HEADING_1: 0,
    TemplateRole.HEADING_2: 1,
    TemplateRole.HEADING_3: 2,
    TemplateRole.HEADING_4: 3,
}
_PLAIN_TABLES = frozenset({"Normal Table", "Table Grid"})
_SHORTEST_PART = 4  # letters of a name that may stand inside another
_TWO_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}")  # a word of its own in these scripts


class Proposal(NamedTuple):
    """A style for a role by its stored name, "" for one of ours; whether it is sure, and what tells it."""

    style: str
    sure: bool
    why: Words


def proposed(sheet: StyleSheet) -> dict[TemplateRole, Proposal]:
    """Return a proposal for each role; no paragraph style is proposed for two."""
    found: dict[TemplateRole, Proposal] = {}
    taken: set[str] = set()
    for step in (_stored, _known, _by_outline, _resembling, _plain_body):
        for role in TemplateRole:
            if role in found:
                continue
            for style in step(sheet, role):
                if name_of(style) not in taken:
                    found[role] = Proposal(name_of(style), step in {_stored, _known, _by_outline}, _WHY[step])
                    taken.add(name_of(style))
                    break
    for role in TemplateRole:
        if role not in found:
            latent = WORDS_OWN.get(role, "") if role is not TemplateRole.BODY else ""
            found[role] = Proposal(latent, sure=True, why=_LATENT if latent else _OURS)
    return {role: found[role] for role in TemplateRole}


def _styles(sheet: StyleSheet, role: TemplateRole) -> Iterator[Element]:
    kind = "table" if role.of_tables else "paragraph"
    for style in sheet.root.iterfind(f"{W}style"):
        if (style.get(f"{W}type") or "paragraph") == kind and name_of(style) not in _PLAIN_TABLES:
            yield style


def _stored(sheet: StyleSheet, role: TemplateRole) -> Iterator[Element]:
    style = sheet.named(WORDS_OWN[role]) if role in WORDS_OWN else None
    if style is not None:
        yield style


def _known(sheet: StyleSheet, role: TemplateRole) -> Iterator[Element]:
    names = KNOWN[role]
    styles = [
        (names[folded(name_of(style))], style) for style in _styles(sheet, role) if folded(name_of(style)) in names
    ]
    yield from (style for _, style in sorted(styles, key=lambda pair: pair[0]))


def _by_outline(sheet: StyleSheet, role: TemplateRole) -> Iterator[Element]:
    level = _LEVELS.get(role)
    if level is None:
        return
    styles = [style for style in _styles(sheet, role) if sheet.outline(style) == level]
    # One that rests on another of the same level is a variety of it.
    own = [style for style in styles if style.find(f"{W}pPr/{W}outlineLvl") is not None]
    yield from own or styles


def _resembling(sheet: StyleSheet, role: TemplateRole) -> Iterator[Element]:
    level = _LEVELS.get(role)
    names = [name for name in KNOWN[role] if len(name) >= _SHORTEST_PART or _TWO_SIGNS.match(name)]
    for style in _styles(sheet, role):
        called = folded(name_of(style))
        if level is not None and not called.endswith(str(level + 1)):
            continue
        if level is None and role is not TemplateRole.LADDER and sheet.outline(style) is not None:
            continue
        # A character of its own: "Titre Car" and "Überschrift Zchn" are the other half of a pair.
        if any(called.startswith(name) or called.endswith(name) for name in names) and not _belongs_elsewhere(called):
            yield style


def _belongs_elsewhere(called: str) -> bool:
    return called.startswith(("toc", "index", "subtitle", "untertitel", "soustitre")) or "inhaltsverzeichnis" in called


def _plain_body(sheet: StyleSheet, role: TemplateRole) -> Iterator[Element]:
    if role is TemplateRole.BODY and sheet.default is not None:
        yield sheet.default


_WHY: Mapping[object, Words] = {
    _stored: words("Word stores it under this name."),
    _known: words("Its name says so."),
    _by_outline: words("Its level in the outline says so."),
    _resembling: words("Its name resembles the role’s; please look."),
    _plain_body: words("The template’s ordinary paragraph."),
}
_LATENT = words("Word has it, this template has not used it; it is added in the template’s type.")
_OURS = words("The template has none; ours is added in the template’s type.")
