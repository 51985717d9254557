"""A house template as a document is written with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cyberbrief.domain.template_role import TemplateRole


@dataclass(frozen=True, slots=True)
class HouseTemplate:
    """The kept file, and the style that plays each role, by the name that Word stores; "" for one of ours.

    A role that is not named is played by what `proposals` proposes.
    """

    data: bytes
    roles: Mapping[TemplateRole, str] = field(default_factory=dict)
