"""What to look at again in a dossier, by why; each line jumps there or is still right for another half year."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import reviewing
from cyberbrief.services.reviewing import GOOD_FOR, Doubt, Review, Why

_HEADS: Mapping[Why, str] = {
    Why.INSTRUCTION: later("Instructions that may no longer hold"),
    Why.STANCE: later("Stances without a statement since"),
    Why.DATE: later("Old dates"),
    Why.QUOTATION: later("Quotations never checked"),
    Why.NAMES_IT: later("Words that speak of the last session"),
}


class ReviewPage(Surface):
    """A list under heads; Enter jumps, the button or the space bar says that what is chosen is still right."""

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, SPACE.pane, SPACE.narrow)
        self._session = session
        self._doubts: dict[str, Doubt] = {}
        self._dossier: RecordId = ""
        self.setAccessibleName(tr("What to look at again"))
        theme = session.theme
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.rows = RowList(theme, tr("What to look at again"))
        self.rows.setSelectionMode(RowList.SelectionMode.ExtendedSelection)
        self.rows.opened.connect(self._jump)
        self.jump = Button(theme, tr("Open"), "arrow-right", ButtonRole.PRIMARY)
        self.jump.clicked.connect(lambda _on=False: self._jump(self.rows.key()))
        self.right = Button(theme, tr("Still right"), "check")
        self.right.clicked.connect(lambda _on=False: self.still_right())
        self.until = Label("", TypeRole.CAPTION, Ink.TEXT_3)
        self._done = EmptyState(theme, "check-circle", tr("Nothing here has to be looked at again."))
        self.column.addWidget(Label(tr("What to look at again"), TypeRole.TITLE))
        self.column.addWidget(self._words)
        self.column.addWidget(self._done)
        self.column.addWidget(self.rows, 1)
        tools = row(self.jump, self.right, self.until)
        self.column.addLayout(tools)
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, _place: Place) -> None:
        """Come here."""
        self._look()
        self.rows.setFocus()

    def still_right(self) -> None:
        """Say of what is chosen that it is still right: it is to be looked at again in half a year."""
        keys = [str(index.data(Qt.ItemDataRole.UserRole + 1).key) for index in self.rows.selectedIndexes()]
        ids = list(dict.fromkeys(self._doubts[key].record.id for key in keys if key in self._doubts))
        if not ids:
            return
        workspace = self._session.workspace
        words = tr_counted(
            len(ids),
            "{n} record is to be looked at again by {day}.",
            "{n} records are to be looked at again by {day}.",
            day=day_words(today() + GOOD_FOR),
        )
        self._session.write(lambda: reviewing.still_right(workspace, ids), lambda _step: self._session.say(words))

    def _look(self) -> None:
        dossier, workspace = self._session.dossier(), self._session.workspace
        self._dossier = dossier
        if not dossier:
            self._show(())
            return

        def take(found: Review) -> None:
            if dossier == self._dossier:
                self._take(found)

        alive: Callable[[Review], None] = while_alive(self, take)
        self._session.read(lambda: reviewing.review(workspace, dossier), alive, None if self._doubts else self)

    def _take(self, found: Review) -> None:
        if found.previous is not None:
            words = tr("Carried forward from “{title}”.", title=found.previous.title_text)
        else:
            words = tr(
                "This dossier was not carried forward; dates, quotations and instructions are looked at all the same."
            )
        self._words.setText(words)
        self._show(found.doubts)
        self._session.sight(self, Sight(markings=markings_of((found.dossier, *(one.record for one in found.doubts)))))

    def _show(self, doubts: Sequence[Doubt]) -> None:
        self._doubts = {f"{one.why.value} {one.record.id}": one for one in doubts}
        rows: list[Row] = []
        for why in Why:
            some = [(key, one) for key, one in self._doubts.items() if one.why is why]
            if some:
                rows.append(Row(f"head {why.value}", tr(_HEADS[why]), status=str(len(some)), head=True))
            rows += [_row(key, one) for key, one in some]
        kept = self.rows.currentIndex().row()
        self.rows.set_rows(rows)
        if rows and not self.rows.key():
            self._choose_near(max(kept, 1))
        self._done.setVisible(not rows)
        self.rows.setVisible(bool(rows))
        for widget in (self.jump, self.right, self.until):
            widget.setVisible(bool(rows))
        self.until.setText(tr("Still right: until {day}", day=day_words(today() + GOOD_FOR)))

    def _choose_near(self, place: int) -> None:
        """Choose the row that took the place of one that is gone, so that the keyboard goes on from there."""
        model = self.rows.rows
        for near in (*range(place, model.rowCount()), *range(min(place, model.rowCount() - 1), -1, -1)):
            if model.flags(model.index(near)) & Qt.ItemFlag.ItemIsSelectable:
                self.rows.setCurrentIndex(model.index(near))
                return

    def _jump(self, key: str) -> None:
        doubt = self._doubts.get(key)
        if doubt is not None:
            self._session.go(place_of(doubt.record.KIND, doubt.record.id, doubt.field))

    def _changed(self, _changed: object) -> None:
        if self.isVisible():
            self._look()


def _row(key: str, doubt: Doubt) -> Row:
    record = doubt.record
    kind = tr(KINDS[record.KIND].LABEL)
    return Row(key, doubt.about or record.title_text, tr(doubt.sentence), icon_of(record.KIND), status=kind)
