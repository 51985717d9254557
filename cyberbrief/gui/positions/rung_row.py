"""One step of the ladder: handle, glyph on the rail, what it says, and beside it on what terms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cyberbrief.domain.position import Position, Rung, RungKind
from cyberbrief.domain.record import FieldDeclaration, TextKind, declarations
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.parts.notice import Glyph as Icon
from cyberbrief.gui.parts.reach_ring import ReachRing
from cyberbrief.gui.parts.rung_glyph import MEANINGS, RAIL_WIDTH, Glyph, RedLineAcross, RungMark
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.positions.rung_change import reach_of
from cyberbrief.gui.records.inputs import FieldInput, holds_keyboard
from cyberbrief.gui.records.keeper import problem_with
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import make_input, quiet_input, show_in, wrapped_input
from cyberbrief.gui.records.meaning_words import MeaningWord
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.gui.theme.theme import set_look

TERMS, TERMS_NARROW = 212, 168
HANDLE = 18
_BESIDE_FROM, _ROOMY_FROM = 480, 600
_NO_LIMIT = 16_777_215
_TERMS_TO_ADD = (
    ("proposed_language", later("Add proposed language"), "quotes"),
    ("condition", later("Add a condition"), "branch"),
    ("authority", later("Add the authority"), "key"),
)
_RED_LINE_ONLY = ("instruction", "none_instructed", "instructed_by", "instructed_on", "declared_in")


class Handle(QWidget):
    """Six dots to drag a step by; `dragged(int y)` on the screen while the button is held, `dropped(int y)` after."""

    dragged = Signal(int)
    dropped = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setAccessibleName(tr("Drag to move the step"))
        self.setToolTip(tr("Drag, or Alt with the arrows, moves the step"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFixedWidth(session.theme.px(HANDLE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.inside, 0, 0)
        column.addWidget(Icon(session.theme, "grip", Ink.TEXT_3, SPACE.icon_row))
        column.addStretch(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say where one is."""
        self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(round(event.globalPosition().y()))


class RungRow(QWidget):
    """`typed(field, value)`, `chosen(field, value)`, `left()`; `widened(Reach)`, `moved(step)`, `removed()`."""

    typed = Signal(str, object)
    chosen = Signal(str, object)
    left = Signal()
    referred = Signal(str)
    reach_chosen = Signal(object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, session: Session, number: str = "") -> None:
        super().__init__()
        self._session, self._fields = session, declarations(Rung)
        self.key = ""
        self._step: Rung | None = None
        self._position: Position | None = None
        self._loaded: Loaded | None = None
        theme = session.theme
        self.inputs: dict[str, FieldInput] = {}
        self.handle = Handle(session)
        self.mark = RungMark(theme, Glyph.OPENING, tr("Step"), number)
        self.across = RedLineAcross(theme)
        self.kind = MeaningWord(theme, tr("Step"))
        self.kind.clicked.connect(lambda: self.menu().popup(self.kind.mapToGlobal(QPoint(0, self.kind.height()))))
        self.ring = ReachRing(theme, tr("Step"), *reach_of(Rung()))
        self.ring.chosen.connect(self.reach_chosen)
        self.declared = Tag(theme, tr("declared"), Meaning.ERROR, "megaphone")
        self._wrong = Label("", TypeRole.CAPTION, Ink.ERROR, wrap=True)
        self._wrong.hide()
        self._band = QFrame()
        self._terms: dict[str, QWidget] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.across, 0, 1, 1, 2)
        grid.addWidget(self.handle, 1, 0)
        grid.addWidget(self.mark, 1, 1)
        grid.addWidget(self._band, 1, 2)
        grid.setColumnStretch(2, 1)
        grid.setColumnMinimumWidth(1, theme.px(RAIL_WIDTH))
        self._fill_band()

    # ------------------------------------------------------------------------------------------------------- shown

    def show_step(self, step: Rung, title: str, position: Position, loaded: Loaded, ends: str) -> None:
        """Show a step by its title; `ends` says where the rail stops."""
        if step.id != self.key:
            self._begin(step.id)
        self._step, self._position, self._loaded = step, position, loaded
        red = step.kind is RungKind.RED_LINE
        glyph = Glyph(str(step.kind))
        meaning = MEANINGS[glyph]
        self.kind.say(title, meaning.ink)
        self.mark.show_glyph(glyph, title, title.rpartition(" ")[2] if step.kind is RungKind.FALLBACK else "", ends)
        if red and "instruction" not in self.inputs:
            self._add_red_terms()
        self.mark.setVisible(not red)
        self.across.setVisible(red)
        self.handle.setAccessibleName(tr("{step}: drag to move", step=title))
        self.ring.show_reach(*reach_of(step))
        self.declared.setVisible(bool(step.declared_in))
        bottom = step.kind is RungKind.BOTTOM_LINE
        set_look(self._band, part="notice" if bottom else "", tone=meaning.name.lower() if bottom else "")
        for name, made in self.inputs.items():
            field = tr(self._fields[name].label).lower()
            made.inner.setAccessibleName(tr("{step}: {field}", step=title, field=field))
            if not made.is_typed_in():
                show_in(made, getattr(step, name), loaded, step)
        self._show_terms(step, red=red)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the terms below the words where there is no room beside them."""
        super().resizeEvent(event)
        px = self._session.theme.px
        beside = self.width() >= px(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() is not way:
            self._sides.setDirection(way)
        wide = px(TERMS if self.width() >= px(_ROOMY_FROM) else TERMS_NARROW)
        self._side.setMinimumWidth(wide if beside else 0)
        self._side.setMaximumWidth(wide if beside else _NO_LIMIT)

    def _begin(self, key: str) -> None:
        """Show another step from now on; what was wrong with the one before is its own."""
        leave_all(self)  # what somebody still types belongs to the step before
        self.key = key
        self.show_wrong("")
        for made in self.inputs.values():
            made.set_wrong(False)

    def show_wrong(self, sentence: str) -> None:
        """Say what is wrong with what was typed; nothing takes it back."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def focus(self, field: str = "text") -> None:
        """Put the keyboard into a field of the step."""
        self._terms.get(field, self).setVisible(True)
        self.inputs[field].focus()

    def menu(self) -> QMenu:
        """Return what one can do with the step."""
        menu = QMenu(self)
        step, theme = self._step, self._session.theme
        if step is None:
            return menu
        for kind in RungKind:
            choice = menu.addAction(tr(kind.label))
            choice.setCheckable(True)
            choice.setChecked(step.kind is kind)
            choice.triggered.connect(lambda _on=False, kind=kind: self.chosen.emit("kind", kind))
        menu.addSeparator()
        for field, words, icon in _TERMS_TO_ADD:
            if not getattr(step, field):
                entry = menu.addAction(theme.icon(icon), tr(words))
                entry.triggered.connect(lambda _on=False, field=field: self.focus(field))
        outcomes = self._position.outcomes if self._position is not None else ()
        if outcomes:
            below = menu.addMenu(tr("Stands at"))
            for key, words in (("", tr("No outcome")), *((outcome.id, outcome.text) for outcome in outcomes)):
                at = below.addAction(words.replace("&", "&&"))
                at.setCheckable(True)
                at.setChecked(step.outcome == key)
                at.triggered.connect(lambda _on=False, key=key: self.chosen.emit("outcome", key))
        menu.addSeparator()
        menu.addAction(theme.icon("arrow-up"), tr("Move up")).triggered.connect(lambda: self.moved.emit(-1))
        menu.addAction(theme.icon("arrow-down"), tr("Move down")).triggered.connect(lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(theme.icon("trash"), tr("Remove the step")).triggered.connect(self.removed)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # ------------------------------------------------------------------------------------------------------ inside

    def _fill_band(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(1, 0, 0, 0)
        head.setSpacing(SPACE.grid)
        for widget in (self.kind, self.ring, self.declared):
            head.addWidget(widget)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        text = self._bind(
            "text", quiet_input(self._session, self._fields["text"], placeholder=tr("What this step says"))
        )
        language = quiet_input(
            self._session, self._fields["proposed_language"], tr("“Proposed language …”"), TypeRole.SMALL
        )
        set_look(language.inner, slant="italic")
        words.addWidget(text)
        words.addWidget(self._term("proposed_language", self._bind("proposed_language", language)))
        words.addWidget(self._wrong)
        words.addStretch(1)
        self._side = self._terms_column()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._band)
        self._sides.setContentsMargins(SPACE.inside, 2, SPACE.inside, SPACE.inside)
        self._sides.setSpacing(SPACE.grid)
        self._sides.addLayout(words, 1)
        self._sides.addWidget(self._side)

    def _terms_column(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for term, icon, hint in (
            ("condition", "branch", tr("Only if …")),
            ("authority", "key", tr("Whose authority")),
        ):
            wrapped = wrapped_input(self._session, self._fields[term], TypeRole.SMALL, hint)
            column.addWidget(self._term(term, self._bind(term, wrapped), icon))
        self._red_terms = QVBoxLayout()
        self._red_terms.setSpacing(0)
        column.addLayout(self._red_terms)
        column.addStretch(1)
        return holder

    def _add_red_terms(self) -> None:
        for name in _RED_LINE_ONLY:
            field = self._fields[name]
            made = make_input(self._session, field, lambda: self._loaded)
            named = field.kind in {TextKind.LINK, TextKind.LINE, TextKind.DATE}
            self._red_terms.addWidget(self._term(name, self._bind(name, made), label=field if named else None))

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Offer the terms of a step while one writes in it."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._refresh_terms)
        return False

    def _refresh_terms(self) -> None:
        if self._step is not None:
            self._show_terms(self._step, red=self._step.kind is RungKind.RED_LINE)

    def _bind(self, name: str, made: FieldInput) -> FieldInput:
        self.inputs[name] = made
        made.inner.installEventFilter(self)
        made.typed.connect(lambda value: self._typed(name, value))
        made.chosen.connect(lambda value: self.chosen.emit(name, value))
        made.left.connect(self.left)
        made.referred.connect(self.referred)
        return made

    def _typed(self, name: str, value: object) -> None:
        wrong = problem_with(self._fields[name], value)
        self.inputs[name].set_wrong(bool(wrong))
        self.show_wrong(wrong)
        if not wrong:
            self.typed.emit(name, value)

    def _term(self, name: str, made: FieldInput, icon: str = "", label: FieldDeclaration | None = None) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if label is not None:
            column.addWidget(FieldLabel(tr(label.label), made))
        line = QHBoxLayout()
        line.setSpacing(0)
        if icon:
            mark = QVBoxLayout()
            mark.setContentsMargins(0, 4, SPACE.inside, 0)
            mark.addWidget(Icon(self._session.theme, icon, Ink.TEXT_3, SPACE.icon_row))
            mark.addStretch(1)
            line.addLayout(mark)
        line.addWidget(made, 1)
        column.addLayout(line)
        self._terms[name] = holder
        return holder

    def _show_terms(self, step: Rung, *, red: bool) -> None:
        none = step.none_instructed
        in_hand = holds_keyboard(self)
        wanted = {
            "proposed_language": bool(step.proposed_language),
            "condition": bool(step.condition) or (not red and in_hand),
            "authority": bool(step.authority) or (not red and in_hand),
            "instruction": red and not none,
            "none_instructed": red and not step.instruction,
            "instructed_by": red and none,
            "instructed_on": red and none,
            "declared_in": red,
        }
        for name, holder in self._terms.items():
            shown = wanted[name]
            holder.setVisible(shown or holds_keyboard(holder))
