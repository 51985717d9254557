"""The reading page: one point, its words as large as they are read, the clock beside it, the answers at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout

from cyberbrief.compose.document import Passage, Run, TimeRange
from cyberbrief.domain.dossier import Capacity
from cyberbrief.gui.actions import Actions
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.key_cap import KeyCap
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.surface import Ground, Line, Surface
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.row_words import HANDLING_LOOKS
from cyberbrief.gui.rehearsal.answer_keys import MOST, AnswerKeys
from cyberbrief.gui.rehearsal.clock_pane import ClockPane, Listed
from cyberbrief.gui.rehearsal.pace import pace
from cyberbrief.gui.rehearsal.spoken_text import SpokenText
from cyberbrief.gui.rehearsal.stop_watch import StopWatch
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.rehearsing import Line as Spoken
from cyberbrief.services.rehearsing import Script

_SIDE_MARGIN = 88
_BOTH_FROM = 900
_NEXT = frozenset({Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace})


class RehearsalPage(Surface):
    """`left()` on Esc, `held_back_wanted(bool)` when points held back are asked for, `turned()` at another point."""

    left = Signal()
    held_back_wanted = Signal(bool)
    turned = Signal()

    def __init__(self, theme: Theme, actions: Actions, watch: StopWatch | None = None) -> None:
        super().__init__(Ground.PAGE, spacing=0)
        self._theme = theme
        self._script: Script | None = None
        self._here = 0
        self._answer = 0
        self.watch = watch or StopWatch(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", "none")
        self.setAccessibleName(tr("Rehearsal"))
        self._title = ElidedLabel("", TypeRole.HEADING)
        self._brief_time = ElidedLabel("", TypeRole.HEADING)
        self._size = Button(theme, tr("Size"), "text-size", ButtonRole.QUIET, name=tr("Larger text"))
        self._place = Label("", TypeRole.TEXT, Ink.TEXT_2)
        self._tag = Tag(theme, "")
        self.capacity = ChoiceField(theme, tr("In which capacity"), [("", "")], snug=TypeRole.BODY)
        set_look(self.capacity, part="quiet")
        self.capacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text = SpokenText(theme)
        self.answers = AnswerKeys(theme)
        self.side = ClockPane(theme)
        self._scroll = QScrollArea()
        self._upright = Line(upright=True)
        self._arrange(actions)
        self.capacity.chosen.connect(lambda _key: self._tell_time())
        self.answers.wanted.connect(self.show_answer)
        self.side.chosen.connect(self.turn_to)
        self.side.held_back_wanted.connect(self.held_back_wanted)
        self.watch.ticked.connect(self._tell_time)
        theme.changed.connect(self._fit)

    # ------------------------------------------------------------------------------------------------ what it shows

    @property
    def line(self) -> Spoken | None:
        """The point on the screen."""
        lines = self._script.lines if self._script is not None else ()
        return lines[self._here] if self._here < len(lines) else None

    def show_script(self, script: Script, *, with_held_back: bool, capacity: str = "") -> None:
        """Begin with a script, the clock standing at nothing; asking for what is held back keeps the place."""
        again = self._script is not None and self._script.title == script.title and with_held_back
        self._script = script
        if not again:
            self._here = 0
            self.watch.set_back()
        self._here = min(self._here, max(0, len(script.lines) - 1))
        number = script.items[0].number if len(script.items) == 1 else ""
        about = tr("Item {number} · {title}", number=number, title=script.title)
        self._title.setText(about if number and script.title == script.items[0].title_text else script.title)
        self.capacity.set_choices([(str(one), tr(one.label)) for one in script.allotted] or [("", "")])
        self.capacity.setVisible(len(script.allotted) > 0)
        if capacity in {str(one) for one in script.allotted}:
            self.capacity.set_key(capacity)
        words = tr("Also reserve and do-not-raise ({count})", count=script.held_back)
        self.side.show_held_back(script.held_back, words, shown=with_held_back)
        self._show_line()

    def turn(self, step: int) -> None:
        """Go to the next point, or back; the clock begins with the first turn."""
        lines = self._script.lines if self._script is not None else ()
        if self._answer:
            self.show_answer(0)
            return
        if 0 <= self._here + step < len(lines):
            if step > 0:
                self.watch.start()
            self.turn_to(self._here + step)
        elif step > 0:
            self.watch.stop()

    def turn_to(self, place: int) -> None:
        """Go to a point by its place."""
        self._here = place
        self._show_line()
        self.turned.emit()

    def show_answer(self, number: int) -> None:
        """Show the answer under a number in the place of the point, or the point again."""
        line = self.line
        if line is None or number > min(MOST, len(line.answers)):
            return
        self._answer = 0 if number == self._answer else number
        if not self._answer:
            self._show_line()
            return
        answer = line.answers[self._answer - 1]
        look = HANDLING_LOOKS[answer.point.handling]
        self._tag.show_tag(tr(look.word), look.meaning, look.icon)
        said = " ".join(answer.raised_as.split())
        self._show_words(answer.paragraphs, tr("They: {remark}", remark=said) if said else answer.party)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn with the arrows, stop the clock with Space, answer with a number, leave with Esc."""
        key = event.key()
        forward, back = (_BACK, _NEXT) if self.isRightToLeft() and key in _ARROWS else (_NEXT, _BACK)
        if key == Qt.Key.Key_Escape:
            self.show_answer(0) if self._answer else self.left.emit()
        elif key in forward:
            self.turn(1)
        elif key in back:
            self.turn(-1)
        elif key == Qt.Key.Key_Space:
            (self.watch.stop if self.watch.runs else self.watch.start)()
        elif key == Qt.Key.Key_Home:
            self.watch.set_back()
            self.turn_to(0)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_Down else -1) * self._theme.px(120))
        elif event.text().isdecimal() and event.text() != "0":
            self.show_answer(int(event.text()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side away where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    # ------------------------------------------------------------------------------------------------------- inside

    def _arrange(self, actions: Actions) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.narrow)
        head.addWidget(self._title, 1)
        head.addWidget(self._brief_time, 1)
        for widget in (self.capacity, self._place, self._tag):
            head.addWidget(widget)
        head.addSpacing(SPACE.gutter)
        self._size.clicked.connect(actions["larger"].trigger)
        leave = Button(self._theme, tr("Leave"), "", ButtonRole.QUIET)
        leave.clicked.connect(self.left)
        for button in (self._size, leave):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(button)
        head.addWidget(KeyCap(self._theme, tr("Esc")))
        set_look(self._scroll, surface=str(Ground.PAGE))
        set_look(self.text, surface=str(Ground.PAGE))
        self._scroll.setWidget(self.text)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(tr("What is said"))
        read = self._read = QVBoxLayout()
        read.addLayout(head)
        read.addWidget(self._scroll, 1)
        read.addWidget(self.answers)
        whole = QHBoxLayout()
        whole.setSpacing(0)
        whole.addLayout(read, 1)
        whole.addWidget(self._upright)
        whole.addWidget(self.side)
        self.column.addLayout(whole, 1)
        self._fit()

    def _fit(self) -> None:
        """Give the words the whole width where there is none for the side; the time then stands in the head."""
        narrow = 0 < self.width() < self._theme.px(_BOTH_FROM)
        for widget in (self.side, self._upright, self._title, self._size):
            widget.setHidden(narrow)
        self._brief_time.setHidden(not narrow)
        margin = SPACE.wide if narrow else _SIDE_MARGIN
        self._read.setContentsMargins(margin, SPACE.gutter if narrow else SPACE.wide, margin, SPACE.gutter)
        self._read.setSpacing(SPACE.gutter if narrow else SPACE.wide)

    def _show_line(self) -> None:
        line, script = self.line, self._script
        self._answer = 0
        if line is None or script is None:
            return
        look = HANDLING_LOOKS[line.point.handling]
        self._tag.show_tag(tr(look.word), look.meaning, look.icon)
        self._place.setText(tr("Point {place} of {count}", place=self._here + 1, count=len(script.lines)))
        before = script.lines[self._here - 1] if self._here else None
        lead = _end_of(before.paragraphs) if before is not None else None
        self._show_words(line.paragraphs, line.point.topic, lead)
        self.answers.show_answers(line.answers)
        listed = [Listed(one.point.title_text, one.time.words) for one in script.lines]
        self.side.show_points(listed, self._here)
        self._tell_time()

    def _show_words(self, paragraphs: Sequence[Passage], topic: str, lead: Passage | None = None) -> None:
        self.text.show_passages(paragraphs, topic, lead)
        self._scroll.verticalScrollBar().setValue(0)

    def _tell_time(self) -> None:
        script = self._script
        if script is None or not script.lines:
            return
        times = [one.time for one in script.lines]
        elapsed = self.watch.seconds()
        planned = TimeRange(sum(time.fastest for time in times), sum(time.slowest for time in times))
        key = self.capacity.key()
        allotted = script.allotted.get(Capacity.named(key), 0) if key else 0
        kept = pace(times, self._here, elapsed)
        self.side.show_time(elapsed, allotted, kept, planned, interpreted=script.interpreted)
        self._brief_time.setText(self.side.brief_words())


_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_END = 90  # letters of what was said before, that lead over to the point


def _end_of(paragraphs: Sequence[Passage]) -> Passage | None:
    """Return the last words of what was said before."""
    if not paragraphs:
        return None
    last = paragraphs[-1].plain.strip()
    short = last if len(last) <= _END else "… " + last[-_END:].partition(" ")[2]
    return Passage((Run(short),), paragraphs[-1].language)
