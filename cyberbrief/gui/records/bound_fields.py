"""Fields on a page, bound to the record that a keeper holds: shown from it, handed on to it, with their reach."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cyberbrief.domain.audience import field_reach
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import FieldDeclaration, Record, RecordId, TextKind, declarations
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.reach_ring import ReachRing
from cyberbrief.gui.records.form_layouts import asks_for, is_filled
from cyberbrief.gui.records.inputs import FieldInput, holds_keyboard
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import make_input, show_in
from cyberbrief.gui.session import Session

_TYPED = frozenset({TextKind.TEXT, TextKind.LINE, TextKind.ELEMENTS})


class BoundFields(QObject):
    """The inputs of one page, by field name."""

    def __init__(self, session: Session, keeper: Keeper, kind: type[Record], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._keeper = session, keeper
        self.fields = declarations(kind)
        self.inputs: dict[str, FieldInput] = {}
        self.blocks: dict[str, FieldBlock] = {}
        self._rings: dict[str, ReachRing] = {}
        self._record = ""
        keeper.refused.connect(self._refused)
        keeper.accepted.connect(self._accepted)

    def block(self, name: str, made: FieldInput | None = None, *, word: bool = True) -> FieldBlock:
        """Make a field with its label above it, its reach beside the label and what is wrong below."""
        field = self.fields[name]
        label = "" if field.kind is TextKind.FLAG else tr(field.label)  # a tick says its own name
        return self._block(name, FieldBlock(label, self.bind(name, made), self.ring(name, word=word)))

    def bare_block(self, name: str, made: FieldInput, *, word: bool = False) -> FieldBlock:
        """Make a field that needs no label, such as what names the record, with its reach behind it."""
        return self._block(name, FieldBlock("", self.bind(name, made), self.ring(name, word=word), level=False))

    def _block(self, name: str, block: FieldBlock) -> FieldBlock:
        self.blocks[name] = block
        return block

    def bind(self, name: str, made: FieldInput | None = None) -> FieldInput:
        """Bind an input of one's own, or the usual one, to a field."""
        bound = made or make_input(self._session, self.fields[name], lambda: self._keeper.loaded)
        self.inputs[name] = bound
        bound.typed.connect(lambda value: self._keeper.type(name, value))
        bound.chosen.connect(lambda value: self._keeper.choose({name: value}))
        bound.left.connect(self._keeper.left)
        bound.referred.connect(self.refer)
        return bound

    def ring(self, name: str, *, word: bool = True) -> ReachRing | None:
        """Make the ring of a field that is printed; None for one that is not."""
        field = self.fields[name]
        if field.structural:
            return None
        ring = ReachRing(self._session.theme, tr(field.label), Reach.DESK, with_word=word)
        ring.chosen.connect(lambda reach: self._set_reach(field, reach))
        self._rings[name] = ring
        return ring

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a record; of the same one, what is being typed stays. What it does not ask for is hidden."""
        is_other = loaded.record.id != self._record
        self._record = loaded.record.id
        for name, made in self.inputs.items():
            if is_other:
                self._mark(name, "")
            if made.is_typed_in():
                continue
            refused = self._keeper.refused_value(name)
            value = refused[0] if refused else getattr(loaded.record, name)
            show_in(made, value, loaded)
            if refused:
                self._mark(name, refused[1])
        for name, ring in self._rings.items():
            field = self.fields[name]
            ring.show_reach(field_reach(loaded.record, field), field.limits_in(loaded.record).widest)
        for name, block in self.blocks.items():
            if (wanted := asks_for(loaded.record, name)) is not None:
                block.setVisible(wanted or is_filled(loaded.record, name) or holds_keyboard(block))

    def focus(self, name: str) -> bool:
        """Put the keyboard into a field; says whether the page has it."""
        if name in self.blocks:
            self.blocks[name].show()
        if name in self.inputs:
            self.inputs[name].focus()
        return name in self.inputs

    def refer(self, reference: RecordId) -> None:
        """Link the record to a reference that its words mention."""
        record = self._keeper.record
        linked: tuple[RecordId, ...] = getattr(record, "references", (reference,))
        if reference not in linked:
            self._keeper.choose({"references": (*linked, reference)})

    def _set_reach(self, field: FieldDeclaration, reach: Reach) -> None:
        record = self._keeper.record
        if record is not None:
            default = field.limits_in(record).default
            self._keeper.choose({"reach": with_reach(record.reach, field.name, reach, default)})

    def _refused(self, name: str, sentence: str) -> None:
        if name in self.inputs:
            self._mark(name, sentence)

    def _accepted(self, name: str) -> None:
        if name in self.inputs and self._keeper.refused_value(name) is None:
            self._mark(name, "")

    def _mark(self, name: str, sentence: str) -> None:
        self.inputs[name].set_wrong(bool(sentence))
        if name in self.blocks:
            self.blocks[name].say_wrong(sentence)


def with_reach(
    settings: tuple[tuple[str, Reach], ...], name: str, reach: Reach, default: Reach
) -> tuple[tuple[str, Reach], ...]:
    """Return reach settings in which one field has another reach; the default needs no setting."""
    kept = {field: set_to for field, set_to in settings if field != name}
    if reach is not default:
        kept[name] = reach
    return tuple(sorted(kept.items()))
