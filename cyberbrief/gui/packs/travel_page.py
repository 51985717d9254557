"""Taking a dossier along: what the travel store would hold, its passphrase, and, in one, the way back home."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.progress import CancelledError, Progress
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.background import Work
from cyberbrief.gui.days import today
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.packs.leaving_view import LeavingView
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import EmptyState, Notice, ProgressStrip
from cyberbrief.gui.parts.surface import Card, Ground, ScrollPage, row
from cyberbrief.gui.passphrase_choice import PassphraseChoice
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services import travelling
from cyberbrief.services.file_names import name_of_paper
from cyberbrief.services.leaving import Preview
from cyberbrief.services.packing import Packed
from cyberbrief.services.travelling import Travelling, Travels

_WIDEST = 760
_STORE, _PACK = "cyberbrief", "cbpack"


class _Read(NamedTuple):
    travels: Travels | None
    seen: Preview | None


class TravelPage(ScrollPage):
    """At home it makes a travel store of the dossier; in a travel store it writes what comes home."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Travel store"), Ground.PAGE, SPACE.wide, _WIDEST)
        self._session = session
        self._dossier, self._travels = "", False
        self._accepted: tuple[str, ...] = ()
        self._seen: Preview | None = None
        self._work: Work | None = None
        theme, officer = session.theme, session.workspace.officer
        self._lead = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.word = PassphraseChoice(
            theme,
            session.background,
            lambda: (officer.name, officer.desk, officer.state),
            session.tell,
            tr("Passphrase of the travel store"),
        )
        self.make = Button(theme, tr("Make the travel store …"), "store", ButtonRole.PRIMARY)
        self.back = Button(theme, tr("Write what comes home …"), "arrow-out", ButtonRole.PRIMARY)
        self.progress = ProgressStrip(theme)
        self.outcome = Notice(theme, closable=True)
        self.view = LeavingView(theme)
        self._holds = Card(tr("What it holds"))
        self._empty = EmptyState(
            theme, "folder", tr("A travel store is made of a dossier. Make the first one."), tr("New dossier")
        )
        self._build()
        self._empty.wanted.connect(session.actions["new-dossier"].trigger)
        self.word.settled.connect(lambda _good: self._offer())
        self.make.clicked.connect(lambda _on=False: self._ask_where(_STORE))
        self.back.clicked.connect(lambda _on=False: self._ask_where(_PACK))
        self.progress.cancelled.connect(self._stop)
        self.view.accepted.connect(lambda phrase: self._accept((*self._accepted, phrase)))
        self.view.taken_back.connect(self._take_back)

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open, leave=self.word.clear)

    def open(self, place: Place) -> None:
        """Come here for a dossier, the one that the window is in where none is named."""
        self._dossier = place.record or self._session.dossier()
        self._accepted = ()
        self.outcome.hide()
        self._read()

    # ------------------------------------------------------------------------------------------------------- inside

    def _build(self) -> None:
        self._holds.column.addWidget(self.view)
        self.column.addWidget(Label(tr("Travel store"), TypeRole.TITLE))
        self.column.addWidget(self._lead)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.outcome)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.word)
        self.column.addLayout(row(self.make, self.back))
        self.column.addWidget(self._holds)
        self.column.addStretch(1)
        for part in (self._empty, self.word, self.make, self.back, self._holds, self.outcome):
            part.hide()

    def _read(self) -> None:
        workspace, dossier, accepted = self._session.workspace, self._dossier, self._accepted

        def job() -> _Read:
            of = travelling.travels(workspace)
            wanted = dossier and of is None
            return _Read(of, travelling.preview(workspace, dossier, accepted) if wanted else None)

        show: Callable[[_Read], None] = while_alive(self, self._show)
        self._session.work(lambda _progress: job(), show, while_alive(self, self._refused), lambda *_at: None)

    def _show(self, read: _Read) -> None:
        self._travels, self._seen = read.travels is not None, read.seen
        seen = read.seen
        self._empty.setVisible(seen is None and not self._travels)
        for part in (self.word, self.make, self._holds):
            part.setVisible(seen is not None)
        self.back.setVisible(self._travels)
        if read.travels is not None:
            lead = tr(
                "This is the travel store of “{title}”. Write what was changed here as a pack, and import it in the "
                "store at home. It carries every field, and opens with the key of our own desk alone.",
                title=read.travels.title,
            )
            self._lead.setText(lead)
        else:
            self._lead.setText(
                tr(
                    "A store of its own to travel with: this dossier alone, without anything that only our own desk "
                    "may see, under a passphrase of its own. What you write there comes back as a pack."
                )
            )
        if seen is not None:
            workspace = self._session.workspace
            self.view.show_preview(seen, workspace.scheme, self._accepted)
            self._session.sight(self, Sight(markings=(seen.marking,)))
        self._offer()

    def _take_back(self, phrase: str) -> None:
        self._accept(tuple(one for one in self._accepted if one != phrase))

    def _accept(self, phrases: tuple[str, ...]) -> None:
        self._accepted = tuple(dict.fromkeys(phrases))
        self._read()

    def _offer(self) -> None:
        seen = self._seen
        against = seen is None or bool(seen.forbidden or seen.retyped)
        self.make.setEnabled(not against and bool(self.word.text()) and self._work is None)
        self.back.setEnabled(self._work is None)

    # ------------------------------------------------------------------------------------------------------- writing

    def _ask_where(self, ending: str) -> None:
        machine, ask = self._session.machine, self._session.ask
        form = machine.settings.export_name
        if ending == _STORE:
            suggested = machine.export_folder / name_of_paper(tr("Travel store"), today(), form, _STORE)
            ask.save_file(tr("Make the travel store"), suggested, [(tr("Stores"), f"*.{_STORE}")], self.make_at)
        else:
            suggested = machine.export_folder / name_of_paper(tr("Back from travel"), today(), form, _PACK)
            ask.save_file(tr("Write what comes home"), suggested, [(tr("Packs"), f"*.{_PACK}")], self.write_to)

    def make_at(self, path: Path) -> None:
        """Make the travel store; one that is there is never written over."""
        workspace, dossier, word, accepted = (
            self._session.workspace,
            self._dossier,
            self.word.text(),
            self._accepted,
        )
        target = _ending(path, _STORE)
        self._begin(tr("Making the travel store"))

        def job(progress: Progress) -> Travelling:
            return travelling.travel(workspace, dossier, target, word, accepted=accepted, progress=progress)

        done: Callable[[Travelling], None] = while_alive(self, self._made)
        self._work = self._session.work(job, done, while_alive(self, self._refused), self.progress.show_progress)

    def write_to(self, path: Path) -> None:
        """Write what comes home; the dialog asked before an existing file was chosen."""
        workspace, target = self._session.workspace, _ending(path, _PACK)
        self._begin(tr("Looking at what leaves"))

        def job(progress: Progress) -> Packed:
            return travelling.bring_back(workspace, target, overwrite=True, progress=progress)

        done: Callable[[Packed], None] = while_alive(self, self._written)
        self._work = self._session.work(job, done, while_alive(self, self._refused), self.progress.show_progress)

    def _begin(self, what: str) -> None:
        self.outcome.hide()
        self.progress.start(what)
        self.make.setEnabled(False)
        self.back.setEnabled(False)

    def _made(self, made: Travelling) -> None:
        self._over()
        self.word.clear()
        said = tr_counted(
            made.records,
            "{file} holds {n} record. Open it like any store, with its own passphrase; the files beside it belong to "
            "it. It has no recovery key: all of it is still here.",
            "{file} holds {n} records. Open it like any store, with its own passphrase; the files beside it belong to "
            "it. It has no recovery key: all of it is still here.",
            file=made.path.name,
        )
        self.outcome.say(tr("The travel store is made"), said, Meaning.GOOD, "check-circle")
        self.verticalScrollBar().setValue(0)

    def _written(self, made: Packed) -> None:
        self._over()
        said = tr("Take {file} home and import it there. What is the same changes nothing.", file=made.path.name)
        self.outcome.say(tr("The pack is written"), said, Meaning.GOOD, "check-circle")
        self.verticalScrollBar().setValue(0)

    def _refused(self, error: Exception) -> None:
        self._over()
        if isinstance(error, CancelledError):
            return
        if not isinstance(error, CyberBriefError):
            self._session.tell(error)
            return
        self.outcome.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        self.verticalScrollBar().setValue(0)

    def _over(self) -> None:
        self._work = None
        self.progress.finish()
        self._offer()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()


def _ending(path: Path, ending: str) -> Path:
    return path if path.suffix.lower() == f".{ending}" else path.with_name(f"{path.name}.{ending}")
