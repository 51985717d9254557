"""Choosing a record: a small window with a search over one kind, and making a new one there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import DossierRecord, Record, TextKind, declarations
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.picker_popup import PickerPopup
from cyberbrief.gui.record_titles import shown_title
from cyberbrief.gui.records.kind_words import CHOOSE_WORDS, FIND_WORDS, WRITE_WORDS
from cyberbrief.gui.session import Session
from cyberbrief.services import adding, reading, taking_part
from cyberbrief.services.adding import new_id

_MOST = 60
_MAKE, _NONE = "make", "none"


class _Found(NamedTuple):
    """What can be chosen, by id, and for each in small letters the words by which it is found."""

    records: Mapping[str, Record]
    said: tuple[tuple[str, str], ...]


class RecordPicker(PickerPopup):
    """Offers the records of a kind ("" for any); `picked(Record)` or `none_picked()` once, then it closes."""

    picked = Signal(object)
    none_picked = Signal()

    def __init__(self, session: Session, parent: QWidget, kind: str, without: Collection[str] = ()) -> None:
        can_write = bool(kind) and can_be_named(kind)
        placeholder = tr(WRITE_WORDS[kind] if can_write else FIND_WORDS[kind])
        theme = session.theme
        search = SearchField(theme, tr(FIND_WORDS[kind]), placeholder=placeholder)
        super().__init__(theme, parent, search, RowList(theme, tr("Found")))
        self.setAccessibleName(tr(CHOOSE_WORDS[kind]))
        self._session, self._kind, self._without = session, kind, frozenset(without)
        self._records: Mapping[str, Record] = {}
        self._said: tuple[tuple[str, str], ...] = ()
        self._offers_none = False
        self.came.connect(self._read)
        self.pressed.connect(self._pick)
        self.search.searched.connect(lambda _words: self._show())
        self.search.accepted.connect(lambda _words: self._accept())

    def offer_none(self) -> None:
        """Offer to link to nothing."""
        self._offers_none = True

    def _read(self) -> None:
        workspace, dossier = self._session.workspace, self._session.dossier()
        kinds = (self._kind,) if self._kind else tuple(KINDS)

        def job() -> _Found:
            found: list[Record] = []
            for kind in kinds:
                inside = dossier if issubclass(KINDS[kind], DossierRecord) else None
                found += reading.records(workspace, kind, inside)
            offered = {record.id: record for record in found if record.id not in self._without}
            named = {key: f"{record.title_text} {self._detail(record)}" for key, record in offered.items()}
            return _Found(offered, tuple((key, words.casefold()) for key, words in named.items()))

        self._session.read(job, while_alive(self, self._take))

    def _take(self, found: _Found) -> None:
        self._records, self._said = found
        self._show()

    def _show(self) -> None:
        typed = self.search.text().strip()
        words = typed.casefold().split()
        keys = (key for key, said in self._said if all(word in said for word in words))
        some = [self._records[key] for key in islice(keys, _MOST)]
        rows = [
            Row(record.id, shown_title(record.title_text), self._detail(record), icon=icon_of(record.KIND))
            for record in some
        ]
        if typed and self._kind and can_be_named(self._kind):
            rows.append(Row(_MAKE, tr("Make “{words}”", words=typed), icon="plus"))
        if self._offers_none and not typed:
            rows.insert(0, Row(_NONE, tr("None of these"), icon="close"))
        self.list.set_rows(rows)
        if rows:
            self.list.set_key(rows[0].key)

    def _detail(self, record: Record) -> str:
        for name in ("number", "official_name", "title", "role"):
            words = getattr(record, name, "")
            if words and words != record.title_text:
                return str(words)
        return "" if self._kind else tr(record.LABEL)

    def _accept(self) -> None:
        self._show()
        self._pick(self.list.key())

    def _pick(self, key: str) -> None:
        if key == _MAKE:
            make_record(self._session, self._kind, self.search.text().strip(), while_alive(self, self._done))
        elif key == _NONE:
            self.none_picked.emit()
            self.close()
        elif key in self._records:
            self._done(self._records[key])

    def _done(self, record: Record) -> None:
        self.picked.emit(record)
        self.close()


def can_be_named(kind: str) -> bool:
    """Say whether a record of this kind can be made from its name alone."""
    record_class = KINDS[kind]
    fields = declarations(record_class)
    title = fields[record_class.TITLE]
    others = [name for name, field in fields.items() if field.required and name not in {title.name, "dossier"}]
    return not others and title.kind in {TextKind.LINE, TextKind.TEXT} and kind not in {"stance", "dossier", "brief"}


def make_record(session: Session, kind: str, title: str, done: Callable[[Record], None], **values: object) -> None:
    """Add a record named `title` to the dossier one is in, and hand it on; a counterpart takes part there at once."""
    record_class = KINDS[kind]
    given: dict[str, object] = dict(values)
    if title:
        given[record_class.TITLE] = title
    if issubclass(record_class, DossierRecord):
        given["dossier"] = session.dossier()
    record = record_class(id=new_id(), **given)  # type: ignore[arg-type]  # names and values of declared fields
    workspace, dossier = session.workspace, session.dossier()

    def job() -> None:
        if isinstance(record, Counterpart) and dossier:
            taking_part.add_counterpart(workspace, dossier, record)
        else:
            adding.add(workspace, [record])

    session.write(job, lambda _none: done(record))
