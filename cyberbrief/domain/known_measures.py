"""Lists of confidence-building measures that a desk can bring into its register, each measure in a few words of ours.

A title is given where its source is known, and is `sure` where that is the document itself or a page of its own body.
Where no source was read, the entry bears the number of the measure alone and asks for its title to be written from the
document: a register must not say what nobody has checked. The starter packs take their titles from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from cyberbrief.domain.words import Words, words


class KnownMeasure(NamedTuple):
    """One measure of a list: its number, its words where a source was read, where it stands, whether it is sure."""

    number: int
    words: Words | None
    symbol: str
    paragraph: str
    sure: bool = True

    @property
    def title(self) -> Words:
        """The title under which it comes in: its words, or its number where nobody has read them."""
        if self.words is None:
            return words("Measure {number} of {symbol}: title to be written", number=self.number, symbol=self.symbol)
        return words("{number}. {measure}", number=self.number, measure=self.words)


class MeasureList(NamedTuple):
    """A list as a whole."""

    id: str
    name: Words
    measures: tuple[KnownMeasure, ...]


_OSCE_FIRST, _OSCE_SECOND, _LAST_OF_FIRST = "PC.DEC/1106", "PC.DEC/1202", 11
_OSCE: Mapping[int, Words] = {
    1: words("National views on threats"),
    2: words("Cooperation between the national bodies in charge"),
    3: words("Consultations to reduce the risk of misunderstanding"),
    4: words("What is done for an open, interoperable, secure and reliable Internet"),
    5: words("The OSCE as a platform for dialogue"),
    6: words("Laws for cooperation against criminal and terrorist use"),
    7: words("National organisation, strategies and programmes"),
    8: words("Points of contact for incidents"),
    9: words("A list of national terms"),
    10: words("Exchanges through the channels of the OSCE"),
    11: words("Regular meetings of national experts"),
    12: words("Workshops, seminars and round tables"),
    13: words("Authorised and protected channels of communication"),
    14: words("Partnerships of public and private bodies"),
    15: words("Protection of critical infrastructure"),
    16: words("Responsible reporting of vulnerabilities"),
}
_OSCE_SURE = frozenset({3, 8, 9, 10, 11, 15, 16})
_GLOBAL_FIRST, _GLOBAL_SECOND = "A/78/265", "A/79/214"
_OAS = (
    words("Information on national policies"),
    words("A national contact at the political level"),
    words("Contacts in foreign ministries"),
    words("Capacity in cyber diplomacy"),
    words("Training of diplomats and officials"),
    words("Exchange of good practice, working groups and agreements"),
)
_ASEAN = (
    words("Transparency and confidence-building measures"),
    words("Awareness of threats"),
    words("Cooperation to protect critical infrastructure"),
    words("Cooperation against criminal and terrorist use"),
)


LISTS: tuple[MeasureList, ...] = (
    MeasureList(
        "osce",
        words("The sixteen measures of the OSCE"),
        tuple(
            KnownMeasure(
                number,
                each,
                _OSCE_FIRST if number <= _LAST_OF_FIRST else _OSCE_SECOND,
                f"measure {number}",
                sure=number in _OSCE_SURE,
            )
            for number, each in _OSCE.items()
        ),
    ),
    MeasureList(
        "global",
        words("The eight global measures of the United Nations"),
        tuple(
            KnownMeasure(number, None, symbol, f"measure {number}", sure=False)
            for number, symbol in enumerate((_GLOBAL_FIRST,) * 4 + (_GLOBAL_SECOND,) * 4, 1)
        ),
    ),
    MeasureList(
        "oas",
        words("The measures of the Organization of American States"),
        tuple(
            KnownMeasure(number, each, "OAS list of cyber measures", f"measure {number}")
            for number, each in enumerate(_OAS, 1)
        ),
    ),
    MeasureList(
        "asean",
        words("The work plan of the ASEAN Regional Forum"),
        tuple(
            KnownMeasure(number, each, "ARF work plan on ICT security", f"objective ({letter})")
            for number, (letter, each) in enumerate(zip("abcd", _ASEAN, strict=True), 1)
        ),
    ),
)


def list_named(key: str) -> MeasureList:
    """Return a list by its id; raises KeyError for any other word."""
    return {one.id: one for one in LISTS}[key]
