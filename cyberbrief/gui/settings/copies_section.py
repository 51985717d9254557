"""Copies of the store: where they go, how often, how many; the ones there are; one now; bringing one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.days import instant_words
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import ProgressStrip
from cyberbrief.gui.parts.surface import Card, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.section import Section, part_head
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import backups
from cyberbrief.services.backups import Backup, Contents, Made, Rhythm

_RHYTHMS = {
    Rhythm.LOCK: later("Whenever the store is locked or closed"),
    Rhythm.DAILY: later("Once a day"),
    Rhythm.WEEKLY: later("Once a week"),
    Rhythm.NEVER: later("Only when I say so"),
}
_KEEPINGS = {
    "few": later("Few: of 3 days and 2 weeks"),
    "usual": later("Of 7 days, 4 weeks and 12 months"),
    "many": later("Many: of 14 days, 8 weeks and 24 months"),
}
_ROWS_SHOWN = 6


class _Looked(NamedTuple):
    """A copy that was opened, and what it holds beside what the store holds now."""

    copy: Backup
    held: Contents
    now: Contents


class CopiesSection(Section):
    """Everything about copies of this store."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Copies"),
            tr(
                "A copy is encrypted like the store and opens with the passphrase and the recovery sheet of its day. "
                "Keep the copies on another disk than the store: a disk can break, and a laptop can be stolen."
            ),
        )
        theme = session.theme
        self._copies: tuple[Backup, ...] = ()
        self._work: Work | None = None
        self.folder = ElidedLabel("", TypeRole.BODY)
        self.choose = Button(theme, tr("Choose a folder …"), "folder-open")
        self.own = Button(theme, tr("Use the program's own"), role=ButtonRole.LINK)
        self.rhythm = ChoiceField(theme, tr("Make a copy"), [(str(key), tr(words)) for key, words in _RHYTHMS.items()])
        self.keeping = ChoiceField(theme, tr("Keep copies"), [(key, tr(words)) for key, words in _KEEPINGS.items()])
        self.now = Button(theme, tr("Back up now"), "archive", ButtonRole.PRIMARY)
        self.last = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.progress = ProgressStrip(theme)
        self.rows = RowList(theme, tr("Copies of this store"))
        self.detail = Card(name=tr("The copy that is chosen"))
        self._what = Label("", TypeRole.STRONG, wrap=True)
        self._held = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.beside = Button(theme, tr("Make a store of it beside …"), "copy")
        self.in_place = Button(theme, tr("Put it in the place of this store …"), "history", ButtonRole.DANGER)
        self._lay_out()
        self._connect()

    def look(self) -> None:
        """Show how copies are made, and which there are."""
        plan, settings = self.session.machine.backup_plan, self.session.machine.settings
        self.folder.setText(str(plan.folder))
        self.own.setVisible(not plan.own)
        self.rhythm.set_key(settings.backup_rhythm)
        self.keeping.set_key(settings.backup_keeping)
        store = self.session.workspace.path
        self.job(lambda: backups.copies(plan.folder, store), self._show_copies, self.tell)

    # ------------------------------------------------------------------------------------------------------- inside

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(SPACE.grid)
        where.addWidget(self.folder, 1)
        where.addWidget(self.own)
        where.addWidget(self.choose)
        self.own.hide()
        self.detail.column.addWidget(self._what)
        self.detail.column.addWidget(self._held)
        self.detail.column.addLayout(row(self.beside, self.in_place))
        self.detail.hide()
        self.rows.setFixedHeight(self.session.theme.px(SPACE.row_two) * 2)
        self.put(
            part_head(tr("Where copies are kept")),
            where,
            FieldBlock(
                tr("Make a copy"),
                self.rhythm,
                hint=tr("Only where something was written since the last one. You can go on working meanwhile."),
            ),
            FieldBlock(
                tr("Keep copies"),
                self.keeping,
                hint=tr("Older ones are deleted after a new one was confirmed. The newest always stays."),
            ),
            row(self.now),
            self.progress,
            part_head(tr("Copies of this store")),
            self.last,
            self.rows,
            self.detail,
        )
        self.finish()

    def _connect(self) -> None:
        self.choose.clicked.connect(self._choose_folder)
        self.own.clicked.connect(lambda: self._set_folder(""))
        self.rhythm.chosen.connect(lambda key: self.keep(backup_rhythm=key))
        self.keeping.chosen.connect(lambda key: self.keep(backup_keeping=key))
        self.now.clicked.connect(self._copy_now)
        self.progress.cancelled.connect(self._stop)
        self.rows.chosen.connect(self._look_into)
        self.beside.clicked.connect(self._bring_beside)
        self.in_place.clicked.connect(self._bring_in_place)

    def _choose_folder(self) -> None:
        folder = self.session.machine.backup_plan.folder
        start = folder if folder.is_dir() else self.session.machine.paths.documents
        self.session.ask.open_folder(tr("Where copies are kept"), start, lambda path: self._set_folder(str(path)))

    def _set_folder(self, folder: str) -> None:
        self.keep(backup_folder=folder)
        self.look()

    def _copy_now(self) -> None:
        workspace, plan = self.session.workspace, self.session.machine.backup_plan
        self.now.setEnabled(False)
        self.notice.hide()
        self.progress.start(tr("Copying the store"))

        def job(progress: Progress) -> Made:
            return backups.make(workspace, plan, progress)

        self._work = self.session.work(
            job,
            while_alive(self, self._made),
            while_alive(self, self._not_made),
            lambda done, total, what: self.progress.show_progress(done, total, tr(what)),
        )

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _made(self, made: Made) -> None:
        self.now.setEnabled(True)
        self.progress.finish()
        removed = (
            tr_counted(made.removed, "One old copy was deleted.", "{n} old copies were deleted.")
            if made.removed
            else ""
        )
        lead = tr("The copy of {instant} is whole.", instant=instant_words(made.backup.made))
        self.praise(lead, removed or tr("It was read back and checked."))
        self.look()

    def _not_made(self, error: Exception) -> None:
        self.now.setEnabled(True)
        self.progress.finish()
        if not isinstance(error, CancelledError):
            self.tell(error)
        self.look()

    def _show_copies(self, found: tuple[Backup, ...]) -> None:
        self._copies = found
        self.detail.hide()
        self.rows.setVisible(bool(found))
        self.rows.set_rows([_row_of(item) for item in found])
        self.rows.setFixedHeight(self.session.theme.px(SPACE.row_two) * min(len(found) or 1, _ROWS_SHOWN) + SPACE.grid)
        if found:
            self.last.setText(
                tr(
                    "The last one is of {instant}. Choose one to see what it holds.",
                    instant=instant_words(found[0].made),
                )
            )
        else:
            self.last.setText(tr("There is none in this folder yet."))

    def _look_into(self, key: str) -> None:
        found = next((item for item in self._copies if str(item.path) == key), None)
        if found is None:
            return
        workspace = self.session.workspace
        self._what.setText(tr("Looking into the copy …"))
        self._held.setText("")
        self._offer(offered=False)
        self.detail.show()

        def job() -> _Looked:
            return _Looked(found, backups.look_into(workspace, found), backups.contents_now(workspace))

        show: Callable[[_Looked], None] = self._show_contents
        self.job(job, show, lambda error: self._show_spoilt(found, error))

    def _show_contents(self, looked: _Looked) -> None:
        if self.rows.key() != str(looked.copy.path):
            return
        self._what.setText(tr("{instant}: whole", instant=instant_words(looked.copy.made)))
        held = tr_counted(looked.held.total, "It holds one record.", "It holds {n} records.")
        now = tr_counted(looked.now.total, "The store now holds one.", "The store now holds {n}.")
        changed = looked.held.last_change
        if changed is None:
            self._held.setText(f"{held} {now}")
        else:
            last = tr("It was written in last on {instant}.", instant=instant_words(changed))
            self._held.setText(f"{held} {last} {now}")
        self._offer(offered=True)

    def _show_spoilt(self, copy: Backup, error: Exception) -> None:
        self._what.setText(tr("{instant}: damaged", instant=instant_words(copy.made)))
        said = tr(error.happened) if isinstance(error, CyberBriefError) else ""
        self._held.setText(tr("{happened} It cannot be brought back; choose another.", happened=said))
        self._offer(offered=False)

    def _offer(self, *, offered: bool) -> None:
        self.beside.setEnabled(offered)
        self.in_place.setEnabled(offered)

    def _chosen(self) -> Backup | None:
        return next((item for item in self._copies if str(item.path) == self.rows.key()), None)

    def _bring_beside(self) -> None:
        copy = self._chosen()
        if copy is None:
            return
        store = self.session.workspace.path
        name = tr("{store} as of {day}", store=store.stem, day=copy.made.astimezone().date().isoformat())
        suggested = store.with_name(f"{name}{backups.ENDING}")
        kinds = ((tr("CyberBrief stores"), f"*{backups.ENDING}"),)
        self.session.ask.save_file(
            tr("Where to put the copy"), suggested, kinds, lambda target: self._bring_to(copy, target)
        )

    def _bring_to(self, copy: Backup, target: Path) -> None:
        def brought(path: Path) -> None:
            words = tr("Open it with “Open another store”. It opens with the passphrase of that day.")
            self.praise(tr("The copy is a store of its own: {name}", name=path.name), words)

        self.job(lambda: backups.bring_back_beside(copy, target), brought, self.tell)

    def _bring_in_place(self) -> None:
        copy = self._chosen()
        if copy is None:
            return
        self.session.ask.confirm(
            tr("Go back to the copy of {instant}?", instant=instant_words(copy.made)),
            tr(
                "The store is locked and the copy takes its place. What the store holds now is kept beside it under "
                "another name, never deleted."
            ),
            tr("Go back to this copy"),
            lambda: self.session.bring_back(copy),
            dangerous=True,
        )


def _row_of(item: Backup) -> Row:
    size = QLocale().formattedDataSize(item.size)
    return Row(str(item.path), instant_words(item.made), item.path.name, icon="archive", status=size)
