"""Who may see what: the rules by which a field is shown to an audience, and the ready-made variants.

1. A field is shown only where its reach is at least as wide as the audience.
2. The reach of a field is what its record says, or else the default declared with the field; it is never wider than the
   widest declared. Both may depend on the kind of a rung, the handling of a point, the setting of a statement.
3. A record released to named partners is shown to partners only if every recipient is among them.
4. A variant may print less than its audience may see (papers that get left on tables), never more.
5. What was set for one kind of step or handling is no setting for another: it may narrow the new default, not widen it.
6. A declared red line is shown in the words of the statement that declared it, wherever that statement may be shown.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.position import RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, RecordId, declarations
from cyberbrief.domain.talking_point import Handling
from cyberbrief.domain.words import words

Holder = TypeVar("Holder", bound=Record | Element)


def field_reach(holder: Record | Element, field: FieldDeclaration) -> Reach:
    """Return how far a field of this record or element may travel: what it says, within the widest allowed."""
    limits = field.limits_in(holder)
    for name, reach in holder.reach:
        if name == field.name:
            return min(reach, limits.widest)
    return limits.default


def settled(before: Holder, after: Holder) -> Holder:
    """Return the later value with no reach beyond the default of its new kind or handling, where that is another."""
    fields = _fields_of(after)

    def within(name: str, reach: Reach) -> Reach:
        varies = fields[name].varies
        if varies is None or getattr(before, varies.field) == getattr(after, varies.field):
            return reach
        return min(reach, fields[name].limits_in(after).default)

    kept = tuple((name, within(name, reach)) for name, reach in after.reach)
    return after if kept == after.reach else dataclasses.replace(after, reach=kept)


def _fields_of(holder: Record | Element) -> Mapping[str, FieldDeclaration]:
    return declarations(type(holder))


@dataclass(frozen=True, slots=True)
class Audience:
    """Who will read: how wide a circle and, where partners are named, which."""

    reach: Reach
    recipients: frozenset[RecordId] = frozenset()

    def admits(self, reach: Reach) -> bool:
        """Say whether a field of this reach may be shown here."""
        return reach >= self.reach

    def is_released(self, record: Record, partners: Iterable[RecordId]) -> bool:
        """Say whether a record may go to every recipient; only partners are asked for by name.

        `partners` are the dossier's own, for whom a record is meant that names nobody. Where the recipients are not
        named either, a record that names some is held back: nobody can say that all of them are among these.
        """
        if self.reach is not Reach.PARTNERS:
            return True
        released_to = frozenset(record.released_to)
        if released_to:
            return bool(self.recipients) and self.recipients <= released_to
        known = frozenset(partners)
        return not self.recipients or not known or self.recipients <= known


@dataclass(frozen=True, slots=True)
class Variant:
    """One audience's version of a brief, and the choice of what it prints."""

    name: str
    title: str
    reach: Reach
    rungs: frozenset[RungKind]
    handlings: frozenset[Handling]
    assessments: bool
    large_type: bool = False
    pocket: bool = False
    wide: bool = False
    delivered: bool = False  # read out at a lectern: middle-sized type, wide lines
    looks_back: bool = False  # tells of a meeting that was held, and says itself when and where
    named: bool = False  # says above all else which paper it is, since its title may be another's too
    unsigned: bool = False  # says nothing of who wrote it

    @property
    def is_released_by_act(self) -> bool:
        """Whether its words are ours until one recorded act, delivering or tabling, widens them to its readers."""
        return self.reach >= Reach.PARTICIPANTS

    def audience(self, recipients: Iterable[RecordId] = ()) -> Audience:
        """Return the readers of this variant; recipients count for partners alone."""
        return Audience(self.reach, frozenset(recipients) if self.reach is Reach.PARTNERS else frozenset())


_ALL_RUNGS = frozenset(RungKind)
_ALL_HANDLINGS = frozenset(Handling)
# What may lie on a table: nothing of the ladder below the preferred outcome, no tactics, no judgement of people.
_TABLE_RUNGS = frozenset({RungKind.OPENING, RungKind.PREFERRED})
_TABLE_HANDLINGS = frozenset({Handling.TO_MAKE, Handling.IF_RAISED, Handling.IF_PRESSED, Handling.PRESS})
_PARTNER_HANDLINGS = frozenset({Handling.TO_MAKE, Handling.IF_RAISED, Handling.PRESS})
# What may leave our hands for good, if its reach lets it: what we say, and how we open. Each paper prints its own part.
_SAID = frozenset({Handling.TO_MAKE, Handling.PRESS})
_OPENING = frozenset({RungKind.OPENING})

MATRIX = Variant("matrix", "Stance matrix", Reach.DELEGATION, _ALL_RUNGS, _ALL_HANDLINGS, assessments=True, wide=True)

VARIANTS: Mapping[str, Variant] = {
    variant.name: variant
    for variant in (
        Variant("full", "Full negotiation brief", Reach.DESK, _ALL_RUNGS, _ALL_HANDLINGS, assessments=True),
        Variant("delegation", "Delegation brief", Reach.DELEGATION, _ALL_RUNGS, _ALL_HANDLINGS, assessments=True),
        Variant(
            "speaking",
            "Speaking note",
            Reach.DELEGATION,
            _TABLE_RUNGS,
            _TABLE_HANDLINGS,
            assessments=False,
            large_type=True,
        ),
        Variant(
            "cards",
            "Pocket cards",
            Reach.DELEGATION,
            _TABLE_RUNGS,
            _TABLE_HANDLINGS,
            assessments=False,
            pocket=True,
        ),
        Variant(
            "partner",
            "Partner lines",
            Reach.PARTNERS,
            _OPENING,
            _PARTNER_HANDLINGS,
            assessments=False,
        ),
        Variant("profiles", "Counterpart profiles", Reach.DELEGATION, _ALL_RUNGS, _ALL_HANDLINGS, assessments=True),
        Variant("agenda", "Annotated agenda", Reach.DELEGATION, _ALL_RUNGS, _ALL_HANDLINGS, assessments=True),
        MATRIX,
        Variant("statement", "Statement", Reach.PUBLIC, _OPENING, _SAID, assessments=False, delivered=True),
        Variant(
            "explanation",
            "Explanation of position",
            Reach.PUBLIC,
            _OPENING,
            _SAID,
            assessments=False,
            delivered=True,
        ),
        Variant(
            "nonpaper",
            "Non-paper",
            Reach.PARTICIPANTS,
            _OPENING,
            _SAID,
            assessments=False,
            named=True,
            unsigned=True,
        ),
        Variant("amendments", "Amendments", Reach.PARTICIPANTS, _OPENING, _SAID, assessments=False),
        Variant(
            "readout",
            "Read-out",
            Reach.DELEGATION,
            _TABLE_RUNGS,
            _TABLE_HANDLINGS,
            assessments=False,
            looks_back=True,
            named=True,
        ),
        Variant(
            "memcon",
            "Memorandum of conversation",
            Reach.DESK,
            _ALL_RUNGS,
            _ALL_HANDLINGS,
            assessments=True,
            looks_back=True,
            named=True,
        ),
        Variant(
            "summary", "One page for a minister", Reach.DESK, _ALL_RUNGS, _ALL_HANDLINGS, assessments=True, named=True
        ),
    )
}


# Made of a whole dossier where no brief says which issues: for the desk with its weights.
DESK_MATRIX = Variant(
    "matrix-desk", "Stance matrix, weighted", Reach.DESK, _ALL_RUNGS, _ALL_HANDLINGS, assessments=True, wide=True
)


def usual_variant(kind: str, before: str) -> str:
    """Return the variant in which a brief of a kind is first shown; of a kind that is made in all, the one `before`."""
    own = _USUAL.get(kind, "")
    if own:
        return own
    return before if before in VARIANTS and before not in _USUAL.values() else next(iter(VARIANTS))


_USUAL = {kind: kind for kind in ("statement", "explanation", "nonpaper", "amendments", "readout", "summary")}


def variant_named(name: str) -> Variant:
    """Return a variant by its name; raises WrongUseError that lists those there are."""
    try:
        return VARIANTS[name]
    except KeyError:
        raise WrongUseError(
            words("There is no variant called “{name}”.", name=name),
            words("Use one of: {variants}.", variants=", ".join(VARIANTS)),
        ) from None
