"""The eleven norms of responsible State behaviour, (a) to (k) of A/70/174, paragraph 13, each in a few words of ours.

An entry of the register of norms says by its title which norms it is about: “Norms (f) and (g): …” is about two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from cyberbrief.domain.concern import Measure, Register
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.words import Words, words

SYMBOL = "A/70/174"
PARAGRAPH = "13"


class Norm(NamedTuple):
    """One norm: its letter, and what it asks in a few words."""

    letter: str
    words: Words

    @property
    def title(self) -> Words:
        """The title of an entry about it, such as “(f) Do not damage critical infrastructure”."""
        return words("({letter}) {norm}", letter=self.letter, norm=self.words)

    @property
    def cited(self) -> str:
        """Where it stands, such as “A/70/174, para. 13 (f)”."""
        return f"{SYMBOL}, para. {PARAGRAPH} ({self.letter})"


NORMS: tuple[Norm, ...] = (
    Norm("a", words("Cooperate for stability and security")),
    Norm("b", words("Weigh all the facts before judging an incident")),
    Norm("c", words("Keep one's territory from being used for wrongful acts")),
    Norm("d", words("Share information and assist against criminal and terrorist use")),
    Norm("e", words("Respect human rights online")),
    Norm("f", words("Do not damage critical infrastructure")),
    Norm("g", words("Protect one's own critical infrastructure")),
    Norm("h", words("Answer appropriate requests for assistance")),
    Norm("i", words("Keep the supply chain sound, without hidden functions")),
    Norm("j", words("Report vulnerabilities responsibly")),
    Norm("k", words("Leave emergency response teams in peace, and do not use them to harm")),
)
_LETTER = re.compile(r"\(([a-k])\)")


def norms_of(measure: Measure, reference: Reference | None) -> frozenset[str]:
    """Return the letters of the norms that an entry is about: those its title names, else its reference's paragraph."""
    if measure.register is not Register.NORM:
        return frozenset()
    named = frozenset(_LETTER.findall(measure.title))
    if named or reference is None or reference.symbol.split(",")[0] != SYMBOL:
        return named
    return frozenset(_LETTER.findall(f"{reference.symbol} {reference.paragraph}"))


def by_norm(measures: Iterable[tuple[Measure, Reference | None]]) -> dict[str, list[Measure]]:
    """Return the entries about each norm by its letter; every norm has its place, also without an entry."""
    found: dict[str, list[Measure]] = {norm.letter: [] for norm in NORMS}
    for measure, reference in measures:
        for letter in sorted(norms_of(measure, reference)):
            found[letter].append(measure)
    return found
