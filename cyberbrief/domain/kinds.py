"""Every kind of record, by the name that JSON and the command line use."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.domain.amendment import Amendment
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.concern import Concern, Measure
from cyberbrief.domain.counterpart import Counterpart, Delegate, Membership
from cyberbrief.domain.dossier import AgendaItem, Deadline, Dossier
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.house_template import HouseTemplate
from cyberbrief.domain.instruction import Instruction, Package
from cyberbrief.domain.meeting import Commission, Commitment, Meeting
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Stance, Statement
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.domain.words import words

KINDS: Mapping[str, type[Record]] = {
    record.KIND: record
    for record in (
        Dossier,
        AgendaItem,
        Position,
        TalkingPoint,
        Reference,
        Instruction,
        Package,
        Concern,
        Measure,
        Deadline,
        Counterpart,
        Membership,
        Delegate,
        Statement,
        Stance,
        Meeting,
        Commitment,
        Commission,
        Amendment,
        Brief,
        HouseTemplate,
    )
}


def kind_named(kind: str) -> type[Record]:
    """Return the class of a kind; raises WrongUseError that lists the kinds there are."""
    try:
        return KINDS[kind]
    except KeyError:
        message = words("There is no kind of record called “{kind}”.", kind=kind)
        raise WrongUseError(message, words("Use one of: {kinds}.", kinds=", ".join(KINDS))) from None
