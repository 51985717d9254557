"""The records that came, by what becomes of them: chips to narrow, a list to walk through, nothing to decide here."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.merged import Fate, MergedRecord
from cyberbrief.domain.record import RecordId
from cyberbrief.gui.arriving.all_at_once import AllAtOnce
from cyberbrief.gui.arriving.looks import FATE_CHIPS, fate_tag
from cyberbrief.gui.arriving.review import Review
from cyberbrief.gui.kind_signs import KIND_SIGNS
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import NO_DETAIL, Row
from cyberbrief.gui.parts.long_list import LongList, LongRows
from cyberbrief.gui.parts.surface import Ground, Surface
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.record_titles import Near, title_of
from cyberbrief.gui.theme import SPACE, Theme, TypeRole

ASKING = "asking"
ALL = ""
_ORDER = (Fate.BOTH, Fate.DELETED, Fate.THEIRS, Fate.NEW, Fate.FAULTY, Fate.SAME)
_HEADS = {
    Fate.BOTH: later("Changed on both sides"),
    Fate.DELETED: later("Deleted on their side"),
    Fate.THEIRS: later("Changed on their side"),
    Fate.NEW: later("New"),
    Fate.FAULTY: later("Left out"),
    Fate.SAME: later("The same as ours"),
}
_HEAD = "fate "


class ArrivalList(Surface):
    """`chosen(RecordId)` when another record is gone to, `decided()` when all that was open was answered at once."""

    chosen = Signal(str)
    decided = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.LIST, 0, SPACE.grid)
        self._theme = theme
        self._review: Review | None = None
        self._near: Near = {}
        self._filter = ALL
        self.chips: dict[str, Chip] = {}
        self.title = Label("", TypeRole.HEADING)
        head = Surface(Ground.LIST, SPACE.narrow, SPACE.grid)
        head.column.addWidget(self.title)
        holder = QWidget()
        self._flow = FlowLayout(holder, SPACE.inside)
        head.column.addWidget(holder)
        self._chips = holder
        self.choice = ChoiceField(theme, tr("Show"))
        self.choice.hide()
        self.choice.chosen.connect(self._narrow)
        head.column.addWidget(self.choice)
        self.all = AllAtOnce(theme)
        self.all.hide()
        self.all.decided.connect(self.decided)
        head.column.addWidget(self.all)
        self.list = LongList(theme, tr("Records that came"))
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.chosen)
        self.column.addWidget(head)
        self.column.addWidget(self.list, 1)

    def show_review(self, review: Review, near: Near) -> None:
        """Show another import."""
        self._review, self._near, self._filter = review, near, ALL
        self.title.setText(tr_counted(len(review.records), "{n} record", "{n} records"))
        self._make_chips(review)
        self.all.show_review(review)
        self.refresh()

    def fold(self, folded: bool) -> None:  # one thing that is on or off
        """Offer in a list that drops down what stands side by side where there is room."""
        self.all.fold(folded)
        if folded != self._chips.isHidden():
            self._chips.setHidden(folded)
            self.choice.setVisible(folded)

    def refresh(self) -> None:
        """Show what was decided meanwhile."""
        if self._review is None:
            return
        shown = list(self._shown(self._review))
        heads = {record.fate: 0 for record in shown}
        for record in shown:
            heads[record.fate] += 1
        rows: list[tuple[str, str, bool]] = []
        made: list[Row] = []
        for fate in _ORDER:
            own = [record for record in shown if record.fate is fate]
            if own:
                rows.append((f"{_HEAD}{fate}", "", True))
                made.append(Row(f"{_HEAD}{fate}", tr(_HEADS[fate]), status=str(len(own)), head=True))
            for record in own:
                rows.append((record.id, self._title(record), False))
                made.append(Row(record.id, ""))
        places = {row[0]: record for row, record in zip(rows, rows, strict=True)}
        records = self._review.records

        def make(place: int) -> Row:
            row = made[place]
            return row if row.head or row.key not in places else self._row(records[row.key])

        self.list.set_rows(LongRows.of(rows, make))
        self.all.refresh()
        asking = self.chips.get(ASKING)
        if asking is not None:
            asking.show_count(sum(bool(self._review.standing(one).open) for one in records))

    def first(self) -> RecordId:
        """Return the record one begins with: the first that asks, else the first of all."""
        if self._review is None:
            return ""
        ordered = [record.id for fate in _ORDER for record in self._shown(self._review) if record.fate is fate]
        return next((one for one in ordered if self._review.standing(one).open), ordered[0] if ordered else "")

    def go_to(self, record: RecordId) -> None:
        """Go to a record, also where a chip hides it."""
        if self._review is not None and all(one.id != record for one in self._shown(self._review)):
            self._narrow(ALL)
        self.list.set_key(record)

    def _shown(self, review: Review) -> Iterable[MergedRecord]:
        for record in review.records.values():
            if self._filter == ASKING:
                if review.standing(record.id).asked:
                    yield record
            elif self._filter in {ALL, str(record.fate)}:
                yield record

    def _make_chips(self, review: Review) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = {}
        offered = [(ALL, tr("All"), 0)]
        asking = sum(bool(review.standing(one).asked) for one in review.records)
        if asking:
            offered.append((ASKING, tr("To decide"), asking))
        counts = review.pack.counts
        offered += [(str(fate), tr(FATE_CHIPS[fate]), counts[fate]) for fate in _ORDER if counts[fate]]
        for key, words, count in offered:
            chip = Chip(self._theme, words)
            chip.show_count(count)
            chip.clicked.connect(lambda _on=False, key=key: self._narrow(key))
            self.chips[key] = chip
            self._flow.addWidget(chip)
        counted = [(key, tr("{kind} ({n})", kind=words, n=count) if count else words) for key, words, count in offered]
        self.choice.set_choices(counted)
        self._narrow(ALL)

    def _narrow(self, key: str) -> None:
        self._filter = key
        for own, chip in self.chips.items():
            chip.setChecked(own == key)
        self.choice.set_key(key)
        self.refresh()

    def _title(self, record: MergedRecord) -> str:
        shown = self._near.get(record.id)
        return (title_of(shown, self._near) if shown is not None else record.title) or tr("Without a title")

    def _row(self, record: MergedRecord) -> Row:
        standing = self._review.standing(record.id) if self._review is not None else None
        known = record.kind in KINDS
        kind = tr(KINDS[record.kind].LABEL) if known else tr("Of a kind that is not known here")
        assert standing is not None  # noqa: S101  # rows are made of a review alone
        return Row(
            record.id,
            self._title(record),
            kind or NO_DETAIL,
            icon=KIND_SIGNS[record.kind].icon if known else "help",
            tag=fate_tag(record.fate, standing),
            struck=standing.declined,
        )
