"""What a template holds, for a person to look at before it is used: styles, proposals, fields, page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from cyberbrief.domain.template_role import TemplateField, TemplateRole
from cyberbrief.domain.words import Words
from cyberbrief.word.house.keeping import kept_parts
from cyberbrief.word.house.known_names import WORDS_OWN
from cyberbrief.word.house.names import W
from cyberbrief.word.house.parts import Kept
from cyberbrief.word.house.proposals import Proposal, proposed
from cyberbrief.word.house.style_sheet import StyleSheet, name_of, whole

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_A_MILLIMETRE = 56.6929  # twentieths of a point
_LONGEST = 160
_KINDS_SHOWN = frozenset({"paragraph", "character", "table"})


class StyleKind(Enum):
    """What a style sets."""

    PARAGRAPH = "paragraph"
    CHARACTER = "character"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class TemplateStyle:
    """A style by the name that Word stores; `latent` where Word has it and the template has not used it yet.

    `outline_level` counts from 0; None is running text.
    """

    name: str
    kind: StyleKind
    outline_level: int | None = None
    based_on: str = ""
    latent: bool = False


@dataclass(frozen=True, slots=True)
class FoundField:
    """A field that is filled by name: what it is called in the file, and whether it shows a document property."""

    field: TemplateField
    name: str
    is_property: bool = False


@dataclass(frozen=True, slots=True)
class PageMeasures:
    """Width, height and margins of the page that the body stands on, in millimetres."""

    width: int
    height: int
    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class TemplateReading:
    """What a template holds. `stays` is the text of its own that every document will show; `taken_out` what is gone."""

    styles: tuple[TemplateStyle, ...]
    proposed: Mapping[TemplateRole, Proposal]
    fields: tuple[FoundField, ...]
    unknown_fields: tuple[str, ...]
    has_place: bool
    page: PageMeasures
    languages: tuple[str, ...]
    pictures: int
    stays: tuple[str, ...]
    taken_out: tuple[Words, ...]


def read_template(data: bytes) -> TemplateReading:
    """Return what a file from elsewhere, or a kept one, holds as a template.

    Raises:
        RefusedError: it cannot be taken, for the reason that the error says.
    """
    parts = kept_parts(data)
    sheet = StyleSheet(parts.styles, parts.theme)
    found = parts.found
    stays = tuple(_stays(parts))
    return TemplateReading(
        tuple(_styles(sheet)),
        proposed(sheet),
        tuple(FoundField(*each) for each in dict.fromkeys(found.fields)),
        tuple(dict.fromkeys(filter(None, found.unknown))),
        found.place,
        _page(parts.document),
        tuple(_languages(parts)),
        len(parts.pictures),
        stays,
        tuple(parts.taken_out),
    )


def _styles(sheet: StyleSheet) -> Iterator[TemplateStyle]:
    for style in sheet.root.iterfind(f"{W}style"):
        kind = style.get(f"{W}type") or "paragraph"
        if kind not in _KINDS_SHOWN:
            continue
        based = style.find(f"{W}basedOn")
        above = sheet.by_id.get(based.get(f"{W}val") or "") if based is not None else None
        outline = sheet.outline(style) if kind == "paragraph" else None
        yield TemplateStyle(name_of(style), StyleKind(kind), outline, name_of(above) if above is not None else "")
    for role, name in WORDS_OWN.items():
        if role is not TemplateRole.BODY and sheet.named(name) is None:
            yield TemplateStyle(name, StyleKind.PARAGRAPH, latent=True)


def _page(document: Element) -> PageMeasures:
    section = next(iter(document.iter(f"{W}sectPr")), None)
    size = section.find(f"{W}pgSz") if section is not None else None
    margins = section.find(f"{W}pgMar") if section is not None else None

    def measure(element: Element | None, name: str, default: int) -> int:
        value = (element.get(f"{W}{name}") or "") if element is not None else ""
        return round(abs(whole(value, default)) / _A_MILLIMETRE)

    return PageMeasures(
        measure(size, "w", 11906),
        measure(size, "h", 16838),
        *(measure(margins, name, 1134) for name in ("top", "bottom", "left", "right")),
    )


def _languages(parts: Kept) -> Iterator[str]:
    seen: set[str] = set()
    for lang in parts.styles.iter(f"{W}lang"):
        for script in ("val", "eastAsia", "bidi"):
            tag = lang.get(f"{W}{script}") or ""
            if tag and tag not in seen:
                seen.add(tag)
                yield tag


def _stays(parts: Kept) -> Iterator[str]:
    """Yield the paragraphs of its own that stay: letterhead, feet, and text around the place of the body."""
    seen: set[str] = set()
    for root in (parts.document, *parts.edges.values()):
        for paragraph in root.iter(f"{W}p"):
            if any(control.tag == f"{W}sdt" for control in paragraph.iterancestors()):
                continue
            text = "".join(
                piece.text or ""
                for piece in paragraph.iter(f"{W}t")
                if not any(above.tag == f"{W}sdt" for above in piece.iterancestors())
            ).strip()
            if text and text not in seen:
                seen.add(text)
                yield text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
