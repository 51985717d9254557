"""Merging two changes of one text, word by word, where no word of one lies beside a word of the other.

Between the two must stand a word that neither touched: changes side by side, or with a mere sign or figure between
them (the two ends of “3–5”, the parts of “A/70/174”), would give what nobody wrote.
"""

from __future__ import annotations

from cyberbrief.domain.characters import LONGEST_TEXT
from cyberbrief.domain.difference import words_of
from cyberbrief.domain.three_way import woven


def merged_text(base: str, ours: str, theirs: str) -> str | None:
    """Return the text with the changes of both sides, the same whichever side is called ours; None where they meet."""
    common, left, right = words_of(base), words_of(ours), words_of(theirs)
    found = woven(common, left, right, _is_word)
    if found is None or sum(map(len, found)) > LONGEST_TEXT:
        return None
    # Where words repeat, a change can be read in two ways; only what stays as it is when merged again is safe.
    if woven(common, found, left, _is_word) != found or woven(common, found, right, _is_word) != found:
        return None
    return "".join(found)


def _is_word(token: str) -> bool:
    return any(sign.isalpha() for sign in token)
