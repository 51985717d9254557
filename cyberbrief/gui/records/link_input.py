"""Links to other records: one that can be changed, or several that can be added, moved and taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from cyberbrief.domain.record import FieldDeclaration, Record, RecordId
from cyberbrief.domain.reference import Reference, Wording
from cyberbrief.gui.days import day_words
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.records.kind_words import ADD_WORDS, CHOOSE_WORDS, OTHER_WORDS
from cyberbrief.gui.records.record_picker import RecordPicker
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TagLook, TypeRole
from cyberbrief.gui.theme.theme import set_look

_LONGEST = 38
IN_THE_BIN = later("A record in the bin")


def sign_of(record: Record) -> TagLook | None:
    """Return what a chip says of a reference behind its symbol: whether its words were checked."""
    if not isinstance(record, Reference):
        return None
    if record.wording is Wording.PARAPHRASED:
        return TagLook(Meaning.NEUTRAL, "", tr("paraphrase"))
    if record.checked_on is None:
        return TagLook(Meaning.WARNING, "triangle", tr("not yet checked"))
    return TagLook(Meaning.NEUTRAL, "", tr("checked {day}", day=day_words(record.checked_on)))


def shortened(words: str, longest: int = _LONGEST) -> str:
    """Return words that fit a chip."""
    plain = " ".join(words.split())
    return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"


class LinkInput(FieldInput):
    """One record: its name, which leads to it, and a way to choose another or none."""

    def __init__(self, session: Session, field: FieldDeclaration, empty: str = "") -> None:
        inner = QFrame()
        inner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        super().__init__(inner)
        self._session, self._field = session, field
        self._value: RecordId = ""
        self._near: Mapping[RecordId, Record] = {}
        self.words_of: Callable[[Record], str] = attrgetter("title_text")
        theme = session.theme
        self._link = ElidedLink(theme)
        choose, other = tr(CHOOSE_WORDS[field.target]), tr(OTHER_WORDS[field.target])
        self._choose = Button(theme, empty or choose, "plus", ButtonRole.QUIET, name=self._named(choose))
        set_look(self._choose, flush="true")
        self._other = IconButton(theme, "chevron-down", self._named(other))
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for widget in (self._link, self._choose, self._other):
            line.addWidget(widget)
        line.addStretch(1)
        self._link.clicked.connect(self._go)
        self._choose.clicked.connect(lambda: self.pick(self._choose))
        self._other.clicked.connect(lambda: self.pick(self._link))
        self.show_link("", {})

    def show_value(self, value: object) -> None:
        """Show a link; its name comes with `show_link`."""
        self.show_link(str(value), self._near)

    def show_link(self, value: RecordId, near: Mapping[RecordId, Record]) -> None:
        """Show a link with the records whose names are known."""
        self._value, self._near = value, near
        found = near.get(value)
        title = self.words_of(found) if found is not None else tr(IN_THE_BIN)
        self._link.say(title, self._named(title))
        if found is not None:
            self._link.set_icon(icon_of(found.KIND))
        for widget in (self._link, self._other):
            widget.setVisible(bool(value))
        self._choose.setVisible(not value)
        self.setFocusProxy(self._link if value else self._choose)

    def _named(self, words: str) -> str:
        return tr("{field}: {words}", field=tr(self._field.label), words=words)

    def pick(self, below: QWidget) -> RecordPicker:
        """Open the choice of records."""
        picker = RecordPicker(self._session, self, self._field.target, (self._value,))
        if self._value and not self._field.required:
            picker.offer_none()
            picker.none_picked.connect(lambda: self._take(""))
        picker.picked.connect(self._picked)
        picker.open_below(below)
        return picker

    def _picked(self, record: Record) -> None:
        self._near = {**self._near, record.id: record}
        self._take(record.id)

    def _take(self, value: RecordId) -> None:
        self.show_link(value, self._near)
        self.chosen.emit(value)

    def _go(self) -> None:
        found = self._near.get(self._value)
        if found is not None:
            self._session.go(place_of(found.KIND, found.id))


class LinkChip(QFrame):
    """A linked record: press to go there, × or Delete to take it away, Alt+↑ and Alt+↓ to move it."""

    pressed = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, session: Session, title: str, icon: str, label: str, sign: TagLook | None = None) -> None:
        super().__init__()
        self._session = session
        set_look(self, part="field")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.button = ElidedLink(session.theme, title, icon)
        said = f"{title}, {sign.word}" if sign is not None else title
        self.button.setAccessibleName(tr("{field}: {words}", field=label, words=said))
        self.button.clicked.connect(self.pressed)
        self.button.installEventFilter(self)
        set_look(self.button, type=str(TypeRole.SMALL))
        cross = IconButton(session.theme, "close", tr("Take “{title}” away", title=shortened(title)))
        cross.clicked.connect(self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE.inside, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.button)
        if sign is not None:
            warns = sign.meaning is Meaning.WARNING
            if sign.icon:
                line.addWidget(Glyph(session.theme, sign.icon, sign.meaning.ink, SPACE.icon_tag))
            line.addSpacing(SPACE.inside)
            line.addWidget(Label(sign.word, TypeRole.CAPTION, sign.meaning.ink if warns else Ink.TEXT_3))
        line.addWidget(cross)

    def eventFilter(self, _button: object, event: QEvent) -> bool:
        """Understand Delete and Alt with the arrows."""
        if not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        is_move = bool(step) and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.type() == QEvent.Type.ShortcutOverride and is_move:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and is_move:
            self.moved.emit(step)
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
            return True
        return False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keys do."""
        menu = QMenu(self)
        menu.addAction(tr("Move earlier")).triggered.connect(lambda: self.moved.emit(-1))
        menu.addAction(tr("Move later")).triggered.connect(lambda: self.moved.emit(1))
        menu.addSeparator()
        menu.addAction(tr("Take away")).triggered.connect(self.removed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())


class LinksInput(FieldInput):
    """Several records in an order, as chips over as many lines as they need."""

    def __init__(self, session: Session, field: FieldDeclaration) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._session, self._field = session, field
        self._value: tuple[RecordId, ...] = ()
        self._near: Mapping[RecordId, Record] = {}
        self._shown: tuple[object, ...] = ()
        self._flow = FlowLayout(inner, SPACE.inside, centred=True)
        add = tr(ADD_WORDS[field.target]) if field.target else tr("Add a record")
        name = tr("{field}: {words}", field=tr(field.label), words=add)
        self._add = Button(session.theme, add, "plus", ButtonRole.QUIET, name=name)
        set_look(self._add, flush="true")
        self._add.clicked.connect(self.pick)
        self._flow.addWidget(self._add)
        self._chips: list[LinkChip] = []
        self.setFocusProxy(self._add)

    def show_value(self, value: object) -> None:
        """Show links; their names come with `show_links`."""
        self.show_links(cast("tuple[RecordId, ...]", value), self._near)

    def show_links(self, value: tuple[RecordId, ...], near: Mapping[RecordId, Record]) -> None:
        """Show links with the records whose names are known."""
        self._value, self._near = value, near
        named = tuple((link, near[link].title_text if link in near else tr(IN_THE_BIN)) for link in value)
        shown = (named, tuple(sign_of(near[link]) if link in near else None for link in value))
        if shown == self._shown:
            return
        self._shown = shown
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = [self._chip(place, title) for place, (_link, title) in enumerate(named)]
        for widget in (*self._chips, self._add):
            self._flow.addWidget(widget)
            widget.show()
        self.updateGeometry()

    def pick(self) -> RecordPicker:
        """Open the choice of records."""
        picker = RecordPicker(self._session, self, self._field.target, self._value)
        picker.picked.connect(self._picked)
        picker.open_below(self._add)
        return picker

    def _chip(self, place: int, title: str) -> LinkChip:
        record = self._near.get(self._value[place])
        icon = icon_of(record.KIND) if record is not None else "trash"
        sign = sign_of(record) if record is not None else None
        chip = LinkChip(self._session, title, icon, tr(self._field.label), sign)
        if record is not None:
            chip.pressed.connect(lambda: self._session.go(place_of(record.KIND, record.id)))
        chip.removed.connect(lambda: self._set((*self._value[:place], *self._value[place + 1 :])))
        chip.moved.connect(lambda step: self._move(place, step))
        return chip

    def _picked(self, record: Record) -> None:
        self._near = {**self._near, record.id: record}
        self._set((*self._value, record.id))

    def _move(self, place: int, step: int) -> None:
        target = place + step
        if 0 <= target < len(self._value):
            value = list(self._value)
            value.insert(target, value.pop(place))
            self._set(tuple(value))
            self._chips[target].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, value: tuple[RecordId, ...]) -> None:
        self.show_links(value, self._near)
        self.chosen.emit(value)
