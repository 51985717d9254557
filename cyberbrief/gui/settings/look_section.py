"""How the window looks and which language it speaks, on this machine."""

from __future__ import annotations

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField, Segments
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.section import Section, part_head
from cyberbrief.gui.theme import Ink, Scheme, TypeRole
from cyberbrief.gui.translation import LANGUAGES

_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class LookSection(Section):
    """Look and language change at once; for another language every window is made anew."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, tr("Language and appearance"), tr("These settings are this computer's, for every store on it.")
        )
        theme = session.theme
        self.language = ChoiceField(theme, tr("Language"), [("", tr("As the system")), *LANGUAGES.items()])
        schemes = [(str(Scheme.SYSTEM), tr("As the system")), (str(Scheme.LIGHT), tr("Light"))]
        self.scheme = Segments(theme, tr("Appearance"), [*schemes, (str(Scheme.DARK), tr("Dark"))])
        sizes = [(str(size), tr("{percent} %", percent=size)) for size in _SIZES]
        self.text_size = ChoiceField(theme, tr("Text size"), sizes)
        self.contrast = CheckField(theme, tr("High contrast"))
        self.motion = CheckField(theme, tr("Less motion"))
        self.put(
            FieldBlock(
                tr("Language"),
                self.language,
                hint=tr("Of the window, its dates and its numbers. What you write and export keeps its own language."),
            ),
            part_head(tr("Appearance")),
            row(self.scheme),
            FieldBlock(tr("Text size"), self.text_size, hint=tr("Ctrl + and Ctrl − change it from anywhere.")),
            self.contrast,
            _effect(tr("Lines and quiet words are drawn stronger.")),
            self.motion,
            _effect(tr("Panes fold at once, and the mark where one writes does not blink.")),
        )
        self.finish()
        self.language.chosen.connect(lambda key: self.keep(language=key))
        self.scheme.chosen.connect(lambda key: theme.set_scheme(Scheme(key)))
        self.text_size.chosen.connect(lambda key: theme.set_scale(int(key)))
        self.contrast.ticked.connect(theme.set_strong)
        self.motion.ticked.connect(lambda on: self.keep(reduced_motion=on))
        theme.changed.connect(self.look)

    def look(self) -> None:
        """Show how it looks now."""
        theme, settings = self.session.theme, self.session.machine.settings
        self.language.set_key(settings.language)
        self.scheme.set_key(str(theme.scheme))
        self.text_size.set_key(str(theme.scale))
        self.contrast.setChecked(theme.strong)
        self.motion.setChecked(settings.reduced_motion)


def _effect(words: str) -> Label:
    return Label(words, TypeRole.SMALL, Ink.TEXT_3, wrap=True)
