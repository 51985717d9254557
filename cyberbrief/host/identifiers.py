"""Names for records: UUIDs of version 7, which sort by the moment they were made."""

from __future__ import annotations

import re
import threading
from typing import Final

from uuid6 import uuid7

_FORM: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

# The package keeps the last instant in a variable that two threads could read at once; by turns, ids stay
# in order.
_one_at_a_time: Final = threading.Lock()


def new_id() -> str:
    """Return a fresh identifier in lower case, greater than all this process made before (RFC 9562, 5.7)."""
    with _one_at_a_time:
        return str(uuid7())


def is_id(text: str) -> bool:
    """Tell whether the text has exactly the form that `new_id` gives."""
    return _FORM.fullmatch(text) is not None
