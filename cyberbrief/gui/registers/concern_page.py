"""The page of a concern: what we ask and by which way, then how to come down from it, and apart what we do not say."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from cyberbrief.domain.concern import Concern
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Card, row
from cyberbrief.gui.records.inputs import ChoiceInput, TextInput
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.link_input import LinkInput
from cyberbrief.gui.records.making_inputs import quiet_input, wrapped_input
from cyberbrief.gui.records.record_form import RecordPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole


class ConcernPage(RecordPage):
    """Read from above as one would speak: the ask first, what must not be said at the foot, marked."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        super().__init__(session, keeper, Concern.KIND)
        declared = self.fields.fields
        self.head.tags.insertWidget(0, self._choice("state", "tag", TypeRole.LABEL))
        title = wrapped_input(session, declared["title"], TypeRole.TITLE, tr("The incident or practice"))
        self.column.addWidget(self.fields.bare_block("title", title))
        facts = QWidget()
        flow = FlowLayout(facts, SPACE.gutter)
        with_whom = LinkInput(session, declared["counterpart"], tr("With whom"))
        flow.addWidget(self.fields.block("counterpart", with_whom))
        flow.addWidget(self.fields.block("channel"))
        flow.addWidget(self.fields.block("certainty"))
        self.column.addWidget(facts)
        self.column.setSpacing(SPACE.narrow)
        self.later(
            self._ask,
            partial(self._put, "known", tr("What happened, and what it rests on")),
            partial(self._put, "de_escalation", tr("The sentence that lets both sides step back")),
            self._unsaid,
        )
        self.finish()

    def _ask(self) -> None:
        ask = Card(name=tr("What we ask"))
        ask.column.addWidget(self.fields.block("ask", self._prose("ask", tr("What they should do, and by when"))))
        self.column.addWidget(ask)

    def _unsaid(self) -> None:
        unsaid = Card(name=tr("What we do not say"))
        sign = Label(tr("Never said outside the delegation"), TypeRole.SMALL_STRONG, Ink.WITHHELD)
        unsaid.column.addLayout(row(Glyph(self.session.theme, "eye-off", Ink.WITHHELD), sign))
        unsaid.column.addWidget(self._block("unsaid", tr("What would do harm if it were said")))
        self.column.addWidget(unsaid)

    def _put(self, name: str, hint: str) -> None:
        self.column.addWidget(self._block(name, hint))

    def _block(self, name: str, hint: str) -> QWidget:
        return self.fields.block(name, self._prose(name, hint))

    def _prose(self, name: str, hint: str) -> TextInput:
        return quiet_input(self.session, self.fields.fields[name], hint)

    def _choice(self, name: str, part: str, role: TypeRole) -> ChoiceInput:
        made = ChoiceInput(self.session.theme, self.fields.fields[name], part=part, role=role)
        self.fields.bind(name, made)
        return made
