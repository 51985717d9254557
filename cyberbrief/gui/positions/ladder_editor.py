"""The ladder of a position as a picture one can write in: from the opening down to the red line, and what is below it.

Steps move by their handle or with Alt and the arrows. Everything goes through the position's keeper: typing is kept as
it is typed, a new order or another kind is one step of undo, and what would reach more people is asked first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.rung_glyph import RAIL_WIDTH
from cyberbrief.gui.positions import rung_change
from cyberbrief.gui.positions.rung_row import HANDLE, RungRow
from cyberbrief.gui.positions.step_titles import step_titles
from cyberbrief.gui.records.bound_fields import BoundFields
from cyberbrief.gui.records.inputs import holds_keyboard
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import quiet_input
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.adding import new_id

_HATCH = 40
ADD_STEP: Mapping[RungKind, str] = {
    RungKind.OPENING: later("Add an opening"),
    RungKind.PREFERRED: later("Add a preferred outcome"),
    RungKind.FALLBACK: later("Add a fallback"),
    RungKind.BOTTOM_LINE: later("Add a bottom line"),
    RungKind.RED_LINE: later("Add a red line"),
}


class Hatched(QWidget):
    """The ground below a ladder: nothing there was agreed."""

    def __init__(self, theme: Theme, width: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self.setMinimumWidth(theme.px(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint slanting lines."""
        colour = self._theme.colour(Ink.ERROR)
        colour.setAlphaF(0.35)
        QPainter(self).fillRect(QRectF(self.rect()).adjusted(0, 6, 0, -6), QBrush(colour, Qt.BrushStyle.BDiagPattern))


class LadderEditor(QWidget):
    """The steps of the keeper's position, with what happens if there is no agreement."""

    def __init__(self, session: Session, keeper: Keeper, fields: BoundFields) -> None:
        super().__init__()
        self._session, self._keeper = session, keeper
        self.setAccessibleName(tr("Ladder"))
        self.rows: dict[str, RungRow] = {}
        self._spare: list[RungRow] = []
        self._position = ""
        self._drop_at = -1
        self._count = Label("", TypeRole.CAPTION, Ink.TEXT_3)
        self.add_next = Button(session.theme, "", "plus", ButtonRole.LINK)
        self.add_next.clicked.connect(lambda: self.add(rung_change.wanting(self._ladder())))
        self.add_other = IconButton(session.theme, "chevron-down", tr("Add another step"))
        self.add_other.clicked.connect(self._open_kinds)
        head = QHBoxLayout()
        head.setSpacing(SPACE.grid)
        head.addWidget(Label(tr("Ladder"), TypeRole.HEADING))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.add_next)
        head.addWidget(self.add_other)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        column.addLayout(head)
        column.addLayout(self._steps)
        self._refer = fields.refer
        column.addWidget(self._no_agreement(fields))
        session.actions["move-up"].triggered.connect(self._move_up)
        session.actions["move-down"].triggered.connect(self._move_down)
        keeper.refused.connect(self._refused)

    # ------------------------------------------------------------------------------------------------------- shown

    def show_loaded(self, loaded: Loaded) -> None:
        """Show the ladder of a position; what is being typed stays."""
        position = cast("Position", loaded.record)
        ladder, titles = position.ladder, step_titles(position.ladder)
        self._set_aside({step.id for step in ladder} if position.id == self._position else set())
        self._position = position.id
        last = len(ladder) - 1
        for place, (step, title) in enumerate(zip(ladder, titles, strict=True)):
            row = self.rows.get(step.id) or self._row(step.id)
            if self._steps.indexOf(row) != place:
                self._steps.removeWidget(row)
                self._steps.insertWidget(place, row)
            row.show_step(step, title, position, loaded, "top" if not place else "bottom" if place == last else "")
            row.setVisible(True)
        steps = tr_counted(len(ladder), "{n} step", "{n} steps · Alt ↑ ↓ moves a step")
        self._count.setText(steps if ladder else tr("No step yet. Begin with the opening."))
        wanted = rung_change.wanting(ladder)
        self.add_next.setText(tr(wanted.label))
        self.add_next.setAccessibleName(tr(ADD_STEP[wanted]))

    def make_ready(self) -> None:
        """Make a row for a step that is shown later."""
        row = self._new_row()
        row.setParent(self)
        row.hide()
        self._spare.append(row)

    def focus_step(self, step: str) -> bool:
        """Put the keyboard into a step by its id; says whether it is there."""
        if step in self.rows:
            self.rows[step].focus()
        return step in self.rows

    # ----------------------------------------------------------------------------------------------------- changes

    def add(self, kind: RungKind) -> None:
        """Add a step where its kind belongs, and go to it."""
        step = Rung(id=new_id(), kind=kind)
        self._set(rung_change.added(self._ladder(), step))
        self.focus_step(step.id)

    def remove(self, step: str) -> None:
        """Take a step away; undo brings it back."""
        self._set(rung_change.without(self._ladder(), step))

    def move_step(self, step: str, by: int) -> None:
        """Move a step up or down, and keep the keyboard in it."""
        ladder = self._ladder()
        place = next((number for number, other in enumerate(ladder) if other.id == step), -1)
        if place < 0 or not 0 <= place + by < len(ladder):
            return
        self._set(rung_change.moved(ladder, step, place + by))
        self.focus_step(step)

    def step_in_hand(self) -> str:
        """Return the step that has the keyboard; nothing where none has."""
        return next((key for key, row in self.rows.items() if holds_keyboard(row)), "")

    # ------------------------------------------------------------------------------------------------------ inside

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show where a dragged step will stand."""
        super().paintEvent(event)
        if self._drop_at < 0 or not self.rows:
            return
        rows = self._in_order()
        row = rows[min(self._drop_at, len(rows) - 1)]
        y = row.geometry().bottom() if self._drop_at >= len(rows) else row.geometry().top()
        QPainter(self).fillRect(QRectF(0, y - 1, self.width(), 2), self._session.theme.colour(Ink.ACCENT))

    def _set_aside(self, kept: set[str]) -> None:
        """Keep the rows of steps that are no longer there for others: to make a row takes longer than to fill one."""
        for gone in [key for key in self.rows if key not in kept]:
            row = self.rows.pop(gone)
            self._steps.removeWidget(row)
            row.hide()
            self._spare.append(row)

    def _row(self, key: str) -> RungRow:
        row = self._spare.pop(0) if self._spare else self._new_row()
        self.rows[key] = row
        return row

    def _new_row(self) -> RungRow:
        row = RungRow(self._session)
        row.typed.connect(lambda name, value: self._keeper.type("ladder", self._with(row.key, name, value)))
        row.chosen.connect(lambda name, value: self._set(self._with(row.key, name, value)))
        row.left.connect(self._keeper.left)
        row.referred.connect(self._refer)
        row.reach_chosen.connect(lambda reach: self._set_reach(row.key, reach))
        row.moved.connect(lambda by: self.move_step(row.key, by))
        row.removed.connect(lambda: self.remove(row.key))
        row.handle.dragged.connect(self._dragged)
        row.handle.dropped.connect(lambda y: self._dropped(row.key, y))
        return row

    def _ladder(self) -> rung_change.Ladder:
        return cast("Position", self._keeper.record).ladder if self._keeper.record is not None else ()

    def _with(self, key: str, name: str, value: object) -> rung_change.Ladder:
        values: dict[str, object] = {name: value}
        if name == "none_instructed" and not value:
            values |= {"instructed_by": "", "instructed_on": None}
        return rung_change.with_rung(self._ladder(), key, values)

    def _set(self, ladder: rung_change.Ladder) -> None:
        self._keeper.choose({"ladder": ladder})
        self._keeper.show_again()

    def _set_reach(self, key: str, reach: Reach) -> None:
        ladder = self._ladder()
        self._set(tuple(rung_change.with_reach(step, reach) if step.id == key else step for step in ladder))

    def _move_up(self) -> None:
        self.move_step(self.step_in_hand(), -1)

    def _move_down(self) -> None:
        self.move_step(self.step_in_hand(), 1)

    def _in_order(self) -> list[RungRow]:
        return [self.rows[step.id] for step in self._ladder() if step.id in self.rows]

    def _place_at(self, y: int) -> int:
        here = self.mapFromGlobal(QPoint(0, y)).y()
        return sum(here > row.geometry().center().y() for row in self._in_order())

    def _dragged(self, y: int) -> None:
        self._drop_at = self._place_at(y)
        self.update()

    def _dropped(self, key: str, y: int) -> None:
        self._drop_at = -1
        self.update()
        ladder = self._ladder()
        before = next(number for number, step in enumerate(ladder) if step.id == key)
        target = self._place_at(y)
        target -= int(target > before)
        if target != before:
            self._set(rung_change.moved(ladder, key, target))

    def _refused(self, field: str, sentence: str) -> None:
        row = self.rows.get(self.step_in_hand())
        if field == "ladder" and row is not None:
            row.show_wrong(sentence)

    def _open_kinds(self) -> None:
        menu = QMenu(self)
        for kind in RungKind:
            menu.addAction(tr(kind.label)).triggered.connect(lambda _on=False, kind=kind: self.add(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_other.mapToGlobal(QPoint(0, self.add_other.height())))

    def _no_agreement(self, fields: BoundFields) -> QWidget:
        holder = QFrame()
        theme = self._session.theme
        line = QHBoxLayout(holder)
        line.setContentsMargins(theme.px(HANDLE), SPACE.grid, 0, 0)
        line.setSpacing(SPACE.grid)
        hatch = Hatched(theme, RAIL_WIDTH)
        hatch.setFixedWidth(theme.px(RAIL_WIDTH))
        line.addWidget(hatch)
        made = quiet_input(self._session, fields.fields["no_agreement"], placeholder=tr("What we do then"))
        line.addWidget(fields.block("no_agreement", made), 1)
        line.addWidget(Hatched(theme, _HATCH))
        return holder
