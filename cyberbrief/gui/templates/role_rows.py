"""Which style of a template each role takes: a choice for each, and how sure the program is of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.domain.template_role import TemplateRole
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TagLook, Theme, TypeRole
from cyberbrief.services import keeping_templates
from cyberbrief.services.keeping_templates import Seen

_OURS = later("Ours, in its typeface")
SURE = TagLook(Meaning.GOOD, "check", later("Sure"))
LOOK = TagLook(Meaning.WARNING, "help", later("Please look"))
ADDED = TagLook(Meaning.NEUTRAL, "plus", later("Added"))
CHOSEN = TagLook(Meaning.NEUTRAL, "user", later("Your choice"))


class RoleRows(QWidget):
    """A row for each role; `chosen(TemplateRole, str)` with a style by its stored name, "" for ours."""

    chosen = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.fields: dict[TemplateRole, ChoiceField] = {}
        self.tags: dict[TemplateRole, Tag] = {}
        self._seen: Seen | None = None
        self.setAccessibleName(tr("Which style is what"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.narrow)
        self._grid.setVerticalSpacing(SPACE.inside)
        self._grid.setColumnStretch(1, 1)

    def show_roles(self, seen: Seen) -> None:
        """Show the styles of a template; the fields stay where the same template is looked at again."""
        again = self._seen is not None and self._seen.key == seen.key and self._offers(self._seen) == self._offers(seen)
        self._seen = seen
        if not again:
            self._build(seen)
        for role, style in seen.styles.items():
            self.fields[role].set_key(style)
            self._say_how(seen, role, style)

    def unsure(self) -> int:
        """Return how many roles somebody should look at."""
        return sum(self._how(self._seen, role, style) is LOOK for role, style in self._styles())

    def _styles(self) -> tuple[tuple[TemplateRole, str], ...]:
        return tuple(self._seen.styles.items()) if self._seen is not None else ()

    def _offers(self, seen: Seen) -> list[tuple[str, ...]]:
        return [keeping_templates.styles_for(seen.reading, role) for role in seen.styles]

    def _build(self, seen: Seen) -> None:
        clear(self._grid)
        self.fields, self.tags = {}, {}
        for number, role in enumerate(seen.styles):
            name = tr(role.label)
            offered = [("", tr(_OURS))] + [(one, one) for one in keeping_templates.styles_for(seen.reading, role)]
            field = ChoiceField(self._theme, tr("Style for “{role}”", role=name), offered)
            field.setMinimumWidth(1)  # so that a long name does not make the page wider than its window
            field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(8)
            field.setEnabled(seen.record is not None)
            field.chosen.connect(lambda style, role=role: self.chosen.emit(role, style))
            tag = Tag.of(self._theme, SURE, tr(SURE.word))
            self.fields[role], self.tags[role] = field, tag
            said = Label(name, TypeRole.BODY, Ink.TEXT, wrap=True)
            said.setMinimumWidth(self._theme.px(96))
            self._grid.addWidget(said, number, 0)
            self._grid.addWidget(field, number, 1)
            self._grid.addWidget(tag, number, 2)

    def _how(self, seen: Seen | None, role: TemplateRole, style: str) -> TagLook:
        if seen is None:
            return SURE
        proposal = seen.reading.proposed.get(role)
        if proposal is None or proposal.style != style:
            return CHOSEN
        if not style or any(one.latent and one.name == style for one in seen.reading.styles):
            return ADDED
        return SURE if proposal.sure else LOOK

    def _say_how(self, seen: Seen, role: TemplateRole, style: str) -> None:
        look = self._how(seen, role, style)
        why = "" if look is CHOSEN else tr(seen.reading.proposed[role].why)
        word = tr(look.word)
        self.tags[role].show_tag(word, look.meaning, look.icon)
        self.tags[role].setToolTip(why)
        self.tags[role].setAccessibleDescription(why)
        self.fields[role].setToolTip(why)
        self.fields[role].setAccessibleDescription(tr("{word}. {why}", word=word, why=why) if why else word)
