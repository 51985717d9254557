"""The page of a talking point: its words large, how long they take, and whether its item still fits into our time."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from cyberbrief.compose.document import TimeRange
from cyberbrief.domain.dossier import AgendaItem
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.meter import Meter
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.record_form import RecordForm
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import TypeRole
from cyberbrief.services import timing
from cyberbrief.services.timing import Around

_WIDEST_METER = 560
_ON_ITEM = later("With this, all points to make on item {number}")
_ON_TITLE = later("With this, all points to make on “{title}”")
_TIME = later("{range} to say")
_INTERPRETED = later("{range} to say, interpreted")


class TalkingPointPage(RecordForm):
    """A talking point; how long it takes, alone and with all else on its item, follows what somebody writes."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        self._around = Around(None, TimeRange(0, 0))
        self.meter = Meter(session.theme, "")
        super().__init__(session, keeper, TalkingPoint.KIND)
        self.meter.setMaximumWidth(session.theme.px(_WIDEST_METER))

    def prose(self, name: str, role: TypeRole = TypeRole.TEXT) -> FieldBlock:
        """Return a field as it is read; what is said stands in large type."""
        return super().prose(name, TypeRole.SPOKEN if name == "text" else role)

    def after_prose(self, columns: Columns) -> None:
        """Put the meter above what is said."""
        columns.main.insertWidget(0, self.meter)
        self.fields.inputs["text"].typed.connect(self._show_time)

    def fill(self, loaded: Loaded) -> None:
        """Put a point into the page, and measure what else is said on its item."""
        super().fill(loaded)
        point, workspace = cast("TalkingPoint", loaded.record), self.session.workspace
        self._around = Around(_item_of(point, loaded), TimeRange(0, 0))
        self._show_time(point.text)
        take: Callable[[Around], None] = while_alive(self, lambda around: self._take(point.id, around))
        self.session.read(lambda: timing.around(workspace, point), take)

    def _take(self, point: RecordId, around: Around) -> None:
        record = self.keeper.record
        if isinstance(record, TalkingPoint) and record.id == point:
            self._around = around
            self._show_time(record.text)

    def _show_time(self, words: object) -> None:
        item = self._around.item
        time = timing.time_of_words(str(words), item, self.session.workspace.paces)
        pattern = _INTERPRETED if item is not None and item.interpreted else _TIME
        self.fields.blocks["text"].say_beside(tr(pattern, range=time.words) if time.slowest else "")
        record = self.keeper.record
        is_made = isinstance(record, TalkingPoint) and record.handling is Handling.TO_MAKE
        self.meter.setVisible(item is not None and is_made)
        if item is None:
            return
        name = tr(_ON_ITEM, number=item.number) if item.number.strip() else tr(_ON_TITLE, title=item.title)
        self.meter.show_name(name)
        others, allotted = self._around.others, timing.allotted_on(item)
        self.meter.show_time(others.fastest + time.fastest, others.slowest + time.slowest, allotted)


def _item_of(point: TalkingPoint, loaded: Loaded) -> AgendaItem | None:
    """Return the item that is known already, until the store has told the rest."""
    position = loaded.near.get(point.position)
    item = loaded.near.get(point.agenda_item or str(getattr(position, "agenda_item", "")))
    return item if isinstance(item, AgendaItem) else None
