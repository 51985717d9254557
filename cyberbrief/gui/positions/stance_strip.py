"""The stances on a position as a strip: a cell for each counterpart, from with us to against us."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.record import Record
from cyberbrief.domain.stances import current
from cyberbrief.domain.statement import Stance, StanceLevel
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.stance_cell import StanceCell
from cyberbrief.gui.parts.surface import clear, row
from cyberbrief.gui.places import Place
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.record_picker import RecordPicker, make_record
from cyberbrief.gui.records.row_words import grade_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_CELL = 62
_COUNTED = (
    ((StanceLevel.STRONGLY_SUPPORTS, StanceLevel.SUPPORTS), later("{n} supports"), later("{n} support")),
    ((StanceLevel.CAN_LIVE_WITH,), later("{n} can live with"), later("{n} can live with")),
    ((StanceLevel.UNDECIDED,), later("{n} undecided"), later("{n} undecided")),
    ((StanceLevel.OPPOSES,), later("{n} opposes"), later("{n} oppose")),
    ((StanceLevel.WOULD_BLOCK,), later("{n} would block"), later("{n} would block")),
    ((StanceLevel.NOT_KNOWN,), later("{n} not known"), later("{n} not known")),
)


class StanceStrip(QWidget):
    """Shows the latest stance of each counterpart; a cell leads to it, and one can be added."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._position = ""
        self._known: tuple[str, ...] = ()
        self.setAccessibleName(tr("Stances"))
        self._summary = ElidedLabel("", TypeRole.CAPTION, Ink.TEXT_3)
        self._as_of = Label("", TypeRole.CAPTION, Ink.TEXT_3)
        self._add = Button(session.theme, tr("Stance"), "plus", ButtonRole.LINK, name=tr("Add a stance"))
        self._add.clicked.connect(self.pick)
        self._space = Button(session.theme, tr("Negotiation space"), "space", ButtonRole.LINK)
        self._space.clicked.connect(lambda: session.go(Place("space", self._position)))
        head = row(Label(tr("Stances"), TypeRole.HEADING), self._as_of, self._add)
        told = row(self._summary, self._space, stretch=False)
        told.setStretch(0, 1)
        cells = QWidget()
        self._cells = FlowLayout(cells, SPACE.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        column.addLayout(head)
        column.addLayout(told)
        column.addWidget(cells)

    def show_loaded(self, loaded: Loaded) -> None:
        """Show the stances on a position."""
        self._position = loaded.record.id
        stances = latest_by_counterpart(loaded)
        clear(self._cells)
        for stance in sorted(stances, key=lambda found: list(StanceLevel).index(found.level)):
            self._cells.addWidget(self._cell(stance, loaded))
        self._known = tuple(stance.counterpart for stance in stances)
        counts = [(sum(s.level in levels for s in stances), one, many) for levels, one, many in _COUNTED]
        told = [tr_counted(count, one, many) for count, one, many in counts if count]
        self._summary.setText(" · ".join(told) or tr("Nobody's stance is known yet."))
        dates = [stance.as_of for stance in stances if stance.as_of is not None]
        self._as_of.setText(tr("as of {day}", day=day_words(max(dates))) if dates else "")
        self.updateGeometry()

    def pick(self) -> RecordPicker:
        """Choose a counterpart and add where it stands."""
        picker = RecordPicker(self._session, self, "counterpart", self._known)
        picker.picked.connect(self._picked)
        picker.open_below(self._add)
        return picker

    def _picked(self, counterpart: Record) -> None:
        go: Callable[[Record], None] = while_alive(
            self, lambda made: self._session.go(place_of(made.KIND, made.id, "level"))
        )
        make_record(self._session, "stance", "", go, counterpart=counterpart.id, position=self._position, as_of=today())

    def _cell(self, stance: Stance, loaded: Loaded) -> QWidget:
        name = loaded.title(stance.counterpart)
        cell = StanceCell(self._session.theme, grade_of(stance.level), name, width=_CELL)
        cell.setToolTip(tr("{party}: {stance}", party=name, stance=tr(stance.level.label)))
        cell.clicked.connect(lambda: self._session.go(place_of("stance", stance.id)))
        words = ElidedLabel(code_of(loaded.near.get(stance.counterpart)), TypeRole.CAPTION, Ink.TEXT_2)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setToolTip(name)
        holder = QWidget()
        holder.setFixedWidth(self._session.theme.px(_CELL))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(cell)
        column.addWidget(words)
        return holder


def latest_by_counterpart(loaded: Loaded) -> list[Stance]:
    """Return the stance of each counterpart on a position that holds now."""
    about = [one.record for one in loaded.pointers if one.field == "position"]
    return list(current(one for one in about if isinstance(one, Stance)).values())


def code_of(record: Record | None) -> str:
    """Return the few letters by which a counterpart is known: its code, else its name."""
    if isinstance(record, Counterpart):
        return record.country or record.name
    return "?"
