"""Words that the program says, kept with their pattern, so that a window can say them in another language.

Below the window everything is said in English. `words("{n} steps, {left} left", n=5, left=2)` is an ordinary str with
its values filled in, and it remembers the pattern and the values; the window looks the pattern up in its translation
and fills it again. Where several words are joined by hand the pattern is lost, so whole sentences are made at once.
"""

from __future__ import annotations

from typing import Self


class Words(str):
    """A str that remembers the pattern and the values it was made from."""

    __slots__ = ("inside", "many", "pattern", "values")

    pattern: str
    many: str
    values: dict[str, object]
    inside: bool

    def __new__(cls, pattern: str, many: str = "", /, **values: object) -> Self:
        """Fill the pattern in, or `many` where the value `n` is not one."""
        said = many if many and values.get("n") != 1 else pattern
        made = super().__new__(cls, said.format(**values) if values else said)
        made.pattern, made.many, made.values, made.inside = pattern, many, values, False
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str, ...], dict[str, object]]:
        """Let copies and pickles remember as well."""
        return (self.pattern, self.many), self.values


class _Inside(Words):
    """A label that stands inside a sentence."""

    __slots__ = ()

    def __new__(cls, pattern: str, many: str = "", /, **values: object) -> Self:
        """Begin with a small letter, and remember the label as it is."""
        made = super().__new__(cls, small(pattern), many, **values)
        made.pattern, made.inside = pattern, True
        return made


def words(pattern: str, /, **values: object) -> Words:
    """Return words of the program; `{name}` in the pattern stands for a value, `{{` for a brace where there is one."""
    return Words(pattern, **values)


def counted(n: int, one: str, many: str, /, **values: object) -> Words:
    """Return words that tell a number: `counted(3, "{n} step", "{n} steps")`."""
    return Words(one, many, n=n, **values)


def inside(label: str) -> Words:
    """Return a label of the program as it stands inside a sentence: “Red line” as “red line”, “BATNA” as it is."""
    return _Inside(label)


def small(text: str) -> str:
    """Return a text that begins with a small letter, unless its first word is written in capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or not text[1:2].isalpha() else text
