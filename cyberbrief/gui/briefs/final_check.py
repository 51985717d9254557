"""The final check beside the page: what blocks first, then what to mend, then what is good to know."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.brief import Brief
from cyberbrief.domain.position import Position
from cyberbrief.domain.record import Record, TextKind, declarations
from cyberbrief.gui.briefs.accept_form import AcceptForm
from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.briefs.finding_row import FindingRow
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import clear, row
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Severity, TypeRole
from cyberbrief.services.accepting import accept_phrase
from cyberbrief.services.checking import Finding

_SHOWN_AS_TRAIL = "clearance"  # the offices that are missing stand in the trail below, each in its own words


class FinalCheck(QWidget):
    """The findings on the variant that is shown; each leads to the very field."""

    def __init__(self, builder: Builder) -> None:
        super().__init__()
        self._builder = builder
        self._session = builder.session
        self._findings: tuple[Finding, ...] | None = None
        self._notes_shown = False
        theme = self._session.theme
        self._errors = Tag(theme, "", Meaning.ERROR, "octagon-x")
        self._warnings = Tag(theme, "", Meaning.WARNING, "triangle")
        head = row(Label(tr("Final check"), TypeRole.HEADING))
        head.addWidget(self._errors)
        head.addWidget(self._warnings)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.inside)
        self._form = QVBoxLayout()
        self.form: AcceptForm | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        column.addLayout(head)
        column.addLayout(self._form)
        column.addLayout(self._rows)
        builder.shown.connect(self.show_view)
        builder.turned.connect(self._turned)
        self._count(())

    def rows(self) -> list[FindingRow]:
        """Return the findings in sight, in order."""
        items = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, FindingRow)]

    def show_view(self, view: BriefView) -> None:
        """Show what the check says of a view; the same findings stay as they are."""
        mended_here = (one for one in view.preview.checked.findings if one.rule != _SHOWN_AS_TRAIL)
        findings = tuple(sorted(mended_here, key=lambda one: not one.blocks_export))
        if findings == self._findings:
            return
        self._findings = findings
        self._count(findings)
        self._fill()

    @property
    def grave(self) -> int:
        """How many errors and warnings there are."""
        return sum(one.severity.name != Severity.NOTE.name for one in self._findings or ())

    def focus_first(self) -> None:
        """Put the keyboard on the first finding."""
        found = self.rows()
        if found:
            found[0].setFocus()

    def go_to(self, finding: Finding) -> None:
        """Go to the field that a finding names."""
        view = self._builder.view
        record = view.record(finding.record) if view is not None else None
        if record is not None:
            self._session.go(place_of(record.KIND, record.id, part_of(record, finding)))

    def _count(self, findings: tuple[Finding, ...]) -> None:
        errors = sum(one.severity.name == Severity.ERROR.name for one in findings)
        warnings = sum(one.severity.name == Severity.WARNING.name for one in findings)
        self._errors.show_tag(tr_counted(errors, "{n} error", "{n} errors"), Meaning.ERROR, "octagon-x")
        self._errors.setVisible(bool(errors))
        self._warnings.show_tag(str(warnings), Meaning.WARNING, "triangle")
        self._warnings.setAccessibleName(tr_counted(warnings, "{n} warning", "{n} warnings"))
        self._warnings.setVisible(bool(warnings))

    def _fill(self) -> None:
        clear(self._rows)
        findings = self._findings or ()
        grave = [one for one in findings if one.severity.name != Severity.NOTE.name]
        notes = [one for one in findings if one.severity.name == Severity.NOTE.name]
        for finding in (*grave, *(notes if self._notes_shown else ())):
            made = FindingRow(self._session.theme, finding)
            made.pressed.connect(lambda finding=finding: self.go_to(finding))
            made.accepting.connect(lambda finding=finding: self._ask_to_accept(finding))
            self._rows.addWidget(made)
        if not any(finding.blocks_export for finding in findings):
            words = tr("No withheld words in what goes out") if grave else tr("Nothing to mend")
            good = row(Glyph(self._session.theme, "check", Ink.GOOD), spacing=SPACE.grid, stretch=False)
            good.addWidget(Label(words, TypeRole.BODY, wrap=True), 1)
            good.setContentsMargins(SPACE.inside, SPACE.inside, SPACE.inside, SPACE.inside)
            self._rows.insertLayout(self._rows.count() if grave else 0, good)
        if notes and not self._notes_shown:
            words = tr_counted(len(notes), "Show {n} note", "Show {n} notes")
            more = Button(self._session.theme, words, role=ButtonRole.LINK)
            more.clicked.connect(self._show_notes)
            line = row(more)
            self._rows.addLayout(line)

    def _show_notes(self) -> None:
        self._notes_shown = True
        self._fill()

    def _turned(self) -> None:
        if self.form is not None:
            self.form.unfinished.hand_on()
        self._put_away()

    def _put_away(self) -> None:
        if self.form is not None:
            self.form.unfinished.done()
        clear(self._form)
        self.form = None

    def _ask_to_accept(self, finding: Finding) -> None:
        clear(self._form)
        form = AcceptForm(self._session, finding.phrase)
        self._form.addWidget(form)
        self.form = form
        workspace, brief, variant = self._session.workspace, self._builder.id, self._builder.variant

        def accept(by: str, reason: str) -> None:
            self._put_away()
            self._builder.perform(lambda: accept_phrase(workspace, brief, variant, finding.phrase, by, reason))

        form.accepted.connect(accept)
        form.cancelled.connect(self._put_away)
        form.unfinished.begin(f"accept:{brief}:{variant}:{finding.phrase}")
        form.reason.setFocus()


def part_of(record: Record, finding: Finding) -> str:
    """Return the part of a record that a finding is about, as places name it: a step, an entry, or a field."""
    if not finding.element:
        return finding.field
    if record.KIND in {Position.KIND, Brief.KIND}:
        return finding.element
    for name, field in declarations(type(record)).items():
        if field.kind is TextKind.ELEMENTS and any(one.id == finding.element for one in getattr(record, name)):
            return name
    return finding.field
