"""A template as its page shows it, all of it read off the event loop."""

from __future__ import annotations

from typing import NamedTuple

from cyberbrief.gui.language import tr
from cyberbrief.gui.templates.page_picture import Pictures, pictures_of
from cyberbrief.services import house_templates, keeping_templates, sample_page
from cyberbrief.services.house_templates import Choices
from cyberbrief.services.keeping_templates import Seen
from cyberbrief.services.sample_page import FirstPage
from cyberbrief.services.workspace import Workspace


class Shown(NamedTuple):
    """What was read of a template, a page in it with its pictures, and whether it is used."""

    choices: Choices
    seen: Seen
    page: FirstPage
    pictures: Pictures

    @property
    def used(self) -> bool:
        """Whether papers take it where nobody says otherwise."""
        return self.choices.usual == self.seen.key


def read_template(workspace: Workspace, key: str) -> Shown:
    """Read a template for its page; raises what `keeping_templates.look` and `sample_page.page_of` raise."""
    seen = keeping_templates.look(workspace, key)
    page = sample_page.page_of(workspace, key, tr)
    return Shown(house_templates.choices(workspace), seen, page, pictures_of(page))
