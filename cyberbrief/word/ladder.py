"""A ladder as a table: one step a row, word and sign beside the colour, so that it survives a black-and-white printer.

The bottom line has a double rule above it, the red line thick rules above and below; no step breaks over pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from cyberbrief.compose.document import LadderStep, LadderTable, Passage
from cyberbrief.domain.position import RungKind
from cyberbrief.word.colours import GREY, RED, SHADE, STEPS
from cyberbrief.word.markup import text_elements
from cyberbrief.word.setting import Setting
from cyberbrief.word.table_styles import LADDER
from cyberbrief.word.tables import are_turned, cell, head_cells, paragraphs, row, table, widths_of

_SHARES = {
    ("Step", "Text"): (18, 82),
    ("Step", "Text", "Condition"): (17, 51, 32),
    ("Step", "Text", "Authority"): (17, 59, 24),
    ("Step", "Text", "Condition", "Authority"): (16, 43, 24, 17),
}
_POCKET_SHARES = (26, 74)  # a small page has no room for more columns
_SIGN_FONT = "<w:rFonts {}/>".format(
    " ".join(f'w:{script}="Segoe UI Symbol"' for script in ("ascii", "hAnsi", "eastAsia", "cs"))
)


def ladder_of(setting: Setting, block: LadderTable) -> str:
    """Return a ladder with its caption, its steps from the opening down, and what happens without agreement."""
    caption = setting.paragraph("caption", block.caption) if block.caption.plain.strip() else ""
    columns = block.columns[:2] if setting.layout.pocket else block.columns
    widths = widths_of(setting.layout.text_width, _POCKET_SHARES if setting.layout.pocket else _SHARES[columns])
    rows = [row(head_cells(setting, columns, widths), head=True)]
    rows.extend(_step(setting, step, columns, widths) for step in block.steps)
    if block.no_agreement:
        rows.append(_no_agreement(setting, block.no_agreement, widths))
    said = [passage for step in block.steps for passage in step.paragraphs]
    return caption + table(
        setting,
        LADDER,
        widths,
        "".join(rows),
        turned=are_turned(setting, said),
        described=block.caption.plain or "Ladder",
    )


def _step(setting: Setting, step: LadderStep, columns: Sequence[str], widths: Sequence[int]) -> str:
    colour = STEPS[step.kind]
    pocket = setting.layout.pocket
    rules = _rules(step.kind)
    sign = f'<w:r><w:rPr>{_SIGN_FONT}<w:color w:val="{colour}"/></w:rPr><w:br/>{text_elements(step.glyph)}</w:r>'
    title = setting.line("Table Text", step.title, bold=True, run=f'<w:color w:val="{colour}"/>', tail=sign)
    cells = [
        cell(widths[0], title, borders=_edges(rules, _bar(colour))),
        cell(widths[1], _wording(setting, step) + (_terms(setting, step) if pocket else ""), borders=_edges(rules)),
    ]
    for name, given in (("Condition", step.conditions), ("Authority", step.authority)):
        if name in columns and not pocket:
            content = paragraphs(setting, given) or setting.line("Table Text", LadderTable.NOTHING)
            cells.append(cell(widths[len(cells)], content, borders=_edges(rules)))
    passages = (*step.paragraphs, *step.proposed_language, *step.conditions)
    return row("".join(cells), length=sum(len(passage.plain) for passage in passages))


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
    cells = cell(widths[0], label, borders=_bar(GREY), fill=SHADE) + cell(
        sum(widths[1:]), paragraphs(setting, passages), span=len(widths) - 1, fill=SHADE
    )
    return row(cells, length=sum(len(passage.plain) for passage in passages))


def _bar(colour: str) -> str:
    return f'<w:left w:val="single" w:sz="36" w:space="0" w:color="{colour}"/>'


def _rules(kind: RungKind) -> tuple[str, str]:
    """Return the rules above and below a step."""
    if kind is RungKind.BOTTOM_LINE:
        return f'<w:top w:val="double" w:sz="6" w:space="0" w:color="{STEPS[kind]}"/>', ""
    if kind is RungKind.RED_LINE:
        rule = f'w:val="single" w:sz="18" w:space="0" w:color="{RED}"/>'
        return f"<w:top {rule}", f"<w:bottom {rule}"
    return "", ""


def _edges(rules: tuple[str, str], left: str = "") -> str:
    above, below = rules
    return f"{above}{left}{below}"
