"""Which signs the name of a desk may be written with."""

from __future__ import annotations

import unicodedata
from typing import Final

# Joiners belong to the spelling of Persian and of Indian languages; every other invisible sign has no place in a name.
_JOINERS: Final = "\u200c\u200d"
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def is_plain(name: str) -> bool:
    """Tell whether every sign of a name is seen where it stands."""
    return not any(unicodedata.category(letter) in _UNSEEN and letter not in _JOINERS for letter in name)
