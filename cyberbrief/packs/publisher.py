"""The key that signs what ships with the program: written down here, so that no file beside it can be another's.

The private half lies outside the repository. Who holds it signs with `make packs KEY=…` and, for a new key, puts the
public halves here.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from cyberbrief.domain.desk import Card, KnownDesk

PUBLISHER: Final = Card(
    name="CyberBrief",
    office="Starter packs",
    signing=bytes.fromhex("5e99c7a1cb07d5ecfb229b84a705199c0af38cbf6b95699084b1c573d9685a89"),
    receiving=bytes.fromhex("0ee11d3d4354a47468132ad459cce8a454f77199b11786890dea807a0e870230"),
    made=datetime(2026, 11, 23, tzinfo=UTC),
)
PINNED: Final = KnownDesk(PUBLISHER, verified=PUBLISHER.made)
