"""Contents: headings as places to jump to, filled in beforehand, so that Word asks nothing on opening.

Entries carry no page numbers: to know them, another program would have to lay the pages out.
"""

from __future__ import annotations

from collections.abc import Sequence

from cyberbrief.compose.contents import TITLE, contents_of
from cyberbrief.compose.document import Document, Heading
from cyberbrief.word.setting import Setting

BOOKMARK = "_Toc"
_FIELD = r" TOC \o &quot;1-{}&quot; \h \n \z \u "


def contents_part(setting: Setting, document: Document) -> str:
    """Return the contents of a document that wants them and has headings; else nothing."""
    listed, depth = contents_of(document)
    if not listed:
        return ""
    title = setting.line("TOC Heading", TITLE)
    return title + "".join(_entry(setting, listed, place, depth) for place in range(len(listed)))


def _entry(setting: Setting, listed: Sequence[tuple[int, Heading]], place: int, depth: int) -> str:
    target, heading = listed[place]
    number = setting.words(f"{heading.number} ") if heading.number else ""
    plain = type(heading.passage)(tuple(type(run)(run.text) for run in heading.passage.runs), heading.passage.language)
    link = f'<w:hyperlink w:anchor="{BOOKMARK}{target}" w:history="1">{number}{setting.runs(plain)}</w:hyperlink>'
    before = after = ""
    if place == 0:
        before = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve">{_FIELD.format(depth)}</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
    if place == len(listed) - 1:
        after = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    bidi = "<w:bidi/>" if setting.turned(heading.passage) else ""
    style = setting.style(f"toc {max(heading.level, 1)}")
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{before}{link}{after}</w:p>'
