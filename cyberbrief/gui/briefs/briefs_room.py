"""The room of briefs: the list with a page for a new one, or the outline with the builder's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from cyberbrief.domain.marking import Marking
from cyberbrief.gui.briefs import session_export
from cyberbrief.gui.briefs.brief_list import BriefList
from cyberbrief.gui.briefs.brief_view import SHORT_NAMES, BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.briefs.builder_page import BuilderPage
from cyberbrief.gui.briefs.exporting import missing_offices, standing_words
from cyberbrief.gui.briefs.holders_page import HoldersPage
from cyberbrief.gui.briefs.new_brief import NewBriefPage
from cyberbrief.gui.briefs.outline_pane import OutlinePane
from cyberbrief.gui.briefs.outline_rows import rows_of
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.services import briefing, editing, own_outlines
from cyberbrief.services.sending_out import Wanted

ROOM = "briefs"
NEW = "new"
HOLDERS = "holders"  # the part of a brief's place
_CHOOSE = later("Choose a brief, or make a new one.")
_FIRST = later("A brief puts positions, points and profiles together for one meeting.")
_NO_DOSSIER = later(
    "What stands here belongs to a dossier: one negotiation with all that belongs to it. Make the first."
)


class BriefsRoom(QStackedWidget):
    """The page side of the room; `panes()` puts it into the window."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Briefs"))
        self.builder = Builder(session, self)
        self.briefs = BriefList(session)
        self.outline = OutlinePane(self.builder)
        self.page = BuilderPage(self.builder)
        self.new = NewBriefPage(session.theme)
        self.holders = HoldersPage(session)
        self.list = QStackedWidget()
        self.export = Button(session.theme, tr("Export …"), "export", ButtonRole.PRIMARY)
        self._choose = EmptyState(session.theme, "file-text", tr(_CHOOSE), tr("New brief"))
        self._first = EmptyState(session.theme, "file-text", tr(_FIRST), tr("New brief"))
        self._no_dossier = EmptyState(session.theme, "folder", tr(_NO_DOSSIER), tr("New dossier"))
        self._part = ""
        for page in (self._choose, self._first, self._no_dossier, self.new, self.page, self.holders):
            self.addWidget(page)
        for pane in (self.briefs, self.outline):
            self.list.addWidget(pane)
        self._connect()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, self.list, self.export, open=self.open, leave=self.leave)

    def open(self, place: Place) -> None:
        """Come to the list, to a brief, or to a part of it."""
        building = bool(place.record) and place.record != NEW
        self.export.setVisible(building)
        self.list.setCurrentWidget(self.outline if building else self.briefs)
        self._part = place.part
        self.builder.open(place.record if building else "")
        if building:
            self._show_brief(place)
            return
        self.briefs.refresh()
        self.setCurrentWidget(self.new if place.record == NEW else self._resting())
        if place.record == NEW:
            self.new.begin()
            self._offer_own()
        self._say_list()

    def _show_brief(self, place: Place) -> None:
        """Show the pages of a brief, or who holds what of it."""
        if place.part == HOLDERS:
            self._part = ""
            self.setCurrentWidget(self.holders)
            self.holders.open(place.record)
            self._say()
            return
        self.setCurrentWidget(self.page)
        if self.builder.view is not None:
            self._arrived(self.builder.view)

    def leave(self) -> None:
        """Compose nothing while one is elsewhere."""
        self.builder.rest()

    # -------------------------------------------------------------------------------------------------------- inside

    def _connect(self) -> None:
        self.briefs.opened.connect(lambda brief: self._session.go(Place(ROOM, brief)))
        for wish in (self.briefs.new_wanted, self._choose.wanted, self._first.wanted):
            wish.connect(self._session.actions["new-brief"].trigger)
        self._no_dossier.wanted.connect(self._session.actions["new-dossier"].trigger)
        self.briefs.arrived.connect(self._list_arrived)
        self.outline.list_wanted.connect(self.show_list)
        self.new.made.connect(self._make)
        self.new.cancelled.connect(self.show_list)
        self.new.forgotten.connect(self._forget)
        self.builder.shown.connect(self._arrived)
        self.builder.gone.connect(self._gone)
        self.page.layer.laid.connect(self._say)
        self.page.preview.told.connect(self._show_told)
        self.page.preview.told_twice.connect(self._open_told)
        self.outline.outline.chosen.connect(self.page.show_on_pages)
        self.export.clicked.connect(self.begin_export)
        self.holders.back.connect(lambda: self._session.go(Place(ROOM, self.builder.id)))
        self.holders.jumped.connect(self._session.go)
        self.holders.again.connect(self._export_again)
        self._session.changes.changed.connect(self._changed)
        for action, perform in (
            ("new-brief", self.begin_new),
            ("export", self.begin_export),
            ("holders", self.show_holders),
            ("print", self.begin_print),
            ("save-pdf", self.begin_pdf),
            ("export-session", self.export_session),
            ("keep-outline", self.keep_outline),
            ("check", self.show_check),
            ("move-up", self._up),
            ("move-down", self._down),
            ("delete", self.delete),
            ("new", self._new_here),
            ("history", self.show_history),
        ):
            self._session.actions[action].triggered.connect(perform)

    def begin_new(self) -> None:
        """Go where a new brief is made."""
        if self._session.dossier():
            self._session.go(Place(ROOM, NEW))

    def begin_export(self) -> None:
        """Show the way out, where a brief is open."""
        if self.isVisible() and self.currentWidget() is self.holders:
            self._export_again(())
        elif self._building():
            self.page.export.begin()

    def _export_again(self, wanted: Sequence[Wanted]) -> None:
        """Show the way out with what is wanted chosen."""
        self._session.go(Place(ROOM, self.builder.id))
        self.page.export.begin(wanted)

    def show_holders(self) -> None:
        """Go where it says who holds what of the brief that is open."""
        if self.isVisible() and self.builder.id:
            self._session.go(Place(ROOM, self.builder.id, HOLDERS))

    def begin_print(self) -> None:
        """Ask how the variant that is shown is printed, where a brief is open."""
        if self._building():
            leave_all(self.window())
            self.page.export.paper.ask_print()

    def begin_pdf(self) -> None:
        """Ask where the variant that is shown goes as a PDF, where a brief is open."""
        if self._building():
            leave_all(self.window())
            self.page.export.paper.ask_pdf()

    def export_session(self) -> None:
        """Ask where all briefs of the dossier go as one file, in the variant that is shown."""
        if self.isVisible() and self._session.dossier():
            leave_all(self.window())
            session_export.ask_where(self._session, self.builder.variant)

    def keep_outline(self) -> None:
        """Ask under which name the outline of the brief that is open is kept."""
        if not (self._building() and self.builder.id):
            return
        workspace, brief = self._session.workspace, self.builder.id

        def keep(name: str) -> None:
            said = tr("The outline is kept; “New brief” offers it.")
            self._session.write(
                lambda: own_outlines.keep(workspace, name, brief), lambda _kept: self._session.say(said)
            )

        self._session.ask.line(tr("Keep this outline for other briefs"), tr("Its name"), tr("Keep it"), keep)

    def _offer_own(self) -> None:
        workspace = self._session.workspace
        self._session.read(lambda: own_outlines.outlines(workspace), self.new.show_own)

    def _forget(self, name: str) -> None:
        workspace = self._session.workspace
        self._session.write(lambda: own_outlines.forget(workspace, name), lambda _done: self._offer_own())

    def show_check(self) -> None:
        """Put the keyboard on the first finding."""
        if self._building():
            self.page.focus_part("check")

    def show_list(self) -> None:
        """Go to the list."""
        self._session.go(Place(ROOM))

    def delete(self) -> None:
        """Take out what is chosen: an entry in the outline, a brief in the list; while one writes, nothing."""
        if not self.isVisible():
            return
        focused = self.window().focusWidget()
        if focused is self.outline.outline and self.outline.outline.key():
            self.outline.remove(self.outline.outline.key())
        elif focused is self.briefs.list and (brief := self.briefs.list.key()):
            workspace = self._session.workspace
            self._session.write(lambda: editing.delete(workspace, [brief]))
            self._session.say(tr("The brief lies in the bin. Ctrl+Z brings it back."))

    def show_history(self) -> None:
        """Go to the history of the brief that is open, with what it said when it left the house."""
        if self._building() and self.builder.id:
            self._session.go(Place("history", self.builder.id))

    def _building(self) -> bool:
        return self.isVisible() and self.currentWidget() is self.page

    def _new_here(self) -> None:
        if self.isVisible() and not self._building():
            self.begin_new()

    def _up(self) -> None:
        if self._building():
            self.outline.move_chosen(-1)

    def _down(self) -> None:
        if self._building():
            self.outline.move_chosen(1)

    def _resting(self) -> EmptyState:
        """Return the page beside the list while no brief is open."""
        if not self._session.dossier():
            return self._no_dossier
        return self._choose if self.briefs.shown else self._first

    def _list_arrived(self) -> None:
        if isinstance(self.currentWidget(), EmptyState):
            self.setCurrentWidget(self._resting())
        self._say_list()

    def _make(self, outline: str, title: str) -> None:
        workspace, dossier = self._session.workspace, self._session.dossier()
        self._session.write(
            lambda: briefing.new_brief(workspace, dossier, outline, title),
            lambda brief: self._session.go(Place(ROOM, brief)),
        )

    def _say_list(self) -> None:
        markings = tuple(Marking(one.marking, one.caveats) for one in self.briefs.shown)
        path = (tr("New brief"),) if self.currentWidget() is self.new else ()
        if self.isVisible() and self.list.currentWidget() is self.briefs:
            self._session.sight(self, Sight(path, (), markings))

    def _changed(self, _changed: object) -> None:
        if self.isVisible() and self.list.currentWidget() is self.briefs:
            self.briefs.refresh()

    def _gone(self) -> None:
        if self.isVisible():
            self.show_list()

    def _arrived(self, _view: BriefView) -> None:
        if self.currentWidget() is self.holders:
            self.holders.refresh()
        part, self._part = self._part, ""
        if part and not self.page.focus_part(part):
            self.outline.focus_part(part)
        self._say()

    def _show_told(self, section: str, says: str) -> None:
        record, _field, element = _told(says)
        self.outline.show_told(section, record, element)

    def _open_told(self, _section: str, says: str) -> None:
        name, field, element = _told(says)
        view = self.builder.view
        record = view.record(name) if view is not None and name != self.builder.id else None
        if record is not None:
            self._session.go(place_of(record.KIND, record.id, element or field))

    def _say(self) -> None:
        view = self.builder.view
        if view is None or not self.isVisible():
            return
        preview = view.preview
        standing = standing_words(missing_offices(preview.checked)) if preview.standing.draft else tr("Cleared")
        entries = [one for one in rows_of(view.brief, view) if not one.strong]
        withheld = sum(one.struck for one in entries)
        variant = tr(SHORT_NAMES[view.variant])
        held = (
            tr(
                "{variant}: {withheld} of {all} entries withheld; they never enter the document",
                variant=variant,
                withheld=withheld,
                all=len(entries),
            )
            if withheld
            else tr("{variant}: no entry withheld", variant=variant)
        )
        facts = (standing, held, tr_counted(self.page.preview.pages, "{n} page", "{n} pages"))
        self._session.sight(self, Sight((view.brief.title_text,), facts, _markings(view)))


def _told(says: str) -> tuple[str, str, str]:
    """Return the record, field and element that a paragraph of the pages says."""
    record, field, element, *_rest = [*says.split(" "), "", "", ""]
    return record, field, element


def _markings(view: BriefView) -> tuple[Marking, ...]:
    """Return the marking of what is in sight: the pages', and that of each record that the outline names."""
    entries = [entry.record for section in view.brief.sections for entry in section.entries if entry.record]
    records = (view.brief, *filter(None, map(view.record, entries)))
    return (view.preview.checked.composition.marking, *(Marking(one.marking, one.caveats) for one in records))
