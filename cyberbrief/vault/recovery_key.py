"""The recovery key: 160 random bits that a person can copy from paper.

Printed as eight groups of five signs from Crockford's base 32 (no I, L, O, U). In each group four signs
carry 20 bits and the fifth checks them, so a slip is found at once and its group is named. The check is a
weighted sum over the field of 32 elements, with one weight for each place and a start for each group: it
finds every single wrong sign, every exchange of two signs within a group, and two groups in each other's
place.
"""

from __future__ import annotations

import hmac
import re
import secrets
import unicodedata
from typing import Final, NoReturn

from cyberbrief.domain.words import words
from cyberbrief.vault.errors import RecoveryKeyTypoError

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS: Final = 8
SECRET_BYTES: Final = 20
_CARRYING: Final = 4
GROUP_LENGTH: Final = _CARRYING + 1
_BITS: Final = 5
_WEIGHTS: Final = (2, 4, 8, 16)  # the checking sign itself has weight 1
_READ_ALIKE: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SEPARATORS: Final = re.compile(r"[\s\u2010-\u2015\u2212_.,:;/-]+")


class RecoveryKey:
    """160 bits that open the store when the passphrase is forgotten; shown once, on purpose, by `text`."""

    __slots__ = ("_secret",)
    __hash__ = None  # type: ignore[assignment]  # a key is no key of a dictionary

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SECRET_BYTES:
            raise ValueError("a recovery key has 20 bytes")
        self._secret = bytes(secret)

    @classmethod
    def fresh(cls) -> RecoveryKey:
        """Return a new random key."""
        return cls(secrets.token_bytes(SECRET_BYTES))

    @property
    def secret(self) -> bytes:
        """The 20 bytes, for the slot that wraps the data key."""
        return self._secret

    def groups(self) -> tuple[str, ...]:
        """Return the eight groups of five signs, to be shown or printed."""
        number = int.from_bytes(self._secret)
        values = [(number >> (_BITS * place)) & 31 for place in reversed(range(GROUPS * _CARRYING))]
        return tuple(_group(index, values[index * _CARRYING : (index + 1) * _CARRYING]) for index in range(GROUPS))

    def text(self) -> str:
        """Return the groups joined by hyphens."""
        return "-".join(self.groups())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecoveryKey) and hmac.compare_digest(self._secret, other._secret)

    def __repr__(self) -> str:
        return "RecoveryKey(hidden)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a recovery key is not to be copied out of the process")


def parse(text: str) -> RecoveryKey:
    """Read a recovery key as a person typed it: any case, any spacing, O for 0, I and L for 1.

    Raises:
        RecoveryKeyTypoError: its sentence and `groups` name the groups that cannot be right.
    """
    plain = unicodedata.normalize("NFKC", text).upper().translate(_READ_ALIKE)
    groups = _split(plain)
    wrong = tuple(index + 1 for index, group in enumerate(groups) if not _is_right(index, group))
    if wrong:
        raise RecoveryKeyTypoError(_sentence(wrong), wrong)
    signs = "".join(group[:_CARRYING] for group in groups)
    number = 0
    for sign in signs:
        number = number << _BITS | ALPHABET.index(sign)
    return RecoveryKey(number.to_bytes(SECRET_BYTES))


def _split(plain: str) -> list[str]:
    """Return eight groups: those that were typed as such, or else every five signs."""
    typed = [group for group in _SEPARATORS.split(plain) if group]
    if len(typed) == GROUPS:
        return typed
    signs = "".join(typed)
    if len(signs) != GROUPS * GROUP_LENGTH:
        raise RecoveryKeyTypoError(
            words(
                "The recovery key has {groups} groups of {group_length} signs, {groups_2} in all; {n} were typed.",
                groups=GROUPS,
                group_length=GROUP_LENGTH,
                groups_2=GROUPS * GROUP_LENGTH,
                n=len(signs),
            )
        )
    return [signs[start : start + GROUP_LENGTH] for start in range(0, len(signs), GROUP_LENGTH)]


def _is_right(index: int, group: str) -> bool:
    if len(group) != GROUP_LENGTH or any(sign not in ALPHABET for sign in group):
        return False
    return group == _group(index, [ALPHABET.index(sign) for sign in group[:_CARRYING]])


def _group(index: int, values: list[int]) -> str:
    check = index + 1
    for weight, value in zip(_WEIGHTS, values, strict=True):
        check ^= _times(weight, value)
    return "".join(ALPHABET[value] for value in (*values, check))


def _times(one: int, other: int) -> int:
    """Multiply two elements of the field of 32, the polynomials over two elements modulo x⁵ + x² + 1."""
    product = 0
    for bit in range(_BITS):
        if other >> bit & 1:
            product ^= one << bit
    for bit in reversed(range(_BITS, 2 * _BITS - 1)):
        if product >> bit & 1:
            product ^= 0b100101 << (bit - _BITS)
    return product


def _sentence(wrong: tuple[int, ...]) -> str:
    if len(wrong) == 1:
        return f"Group {wrong[0]} of the recovery key has a typing error."
    listed = ", ".join(str(group) for group in wrong[:-1])
    return f"Groups {listed} and {wrong[-1]} of the recovery key have typing errors."
