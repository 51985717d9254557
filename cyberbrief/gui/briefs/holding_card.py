"""What one reader holds, and what of it to replace: section by section, with the words that changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Card, row
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.difference_text import DifferenceText
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.services.holding import Became, Holding, Outdated, Rewritten

_SHOWN = 12  # fields of one copy; of more it says how many
_BECAME = {
    Became.CHANGED: later("Replace “{section}”"),
    Became.ADDED: later("Put in “{section}”"),
    Became.REMOVED: later("Take out “{section}”"),
}
_FORMS = {"docx": later("Word"), "pdf": later("PDF"), "print": later("on paper")}


class HoldingCard(Card):
    """`jumped(Place)` to the record of a field that changed; `again(Holding)` to give the reader what is right now."""

    jumped = Signal(object)
    again = Signal(object)

    def __init__(self, theme: Theme, held: Holding) -> None:
        reader = held.reader or tr("Nobody by name")
        super().__init__(reader)
        self._theme, self.held = theme, held
        self.buttons: list[Button] = []
        self.head.addWidget(state_tag(theme, held))
        self.column.addWidget(Label(_given(held), TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        for sentence in told(held):
            self.column.addWidget(Label(sentence, TypeRole.BODY, wrap=True))
        self._sections()
        if not held.is_current:
            self._offer(tr("Give the new one …"), tr("Give {reader} the new one …", reader=reader))

    def _sections(self) -> None:
        left = _SHOWN
        for section in self.held.sections:
            self.column.addWidget(Label(replace_words(section), TypeRole.STRONG, wrap=True))
            if not section.fields:
                self.column.addWidget(Label(tr("What is dated or counted in it changed."), TypeRole.SMALL, Ink.TEXT_2))
            for field in section.fields[:left]:
                self.column.addWidget(self._field(field))
            hidden = len(section.fields) - max(left, 0)
            left = max(0, left - len(section.fields))
            if hidden > 0:
                more = tr_counted(hidden, "and {n} more field", "and {n} more fields")
                self.column.addWidget(Label(more, TypeRole.SMALL, Ink.TEXT_2))

    def _field(self, field: Rewritten) -> QWidget:
        name = tr("{title}, {label}", title=field.title, label=tr(field.label))
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(SPACE.gutter, 0, 0, SPACE.inside)
        column.setSpacing(SPACE.inside)
        head = row(Label(name, TypeRole.SMALL_STRONG, Ink.TEXT_2, wrap=True), stretch=False)
        if field.kind:
            button = Button(
                self._theme, tr("Go there"), "arrow-right", ButtonRole.LINK, name=tr("Go there: {name}", name=name)
            )
            button.clicked.connect(lambda: self.jumped.emit(place_of(field.kind, field.record)))
            head.addWidget(button)
            self.buttons.append(button)
        column.addLayout(head)
        column.addWidget(DifferenceText(self._theme, name, field.pieces))
        return block

    def _offer(self, words: str, name: str) -> None:
        button = Button(self._theme, words, "export", name=name)
        button.clicked.connect(lambda: self.again.emit(self.held))
        self.buttons.append(button)
        self.column.addLayout(row(button))


def state_tag(theme: Theme, held: Holding) -> Tag:
    """Return the tag that says whether somebody holds what would leave now."""
    if held.is_current:
        return Tag(theme, tr("Up to date"), Meaning.GOOD, "check-circle")
    return Tag(theme, tr("Out of date"), Meaning.WARNING, "triangle")


def told(held: Holding) -> tuple[str, ...]:
    """Say what holds for the whole copy."""
    said = []
    if not held.known:
        said.append(tr("What was given can no longer be read: replace all of it."))
    if held.frame:
        said.append(tr("Title, number, marking or to whom it may go changed, on every page: replace all of it."))
    if held.cleared:
        said.append(tr("It says DRAFT, and is cleared now: replace all of it."))
    return tuple(said)


def replace_words(section: Outdated) -> str:
    """Say what to do about a section."""
    return tr(_BECAME[section.became], section=section.heading)


def _given(held: Holding) -> str:
    copy = held.copy
    form = tr(_FORMS[copy.form]) if copy.form in _FORMS else copy.form
    which = tr("copy {n} of {of}", n=copy.number, of=copy.counted) if copy.counted else ""
    standing = tr("DRAFT") if copy.export.draft else tr("Cleared")
    parts = (tr(VARIANTS[held.variant].title), form, which, instant_words(copy.export.instant), standing, copy.name)
    return " · ".join(filter(None, parts))
