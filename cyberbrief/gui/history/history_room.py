"""The history room: what happened to a record, what differs between two of its states, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.domain.difference import Change, Piece
from cyberbrief.domain.marking import Marking
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.record_difference import Difference
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.history.difference_page import DifferenceBlock, DifferencePage, summary_of
from cyberbrief.gui.history.looking import (
    DOCUMENT,
    NOW,
    PREVIOUS,
    Compared,
    Seen,
    compare,
    compare_document,
    see,
    states_between,
)
from cyberbrief.gui.history.moment_list import MomentList
from cyberbrief.gui.history.moment_words import what_words, who_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import MIDDLE, EmptyState
from cyberbrief.gui.parts.surface import Ground, ScrollPage, row
from cyberbrief.gui.parts.unseen import unseen
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.value_words import label_words
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import restoring
from cyberbrief.services.restoring import DocumentComparison, Restoring
from cyberbrief.services.timeline import Moment, What

_MOST_OFFERED = 40
_WIDEST = 960


class HistoryRoom(ScrollPage):
    """The page side; its list holds the moments. Both follow what changes in the store."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("History"), Ground.PAGE, SPACE.wide, _WIDEST)
        self._session = session
        self._record: RecordId = ""
        self._wanted = ""
        self._against = ""
        self._asked = 0
        self._seen: Seen | None = None
        self.list = MomentList(session)
        self.list.chosen.connect(self.choose)
        theme = session.theme
        self.title = Label("", TypeRole.TITLE, wrap=True)
        self._words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.against = ChoiceField(theme, tr("Compare with"))
        self.against.chosen.connect(self._compare_with)
        self.restore_all = Button(theme, tr("Restore all"), "undo")
        self.restore_all.clicked.connect(lambda _on=False: self.restore(None))
        self.back = Button(theme, tr("To the record"), "arrow-left", ButtonRole.LINK)
        self.back.clicked.connect(lambda _on=False: self._to_the_record())
        self.page = DifferencePage(theme)
        self._empty = EmptyState(theme, "history", tr("Open a record and press Ctrl+H: its history opens here."))
        self._earlier: Record | None = None
        self._build()
        session.changes.changed.connect(self._changed)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, self.list, open=self.open)

    def open(self, place: Place) -> None:
        """Come to the history of a record; `part` names a moment."""
        if place.record and place.record != self._record:
            self._record, self._wanted, self._against = place.record, "", ""
        self._wanted = place.part or self._wanted
        self._empty.setVisible(not self._record)
        for widget in (self.back, self.title, self._words, self._with, self.against, self.restore_all):
            widget.setVisible(bool(self._record))
        if self._record:
            self._read()
            self.list.rows.setFocus()

    def choose(self, key: str) -> None:
        """Look at a moment."""
        self._wanted, self._against = key, ""
        self._look()

    def restore(self, difference: Difference | None) -> None:
        """Put back what was, all of it or one difference; one step of undo. Asks first where more people could see."""
        earlier, workspace = self._earlier, self._session.workspace
        if earlier is None:
            return
        when = self._when_of_earlier()

        def found(change: Restoring) -> None:
            if not change.wider:
                self._restore(change, when)
                return
            sentences = "\n".join(f"{tr(sentence)}." for sentence in change.wider)
            self._session.ask.confirm(
                tr("May this be shared more widely?"),
                sentences,
                tr("Restore and share more widely"),
                lambda: self._restore(change, when),
            )

        taken: Callable[[Restoring], None] = while_alive(self, found)
        self._session.write(lambda: restoring.restoring(workspace, earlier, difference), taken)

    # ------------------------------------------------------------------------------------------------------- inside

    def _restore(self, change: Restoring, when: str) -> None:
        workspace = self._session.workspace
        if change.after == change.now:
            self._session.say(tr("It is as it was already."))
            return
        self._wanted = ""
        self._session.write(
            lambda: restoring.restore(workspace, change, when),
            lambda _wider: self._session.say(tr("Restored as of {when}. Undo takes it back.", when=when)),
        )

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.inside)
        words.addWidget(self.title)
        words.addWidget(self._words)
        self._with = Label(tr("Compare with"), TypeRole.SMALL, Ink.TEXT_2)
        tools = row(self._with, self.against, self.restore_all, stretch=False)
        self.column.addLayout(row(self.back))
        self.column.addLayout(words)
        self.column.addLayout(tools)
        tools.addStretch(1)
        self.column.addWidget(self._empty, MIDDLE)
        self.column.addWidget(self.page)
        self.column.addStretch(1)
        self._show_tools(shown=False)

    def _read(self) -> None:
        record, workspace = self._record, self._session.workspace

        def take(seen: Seen) -> None:
            if record == self._record:
                self._seen = seen
                self.list.show_seen(seen)
                self._look()

        alive: Callable[[Seen], None] = while_alive(self, take)
        self._session.read(lambda: see(workspace, record), alive)

    def _changed(self, _changed: object) -> None:
        if self.isVisible() and self._record:
            self._read()

    def _moment(self) -> Moment | None:
        moments = self._seen.timeline.moments if self._seen is not None else ()
        return next((one for one in moments if one.key == self._wanted), moments[0] if moments else None)

    def _look(self) -> None:
        """Show the moment that is wanted, against what it is compared with."""
        moment, seen = self._moment(), self._seen
        if moment is None or seen is None:
            return
        self._wanted = moment.key
        self.list.rows.set_key(moment.key)
        offered = self._offered(moment)
        self._against = self._against if self._against in dict(offered) else offered[0][0]
        self.against.set_choices(offered)
        self.against.set_key(self._against)
        self._asked += 1
        asked, workspace = self._asked, self._session.workspace
        if self._against == DOCUMENT:
            show: Callable[[DocumentComparison], None] = while_alive(
                self, lambda found: self._show_document(moment, found) if asked == self._asked else None
            )
            self._session.read(lambda: compare_document(workspace, moment), show)
            return
        earlier, later = states_between(seen.timeline, moment, self._against)
        take: Callable[[Compared], None] = while_alive(
            self, lambda found: self._show(moment, found) if asked == self._asked else None
        )
        self._session.read(lambda: compare(workspace, earlier, later), take)

    def _offered(self, moment: Moment) -> list[tuple[str, str]]:
        """Return what a moment can be compared with, the usual first."""
        assert self._seen is not None  # noqa: S101  # a moment is of a timeline
        now, before = (NOW, tr("As it is now")), (PREVIOUS, tr("The one before"))
        moments = self._seen.timeline.moments
        if moment.tree:
            usual = [now]
            if self._seen.timeline.record.KIND == "brief":
                usual.insert(0, (DOCUMENT, tr("What the brief says now")))
        else:
            usual = [before, now] if moment.revision != moments[0].revision or moments[0].tree else [before]
        marked = [one for one in moments if one.tree and one.key != moment.key]
        others = [one for one in moments if not one.tree and one.key != moment.key]
        return usual + [
            (one.key, tr("{what}, {when}", what=what_words(one), when=instant_words(one.instant)))
            for one in [*marked, *others][:_MOST_OFFERED]
        ]

    def _compare_with(self, key: str) -> None:
        self._against = key
        self._look()

    def _show(self, moment: Moment, found: Compared) -> None:
        self._head(moment)
        kind = found.comparison.later.KIND
        is_whole = moment.what is What.CREATED and self._against == PREVIOUS
        self._earlier = None if is_whole else found.comparison.earlier
        blocks: list[DifferenceBlock] = []
        for difference, pieces in found.shown:
            block = DifferenceBlock(
                self._session.theme,
                label_words(difference, kind),
                pieces,
                reach=difference.reach,
                restores=not is_whole and self._can_restore(),
            )
            block.restore_wanted.connect(lambda difference=difference: self.restore(difference))
            blocks.append(block)
        summary = summary_of([pieces for _, pieces in found.shown])
        with unseen(self):
            self._show_tools(shown=bool(blocks) and self._earlier is not None and self._can_restore())
            self._fill(blocks, summary if blocks else tr("Both are the same."))
            if found.comparison.alike:
                same = tr_counted(
                    len(found.comparison.alike), "{n} other field is the same.", "{n} other fields are the same."
                )
                self.page.end_with(same, tr("Show them"), lambda: self._show_alike(found))
        self._tell_sight(markings_of((found.comparison.earlier, found.comparison.later)))

    def _show_alike(self, found: Compared) -> None:
        """Show what is the same as well, for whoever wants to read the whole state."""
        later = found.comparison.later
        empty = type(later)()
        whole = restoring.compare_states(empty, later)
        wanted = set(found.comparison.alike)
        for difference in whole.differences:
            if difference.field in wanted and difference.pieces:
                pieces = tuple(Piece(piece.text, Change.SAME) for piece in difference.pieces)
                self.page.add_block(
                    DifferenceBlock(
                        self._session.theme, label_words(difference, later.KIND), pieces, reach=difference.reach
                    )
                )

    def _show_document(self, moment: Moment, found: DocumentComparison) -> None:
        self._head(moment)
        self._earlier = None
        blocks = [DifferenceBlock(self._session.theme, tr(one.section), one.pieces) for one in found.changed]
        with unseen(self):
            self._show_tools(shown=False)
            said = tr_counted(len(blocks), "{n} paragraph changed since", "{n} paragraphs changed since")
            self._fill(blocks, said if blocks else tr("It says the same as then, word for word."))
            if found.alike and blocks:
                self.page.end_with(
                    tr_counted(found.alike, "{n} other paragraph is the same.", "{n} other paragraphs are the same.")
                )
        if self._seen is not None:
            self._tell_sight(markings_of([self._seen.timeline.record]))

    def _fill(self, blocks: Sequence[DifferenceBlock], summary: str) -> None:
        self.page.show_blocks(blocks, summary)

    def _head(self, moment: Moment) -> None:
        self.title.setText(instant_words(moment.instant))
        self._words.setText(tr("{what} · {who}", what=what_words(moment), who=who_words(moment)))
        self.against.show()

    def _show_tools(self, *, shown: bool) -> None:
        self.restore_all.setEnabled(shown)

    def _can_restore(self) -> bool:
        return self._seen is not None and not self._seen.timeline.deleted

    def _when_of_earlier(self) -> str:
        """Return the instant of the state that would be put back."""
        seen, earlier = self._seen, self._earlier
        if seen is None or earlier is None:
            return ""
        revision = next((key for key, state in seen.timeline.states.items() if state is earlier), "")
        found = next((one for one in seen.timeline.moments if one.revision == revision and not one.tree), None)
        return instant_words(found.instant) if found is not None else tr("the beginning")

    def _to_the_record(self) -> None:
        if self._seen is not None:
            record = self._seen.timeline.record
            bin_place = Place("bin", record.id)
            self._session.go(bin_place if self._seen.timeline.deleted else place_of(record.KIND, record.id))

    def _tell_sight(self, markings: tuple[Marking, ...]) -> None:
        if self.isVisible() and self._seen is not None:
            self._session.sight(self, Sight((self._seen.title,), (), markings))
