"""The five pillars of cyberdiplomacy; every position belongs to one."""

from __future__ import annotations

from cyberbrief.domain.choice import Choice


class Pillar(Choice):
    """What a diplomat works on; the order is the order of lists."""

    COOPERATION = "cooperation", "Promoting cooperation"
    CONFLICT = "conflict", "Preventing conflict"
    TRUST = "trust", "Building trust"
    NORMS = "norms", "Developing norms"
    CAPACITY = "capacity", "Enhancing capacity"
