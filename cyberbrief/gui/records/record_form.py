"""The page of a record of any kind, made from its declarations and arranged as `form_layouts` says."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import TextKind
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.surface import Line, ScrollPage
from cyberbrief.gui.parts.unseen import lay_out, unseen
from cyberbrief.gui.places import Place
from cyberbrief.gui.records.bound_fields import BoundFields
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.folded_fields import FoldedFields
from cyberbrief.gui.records.form_layouts import KEEPING, RARE, layout_of
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import quiet_input, wrapped_input
from cyberbrief.gui.records.mentions import Mentions
from cyberbrief.gui.records.record_head import RecordHead
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, TypeRole

WIDEST = 1240
_WIDEST_CHOICE = 240
NOTHING_YET = later("Nothing written yet")
_BESIDE_FROM = 720
_WIDTHS = {TextKind.LINE: 200, TextKind.WORDS: 200, TextKind.CHOICE: 120}


class RecordPage(ScrollPage):
    """What every page of a record has: a head, what mentions it; `delete_wanted()`."""

    delete_wanted = Signal()

    def __init__(self, session: Session, keeper: Keeper, kind: str) -> None:
        super().__init__(tr(KINDS[kind].LABEL), widest=WIDEST)
        self.kind = kind
        self.session, self.keeper = session, keeper
        self.fields = BoundFields(session, keeper, KINDS[kind], self)
        self.head = RecordHead(session, self.fields, kind)
        self.mentions = Mentions(session)
        self.column.setSpacing(SPACE.grid)
        self.column.addWidget(self.head)
        self.head.history_wanted.connect(self.open_history)
        self.head.delete_wanted.connect(self.delete_wanted)
        self.head.review_wanted.connect(lambda: self.focus_part("review_by"))
        self._folded: FoldedFields | None = None
        self._later: deque[Callable[[], object]] = deque()

    def later(self, *steps: Callable[[], object]) -> None:
        """Leave these to `making`, one a step: to make all of a page at once would hold the window up."""
        self._later.extend(steps)

    def making(self) -> Iterator[None]:
        """Make what is left of the page, step by step; without it, all is made when the first record is shown."""
        while self._later:
            self._later.popleft()()
            yield

    def put_later(self, column: QVBoxLayout, *names: str, role: TypeRole = TypeRole.TEXT) -> None:
        """Put fields as they are read into a column, each a step of `making`."""

        def put(name: str) -> None:
            column.addWidget(self.prose(name, role))

        self.later(*(partial(put, name) for name in names))

    def finish(self, *rare: str) -> None:
        """Put what every page ends with below the rest; `rare` are fields that are folded with those of every kind."""
        labels = {name: self.fields.fields[name].label for name in (*rare, *KEEPING, "review_by")}
        blocks: dict[str, FieldBlock] = {}

        def make(name: str) -> None:
            blocks[name] = self._short(name)

        def fold() -> None:
            self._folded = FoldedFields(self.session, blocks, labels)
            self.column.addWidget(self._folded)
            self.column.addWidget(Line())
            self.column.addWidget(self.mentions)
            self.column.addStretch(1)

        self.later(*(partial(make, name) for name in labels), fold)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a record, all at once."""
        for _step in self.making():
            pass
        with unseen(self):
            self.fill(loaded)

    def fill(self, loaded: Loaded) -> None:
        """Put a record into the parts of the page."""
        self.head.show_loaded(loaded)
        self.fields.show_loaded(loaded)
        self.mentions.show_loaded(loaded)
        if self._folded is not None:
            self._folded.show_record(loaded.record)

    def focus_part(self, part: str) -> None:
        """Put the keyboard where a place points: a field by its name, wherever it is folded away."""
        if part not in self.fields.inputs:
            return
        if self._folded is not None and part in self._folded.names:
            self._folded.unfold()
        self.fields.focus(part)
        self.bring(self.fields.blocks.get(part, self.fields.inputs[part]))

    def bring(self, widget: QWidget) -> None:
        """Scroll to a part of the page, once it has its place."""
        lay_out(self)
        self.ensureWidgetVisible(widget, 0, SPACE.wide)

    def focus_first(self) -> None:
        """Put the keyboard where one begins to write."""
        name = layout_of(KINDS[self.kind]).title or next(iter(layout_of(KINDS[self.kind]).prose), "")
        self.fields.focus(name)

    def open_history(self) -> None:
        """Go to the history of the record."""
        if self.keeper.record is not None:
            self.session.go(Place("history", self.keeper.record.id))

    def facts(self, names: tuple[str, ...]) -> QWidget:
        """Return where short fields will stand side by side, over as many lines as they need, once they are made."""
        holder = QWidget()
        flow = FlowLayout(holder, SPACE.gutter)

        def put(name: str) -> None:
            flow.addWidget(self._short(name))

        self.later(*(partial(put, name) for name in names))
        return holder

    def prose(self, name: str, role: TypeRole = TypeRole.TEXT) -> FieldBlock:
        """Return a field as it is read on the page: prose without a frame, anything else as usual."""
        field = self.fields.fields[name]
        if field.kind is not TextKind.TEXT:
            block = self.fields.block(name)
            if field.kind is TextKind.CHOICE:
                self.fields.inputs[name].setMaximumWidth(self.session.theme.px(_WIDEST_CHOICE))
            return block
        return self.fields.block(name, quiet_input(self.session, field, tr(field.hint or NOTHING_YET), role))

    def _short(self, name: str) -> FieldBlock:
        block = self.fields.block(name, word=False)
        block.setMinimumWidth(self.session.theme.px(_WIDTHS.get(self.fields.fields[name].kind, 100)))
        return block


class RecordForm(RecordPage):
    """A page for any kind."""

    def __init__(self, session: Session, keeper: Keeper, kind: str) -> None:
        super().__init__(session, keeper, kind)
        layout = layout_of(KINDS[kind])
        columns = Columns(session.theme, _BESIDE_FROM)
        if layout.title:
            field = self.fields.fields[layout.title]
            title = wrapped_input(session, field, TypeRole.TITLE, tr(field.label))
            self.column.addWidget(self.fields.bare_block(layout.title, title))
        if facts := usual(layout.facts):
            self.column.addWidget(self.facts(facts))
        self.column.addSpacing(SPACE.grid)
        self.column.addWidget(columns)
        self.put_later(columns.main, *layout.prose)
        self.put_later(columns.aside, *usual(layout.aside), role=TypeRole.BODY)
        self.later(partial(self.after_prose, columns))
        self.finish(*(name for name in (*layout.facts, *layout.aside) if name in RARE))

    def after_prose(self, columns: Columns) -> None:
        """Put what a kind shows beside its fields; all of them are made by then."""


def usual(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the fields that are not folded away."""
    return tuple(name for name in names if name not in RARE)
