"""What a file tells, on one page: the verdict, the way to a scrubbed copy, and every sort with its places."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Ground, ScrollPage, clear
from cyberbrief.gui.parts.turns import Turns
from cyberbrief.gui.revealing.copy_card import CopyCard
from cyberbrief.gui.revealing.trace_card import WEIGHTS, TraceCard
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.revealing import Revealed, Weight

_WIDEST = 860
_SIGN = 28


class RevealPage(ScrollPage):
    """`other_wanted()` to look at another file, `back_wanted()` to the brief of a paper that has not left yet."""

    other_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("What a Word file reveals"), Ground.PAGE, SPACE.pane, theme.px(_WIDEST))
        self._theme = theme
        self.found: Revealed | None = None
        self._turns = Turns(self)
        self._sign = Glyph(theme, "eye", Ink.TEXT_2, _SIGN)
        self.title = Label("", TypeRole.TITLE, wrap=True)
        self.verdict = Label("", TypeRole.TEXT, wrap=True)
        self.other = Button(theme, tr("Look at another file …"), "folder-open")
        self.back = Button(theme, tr("Back to the brief"), "arrow-left")
        self.copy = CopyCard(theme)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(SPACE.narrow)
        words = QVBoxLayout()
        words.setSpacing(SPACE.inside)
        words.addWidget(self.title)
        words.addWidget(self.verdict)
        head = QHBoxLayout()
        head.setSpacing(SPACE.gutter)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.column.addLayout(head)
        self.column.addWidget(flow(self.other, self.back))
        self.column.addWidget(self.copy)
        self.column.addLayout(self._groups)
        self.column.addStretch(1)
        self.other.clicked.connect(self.other_wanted)
        self.back.clicked.connect(self.back_wanted)

    def show_found(self, found: Revealed, title: str, *, is_file: bool) -> None:
        """Show what was found in a file, or in a paper that has not left yet."""
        self.found = found
        self.title.setText(title)
        self.verdict.setText(_verdict(found))
        self.verdict.set_ink(Ink.TEXT if found.telling else Ink.TEXT_2)
        self._sign.show_icon(
            *(("triangle", Ink.WARNING) if found.telling else ("check-circle", Ink.GOOD)),
        )
        self.setAccessibleName(f"{title}. {self.verdict.text()}")
        self.back.setHidden(is_file)
        self.copy.setVisible(is_file and bool(found.groups))
        self.copy.show_file(found)
        clear(self._groups)
        self.verticalScrollBar().setValue(0)
        self._turns.begin(self._filled(found))
        (self.other if is_file else self.back).setFocus()

    def show_outcome(self) -> None:
        """Bring what became of the copy into sight, also where letters are large."""
        self.ensureWidgetVisible(self.copy, 0, 0)
        focused = self.copy.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused)

    def cards(self) -> list[TraceCard]:
        """Return the cards that are shown."""
        items = (self._groups.itemAt(place) for place in range(self._groups.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if isinstance(one, TraceCard)]

    def _filled(self, found: Revealed) -> Iterator[None]:
        for weight in Weight:
            groups = found.of(weight)
            if groups:
                head = Label(tr(WEIGHTS[weight].word), TypeRole.HEADING)
                head.setContentsMargins(0, SPACE.narrow, 0, 0)
                self._groups.addWidget(head)
            for group in groups:
                self._groups.addWidget(TraceCard(self._theme, group))
                yield


def _verdict(found: Revealed) -> str:
    if not found.groups:
        return tr("Nothing was found beside the words themselves.")
    telling = len(found.of(Weight.TELLING))
    if not telling:
        return tr("Nothing in it would embarrass. What is ordinary or ours is listed below.")
    return tr_counted(
        telling,
        "{n} sort of thing in it would embarrass whoever sends it on.",
        "{n} sorts of things in it would embarrass whoever sends it on.",
    )
