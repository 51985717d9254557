"""The builder's page: the variants above, the pages, and beside them the final check, clearance, time and details.

Where there is no room for both, pages and checks take turns.
"""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cyberbrief.gui.briefs.brief_details import BriefDetails
from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.briefs.clearance_trail import ClearanceTrail
from cyberbrief.gui.briefs.export_strip import ExportStrip
from cyberbrief.gui.briefs.final_check import FinalCheck
from cyberbrief.gui.briefs.letting_strip import LettingStrip
from cyberbrief.gui.briefs.page_layer import PageLayer
from cyberbrief.gui.briefs.page_size import PageSize
from cyberbrief.gui.briefs.speaking_times import SpeakingTimes
from cyberbrief.gui.briefs.variant_switch import VariantSwitch
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.page_preview import PagePreview
from cyberbrief.gui.parts.surface import Ground, Line, ScrollPage, Surface
from cyberbrief.gui.parts.tall_part import TallPart
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_BESIDE_FROM = 840
_WIDE_FROM = 1200
_SIDE, _WIDE_SIDE = 288, 328
_PAGE, _CHECK, _DETAILS = "page", "check", "details"


class BuilderPage(Surface):
    """Everything about the brief that is open but its outline."""

    def __init__(self, builder: Builder) -> None:
        super().__init__(Ground.WINDOW, spacing=0)
        self._builder = builder
        theme = builder.session.theme
        self._theme = theme
        self.switch = VariantSwitch(theme)
        self.turns = Segments(theme, tr("What is shown"), ((_PAGE, tr("Page")), (_CHECK, tr("Final check"))))
        self.preview = PagePreview(theme, tr("Pages as they will be printed"))
        self.sizes = (PageSize(theme, self.preview), PageSize(theme, self.preview))
        self.layer = PageLayer(self.preview)
        self.export = ExportStrip(builder)
        self.letting = LettingStrip(builder)
        self.check = FinalCheck(builder)
        self.clearance = ClearanceTrail(builder)
        self.times = SpeakingTimes(builder)
        self.details = BriefDetails(builder)
        self._page_words, self._page_words_below = (Label("", TypeRole.SMALL, Ink.TEXT_2) for _place in range(2))
        self._side = ScrollPage(tr("Final check, clearance and details"), Ground.LIST, SPACE.gutter)
        self._fill_side()
        self._arrange()
        self._connect()

    def focus_part(self, part: str) -> bool:
        """Put the keyboard where a place points; says whether that is here."""
        if part == _CHECK:
            self.show_checks()
            self.check.focus_first()
            return True
        known = self.details.focus_field(part)
        if known:
            self.show_checks()
            self.details.focus_field(part)
            focused = self.details.focusWidget()
            if focused is not None:
                self._side.ensureWidgetVisible(focused)
        return known

    def show_on_pages(self, part: str) -> None:
        """Bring what is chosen in the outline into sight on the pages: an entry's first words, or a section."""
        brief = self._builder.brief
        if brief is None:
            return
        for section in brief.sections:
            for entry in section.entries:
                if entry.id == part:
                    says = f"{entry.record} " if entry.record else f"{brief.id} text {entry.id}"
                    self.preview.show_told(section.id, says)
                    return
            if section.id == part:
                self.preview.show_told(section.id)

    def show_checks(self) -> None:
        """Have the checks in sight, also where they take turns with the pages."""
        self.turns.set_key(_CHECK)
        self._fit()

    # ------------------------------------------------------------------------------------------------------ inside

    def _fill_side(self) -> None:
        column = self._side.column
        column.setSpacing(SPACE.gutter)
        for number, part in enumerate((self.check, self.clearance, self.times, self.details)):
            if number:
                column.addWidget(Line())
            column.addWidget(part)
        column.addStretch(1)

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACE.gutter, SPACE.grid, SPACE.gutter, SPACE.grid)
        bar.setSpacing(SPACE.gutter)
        bar.addWidget(self.switch, 1)
        bar.addWidget(self._page_words)
        bar.addWidget(self.sizes[0])
        self._narrow = QWidget()
        turning = QHBoxLayout(self._narrow)
        turning.setContentsMargins(SPACE.gutter, 0, SPACE.gutter, SPACE.grid)
        turning.addWidget(self.turns)
        turning.addStretch(1)
        turning.addWidget(self._page_words_below)
        turning.addWidget(self.sizes[1])
        self._line = Line(upright=True)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.preview, 1)
        body.addWidget(self._line)
        body.addWidget(self._side)
        self.column.addLayout(bar)
        self.column.addWidget(self._narrow)
        self.column.addWidget(Line())
        self.column.addWidget(TallPart(self.export, tr("Export to Word")))
        self.column.addWidget(self.letting)
        self.column.addLayout(body, 1)
        self.export.hide()

    def _connect(self) -> None:
        builder = self._builder
        self.switch.chosen.connect(self._switched)
        self.turns.chosen.connect(lambda _key: self._fit())
        builder.composed.connect(self._show_pages)
        builder.shown.connect(self._show)
        builder.turned.connect(self._turned)
        builder.counted.connect(self.switch.show_counts)
        self.preview.page_shown.connect(self._say_page)
        self.export.jumped.connect(self.check.go_to)

    def _turned(self) -> None:
        self.layer.blank()
        if self._builder.brief is None:
            self._side.verticalScrollBar().setValue(0)

    def _switched(self, variant: str) -> None:
        self.switch.set_variant(variant)
        self._builder.show_variant(variant)

    def _show_pages(self, view: BriefView) -> None:
        self.switch.set_variant(view.variant)
        self.layer.show_view(view)

    def _show(self, _view: BriefView) -> None:
        grave = self.check.grave
        self.turns.set_count(_CHECK, str(grave) if grave else "", "triangle", Ink.WARNING)

    def _say_page(self, page: int, pages: int) -> None:
        for label in (self._page_words, self._page_words_below):
            label.setText(tr("Page {page} of {pages}", page=page, pages=pages))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the checks beside the pages where both have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width, px = self.width(), self._theme.px
        beside = width >= px(_BESIDE_FROM)
        self._narrow.setVisible(not beside)
        self._page_words.setVisible(beside)
        self.sizes[0].setVisible(beside)
        checks_alone = not beside and self.turns.key() == _CHECK
        self.preview.setVisible(not checks_alone)
        for below in (self._page_words_below, self.sizes[1]):
            below.setVisible(not beside and not checks_alone)
        self._line.setVisible(beside)
        self._side.setVisible(beside or checks_alone)
        if beside:
            self._side.setMinimumWidth(px(_WIDE_SIDE if width >= px(_WIDE_FROM) else _SIDE))
            self._side.setMaximumWidth(self._side.minimumWidth())
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(width)
