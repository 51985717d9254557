"""The register of packs: what was sent and to whom, what came and from whom; and what ships with the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.pillar import Pillar
from cyberbrief.domain.progress import CancelledError
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.pack_places import CHANGED
from cyberbrief.gui.packs.pack_card import PackCard
from cyberbrief.gui.packs.starter_card import StarterCard
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.few_of_many import FewOfMany
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState, Notice
from cyberbrief.gui.parts.surface import Ground, ScrollPage, clear
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services import sharing, starting_library
from cyberbrief.services.sharing import Logged, Told
from cyberbrief.services.starting_library import Added, Offered

_WIDEST = 860
_FEW = 20


class _Read(NamedTuple):
    logged: tuple[Logged, ...]
    offered: tuple[Offered, ...]


class PacksPage(ScrollPage):
    """Newest first; a row opens where it stands. Nothing here leaves or comes in without a page of its own."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Packs"), Ground.PAGE, SPACE.wide, _WIDEST)
        self._session = session
        self._work: Work | None = None
        self._logged: tuple[Logged, ...] = ()
        theme = session.theme
        self.make = Button(theme, tr("New pack …"), "package", ButtonRole.PRIMARY)
        self.take = Button(theme, tr("Import …"), "arrow-in")
        self.make.clicked.connect(lambda _on=False: session.go(Place("pack")))
        self.take.clicked.connect(lambda _on=False: session.go(Place("arrival")))
        self.notice = Notice(theme, closable=True)
        self.notice.hide()
        self._shelf = ""
        self.notice.pressed.connect(lambda: session.enter(self._shelf, None))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(0)
        self._few: FewOfMany[Logged] = FewOfMany(
            theme,
            self.surface,
            lambda one: self.cards.addWidget(self._card(one)),
            lambda: clear(self.cards),
            lambda rest: tr_counted(rest, "Show {n} more", "Show {n} more"),
            tr("Fewer"),
            _FEW,
        )
        self.empty = EmptyState(
            theme,
            "package",
            tr(
                "A pack carries records to another desk: signed by yours, closed for theirs, with only what they may "
                "have. Nothing was sent or received yet."
            ),
            tr("New pack …"),
            tr("Import a pack that you were sent"),
        )
        self.empty.wanted.connect(self.make.click)
        self.empty.other_wanted.connect(self.take.click)
        self.empty.hide()
        self.starters = StarterCard(theme)
        self.starters.wanted.connect(self._add)
        self.starters.cancelled.connect(self._stop)
        self._build()
        session.changes.changed.connect(lambda _changed: self._read() if self.isVisible() else None)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, _place: Place) -> None:
        """Come here."""
        self._read()

    def _build(self) -> None:
        lead = tr("Packs carry records between desks: signed, closed for those they are for, merged word by word.")
        self.column.addWidget(Label(tr("Packs"), TypeRole.TITLE))
        self.column.addWidget(Label(lead, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        self.column.addWidget(flow(self.make, self.take))
        self.column.addWidget(self.notice)
        self.column.addWidget(self.empty)
        self.column.addLayout(self.cards)
        self.column.addWidget(self._few.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.starters)
        self.column.addStretch(1)

    def _read(self) -> None:
        workspace = self._session.workspace
        show: Callable[[_Read], None] = while_alive(self, self._show)
        self._session.read(lambda: _Read(sharing.register(workspace), starting_library.offered(workspace)), show)

    def _show(self, read: _Read) -> None:
        if self.isVisible():
            markings = tuple(dict.fromkeys(one.marking for one in read.logged if one.marking is not None))
            self._session.sight(self, Sight(markings=markings))
        if read.logged != self._logged:  # else what was unfolded stays unfolded
            self._logged = read.logged
            self._few.show_lines(read.logged)
        self.empty.setVisible(not read.logged)
        for button in (self.make, self.take):
            button.setVisible(bool(read.logged))
        self.starters.show_packs(read.offered)
        self.starters.setVisible(bool(read.offered))

    def _card(self, logged: Logged) -> PackCard:
        card = PackCard(self._session.theme, logged)
        card.opened.connect(lambda: self._open_card(card))
        card.gone_to.connect(lambda kind, record: self._session.go(place_of(kind, record)))
        card.again.connect(lambda: self._session.go(Place("pack", logged.pack.id, CHANGED)))
        return card

    def _open_card(self, card: PackCard) -> None:
        workspace, pack = self._session.workspace, card.logged.pack.id
        show: Callable[[tuple[Told, ...]], None] = while_alive(card, card.show_records)
        self._session.read(lambda: sharing.told(workspace, pack), show)

    # ------------------------------------------------------------------------------------------------ starter packs

    def _add(self, pillars: frozenset[Pillar]) -> None:
        workspace = self._session.workspace
        self.notice.hide()
        self.starters.progress.start(tr("Checking signatures"))
        self.starters.every.setEnabled(False)
        self._work = self._session.work(
            lambda progress: starting_library.add(workspace, pillars, progress=progress),
            while_alive(self, self._added),
            while_alive(self, self._failed),
            self.starters.progress.show_progress,
        )

    def _added(self, added: Added) -> None:
        self._over()
        said = tr_counted(
            added.records, "{n} record is here. Undo takes it back.", "{n} records are here. Undo takes them back."
        )
        self.notice.say(tr("Added"), said, Meaning.GOOD, "check-circle", tr("Open the dossier"))
        self._shelf = added.shelf
        self.verticalScrollBar().setValue(0)

    def _failed(self, error: Exception) -> None:
        self._over()
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, CyberBriefError):
            self._session.tell(error)
            return
        self.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "shield-alert")
        self.verticalScrollBar().setValue(0)

    def _over(self) -> None:
        self._work = None
        self.starters.progress.finish()
        self.starters.every.setEnabled(True)
        self._read()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
