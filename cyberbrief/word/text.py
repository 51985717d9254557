"""The words of a Word file's body as a reader meets them, paragraph by paragraph, tables included."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO

from docx.oxml.ns import qn
from lxml import etree

_BODY = "word/document.xml"
_PARAGRAPH, _TEXT = qn("w:p"), qn("w:t")
_SPACES = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n"}
_RUN = qn("w:r")
# What keeps a time on one line is no word, nor what keeps a number in its direction; a French gap is a gap.
_SETTING = str.maketrans({"\u2060": "", "\u200e": "", "\u00a0": " ", "\u202f": " "})


def text_of(data: bytes) -> list[str]:
    """Return the text of each paragraph that has any, in reading order.

    Notes, headers and footers are not part of the body; a line break reads as a line end, a tab as a tab. The file
    must be one of ours: nothing here guards against a hostile one.
    """
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read(_BODY))
    texts = ("".join(_pieces(paragraph)).translate(_SETTING) for paragraph in root.iter(_PARAGRAPH))
    return [text for text in texts if text.strip()]


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    for element in paragraph.iter(_TEXT, *_SPACES):
        if element.tag == _TEXT:
            yield element.text or ""
            continue
        parent = element.getparent()
        if parent is not None and parent.tag == _RUN:  # a tab among the tab stops of a paragraph is none
            yield _SPACES[str(element.tag)]
