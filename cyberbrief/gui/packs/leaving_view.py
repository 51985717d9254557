"""Exactly what leaves in a pack: record by record, field by field; what stays and why; and what stands against it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import Scheme
from cyberbrief.domain.record import Element, Record, RecordId, TextKind, declarations
from cyberbrief.domain.shared import SharedElement, SharedRecord
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.packs.unfolding import Unfolding
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.parts.surface import Line, clear
from cyberbrief.gui.parts.tag import Chip, Tag
from cyberbrief.gui.records.kind_words import UNTITLED
from cyberbrief.gui.records.value_words import value_words
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.services.leaving import LeftOut, Preview, Reason, Withheld

_REASONS: Mapping[Reason, str] = {
    Reason.DESK_ONLY: later("For our own desk only"),
    Reason.DELEGATION_ONLY: later("For the delegation only"),
    Reason.PARTNERS_ONLY: later("For partners only"),
    Reason.ROOM_ONLY: later("For the room only"),
    Reason.NOT_RELEASED: later("Not released to every partner that is named"),
    Reason.LEFT_ON_TABLES: later("Left out of papers that may lie on a table"),
}
_HIDDEN = frozenset({"reach", "marking", "caveats"})


class LeavingView(QWidget):
    """`accepted(str)` carries a phrase that somebody lets go by name, `taken_back(str)` one that shall stay after all.

    Records and fields are made when they are unfolded: a pack may hold ten thousand.
    """

    accepted = Signal(str)
    taken_back = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("What leaves"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.grid)

    def say(self, words: str) -> None:
        """Say in a sentence why nothing is shown yet."""
        clear(self._column)
        self._column.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2, wrap=True))

    def show_preview(self, seen: Preview, scheme: Scheme, accepted: tuple[str, ...] = ()) -> None:
        """Show what would leave, and under which marking of the store's scheme."""
        clear(self._column)
        add = self._column.addWidget
        if seen.forbidden:
            notice = Notice(self._theme)
            add(notice)  # before it says something, by which it appears
            notice.say(tr("It may not leave so"), tr(seen.forbidden), Meaning.ERROR, "ban")
        for finding in seen.retyped:
            self._add_retyped(tr(finding.sentence), tr(finding.remedy), finding.phrase)
        if accepted:
            add(self._accepted(accepted))
        if seen.records:
            leaves = tr_counted(len(seen.records), "{n} record leaves", "{n} records leave")
            marking = ", ".join((tr(scheme.level(seen.marking.level).name), *seen.marking.caveats))
            add(flow(Label(leaves, TypeRole.HEADING), Tag(self._theme, marking, Meaning.NEUTRAL, "shield")))
            for kind, of_kind in _by_kind(seen).items():
                add(self._kind(kind, of_kind, seen))
        if seen.ledger:
            add(Line())
            add(Label(tr("What stays here, and why"), TypeRole.HEADING))
            for reason in seen.reasons:
                add(self._reason(reason, seen))
        if seen.left_out:
            add(Line())
            add(Label(tr("Links to what does not come along"), TypeRole.HEADING))
            add(self._links(seen.left_out, seen.titles))

    # --------------------------------------------------------------------------------------------------- what leaves

    def _kind(self, kind: str, records: tuple[SharedRecord, ...], seen: Preview) -> QWidget:
        words = tr(KINDS[kind].PLURAL)
        return Unfolding(
            self._theme,
            words,
            lambda: (self._record(one, seen) for one in records),
            icon=icon_of(kind),
            behind=str(len(records)),
        )

    def _record(self, one: SharedRecord, seen: Preview) -> QWidget:
        title = _title(one.id, one.kind, seen.titles)
        if one.deleted:
            return Label(tr("“{title}” is told as deleted", title=title), TypeRole.BODY, Ink.TEXT_2, wrap=True)
        return Unfolding(self._theme, title, lambda: self._fields(one, KINDS[one.kind], seen.titles))

    def _fields(
        self, holder: SharedRecord | SharedElement, kind: type[Record | Element], titles: Mapping[RecordId, str]
    ) -> Iterator[QWidget]:
        """Yield every field that says something, its name above it; elements of a list below one another."""
        for name, value in holder.values.items():
            declared = declarations(kind)[name]
            if not value or name in _HIDDEN:
                continue
            if declared.kind is TextKind.ELEMENTS and declared.element is not None and isinstance(value, tuple):
                yield FieldLabel(tr(declared.label))
                for element in value:
                    if element.deleted:
                        yield Label(tr("One that is gone"), TypeRole.BODY, Ink.TEXT_3)
                        continue
                    yield from self._fields(element, declared.element, titles)
                    yield Line()
                continue
            yield FieldLabel(tr(declared.label))
            yield _text(_said(value, titles))

    # ---------------------------------------------------------------------------------------------------- what stays

    def _reason(self, reason: Reason, seen: Preview) -> QWidget:
        held = [one for one in seen.ledger if one.reason is reason]
        return Unfolding(
            self._theme,
            tr(_REASONS[reason]),
            lambda: self._held(held, seen),
            icon="eye-off",
            ink=Ink.WITHHELD,
            behind=str(len(held)),
        )

    def _held(self, held: list[Withheld], seen: Preview) -> Iterator[QWidget]:
        kinds = {record.id: record.kind for record in seen.records}
        for record, entries in groupby(held, key=lambda one: one.record):
            title = seen.titles.get(record, "").strip() or tr("A record without a name")
            fields = dict.fromkeys(_label(kinds.get(record, ""), one.field) for one in entries)
            said = ", ".join(words for words in fields if words) or tr("the whole record")
            yield _text(tr("{record}: {fields}", record=title, fields=said))

    def _links(self, left: tuple[LeftOut, ...], titles: Mapping[RecordId, str]) -> QWidget:
        def lines() -> Iterator[QWidget]:
            for record, target in dict.fromkeys((one.record, one.target) for one in left):
                said = tr(
                    "{record} points to {target}",
                    record=titles.get(record, record),
                    target=titles.get(target, target),
                )
                yield _text(said)

        words = tr_counted(len(left), "{n} link leads nowhere at theirs", "{n} links lead nowhere at theirs")
        return Unfolding(self._theme, words, lines, icon="link")

    # ----------------------------------------------------------------------------------------------------- phrases

    def _add_retyped(self, sentence: str, remedy: str, phrase: str) -> None:
        notice = Notice(self._theme)
        self._column.addWidget(notice)
        button = tr("Accept this phrase") if phrase else ""
        notice.say(sentence, remedy, Meaning.WARNING, "triangle", button)
        notice.pressed.connect(lambda: self.accepted.emit(phrase))

    def _accepted(self, accepted: tuple[str, ...]) -> QWidget:
        chips: list[QWidget] = [Label(tr("Accepted by name:"), TypeRole.SMALL, Ink.TEXT_2)]
        for phrase in accepted:
            chip = Chip(self._theme, phrase[:60], removable=True)
            chip.setChecked(True)
            chip.setAccessibleName(tr("Accepted: {phrase}", phrase=phrase))
            chip.toggled.connect(lambda _on, phrase=phrase: self.taken_back.emit(phrase))
            chip.removed.connect(lambda phrase=phrase: self.taken_back.emit(phrase))
            chips.append(chip)
        return flow(*chips)


def _text(words: str) -> Label:
    """Return words that run over lines; of many such the page is as tall as they are at its width, and no taller."""
    label = Label(words, TypeRole.BODY, wrap=True)
    policy = label.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    label.setSizePolicy(policy)
    return label


def _by_kind(seen: Preview) -> Mapping[str, tuple[SharedRecord, ...]]:
    return {kind: found for kind in KINDS if (found := tuple(one for one in seen.records if one.kind == kind))}


def _title(record: RecordId, kind: str, titles: Mapping[RecordId, str]) -> str:
    return titles.get(record, "").strip() or tr(UNTITLED[kind])


def _label(kind: str, field: str) -> str:
    """Return the name of a field of a record, or of what stands in its lists."""
    if not kind or not field:
        return ""
    held: list[type[Record | Element]] = [KINDS[kind]]
    while held:
        fields = declarations(held.pop(0))
        if field in fields:
            return tr(fields[field].label)
        held += [one.element for one in fields.values() if one.element is not None]
    return ""


def _said(value: object, titles: Mapping[RecordId, str]) -> str:
    """Return a value in words; a link by the name of what it leads to."""
    if isinstance(value, tuple):
        return ", ".join(_said(one, titles) for one in value)
    return titles.get(value, value) if type(value) is str else value_words(value, {})  # a choice is a str too
