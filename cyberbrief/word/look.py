"""The look of what a document adds to its template: our own, or one taken from a house template's fonts and colours."""

from __future__ import annotations

from dataclasses import dataclass

from cyberbrief.word.colours import INK, NAVY, WHITE


@dataclass(frozen=True, slots=True)
class Front:
    """What of the first page the template prints itself: its letterhead, and the fields that it was filled in."""

    letterhead: bool = False
    title: bool = False
    meeting: bool = False
    reference: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """The typeface of headings as a finished element, and colours: of headings, of text, and on the heads of tables."""

    heading_font: str = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:cs="Times New Roman"/>'
    accent: str = NAVY
    ink: str = INK
    on_heads: str = WHITE
    bars: bool = True
    front: Front = Front()


OURS = Look()
