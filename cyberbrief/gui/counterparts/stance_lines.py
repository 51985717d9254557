"""Where a party stands on each of our positions: the stance of now, how it came to it, and what the desk notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.statement import AGAINST_US, WITH_US, Stance
from cyberbrief.gui.counterparts.section import Section
from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.few_of_many import FewOfMany
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.stance_cell import StanceCell
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.records.row_words import grade_of
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services.profile import OnPosition

_CELL, _SMALL = 46, 30
_ISSUE, _AROUND, _SHARE = 280, 30, 0.4
_MOST_OF_HISTORY = 4
_FEW = 12


class StanceLines(Section):
    """A line for each position; those of another dossier stand under its name."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.theme, tr("Stances"), tr("Stances: add one"))
        self._session = session
        self.shown: tuple[OnPosition, ...] = ()
        self._widest = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.narrow)
        self._grid.setVerticalSpacing(SPACE.inside)
        self._grid.setColumnStretch(3, 1)
        self._rows = 0
        self._few: FewOfMany[str | OnPosition] = FewOfMany(
            session.theme,
            self,
            self._add,
            self._clear,
            lambda rest: tr_counted(rest, "{n} more", "{n} more"),
            tr("Fewer"),
            _FEW,
        )
        self.column.addLayout(self._grid)
        self.column.addWidget(self._few.more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_stances(self, stances: tuple[OnPosition, ...], near: Mapping[RecordId, Record]) -> None:
        """Show the stances of a party, those of the dossier one is in first."""
        self.say(summary(stances))
        if stances == self.shown:
            return
        self.shown = stances
        metrics = self._session.theme.metrics(TypeRole.MEDIUM)
        self._widest = round(max((metrics.horizontalAdvance(one.title) for one in stances), default=0)) + _AROUND
        self._share()
        here = self._session.dossier()
        ordered = sorted(stances, key=lambda one: (one.dossier != here, _named(near, one.dossier)))
        rows: list[str | OnPosition] = []
        for dossier, lines in groupby(ordered, key=lambda one: one.dossier):
            if dossier != here:
                rows.append(_named(near, dossier))
            rows += lines
        self._few.show_lines(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the issues no more of the line than leaves room for the rest."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = min(self._session.theme.px(_ISSUE), round(self.width() * _SHARE))
        self._grid.setColumnMinimumWidth(1, min(self._widest, room))

    def _clear(self) -> None:
        clear(self._grid)
        self._rows = 0

    def _add(self, line: str | OnPosition) -> None:
        if isinstance(line, OnPosition):
            self._line(self._rows, line)
        else:
            self._grid.addWidget(ElidedLabel(line, TypeRole.LABEL, Ink.TEXT_2), self._rows, 0, 1, 4)
        self._rows += 1

    def _line(self, place: int, line: OnPosition) -> None:
        stance = line.latest
        cell = StanceCell(self._session.theme, grade_of(stance.level), line.title, width=_CELL)
        cell.setAccessibleName(tr("{issue}: {stance}", issue=line.title, stance=tr(stance.level.label)))
        cell.setToolTip(tr(stance.level.label))
        cell.clicked.connect(lambda: self._session.go(place_of("stance", stance.id)))
        issue = ElidedLink(self._session.theme, line.title)
        issue.clicked.connect(lambda: self._session.go(place_of("position", line.position)))
        note = " ".join(stance.note.split())
        middle, leading = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeading
        self._grid.addWidget(cell, place, 0, middle)
        self._grid.addWidget(issue, place, 1, middle | leading)
        self._grid.addWidget(self._history(line), place, 2, middle)
        self._grid.addWidget(ElidedLabel(note, TypeRole.SMALL, Ink.TEXT_2), place, 3, middle)

    def _history(self, line: OnPosition) -> QWidget:
        holder = QWidget()
        box = QHBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE.inside)
        before = changes_of(line.history)[-_MOST_OF_HISTORY:]
        for stance in before[:-1]:
            cell = StanceCell(self._session.theme, grade_of(stance.level), line.title, width=_SMALL, height=16)
            words = tr("{stance} on {day}", stance=tr(stance.level.label), day=day_words(stance.as_of))
            cell.setToolTip(words)
            cell.setAccessibleName(tr("{issue}: {stance}", issue=line.title, stance=words))
            cell.clicked.connect(lambda _on=False, stance=stance: self._session.go(place_of("stance", stance.id)))
            box.addWidget(cell)
            box.addWidget(Label(day_words(stance.as_of), TypeRole.CAPTION, Ink.TEXT_3))
            box.addWidget(Label("→", TypeRole.CAPTION, Ink.TEXT_3))
        day = day_words(before[-1].as_of)
        box.addWidget(Label(tr("since {day}", day=day) if day else "", TypeRole.CAPTION, Ink.TEXT_3))
        box.addStretch(1)
        return holder


def changes_of(history: Sequence[Stance]) -> list[Stance]:
    """Return the stances at which the level became another, so that a stance heard again counts once."""
    found: list[Stance] = []
    for stance in history:
        if not found or found[-1].level is not stance.level:
            found.append(stance)
    return found


def summary(stances: Sequence[OnPosition]) -> str:
    """Say on how many positions a party is with us, open and against us; nothing where no stance is known."""
    if not stances:
        return tr("None noted yet")
    levels = [one.latest.level for one in stances]
    with_us, against = sum(one in WITH_US for one in levels), sum(one in AGAINST_US for one in levels)
    return tr(
        "with us on {ours} · open on {open} · against us on {against}",
        ours=with_us,
        open=len(levels) - with_us - against,
        against=against,
    )


def _named(near: Mapping[RecordId, Record], link: RecordId) -> str:
    return near[link].title_text if link in near else ""
