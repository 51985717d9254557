"""Fields for days and instants, with a calendar; a field may be empty."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.draft import Draft
from cyberbrief.gui.parts.line_field import BareLine
from cyberbrief.gui.theme import SPACE, Theme
from cyberbrief.gui.theme.theme import set_look


class DateField(QFrame):
    """A day, typed as 2026-12-07 or as the locale writes it, or chosen in a calendar; may be empty.

    `edited(str)` and `left(str)` carry an ISO date or nothing; what cannot be read is shown as wrong and
    not handed on.
    """

    edited = Signal(str)
    left = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._last = ""
        set_look(self, part="field")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.line = BareLine()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(tr("YYYY-MM-DD"))
        self.line.setProperty("ring", "parent")
        set_look(self.line, part="bare")
        self._button = IconButton(theme, "calendar", tr("{field}: choose in a calendar", field=name))
        self._button.clicked.connect(self._open_calendar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.grid, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.line)
        layout.addWidget(self._button)
        self.setFocusProxy(self.line)
        self._draft = Draft(self.line, self.iso, self.edited, self.left)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._tidy)
        self._calendar: _Calendar | None = None

    def sizeHint(self) -> QSize:
        """Return the size of a date and the calendar's button."""
        return QSize(self._theme.px(150), self._theme.px(SPACE.field))

    def iso(self) -> str:
        """Return the day as YYYY-MM-DD, or nothing; while it cannot be read, the last one that could."""
        typed = self.line.text().strip()
        if not typed:
            self._last = ""
        elif (day := read_day(typed)) is not None:
            self._last = day.isoformat()
        return self._last

    def set_iso(self, day: str) -> None:
        """Show a day given as YYYY-MM-DD, or none, without a signal."""
        self.line.setText(day)
        self._last = day
        self._mark()
        self._draft.load()

    def flush(self) -> None:
        """Hand on what was typed, now."""
        self._draft.flush()

    def _typed(self, _text: str) -> None:
        self._mark()
        self._draft.type()

    def _mark(self) -> None:
        typed = self.line.text().strip()
        wrong = bool(typed) and read_day(typed) is None
        set_look(self.line, wrong="true" if wrong else "false")
        self.line.setToolTip(tr("Write the day as 2026-12-07.") if wrong else "")

    def _tidy(self) -> None:
        day = read_day(self.line.text().strip())
        if day is not None:
            self.line.setText(day.isoformat())

    def _open_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = _Calendar(self)
            self._calendar.days.clicked.connect(self._choose)
            self._calendar.days.activated.connect(self._choose)
        if (day := read_day(self.line.text().strip())) is not None:
            self._calendar.days.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height() + SPACE.inside)))
        self._calendar.show()
        self._calendar.days.setFocus()

    def _choose(self, day: QDate) -> None:
        self.line.setText(day.toString(Qt.DateFormat.ISODate))
        self._mark()
        if self._calendar is not None:
            self._calendar.hide()
        self._draft.type()
        self._draft.leave()


class _Calendar(QFrame):
    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        set_look(self, part="card")
        self.days = QCalendarWidget()
        self.days.setAccessibleName(tr("Calendar"))
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        self.days.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.inside, SPACE.inside, SPACE.inside, SPACE.inside)
        column.addWidget(self.days)


def read_day(typed: str) -> date | None:
    """Read a day as ISO, the locale, English or French write it, short or long; None where it cannot be read."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    plain = " ".join(typed.replace(",", " ").split())
    here = QLocale()
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        day = here.toDate(typed, form)
        if day.isValid() and day.year() > 0:
            return _of_this_age(day)
    day_first = here.dateFormat(QLocale.FormatType.ShortFormat).startswith("d")
    for pattern in _IN_FIGURES if day_first else ():  # else the seventh of December might be the twelfth of July
        day = here.toDate(plain, pattern)
        if day.isValid():
            return _of_this_age(day)
    for locale in (here, QLocale("en_GB"), QLocale("fr_FR")):
        for pattern in _IN_LETTERS:
            day = locale.toDate(plain, pattern)
            if day.isValid():
                return date(day.year(), day.month(), day.day())
    return None


def _of_this_age(day: QDate) -> date:
    """Return a day, whose year of two figures is one of this century where that makes more sense."""
    return date(day.year() + (100 if day.year() < _FIRST_YEAR else 0), day.month(), day.day())


_FIRST_YEAR = 1945
_IN_FIGURES = ("d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yy", "d/M/yy")
# What people write out: “7 December 2026”, “Dec 7, 2026”, “lundi 7 décembre 2026”.
_IN_LETTERS = (
    *("d MMMM yyyy", "d MMM yyyy", "d. MMMM yyyy", "d. MMM yyyy", "MMMM d yyyy", "MMM d yyyy"),
    *("dddd d MMMM yyyy", "ddd d MMM yyyy", "dddd MMMM d yyyy"),
)
