"""Which template a paper takes, asked before it is said where it goes; nobody is asked who has none of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cyberbrief.gui.language import tr
from cyberbrief.gui.session import Session
from cyberbrief.services import house_templates
from cyberbrief.services.house_templates import Choices, Offered


def named(offered: Sequence[Offered]) -> list[tuple[str, str]]:
    """Return templates as a field offers them: by key, those that ship in the window's language."""
    return [(one.key, one.name if one.own else tr(one.name)) for one in offered]


def ask_template(session: Session, title: str, then: Callable[[str], object]) -> None:
    """Ask in which template a single paper leaves, the one of last time first; then hand its key on."""
    workspace = session.workspace

    def took(key: str) -> None:
        session.background.run(lambda _progress: house_templates.took(workspace, key), lambda _done: None, session.tell)
        then(key)

    def ask(found: Choices) -> None:
        if not any(one.own for one in found.offered):
            then("")
            return
        session.ask.choose(title, tr("Template"), named(found.offered), tr("Choose where …"), took, found.last)

    session.read(lambda: house_templates.choices(workspace), ask)
