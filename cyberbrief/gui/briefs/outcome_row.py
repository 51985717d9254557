"""What became of one exported variant: the file, ready to be opened, or what forbade it, ready to be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.gui.briefs.exporting import Outcome, draft_words
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.theme import SPACE, Meaning, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.checking import Finding

_SHOWN = 5


class OutcomeRow(QFrame):
    """`opened(Path)` for the file or its folder, `asked(Path)` for what it reveals, `jumped(Finding)` to be mended."""

    opened = Signal(object)
    asked = Signal(object)
    jumped = Signal(object)

    def __init__(self, theme: Theme, outcome: Outcome) -> None:
        super().__init__()
        self._theme = theme
        self.outcome = outcome
        self.buttons: list[Button] = []
        written = outcome.path is not None or outcome.printed
        meaning = Meaning.ERROR if not written else Meaning.NOTE if outcome.draft else Meaning.GOOD
        set_look(self, part="notice", tone=meaning.name.lower())
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.grid)
        layout.setSpacing(SPACE.grid)
        icon = "octagon-x" if not written else "check-circle"
        layout.addWidget(Glyph(theme, icon, meaning.ink), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._words, 1)
        if written:
            self._written(layout)
        else:
            self._not_written()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do about it."""
        if self.buttons:
            self.buttons[0].setFocus()

    def words(self) -> str:
        """Return what the row says."""
        return self.accessibleName()

    def _written(self, layout: QHBoxLayout) -> None:
        path = self.outcome.path
        title = tr(VARIANTS[self.outcome.variant].title)
        standing = draft_words(self.outcome.missing) if self.outcome.draft else tr("Cleared")
        if path is None:
            self._say(tr("{variant} went to the printer", variant=title), standing)
            return
        reader = tr("For {reader}", reader=self.outcome.reader) if self.outcome.reader else ""
        self._say(tr("{variant} is written", variant=title), " · ".join(filter(None, (path.name, reader, standing))))
        for words, icon, target in ((tr("Open the file"), "open", path), (tr("Show in folder"), "folder", path.parent)):
            button = Button(self._theme, words, icon)
            button.clicked.connect(lambda _on=False, target=target: self.opened.emit(target))
            self.buttons.append(button)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        reveal = Button(self._theme, tr("What does it reveal?"), "eye")
        reveal.clicked.connect(lambda _on=False: self.asked.emit(path))
        self.buttons.append(reveal)
        layout.addWidget(reveal, 0, Qt.AlignmentFlag.AlignTop)

    def _not_written(self) -> None:
        outcome = self.outcome
        title = tr(VARIANTS[outcome.variant].title)
        if not outcome.findings:
            self._say(tr("{variant} was not written", variant=title), f"{tr(outcome.happened)} {tr(outcome.remedy)}")
            return
        count = len(outcome.findings)
        forbidden = tr_counted(count, "{n} finding forbids it:", "{n} findings forbid it:")
        self._say(tr("{variant} was not written", variant=title), forbidden)
        for finding in outcome.findings[:_SHOWN]:
            self._link(finding)
        if count > _SHOWN:
            self._words.addWidget(Label(tr("and {n} more, in the final check", n=count - _SHOWN), TypeRole.CAPTION))

    def _link(self, finding: Finding) -> None:
        said = tr(finding.sentence)
        sentence = Label(said, TypeRole.BODY, wrap=True)
        button = Button(
            self._theme, tr("Go there"), "arrow-right", ButtonRole.LINK, name=tr("Go there: {sentence}", sentence=said)
        )
        button.clicked.connect(lambda: self.jumped.emit(finding))
        self.buttons.append(button)
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        line.addWidget(sentence, 1)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._words.addLayout(line)

    def _say(self, lead: str, words: str) -> None:
        self.setAccessibleName(f"{lead}. {words}")
        head = Label(lead, TypeRole.STRONG)
        set_look(head, part="lead")
        self._words.addWidget(head)
        self._words.addWidget(Label(words, TypeRole.BODY, wrap=True))
