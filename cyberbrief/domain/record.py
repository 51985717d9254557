"""What every record has, and how a field is declared: once, with all that the program needs to know of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, ClassVar, cast

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.reach import (
    CONVENED,
    DESK_ALONE,
    KEPT,
    OPEN,
    OURS,
    RELEASABLE,
    ROOM,
    SHARED,
    TABLED,
    Limits,
    Reach,
)
from cyberbrief.domain.words import words

__all__ = ["CONVENED", "DESK_ALONE", "KEPT", "OPEN", "OURS", "RELEASABLE", "ROOM", "SHARED", "TABLED", "Limits"]

RecordId = str
ReachSettings = tuple[tuple[str, Reach], ...]


class TextKind(Enum):
    """What a field holds; forms, JSON, columns and Word all decide by it."""

    LINE = "line"  # one line of plain text
    TEXT = "text"  # paragraphs in the small Markdown
    CHOICE = "choice"  # one of a closed list
    LINK = "link"  # id of one record of a named kind
    LINKS = "links"  # ids of records of a named kind, in order
    ELEMENTS = "elements"  # values with ids of their own, in order
    WORDS = "words"  # a list of short plain words (tags, caveats, languages)
    DATE = "date"
    INSTANT = "instant"
    NUMBER = "number"  # a whole number, not negative
    FLAG = "flag"
    REACHES = "reaches"  # the reach settings of the record's own fields
    FILE = "file"  # bytes of a file, in base64 wherever they are written; never searched, printed or counted


@dataclass(frozen=True, slots=True)
class VaryingReach:
    """Limits that depend on another field of the same holder (a rung's kind, a point's handling)."""

    field: str
    limits: Mapping[str, Limits]


@dataclass(frozen=True, slots=True)
class FieldDeclaration:
    """All that the program knows of one field."""

    name: str
    label: str
    kind: TextKind
    limits: Limits
    varies: VaryingReach | None = None
    searchable: bool = False
    required: bool = False
    assessment: bool = False  # judges people or parties: kept off papers that get left on tables
    structural: bool = False  # arranges records and is never printed: ids, order, settings
    kept_by_program: bool = False  # set by the program, not by the user
    recorded: bool = False  # grows by a recorded act alone (clearing), never by typing or by JSON
    choices: type[Choice] | None = None
    element: type[Element] | None = None
    target: str = ""  # kind of the linked record; "" where any kind may be linked
    hint: str = ""  # what belongs here, shown in the empty field

    def limits_in(self, holder: Record | Element) -> Limits:
        """Return the default and the widest reach of this field in the given record or element."""
        if self.varies is None:
            return self.limits
        return self.varies.limits[str(getattr(holder, self.varies.field))]


_DECLARATION = "declaration"


def declare(  # noqa: PLR0913  # the one place where all that is known of a field is written down
    kind: TextKind,
    label: str,
    *,
    default: object,
    limits: Limits = OURS,
    varies: VaryingReach | None = None,
    searchable: bool = False,
    required: bool = False,
    assessment: bool = False,
    structural: bool = False,
    kept_by_program: bool = False,
    recorded: bool = False,
    choices: type[Choice] | None = None,
    element: type[Element] | None = None,
    target: str = "",
    hint: str = "",
) -> Any:  # noqa: ANN401  # dataclasses.field is typed by the annotation it stands beside
    """Declare a field; the specifiers below are the short ways to call this."""
    declaration = FieldDeclaration(
        name="",
        label=label,
        kind=kind,
        limits=limits,
        varies=varies,
        searchable=searchable,
        required=required,
        assessment=assessment,
        structural=structural,
        kept_by_program=kept_by_program,
        recorded=recorded,
        choices=choices,
        element=element,
        target=target,
        hint=hint,
    )
    return dataclasses.field(default=default, metadata={_DECLARATION: declaration})


def line_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare one line of plain text, searched unless said otherwise."""
    return declare(TextKind.LINE, label, **{"default": "", "searchable": True, **more})


def text_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare paragraphs in the small Markdown, searched unless said otherwise."""
    return declare(TextKind.TEXT, label, **{"default": "", "searchable": True, **more})


def choice_field(label: str, default: Choice, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare one of a closed list, with the choice a new record starts from."""
    return declare(TextKind.CHOICE, label, default=default, choices=type(default), **more)


def link_field(label: str, target: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare a link to one record of a kind ("" for any kind)."""
    return declare(TextKind.LINK, label, default="", target=target, **more)


def links_field(label: str, target: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare links to records of a kind, in an order that means something."""
    return declare(TextKind.LINKS, label, default=(), target=target, **more)


def elements_field(label: str, element: type[Element], **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare an ordered list of elements that have ids of their own."""
    return declare(TextKind.ELEMENTS, label, default=(), element=element, **more)


def words_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare a list of short plain words."""
    return declare(TextKind.WORDS, label, default=(), **more)


def day_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare a calendar date."""
    return declare(TextKind.DATE, label, default=None, **more)


def instant_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare a point in time, kept in UTC."""
    return declare(TextKind.INSTANT, label, default=None, **more)


def number_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare a whole number that is not negative."""
    return declare(TextKind.NUMBER, label, **{"default": 0, **more})


def flag_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare a yes or no."""
    return declare(TextKind.FLAG, label, default=False, **more)


def file_field(label: str, **more: Any) -> Any:  # noqa: ANN401  # the same
    """Declare the bytes of a file."""
    return declare(TextKind.FILE, label, default=b"", **more)


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A value inside a record that others can point at: it has an id and may set the reach of its own fields."""

    id: str = line_field("Id", structural=True, searchable=False, kept_by_program=True)
    reach: ReachSettings = declare(TextKind.REACHES, "May be shared with", default=(), structural=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has, whatever its kind."""

    KIND: ClassVar[str] = ""
    LABEL: ClassVar[str] = ""
    PLURAL: ClassVar[str] = ""
    TITLE: ClassVar[str] = "title"  # the field that names the record in lists

    id: RecordId = line_field("Id", structural=True, searchable=False, kept_by_program=True)
    revision: str = line_field("Revision", structural=True, searchable=False, kept_by_program=True)
    created: datetime | None = instant_field("Created", structural=True, kept_by_program=True)
    changed: datetime | None = instant_field("Changed", structural=True, kept_by_program=True)
    origin: str = line_field("Origin", structural=True, searchable=False, kept_by_program=True)
    marking: str = line_field("Marking", structural=True, searchable=False, hint="Level of the store's scheme")
    caveats: tuple[str, ...] = words_field("Caveats", structural=True)
    reach: ReachSettings = declare(TextKind.REACHES, "May be shared with", default=(), structural=True)
    released_to: tuple[RecordId, ...] = links_field(
        "Released to",
        "counterpart",
        structural=True,
        hint="Partners who may have it; empty means all of ours",
    )
    tags: tuple[str, ...] = words_field("Tags", searchable=True)
    review_by: date | None = day_field("Review by", hint="The day after which this may be out of date")

    @property
    def title_text(self) -> str:
        """The words by which lists and links name this record."""
        return str(getattr(self, self.TITLE)) or words(f"Untitled {self.LABEL.lower()}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierRecord(Record):
    """A record that belongs to one negotiation."""

    dossier: RecordId = link_field("Dossier", "dossier", structural=True, required=True)


def declarations(holder: type[Record | Element]) -> Mapping[str, FieldDeclaration]:
    """Return the declared fields of a record or element class by name, in the order of the class."""
    return _declarations(cast("Hashable", holder))


@cache
def _declarations(holder: Any) -> Mapping[str, FieldDeclaration]:  # noqa: ANN401  # a class, for the cache
    found: dict[str, FieldDeclaration] = {}
    for field in dataclasses.fields(holder):
        declaration = field.metadata.get(_DECLARATION)
        if declaration is None:
            raise TypeError(f"{holder.__name__}.{field.name} is not declared")
        found[field.name] = dataclasses.replace(declaration, name=field.name)
    return found


def written_by_users(holder: type[Record | Element]) -> Mapping[str, FieldDeclaration]:
    """Return the fields that a user may set, by name."""
    return {name: field for name, field in declarations(holder).items() if not field.kept_by_program}
