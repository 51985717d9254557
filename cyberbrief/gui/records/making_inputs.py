"""Which input a declared field gets, and how a value with links is shown in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from cyberbrief.domain.position import RungKind
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.records.elements_input import ElementsInput, options_of
from cyberbrief.gui.records.inputs import (
    ChoiceInput,
    DateInput,
    FieldInput,
    FlagInput,
    NumberInput,
    TextInput,
    WordsInput,
    WrappedLine,
)
from cyberbrief.gui.records.instant_input import InstantInput
from cyberbrief.gui.records.link_input import LinkInput, LinksInput, shortened
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import TYPE, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.writing.editor import Editor

_ROWS = 2


class OptionInput(FieldInput):
    """One of a list that belongs to the moment: steps and outcomes of a position, by id; or none of them."""

    def __init__(self, session: Session, field: FieldDeclaration) -> None:
        self._field = ChoiceField(session.theme, tr(field.label), [("", "–")])
        self._field.setMaximumWidth(session.theme.px(240))
        self._fixed = [(str(kind), tr(kind.label)) for kind in RungKind] if field.name == "kind" else None
        super().__init__(self._field)
        self.field = field
        self._field.chosen.connect(self.chosen.emit)

    def show_options(self, value: str, options: tuple[tuple[str, str], ...]) -> None:
        """Offer options and show one of them; one that is not among them is shown as it is."""
        offered = [("", "–"), *(self._fixed or [(key, shortened(words)) for key, words in options])]
        if value and value not in {key for key, _ in offered}:
            offered.append((value, shortened(value) if self._fixed else tr("No longer there")))
        self._field.set_choices(offered)
        self._field.set_key(value)


def make_input(session: Session, field: FieldDeclaration, about: Callable[[], Loaded | None]) -> FieldInput:
    """Make the input of a declared field; `about` says which record is shown, with what is near it."""
    theme, label, hint = session.theme, tr(field.label), tr(field.hint)
    simple: dict[TextKind, Callable[[], FieldInput]] = {
        TextKind.LINE: lambda: TextInput(LineField(label, placeholder=hint), field),
        TextKind.TEXT: lambda: TextInput(Editor(session, label, placeholder=hint, rows=_ROWS), field),
        TextKind.CHOICE: lambda: ChoiceInput(theme, field),
        TextKind.FLAG: lambda: FlagInput(theme, field),
        TextKind.DATE: lambda: DateInput(theme, field),
        TextKind.INSTANT: lambda: InstantInput(theme, field),
        TextKind.NUMBER: lambda: NumberInput(theme, field),
        TextKind.WORDS: lambda: WordsInput(field),
        TextKind.LINK: lambda: LinkInput(session, field),
        TextKind.LINKS: lambda: LinksInput(session, field),
        TextKind.ELEMENTS: lambda: ElementsInput(session, field, make_inner, show_inner),
    }

    def make_inner(inner: FieldDeclaration) -> FieldInput:
        estimated = inner.name == "kind" and inner.kind is TextKind.LINE
        if estimated or (inner.name in {"rung", "outcome"} and inner.structural):
            return OptionInput(session, inner)
        return make_input(session, inner, about)

    def show_inner(made: FieldInput, value: object, element: Element) -> None:
        show_in(made, value, about(), element)

    return simple[field.kind]()


def wrapped_input(session: Session, field: FieldDeclaration, role: TypeRole, placeholder: str = "") -> TextInput:
    """Make the input of one line that may be long and is shown over several lines, without a frame."""
    return TextInput(WrappedLine(session, tr(field.label), role, placeholder=placeholder or tr(field.hint)), field)


def quiet_input(
    session: Session, field: FieldDeclaration, placeholder: str = "", role: TypeRole = TypeRole.TEXT
) -> TextInput:
    """Make the input of prose that stands on the page without a frame until one points at it."""
    line = TYPE[role].line if role is TypeRole.SMALL else 20
    area = Editor(session, tr(field.label), placeholder=placeholder or tr(field.hint), rows=1, quiet=True, line=line)
    set_look(area, type=str(role))
    area.document().setDocumentMargin(2)
    area.set_text("")
    return TextInput(area, field)


def show_in(made: FieldInput, value: object, loaded: Loaded | None, holder: Record | Element | None = None) -> None:
    """Show a value, with the names of what it links to and on the clocks of its record's zone."""
    near = loaded.near if loaded is not None else {}
    record = loaded.record if loaded is not None else None
    if isinstance(made, LinkInput):
        made.show_link(str(value), near)
    elif isinstance(made, LinksInput):
        made.show_links(cast("tuple[str, ...]", value), near)
    elif isinstance(made, OptionInput):
        about = holder if holder is not None else record
        made.show_options(str(value), options_of(made.field, about, record, near) if about is not None else ())
    elif isinstance(made, InstantInput):
        made.set_zone(zone_of(loaded))
        made.show_value(value)
    else:
        if isinstance(made, TextInput) and record is not None:
            made.tell(record, holder if holder is not None else record)
        made.show_value(value)


def zone_of(loaded: Loaded | None) -> str:
    """Return the zone in which a record's times are read: its own, else its dossier's."""
    if loaded is None:
        return ""
    dossier = loaded.near.get(str(getattr(loaded.record, "dossier", "")))
    return str(getattr(loaded.record, "zone", "") or getattr(dossier, "zone", ""))
