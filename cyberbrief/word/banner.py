"""The marking at the head and foot of every page of every section, and the line that says who drafted it.

The banner is styled plain text, not a field: another program that opens the file must not lose it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from docx.oxml import parse_xml

from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.word.colours import RED, RULE, on_paper
from cyberbrief.word.languages import is_written_from_the_right
from cyberbrief.word.markup import NAMESPACES
from cyberbrief.word.setting import Setting

if TYPE_CHECKING:
    from docx.document import Document as Package
    from docx.section import Section, _Footer, _Header


def mark_every_page(package: Package, setting: Setting, document: Document, standing: Standing) -> None:
    """Put banner and foot into each header and footer that any page of the package may show."""
    head = head_of(setting, document)
    foot = foot_of(setting, document, standing)
    for section in package.sections:
        for header in _headers(section):
            header.is_linked_to_previous = False
            _fill(header, head)
        for footer in _footers(section):
            footer.is_linked_to_previous = False
            _fill(footer, foot)


def head_of(setting: Setting, document: Document) -> str:
    """Return what stands at the head of every page: the marking, and to whom it may be given."""
    released = setting.line("Release", document.release_words) if document.release_words else ""
    return _banner(setting, document) + released


def foot_of(setting: Setting, document: Document, standing: Standing, *, paged: bool = True) -> str:
    """Return what stands at the foot of every page; `paged` with its number, where no template says it."""
    return _foot(setting, document, standing, paged=paged) + _banner(setting, document)


def _headers(section: Section) -> Iterator[_Header]:
    yield section.header
    if section.different_first_page_header_footer:
        yield section.first_page_header
    if _odd_and_even(section):
        yield section.even_page_header


def _footers(section: Section) -> Iterator[_Footer]:
    yield section.footer
    if section.different_first_page_header_footer:
        yield section.first_page_footer
    if _odd_and_even(section):
        yield section.even_page_footer


def _odd_and_even(section: Section) -> bool:
    settings = section.header.part.package.main_document_part.settings
    return bool(settings.odd_and_even_pages_header_footer)


def _fill(edge: _Header | _Footer, paragraphs: str) -> None:
    element = edge.part.element
    for child in list(element):
        element.remove(child)
    element.extend(list(parse_xml(f"<w:hdr {NAMESPACES}>{paragraphs}</w:hdr>")))


def _banner(setting: Setting, document: Document) -> str:
    colour = f'<w:color w:val="{on_paper(document.banner.colour)}"/>'
    return setting.line("Banner", document.banner.words, run=colour)


def _foot(setting: Setting, document: Document, standing: Standing, *, paged: bool) -> str:
    """Return who drafted it and when on one side; draft, number and page on the other."""
    bidi = "<w:bidi/>" if is_written_from_the_right(setting.language) else ""
    rule = f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{RULE}"/></w:pBdr>'
    number = standing.number_words(document.reference_number)
    draft = f'<w:r><w:rPr><w:b/><w:bCs/><w:color w:val="{RED}"/></w:rPr><w:t>{Standing.DRAFT}</w:t></w:r>'
    between = " · " if standing.draft and number else ""
    stands = f"{draft if standing.draft else ''}{setting.words(between + number) if number else ''}"
    left = setting.words(standing.foot_words)
    # The mark behind keeps a number that ends an English phrase at its end, in a line from right to left.
    end = setting.words("\u200e") if bidi else ""
    page = f"{setting.words('Page ')}{_field('PAGE')}{setting.words(' of ')}{_field('NUMPAGES')}{end}" if paged else ""
    tab = "<w:r><w:tab/></w:r>"
    style = f'<w:pStyle w:val="{setting.style("footer")}"/>'
    if setting.layout.pocket:  # a small page has no room for both on one line
        return (
            f"<w:p><w:pPr>{style}{rule}{bidi}</w:pPr>{left}</w:p>"
            f"<w:p><w:pPr>{style}{bidi}</w:pPr>{stands}{tab}{page}</w:p>"
        )
    gap = setting.words(" · ") if stands and page else ""
    return f"<w:p><w:pPr>{style}{rule}{bidi}</w:pPr>{left}{tab}{stands}{gap}{page}</w:p>"


def _field(name: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
