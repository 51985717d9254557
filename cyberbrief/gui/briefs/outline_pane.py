"""The outline's pane: sections and entries to arrange, what to add, and the text that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu

from cyberbrief.domain.brief import Brief, Entry, Section, SectionRole
from cyberbrief.gui.briefs.add_records import AddRecords
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.briefs.entry_text import EntryText
from cyberbrief.gui.briefs.outline_list import OutlineList
from cyberbrief.gui.briefs.outline_rows import reasons_of, rows_of, title_of
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.draft import leave_all
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Ground, Line, Surface, row
from cyberbrief.gui.theme import SPACE, TypeRole
from cyberbrief.services import outlining
from cyberbrief.services.adding import new_id


class OutlinePane(Surface):
    """Arranges the brief that a `Builder` holds; `list_wanted()` when one goes back to all briefs."""

    list_wanted = Signal()

    def __init__(self, builder: Builder) -> None:
        super().__init__(Ground.LIST, spacing=0)
        self._builder = builder
        self._session = builder.session
        theme = self._session.theme
        self.outline = OutlineList(theme, tr("Outline"))
        self.adding = AddRecords(self._session)
        self.text = EntryText(self._session)
        self._folded: set[str] = set()
        self.column.addLayout(self._head())
        self.column.addWidget(self.outline, 1)
        self.column.addWidget(Line())
        below = Surface(Ground.LIST, SPACE.narrow, SPACE.narrow)
        below.column.addWidget(self.text)
        below.column.addWidget(self.adding)
        self.column.addWidget(below)
        self._connect()

    def fold(self, key: str, folded: bool) -> None:  # as the signal carries it
        """Fold a section or unfold it; of an entry, folding goes to its section."""
        section = self._section(key)
        if section is None and folded:
            holder = self._holder(key)
            self.outline.set_key(holder.id if holder is not None else key)
        elif section is not None:
            (self._folded.add if folded else self._folded.discard)(key)
            self._show(self._builder.brief)

    def fold_all(self, folded: bool) -> None:  # as a menu says it
        """Fold every section, or none."""
        brief = self._builder.brief
        self._folded = {one.id for one in brief.sections} if folded and brief is not None else set()
        self._show(brief)

    def show_part(self, part: str) -> None:
        """Choose a section or entry without taking the keyboard, unfolding what hides it."""
        holder = self._holder(part)
        if holder is not None and self._folded:
            self._folded.clear()
            self._show(self._builder.brief)
        self.outline.set_key(part)
        self._chosen(part)
        self.outline.scrollTo(self.outline.currentIndex())

    def show_told(self, section: str, record: str, element: str) -> None:
        """Choose what a paragraph of the pages is about: the entry of its record, in that section where it can be."""
        brief = self._builder.brief
        if brief is None:
            return
        named = [(one.id, entry.id) for one in brief.sections for entry in one.entries if entry.record == record]
        inside = next((entry for holder, entry in named if holder == section), "")
        if record == brief.id and outlining.place_of(brief.sections, element) != (-1, -1):
            inside = element
        part = inside or next((entry for _holder, entry in named), section)
        if outlining.place_of(brief.sections, part) != (-1, -1):
            self.show_part(part)

    def focus_part(self, part: str) -> None:
        """Choose a section or entry and put the keyboard there: into its text, where it has one."""
        self.show_part(part)
        if self.text.isVisibleTo(self):
            self.text.field.setFocus()
        else:
            self.outline.take_keyboard()

    def move_chosen(self, step: int) -> None:
        """Move what is chosen up or down."""
        self._builder.arrange(outlining.moved(self.outline.key(), step))

    def add_section(self, role: SectionRole) -> None:
        """Add a section behind the one that is chosen, and choose it."""
        made = new_id()
        self._builder.arrange(outlining.with_section(role, self.outline.key(), made))
        self.focus_part(made)

    def add_text(self) -> None:
        """Add a free text where one is, and write in it."""
        made = Entry(id=new_id())
        self._builder.arrange(outlining.with_entry(made, self.outline.key()))
        self.focus_part(made.id)

    def add_record(self, record: str) -> None:
        """Add a record where one is, and choose it."""
        made = Entry(id=new_id(), record=record)
        self._builder.arrange(outlining.with_entry(made, self.outline.key()))
        self.outline.set_key(made.id)

    # ------------------------------------------------------------------------------------------------------ inside

    def _head(self) -> QHBoxLayout:
        theme = self._session.theme
        back = IconButton(theme, "chevron-left", tr("All briefs"))
        back.clicked.connect(self.list_wanted)
        self._plus = IconButton(theme, "plus", tr("Add a section"))
        self._plus.clicked.connect(lambda: self._pop(self.adding_menu(), self._plus))
        self._dots = IconButton(theme, "dots", tr("Change what is chosen"))
        self._dots.clicked.connect(lambda: self._pop(self.menu(), self._dots))
        head = row(back, Label(tr("Outline"), TypeRole.HEADING), spacing=SPACE.inside)
        head.addWidget(self._plus)
        head.addWidget(self._dots)
        head.setContentsMargins(SPACE.grid, SPACE.grid, SPACE.grid, SPACE.inside)
        return head

    def _connect(self) -> None:
        builder = self._builder
        builder.outlined.connect(self._show)
        builder.turned.connect(self._turned)
        for told in (builder.composed, builder.shown):
            told.connect(lambda _view: self._show(builder.brief))
        self.outline.chosen.connect(self._chosen)
        self.outline.opened.connect(self._open)
        self.outline.dragged.connect(lambda key, behind: builder.arrange(outlining.moved_behind(key, behind)))
        self.outline.renaming.connect(self._rename)
        self.outline.removing.connect(self.remove)
        self.outline.levelled.connect(lambda key, step: builder.arrange(outlining.indented(key, step)))
        self.outline.shifted.connect(self.move_chosen)
        self.outline.folding.connect(self.fold)
        self.outline.customContextMenuRequested.connect(self._context)
        self.text.typed.connect(builder.type_text)
        self.text.left.connect(builder.left)
        self.adding.wanted.connect(self.add_record)

    def _turned(self) -> None:
        if self._builder.brief is None:
            self.outline.set_rows(())
            self.adding.empty()
            self._folded.clear()
            self._chosen("")

    def _show(self, brief: Brief | None) -> None:
        if brief is None:
            return
        chosen = self.outline.key()
        view = self._builder.view
        self.outline.set_rows(rows_of(brief, view, self._folded))
        self.outline.set_folded(self._folded)
        self.outline.set_reasons(reasons_of(brief, view) if view is not None else {})
        self.adding.show_there(entry.record for section in brief.sections for entry in section.entries)
        self._chosen(chosen if self.outline.key() else "")

    def _chosen(self, key: str) -> None:
        entry = self._entry(key)
        is_text = entry is not None and not entry.record
        self.text.show_entry(key if is_text else "", entry.text if entry is not None else "")

    def _open(self, key: str) -> None:
        entry = self._entry(key)
        if entry is None:
            self._rename(key)
        elif not entry.record:
            self.text.field.setFocus()
        elif self._builder.view is not None and (record := self._builder.view.record(entry.record)) is not None:
            self._session.go(place_of(record.KIND, record.id))

    def _rename(self, key: str) -> None:
        section = self._section(key)
        if section is not None:
            self._session.ask.line(
                tr("What is this section called?"),
                tr("Title"),
                tr("Rename"),
                lambda title: self._builder.arrange(outlining.named(key, title)),
                title_of(section),
            )

    def remove(self, key: str) -> None:
        """Take a section or entry out of the brief, and choose what follows it."""
        leave_all(self)
        place = self.outline.rows.place_of(key)
        self._builder.arrange(outlining.without(key))
        following = self.outline.rows.index(min(place, self.outline.rows.rowCount() - 1))
        if following.isValid():
            self.outline.setCurrentIndex(following)
        self._session.say(tr("Taken out of the brief. Ctrl+Z brings it back."))

    def adding_menu(self) -> QMenu:
        """Return the menu of what can be added: a section for each purpose, and free text."""
        menu = QMenu(self)
        text = menu.addAction(self._session.theme.icon("lines"), tr("Free text"))
        text.triggered.connect(self.add_text)
        menu.addSeparator()
        for role in SectionRole:
            words = tr("Section of your own") if role is SectionRole.FREE else tr(role.label)
            menu.addAction(words).triggered.connect(lambda _on=False, role=role: self.add_section(role))
        return menu

    def menu(self) -> QMenu:
        """Return the menu of what can be done to what is chosen."""
        menu, key = QMenu(self), self.outline.key()
        section = self._section(key)
        entry = self._entry(key)
        can = menu.addAction
        folded = key in self._folded
        if section is not None:
            can(tr("Rename …")).triggered.connect(lambda: self._rename(key))
            roles = menu.addMenu(tr("What it is for"))
            for role in SectionRole:
                choice = roles.addAction(tr(role.label))
                choice.setCheckable(True)
                choice.setChecked(role is section.role)
                choice.triggered.connect(
                    lambda _on=False, role=role: self._builder.arrange(outlining.used_for(key, role))
                )
            can(tr("Move in")).triggered.connect(lambda: self._builder.arrange(outlining.indented(key, 1)))
            can(tr("Move out")).triggered.connect(lambda: self._builder.arrange(outlining.indented(key, -1)))
            can(tr("Unfold") if folded else tr("Fold")).triggered.connect(lambda: self.fold(key, not folded))
        if entry is not None:
            can(tr("Open") if entry.record else tr("Write")).triggered.connect(lambda: self._open(key))
        if key:
            can(tr("Move up")).triggered.connect(lambda: self.move_chosen(-1))
            can(tr("Move down")).triggered.connect(lambda: self.move_chosen(1))
            can(tr("Add free text below")).triggered.connect(self.add_text)
            menu.addSeparator()
            can(tr("Take out of the brief")).triggered.connect(lambda: self.remove(key))
        else:
            can(tr("Choose a section or an entry first")).setEnabled(False)
        menu.addSeparator()
        can(tr("Fold all sections")).triggered.connect(lambda: self.fold_all(True))
        can(tr("Unfold all sections")).triggered.connect(lambda: self.fold_all(False))
        return menu

    def _context(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.outline.viewport().mapToGlobal(at))

    def _pop(self, menu: QMenu, below: IconButton) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height())))

    def _holder(self, entry: str) -> Section | None:
        """Return the section in which an entry stands."""
        sections = self._builder.brief.sections if self._builder.brief is not None else ()
        return next((one for one in sections if any(held.id == entry for held in one.entries)), None)

    def _section(self, key: str) -> Section | None:
        brief = self._builder.brief
        return next((one for one in brief.sections if one.id == key), None) if brief is not None and key else None

    def _entry(self, key: str) -> Entry | None:
        brief = self._builder.brief
        if brief is None or not key:
            return None
        return next((entry for section in brief.sections for entry in section.entries if entry.id == key), None)
