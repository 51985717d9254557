"""One template: which of its styles is what, what was found in it, who may have it, and a page set in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.reach import Reach
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.surface import Ground, ScrollPage
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.templates.found_words import found_lines
from cyberbrief.gui.templates.page_picture import PagePicture, missing_fonts
from cyberbrief.gui.templates.role_rows import RoleRows
from cyberbrief.gui.templates.shown import Shown
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole

_BESIDE_FROM = 700
_WIDEST = 1100
_FACTS = 440
_NO_LIMIT = 16_777_215  # of a widget, as Qt has it
_CIRCLES = (Reach.DESK, Reach.DELEGATION, Reach.PARTNERS)
_SHIPS = later("This one ships with the program. Save it as a file to change it in Word, and bring it in under a name.")

FIELDS = later(
    "A field is a content control (Word: Developer, Rich Text Content Control) whose title is Title, Meeting, Date, "
    "Marking, Office, Reference number, State or Ministry. The paper itself goes where a control called Body stands."
)


class TemplatePage(ScrollPage):
    """A template's own page; what is wished for goes up as signals, the room does it."""

    style_chosen = Signal(object, str)
    renamed = Signal(str)
    circle_chosen = Signal(object)
    use_wanted = Signal()
    save_wanted = Signal()
    renew_wanted = Signal()
    pack_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Template"), Ground.PAGE, SPACE.wide, theme.px(_WIDEST))
        self._theme = theme
        self.shown: Shown | None = None
        self.title = Label("", TypeRole.TITLE, wrap=True)
        self.notice = Notice(theme, closable=True)
        self.notice.hide()
        self.use = Button(theme, tr("Use for papers"), "check", ButtonRole.PRIMARY)
        self.used = Tag(theme, tr("Used for papers"), Meaning.GOOD, "check")
        self.renew = Button(theme, tr("Take a newer file …"), "refresh")
        self.save = Button(theme, tr("Save as a Word file …"), "save")
        self.pack = Button(theme, tr("Share in a pack …"), "package")
        self.remove = Button(theme, tr("Move to the bin"), "trash", ButtonRole.QUIET)
        self.name = LineField(tr("Name"))
        self._naming = FieldBlock(tr("Name"), self.name)
        self._ships = Label(tr(_SHIPS), TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.rows = RoleRows(theme)
        self._asked = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.found = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        circles = [(one.word, tr(one.label)) for one in _CIRCLES]
        self.circle = ChoiceField(theme, tr("May be shared with"), circles)
        hint = tr("Nobody gets it unless you choose it for a pack.")
        self._sharing = FieldBlock(tr("May be shared with"), self.circle, hint=hint)
        self.picture = PagePicture(theme)
        self._facts = QWidget()
        self._fonts = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._build()
        self._connect()

    def show_template(self, shown: Shown) -> None:
        """Show a template."""
        other = self.shown is None or self.shown.seen.key != shown.seen.key
        self.shown = shown
        seen, own = shown.seen, shown.seen.record is not None
        name = seen.name if own else tr(seen.name)
        self.title.setText(name)
        self.name.set_text(seen.name)
        self.rows.show_roles(seen)
        self._say_asked(own=own)
        self.found.setText("\n".join(found_lines(seen.reading)))
        self.circle.set_key(seen.circle.word)
        self.picture.show_page(shown.page, shown.pictures, name)
        self._say_fonts(shown)
        for part in (self._naming, self._sharing, self.renew, self.pack, self.remove):
            part.setVisible(own)
        self._ships.setVisible(not own)
        self.used.setVisible(shown.used)
        if other:
            self.notice.hide()
            self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the page beside the styles where there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= self._theme.px(_BESIDE_FROM)
        self._facts.setMaximumWidth(self._theme.px(_FACTS) if wide else _NO_LIMIT)
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom,
        )

    # ------------------------------------------------------------------------------------------------------- inside

    def _build(self) -> None:
        facts = self._facts
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.narrow)
        column.addWidget(self._naming)
        column.addWidget(Label(tr("Which style is what"), TypeRole.HEADING))
        column.addWidget(self._asked)
        column.addWidget(self.rows)
        column.addWidget(Label(tr("What was found"), TypeRole.HEADING))
        column.addWidget(self.found)
        column.addWidget(self._sharing)
        column.addWidget(Label(tr("Fields in Word"), TypeRole.HEADING))
        column.addWidget(Label(tr(FIELDS), TypeRole.BODY, Ink.TEXT_2, wrap=True))
        column.addStretch(1)
        page = QWidget()
        sheet = QVBoxLayout(page)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(SPACE.grid)
        sheet.addWidget(self.picture)
        sheet.addWidget(self._fonts)
        sheet.addStretch(1)
        self._beside.setSpacing(SPACE.pane)
        self._beside.addWidget(facts, 1)
        self._beside.addWidget(page, 1)
        for part in (self.title, self.notice, self._ships):
            self.column.addWidget(part)
        self.column.addWidget(flow(self.use, self.used, self.save, self.renew, self.pack, self.remove))
        self.column.addLayout(self._beside)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.rows.chosen.connect(self.style_chosen)
        self.name.left.connect(self.renamed)
        self.circle.chosen.connect(lambda word: self.circle_chosen.emit(Reach.from_word(word)))
        for button, wish in (
            (self.use, self.use_wanted),
            (self.save, self.save_wanted),
            (self.renew, self.renew_wanted),
            (self.pack, self.pack_wanted),
            (self.remove, self.remove_wanted),
        ):
            button.clicked.connect(lambda _on=False, wish=wish: wish.emit())

    def _say_asked(self, *, own: bool) -> None:
        unsure = self.rows.unsure() if own else 0
        if not own:
            said = tr("Styles go by the names that Word stores.")
        elif unsure:
            said = tr_counted(
                unsure,
                "Styles go by the names that Word stores. {n} of them is a guess: please look at it.",
                "Styles go by the names that Word stores. {n} of them are guesses: please look at them.",
            )
        else:
            said = tr("Styles go by the names that Word stores. Choose another one wherever it is wrong.")
        self._asked.setText(said)

    def _say_fonts(self, shown: Shown) -> None:
        names = ", ".join(missing_fonts(shown.page))
        said = tr("This computer does not have {fonts}; the picture shows another typeface.", fonts=names)
        self._fonts.setText(said if names else "")
        self._fonts.setVisible(bool(names))

    def suggested_file(self, folder: Path) -> Path:
        """Return where the template could be saved."""
        name = self.title.text().replace("/", "-").replace("\\", "-")
        return folder / f"{name}.docx"
