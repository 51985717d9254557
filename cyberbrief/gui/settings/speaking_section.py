"""How quickly the delegation speaks: what every speaking time is reckoned by."""

from __future__ import annotations

import dataclasses

from cyberbrief.domain.paces import Paces
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.section import Section

_PACES: dict[str, tuple[str, str, tuple[int, ...]]] = {
    "plain": (
        later("Without interpreters"),
        later("130 words a minute are usual; a careful speaker says 110."),
        (90, 100, 110, 120, 130, 140, 150, 160, 180),
    ),
    "interpreted": (
        later("With interpreters"),
        later("Interpreters ask for 100 to 110 words a minute."),
        (80, 90, 100, 105, 110, 120, 130),
    ),
    "characters": (
        later("Chinese and Japanese"),
        later("What is written without spaces is counted by characters; 220 a minute are usual."),
        (160, 180, 200, 220, 240, 260, 280),
    ),
}


class SpeakingSection(Section):
    """Three paces; times everywhere follow at once."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Speaking"),
            tr("Speaking times in briefs, on agenda items and at talking points are reckoned by these paces."),
        )
        self.fields: dict[str, ChoiceField] = {}
        for name, (label, hint, paces) in _PACES.items():
            field = self.fields[name] = ChoiceField(session.theme, tr(label), _choices(name, paces))
            field.chosen.connect(lambda key, name=name: self._keep(name, int(key)))
            self.put(FieldBlock(tr(label), field, hint=tr(hint)))
        self.finish()

    def look(self) -> None:
        """Show the paces of now."""
        for name, field in self.fields.items():
            pace = getattr(self.session.workspace.paces, name)
            field.set_choices(_choices(name, tuple(sorted({*_PACES[name][2], pace}))))
            field.set_key(str(pace))

    def _keep(self, name: str, pace: int) -> None:
        workspace = self.session.workspace
        paces: Paces = dataclasses.replace(workspace.paces, **{name: pace})
        self.session.write(
            lambda: workspace.set_paces(paces),
            failed=while_alive(self, self.tell),
        )


def _choices(name: str, paces: tuple[int, ...]) -> list[tuple[str, str]]:
    if name == "characters":
        return [(str(pace), tr("{pace} characters a minute", pace=pace)) for pace in paces]
    return [(str(pace), tr("{pace} words a minute", pace=pace)) for pace in paces]
