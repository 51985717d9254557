"""What was found in a template, in sentences."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.services.keeping_templates import TemplateReading

_SHOWN = 3  # lines of its own that are named


def found_lines(found: TemplateReading) -> tuple[str, ...]:
    """Return what was found in a template, a sentence a line."""
    return tuple(_lines(found))


def _lines(found: TemplateReading) -> Iterator[str]:
    page = found.page
    yield tr(
        "Page {width} × {height} mm; margins {top} above, {bottom} below, {left} and {right} at the sides.",
        **{name: getattr(page, name) for name in ("width", "height", "top", "bottom", "left", "right")},
    )
    if found.fields:
        names = ", ".join(dict.fromkeys(tr(one.field.label) for one in found.fields))
        yield tr("Fields that are filled: {names}.", names=names)
    else:
        yield tr("No field to be filled: title, meeting and date stand in the paper's own head.")
    if found.unknown_fields:
        yield tr("Fields that nobody fills here: {names}.", names=", ".join(found.unknown_fields))
    if found.has_place:
        yield tr("The paper goes where the template says so.")
    else:
        yield tr("No place for the paper is named: it follows what the template holds.")
    if found.stays:
        words = " · ".join(found.stays[:_SHOWN])
        yield tr("Stands on every paper: {words}", words=words)
    if found.pictures:
        yield tr_counted(found.pictures, "{n} picture in its letterhead.", "{n} pictures in its letterhead.")
    if found.languages:
        yield tr("Language: {names}", names=", ".join(found.languages))
