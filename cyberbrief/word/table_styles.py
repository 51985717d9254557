"""The table styles of our own template: one for ladders, one for tables, one for facts, one for what is spoken."""

from __future__ import annotations

from cyberbrief.word.colours import RULE, SHADE
from cyberbrief.word.look import Look

LADDER = "Ladder"
TABLE = "Brief Table"
FACTS = "Facts"
SPOKEN = "Spoken Points"

_MARGINS = (
    '<w:tblCellMar><w:top w:w="{v}" w:type="dxa"/><w:left w:w="{h}" w:type="dxa"/>'
    '<w:bottom w:w="{v}" w:type="dxa"/><w:right w:w="{h}" w:type="dxa"/></w:tblCellMar>'
)
_HEADER_ROW = (
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>'
    '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:tcPr></w:tblStylePr>'
)


def _line(edge: str, weight: int = 4, colour: str = RULE) -> str:
    return f'<w:{edge} w:val="single" w:sz="{weight}" w:space="0" w:color="{colour}"/>'


def _style(name: str, borders: str, parts: str = "", *, vertical: int = 57, horizontal: int = 85) -> str:
    ruled = f"<w:tblBorders>{borders}</w:tblBorders>" if borders else ""
    margins = _MARGINS.format(v=vertical, h=horizontal)
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>{ruled}{margins}</w:tblPr>{parts}</w:style>'
    )


def table_styles(look: Look) -> str:
    """Return the table styles, the one that Word starts from first."""
    plain = (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{_MARGINS.format(v=0, h=108)}</w:tblPr></w:style>"
    )
    ruled = _line("top") + _line("bottom", 6, look.ink) + _line("insideH")
    header = _HEADER_ROW.format(fill=look.accent)
    first_column = (
        '<w:tblStylePr w:type="firstCol"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/></w:tcPr></w:tblStylePr>'
    )
    return (
        plain
        + _style(LADDER, ruled, header)
        + _style(TABLE, ruled, header)
        + _style(FACTS, _line("top") + _line("bottom") + _line("insideH"), first_column, vertical=40)
        + _style(SPOKEN, "", vertical=0, horizontal=0)
    )
