"""The page of a record of any kind, made from its declarations and arranged as `form_layouts` says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import TextKind
from cyberbrief.gui.library.bound_fields import BoundFields
from cyberbrief.gui.library.columns import Columns
from cyberbrief.gui.library.form_layouts import KEEPING, layout_of
from cyberbrief.gui.library.history_drawer import HistoryDrawer
from cyberbrief.gui.library.keeper import Keeper
from cyberbrief.gui.library.loading import Loaded
from cyberbrief.gui.library.making_inputs import wrapped_input
from cyberbrief.gui.library.mentions import Mentions
from cyberbrief.gui.library.record_head import RecordHead
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.surface import Line, ScrollPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, TypeRole

WIDEST = 1240
_BESIDE_FROM = 720
_WIDTHS = {TextKind.LINE: 200, TextKind.WORDS: 200, TextKind.CHOICE: 120}


class RecordPage(ScrollPage):
    """What every page of a record has: a head, a history, what mentions it; `delete_wanted()`."""

    delete_wanted = Signal()

    def __init__(self, session: Session, keeper: Keeper, kind: str) -> None:
        super().__init__(KINDS[kind].LABEL, widest=WIDEST)
        self.kind = kind
        self.session, self.keeper = session, keeper
        self.fields = BoundFields(session, keeper, KINDS[kind], self)
        self.head = RecordHead(session, self.fields, kind)
        self.history = HistoryDrawer(session)
        self.mentions = Mentions(session)
        self.column.setSpacing(SPACE.grid)
        self.column.addWidget(self.head)
        self.column.addWidget(self.history)
        self.head.history_wanted.connect(self.toggle_history)
        self.head.delete_wanted.connect(self.delete_wanted)

    def finish(self) -> None:
        """Put what every page ends with below the rest."""
        self.column.addWidget(self.mentions)
        self.column.addStretch(1)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a record."""
        self.head.show_loaded(loaded)
        self.fields.show_loaded(loaded)
        self.mentions.show_loaded(loaded)

    def focus_part(self, part: str) -> None:
        """Put the keyboard where a place points: a field by its name."""
        if part and self.fields.focus(part):
            self.ensureWidgetVisible(self.fields.inputs[part])

    def focus_first(self) -> None:
        """Put the keyboard where one begins to write."""
        name = layout_of(KINDS[self.kind]).title or next(iter(layout_of(KINDS[self.kind]).prose), "")
        self.fields.focus(name)

    def toggle_history(self) -> None:
        """Show or hide the history."""
        loaded = self.keeper.loaded
        if self.history.isVisible() or loaded is None:
            self.history.hide()
        else:
            self.history.open(loaded.record.id, loaded.near)

    def keeping(self, *more: str) -> QWidget:
        """Return the fields that say how a record is kept: its tags, caveats and who may have it."""
        return self.facts((*more, *KEEPING))

    def facts(self, names: tuple[str, ...]) -> QWidget:
        """Return short fields side by side, over as many lines as they need."""
        holder = QWidget()
        flow = FlowLayout(holder, SPACE.gutter)
        for name in names:
            block = self.fields.block(name, word=False)
            block.setMinimumWidth(self.session.theme.px(_WIDTHS.get(self.fields.fields[name].kind, 100)))
            flow.addWidget(block)
        return holder


class RecordForm(RecordPage):
    """A page for any kind."""

    def __init__(self, session: Session, keeper: Keeper, kind: str) -> None:
        super().__init__(session, keeper, kind)
        layout = layout_of(KINDS[kind])
        columns = Columns(session.theme, _BESIDE_FROM)
        if layout.title:
            self.column.addWidget(self._title(layout.title))
        if layout.facts:
            self.column.addWidget(self.facts(layout.facts))
        self.column.addSpacing(SPACE.grid)
        self.column.addWidget(columns)
        for name in layout.prose:
            columns.main.addWidget(self.fields.block(name))
        for name in layout.aside:
            columns.aside.addWidget(self.fields.block(name))
        (columns.aside if layout.aside else columns.main).addWidget(self.keeping())
        self.column.addWidget(Line())
        self.finish()

    def _title(self, name: str) -> QWidget:
        field = self.fields.fields[name]
        block = self.fields.block(name, wrapped_input(self.session, field, TypeRole.TITLE, field.label), word=False)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(block)
        return holder
