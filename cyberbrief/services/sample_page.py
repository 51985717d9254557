"""A page that shows a template: a paper of every role, written as an export is and read back for the window to paint.

Nothing of any record stands in it, and it never leaves the program.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from cyberbrief.compose.document import (
    Banner,
    Document,
    DocumentSection,
    Heading,
    LadderStep,
    LadderTable,
    Letterhead,
    Listing,
    ListItem,
    Manner,
    Note,
    Numbered,
    Paragraph,
    Passage,
    Run,
)
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.progress import Silent
from cyberbrief.domain.words import Words, words
from cyberbrief.host.clock import now
from cyberbrief.services import house_templates
from cyberbrief.services.house_templates import HouseTemplate
from cyberbrief.services.workspace import Workspace
from cyberbrief.word import writer
from cyberbrief.word.house.first_page import (
    Block,
    FirstPage,
    Piece,
    Printed,
    PrintedCell,
    PrintedTable,
    first_page,
)
from cyberbrief.word.layout import layout_of
from cyberbrief.word.template import template_package

__all__ = ["Block", "FirstPage", "Piece", "Printed", "PrintedCell", "PrintedTable", "page_of"]

Say = Callable[[Words], str]
_REFERENCE: Final = "CPD/2026/118"


def page_of(workspace: Workspace, key: str, say: Say = str) -> FirstPage:
    """Return the first page of a paper in a template, by its key; `say` puts its words into the reader's language.

    Raises:
        WrongUseError: there is no such template. RefusedError: it cannot be written in.
    """
    return first_page(written(workspace, house_templates.worn(workspace, key).template, say))


def written(workspace: Workspace, template: HouseTemplate | None, say: Say = str) -> bytes:
    """Return the sample as a Word file in a template."""
    officer = workspace.officer
    standing = Standing(draft=True, drafted_on=now().astimezone().date(), drafter=officer.name, office=officer.desk)
    return writer.write(_document(workspace, say), standing, Silent(), template=template)


def empty_file(workspace: Workspace) -> bytes:
    """Return a Word file with our own styles and page, and nothing written in it."""
    document = _document(workspace, str)
    return template_package(layout_of(document), document.language)


def _document(workspace: Workspace, say: Say) -> Document:
    level = workspace.scheme.level("")
    officer = workspace.officer
    return Document(
        variant="full",
        variant_title=say(words("Sample")),
        title=say(words("The title of a paper")),
        subtitle=say(words("The meeting it is for")),
        banner=Banner(level.key, workspace.scheme.banner(Marking()), level.colour),
        letterhead=Letterhead(officer.state, officer.ministry, officer.desk),
        reference_number=_REFERENCE,
        sections=(DocumentSection("sample", tuple(_blocks(say))),),
        notes=(Note(1, _passage(say(words("A note, with the source that a sentence rests on.")))),),
    )


def _blocks(say: Say) -> list[Heading | Paragraph | Numbered | Listing | LadderTable]:
    running = Passage((Run(say(words("Running text, in which most of a paper is written.")), note=0), Run("", note=1)))
    return [
        Heading(_passage(say(words("Heading 1"))), 1, "1."),
        Paragraph(running),
        Heading(_passage(say(words("Heading 2"))), 2),
        Listing(
            (ListItem(_passage(say(words("A point of a list.")))), ListItem(_passage(say(words("Another point.")))))
        ),
        Numbered("1.", _passage(say(words("A paragraph that is cited by its number.")))),
        Paragraph(_passage(say(words("“Language that is quoted from a document.”"))), Manner.QUOTE),
        Heading(_passage(say(words("Heading 3"))), 3),
        _ladder(say),
        Heading(_passage(say(words("Heading 4"))), 4),
        Paragraph(_passage(say(words("And so on.")))),
    ]


def _ladder(say: Say) -> LadderTable:
    steps = (
        LadderStep(RungKind.OPENING, RungKind.OPENING.label, (_passage(say(words("What we ask for first."))),)),
        LadderStep(RungKind.PREFERRED, RungKind.PREFERRED.label, (_passage(say(words("What we hope to get."))),)),
    )
    return LadderTable(_passage(say(words("The caption of a table"))), steps)


def _passage(text: str) -> Passage:
    return Passage((Run(text),))
