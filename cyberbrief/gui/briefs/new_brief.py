"""A new brief: what it is called and what it is for; its outline is filled from the dossier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.brief import BriefKind
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import Ground, ScrollPage, clear, row
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.briefing import OUTLINES
from cyberbrief.services.own_outlines import OwnOutline

_WIDEST = 640
_FOR: Mapping[str, str] = {
    "negotiation": later("One issue at the table: main points, answers, reserve, press line, ladders as annexes."),
    "bilateral": later("One party across the table: what we want, what they raise, concerns, packages, their profile."),
    "session": later("A whole session: the agenda item by item, positions, registers, all counterparts."),
    "statement": later("What we say at the lectern: whom we join, then numbered paragraphs, checked against delivery."),
    "explanation": later("After a decision: why we joined or did not, and what we said that we cannot accept."),
    "nonpaper": later("What we offer for discussion: our opening and its wording, with no letterhead and no name."),
    "amendments": later("Our changes to a draft, both texts side by side, each with its justification."),
    "readout": later("What came of a meeting: a read-out for the delegation, a memorandum for the desk."),
    "summary": later("One page: what we want, four main points, what they will raise, what we cannot accept."),
}
_OWN = later("Your own outline. {kind}.")
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class _Choice(QFrame):
    """An outline that can be chosen; `pressed()`, and `moved(int)` by the arrows."""

    pressed = Signal()
    moved = Signal(int)

    def __init__(self, label: str, purpose: str, sections: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = tr("{label}. {purpose}", label=label, purpose=purpose)
        set_look(self, part="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.gutter, SPACE.narrow, SPACE.gutter, SPACE.narrow)
        column.setSpacing(2)
        column.addWidget(Label(label, TypeRole.STRONG))
        column.addWidget(Label(purpose, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        column.addWidget(Label(sections, TypeRole.CAPTION, Ink.TEXT_3, wrap=True))
        self.set_chosen(False)

    def set_chosen(self, chosen: bool) -> None:
        """Show that this one is chosen, or not."""
        set_look(self, chosen="true" if chosen else "false")
        self.setAccessibleName(tr("{choice} Chosen.", choice=self._name) if chosen else self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or Space, go on with the arrows."""
        if event.key() in _PRESSING:
            self.pressed.emit()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Choose with a click."""
        self.pressed.emit()


def _ready_made(name: str) -> _Choice:
    sections = " · ".join(tr(role.label) for role in OUTLINES[name])
    return _Choice(tr(BriefKind.named(name).label), tr(_FOR[name]), sections)


class NewBriefPage(ScrollPage):
    """`made(outline, title)` when one has said what the brief is; `cancelled()` otherwise.

    `forgotten(name)` when an outline of one's own is no longer wanted.
    """

    made = Signal(str, str)
    cancelled = Signal()
    forgotten = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("New brief"), Ground.PAGE, widest=_WIDEST)
        self.outline = next(iter(OUTLINES))
        self.title = LineField(tr("Title of the brief"), placeholder=tr("For example: Item 4, negotiation brief"))
        self.choices = {name: _ready_made(name) for name in OUTLINES}
        self._own: dict[str, QWidget] = {}
        self._offered = QVBoxLayout()
        self._offered.setSpacing(SPACE.narrow)
        self._theme = theme
        self.button = Button(theme, tr("Make the brief"), "file-text", ButtonRole.PRIMARY)
        cancel = Button(theme, tr("Cancel"))
        self.column.addWidget(Label(tr("New brief"), TypeRole.TITLE))
        words = tr("Its outline is filled with what the dossier holds; you take out and add what you like.")
        self.column.addWidget(Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True))
        self.column.addWidget(FieldBlock(tr("Title"), self.title))
        self.column.addWidget(FieldLabel(tr("What it is for")))
        self.column.addLayout(self._offered)
        for name, choice in self.choices.items():
            self.column.addWidget(choice)
            self._follow(name, choice)
        self.column.addLayout(row(self.button, cancel))
        self.column.addStretch(1)
        self.button.clicked.connect(self._make)
        self.title.returnPressed.connect(self._make)
        cancel.clicked.connect(self.cancelled)
        self.choose(self.outline)

    def begin(self) -> None:
        """Begin anew, with the keyboard in the title."""
        self.title.set_text("")
        self.title.setFocus()

    def show_own(self, outlines: Sequence[OwnOutline]) -> None:
        """Offer the outlines that were kept, above the ready-made ones; each can be forgotten."""
        clear(self._offered)
        for name in self._own:
            del self.choices[name]
        self._own = {}
        own: dict[str, _Choice] = {}
        for one in outlines:
            titles = (pattern.title or tr(pattern.role.label) for pattern in one.sections)
            choice = _Choice(one.name, tr(_OWN, kind=tr(one.kind.label)), " · ".join(titles))
            holder = QWidget()
            forget = IconButton(self._theme, "trash", tr("Forget the outline {name}", name=one.name))
            forget.clicked.connect(lambda _on=False, name=one.name: self.forgotten.emit(name))
            line = QHBoxLayout(holder)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(choice, 1)
            line.addWidget(forget)
            self._offered.addWidget(holder)
            self._own[one.name], own[one.name] = holder, choice
            self._follow(one.name, choice)
        self.choices = {**own, **{name: self.choices[name] for name in OUTLINES}}
        self.choose(self.outline if self.outline in self.choices else next(iter(OUTLINES)))

    def _follow(self, name: str, choice: _Choice) -> None:
        choice.pressed.connect(lambda: self.choose(name))
        choice.moved.connect(lambda step: self._step(name, step))

    def choose(self, outline: str) -> None:
        """Choose an outline."""
        self.outline = outline
        for name, choice in self.choices.items():
            choice.set_chosen(name == outline)

    def _step(self, name: str, step: int) -> None:
        names = list(self.choices)
        wanted = names[max(0, min(names.index(name) + step, len(names) - 1))]
        self.choose(wanted)
        self.choices[wanted].setFocus()

    def _make(self) -> None:
        self.made.emit(self.outline, self.title.text().strip())
