"""A house template: a Word file whose letterhead, styles and page a ministry's papers take, and which style is which.

It says how papers look and nothing of what they say: no paper, no search and no count of words reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from cyberbrief.domain.record import (
    OPEN,
    SHARED,
    Element,
    Record,
    choice_field,
    elements_field,
    file_field,
    line_field,
)
from cyberbrief.domain.template_role import TemplateRole


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleStyle(Element):
    """The style that a role of ours is set in, by the name that the file stores; empty where the file has none."""

    role: TemplateRole = choice_field("Role", TemplateRole.BODY, structural=True)
    style: str = line_field("Style", limits=OPEN, searchable=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseTemplate(Record):
    """A ministry's own Word template."""

    KIND: ClassVar[str] = "house-template"
    LABEL: ClassVar[str] = "House template"
    PLURAL: ClassVar[str] = "House templates"

    title: str = line_field("Name", structural=True, searchable=False, required=True)
    language: str = line_field("Language", structural=True, searchable=False, hint="For example en, fr, ar, zh")
    data: bytes = file_field("Word file", limits=SHARED, required=True)
    roles: tuple[RoleStyle, ...] = elements_field("Styles", RoleStyle, limits=SHARED)
