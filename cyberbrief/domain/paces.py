"""How quickly the delegation speaks: words a minute, with interpreters and without, and characters a minute."""

from __future__ import annotations

from dataclasses import dataclass, fields

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.words import words


@dataclass(frozen=True, slots=True)
class Paces:
    """Interpreters ask for 100 to 110 words a minute, 130 is usual else; Chinese and Japanese go by characters."""

    plain: int = 130
    interpreted: int = 110
    characters: int = 220


SLOWEST, FASTEST = 60, 400


def checked_paces(paces: Paces) -> Paces:
    """Return the paces; raises WrongUseError where nobody speaks so slowly or so fast."""
    for field in fields(paces):
        if not SLOWEST <= getattr(paces, field.name) <= FASTEST:
            raise WrongUseError(
                words("Nobody speaks at {pace} a minute.", pace=getattr(paces, field.name)),
                words("Give a pace between {slowest} and {fastest}.", slowest=SLOWEST, fastest=FASTEST),
            )
    return paces
