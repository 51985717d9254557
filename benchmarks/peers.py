"""The same brief by other ways: python-docx as its documentation shows it, and docxtpl with a template of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

import docx
from docx.document import Document as Opened
from docxtpl import DocxTemplate, RichText

from cyberbrief.compose.document import (
    Block,
    Document,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Paragraph,
    Passage,
    Pause,
    SpokenPoint,
    Table,
    blocks_of,
)

Rows = list[list[str]]
_MOST_COLUMNS = 6


def by_python_docx(document: Document) -> bytes:
    """Write with `document.add_…` and `table.cell`, one call an element."""
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = document.banner.words
    made.add_heading(document.title, 0)
    for block in blocks_of(document):
        _add(made, block)
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def _add(made: Opened, block: Block) -> None:
    rows = _rows(block)
    if rows:
        table = made.add_table(rows=len(rows), cols=len(rows[0]))
        for down, cells in enumerate(rows):
            for across, words in enumerate(cells):
                table.cell(down, across).text = words
    elif isinstance(block, Heading):
        made.add_heading(f"{block.number} {block.passage.plain}", block.level)
    else:
        style = ("List Number" if block.ordered else "List Bullet") if isinstance(block, Listing) else None
        for passage in _passages(block):
            paragraph = made.add_paragraph(style=style)
            for run in passage.runs:
                added = paragraph.add_run(run.text)
                added.bold = run.bold
                added.italic = run.italic


def _passages(block: Block) -> Iterator[Passage]:
    match block:
        case Paragraph():
            yield block.passage
        case Listing():
            yield from (item.passage for item in block.items)
        case SpokenPoint():
            yield from (*((block.topic,) if block.topic else ()), *block.raised_as, *block.paragraphs)
        case Heading() | Pause() | LadderTable() | Table() | Facts():
            return


def _rows(block: Block) -> Rows:
    if isinstance(block, Table):
        body = [[" ".join(words.plain for words in cell.paragraphs) for cell in row] for row in block.rows]
        return [[column.title for column in block.columns], *body]
    if isinstance(block, Facts):
        return [[fact.label, " ".join(words.plain for words in fact.paragraphs)] for fact in block.rows]
    if isinstance(block, LadderTable):
        rows = [list(block.columns)]
        for step in block.steps:
            said = {"Text": step.paragraphs, "Condition": step.conditions, "Authority": step.authority}
            cells = [" ".join(words.plain for words in said[name]) for name in block.columns[1:]]
            rows.append([step.title, *cells])
        return rows
    return []


def template_for_docxtpl() -> bytes:
    """Return a template that loops over blocks: headings, mixed runs, lists and tables."""
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "{{ banner }}"
    made.add_heading("{{ title }}", 0)
    made.add_paragraph("{%p for block in blocks %}")
    for kind, style in (("heading1", "Heading 1"), ("heading2", "Heading 2"), ("item", "List Bullet")):
        made.add_paragraph(f'{{%p if block.kind == "{kind}" %}}')
        made.add_paragraph("{{ block.words }}", style=style)
        made.add_paragraph("{%p endif %}")
    made.add_paragraph('{%p if block.kind == "words" %}')
    made.add_paragraph("{{r block.rich }}")
    made.add_paragraph("{%p endif %}")
    for columns in range(2, _MOST_COLUMNS + 1):
        made.add_paragraph(f'{{%p if block.kind == "table{columns}" %}}')
        table = made.add_table(rows=3, cols=columns)
        table.cell(0, 0).text = "{%tr for row in block.rows %}"
        for across in range(columns):
            table.cell(1, across).text = f"{{{{ row[{across}] }}}}"
        table.cell(2, 0).text = "{%tr endfor %}"
        made.add_paragraph("{%p endif %}")
    made.add_paragraph("{%p endfor %}")
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def by_docxtpl(template: bytes, document: Document) -> bytes:
    """Fill the template with the same words."""
    made = DocxTemplate(BytesIO(template))
    blocks = [entry for block in blocks_of(document) for entry in _entries(block)]
    made.render({"banner": document.banner.words, "title": document.title, "blocks": blocks}, autoescape=True)
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def _entries(block: Block) -> Iterator[Mapping[str, Any]]:
    rows = _rows(block)
    if rows:
        yield {"kind": f"table{len(rows[0])}", "rows": rows}
    elif isinstance(block, Heading):
        yield {"kind": f"heading{min(block.level, 2)}", "words": f"{block.number} {block.passage.plain}"}
    else:
        for passage in _passages(block):
            if isinstance(block, Listing):
                yield {"kind": "item", "words": passage.plain}
                continue
            rich = RichText()
            for run in passage.runs:
                rich.add(run.text, bold=run.bold, italic=run.italic)
            yield {"kind": "words", "rich": rich}
