"""Lists of confidence-building measures that a desk can bring into its register, each measure in a few words of ours.

A title is given where it is known for sure. Where it is not, the entry bears the number of the measure alone and asks
for its title to be written from the document: a register must not say what nobody has checked.
"""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.domain.words import Words, words


class KnownMeasure(NamedTuple):
    """One measure of a list: its number, its words where they are sure, and the document it stands in."""

    number: int
    words: Words | None
    symbol: str


class MeasureList(NamedTuple):
    """A list as a whole; `checked` says whether its titles were compared with the documents."""

    id: str
    name: Words
    measures: tuple[KnownMeasure, ...]
    checked: bool


_FIRST, _SECOND = "PC.DEC/1106", "PC.DEC/1202"
_LAST_OF_FIRST = 11
_OSCE = {
    3: words("Consultations to reduce the risk of misunderstanding"),
    8: words("Points of contact for incidents"),
    9: words("A list of national terms"),
    10: words("Exchanges through the channels of the OSCE"),
    11: words("Regular meetings of national experts"),
    15: words("Protection of critical infrastructure"),
    16: words("Responsible reporting of vulnerabilities"),
}
_SECOND_REPORT, _THIRD_REPORT = "A/78/265", "A/79/214"
_GLOBAL = (
    KnownMeasure(1, words("Points of contact and the global directory"), _SECOND_REPORT),
    KnownMeasure(2, words("Dialogue and consultations"), _SECOND_REPORT),
    KnownMeasure(3, words("Sharing of papers, strategies and laws"), _SECOND_REPORT),
    KnownMeasure(4, words("Confidence-building measures developed and practised together"), _SECOND_REPORT),
    KnownMeasure(5, words("Exchange on partnerships for capacity"), _THIRD_REPORT),
    KnownMeasure(6, words("Seminars and training"), _THIRD_REPORT),
    KnownMeasure(7, words("Protection of critical infrastructure"), _THIRD_REPORT),
    KnownMeasure(8, words("Partnership of public and private bodies"), _THIRD_REPORT),
)

LISTS: tuple[MeasureList, ...] = (
    MeasureList(
        "osce",
        words("The sixteen measures of the OSCE"),
        tuple(
            KnownMeasure(number, _OSCE.get(number), _FIRST if number <= _LAST_OF_FIRST else _SECOND)
            for number in range(1, 17)
        ),
        checked=True,
    ),
    MeasureList("global", words("The eight global measures of the United Nations"), _GLOBAL, checked=False),
)


def list_named(key: str) -> MeasureList:
    """Return a list by its id; raises KeyError for any other word."""
    return {one.id: one for one in LISTS}[key]
