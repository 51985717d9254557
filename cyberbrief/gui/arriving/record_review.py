"""The page of one record that came: what it asks, what changes, what stays, and what was left out and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.decisions import Decision, Way
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merge_words import labels
from cyberbrief.domain.merged import Fate, MergedRecord, MergedValue, Where
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.arriving.change_block import ChangeBlock
from cyberbrief.gui.arriving.looks import FATE_CHIPS
from cyberbrief.gui.arriving.matters import Matter, Sort, matters
from cyberbrief.gui.arriving.question_block import QuestionBlock
from cyberbrief.gui.arriving.review import Review, differs
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Ground, Line, ScrollPage, clear
from cyberbrief.gui.parts.turns import Turns
from cyberbrief.gui.record_titles import Near, title_of
from cyberbrief.gui.records.inputs import FieldInput, holds_keyboard
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import make_input, show_in
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_WIDEST = 960


class RecordReview(ScrollPage):
    """`changed(RecordId)` when something was decided; `next_wanted()` from the button at the foot."""

    changed = Signal(str)
    next_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("The record"), Ground.PAGE, SPACE.pane, _WIDEST)
        self._session = session
        self._review: Review | None = None
        self._near: Near = {}
        self._source = ""
        self.record: RecordId = ""
        self.questions: dict[Where, QuestionBlock] = {}
        self.changes: dict[Where, ChangeBlock] = {}
        self._turns = Turns(self)
        self._wanted: Where | None = None

    def show_record(self, review: Review, record: RecordId, near: Near, source: str) -> None:
        """Show a record; its parts are made over several turns, the first questions first."""
        self._review, self._near, self._source, self.record = review, near, source, record
        clear(self.column)
        self.questions, self.changes = {}, {}
        merged = review.records.get(record)
        if merged is None:
            return
        self._head(merged)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self.column.addLayout(self._body)
        self._foot = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.next = Button(self._session.theme, tr("Next question"), "arrow-down")
        self.next.clicked.connect(self.next_wanted)
        self.column.addWidget(flow(self.next))
        self.column.addWidget(self._foot)
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(0)
        self._say()
        self._turns.begin(self._steps(merged))

    def focus_on(self, where: Where) -> None:
        """Go to a question, also one that is made in a moment."""
        block = self.questions.get(where)
        self._wanted = where if block is None else None
        if block is not None:
            self.ensureWidgetVisible(block)
            block.focus()

    def here(self) -> Where | None:
        """Return the question that the keyboard is in, None where it is in none."""
        return next((where for where, block in self.questions.items() if holds_keyboard(block)), None)

    # ------------------------------------------------------------------------------------------------------ making

    def _head(self, merged: MergedRecord) -> None:
        theme = self._session.theme
        shown = self._near.get(merged.id)
        title = title_of(shown, self._near) if shown is not None else merged.title
        kind = tr(KINDS[merged.kind].LABEL) if merged.kind in KINDS else tr("Of a kind that is not known here")
        self.column.addWidget(Label(title or tr("Without a title"), TypeRole.HEADING, wrap=True))
        said = tr("{kind} · {fate}", kind=kind, fate=tr(FATE_CHIPS[merged.fate]).lower())
        ours = merged.ours
        if ours is not None and ours.record.changed is not None and not merged.fresh:
            said = tr("{said} · ours changed {when}", said=said, when=instant_words(ours.record.changed))
        self.column.addWidget(Label(said, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        parts: list[QWidget] = []
        if len(merged.asking) > 1:
            for way, words in ((Way.OURS, tr("Ours in all")), (Way.THEIRS, tr("Theirs in all"))):
                button = Button(theme, words)
                button.clicked.connect(lambda _on=False, way=way: self._all(way))
                parts.append(button)
        if differs(merged) and not merged.refused and not merged.there.asks:
            self.skip = CheckField(theme, tr("Do not import this record"))
            standing = self._review.standing(merged.id) if self._review is not None else None
            self.skip.setChecked(standing is not None and standing.declined)
            self.skip.ticked.connect(self._skip)
            parts.append(self.skip)
        if parts:
            self.column.addWidget(flow(*parts, spacing=SPACE.narrow))
        for sentence in self._sentences(merged):
            self.column.addWidget(Label(sentence, TypeRole.BODY, Ink.WARNING, wrap=True))

    def _sentences(self, merged: MergedRecord) -> Iterator[str]:
        """Say what was left out of the record, and which of its links lead nowhere here."""
        for fault in merged.faults:
            named = " · ".join(tr(part) for part in labels(merged, fault.where)) or ".".join(fault.where)
            why = tr(fault.why.label)
            yield tr("Left out: {field}. {why}.", field=named, why=why) if named else tr("Left out. {why}.", why=why)
        if merged.unresolved:
            yield tr_counted(
                len(merged.unresolved),
                "It names {n} record that neither came along nor is here; the link stays and leads nowhere yet.",
                "It names {n} records that neither came along nor are here; the links stay and lead nowhere yet.",
            )

    def _steps(self, merged: MergedRecord) -> Iterator[None]:
        if merged.refused:
            return
        shown = matters(merged, self._near, self._session.workspace.scheme)
        if merged.theirs.deleted and not merged.there.asks:
            words = tr("They moved it to the bin, and it was not changed here since: it goes to the bin.")
            self._body.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        quiet = [one for one in shown if one.sort is Sort.STAYS]
        for one in shown:
            if one.sort is not Sort.STAYS:
                self._add(one, merged)
                yield
        if quiet:
            self._offer_quiet(quiet, merged)

    def _add(self, matter: Matter, merged: MergedRecord) -> None:
        theme, where = self._session.theme, matter.value.where
        if self._body.count():
            self._body.addWidget(Line())
        if matter.sort is Sort.QUESTION:
            changed = merged.ours.record.changed if merged.ours is not None else None
            block = QuestionBlock(theme, matter, self._make_input, instant_words(changed), self._source)
            block.decided.connect(lambda decision, value=matter.value: self._decide(value, decision))
            self.questions[where] = block
            self._body.addWidget(block)
            self._show_decision(where)
            if where == self._wanted:
                self.focus_on(where)
        else:
            change = ChangeBlock(theme, matter, plain=merged.fate is Fate.NEW)
            change.decided.connect(lambda decision, value=matter.value: self._decide(value, decision))
            self.changes[where] = change
            self._body.addWidget(change)
            if self._review is not None:
                change.show_decision(self._review.decision(self.record, where))

    def _offer_quiet(self, quiet: Sequence[Matter], merged: MergedRecord) -> None:
        words = tr_counted(
            len(quiet),
            "{n} field was changed here alone, or alike on both sides, and stays.",
            "{n} fields were changed here alone, or alike on both sides, and stay.",
        )
        show = Button(self._session.theme, tr("Show them"), "chevron-down")

        def unfold() -> None:
            show.hide()
            for one in quiet:
                self._add(one, merged)

        show.clicked.connect(lambda _on=False: unfold())
        self._body.addWidget(flow(Label(words, TypeRole.SMALL, Ink.TEXT_2, wrap=True), show))

    def _make_input(self, value: MergedValue) -> FieldInput:
        field = value.field
        assert field is not None  # noqa: S101  # being there is never written
        loaded = Loaded(self._near[self.record], self._near, ())
        made = make_input(self._session, field, lambda: loaded)
        show_in(made, value.value, loaded)
        return made

    # ---------------------------------------------------------------------------------------------------- deciding

    def _decide(self, value: MergedValue, decision: Decision | None) -> None:
        if self._review is None:
            return
        wrong = ""
        try:
            self._review.decide(self.record, value, decision)
        except WrongUseError as error:
            wrong = tr("{happened} {remedy}", happened=tr(error.happened), remedy=tr(error.remedy))
        block = self.questions.get(value.where)
        if block is not None:
            block.say_wrong(wrong)
        if block is None and value.where in self.changes:
            self.changes[value.where].show_decision(decision)
        elif not wrong:
            self._show_decision(value.where)
        self._say()
        self.changed.emit(self.record)

    def _all(self, way: Way) -> None:
        if self._review is not None:
            self._review.decide_all([self.record], way)
            self.show_decisions()
            self.changed.emit(self.record)

    def _skip(self, skipping: bool) -> None:  # as a tick tells it
        if self._review is not None:
            self._review.decline(self.record, declining=skipping)
            self._say()
            self.changed.emit(self.record)

    def show_decisions(self) -> None:
        """Show again what was decided, after it was decided elsewhere."""
        for where in self.questions:
            self._show_decision(where)
        self._say()

    def _show_decision(self, where: Where) -> None:
        if self._review is None:
            return
        asked = [value.where for value in self._review.records[self.record].asking]
        number = asked.index(where) + 1 if where in asked else 0
        self.questions[where].show_decision(self._review.decision(self.record, where), number, len(asked))

    def _say(self) -> None:
        if self._review is None:
            return
        standing = self._review.standing(self.record)
        done = standing.asked - standing.open
        words = tr("The whole import can be undone in one step.")
        if standing.asked:
            told = tr_counted(
                standing.asked, "{done} of {n} question decided.", "{done} of {n} questions decided.", done=done
            )
            words = f"{told} {words}"
        self._foot.setText(words)
        self.next.setVisible(bool(self._review.open))
