"""The page of the matrix: its head with the ways to look at it, the legend, the matrix, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from cyberbrief.domain.matrix import RowOrder
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField, Segments
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Line, ScrollPage
from cyberbrief.gui.places import Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.stances.cell_popover import CellPopover
from cyberbrief.gui.stances.legend import legend
from cyberbrief.gui.stances.matrix_foot import MatrixFoot
from cyberbrief.gui.stances.matrix_model import Spot
from cyberbrief.gui.stances.matrix_view import MatrixView
from cyberbrief.gui.stances.matrix_words import matrix_words, talk_words
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import matrix
from cyberbrief.services.matrix import MatrixPage, Story

ROOM = "stances"
WAYS = (("matrix", later("Matrix")), ("list", later("List")), ("text", later("As text")))
_ORDERS = (
    (RowOrder.GROUP, later("Group")),
    (RowOrder.SUPPORT, later("Support")),
    (RowOrder.NAME, later("Name")),
)
_KINDS = frozenset({"stance", "position", "counterpart", "membership", "dossier", "agenda-item"})
_LEAST = 240


class StanceMatrix(ScrollPage):
    """Everybody's stance on everything; `way_wanted(str)` when the list or the text is asked for."""

    way_wanted = Signal(str)
    export_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Stances"))
        self._session = session
        self._page: MatrixPage | None = None
        self._asked = 0
        self._unwritten: dict[Spot, StanceLevel] = {}
        self._wanted: Spot | None = None
        self.popover: CellPopover | None = None
        theme = session.theme
        self.view = MatrixView(theme)
        self.foot = MatrixFoot(theme, self.view)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Stances as text"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.orders = Segments(theme, tr("Order of the rows"), [(one.value, tr(words)) for one, words in _ORDERS])
        self.ways = Segments(theme, tr("Way of looking"), [(way, tr(words)) for way, words in WAYS])
        self.weights = CheckField(theme, tr("Desk weights"))
        self.weights.setToolTip(tr("Let some count more than others in this desk's own reckoning; no vote is weighed."))
        self.export = Button(theme, tr("Picture, Word, CSV"), "export")
        self._summary = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self._talk = Button(theme, "", "message", ButtonRole.LINK)
        self._why = Label("", TypeRole.BODY, Ink.TEXT, wrap=True)
        words = tr("Where each counterpart stands on each position. It takes a position and a counterpart to begin.")
        self._empty = EmptyState(theme, "grid", words, tr("To the positions"), tr("To the counterparts"))
        self._body = QStackedWidget()
        self._arrange()
        self._connect()

    # ------------------------------------------------------------------------------------------------- coming and going

    def refresh(self) -> None:
        """Read the matrix again."""
        dossier, workspace, weighted = self._session.dossier(), self._session.workspace, self.weights.isChecked()
        if not dossier:
            self._body.setCurrentWidget(self._empty)
            return
        self._asked += 1
        asked = self._asked
        take: Callable[[MatrixPage], None] = while_alive(
            self, lambda page: self._take(page) if asked == self._asked else None
        )
        nothing = self._body if self._page is None else None
        self._session.read(lambda: matrix.page(workspace, dossier, weighted=weighted), take, nothing)

    def go_to(self, spot: Spot | None) -> None:
        """Put the keyboard on a cell once the matrix is there, or into the matrix where none is named."""
        self._wanted = spot
        if spot is not None:
            self.view.go_to(spot)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_way(self, way: str) -> None:
        """Show the matrix or its text."""
        self.ways.set_key(way)
        if self._page is not None and self._page.matrix.parties and self._page.matrix.positions:
            self._body.setCurrentWidget(self.text if way == "text" else self._whole)
        (self.text if way == "text" else self.view).setFocus()

    def leave(self) -> None:
        """Hand on what was pressed once."""
        self.view.settle()

    def spot_of(self, stance: str) -> Spot | None:
        """Return the cell of a stance by its id."""
        stances = self._page.matrix.stances.values() if self._page is not None else ()
        return next((Spot(one.counterpart, one.position) for one in stances if one.id == stance), None)

    @property
    def page(self) -> MatrixPage | None:
        """What is shown."""
        return self._page

    def order(self) -> RowOrder:
        """Return the order of the rows."""
        return RowOrder(self.orders.key())

    # ------------------------------------------------------------------------------------------------- what it shows

    def _take(self, page: MatrixPage) -> None:
        self._page = page
        self._show()

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        matrix_ = page.matrix
        if not matrix_.parties or not matrix_.positions:
            self._body.setCurrentWidget(self._empty)
        else:
            self._body.setCurrentWidget(self.text if self.ways.key() == "text" else self._whole)
        self.view.keep_place()
        self.view.matrix.show_page(page, self.order())
        self.foot.show_page(page)
        self._give_room()
        if self._wanted is not None:
            self.view.go_to(self._wanted)
            self._wanted = None
        self._summary.setText(" ".join(tr(sentence) for sentence in page.summary))
        talk = talk_words(page)
        self._talk.setVisible(talk is not None)
        self._why.setText(talk or tr("Nobody needs to be won: all who decide can live with everything."))
        self._talk.setText(tr("Open the stance"))
        self._talk.setAccessibleName(tr("Open the stance to speak about next"))
        kept = self.text.textCursor().position()
        said = matrix_words(page, self.order())
        if said != self.text.toPlainText():
            self.text.setPlainText(said)
            cursor = self.text.textCursor()
            cursor.setPosition(min(kept, len(said)))
            self.text.setTextCursor(cursor)
        if self.isVisible():
            self.see()

    def see(self) -> None:
        """Tell the frame what is in sight."""
        page = self._page
        if page is None:
            return
        parties = tr_counted(len(page.matrix.parties), "{n} counterpart", "{n} counterparts")
        positions = tr_counted(len(page.matrix.positions), "{n} position", "{n} positions")
        facts = (
            tr("{parties} × {positions}", parties=parties, positions=positions),
            tr("As of {day}", day=day_words(page.day)),
        )
        self._session.sight(self, Sight((), facts, page.markings))

    # ------------------------------------------------------------------------------------------------- what one does

    def set_level(self, spot: Spot, level: StanceLevel) -> None:
        """Set a stance as of today, shown at once and written behind."""
        page, workspace, dossier = self._page, self._session.workspace, self._session.dossier()
        if page is None:
            return
        if page.matrix.level(*spot) is level and spot not in self._unwritten:
            self.view.matrix.set_unwritten(spot, None)
            return
        self._unwritten[spot] = level
        self.view.matrix.set_unwritten(spot, level)
        party, position = page.matrix.party(spot.party), page.matrix.position(spot.position)
        said = tr(
            "{name}, “{issue}”: {stance} as of today",
            name=party.name if party else "",
            issue=position.title_text if position else "",
            stance=tr(level.label).lower(),
        )

        def done(_stance: object) -> None:
            self._written(spot, level)
            self._session.say(said)

        def failed(error: Exception) -> None:
            self._written(spot, level)
            self._session.tell(error)
            self.refresh()

        def job() -> str:
            return matrix.set_stance(workspace, dossier, *spot, level)

        self._session.write(job, while_alive(self, done), while_alive(self, failed))

    def _written(self, spot: Spot, level: StanceLevel) -> None:
        """Let the store's own word stand where nothing newer was set meanwhile."""
        if self._unwritten.get(spot) is level:
            del self._unwritten[spot]
            if self._page is not None:
                made = self._page.matrix.with_level(*spot, level, self._page.day)
                self._page = self._page._replace(matrix=made)
                self.view.matrix.page = self._page
            self.view.matrix.set_unwritten(spot, None)

    def open_cell(self, spot: Spot) -> None:
        """Read the story behind a cell and show it beside it."""
        workspace, dossier = self._session.workspace, self._session.dossier()
        self.view.go_to(spot)
        show: Callable[[Story], None] = while_alive(self, lambda story: self._tell(spot, story))
        self._session.read(lambda: matrix.story(workspace, dossier, *spot), show)

    def _tell(self, spot: Spot, story: Story) -> None:
        if not self.isVisible():
            return
        popover = CellPopover(self._session, self, story, weighted=self.weights.isChecked())
        popover.level_chosen.connect(lambda level: self.set_level(spot, level))
        popover.weight_chosen.connect(lambda weight: self._set_weight(spot, weight))
        popover.wanted.connect(self._session.go)
        names_end = self.view.mapToGlobal(self.view.viewport().pos()).x()
        popover.open_beside(self.view.cell_box(spot), names_end)
        self.popover = popover
        popover.destroyed.connect(self._closed)

    def _closed(self) -> None:
        self.popover = None

    def _set_weight(self, spot: Spot, weight: int) -> None:
        workspace = self._session.workspace
        self._session.write(lambda: matrix.set_weight(workspace, spot.party, weight))

    def _open_talk(self) -> None:
        if self._page is not None and self._page.talk is not None:
            talk = self._page.talk
            self.open_cell(Spot(talk.party.id, talk.position.id))

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if self.isVisible() and (not changed or any(kind in _KINDS for kind, _ in changed)):
            self.refresh()

    # ------------------------------------------------------------------------------------------------- inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the matrix know how tall it may be."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Leave the matrix what the rest of the page does not take."""
        width = self.viewport().width() - 2 * SPACE.wide
        parts = (self.head, self.legend, self.foot, self._summary, self._why, self._talk)
        taken = sum(max(part.sizeHint().height(), part.heightForWidth(width)) for part in parts)
        self.view.set_room(self.viewport().height() - taken - 2 * SPACE.pane - SPACE.pane)

    def _connect(self) -> None:
        self.view.opened.connect(self.open_cell)
        self.view.level_set.connect(self.set_level)
        self.view.party_wanted.connect(lambda party: self._session.go(place_of("counterpart", party)))
        self.view.position_wanted.connect(lambda position: self._session.go(place_of("position", position)))
        self.foot.opened.connect(self.open_cell)
        self.orders.chosen.connect(lambda _order: self._show())
        self.weights.ticked.connect(lambda _on: self.refresh())
        self.ways.chosen.connect(self.way_wanted)
        self.export.clicked.connect(self.export_wanted)
        self._talk.clicked.connect(self._open_talk)
        self._empty.wanted.connect(lambda: self._session.go(Place("positions")))
        self._empty.other_wanted.connect(lambda: self._session.go(Place("counterparts")))
        self._session.changes.changed.connect(self._changed)

    def _arrange(self) -> None:
        self.column.setSpacing(SPACE.grid)
        self.head = flow(
            Label(tr("Stances"), TypeRole.TITLE),
            self.ways,
            self.orders,
            self.weights,
            self.export,
            spacing=SPACE.gutter,
        )
        self.legend = legend(self._session.theme)
        self.weights.setFixedHeight(self._session.theme.px(SPACE.button))
        self.column.addWidget(self.head)
        self.column.addWidget(self.legend)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.inside)
        self.view.setMinimumHeight(self._session.theme.px(_LEAST))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column.addWidget(self.view, 10)
        column.addWidget(Line())
        column.addWidget(self.foot)
        column.addWidget(Line())
        column.addWidget(self._summary)
        column.addWidget(self._why)
        hint = Label(
            tr("Arrow keys move · Enter opens · + ++ ~ o - -- ? or 1–7 set a stance"), TypeRole.CAPTION, Ink.TEXT_3
        )
        column.addWidget(flow(self._talk, hint, spacing=SPACE.gutter))
        column.addStretch(1)
        for part in (self._whole, self.text, self._empty):
            self._body.addWidget(part)
        self.column.addWidget(self._body, 1)
