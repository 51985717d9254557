"""How tests look into a written file."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from cyberbrief.compose.document import Block, Document, DocumentSection, Note
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.progress import Silent
from cyberbrief.word.writer import write
from tests.word.lint import Parts, W, faults, text_in, value_at
from tests.word.trees import DRAFT, full


def with_blocks(*blocks: Block, notes: tuple[Note, ...] = (), language: str = "en", large: bool = False) -> Document:
    """Return a plain document of these blocks."""
    section = DocumentSection("only", blocks)
    return replace(
        full(), sections=(section,), notes=notes, contents=False, language=language, large_type=large, title="Title"
    )


def opened(document: Document, standing: Standing = DRAFT) -> Parts:
    """Write a document, hold it to our own lint, and return its parts."""
    data = write(document, standing, Silent())
    assert faults(data, document.banner.words) == []
    return Parts(data)


def paragraphs(root: etree._Element) -> list[tuple[str, str]]:
    """Return the style and words of each paragraph, tables included."""
    return [(value_at(paragraph, "pPr/pStyle") or "", text_in(paragraph)) for paragraph in root.iter(W + "p")]


def words_of(root: etree._Element) -> str:
    return " ".join(text.text or "" for text in root.iter(W + "t"))
