"""How a table is read: what a row is, in which row the headers stand, which column is which field. All is guessed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from cyberbrief.domain.kinds import KINDS, kind_named
from cyberbrief.domain.record import DossierRecord
from cyberbrief.domain.table_fields import KINDS_OF_TABLES
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import FlowLayout, flow
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.surface import Ground, ScrollPage, clear
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import arriving
from cyberbrief.services.arriving import Opened, Picked

_WIDE = 168  # of a column at 100 %
_FIRST_ROWS = 6  # among which the headers stand
LEFT_OUT = ""


class ColumnsPage(ScrollPage):
    """`settled(Picked, str)` with how it is read and into which dossier; `leave_wanted()` to let it be."""

    settled = Signal(object, str)
    leave_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Which column is what"), Ground.PAGE, SPACE.wide)
        self._theme = theme
        self._opened: Opened | None = None
        self._picked: Picked | None = None
        self._dossiers: Sequence[tuple[str, str]] = ()
        self.title = Label("", TypeRole.TITLE, wrap=True)
        self.words = Label("", TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        kinds = [(kind.KIND, tr(kind.LABEL)) for kind in KINDS_OF_TABLES]
        self.kind = ChoiceField(theme, tr("Each row is"), kinds)
        self.sheet = ChoiceField(theme, tr("Sheet"))
        self.header = ChoiceField(theme, tr("Headers in row"), [(str(n), str(n)) for n in range(1, _FIRST_ROWS + 1)])
        self.dossier = ChoiceField(theme, tr("Into the dossier"))
        self._into = FieldBlock(tr("Into the dossier"), self.dossier)
        self._of_sheet = FieldBlock(tr("Sheet"), self.sheet)
        choices = QWidget()
        line = FlowLayout(choices, SPACE.gutter)
        for block in (
            FieldBlock(tr("Each row is"), self.kind),
            self._of_sheet,
            FieldBlock(tr("Headers in row"), self.header),
            self._into,
        ):
            line.addWidget(block)
        self.kind.chosen.connect(lambda _kind: self._again())
        self.sheet.chosen.connect(lambda _sheet: self._again(anew=True))
        self.header.chosen.connect(lambda _row: self._again())
        self.columns: list[ChoiceField] = []
        holder = QWidget()
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.narrow)
        self._grid.setVerticalSpacing(SPACE.inside)
        self._table = QScrollArea()
        self._table.setWidgetResizable(True)
        self._table.setWidget(holder)
        self._table.setAccessibleName(tr("The first rows"))
        self._table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_look(self._table, surface=str(Ground.PAGE))
        set_look(holder, surface=str(Ground.PAGE))
        self.said = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.go_on = Button(theme, tr("Show what it brings"), role=ButtonRole.PRIMARY)
        self.go_on.clicked.connect(self._settle)
        leave = Button(theme, tr("Do not import"))
        leave.clicked.connect(self.leave_wanted)
        for part in (self.title, self.words, choices, self._table, self.said, flow(self.go_on, leave)):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_table(self, opened: Opened, dossiers: Sequence[tuple[str, str]], here: str) -> None:
        """Show a table with what is guessed of it."""
        self._opened, self._dossiers = opened, dossiers
        self.title.setText(tr("List from {file}", file=opened.source))
        self.sheet.set_choices([(str(n), sheet.name) for n, sheet in enumerate(opened.sheets)])
        self._of_sheet.setVisible(len(opened.sheets) > 1)
        self.dossier.set_choices(list(dossiers))
        self.dossier.set_key(here)
        self.sheet.set_key("0")
        self._show(arriving.suggested(opened))
        self.kind.setFocus()

    def picked(self) -> Picked:
        """Return how the table is to be read."""
        assert self._picked is not None  # noqa: S101  # a table is shown
        columns = {place: field.key() for place, field in enumerate(self.columns) if field.key()}
        return self._picked._replace(columns=columns)

    def _again(self, *, anew: bool = False) -> None:
        """Guess again, since the kind, the sheet or the headers' row is another."""
        if self._opened is None:
            return
        sheet = int(self.sheet.key() or 0)
        row = 0 if anew else int(self.header.key() or 0)
        self._show(arriving.suggested(self._opened, sheet, row, "" if anew else self.kind.key()))

    def _show(self, picked: Picked) -> None:
        assert self._opened is not None  # noqa: S101  # a table is shown
        self._picked = picked
        shown = arriving.shown(self._opened, picked.sheet, picked.header_row, picked.kind)
        self.kind.set_key(picked.kind)
        self.header.set_key(str(shown.header_row))
        self._into.setVisible(issubclass(kind_named(picked.kind), DossierRecord))
        self.words.setText(
            tr_counted(
                shown.total,
                "{n} row. Say what its columns are; a column that is left out is not read.",
                "{n} rows. Say what their columns are; a column that is left out is not read.",
            )
        )
        self._fill(picked, shown)

    def _fill(self, picked: Picked, shown: arriving.Shown) -> None:
        clear(self._grid)
        self.columns = []
        offered = [(LEFT_OUT, tr("Left out"))]
        offered += [(field.name, tr(field.label)) for field in arriving.fields(picked.kind)]
        wide = self._theme.px(_WIDE)
        for place, header in enumerate(shown.headers):
            name = header or tr("Column {n}", n=place + 1)
            field = ChoiceField(self._theme, tr("“{column}” is", column=name), offered)
            field.set_key(picked.columns.get(place, LEFT_OUT))
            field.setFixedWidth(wide)
            field.chosen.connect(lambda _field: self._say())
            self.columns.append(field)
            head = ElidedLabel(name, TypeRole.STRONG)
            head.setFixedWidth(wide)
            self._grid.addWidget(head, 0, place)
            self._grid.addWidget(field, 1, place)
            for number, row in enumerate(shown.rows):
                cell = ElidedLabel(row[place] if place < len(row) else "", TypeRole.BODY, Ink.TEXT_2)
                cell.setFixedWidth(wide)
                self._grid.addWidget(cell, number + 2, place)
        self._grid.setColumnStretch(len(shown.headers), 1)
        self._table.setFixedHeight(self._grid.sizeHint().height() + self._theme.px(20))
        self._say()

    def _say(self) -> None:
        given = [field.key() for field in self.columns if field.key()]
        twice = sorted({name for name in given if given.count(name) > 1})
        kind = self.kind.key()
        lacking = [field for field in arriving.fields(kind) if field.required and field.name not in given]
        needs_dossier = issubclass(KINDS[kind], DossierRecord) and not self.dossier.key()
        said = ""
        if twice:
            labels = {field.name: tr(field.label) for field in arriving.fields(kind)}
            named = ", ".join(labels[one] for one in twice)
            said = tr("Two columns are given to the same field: {fields}.", fields=named)
        elif lacking:
            names = ", ".join(tr(field.label) for field in lacking)
            said = tr("No column is given to what each row must have: {fields}.", fields=names)
        elif needs_dossier:
            said = tr("Make a dossier first: these records belong into one.")
        self.said.setText(said)
        self.said.set_ink(Ink.WARNING if said else Ink.TEXT_2)
        self.go_on.setEnabled(bool(given) and not twice and not needs_dossier)

    def _settle(self) -> None:
        into = self.dossier.key() if not self._into.isHidden() else ""
        self.settled.emit(self.picked(), into)
