"""JSON in one form only, so that equal values are equal bytes and can be authenticated."""

from __future__ import annotations

import json
from typing import Any


def canonical(value: Any) -> bytes:  # noqa: ANN401  # whatever JSON can hold
    """Return the value as ASCII JSON with sorted names and no spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")


def read_canonical(data: bytes) -> Any:  # noqa: ANN401  # whatever JSON can hold
    """Return the value; any bytes but those that `canonical` writes are refused.

    Raises:
        ValueError: not JSON, or JSON in another form (other spacing, order or spelling, a name given twice).
    """
    try:
        value = json.loads(data)
        again = canonical(value)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    if again != data:
        raise ValueError("not in canonical form")
    return value
