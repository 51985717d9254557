"""The page of an agenda item: what we may say in which capacity, and whether all that we want to say fits into it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.dossier import AgendaItem, Allotment
from cyberbrief.domain.record import Element, FieldDeclaration, RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.meter import Meter
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.points.duration_input import DurationInput
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.elements_input import ElementsInput
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import make_input, show_in
from cyberbrief.gui.records.record_form import RecordForm
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import timing
from cyberbrief.services.timing import Spoken

_WIDEST_METER = 460
_ALL = later("All our points, {capacity}")
_TOLD = later("All our points to make")


class AgendaItemPage(RecordForm):
    """An agenda item, with how long all its points to make take against the time that we may speak."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        self._spoken: Spoken | None = None
        self._meters = QWidget()
        self._column = QVBoxLayout(self._meters)
        super().__init__(session, keeper, AgendaItem.KIND)

    def prose(self, name: str, role: TypeRole = TypeRole.TEXT) -> FieldBlock:
        """Return a field as it is read; the time allotted is typed as one says it."""
        if name != "allotments":
            return super().prose(name, role)
        field = self.fields.fields[name]

        def make(inner: FieldDeclaration) -> FieldInput:
            if inner.name == "seconds":
                return DurationInput(self.session.theme, inner)
            return make_input(self.session, inner, lambda: self.keeper.loaded)

        def show(made: FieldInput, value: object, element: Element) -> None:
            show_in(made, value, self.keeper.loaded, element)

        return self.fields.block(name, ElementsInput(self.session, field, make, show, tr("Add a capacity")))

    def after_prose(self, columns: Columns) -> None:
        """Put a meter for each capacity below the time allotted."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.narrow)
        self._meters.setMaximumWidth(self.session.theme.px(_WIDEST_METER))
        columns.main.addWidget(self._meters)
        allotments = self.fields.inputs["allotments"]
        for changed in (allotments.typed, allotments.chosen):
            changed.connect(lambda value: self._measure(cast("tuple[Allotment, ...]", value)))

    def fill(self, loaded: Loaded) -> None:
        """Put an agenda item into the page, and measure what is said on it."""
        super().fill(loaded)
        item, workspace = cast("AgendaItem", loaded.record), self.session.workspace
        take: Callable[[Spoken], None] = while_alive(self, lambda spoken: self._take(item.id, spoken))
        self.session.read(lambda: timing.time_on_item(workspace, item), take)

    def _take(self, item: RecordId, spoken: Spoken) -> None:
        record = self.keeper.record
        if isinstance(record, AgendaItem) and record.id == item:
            self._spoken = spoken
            self._measure(record.allotments)

    def _measure(self, allotments: tuple[Allotment, ...]) -> None:
        """Show what all points to make take, against each time that is allotted."""
        clear(self._column)
        spoken = self._spoken
        if spoken is None:
            return
        if not spoken.time.slowest:
            words = tr("No point to make on this item yet. Its time is measured here as soon as there is one.")
            self._column.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_3, wrap=True))
            return
        rows = [(tr(_ALL, capacity=tr(one.capacity.label).lower()), one.seconds) for one in allotments]
        for words, seconds in rows or [(tr(_TOLD), 0)]:
            meter = Meter(self.session.theme, words)
            meter.show_time(spoken.time.fastest, spoken.time.slowest, seconds)
            self._column.addWidget(meter)
