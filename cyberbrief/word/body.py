"""The body: every block of the tree in its own manner, section by section."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import assert_never

from cyberbrief.compose.document import (
    Block,
    Document,
    DocumentSection,
    Facts,
    Heading,
    LadderTable,
    Listing,
    Manner,
    Numbered,
    Paragraph,
    Pause,
    SpokenPoint,
    StanceGrid,
    Table,
)
from cyberbrief.compose.spoken import spoken_together
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.progress import Progress, proceed
from cyberbrief.word.contents import BOOKMARK, contents_part
from cyberbrief.word.grid import grid_of
from cyberbrief.word.ladder import ladder_of
from cyberbrief.word.points import pause_of, point_of, spoken_of
from cyberbrief.word.setting import Setting
from cyberbrief.word.tables import facts_of, table_of
from cyberbrief.word.title_block import title_block_of

_STYLES = {
    Manner.BODY: "Body Text",
    Manner.LEAD: "Lead",
    Manner.QUOTE: "Quote",
    Manner.SMALL: "Small",
    Manner.LABEL: "Label",
    Manner.STAMP: "Stamp",
    Manner.CENTRED: "Centred",
}
_EXPLAINS = frozenset({Manner.SMALL, Manner.LABEL, Manner.LEAD})
_STAY_TOGETHER = frozenset({(Manner.BODY, Manner.QUOTE), (Manner.SMALL, Manner.LEAD)})
_LED_INTO = (LadderTable, Table, Facts, StanceGrid)
_LEVELS_OF_HEADINGS = 4
_CLEARANCE = "Clearance"
# Where the break before a paragraph belongs among its properties.
_HEAD_OF_PROPERTIES = re.compile(r'<w:p><w:pPr><w:pStyle w:val="[^"]*"/>(?:<w:keepNext/>)?(?:<w:keepLines/>)?')


@dataclass(slots=True)
class Body:
    """The body of one document while it is being written; headings are counted for the contents."""

    setting: Setting
    headings: int = 0

    def written(self, document: Document, standing: Standing, progress: Progress) -> str:
        """Return the whole body but the last section's properties."""
        front = title_block_of(self.setting, document, standing) if document.has_front else ""
        pieces = [front, contents_part(self.setting, document)]
        for place, section in enumerate(document.sections):
            proceed(progress)
            progress.report(place, len(document.sections), "Writing the document")
            written = self._section(section)
            # The head of the first page belongs to the first section.
            breaks = section.new_page and (place > 0 or document.contents)
            pieces.append(self._on_new_page(written) if breaks and written else written)
        pieces.append(self._clearances(standing) if document.names_offices else "")
        return "".join(pieces)

    def _section(self, section: DocumentSection) -> str:
        large = self.setting.layout.large
        stretches: list[list[SpokenPoint | Pause] | Block] = list(
            spoken_together(section.blocks) if large else section.blocks
        )
        following = [*stretches[1:], None]
        return "".join(
            [
                spoken_of(self.setting, stretch) if isinstance(stretch, list) else self._block(stretch, behind)
                for stretch, behind in zip(stretches, following, strict=False)
            ]
        )

    def _block(self, block: Block, behind: object) -> str:  # noqa: C901, PLR0911 — one return a kind of block
        setting = self.setting
        match block:
            case Paragraph():
                keep = "<w:keepNext/>" if _leads_into(block, behind) else ""
                return setting.paragraph(_STYLES[block.manner], block.passage, before=keep)
            case Heading():
                return self._heading(block)
            case Numbered():
                return setting.numbered(block.number, block.passage)
            case Listing():
                return self._listing(block)
            case SpokenPoint():
                return point_of(setting, block)
            case Pause():
                return pause_of(setting)
            case LadderTable():
                return ladder_of(setting, block)
            case Table():
                return table_of(setting, block)
            case Facts():
                return facts_of(setting, block)
            case StanceGrid():
                return grid_of(setting, block)
        assert_never(block)

    def _heading(self, block: Heading) -> str:
        self.headings += 1
        level = min(max(block.level, 1), _LEVELS_OF_HEADINGS)
        number = self.setting.words(f"{block.number} ") if block.number else ""
        words = self.setting.runs(block.passage)
        place = self.setting.bookmarks.around(f"{BOOKMARK}{self.headings}", number + words)
        bidi = "<w:bidi/>" if self.setting.turned(block.passage) else ""
        style = self.setting.style(f"heading {level}")
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{self.setting.marked(block.passage, place)}</w:p>'

    def _listing(self, block: Listing) -> str:
        if not block.items:
            return ""
        style = "List Number" if block.ordered else "List Bullet"
        lists = self.setting.numbering
        number = lists.next_ordered() if block.ordered else None
        return "".join(
            [
                self.setting.paragraph(style, item.passage, before=lists.place(item.level, number))
                for item in block.items
            ]
        )

    def _clearances(self, standing: Standing) -> str:
        if not standing.clearances:
            return ""
        lines = (self.setting.line("Small", f"{line.office}: {line.words}") for line in standing.clearances)
        return self.setting.line("Label", _CLEARANCE) + "".join(lines)

    def _on_new_page(self, written: str) -> str:
        head = _HEAD_OF_PROPERTIES.match(written)
        if head is None:  # a table comes first, and a table has no page break of its own
            style = self.setting.style("Table End")
            return f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:pageBreakBefore/></w:pPr></w:p>{written}'
        return f"{head.group()}<w:pageBreakBefore/>{written[head.end() :]}"


def _leads_into(block: Paragraph, behind: object) -> bool:
    """Say whether a paragraph may not be left behind on the page before what it explains or names the speaker of."""
    if isinstance(behind, Paragraph):
        return (block.manner, behind.manner) in _STAY_TOGETHER
    if isinstance(behind, SpokenPoint):
        return block.manner is Manner.LEAD
    return isinstance(behind, _LED_INTO) and block.manner in _EXPLAINS
