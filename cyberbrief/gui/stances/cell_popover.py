"""The story behind a cell, beside it: the stance, what it rests on, how it went, our response, and ways onward."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.statement import Stance, StanceLevel, Statement
from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.stance_cell import StanceCell
from cyberbrief.gui.parts.surface import Line, ScrollPage, row
from cyberbrief.gui.places import Place
from cyberbrief.gui.records.row_words import grade_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.matrix import Story

_WIDTH, _TALLEST = 372, 520
_LONGEST = 220
_MOST = 4
_WEIGHTS = (1, 2, 3, 5)


class CellPopover(QFrame):
    """`level_chosen(StanceLevel)` and `weight_chosen(int)` when something is set; `wanted(Place)` to go elsewhere."""

    level_chosen = Signal(object)
    weight_chosen = Signal(int)
    wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget, story: Story, *, weighted: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._story = session, story
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, part="card")
        title = tr("{name} · {issue}", name=story.counterpart.title_text, issue=story.position.title_text)
        self.setAccessibleName(title)
        page = ScrollPage(title, margin=SPACE.gutter)
        page.surface.column.setContentsMargins(SPACE.gutter, SPACE.narrow, SPACE.gutter, SPACE.narrow)
        self._column = page.column
        self._column.setSpacing(SPACE.grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(page)
        self._head(title)
        self.cells = self._levels()
        self._evidence()
        self._went()
        if story.stance is not None and story.stance.response.strip():
            self._said(tr("Our response"), story.stance.response)
        if weighted:
            self._weight()
        self._ways()
        width = session.theme.px(_WIDTH)
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        tall = self._column.totalHeightForWidth(width - 2 - 2 * SPACE.gutter) + 2 * SPACE.narrow + SPACE.wide
        self.resize(width, min(session.theme.px(_TALLEST), tall + SPACE.inside))

    def open_beside(self, cell: QRect, keep_clear: int) -> None:
        """Open beside a cell of the screen, never over what lies before `keep_clear`, the end of the rows' names."""
        screen = self._parent_screen()
        left = cell.right() + SPACE.grid
        if left + self.width() > screen.right():
            left = cell.left() - self.width() - SPACE.grid
        top = min(max(screen.top(), cell.top() - SPACE.wide), screen.bottom() - self.height())
        if left < keep_clear:  # no room at either side: below or above the row, right of its name
            left = max(keep_clear, min(cell.left(), screen.right() - self.width()))
            below = cell.bottom() + SPACE.grid
            top = below if below + self.height() <= screen.bottom() else cell.top() - self.height() - SPACE.grid
        self.move(QPoint(left, max(screen.top(), top)))
        self.show()
        stance = self._story.stance
        level = stance.level if stance is not None else StanceLevel.NOT_KNOWN
        self.cells[level].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------ what it shows

    def _head(self, title: str) -> None:
        close = IconButton(self._session.theme, "close", tr("Close"))
        close.clicked.connect(self.close)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Label(title, TypeRole.HEADING, wrap=True), 1)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)
        self._column.addWidget(Label(standing_words(self._story.stance), TypeRole.BODY, Ink.TEXT_2, wrap=True))

    def _levels(self) -> dict[StanceLevel, StanceCell]:
        """Put a cell for each stance, to press; the one that holds has a word of its own above."""
        made: dict[StanceLevel, StanceCell] = {}
        for level in StanceLevel:
            cell = StanceCell(self._session.theme, grade_of(level), tr("Set as of today"), width=42, height=24)
            cell.setAccessibleName(tr("Set as of today: {stance}", stance=tr(level.label)))
            cell.setToolTip(tr(level.label))
            cell.clicked.connect(lambda _on=False, level=level: self._choose(level))
            made[level] = cell
        self._column.addWidget(flow(*made.values(), spacing=SPACE.inside))
        return made

    def _choose(self, level: StanceLevel) -> None:
        self.level_chosen.emit(level)
        self.close()

    def _evidence(self) -> None:
        story = self._story
        if story.rests_on:
            self._label(tr("Rests on"))
            for statement in story.rests_on[:_MOST]:
                self._statement(statement)
        elif story.stance is not None:
            self._column.addWidget(Label(tr("Rests on no statement yet."), TypeRole.SMALL, Ink.WARNING, wrap=True))
        if story.stance is not None and story.stance.note.strip():
            self._said(tr("Note"), story.stance.note)
        if story.also:
            self._label(tr("Also said on this"))
            for statement in story.also[:_MOST]:
                self._statement(statement)
        more = max(0, len(story.rests_on) - _MOST) + max(0, len(story.also) - _MOST)
        if more:
            words = tr_counted(more, "and {n} more statement", "and {n} more statements")
            self._column.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT_3))

    def _statement(self, statement: Statement) -> None:
        day = day_words(statement.said_on) or tr("Without a date")
        text = " ".join(statement.text.split())
        text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"
        self._column.addWidget(Label(f"{day}  {text}", TypeRole.BODY, wrap=True))
        known = " · ".join(part for part in (statement.forum, tr(statement.how_known), statement.code) if part)
        link = Button(
            self._session.theme, tr("Open"), role=ButtonRole.LINK, name=tr("Open the statement: {text}", text=text)
        )
        link.clicked.connect(lambda: self._go(place_of(Statement.KIND, statement.id)))
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        line.addWidget(Label(known, TypeRole.CAPTION, Ink.TEXT_3, wrap=True), 1)
        line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def _went(self) -> None:
        """Show how the stance went, the oldest first, where it ever was another."""
        history = self._story.history[-5:]
        if len(history) < 2:  # noqa: PLR2004  # one stance has no history
            return
        parts: list[QWidget] = [Label(tr("History"), TypeRole.SMALL, Ink.TEXT_2)]
        for number, stance in enumerate(history):
            if number:
                parts.append(Label("→", TypeRole.SMALL, Ink.TEXT_3))
            cell = StanceCell(self._session.theme, grade_of(stance.level), "", width=28, height=20)
            day = day_words(stance.as_of) or tr("without a date")
            cell.setAccessibleName(tr("{day}: {stance}", day=day, stance=tr(stance.level.label)))
            cell.setToolTip(cell.accessibleName())
            cell.clicked.connect(lambda _on=False, stance=stance: self._go(place_of(Stance.KIND, stance.id, "level")))
            parts += [cell, Label(day, TypeRole.SMALL, Ink.TEXT_2)]
        self._column.addWidget(flow(*parts, spacing=SPACE.inside + 2))

    def _weight(self) -> None:
        weights = sorted({*_WEIGHTS, self._story.counterpart.weight or 1})
        segments = Segments(self._session.theme, tr("Desk weight"), [(str(one), f"×{one}") for one in weights])
        segments.set_key(str(self._story.counterpart.weight or 1))
        segments.chosen.connect(lambda key: self.weight_chosen.emit(int(key)))
        words = tr("Desk weight of {name}, known to this desk alone", name=self._story.counterpart.title_text)
        self._column.addWidget(Label(words, TypeRole.LABEL, Ink.TEXT_2, wrap=True))
        self._column.addLayout(row(segments))

    def _ways(self) -> None:
        story = self._story
        ways = [
            (tr("Open position"), place_of("position", story.position.id)),
            (tr("Negotiation space"), Place("space", story.position.id, story.counterpart.id)),
        ]
        if story.stance is not None:
            ways.insert(0, (tr("Open stance"), place_of(Stance.KIND, story.stance.id, "level")))
        self._column.addWidget(Line())
        buttons = []
        for words, place in ways:
            button = Button(self._session.theme, words, role=ButtonRole.LINK)
            button.clicked.connect(lambda _on=False, place=place: self._go(place))
            buttons.append(button)
        self._column.addWidget(flow(*buttons, spacing=SPACE.gutter))

    def _said(self, label: str, text: str) -> None:
        self._label(label)
        self._column.addWidget(Label(text.strip(), TypeRole.BODY, wrap=True))

    def _label(self, words: str) -> None:
        self._column.addWidget(Label(words, TypeRole.LABEL, Ink.TEXT_2))

    def _go(self, place: Place) -> None:
        self.close()
        self.wanted.emit(place)

    def _parent_screen(self) -> QRect:
        parent = self.parentWidget()
        window = parent.window() if parent is not None else self
        screen = self.screen().availableGeometry()
        seen = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()).intersected(screen)
        return screen if seen.isEmpty() else seen


def standing_words(stance: Stance | None) -> str:
    """Say in a line where somebody stands, since when, and how sure we are."""
    if stance is None:
        return tr("Nothing is noted yet. Choose where they stand:")
    values = {"stance": tr(stance.level.label), "sure": tr(stance.confidence.label).lower()}
    if stance.as_of is None:
        return tr("{stance} · how sure: {sure}", **values)
    return tr("{stance} since {day} · how sure: {sure}", day=day_words(stance.as_of), **values)
