"""Countries by ISO 3166, with their names in the language of the window, found by any of their names or codes.

Codes that the standard leaves to its users stand for invented states; they have no name but the one a desk gives them.
"""

from __future__ import annotations

import gettext
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

import pycountry

_OWN = re.compile(r"AA|Q[M-Z]|X[A-Z]|ZZ")  # left to its users by ISO 3166
_ALWAYS = ("en", "fr")


class Country(NamedTuple):
    """A country as the list shows it: its code, its name and official name in the window's language."""

    code: str
    name: str
    official: str
    spelt: tuple[str, ...]  # every name and code by which it is found, folded


def countries(language: str) -> tuple[Country, ...]:
    """Return every country, by name in the language (a tag such as fr or pt-BR), English where it has none."""
    return _countries(language.replace("-", "_"))


def country_of(code: str, language: str) -> Country | None:
    """Return the country of a code; None for a code that a desk gave to an invented state."""
    return next((one for one in countries(language) if one.code == code or folded(code) in one.spelt[:2]), None)


def is_own(code: str) -> bool:
    """Say whether a code is one that ISO 3166 leaves to its users, such as XA."""
    return _OWN.fullmatch(code) is not None


def found(typed: str, language: str) -> tuple[Country, ...]:
    """Return the countries that the typed words could mean: a code first, then names that begin so, then the rest."""
    asked = folded(typed)
    if not asked:
        return countries(language)
    ranked = [(_rank(one.spelt, asked), place, one) for place, one in enumerate(countries(language))]
    return tuple(one for rank, _place, one in sorted(ranked) if rank < _NOT_FOUND)


_CODE, _BEGINS, _WORD, _INSIDE, _NOT_FOUND = range(5)


def _rank(spelt: Iterable[str], asked: str) -> int:
    names = tuple(spelt)
    if asked in names[:2]:
        return _CODE
    if any(name.startswith(asked) for name in names):
        return _BEGINS
    if any(f" {asked}" in name for name in names):
        return _WORD
    return _INSIDE if any(asked in name for name in names) else _NOT_FOUND


def folded(words: str) -> str:
    """Return words without case, accents and punctuation, for comparing."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    kept = "".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter))
    return " ".join(kept.split())


@cache
def _countries(language: str) -> tuple[Country, ...]:
    here = _translation(language)
    others = [_translation(other) for other in _ALWAYS]
    made = []
    for one in pycountry.countries:
        name = getattr(one, "common_name", one.name)
        official = getattr(one, "official_name", one.name)
        every = [one.alpha_2, one.alpha_3]
        for say in (here, *others):
            every += [say.gettext(words) for words in (name, one.name, official)]
        spelt = tuple(dict.fromkeys(folded(words) for words in every))
        made.append(Country(one.alpha_2, here.gettext(name), here.gettext(official), spelt))
    return tuple(sorted(made, key=lambda one: folded(one.name)))


@cache
def _translation(language: str) -> gettext.NullTranslations:
    asked = [language, language.split("_", maxsplit=1)[0]]
    return gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=asked, fallback=True)
