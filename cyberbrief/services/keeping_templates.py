"""The page of house templates: brought in from a Word file, looked at, changed, saved as a file, put into the bin.

A file is rewritten to what prints before it is kept (`word/house`); what was left out is told once, when it comes.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, NamedTuple, cast

from cyberbrief.domain.characters import LARGEST_FILE
from cyberbrief.domain.errors import RefusedError, WrongUseError
from cyberbrief.domain.house_template import HouseTemplate as KeptTemplate
from cyberbrief.domain.house_template import RoleStyle
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import RecordId, declarations
from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.domain.words import Words, words
from cyberbrief.host.files import read_limited, write_whole
from cyberbrief.services import adding, editing, house_templates, reading, sample_page
from cyberbrief.services.house_templates import FORMAL, SHIPPED
from cyberbrief.services.releasing import refuse_own_files
from cyberbrief.services.workspace import Workspace
from cyberbrief.word.house.keeping import kept
from cyberbrief.word.house.reading import StyleKind, TemplateReading, read_template

__all__ = ["BroughtIn", "Seen", "TemplateReading", "bring_in", "look", "remove", "rename", "renew", "save", "share"]

ENDINGS: Final = (".docx", ".dotx")
_LARGEST_READ: Final = 64 << 20  # what is larger is no template, and not worth reading
_LONGEST_NAME: Final = 80
_REACHED: Final = ("data", "roles")


class TooLargeTemplateError(RefusedError):
    """A template is larger than a record may be."""

    def __init__(self, size: int) -> None:
        super().__init__(
            words("What is kept of the template takes {n} MB.", n=f"{size / (1 << 20):.1f}"),
            words(
                "A template may take {n} MB. Make the pictures of its letterhead smaller (in Word: Picture Format, "
                "Compress Pictures) and choose it again.",
                n=LARGEST_FILE >> 20,
            ),
        )


class BroughtIn(NamedTuple):
    """A template that was brought in, and what was left out of its file, a sentence each."""

    id: RecordId
    left_out: tuple[Words, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Seen:
    """A template as its page shows it: the record (None for one that ships), what was read of it, who may have it."""

    key: str
    name: str
    reading: TemplateReading
    record: KeptTemplate | None = None

    @property
    def styles(self) -> Mapping[TemplateRole, str]:
        """The style of each role, by its stored name; "" where ours is taken."""
        proposed = {role: one.style for role, one in self.reading.proposed.items()}
        chosen = {one.role: one.style for one in self.record.roles} if self.record is not None else {}
        return {**proposed, **chosen}

    @property
    def circle(self) -> Reach:
        """Who may have it in a pack."""
        given = dict(self.record.reach) if self.record is not None else {}
        return given.get("data", declarations(KeptTemplate)["data"].limits.default)


def bring_in(workspace: Workspace, path: Path, name: str = "") -> BroughtIn:
    """Keep a Word file as a template, as one step of undo; without a name it is called as its file is.

    Raises:
        RefusedError: the file cannot be read or taken as a template, or is too large; nothing was changed.
        WrongUseError: the name holds what no name can.
    """
    data, found = _taken(path)
    with workspace.store.reading() as transaction:
        taken = {one.title_text for one in transaction.records.of_kind(KeptTemplate.KIND)}
    title = _free_name(_checked_name(name or path.stem), taken)
    made = KeptTemplate(
        id=adding.new_id(),
        title=title,
        language=next(iter(found.languages), ""),
        data=data,
        roles=tuple(RoleStyle(id=str(role), role=role, style=one.style) for role, one in found.proposed.items()),
    )
    adding.add(workspace, [made], words("Template brought in"))
    return BroughtIn(made.id, tuple(found.taken_out))


def renew(workspace: Workspace, template: RecordId, path: Path) -> BroughtIn:
    """Put a newer file in the place of a template's; styles that were chosen stay where the new file has them.

    Raises:
        RefusedError, WrongUseError: as `bring_in`, or there is no such template.
    """
    before = _record(workspace, template)
    data, found = _taken(path)
    there = {one.name for one in found.styles}
    chosen = {one.role: one.style for one in before.roles if one.style in there}
    roles = tuple(
        RoleStyle(id=str(role), role=role, style=chosen.get(role, one.style)) for role, one in found.proposed.items()
    )
    language = next(iter(found.languages), before.language)
    after = dataclasses.replace(before, data=data, roles=roles, language=language)
    editing.change(workspace, before, after, words("Template renewed"))
    return BroughtIn(template, tuple(found.taken_out))


def look(workspace: Workspace, key: str) -> Seen:
    """Return a template as its page shows it.

    Raises:
        WrongUseError: there is none. RefusedError: what is kept of it cannot be read any more.
    """
    if key in SHIPPED:
        return Seen(key, SHIPPED[key], read_template(_bytes_of(workspace, key)))
    record = _record(workspace, key)
    return Seen(key, record.title, read_template(record.data), record)


def set_styles(workspace: Workspace, template: RecordId, styles: Mapping[TemplateRole, str]) -> None:
    """Let roles be set in other styles of a template, as one step of undo; "" takes ours.

    Raises:
        WrongUseError: there is no such template, or no such style in it.
    """
    before = _record(workspace, template)
    found = read_template(before.data)
    for role, style in styles.items():
        if style and style not in styles_for(found, role):
            raise WrongUseError(
                words("The template has no style “{style}” that could be used here.", style=style),
                words("Use one of: {names}.", names=", ".join(styles_for(found, role))),
            )
    now = {**{one.role: one.style for one in before.roles}, **styles}
    roles = tuple(RoleStyle(id=str(role), role=role, style=now[role]) for role in TemplateRole if role in now)
    note = words("Style chosen")
    editing.change(workspace, before, dataclasses.replace(before, roles=roles), note)


def styles_for(found: TemplateReading, role: TemplateRole) -> tuple[str, ...]:
    """Return the styles of a template that could be used for a role, by name."""
    kind = StyleKind.TABLE if role.of_tables else StyleKind.PARAGRAPH
    return tuple(dict.fromkeys(one.name for one in found.styles if one.kind is kind and one.name))


def rename(workspace: Workspace, template: RecordId, name: str) -> None:
    """Call a template something else; raises WrongUseError where that is no name."""
    before = _record(workspace, template)
    editing.change(workspace, before, dataclasses.replace(before, title=_checked_name(name)))


def share(workspace: Workspace, template: RecordId, circle: Reach) -> None:
    """Say who may have a template in a pack; raises WrongUseError where it may not go so far."""
    before = _record(workspace, template)
    usual = declarations(KeptTemplate)["data"].limits.default
    kept_reach = tuple((name, reach) for name, reach in before.reach if name not in _REACHED)
    given = () if circle is usual else tuple((name, circle) for name in _REACHED)
    editing.change(workspace, before, dataclasses.replace(before, reach=tuple(sorted((*kept_reach, *given)))))


def remove(workspace: Workspace, template: RecordId) -> None:
    """Put a template into the bin; what took it takes what the store takes."""
    _record(workspace, template)
    editing.delete(workspace, [template])


def save(workspace: Workspace, key: str, out: Path, *, overwrite: bool = False) -> Path:
    """Write a template as a Word file, to be changed in Word and brought in again.

    Raises:
        WrongUseError: there is no such template. RefusedError: it cannot be written there; nothing was written.
    """
    data = _bytes_of(workspace, key)
    refuse_own_files(workspace, out)
    write_whole(out, data, overwrite=overwrite)
    return out


def example_name() -> str:
    """Return what the file of the example is called: our formal template, to begin from."""
    return f"{SHIPPED[FORMAL]}.docx"


# -------------------------------------------------------------------------------------------------------------- inside


def _bytes_of(workspace: Workspace, key: str) -> bytes:
    if key in SHIPPED:
        template = house_templates.shipped(key)
        return sample_page.empty_file(workspace) if template is None else template.data
    return _record(workspace, key).data


def _taken(path: Path) -> tuple[bytes, TemplateReading]:
    given = read_limited(path, _LARGEST_READ)
    found = read_template(given)
    data = kept(given)
    if len(data) > LARGEST_FILE:
        raise TooLargeTemplateError(len(data))
    return data, found


def _record(workspace: Workspace, template: RecordId) -> KeptTemplate:
    return cast("KeptTemplate", reading.record(workspace, template, KeptTemplate.KIND))


def _checked_name(name: str) -> str:
    plain = " ".join(name.split())[:_LONGEST_NAME]
    if not plain or not plain.isprintable() or plain.casefold() in SHIPPED:
        raise WrongUseError(
            words("“{name}” cannot name a template.", name=plain),
            words("Use another name, of up to {n} letters.", n=_LONGEST_NAME),
        )
    return plain


def _free_name(name: str, taken: Iterable[str]) -> str:
    others = {one.casefold() for one in taken}
    tried, number = name, 1
    while tried.casefold() in others:
        number += 1
        tried = f"{name} ({number})"
    return tried
