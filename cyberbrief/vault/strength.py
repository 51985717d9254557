"""How hard a passphrase is to guess, in bits and in words, and passphrases that are hard to guess.

zxcvbn finds the common words, names, dates, keyboard rows and repetitions in it. Of its figures we add up
those of the parts and leave out what it grants for spaces and for the order of the parts: who guesses a
sentence knows that words have spaces between them. The words to suggest are the EFF's long list of 7,776
(12.9 bits a word), as the xkcdpass package carries it.
"""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from xkcdpass import xkcd_password  # type: ignore[import-untyped]  # the package has no types
from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # the same

_WINDOW: Final = 72  # what zxcvbn reads at most; its time grows with the cube of the length
_WINDOWS: Final = 4
_WORD_LIST: Final = "eff-long"


class Level(StrEnum):
    """Five words for a strength."""

    WEAK = "Weak"
    FAIR = "Fair"
    GOOD = "Good"
    STRONG = "Strong"
    VERY_STRONG = "Very strong"


@dataclass(frozen=True)
class Strength:
    """An estimate: the base-two logarithm of the guesses needed, its word, and one sentence for the user."""

    bits: float
    level: Level
    sentence: str


# Each guess costs an attacker as much as it costs us, about a second and 256 MiB; a state with a hundred
# thousand such machines makes some 2^41 guesses in a year. Lowest bits of each level, from the top.
_LEVELS: Final = (
    (75.0, Level.VERY_STRONG, "Guessing it is out of reach for anyone, as far as can be foreseen."),
    (60.0, Level.STRONG, "Guessing it is out of reach even for a state with very many machines."),
    (48.0, Level.GOOD, "It resists a criminal, but perhaps not a state that tries for years."),
    (36.0, Level.FAIR, "It resists someone with a few computers, but no one who really wants to get in."),
    (0.0, Level.WEAK, "It would be guessed soon."),
)
_REASONS: Final = {
    "dictionary": "A well-known password, word or name makes up much of it.",
    "spatial": "Neighbouring keys make up much of it.",
    "repeat": "Repetition makes up much of it.",
    "sequence": "A sequence such as abc or 123 makes up much of it.",
    "regex": "A year makes up much of it.",
    "date": "A date makes up much of it.",
}


def estimate(passphrase: str, known: tuple[str, ...] = ()) -> Strength:
    """Estimate a passphrase; `known` are words an attacker would try first, such as the user's name.

    Of a long passphrase the first 288 characters are read, 72 at a time, and the hardest of these parts
    counts: the whole is never easier to guess than one of its parts.
    """
    signs = "".join(passphrase.split())
    parts = [signs[start : start + _WINDOW] for start in range(0, _WINDOW * _WINDOWS, _WINDOW)]
    measured = [_measure(part, known) for part in parts if part]
    if not measured:
        return Strength(0.0, Level.WEAK, "It is empty.")
    bits, reason = max(measured)
    level, sentence = next((level, text) for least, level, text in _LEVELS if bits >= least)
    if level in {Level.WEAK, Level.FAIR} and reason:
        sentence = f"{sentence.removesuffix('.')}: {reason[0].lower()}{reason[1:]}"
    return Strength(bits, level, sentence)


def suggest_words(count: int = 6) -> str:
    """Return a passphrase of random words from the list, 12.9 bits each, separated by spaces."""
    path = xkcd_password.locate_wordfile(_WORD_LIST)
    words = xkcd_password.generate_wordlist(wordfile=path, min_length=3, max_length=9)
    return " ".join(secrets.choice(words) for _ in range(count))


def _measure(part: str, known: tuple[str, ...]) -> tuple[float, str]:
    sequence = zxcvbn(part, user_inputs=list(known), max_length=_WINDOW)["sequence"]
    longest = max(sequence, key=lambda match: len(match["token"]))
    covers = 2 * len(longest["token"]) >= len(part)
    reason = _REASONS.get(longest["pattern"], "") if covers else ""
    return sum(math.log2(match["guesses"]) for match in sequence), reason
