"""Find and replace across the dossier: what to look for, what to put, and every change before it is made."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.record_titles import title_of
from cyberbrief.gui.replacing.change_list import Change, ChangeList
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import replacing
from cyberbrief.services.replacing import Caution, Preview, Wanted

_PAUSE = 250
_WIDEST = 420
TEACHES = later("Write what to look for. Every place in this dossier is shown before anything is changed.")
NOTHING = later("These words stand nowhere in this dossier.")


class ReplacePage(Surface):
    """The page; it looks again whenever words, ticks or the dossier change."""

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, SPACE.pane, SPACE.narrow)
        self._session = session
        self._preview = Preview((), {}, {}, cut=False)
        self._asked = 0
        self._sought = ("", "")
        theme = session.theme
        self.setAccessibleName(tr("Find and replace"))
        self.words = LineField(tr("Find"))
        self.instead = LineField(tr("Replace with"))
        self.case = CheckField(theme, tr("Match capitals and accents"))
        self.whole = CheckField(theme, tr("Whole words only"))
        self.kinds = ChoiceField(theme, tr("Look in"), [("", tr("Everything"))])
        self.said = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self.lapse = Label("", TypeRole.SMALL, Ink.WARNING)
        self.do = Button(theme, tr("Replace"), "swap", ButtonRole.PRIMARY)
        self.list = ChangeList(theme, tr("Changes"))
        self._stack = QStackedWidget()
        self._teaches = EmptyState(theme, "swap", tr(TEACHES))
        self._nothing = EmptyState(theme, "search", tr(NOTHING))
        for widget in (self._teaches, self._nothing, self.list):
            self._stack.addWidget(widget)
        self._fill()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.look)
        for field in (self.words, self.instead):
            field.textChanged.connect(self._pause.start)
            field.returnPressed.connect(self.look)
        for tick in (self.case, self.whole):
            tick.ticked.connect(lambda _on: self.look())
        self.kinds.chosen.connect(lambda _kind: self.look())
        self.list.turned.connect(self._count)
        self.list.opened.connect(self._open)
        self.do.clicked.connect(self._replace)
        session.changes.changed.connect(lambda _changed: self._pause.start())
        self._say()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.come)

    def come(self, place: Place) -> None:
        """Come here, with words to look for where the place brings some."""
        if place.part:
            self.words.set_text(place.part)
        self.words.setFocus()
        self.words.selectAll()
        self.look()

    def _fill(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(SPACE.gutter)
        for field in (self.words, self.instead):
            field.setMaximumWidth(self._session.theme.px(_WIDEST))
            fields.addWidget(FieldBlock(field.accessibleName(), field), 1)
        fields.addWidget(FieldBlock(tr("Look in"), self.kinds))
        fields.addStretch(1)
        self.column.addWidget(Label(tr("Find and replace"), TypeRole.TITLE))
        self.column.addLayout(fields)
        self.column.addLayout(row(self.case, self.whole))
        self.column.addWidget(self._stack, 1)
        self.column.addLayout(row(self.do, self.said, self.lapse))

    # ---------------------------------------------------------------------------------------------------- looking

    def wanted(self) -> Wanted:
        """Return what is looked for."""
        return Wanted(
            self.words.text(), self.instead.text(), match_case=self.case.isChecked(), whole_words=self.whole.isChecked()
        )

    def look(self) -> None:
        """Look through the dossier."""
        self._pause.stop()
        self._asked += 1
        asked, wanted, kind = self._asked, self.wanted(), self.kinds.key()
        workspace, dossier = self._session.workspace, self._session.dossier()

        def take(found: Preview) -> None:
            if asked == self._asked:
                self._show(found, wanted)

        self._session.read(
            lambda: replacing.preview(workspace, dossier, wanted, kind) if dossier else Preview((), {}, {}, cut=False),
            while_alive(self, take),
        )

    def _show(self, found: Preview, wanted: Wanted) -> None:
        self._preview = found
        rows: list[Change] = []
        careful: set[str] = set()
        for one in found.found:
            title, icon = title_of(one.record, found.near), icon_of(one.record.KIND)
            rows.append(Change(one.record.id, title, icon))
            rows += [Change(one.record.id, title, icon, place) for place in one.places]
            careful |= {place.key for place in one.places if place.caution is not Caution.NONE}
        # Of the same words what was left out stays so; of others only what is better left alone is.
        sought = (wanted.find, self.kinds.key())
        keys = {one.place.key for one in rows if one.place is not None}
        left_out = self.list.changes.left_out & keys if sought == self._sought else careful
        self._sought = sought
        self.list.show_changes(rows, left_out)
        self._offer_kinds(found)
        self._session.sight(self, Sight((), (), markings_of(one.record for one in found.found)))
        shown = self.list if rows else self._nothing if wanted.find.strip() else self._teaches
        self._stack.setCurrentWidget(shown)
        self._count()

    def _offer_kinds(self, found: Preview) -> None:
        chosen = self.kinds.key()
        offered = [("", tr("Everything"))]
        offered += [
            (kind, tr("{kind} ({n})", kind=tr(KINDS[kind].PLURAL), n=count))
            for kind, count in sorted(found.kinds.items())
        ]
        if chosen and chosen not in found.kinds:
            offered.append((chosen, tr(KINDS[chosen].PLURAL)))
        self.kinds.set_choices(offered)
        self.kinds.set_key(chosen)

    # ---------------------------------------------------------------------------------------------------- saying

    def _count(self) -> None:
        """Say what is chosen, and ask how many clearances that would cost."""
        self._say()
        self.lapse.setText("")
        keys, wanted = self.list.chosen(), self.wanted()
        if not keys:
            return
        asked = self._asked
        workspace, dossier = self._session.workspace, self._session.dossier()

        def take(lapsing: int) -> None:
            if asked == self._asked and keys == self.list.chosen() and lapsing:
                self.lapse.setText(
                    tr_counted(lapsing, "{n} clearance will lapse by it.", "{n} clearances will lapse by it.")
                )

        self._session.background.run(
            lambda _progress: replacing.lapsing(workspace, dossier, wanted, keys),
            while_alive(self, take),
            lambda _error: None,  # what cannot be replaced is said once somebody wants to
        )

    def _say(self) -> None:
        keys = self.list.chosen()
        left_out = len(self.list.changes.left_out)
        records = len({one.record for one in self.list.changes.rows if one.place is not None and one.place.key in keys})
        self.do.setEnabled(bool(keys))
        if not self.list.changes.rows:
            self.said.setText("")
            return
        parts = [
            tr_counted(len(keys), "{n} change", "{n} changes"),
            tr_counted(records, "in {n} record", "in {n} records"),
        ]
        if left_out:
            parts.append(tr_counted(left_out, "{n} left out", "{n} left out"))
        if self._preview.cut:
            parts.append(tr("only the first {n} are shown", n=replacing.MOST))
        self.said.setText(" · ".join(parts))

    # ----------------------------------------------------------------------------------------------------- doing

    def _replace(self) -> None:
        keys, wanted = self.list.chosen(), self.wanted()
        workspace, dossier = self._session.workspace, self._session.dossier()
        self.do.setEnabled(False)

        def done(said: str) -> None:
            self._session.say(tr(said))
            self.look()

        def failed(error: Exception) -> None:
            self._session.tell(error)
            self.look()

        self._session.write(
            lambda: replacing.replace(workspace, dossier, wanted, keys),
            while_alive(self, done),
            while_alive(self, failed),
        )

    def _open(self, record: str) -> None:
        found = self._preview.near.get(record)
        if found is not None:
            self._session.go(place_of(found.KIND, record))
