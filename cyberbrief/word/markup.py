"""Text on its way into XML: escaped, and without the characters that XML forbids."""

from __future__ import annotations

import re

# Everything but letters, digits, signs and spaces of Latin scripts, which pass as they are.
UNUSUAL = re.compile("[^ !#-%'-;=?-~\u00a0-\u024f\u2010-\u2015\u2018-\u201f\u2022\u2026\u2032\u2033\u20ac]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n|[\r\u2028\u2029\x85]")
_REPLACEMENT = "\ufffd"

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def allowed_in_xml(text: str) -> str:
    """Return the text with each character that XML forbids, and each half of a pair, as U+FFFD."""
    return _FORBIDDEN.sub(_REPLACEMENT, text)


def escaped(text: str) -> str:
    """Return the text as the content of an element or attribute."""
    text = allowed_in_xml(text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def text_elements(text: str) -> str:
    """Return the text as `w:t` elements, with line ends as breaks and tabs as tabs."""
    if UNUSUAL.search(text) is None:
        return f'<w:t xml:space="preserve">{text}</w:t>'
    content = escaped(_LINE_END.sub("\n", text))
    if "\n" not in content and "\t" not in content:
        return f'<w:t xml:space="preserve">{content}</w:t>'
    content = content.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')
    content = content.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    return f'<w:t xml:space="preserve">{content}</w:t>'.replace('<w:t xml:space="preserve"></w:t>', "")
