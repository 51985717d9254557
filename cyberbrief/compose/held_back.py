"""The words that a variant holds back, and those it may show: for the final check and for the last look at the bytes.

Both lists are read from the full records by asking the gate field by field. They do not rest on what `withholding`
left, so that a fault there would be found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from cyberbrief.compose.gate import Gate, Reason
from cyberbrief.compose.materials import Materials
from cyberbrief.domain import kinds
from cyberbrief.domain.audience import VARIANTS, Variant
from cyberbrief.domain.brief import AcceptedPhrase
from cyberbrief.domain.position import Rung
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, TextKind, declarations

_WRITTEN = frozenset({TextKind.LINE, TextKind.TEXT, TextKind.WORDS})
# Paper shows these without asking anybody.
_OWN_WORDS = (
    *("We cannot accept", "Check against delivery", "Points to make", "What we cannot accept", "If they ask"),
    *("Ask", "Opening", "Proposed language", "Why", "What we will say", "Press line", "Registers", "Concerns"),
    *("Where they stand", "What they said", "Delegates", "Still due", "None instructed", "Declared openly"),
    *("What we know and our response", "Response", "They will say", "We answer", "Our status", "Next step"),
    *("Their ladder as we see it", "How we know", "Steps from the opening down", "If no agreement", "In the brief"),
    *("Red line, said openly on", "When we last met", "What was promised", "Last met", "Still open", "Stance, as of"),
    *("Name and role", "How to address and reach", "What to know"),
    *("In our national capacity we add the following", "We align ourselves with the statement delivered by"),
    *("I take the floor to explain our position", "We ask that this explanation be reflected in the record of this"),
    *("As we said on", "Offered for discussion", "It prejudges no position and binds no one", "I thank you, Chair"),
    *("Text as it stands", "New provision", "Deleted", "Justification", "In short", "Who said what", "What we said"),
    *("What is due next", "Conversation", "Comment", "For us", "For them", "What we want", "What they will raise"),
    *("If the press asks", "Where we stand", "They will raise", "You answer", "Interpreted: speak slowly", "Just fits"),
)


@dataclass(frozen=True, slots=True)
class Written:
    """A text that somebody wrote into a field, and why it may not be shown (None where it may)."""

    record: Record
    holder: Record | Element
    field: FieldDeclaration
    text: str
    reason: Reason | None

    @property
    def element(self) -> str:
        """The id of the element that holds the text, "" for the record itself."""
        return self.holder.id if isinstance(self.holder, Element) else ""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Words that may not go out, and the field they stand in. For checks alone: it is never shown or kept."""

    record: RecordId
    field: str
    text: str
    element: str = ""


def everything_written(materials: Materials, variant: Variant) -> Iterator[Written]:
    """Yield every text of every record, with why this variant may not show it."""
    gate = Gate.of(materials, variant)
    for record in materials.everything():
        yield from _written(gate, record, record, gate.for_record(record))


def withheld_texts(materials: Materials, variant: Variant) -> tuple[HeldBack, ...]:
    """Return all words of every record that this variant may not show or does not print for secrecy."""
    return tuple(
        HeldBack(one.record.id, one.field.name, one.text, one.element)
        for one in everything_written(materials, variant)
        if one.reason is not None
    )


def allowed_texts(materials: Materials, variant: Variant) -> tuple[str, ...]:
    """Return the texts that may stand in this variant: what it shows, names, and the program's own words."""
    shown = (one.text for one in everything_written(materials, variant) if one.reason is None)
    gate = Gate.of(materials, variant)
    head = materials.letterhead
    return tuple(
        dict.fromkeys(
            (
                *shown,
                *(name for _, name in gate.recipient_names()),
                *(text for text in (head.state, head.ministry, head.desk) if text),
                *accepted_phrases(materials, variant),
                *own_words(),
            )
        )
    )


def accepted_phrases(materials: Materials, variant: Variant) -> tuple[str, ...]:
    """Return the phrases that somebody accepted by name for this variant."""
    return tuple(one.phrase for one in materials.brief.accepted if one.variant == variant.name and one.phrase)


@cache
def own_words() -> tuple[str, ...]:
    """Return the words that the program itself puts on paper: labels, choices, titles."""
    found: dict[str, None] = dict.fromkeys(_OWN_WORDS)
    found.update(dict.fromkeys(variant.title for variant in VARIANTS.values()))
    for kind in kinds.KINDS.values():
        for text in _labels(kind):
            found[text] = None
    return tuple(found)


def _labels(holder: type[Record | Element]) -> Iterator[str]:
    for field in declarations(holder).values():
        yield field.label
        if field.choices is not None:
            yield from (choice.label for choice in field.choices)
        if field.element is not None:
            yield from _labels(field.element)


def _written(gate: Gate, record: Record, holder: Record | Element, whole: Reason | None) -> Iterator[Written]:
    for name, field in declarations(type(holder)).items():
        value = getattr(holder, name)
        if not value or field.kept_by_program:
            continue
        reason = whole or gate.for_field(holder, field)
        if field.kind is TextKind.ELEMENTS:
            for element in value:
                if isinstance(element, AcceptedPhrase):  # the words of other fields, which stand there
                    continue
                inside = reason or (gate.for_rung(element) if isinstance(element, Rung) else None)
                yield from _written(gate, record, element, inside)
        elif field.kind in _WRITTEN and not field.structural:
            for text in value if isinstance(value, tuple) else (value,):
                if text.strip():
                    yield Written(record, holder, field, text, reason)
