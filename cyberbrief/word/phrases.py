"""Words as the leak check compares them: case, accents' forms, signs and invisible characters do not count.

A Chinese or Japanese character is a word of its own. A word's weight says how much it tells: words that every text
has tell nothing, a character tells less than a word.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from cyberbrief.domain.characters import INVISIBLE

_CHARACTER = re.compile(
    "[\u2e80-\u2fdf\u3005-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_ASCII = bytes(range(128))
# Small letters and digits stay, capitals become small, and all else a space; a line end stays one.
_PLAIN = bytes(
    byte if byte not in _ASCII or byte == ord("\n") else ord(chr(byte).lower()) if chr(byte).isalnum() else ord(" ")
    for byte in range(256)
)
_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_SIGN = re.compile(r"[^\w\n]")

_FUNCTION_WORDS = (
    # English
    "a about all also an and any are as at be been but by can do does for from had has have he her his how i if in "
    "into is it its may more most must no nor not of on only or other our out over shall she should so some such than "
    "that the their them then there these they this those to under until up us was we were what when where which who "
    "will with would you your "
    # French
    "au aux avec ce ces cette d dans de des du elle en est et il ils l la le les leur leurs mais n ne nos notre nous "
    "ont ou par pas plus pour qu que qui s sa se ses si son sont sur un une vos votre vous y "
    # Spanish, German
    "al como con del el ella es esta este ha la las lo los más o para pero por se sin su sus una y "
    "als am auf aus bei das dass dem den der die ein eine einem einen einer es für im ist mit nach nicht oder sich "
    "sie sind und von vor wie wird zu zum zur "
    # Russian
    "а в во все для до если же и из или к как на не но о об от по при с со то у что это "  # noqa: RUF001 — Russian looks so
    # Arabic
    "أن أو إلى إن التي الذي ذلك على عن في كما لا لم ما من هذا هذه هو هي و "
    # Numbers of a list and units of time that stand everywhere
    "0 1 2 3 4 5 6 7 8 9"
)
_TELLS_NOTHING = frozenset(_FUNCTION_WORDS.split())
COMMON_WEIGHT = _LIGHT = 0.5
_SHORTEST = 3


def folded(text: str) -> str:
    """Return the words of a text, in the one form in which they are compared, with spaces or line ends between them."""
    if not text.isascii():
        text = _foreign_folded(text)
    return text.encode("utf-8", "surrogatepass").translate(_PLAIN).decode("utf-8", "surrogatepass")


def _foreign_folded(text: str) -> str:
    """Return a text with all that is not ASCII in the form in which it is compared; in a long text it is little."""
    foreign = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    if any(map(unicodedata.combining, set(INVISIBLE.sub("", foreign)))):  # what stands before it may belong to it
        return _stretch_folded(text)
    made: dict[str, str] = {}

    def fold(found: re.Match[str]) -> str:
        stretch = found[0]
        if stretch not in made:
            made[stretch] = _stretch_folded(stretch)
        return made[stretch]

    return _FOREIGN.sub(fold, text)


def _stretch_folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", INVISIBLE.sub("", text))
    text = _CHARACTER.sub(r" \g<0> ", text).casefold()
    return _SIGN.sub(" ", text)


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return folded(text).split()


def words_of_each(texts: Iterable[str]) -> list[list[str]]:
    """Return the words of each text, folded; of many short texts in one go."""
    lines = "\n".join([text.replace("\n", " ") for text in texts])
    return [line.split() for line in folded(lines).split("\n")]


def weight_of(word: str) -> float:
    """Return how much a word tells: 0 for those that every text has, a half for a short one or a character."""
    if word in _TELLS_NOTHING:
        return 0.0
    if len(word) < _SHORTEST and not word.isdigit():
        return _LIGHT
    return 1.0
