"""Making a pack: what goes and for whom on one side, exactly what would leave on the other, then the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.days import today
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.pack_places import CHANGED, records_of
from cyberbrief.gui.packs.leaving_view import LeavingView
from cyberbrief.gui.packs.what_card import WhatCard
from cyberbrief.gui.packs.whom_card import Whom, WhomCard
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Notice, ProgressStrip
from cyberbrief.gui.parts.surface import Card, Ground, ScrollPage
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services import leaving, packing, sharing
from cyberbrief.services.file_names import name_of_paper
from cyberbrief.services.leaving import Preview, Wish
from cyberbrief.services.packing import Packed
from cyberbrief.services.sharing import Choices, What
from cyberbrief.services.workspace import Workspace

_ENDING = "cbpack"
_PAUSE = 200  # milliseconds after a choice before what would leave is looked at again
_BESIDE_FROM = 820
_WIDEST = 1288


class _Begun(NamedTuple):
    choices: Choices
    wish: Wish | None
    own: str


class _Looked(NamedTuple):
    number: int
    wish: Wish
    seen: Preview


class MakingPage(ScrollPage):
    """What would leave is looked at again after every choice; nothing is written before it was seen."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("New pack"), Ground.WINDOW, SPACE.pane, _WIDEST)
        self._session = session
        theme = session.theme
        self._looked: _Looked | None = None
        self._number = self._shown = 0
        self._accepted: tuple[str, ...] = ()
        self._work: Work | None = None
        self._folder: Path | None = None
        self._own = ""
        self.write = Button(theme, tr("Write the pack …"), "save", ButtonRole.PRIMARY)
        self.write.setEnabled(False)
        self.write.clicked.connect(lambda _on=False: self._ask_where())
        self.missing = Label("", TypeRole.SMALL, Ink.WARNING, wrap=True)
        self.progress = ProgressStrip(theme)
        self.progress.cancelled.connect(self._stop)
        self.outcome = Notice(theme, closable=True)
        self.outcome.hide()
        self.outcome.pressed.connect(lambda: session.go(Place("packs")))
        self.what = WhatCard(theme)
        self.whom = WhomCard(session)
        self.view = LeavingView(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        self._build()
        self.what.changed.connect(self._changed)
        self.what.moved.connect(self._move)
        self.whom.changed.connect(self._changed)
        self.view.accepted.connect(lambda phrase: self._accept((*self._accepted, phrase)))
        self.view.taken_back.connect(self._take_back)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, primary=self.write, open=self.open, leave=self.whom.word.clear)

    def open(self, place: Place) -> None:
        """Begin a pack: of chosen records, of what changed since a pack of the register, or of a dossier."""
        workspace, chosen = self._session.workspace, records_of(place)
        pack = place.record if place.part == CHANGED else ""
        dossier = place.record if place.record and not pack else self._session.dossier()
        self._session.sight(self, Sight())
        self.outcome.hide()
        self._accepted = ()

        def job() -> _Begun:
            wish = sharing.again(workspace, pack) if pack else None
            records = wish.records if wish is not None else chosen
            return _Begun(sharing.choices(workspace, dossier, records), wish, sharing.own_words(workspace))

        show: Callable[[_Begun], None] = while_alive(self, self._show)
        self._session.read(job, show)

    @property
    def is_up_to_date(self) -> bool:
        """Whether what is shown to leave is what was chosen last."""
        return self._shown == self._number > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what leaves beside the choices where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= self._session.theme.px(_BESIDE_FROM)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    # ------------------------------------------------------------------------------------------------------- inside

    def _build(self) -> None:
        lead = tr("Choose what goes and for whom. On the other side stands exactly what would leave, before it does.")
        steps = QVBoxLayout()
        steps.setSpacing(SPACE.gutter)
        steps.addWidget(self.what)
        steps.addWidget(self.whom)
        steps.addStretch(1)
        leaves = Card(tr("3. What leaves"))
        leaves.column.addWidget(self.missing)
        leaves.column.addWidget(self.view)
        held = QWidget()
        shown = QVBoxLayout(held)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.addWidget(leaves)
        shown.addStretch(1)
        self._columns.setSpacing(SPACE.gutter)
        self._columns.addLayout(steps, 1)
        self._columns.addWidget(held, 1)
        self.missing.hide()
        self.column.addWidget(Label(tr("New pack"), TypeRole.TITLE))
        self.column.addWidget(Label(lead, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        self.column.addWidget(self.progress)
        self.column.addWidget(self.outcome)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)

    def _show(self, begun: _Begun) -> None:
        self._own = begun.own
        wish = begun.wish
        self.what.show_choices(begun.choices, "", only_changed=wish is not None and wish.only_changed)
        if wish is not None:
            self.what.title_field.set_text(wish.title)
        self.whom.show_choices(begun.choices, wish)
        self._changed()

    def _move(self, dossier: str) -> None:
        workspace = self._session.workspace

        def show(choices: Choices) -> None:
            self.what.show_dossier(choices)
            self._changed()

        alive: Callable[[Choices], None] = while_alive(self, show)
        self._session.read(lambda: sharing.choices(workspace, dossier), alive)

    def _take_back(self, phrase: str) -> None:
        self._accept(tuple(one for one in self._accepted if one != phrase))

    def _accept(self, phrases: tuple[str, ...]) -> None:
        self._accepted = tuple(dict.fromkeys(phrases))
        self._changed()

    def _changed(self) -> None:
        self.write.setEnabled(False)
        self._number += 1
        self._pause.start()

    def _look(self) -> None:
        """Look at what would leave by the choices of now."""
        number, workspace = self._number, self._session.workspace
        what, whom = self.what.what(), self.whom.whom()
        begun = Wish("", (), only_changed=self.what.only_changed.isChecked(), accepted=self._accepted)

        def failed(error: Exception) -> None:
            if number == self._number:
                self._looked, self._shown = None, number
                said = error if isinstance(error, CyberBriefError) else None
                self.view.say(tr(said.happened) if said else tr("It cannot be shown."))
                if said is None:
                    self._session.tell(error)

        show: Callable[[_Looked], None] = while_alive(self, self._show_preview)
        self._session.work(
            lambda _progress: _looked(workspace, number, whom.put_into(begun), what),
            show,
            while_alive(self, failed),
            lambda *_at: None,
        )

    def _show_preview(self, looked: _Looked) -> None:
        if looked.number != self._number:
            return
        self._looked, self._shown = looked, looked.number
        workspace, seen = self._session.workspace, looked.seen
        self.view.show_preview(seen, workspace.scheme, self._accepted)
        self._session.sight(self, Sight(markings=(seen.marking,)))
        self._offer()

    def _offer(self) -> None:
        """Let the pack be written where nothing stands against it, and say what is missing where something does."""
        looked = self._looked
        whom: Whom = self.whom.whom()
        against = looked is None or bool(looked.seen.forbidden or looked.seen.retyped)
        self.missing.setText(whom.missing)
        self.missing.setVisible(bool(whom.missing))
        self.write.setEnabled(not against and not whom.missing and self._work is None)

    # ------------------------------------------------------------------------------------------------------- writing

    def _ask_where(self) -> None:
        machine = self._session.machine
        folder = self._folder or machine.export_folder
        title = self.what.title_field.text().strip() or tr("Pack")
        name = name_of_paper(title, today(), machine.settings.export_name, _ENDING)
        kinds = [(tr("Packs"), f"*.{_ENDING}")]
        self._session.ask.save_file(tr("Write the pack"), folder / name, kinds, self.write_to)

    def write_to(self, path: Path) -> None:
        """Write the pack; the dialog asked before an existing file was chosen."""
        looked = self._looked
        if looked is None or looked.number != self._number:
            return
        self._folder = path.parent
        target = path if path.suffix.lower() == f".{_ENDING}" else path.with_name(f"{path.name}.{_ENDING}")
        workspace, typed = self._session.workspace, self.what.title_field.text().strip()
        self.outcome.hide()
        self.write.setEnabled(False)
        self.progress.start(tr("Looking at what leaves"))

        def job(progress: Progress) -> Packed:
            return packing.pack(workspace, replace(looked.wish, title=typed), target, overwrite=True, progress=progress)

        done, failed = while_alive(self, self._done), while_alive(self, self._failed)
        self._work = self._session.work(job, done, failed, self.progress.show_progress)

    def _done(self, made: Packed) -> None:
        self._over()
        records = tr_counted(made.records, "{n} record in {file}.", "{n} records in {file}.", file=made.path.name)
        told = tr(
            "{records} Tell whoever receives it on another way that it comes. Whoever has not compared our fingerprint "
            "yet should: {words}.",
            records=records,
            words=self._own,
        )
        self.outcome.say(
            tr("The pack is written"), told if self._own else records, Meaning.GOOD, "check-circle", tr("To the packs")
        )
        self.verticalScrollBar().setValue(0)
        workspace = self._session.workspace
        keep: Callable[[str], None] = while_alive(self, self._keep_own)
        self._session.read(lambda: sharing.own_words(workspace), keep)

    def _keep_own(self, words: str) -> None:
        self._own = words

    def _failed(self, error: Exception) -> None:
        self._over()
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, CyberBriefError):
            self._session.tell(error)
            return
        words = tr("{happened} {remedy}", happened=tr(error.happened), remedy=tr(error.remedy))
        self.outcome.say(tr("It was not written"), words, Meaning.ERROR, "octagon-x")
        self.verticalScrollBar().setValue(0)

    def _over(self) -> None:
        self._work = None
        self.progress.finish()
        self._offer()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()


def _looked(workspace: Workspace, number: int, wish: Wish, what: What) -> _Looked:
    whole = replace(wish, records=sharing.records_of(workspace, what))
    return _Looked(number, whole, leaving.preview(workspace, whole))
