"""Which template the Word files of the open brief take, kept with the brief: one small choice beside its export."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.template_choice import named
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import house_templates
from cyberbrief.services.house_templates import Choices


class TemplateField(QWidget):
    """The store's template, or one of the brief's own; what is chosen stays chosen for the brief."""

    def __init__(self, builder: Builder) -> None:
        super().__init__()
        self._builder = builder
        self._session = builder.session
        self._choices: Choices | None = None
        self.choice = ChoiceField(self._session.theme, tr("Template"))
        self.choice.setMinimumWidth(1)  # a long name does not push what stands beside it out of the window
        self.choice.setToolTip(tr("How the Word file of this brief looks."))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.grid)
        line.addWidget(Label(tr("Template"), TypeRole.SMALL, Ink.TEXT_2))
        line.addWidget(self.choice)
        self.choice.chosen.connect(self._take)
        builder.outlined.connect(lambda _brief: self._show())
        builder.shown.connect(lambda _view: self._show())

    def look(self) -> None:
        """Look which templates there are."""
        workspace = self._session.workspace
        show: Callable[[Choices], None] = while_alive(self, self._offer)
        self._session.read(lambda: house_templates.choices(workspace), show)

    def _offer(self, found: Choices) -> None:
        self._choices = found
        self._show()

    def _show(self) -> None:
        brief, found = self._builder.brief, self._choices
        if brief is None or found is None:
            return
        offered = named(found.offered)
        usual = dict(offered)[found.usual]
        self.choice.set_choices([("", tr("As usual: {template}", template=usual)), *offered])
        self.choice.set_key(brief.template)

    def _take(self, key: str) -> None:
        workspace, brief = self._session.workspace, self._builder.id
        if brief:
            self._session.write(lambda: house_templates.take_for(workspace, brief, key))
