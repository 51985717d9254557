"""A ladder as a table: one step a row, word and sign beside the colour, so that it survives a black-and-white printer.

The bottom line has a double rule above it, the red line thick rules above and below; no step breaks over pages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cyberbrief.compose.document import LadderStep, LadderTable, Passage
from cyberbrief.domain.position import RungKind
from cyberbrief.word.colours import GREY, RED, SHADE, STEPS
from cyberbrief.word.setting import Setting
from cyberbrief.word.table_styles import LADDER
from cyberbrief.word.tables import are_turned, cell, head_cells, paragraphs, row, stays_with_next, table, widths_of

_SHARES = {
    ("Step", "Text"): (18, 82),
    ("Step", "Text", "Condition"): (17, 51, 32),
    ("Step", "Text", "Authority"): (17, 59, 24),
    ("Step", "Text", "Condition", "Authority"): (16, 43, 24, 17),
}
_SEEN_WHOLE = 12  # rows
_POCKET_SHARES = (26, 74)  # a small page has no room for more columns
_SIGN_FONT = "<w:rFonts {}/>".format(
    " ".join(f'w:{script}="Segoe UI Symbol"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
)


@dataclass(frozen=True, slots=True)
class _Look:
    """How the cells of a step are drawn: its colour, the edges of the first cell and of the others."""

    colour: str
    first: str
    others: str


def _bar(colour: str) -> str:
    return f'<w:left w:val="single" w:sz="36" w:space="0" w:color="{colour}"/>'


def _look(kind: RungKind) -> _Look:
    above = below = ""
    if kind is RungKind.BOTTOM_LINE:
        above = f'<w:top w:val="double" w:sz="6" w:space="0" w:color="{STEPS[kind]}"/>'
    elif kind is RungKind.RED_LINE:
        rule = f'w:val="single" w:sz="18" w:space="0" w:color="{RED}"/>'
        above, below = f"<w:top {rule}", f"<w:bottom {rule}"
    colour = STEPS[kind]
    return _Look(f'<w:color w:val="{colour}"/>', f"{above}{_bar(colour)}{below}", f"{above}{below}")


_LOOKS: Mapping[RungKind, _Look] = {kind: _look(kind) for kind in RungKind}


def ladder_of(setting: Setting, block: LadderTable) -> str:
    """Return a ladder with its caption, its steps from the opening down, and what happens without agreement."""
    caption = setting.paragraph("caption", block.caption) if block.caption.plain.strip() else ""
    columns = block.columns[:2] if setting.layout.pocket else block.columns
    widths = widths_of(setting.layout.text_width, _POCKET_SHARES if setting.layout.pocket else _SHARES[columns])
    rows = [row(head_cells(setting, columns, widths), head=True)]
    many = len(block.steps) + bool(block.no_agreement)
    rows.extend(
        _step(setting, step, columns, widths, keep=_stays_with_next(place, many))
        for place, step in enumerate(block.steps)
    )
    if block.no_agreement:
        rows.append(_no_agreement(setting, block.no_agreement, widths))
    said = [passage for step in block.steps for passage in step.paragraphs]
    look = {
        "titled": block.caption.plain.strip() or "Ladder",
        "described": f"Steps from the opening down: {', '.join(step.title for step in block.steps)}",
    }
    return caption + table(setting, LADDER, widths, "".join(rows), turned=are_turned(setting, said), **look)


def _stays_with_next(place: int, rows: int) -> bool:
    """Say whether a row stays on the page of the next: a ladder is seen as a whole, unless no page could hold it."""
    return place < rows - 1 and (rows <= _SEEN_WHOLE or stays_with_next(place, rows))


def _step(setting: Setting, step: LadderStep, columns: Sequence[str], widths: Sequence[int], *, keep: bool) -> str:
    """Return a step's row; with `keep` it stands on the page of the next, so that a ladder is seen as a whole."""
    look = _LOOKS[step.kind]
    pocket = setting.layout.pocket
    sign = f"<w:r><w:rPr>{_SIGN_FONT}{look.colour}</w:rPr><w:br/><w:t>{step.glyph}</w:t></w:r>"
    title = setting.line("Table Text", step.title, bold=True, run=look.colour, tail=sign, keep=keep)
    wording = _wording(setting, step) + (_terms(setting, step) if pocket else "")
    cells = [cell(widths[0], title, borders=look.first), cell(widths[1], wording, borders=look.others)]
    for name, given in (("Condition", step.conditions), ("Authority", step.authority)):
        if name in columns and not pocket:
            content = paragraphs(setting, given) or setting.line("Table Text", LadderTable.NOTHING)
            cells.append(cell(widths[len(cells)], content, borders=look.others))
    return row("".join(cells), length=max(map(len, cells)))


def _wording(setting: Setting, step: LadderStep) -> str:
    words = paragraphs(setting, step.paragraphs) + paragraphs(setting, step.proposed_language, "Table Quote")
    return words + (setting.paragraph("Table Declared", step.declared) if step.declared else "")


def _terms(setting: Setting, step: LadderStep) -> str:
    """Return condition and authority as labelled lines under a step's words."""
    return "".join(
        setting.paragraph("Table Text", passage, lead=setting.words(f"{name}: ", bold=True))
        for name, given in (("Condition", step.conditions), ("Authority", step.authority))
        for passage in given
    )


def _no_agreement(setting: Setting, passages: Sequence[Passage], widths: Sequence[int]) -> str:
    label = setting.line("Table Text", LadderTable.NO_AGREEMENT, bold=True)
    said = cell(widths[1], paragraphs(setting, passages), fill=SHADE)
    # A cell for each column, though nothing stands in them: who hears a table is lost where cells are merged.
    nothing = setting.line("Table Text", LadderTable.NOTHING)
    others = "".join(cell(width, nothing, fill=SHADE) for width in widths[2:])
    return row(cell(widths[0], label, borders=_bar(GREY), fill=SHADE) + said + others, length=len(said))
