"""Templates: those that ship and those of the house in a list, the page of one beside it, and how a new one comes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.pack_places import place_of_records
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.notice import EmptyState
from cyberbrief.gui.parts.surface import Ground, Line, Surface, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.templates.dropped_template import TemplateDrop
from cyberbrief.gui.templates.shown import Shown, read_template
from cyberbrief.gui.templates.template_page import TemplatePage
from cyberbrief.gui.theme import SPACE, Meaning, TypeRole
from cyberbrief.services import house_templates, keeping_templates
from cyberbrief.services.house_templates import Choices
from cyberbrief.services.keeping_templates import BroughtIn

ROOM = "templates"
_KIND = "house-template"
_WORD = later("Word documents and templates")
T = TypeVar("T")


class TemplatesRoom:
    """The list, and beside it the page of the template that is chosen; nothing of it is read on the window's thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        theme = session.theme
        self._key = ""
        self._number = 0
        self._left_out: dict[str, tuple[str, ...]] = {}
        self.page = TemplatePage(theme)
        self.empty = EmptyState(
            theme,
            "file-text",
            tr(
                "Papers can look as your ministry's own do. Bring in a Word document or template of yours: its "
                "letterhead, styles, typefaces and margins are taken. You can also let a file fall here."
            ),
            tr("Bring in a Word file …"),
            tr("Save an example …"),
        )
        self.taking_inped: set[str] = set()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.page)
        self.rows: RowList = RowList(theme, tr("Templates"))
        self.add = Button(theme, tr("Bring in …"), "plus")
        self.example = Button(theme, tr("Save an example …"), role=ButtonRole.LINK)
        self.side = self._side()
        self.taking_in = TemplateDrop(self.side, self.page, self.page.viewport(), self.empty)
        self._connect()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self.pages, self.side, primary=self.page.use, open=self.open, leave=self.page.name.flush)

    def open(self, place: Place) -> None:
        """Show the template that a place names, else the one that was shown, else those that there are."""
        self._key = place.record or self._key
        self._read()
        if place.part and not place.record and place.part not in self.taking_inped:  # a file that was dropped elsewhere
            self.taking_inped.add(place.part)
            self.bring_in(Path(place.part))

    def bring_in(self, path: Path) -> None:
        """Bring a Word file in as a template."""
        workspace = self._session.workspace
        self._write(lambda: keeping_templates.bring_in(workspace, path), self._came)

    def renew(self, path: Path) -> None:
        """Take a newer file in the place of the one of the template that is shown."""
        workspace, key = self._session.workspace, self._key
        self._write(lambda: keeping_templates.renew(workspace, key, path), self._came)

    def save_to(self, path: Path) -> None:
        """Write the template that is shown to a file; what is there is written over, as the user was asked before."""
        self._save(self._key, path)

    def save_example(self, path: Path) -> None:
        """Write the formal template, with its fields, to a file to begin from."""
        self._save(house_templates.FORMAL, path)

    # ------------------------------------------------------------------------------------------------------- inside

    def _side(self) -> Surface:
        side = Surface(Ground.LIST, spacing=SPACE.grid)
        head = row(Label(tr("Templates"), TypeRole.HEADING), self.add, stretch=False)
        head.insertStretch(1, 1)
        head.setContentsMargins(SPACE.narrow, SPACE.narrow, SPACE.narrow, 0)
        side.column.addLayout(head)
        side.column.addWidget(self.rows, 1)
        side.column.addWidget(Line())
        foot = Surface(Ground.LIST, spacing=SPACE.grid)
        foot.column.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.narrow)
        foot.column.addLayout(row(self.example))
        side.column.addWidget(foot)
        return side

    def _connect(self) -> None:
        page = self.page
        self.rows.chosen.connect(lambda key: self._session.go(Place(ROOM, key)))
        self.add.clicked.connect(lambda _on=False: self._ask_for_file(self.bring_in))
        self.example.clicked.connect(lambda _on=False: self._ask_where_example())
        self.empty.wanted.connect(self.add.click)
        self.empty.other_wanted.connect(self.example.click)
        self.taking_in.dropped.connect(self.bring_in)
        page.style_chosen.connect(self._set_style)
        page.renamed.connect(self._rename)
        page.circle_chosen.connect(self._share)
        page.use_wanted.connect(self._use)
        page.save_wanted.connect(self._ask_where)
        page.renew_wanted.connect(lambda: self._ask_for_file(self.renew))
        page.pack_wanted.connect(lambda: self._session.go(place_of_records([self._key])))
        page.remove_wanted.connect(self._remove)
        self._session.changes.changed.connect(self._changed)

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if self.pages.isVisible() and (not changed or any(kind == _KIND for kind, _ in changed)):
            self._read()

    def _read(self) -> None:
        workspace, key = self._session.workspace, self._key
        self._number += 1
        number = self._number

        def job() -> tuple[Choices, Shown | None]:
            choices = house_templates.choices(workspace)
            own = [one.key for one in choices.offered if one.own]
            known = {one.key for one in choices.offered}
            wanted = key if key in known else choices.usual if own else ""
            return choices, read_template(workspace, wanted) if wanted else None

        def take(read: tuple[Choices, Shown | None]) -> None:
            if number == self._number:
                self._show(*read)

        done: Callable[[tuple[Choices, Shown | None]], None] = while_alive(self.pages, take)
        self._session.read(job, done, over=self.pages)

    def _show(self, choices: Choices, shown: Shown | None) -> None:
        self._key = shown.seen.key if shown is not None else ""
        rows = [
            Row(
                one.key,
                one.name if one.own else tr(one.name),
                tr("Of the house") if one.own else tr("Ships with the program"),
                icon="file-text",
                status=tr("Used for papers") if one.key == choices.usual else "",
            )
            for one in choices.offered
        ]
        self.rows.set_rows(rows)
        self.rows.set_key(self._key)
        if shown is not None:
            self.page.show_template(shown)
            left = self._left_out.pop(self._key, ())
            if left:
                self.page.notice.say(tr("Left out of the file"), " ".join(left), Meaning.NOTE, "info")
        self.page.use.setVisible(shown is not None and not shown.used)
        self.pages.setCurrentWidget(self.page if shown is not None else self.empty)
        named = (self.page.title.text(),) if shown is not None else ()
        self._session.sight(self.pages, Sight(path=named))

    # ---------------------------------------------------------------------------------------------------- what is done

    def _write(self, job: Callable[[], T], done: Callable[[T], None] = lambda _done: None) -> None:
        self._session.write(job, while_alive(self.pages, done), while_alive(self.pages, self._failed))

    def _failed(self, error: Exception) -> None:
        """Tell on the page what was refused; where no template is shown, over it."""
        if not isinstance(error, CyberBriefError) or self.pages.currentWidget() is not self.page:
            self._session.tell(error)
            return
        self.page.notice.say(tr(error.happened), tr(error.remedy), Meaning.ERROR, "octagon-x")
        self.page.verticalScrollBar().setValue(0)
        self._read()

    def _came(self, brought: BroughtIn) -> None:
        self._left_out[brought.id] = tuple(tr(one) for one in brought.left_out)
        if brought.id == self._key:
            self._read()
        else:
            self._session.go(Place(ROOM, brought.id))

    def _set_style(self, role: TemplateRole, style: str) -> None:
        workspace, key = self._session.workspace, self._key
        self._write(lambda: keeping_templates.set_styles(workspace, key, {role: style}))

    def _rename(self, name: str) -> None:
        workspace, key = self._session.workspace, self._key
        self._write(lambda: keeping_templates.rename(workspace, key, name))

    def _share(self, circle: Reach) -> None:
        workspace, key = self._session.workspace, self._key
        self._write(lambda: keeping_templates.share(workspace, key, circle))

    def _use(self) -> None:
        workspace, key = self._session.workspace, self._key
        self._write(lambda: house_templates.take_usually(workspace, key), lambda _done: self._read())

    def _remove(self) -> None:
        workspace, key = self._session.workspace, self._key
        self._key = ""
        self._write(
            lambda: keeping_templates.remove(workspace, key),
            lambda _done: self._session.say(tr("Moved to the bin. Papers that took it take the usual one.")),
        )

    def _save(self, key: str, path: Path) -> None:
        workspace = self._session.workspace
        said = tr("{file} is written.", file=path.name)
        self._session.work(
            lambda _progress: keeping_templates.save(workspace, key, path, overwrite=True),
            lambda _path: self._session.say(said),
            while_alive(self.pages, self._failed),
            lambda *_far: None,
        )

    # ------------------------------------------------------------------------------------------------------- asking

    def _ask_for_file(self, then: Callable[[Path], None]) -> None:
        folder = self._session.machine.paths.documents
        kinds = [(tr(_WORD), "*.docx *.dotx")]
        self._session.ask.open_file(tr("Bring in a Word file"), kinds, folder, then)

    def _ask_where(self) -> None:
        suggested = self.page.suggested_file(self._session.machine.paths.documents)
        self._session.ask.save_file(tr("Save the template"), suggested, [(tr(_WORD), "*.docx")], self.save_to)

    def _ask_where_example(self) -> None:
        suggested = self._session.machine.paths.documents / f"{tr('Example template')}.docx"
        self._session.ask.save_file(tr("Save an example"), suggested, [(tr(_WORD), "*.docx")], self.save_example)
