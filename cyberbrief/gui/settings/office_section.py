"""Who drafts here, and the scheme of markings that the store keeps."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.officer import Officer
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.section import Section, part_head
from cyberbrief.gui.theme import SPACE, Ink, TypeRole


class OfficeSection(Section):
    """Each line is kept when one leaves it."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("You and your office"),
            tr(
                "Your name stands in the history of what you write from now on; the rest on the head of your documents."
            ),
        )
        labels = {
            "name": tr("Your name"),
            "desk": tr("Desk or office"),
            "ministry": tr("Ministry"),
            "state": tr("State"),
            "telephone": tr("Telephone"),
        }
        self.officer = {name: LineField(label) for name, label in labels.items()}
        self._blocks = {name: FieldBlock(label, self.officer[name]) for name, label in labels.items()}
        self.scheme = ChoiceField(
            session.theme, tr("Marking scheme"), [(one.key, tr(one.name)) for one in SCHEMES.values()]
        )
        self._levels = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        hint = tr(
            "Its levels stand on every page you export. Another scheme can be taken as long as no record is marked "
            "with a level that it lacks."
        )
        self.put(
            self._grid(),
            part_head(tr("Markings")),
            FieldBlock(tr("Marking scheme"), self.scheme, hint=hint),
            self._levels,
        )
        self.finish()
        for name, field in self.officer.items():
            field.left.connect(lambda _text, name=name: self._keep_officer(name))
        self.scheme.chosen.connect(self._take_scheme)

    def look(self) -> None:
        """Show who drafts here."""
        for name, field in self.officer.items():
            field.set_text(getattr(self.session.workspace.officer, name))
        self._show_scheme()

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE.gutter)
        for place, name in enumerate(self._blocks):
            grid.addWidget(self._blocks[name], place // 2, place % 2)
        return holder

    def _keep_officer(self, name: str) -> None:
        workspace = self.session.workspace
        officer = Officer(**{key: field.text().strip() for key, field in self.officer.items()})

        def refused(error: Exception) -> None:
            if isinstance(error, CyberBriefError):
                self._blocks[name].say_wrong(f"{tr(error.happened)} {tr(error.remedy)}")
            self.session.tell(error)

        def kept(_done: None) -> None:
            self._blocks[name].say_wrong("")

        self.session.write(lambda: workspace.set_officer(officer), while_alive(self, kept), while_alive(self, refused))

    def _take_scheme(self, key: str) -> None:
        workspace = self.session.workspace

        def taken(_done: None) -> None:
            self.notice.hide()
            self._show_scheme()
            self.session.changes.announce()

        def refused(error: Exception) -> None:
            self._show_scheme()
            self.tell(error)

        self.session.write(lambda: workspace.set_scheme(key), while_alive(self, taken), while_alive(self, refused))

    def _show_scheme(self) -> None:
        scheme = self.session.workspace.scheme
        self.scheme.set_key(scheme.key)
        self._levels.setText(" < ".join(level.name for level in scheme.levels))
