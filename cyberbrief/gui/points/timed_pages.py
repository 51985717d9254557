"""Pages of what is spoken: a point with the time it takes, an agenda item with the time that all of it takes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.parts.meter import Meter, minutes
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.record_form import RecordForm
from cyberbrief.gui.session import Session
from cyberbrief.services import timing
from cyberbrief.services.timing import Spoken


class TalkingPointPage(RecordForm):
    """A talking point; beside its text stands how long it takes to say, also while somebody writes it."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        self._item: AgendaItem | None = None
        super().__init__(session, keeper, TalkingPoint.KIND)
        self.fields.inputs["text"].typed.connect(self._show_time)

    def fill(self, loaded: Loaded) -> None:
        """Put a point into the page."""
        super().fill(loaded)
        point = cast("TalkingPoint", loaded.record)
        item = loaded.near.get(point.agenda_item)
        if item is None and point.position in loaded.near:
            item = loaded.near.get(str(getattr(loaded.near[point.position], "agenda_item", "")))
        self._item = item if isinstance(item, AgendaItem) else None
        self._show_time(point.text)

    def _show_time(self, words: object) -> None:
        time = timing.time_of_words(str(words), self._item)
        interpreted = ", interpreted" if self._item is not None and self._item.interpreted else ""
        said = f"{minutes(time.fastest)}–{minutes(time.slowest)} to say{interpreted}" if time.slowest else ""
        self.fields.blocks["text"].say_beside(said)


class AgendaItemPage(RecordForm):
    """An agenda item, with how long all its points to make take against the time that we may speak."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        super().__init__(session, keeper, AgendaItem.KIND)

    def after_prose(self, columns: Columns) -> None:
        """Put the meter below the time allotted."""
        self.meter = Meter(self.session.theme, "Points to make")
        self.meter.setMaximumWidth(self.session.theme.px(_WIDEST_METER))
        columns.main.addWidget(self.meter)

    def fill(self, loaded: Loaded) -> None:
        """Put an agenda item into the page, and measure what is said on it."""
        super().fill(loaded)
        item, workspace = cast("AgendaItem", loaded.record), self.session.workspace
        take: Callable[[Spoken], None] = while_alive(self, lambda spoken: self._show_spoken(item.id, spoken))
        self.session.read(lambda: timing.time_on_item(workspace, item), take)

    def _show_spoken(self, item: RecordId, spoken: Spoken) -> None:
        record = self.keeper.record
        if record is not None and record.id == item:
            self.meter.show_time(spoken.time.fastest, spoken.time.slowest, spoken.allotted)


_WIDEST_METER = 420
