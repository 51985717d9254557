"""The page of a statement, as one reads evidence: who, for whom, when, where, the words, and how we know."""

from __future__ import annotations

from typing import cast

from cyberbrief.domain.statement import Statement
from cyberbrief.gui.days import day_words
from cyberbrief.gui.language import tr
from cyberbrief.gui.meetings import said_words
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Line, row
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.record_form import RecordPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.theme.theme import set_look

_BESIDE_FROM = 720


class StatementPage(RecordPage):
    """A statement; its letter code stands behind a word, for those who want it."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        super().__init__(session, keeper, Statement.KIND)
        self._who = Label("", TypeRole.TITLE, wrap=True)
        self._when = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.known = Label("", TypeRole.STRONG)
        self.code = Button(session.theme, "", "", ButtonRole.QUIET)
        set_look(self.code, flush="true", type=str(TypeRole.SMALL))
        self.code.clicked.connect(lambda: self.focus_part("reliability"))
        self.column.addWidget(self._who)
        self.column.addWidget(self._when)
        self.column.addLayout(row(Label(tr("How we know:"), TypeRole.BODY, Ink.TEXT_2), self.known, self.code))
        columns = Columns(session.theme, _BESIDE_FROM)
        self.column.addSpacing(SPACE.grid)
        self.column.addWidget(columns)
        self.put_later(columns.main, "text", role=TypeRole.SPOKEN)
        self.put_later(columns.main, "positions", "paragraph", "agenda_item")
        self.put_later(columns.aside, "speaker", "speaker_name", "on_behalf", "aligned", "exceptions")
        self.column.addWidget(Line())
        self.column.addWidget(self.facts(("said_on", "forum", "setting")))
        self.put_later(self.column, "meeting", "reference", "source", role=TypeRole.BODY)
        self.finish("reliability", "credibility", "language")

    def focus_first(self) -> None:
        """Put the keyboard where the words stand."""
        self.fields.focus("text")

    def fill(self, loaded: Loaded) -> None:
        """Put a statement into the page, and say in a sentence what it is."""
        super().fill(loaded)
        statement = cast("Statement", loaded.record)
        self._who.setText(said_words.who(statement, loaded.near))
        setting = tr(statement.setting.label)
        when = day_words(statement.said_on) or tr("no date")
        self._when.setText(" · ".join(part for part in (when, statement.forum, setting) if part))
        self.known.setText(tr(statement.how_known))
        words = tr("code {code}", code=statement.code)
        self.code.setText(words)
        self.code.setAccessibleName(words)
