"""What became of one exported variant: the file, ready to be opened, or what forbade it, ready to be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.gui.briefs.exporting import Outcome, draft_words
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.theme import SPACE, Meaning, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services.checking import Finding

_SHOWN = 5


class OutcomeRow(QFrame):
    """`opened(Path)` for the file or its folder, `jumped(Finding)` to what has to be mended."""

    opened = Signal(object)
    jumped = Signal(object)

    def __init__(self, theme: Theme, outcome: Outcome) -> None:
        super().__init__()
        self._theme = theme
        self.outcome = outcome
        self.buttons: list[Button] = []
        written = outcome.path is not None
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
        if path is None:
            return
        title = VARIANTS[self.outcome.variant].title
        standing = draft_words(self.outcome.missing) if self.outcome.draft else "Cleared"
        self._say(f"{title} is written", f"{path.name} · {standing}")
        for words, icon, target in (("Open the file", "open", path), ("Show in folder", "folder", path.parent)):
            button = Button(self._theme, words, icon)
            button.clicked.connect(lambda _on=False, target=target: self.opened.emit(target))
            self.buttons.append(button)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _not_written(self) -> None:
        outcome = self.outcome
        title = VARIANTS[outcome.variant].title
        if not outcome.findings:
            self._say(f"{title} was not written", f"{outcome.happened} {outcome.remedy}")
            return
        count = len(outcome.findings)
        self._say(f"{title} was not written", f"{count} finding{'s' if count > 1 else ''} forbid it:")
        for finding in outcome.findings[:_SHOWN]:
            self._link(finding)
        if count > _SHOWN:
            self._words.addWidget(Label(f"and {count - _SHOWN} more, in the final check", TypeRole.CAPTION))

    def _link(self, finding: Finding) -> None:
        sentence = Label(finding.sentence, TypeRole.BODY, wrap=True)
        button = Button(self._theme, "Go there", "arrow-right", ButtonRole.LINK, name=f"Go there: {finding.sentence}")
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
