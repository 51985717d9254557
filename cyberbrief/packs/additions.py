"""What a later minor version added: kept as it came and handed on, within limits that no honest addition meets."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final, cast

from cyberbrief.domain.characters import checked
from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.plain import Plain
from cyberbrief.packs.limits import DEEPEST, MOST_UNKNOWN

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")
_LARGEST_NUMBER: Final = 2**53 - 1  # what every reader of JSON holds exactly


class BrokenAdditionError(ValueError):
    """What stands there is no addition that any version would write."""


@dataclass
class Additions:
    """Gathers additions over a whole pack, and counts them."""

    left: int = MOST_UNKNOWN

    def in_object(self, given: Mapping[str, object], known: Collection[str]) -> dict[str, Plain]:
        """Return the values of an object under names that are not known here.

        Raises:
            BrokenAdditionError: a name, a value, or their number is out of form.
        """
        unknown: dict[str, Plain] = {}
        for name, value in given.items():
            if name not in known:
                if _NAME.fullmatch(name) is None:
                    raise BrokenAdditionError
                self._check(value, DEEPEST)
                unknown[name] = cast("Plain", value)
        return unknown

    def _check(self, value: object, depth: int) -> None:
        self.left -= 1
        if self.left < 0 or depth < 0:
            raise BrokenAdditionError
        if isinstance(value, str):
            try:
                checked(value, "", one_line=False)
            except WrongUseError:
                raise BrokenAdditionError from None
        elif isinstance(value, list):
            for item in value:
                self._check(item, depth - 1)
        elif isinstance(value, dict):
            for name, item in value.items():
                self._check(name, depth - 1)
                self._check(item, depth - 1)
        elif isinstance(value, float) or (isinstance(value, int) and abs(value) > _LARGEST_NUMBER):
            raise BrokenAdditionError
