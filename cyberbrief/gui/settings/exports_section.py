"""What an export suggests at first: where it goes, what it is called, for whom it is, whether it is opened."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.places import Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.section import Section, part_head
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import house_templates
from cyberbrief.services.house_templates import Choices

_NAMES = {
    "title-variant-date": later("Title, version and day"),
    "title-variant": later("Title and version"),
    "reference-variant-date": later("Reference, version and day"),
}


class ExportsSection(Section):
    """Each export asks all the same; these are only what it suggests."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session, tr("Exports"), tr("What an export suggests at first. It can be changed at each export.")
        )
        theme = session.theme
        self.folder = ElidedLabel("", TypeRole.BODY)
        self.choose = Button(theme, tr("Choose a folder …"), "folder-open")
        self.usual = Button(theme, tr("Use the documents"), role=ButtonRole.LINK)
        self.name = ChoiceField(theme, tr("File name"), [(key, tr(words)) for key, words in _NAMES.items()])
        variants = [
            ("", tr("The one that is shown")),
            *((variant.name, tr(variant.title)) for variant in VARIANTS.values()),
        ]
        self.variant = ChoiceField(theme, tr("Version"), variants)
        self.template = ChoiceField(theme, tr("Template"))
        self.templates = Button(theme, tr("Bring in your ministry's own …"), role=ButtonRole.LINK)
        self.open = CheckField(theme, tr("Open the document once it is written"))
        where = QHBoxLayout()
        where.setSpacing(SPACE.grid)
        where.addWidget(self.folder, 1)
        where.addWidget(self.usual)
        where.addWidget(self.choose)
        self.usual.hide()
        self.put(
            part_head(tr("Where exports go")),
            where,
            FieldBlock(tr("File name"), self.name),
            FieldBlock(
                tr("Version"),
                self.variant,
                hint=tr("A version says who may read the document; it decides what is left out."),
            ),
            FieldBlock(tr("Template"), self.template, hint=tr("How papers look, unless a brief has one of its own.")),
            row(self.templates),
            self.open,
            Label(tr("In the program that the computer opens Word files with."), TypeRole.SMALL, Ink.TEXT_3, wrap=True),
        )
        self.finish()
        self.choose.clicked.connect(self._choose_folder)
        self.usual.clicked.connect(lambda: self._set_folder(""))
        self.name.chosen.connect(lambda key: self.keep(export_name=key))
        self.variant.chosen.connect(lambda key: self.keep(export_variant=key))
        self.template.chosen.connect(self._take_template)
        self.templates.clicked.connect(lambda _on=False: session.go(Place("templates")))
        self.open.ticked.connect(lambda on: self.keep(export_open=on))

    def look(self) -> None:
        """Show how it is set now."""
        settings = self.session.machine.settings
        self.folder.setText(settings.export_folder or str(self.session.machine.paths.documents))
        self.usual.setVisible(bool(settings.export_folder))
        self.name.set_key(settings.export_name)
        self.variant.set_key(settings.export_variant)
        self.open.setChecked(settings.export_open)
        workspace = self.session.workspace
        self.job(lambda: house_templates.choices(workspace), self._show_templates, self.tell)

    def _show_templates(self, found: Choices) -> None:
        self.template.set_choices([(one.key, one.name if one.own else tr(one.name)) for one in found.offered])
        self.template.set_key(found.usual)

    def _take_template(self, key: str) -> None:
        workspace = self.session.workspace
        done, failed = while_alive(self, lambda _done: None), while_alive(self, self.tell)
        self.session.write(lambda: house_templates.take_usually(workspace, key), done, failed)

    def _choose_folder(self) -> None:
        start = self.session.machine.paths.documents
        self.session.ask.open_folder(tr("Where exports go"), start, lambda path: self._set_folder(str(path)))

    def _set_folder(self, folder: str) -> None:
        self.keep(export_folder=folder)
        self.look()
