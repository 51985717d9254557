"""Words as the final check compares them: case, punctuation and forms of letters aside.

A Chinese or Japanese character counts as a word of its own; six words of another script say about as much as twelve
characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from cyberbrief.domain.characters import INVISIBLE

RUN = 6
_CHARACTERS_OF_A_RUN = 12
_FEWEST_CHARACTERS = 5  # a shorter text is a word that anybody may use
_CHARACTER = re.compile("[\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?。！？؟;；])\s+|\n\s*(?:\n\s*)+|\n\s*(?=[-*+•]|\d+[.)])")

# Words that hold a sentence together and tell nothing; "no", "not", "never" and "without" do tell.
_HOLD_TOGETHER = (
    # English
    "a about after all also an and any are as at be been before being between but by can could do does for from "
    "had has have her his how if in into is it its may more most must of on only or other our out over own shall "
    "she should so some such than that the their them then there these they this those through to under until up "
    "us was we were what when where whether which while who will with within would you your each every both "
    # French
    "au aux avec ce ces cette d dans de des du elle en est et il ils l la le les leur leurs mais ne nos notre "
    "nous on ont ou par pas plus pour qu que qui s sa se ses si son sont sur un une vos votre vous y "
    # Spanish and German
    "al como con del el esta este ha las lo los o para por su sus als am auf aus bei das dass dem den der die ein "
    "eine einem einen einer es für im ist mit nach oder sich sie sind und von vor wie wird zu zum zur "
    # Russian
    "а в во все для до же и из или к как на о об от по при с со то что это "  # noqa: RUF001  # Russian looks so
    # Arabic
    "أن أو إلى إن التي الذي ذلك على عن في كما ما من هذا هذه هو هي و"
)
# Words of the field that stand in every text of it.
_IN_EVERY_TEXT = (
    "activities agenda agreed agreement brief capacity chair committee communications consensus context "
    "cooperation countries cyber cybersecurity cyberspace delegation delegations developing developments "
    "digital directory general global government governmental group groups ict icts information international "
    "item law line lines measures mechanism member members nation national nations norm norms office open "
    "operative organisation organisations organization organizations paragraph party plenary point points "
    "position principles process proposal relevant report resolution responsible rules secretariat sector "
    "security session state states statement system systems technologies technology term text thematic threats "
    "un united use voluntary work working year years"
)
_FUNCTION_WORDS = frozenset(_HOLD_TOGETHER.split())
_FREQUENT = frozenset(_IN_EVERY_TEXT.split())


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in the form in which they are compared."""
    folded = unicodedata.normalize("NFKC", INVISIBLE.sub("", text)).casefold().replace("’", "'")
    return tuple(_WORD.findall(_CHARACTER.sub(r" \g<0> ", folded)))


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in _SENTENCE_END.split(text) if part and part.strip()]


def tells(word: str) -> bool:
    """Say whether a word tells anything: it is no function word."""
    return word not in _FUNCTION_WORDS


def is_frequent(word: str) -> bool:
    """Say whether a word stands in every text of the field."""
    return word in _FREQUENT or word in _FUNCTION_WORDS


def length_of_run(words: Sequence[str]) -> int:
    """Return how many words of a text make a run that is told apart: more where each is a single character.

    A short text of characters is a run as a whole: its content words cannot be told from the rest.
    """
    characters = sum(1 for word in words if _CHARACTER.fullmatch(word))
    if characters * 2 <= len(words):
        return RUN
    return len(words) if _FEWEST_CHARACTERS <= len(words) < _CHARACTERS_OF_A_RUN else _CHARACTERS_OF_A_RUN


def runs(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    """Yield every run of so many words, in order."""
    for place in range(len(words) - length + 1):
        yield tuple(words[place : place + length])


def without(words: Sequence[str], names: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Return words without the names that stand among them, the longest taken first."""
    by_first: dict[str, list[Sequence[str]]] = {}
    for name in sorted(names, key=len, reverse=True):
        if name:
            by_first.setdefault(name[0], []).append(name)
    left: list[str] = []
    place = 0
    while place < len(words):
        fitting = (
            one for one in by_first.get(words[place], ()) if tuple(words[place : place + len(one)]) == tuple(one)
        )
        found = next(fitting, None)
        if found is None:
            left.append(words[place])
            place += 1
        else:
            place += len(found)
    return tuple(left)
