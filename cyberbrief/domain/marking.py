"""Markings: schemes of ordered levels with caveats, colours and banner words.

Marking is separate from reach: it says how a file must be guarded, not who may see a field. A file is marked with at
least the highest level of what it shows; a marking can be raised and is never lowered silently.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.words import words

# White text stands on each colour with a contrast of at least 4.5; a scheme's own yellow or orange takes dark text.
_GREY, _GREEN, _OCHRE, _BLUE, _RED = "#505358", "#246B41", "#8A4F00", "#1F4F9E", "#A61B2B"
_PURPLE, _BURGUNDY, _ORANGE = "#5B2E82", "#6E1423", "#C8441B"


@dataclass(frozen=True, slots=True)
class Level:
    """One step of a scheme: its key in the store, its words, its portion mark and its colour."""

    key: str
    name: str
    banner: str
    portion: str
    colour: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """A classification ladder; levels run from the lowest to the highest."""

    key: str
    name: str
    levels: tuple[Level, ...]
    caveats: tuple[str, ...] = ()
    portions: bool = False  # whether each paragraph bears its own mark

    def rank(self, key: str) -> int:
        """Return the place of a level; an empty key is the lowest, an unknown one counts as the highest."""
        if not key:
            return 0
        for place, level in enumerate(self.levels):
            if level.key == key:
                return place
        return len(self.levels) - 1

    def level(self, key: str) -> Level:
        """Return the level of a key, by the same rule as `rank`."""
        return self.levels[self.rank(key)]

    def require(self, key: str) -> None:
        """Raise WrongUseError unless the key is a level of this scheme or empty."""
        if key and all(level.key != key for level in self.levels):
            allowed = ", ".join(level.key for level in self.levels)
            message = words("“{key}” is not a marking of the scheme {name}.", key=key, name=self.name)
            raise WrongUseError(message, words("Use one of: {allowed}.", allowed=allowed))

    def highest(self, markings: Iterable[Marking], raised_to: str = "") -> Marking:
        """Return the marking of a whole: the highest of its parts and of `raised_to`, with every caveat."""
        parts = tuple(markings)
        level = max([self.rank(raised_to), *(self.rank(part.level) for part in parts)])
        caveats = {caveat for part in parts for caveat in part.caveats}
        return Marking(self.levels[level].key, tuple(sorted(caveats)))

    def portion(self, marking: Marking) -> str:
        """Return the mark of one portion, such as “C//NOFORN”."""
        caveats = "/".join(caveat.upper() for caveat in marking.caveats)
        return "//".join(filter(None, (self.level(marking.level).portion, caveats)))

    def banner(self, marking: Marking) -> str:
        """Return the words that stand at the head and foot of every page and window."""
        return " – ".join((self.level(marking.level).banner, *(caveat.upper() for caveat in marking.caveats)))


@dataclass(frozen=True, slots=True)
class Marking:
    """A level of a scheme, by key, with caveats."""

    level: str = ""
    caveats: tuple[str, ...] = ()


# Caveats under which nothing leaves the nation, whatever the level.
_HOME = frozenset({"UK eyes only", "NOFORN", "Spécial France"})


def stays_home(marking: Marking) -> str:
    """Return the caveat that forbids handing this to any other nation, "" where none does."""
    return next((caveat for caveat in marking.caveats if caveat in _HOME), "")


def _scheme(
    key: str, name: str, rows: Iterable[tuple[str, str, str]], caveats: tuple[str, ...] = (), *, portions: bool = False
) -> Scheme:
    levels = tuple(
        Level(title.lower().replace(" ", "-").replace(":", ""), title, title.upper(), portion, colour)
        for title, portion, colour in rows
    )
    return Scheme(key, name, levels, caveats, portions)


_PLAIN = _scheme(
    "plain",
    "Plain",
    (
        ("Unmarked", "U", _GREY),
        ("Internal", "I", _GREEN),
        ("Restricted", "R", _OCHRE),
        ("Confidential", "C", _BLUE),
        ("Secret", "S", _RED),
    ),
)
_UNITED_KINGDOM = _scheme(
    "uk",
    "United Kingdom",
    (
        ("Official", "O", _BLUE),
        ("Official-Sensitive", "OS", _BLUE),
        ("Secret", "S", _RED),
        ("Top Secret", "TS", _BURGUNDY),
    ),
    ("UK eyes only", "Limited distribution"),
)
_UNITED_STATES = _scheme(
    "us",
    "United States",
    (
        ("Unclassified", "U", _GREEN),
        ("CUI", "CUI", _PURPLE),
        ("Confidential", "C", _BLUE),
        ("Secret", "S", _RED),
        ("Top Secret", "TS", _ORANGE),
    ),
    ("NOFORN", "ORCON", "REL TO"),
    portions=True,
)
_EUROPEAN_UNION = _scheme(
    "eu",
    "European Union",
    (
        ("Unmarked", "U", _GREY),
        ("LIMITE", "L", _GREEN),
        ("Restreint UE/EU Restricted", "R-UE/EU-R", _OCHRE),
        ("Confidentiel UE/EU Confidential", "C-UE/EU-C", _BLUE),
        ("Secret UE/EU Secret", "S-UE/EU-S", _RED),
        ("Très Secret UE/EU Top Secret", "TS-UE/EU-TS", _BURGUNDY),
    ),
)
_NATO = _scheme(
    "nato",
    "NATO",
    (
        ("NATO Unclassified", "NU", _GREEN),
        ("NATO Restricted", "NR", _OCHRE),
        ("NATO Confidential", "NC", _BLUE),
        ("NATO Secret", "NS", _RED),
        ("Cosmic Top Secret", "CTS", _BURGUNDY),
    ),
    portions=True,
)
_UNITED_NATIONS = _scheme(
    "un",
    "United Nations",
    (
        ("Unclassified", "UN-U", _GREY),
        ("Confidential", "UN-C", _BLUE),
        ("Strictly Confidential", "UN-SC", _RED),
    ),
)
_GERMANY = _scheme(
    "de",
    "Germany",
    (
        ("Offen", "offen", _GREY),
        ("VS-Nur für den Dienstgebrauch", "VS-NfD", _BLUE),
        ("VS-Vertraulich", "VS-V", _BLUE),
        ("Geheim", "Geh.", _RED),
        ("Streng Geheim", "Str. Geh.", _BURGUNDY),
    ),
)
_FRANCE = _scheme(
    "fr",
    "France",
    (
        ("Non protégé", "NP", _GREY),
        ("Diffusion restreinte", "DR", _OCHRE),
        ("Secret", "S", _RED),
        ("Très secret", "TS", _BURGUNDY),
    ),
    ("Spécial France",),
)

SCHEMES: Mapping[str, Scheme] = {
    scheme.key: scheme
    for scheme in (
        _PLAIN,
        _UNITED_KINGDOM,
        _UNITED_STATES,
        _EUROPEAN_UNION,
        _NATO,
        _UNITED_NATIONS,
        _GERMANY,
        _FRANCE,
    )
}


def scheme_named(key: str) -> Scheme:
    """Return a scheme by its key; raises WrongUseError that lists those there are."""
    try:
        return SCHEMES[key]
    except KeyError:
        message = words("There is no marking scheme called “{key}”.", key=key)
        raise WrongUseError(message, words("Use one of: {schemes}.", schemes=", ".join(SCHEMES))) from None
