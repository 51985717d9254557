"""JSON from elsewhere: read strictly, so that nothing deep, endless or said twice gets through."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from cyberbrief.domain.words import words
from cyberbrief.tables.decoded import decoded
from cyberbrief.tables.limits import DEEPEST, UnreadableFileError

_LONGEST_NUMBER = 20


def read(data: bytes) -> Any:  # noqa: ANN401  # any JSON value
    """Return the value in a file.

    Raises:
        UnreadableFileError: it is no JSON, or not the plain kind.
    """
    text = decoded(data).text
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant, parse_int=_number)
    except (ValueError, RecursionError) as error:
        place = error.lineno if isinstance(error, json.JSONDecodeError) else 0
        if place:
            raise UnreadableFileError(
                words("The file is no JSON; it breaks off in line {line}.", line=place)
            ) from error
        raise UnreadableFileError(words("The file is no JSON that can be read.")) from error
    if _depth(value) > DEEPEST:
        raise UnreadableFileError(words("The file is nested more deeply than any list of records."))
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) != len(pairs):
        raise ValueError
    return read


def _no_constant(_name: str) -> NoReturn:
    raise ValueError


def _number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError
    return int(digits)


def _depth(value: object) -> int:
    deepest, level = 0, [value]
    while level and deepest <= DEEPEST:
        deepest += 1
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ())
            if isinstance(inner, dict | list)
        ]
    return deepest
