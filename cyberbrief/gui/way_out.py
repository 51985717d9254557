"""How a paper leaves, asked before it is said where it goes: in which variant, for whom, in how many counted copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.tags_field import TagsField
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE
from cyberbrief.services import holding
from cyberbrief.services.copies import MOST
from cyberbrief.services.releasing import Released

_WIDE = 460


class Way(NamedTuple):
    """The answer: a variant, readers by name, and so many counted copies (0: they are not counted)."""

    variant: str
    readers: tuple[str, ...] = ()
    copies: int = 0


class WayOut(QWidget):
    """The fields of the question, with the button that answers it."""

    def __init__(self, session: Session, variant: str, do: str, known: Sequence[str]) -> None:
        super().__init__()
        theme = session.theme
        self.setMinimumWidth(theme.px(_WIDE))
        choices = [(name, tr(one.title)) for name, one in VARIANTS.items()]
        self.variant = ChoiceField(theme, tr("Variant"), choices)
        self.variant.set_key(variant)
        self.readers = readers_field(known)
        self.copies = LineField(tr("Counted copies"))
        self._readers = FieldBlock(
            tr("For whom"),
            self.readers,
            hint=tr("Names, parted by commas; each gets a copy of their own. May be empty."),
        )
        self._copies = FieldBlock(
            tr("Counted copies"), self.copies, hint=tr("A number where each copy bears its own. May be empty.")
        )
        self.do = Button(theme, do, role=ButtonRole.PRIMARY)
        self._arrange()
        self.readers.textChanged.connect(lambda _text: self._look())
        self.copies.textChanged.connect(lambda _text: self._look())
        self._look()

    def way(self) -> Way:
        """Return what was answered."""
        typed = self.copies.text().strip()
        return Way(self.variant.key(), self.readers.tags(), int(typed) if typed else 0)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.gutter)
        column.addWidget(FieldBlock(tr("Variant"), self.variant))
        column.addWidget(self._readers)
        column.addWidget(self._copies)

    def _look(self) -> None:
        """Say what is wrong with the number, and let nobody go on with it."""
        typed = self.copies.text().strip()
        wrong = ""
        if typed and not (typed.isascii() and typed.isdigit() and 1 <= int(typed) <= MOST):
            wrong = tr("A number from 1 to {n}.", n=MOST)
        elif typed and self.readers.tags():
            wrong = tr("Copies are counted, or go to readers by name.")
        self._copies.say_wrong(wrong)
        self.do.setEnabled(not wrong)


def readers_field(known: Sequence[str], name: str = "") -> TagsField:
    """Return a field for names of readers, which offers those that had something before."""
    field = TagsField(name or tr("For whom"), known)
    field.setPlaceholderText(tr("Nobody by name"))
    return field


def ask_way(session: Session, title: str, variant: str, do: str, then: Callable[[Way], object]) -> None:
    """Ask how a paper leaves, with the variant that it usually leaves in chosen; then hand the answer on."""

    def ask(known: tuple[str, ...]) -> None:
        fields = WayOut(session, variant, do, known)
        session.ask.form(title, fields, fields.do, lambda: then(fields.way()))

    workspace = session.workspace
    session.read(lambda: holding.known_readers(workspace), ask)


def say_written(session: Session, left: Sequence[Released]) -> None:
    """Say in passing what was written: one file by its name, several by their number."""
    if len(left) > 1:
        session.say(tr_counted(len(left), "{n} copy is written.", "{n} copies are written."))
        return
    name = left[0].path.name
    said = tr("{file} is written, as a draft.", file=name) if left[0].draft else tr("{file} is written.", file=name)
    session.say(said)
