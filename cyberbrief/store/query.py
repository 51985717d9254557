"""What a user typed, as questions to the two indexes; whatever it was, it is quoted and can do nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cyberbrief.store.folding import folded, is_unspaced, pairs, tokens

_LONGEST: Final = 400  # characters that are looked at
_MOST: Final = 16  # words that are looked for
_SHORTEST_PREFIX: Final = 2
_PART: Final = 3


@dataclass(frozen=True, slots=True)
class Query:
    """One search: the questions, and the folded words that a snippet shows as found.

    `words` asks for the beginnings of words, `titles` the same of titles alone, `parts` for letters inside words; each
    is empty where the words allow no such question. What `parts` finds is checked for the `needles` themselves, since
    its index knows which three letters a text has and not where.
    """

    words: str
    titles: str
    parts: str
    needles: tuple[str, ...]


def query_of(typed: str) -> Query | None:
    """Return what to ask; None where nothing was typed that could be found."""
    needles: list[str] = []
    words: list[str] = []
    titles: list[str] = []
    parts: list[str] = []
    for chunk in folded(typed[:_LONGEST]).split()[:_MOST]:
        for phrase in _phrases(tokens(chunk)):
            needles += phrase
            if is_unspaced(phrase[0]):
                words.append(f"pieces : {_of_pairs(phrase[0])}")
                titles.append("")
            else:
                asked = _of_words(phrase)
                words.append(f"{{title body}} : {asked}")
                titles.append(f"title : {asked}")
            parts += [_of_parts(token) for token in phrase]
    if not needles:
        return None
    return Query(" AND ".join(words), _all_of(titles), _all_of(parts), tuple(dict.fromkeys(needles)))


def _phrases(found: list[str]) -> list[list[str]]:
    """Put neighbouring words of one chunk, such as those of a document symbol, together; unspaced runs stand alone."""
    phrases: list[list[str]] = []
    for token in found:
        if phrases and not is_unspaced(token) and not is_unspaced(phrases[-1][0]):
            phrases[-1].append(token)
        else:
            phrases.append([token])
    return phrases


def _of_words(phrase: list[str]) -> str:
    whole = f'"{" ".join(phrase)}"'
    return f"{whole} *" if len(phrase[-1]) >= _SHORTEST_PREFIX else whole


def _of_pairs(run: str) -> str:
    return f'"{run}" *' if len(run) == 1 else f'"{" ".join(pairs(run))}"'


def _of_parts(token: str) -> str:
    threes = [token[place : place + _PART] for place in range(len(token) - _PART + 1)]
    return " AND ".join(f'"{three}"' for three in dict.fromkeys(threes))


def _all_of(questions: list[str]) -> str:
    return " AND ".join(questions) if all(questions) else ""
