"""Spelling, offline: what the dictionaries of this machine say of words, and the store's own dictionary beside them.

`Spelling` is the one object that remembers: dictionaries that were opened, words that were looked up. `verdict` only
remembers and is asked while somebody types; everything else takes time and belongs on the background worker.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from cyberbrief.domain.counterpart import Counterpart, Delegate
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.spelt_words import is_written_in
from cyberbrief.host import spelling as machine
from cyberbrief.host.spelling import Dictionary
from cyberbrief.services.workspace import Workspace

_PERSONAL = "dictionary"
_ENGLISH = "en"
_PREFERRED = ("en-GB", "fr-FR", "de-DE", "es-ES", "pt-PT")
_MOST_WORDS = 20_000
_MOST_REMEMBERED = 100_000
_APOSTROPHE, _TYPEWRITTEN = "’", "'"


def languages() -> tuple[str, ...]:
    """Return the languages whose spelling can be checked on this machine, as BCP 47 tags; none where none is there."""
    return machine.languages()


def chosen_languages(available: Collection[str], of_text: str, chosen: Collection[str], window: str) -> tuple[str, ...]:
    """Return the languages in which a text is checked: its own, else those chosen, else English and the window's.

    A text whose language no dictionary knows is not checked at all.
    """
    if of_text:
        wanted: tuple[str, ...] = (of_text,)
    elif chosen:
        wanted = tuple(chosen)
    else:
        wanted = tuple(dict.fromkeys((_ENGLISH, window or _ENGLISH)))
    found = (_nearest(available, one) for one in wanted)
    return tuple(dict.fromkeys(one for one in found if one))


def _nearest(available: Collection[str], wanted: str) -> str:
    """Return the dictionary that fits a language: the very one, the usual one of its kind, any of its kind."""
    by_name = {name.casefold(): name for name in available}
    if wanted.casefold() in by_name:
        return by_name[wanted.casefold()]
    primary = wanted.partition("-")[0].casefold()
    of_kind = sorted(name for name in available if name.partition("-")[0].casefold() == primary)
    return next((name for name in _PREFERRED if name in of_kind), of_kind[0] if of_kind else "")


class Spelling:
    """What is known of the spelling of words in one open store."""

    def __init__(self) -> None:
        self._available: tuple[str, ...] | None = None
        self._opened: dict[str, Dictionary | None] = {}
        self._known: dict[tuple[str, tuple[str, ...]], bool] = {}
        self._own: set[str] | None = None
        self._ignored: set[str] = set()

    @property
    def available(self) -> tuple[str, ...] | None:
        """The languages of this machine; None until somebody looked."""
        return self._available

    def verdict(self, word: str, tongues: tuple[str, ...]) -> bool | None:
        """Return whether a word is right, from memory alone; None where it was never looked up. At once."""
        if word in self._ignored:
            return True
        return self._known.get((word, tongues))

    def ignore(self, word: str) -> None:
        """Leave a word alone until the store is closed. At once."""
        self._ignored.add(word)

    def look(self) -> tuple[str, ...]:
        """Find out which languages there are; on the worker."""
        if self._available is None:
            self._available = languages()
        return self._available

    def look_up(self, workspace: Workspace, words: Iterable[str], tongues: tuple[str, ...]) -> None:
        """Look words up, so that `verdict` knows of them; on the worker. A word of any of the languages is right."""
        own = self._own_words(workspace)
        opened = [(tongue, self._dictionary(tongue)) for tongue in tongues]
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        for word in words:
            self._known[word, tongues] = word.casefold() in own or self._is_right(word, opened)

    def suggestions(self, word: str, tongues: tuple[str, ...]) -> tuple[str, ...]:
        """Return what may have been meant, the likeliest first; on the worker."""
        typed = word.replace(_APOSTROPHE, _TYPEWRITTEN)
        found: list[str] = []
        for tongue in tongues:
            dictionary = self._dictionary(tongue)
            if dictionary is not None and is_written_in(word, tongue):
                found += dictionary.suggestions(typed)
        if _APOSTROPHE in word:
            found = [one.replace(_TYPEWRITTEN, _APOSTROPHE) for one in found]
        return tuple(dict.fromkeys(found))[:6]

    def add(self, workspace: Workspace, word: str) -> None:
        """Put a word into the store's own dictionary; on the worker."""
        words = {one.casefold() for one in personal_words(workspace)}
        if word.casefold() not in words and len(words) < _MOST_WORDS:
            keep_personal_words(workspace, (*personal_words(workspace), word))
        self._own = None
        self._known.clear()

    def forget(self) -> None:
        """Look everything up again, because names or the store's dictionary changed. At once."""
        self._own = None
        self._known.clear()

    def _own_words(self, workspace: Workspace) -> set[str]:
        if self._own is None:
            self._own = {word.casefold() for word in personal_words(workspace)} | _names(workspace)
        return self._own

    def _dictionary(self, tongue: str) -> Dictionary | None:
        if tongue not in self._opened:
            try:
                self._opened[tongue] = Dictionary(tongue)
            except LookupError:
                self._opened[tongue] = None
        return self._opened[tongue]

    def _is_right(self, word: str, opened: Collection[tuple[str, Dictionary | None]]) -> bool:
        judges = [dictionary for tongue, dictionary in opened if dictionary is not None and is_written_in(word, tongue)]
        if not judges:
            return True
        typed = word.replace(_APOSTROPHE, _TYPEWRITTEN)
        parts = [part for part in typed.replace("\u2010", "-").replace("\u2011", "-").split("-") if part]
        return any(
            judge.knows(typed) or (len(parts) > 1 and all(judge.knows(part) for part in parts)) for judge in judges
        )


def personal_words(workspace: Workspace) -> tuple[str, ...]:
    """Return the words that users of this store added to its dictionary."""
    with workspace.store.reading() as transaction:
        kept = transaction.settings.get(_PERSONAL)
    return tuple(str(word) for word in kept) if isinstance(kept, list) else ()


def keep_personal_words(workspace: Workspace, words: Iterable[str]) -> None:
    """Keep the store's dictionary, each word once, in the order of the alphabet."""
    by_word = {word.strip().casefold(): word.strip() for word in words if word.strip()}
    in_order: list[Plain] = [by_word[key] for key in sorted(by_word)]
    with workspace.store.writing() as transaction:
        transaction.settings.set(_PERSONAL, in_order)
        transaction.commit()


def _names(workspace: Workspace) -> set[str]:
    """Return the words of names that the store knows: parties, people, negotiations."""
    with workspace.store.reading() as transaction:
        found = [one for kind in (Counterpart, Delegate, Dossier) for one in transaction.records.of_kind(kind.KIND)]
    texts = [workspace.officer.name, workspace.officer.desk, workspace.officer.ministry, workspace.officer.state]
    for record in found:
        texts += [str(getattr(record, name, "")) for name in ("name", "official_name", "sort_name", "title", "forum")]
    cut = (word.strip("“”«»()[],.;:’'\"") for text in texts for word in text.split())
    return {word.casefold() for word in cut if word[:1].isupper()}
