"""A Document tree becomes a Word file: the shell by python-docx, the body directly, one ZIP at the end."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn

from cyberbrief.compose.document import Document
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.progress import Progress, proceed
from cyberbrief.word.banner import mark_every_page
from cyberbrief.word.body import Body
from cyberbrief.word.bookmarks import Bookmarks
from cyberbrief.word.house.ground import ground_for
from cyberbrief.word.house.template import HouseTemplate
from cyberbrief.word.languages import is_written_from_the_right
from cyberbrief.word.layout import Layout, layout_of
from cyberbrief.word.marks import Marks
from cyberbrief.word.notes import Notes, footnotes_part, passages_of
from cyberbrief.word.numbering import numbering_part
from cyberbrief.word.outline import without_gaps
from cyberbrief.word.package import assembled
from cyberbrief.word.properties import custom_part, set_properties
from cyberbrief.word.setting import Setting
from cyberbrief.word.template import template_package

if TYPE_CHECKING:
    from docx.document import Document as Package

_NOTE_REFERENCE = "footnote reference"


def write(
    document: Document,
    standing: Standing,
    progress: Progress,
    marks: Marks | None = None,
    template: HouseTemplate | None = None,
) -> bytes:
    """Return a document as the bytes of a `.docx`; equal input gives equal bytes.

    With `marks` each paragraph that says words of a record stands under one, by which it is known again. With a
    `template` it wears a ministry's letterhead, page and styles; without one, ours.

    Raises:
        CancelledError: the progress said so; there is nothing to clear away.
        RefusedError: the template cannot be used.
    """
    document = without_gaps(document)
    if template is not None:
        ground = ground_for(document, standing, template)
        setting = _setting(document, ground.grafted.layout, ground.grafted.ids, marks)
        setting.look, setting.numbering = ground.grafted.look, ground.lists
        body = Body(setting).written(document, standing, progress)
        package = docx.Document(BytesIO(ground.package(setting, document, standing)))
        if ground.own_page:
            mark_every_page(package, setting, document, standing)
        return _finished(package, setting, document, standing, progress, body, ground.numbering())
    layout = layout_of(document)
    package = docx.Document(BytesIO(template_package(layout, document.language)))
    setting = _setting(document, layout, _ids_by_name(package), marks)
    body = Body(setting).written(document, standing, progress)
    mark_every_page(package, setting, document, standing)
    return _finished(package, setting, document, standing, progress, body, numbering_part(layout, setting.numbering))


def _setting(document: Document, layout: Layout, styles: Mapping[str, str], marks: Marks | None) -> Setting:
    bookmarks = Bookmarks()
    notes = Notes(styles[_NOTE_REFERENCE], passages_of(document.notes), bookmarks)
    turned = is_written_from_the_right(document.language)
    return Setting(layout, document.language, styles, notes, bookmarks, from_the_right=turned, marks=marks)


def _finished(
    package: Package,
    setting: Setting,
    document: Document,
    standing: Standing,
    progress: Progress,
    body: str,
    numbering: bytes,
) -> bytes:
    set_properties(package, document, standing)
    parts = {
        "word/numbering.xml": numbering,
        "word/footnotes.xml": footnotes_part(_footnotes(setting)),
        "docProps/custom.xml": custom_part(document, standing),
    }
    _relate(package)
    shell = BytesIO()
    package.save(shell)
    proceed(progress)
    return assembled(shell.getvalue(), body, parts)


def _ids_by_name(package: Package) -> dict[str, str]:
    return {
        style.find(qn("w:name")).get(qn("w:val")): style.get(qn("w:styleId"))
        for style in package.styles.element.findall(qn("w:style"))
    }


def _relate(package: Package) -> None:
    """Give the shell the parts that are filled in when the file is put together."""
    main = package.part
    held = main.package
    rows = (
        (main, "/word/numbering.xml", CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING),
        (main, "/word/footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES),
        (held, "/docProps/custom.xml", CONTENT_TYPE.OFC_CUSTOM_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES),
    )
    for owner, name, content, relation in rows:
        owner.relate_to(Part(PackURI(name), content, b"", held), relation)


def _footnotes(setting: Setting) -> list[str]:
    """Return the notes that the body pointed at, in that order; a note has no notes of its own."""
    quiet = Setting(
        setting.layout,
        setting.language,
        setting.style_ids,
        Notes(setting.notes.reference_style, {}, setting.bookmarks),
        setting.bookmarks,
        from_the_right=setting.from_the_right,
    )
    mark = (
        f'<w:r><w:rPr><w:rStyle w:val="{setting.notes.reference_style}"/></w:rPr><w:footnoteRef/></w:r>'
        '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
    )
    passages = setting.notes.passages
    placed = sorted(setting.notes.placed.items(), key=lambda pair: pair[1])
    return [quiet.paragraph("footnote text", passages[number], lead=mark) for number, _ in placed]
