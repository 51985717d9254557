"""The dictionaries of this machine: which languages they know, whether a word is right, what was meant.

Where the library or every dictionary is missing there are no languages, and nothing is checked. The library's own word
list of the user is never written to: words that somebody adds are words of a record, and belong into the store.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType
from typing import cast

_MOST = 5


class Dictionary:
    """One language. Opening it takes about 50 ms, a word 12 µs, suggestions 50 to 80 ms: none of it on a loop."""

    def __init__(self, language: str) -> None:
        library = _library()
        if library is None:
            raise LookupError(language)
        try:
            self._words = library.Dict(language.replace("-", "_"))
        except library.errors.Error as error:
            raise LookupError(language) from error

    def knows(self, word: str) -> bool:
        """Say whether a word is spelt as the language spells it."""
        return not word or bool(self._words.check(word))

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first."""
        return tuple(str(found) for found in self._words.suggest(word))[:_MOST] if word else ()


def languages() -> tuple[str, ...]:
    """Return the languages that dictionaries of this machine know, as BCP 47 tags."""
    library = _library()
    if library is None:
        return ()
    return tuple(sorted({str(name).replace("_", "-") for name in library.list_languages()}))


@cache
def _library() -> ModuleType | None:
    try:
        # It stands on a library of the system, which may be missing, and is loaded when a word is first asked for.
        import enchant  # type: ignore[import-untyped]  # noqa: PLC0415  # has no types; only where its C library is

        return cast("ModuleType", enchant)
    except ImportError:
        return None
