"""The head of the first page: who sends it, draft or not, reference number, title and subtitle."""

from __future__ import annotations

from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.word.colours import RED
from cyberbrief.word.languages import is_written_from_the_right
from cyberbrief.word.outline import is_without_headings
from cyberbrief.word.setting import Setting


def title_block_of(setting: Setting, document: Document, standing: Standing) -> str:
    """Return the letterhead, the title and the line under it, but for what the template prints of them itself."""
    front = setting.look.front
    title = "" if front.title else setting.line("Title", document.title)
    if is_without_headings(document):  # then it is the one heading that there is
        title = title.replace("</w:pPr>", '<w:outlineLvl w:val="0"/></w:pPr>', 1)
    subtitle = setting.line("Subtitle", document.subtitle) if document.subtitle.strip() and not front.meeting else ""
    return _letterhead(setting, document, standing) + title + subtitle


def _letterhead(setting: Setting, document: Document, standing: Standing) -> str:
    sender, font, front = document.letterhead, setting.look.heading_font, setting.look.front
    if front.letterhead:  # the template has one of its own: what is left is the number
        number = "" if front.reference else _number(setting, document, standing)
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{setting.style("Letterhead Number")}"/></w:pPr>{number}</w:p>'
            if number
            else ""
        )
    state = f'{font}<w:b/><w:bCs/><w:caps/><w:color w:val="{setting.look.accent}"/>'
    number = _number(setting, document, standing)
    lines = [
        (_words(setting, sender.state, state), _words(setting, sender.desk)),
        (_words(setting, sender.ministry, font), number),
    ]
    if setting.layout.pocket:  # a small page has one line: the desk and the number
        lines = [(_words(setting, sender.desk or sender.ministry), number)]
    filled = [line for line in lines if any(line)]
    bidi = "<w:bidi/>" if is_written_from_the_right(setting.language) else ""
    paragraphs = []
    for place, (left, right) in enumerate(filled):
        style = setting.style("Letterhead Last" if place == len(filled) - 1 else "Letterhead")
        tab = "<w:r><w:tab/></w:r>" if right else ""
        paragraphs.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{left}{tab}{right}</w:p>')
    return "".join(paragraphs)


def _words(setting: Setting, text: str, manner: str = "") -> str:
    return setting.words(text, extra=manner) if text.strip() else ""


def _number(setting: Setting, document: Document, standing: Standing) -> str:
    draft = ""
    if standing.draft:
        draft = f'<w:r><w:rPr><w:b/><w:bCs/><w:color w:val="{RED}"/></w:rPr><w:t>{Standing.DRAFT}</w:t></w:r>'
    number = standing.number_words(document.reference_number)
    if not number:
        return draft
    return draft + setting.words(f" · {number}" if draft else number)
