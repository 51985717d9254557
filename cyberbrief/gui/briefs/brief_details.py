"""The details of a brief: what it is called, for which meeting, for whom, and how it is marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, tzinfo

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.audience import field_reach
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.counterpart import Counterpart
from cyberbrief.domain.meeting import Meeting
from cyberbrief.domain.record import RecordId, declarations
from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.days import place_name, zone_named
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField
from cyberbrief.gui.parts.date_field import DateField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import FieldLabel, Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.gui.writing.editor import Editor


class BriefDetails(QWidget):
    """Fields of the brief itself; what is typed is kept while one types."""

    def __init__(self, builder: Builder) -> None:
        super().__init__()
        self._builder = builder
        self._session = builder.session
        self._zone: tzinfo = UTC
        self._shown: RecordId = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.narrow)
        self._column.addWidget(Label(tr("Brief details"), TypeRole.HEADING))
        self.lines = {
            "title": LineField(tr("Title")),
            "reference_number": LineField(tr("Reference number"), placeholder="CPD/2026/118"),
            "occasion": LineField(tr("Occasion"), placeholder=tr("Place and form, where there is no meeting")),
        }
        self.participants = Editor(self._session, tr("Participants"), rows=2, most_rows=6)
        self.meeting = ChoiceField(self._session.theme, tr("Meeting"))
        self.day = DateField(self._session.theme, tr("Starts"))
        self.hour = LineField(tr("Starts: hour"), placeholder=tr("HH:MM"))
        self.minutes = LineField(tr("Duration in minutes"))
        self.interpreted = CheckField(self._session.theme, tr("Interpreted"))
        self.marking = ChoiceField(self._session.theme, tr("Marked at least"))
        self._place = Label("", TypeRole.CAPTION, Ink.TEXT_3)
        self._recipients = QVBoxLayout()
        self._recipients.setSpacing(SPACE.inside)
        for field in (self.meeting, self.marking):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(10)
        self._arrange()
        self._connect()
        builder.shown.connect(self.show_view)

    def focus_field(self, name: str) -> bool:
        """Put the keyboard into a field by the brief's name for it; says whether there is such a field here."""
        fields: Mapping[str, QWidget] = {
            **self.lines,
            "participants": self.participants,
            "meeting": self.meeting,
            "starts": self.day,
            "minutes": self.minutes,
            "interpreted": self.interpreted,
            "raised_marking": self.marking,
        }
        item = self._recipients.itemAt(0)
        if name == "recipients" and item is not None and (first := item.widget()) is not None:
            first.setFocus()
            return True
        if name not in fields:
            return False
        fields[name].setFocus()
        return True

    def show_view(self, view: BriefView) -> None:
        """Show a brief; a field in which somebody writes is left alone."""
        brief, materials = view.brief, view.preview.checked.materials
        fresh = brief.id != self._shown
        self._shown = brief.id
        self._zone = zone_named(materials.dossier.zone)
        self._place.setText(place_name(materials.dossier.zone) or "UTC")
        for name, field in self.lines.items():
            if fresh or not field.hasFocus():
                field.set_text(str(getattr(brief, name)))
        self.participants.tell("", field_reach(brief, declarations(Brief)["participants"]))
        if fresh or not self.participants.hasFocus():
            self.participants.set_text(brief.participants)
        if fresh or not self.minutes.hasFocus():
            self.minutes.set_text(str(brief.minutes) if brief.minutes else "")
        if fresh or not (self.day.line.hasFocus() or self.hour.hasFocus()):
            there = brief.starts.astimezone(self._zone) if brief.starts else None
            self.day.set_iso(there.date().isoformat() if there else "")
            self.hour.set_text(f"{there:%H:%M}" if there else "")
        self.interpreted.setChecked(brief.interpreted)
        meetings = [(one.id, one.title_text) for one in materials.of(Meeting)]
        self.meeting.set_choices([("", tr("No meeting")), *meetings])
        self.meeting.set_key(brief.meeting)
        levels = materials.scheme.levels
        self.marking.set_choices([("", tr("As what it shows")), *((level.key, level.name) for level in levels)])
        self.marking.set_key(brief.raised_marking)
        self._show_recipients(view, brief)

    # ------------------------------------------------------------------------------------------------------ inside

    def _arrange(self) -> None:
        for name, label in (("title", tr("Title")), ("reference_number", tr("Reference number"))):
            self._column.addWidget(FieldBlock(label, self.lines[name]))
        self._column.addWidget(FieldBlock(tr("Meeting"), self.meeting))
        self._column.addWidget(FieldBlock(tr("Occasion"), self.lines["occasion"]))
        when = QWidget()
        line = QHBoxLayout(when)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.grid)
        self.hour.setFixedWidth(self._session.theme.px(64))
        for widget in (self.day, self.hour):
            line.addWidget(widget)
        line.addStretch(1)
        when.setFocusProxy(self.day)
        self._column.addWidget(FieldBlock(tr("Starts"), when, beside=self._place))
        self.minutes.setFixedWidth(self._session.theme.px(96))
        self._column.addWidget(FieldBlock(tr("Duration in minutes"), self.minutes))
        self._column.addWidget(self.interpreted)
        self._column.addWidget(FieldBlock(tr("Participants"), self.participants))
        self._column.addWidget(FieldLabel(tr("Partner lines are for")))
        self._column.addLayout(self._recipients)
        self._column.addWidget(
            FieldBlock(tr("Marked at least"), self.marking, hint=tr("Never below what it shows; it can only be raised"))
        )

    def _connect(self) -> None:
        builder = self._builder
        for name, field in self.lines.items():
            field.edited.connect(lambda text, name=name: self._type(name, text))
            field.left.connect(lambda _text: builder.left())
        self.participants.edited.connect(lambda text: self._type("participants", text))
        self.participants.left.connect(lambda _text: builder.left())
        self.minutes.left.connect(self._set_minutes)
        for when in (self.day, self.hour):
            when.left.connect(lambda _text: self._set_starts())
        self.interpreted.ticked.connect(lambda on: builder.choose({"interpreted": on}))
        self.meeting.chosen.connect(lambda key: builder.choose({"meeting": key}))
        self.marking.chosen.connect(lambda key: builder.choose({"raised_marking": key}))

    def _type(self, name: str, text: str) -> None:
        if name == "title" and not text.strip():
            return
        self._builder.type_values({name: text})

    def _set_minutes(self, text: str) -> None:
        wrong = bool(text.strip()) and not text.strip().isdecimal()
        self.minutes.set_wrong(wrong)
        if not wrong:
            self._builder.choose({"minutes": int(text.strip() or 0)})

    def _set_starts(self) -> None:
        iso = self.day.iso()
        if not iso:
            self._builder.choose({"starts": None})
            return
        try:
            there = datetime.fromisoformat(f"{iso}T{self.hour.text().strip() or '00:00'}")
        except ValueError:
            self.hour.set_wrong(True)
            return
        self.hour.set_wrong(False)
        self._builder.choose({"starts": there.replace(tzinfo=self._zone).astimezone(UTC)})

    def _show_recipients(self, view: BriefView, brief: Brief) -> None:
        materials = view.preview.checked.materials
        wanted = [
            *materials.dossier.partners,
            *(one for one in brief.recipients if one not in materials.dossier.partners),
        ]
        parties = [one for key in wanted if isinstance(one := view.record(key), Counterpart)]
        known = [(one.id, one.title_text, one.id in brief.recipients) for one in parties]
        if known == getattr(self, "_known", None):
            return
        self._known = known
        clear(self._recipients)
        for party, name, chosen in known:
            box = CheckField(self._session.theme, name, name=tr("Partner lines are for {party}", party=name))
            box.setChecked(chosen)
            box.ticked.connect(self._chooser(party))
            self._recipients.addWidget(box)
        if not known:
            words = tr("The dossier names no partners yet.")
            self._recipients.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2, wrap=True))

    def _chooser(self, party: RecordId) -> Callable[[bool], None]:
        def choose(on: bool) -> None:
            brief = self._builder.brief
            if brief is not None:
                others = tuple(one for one in brief.recipients if one != party)
                self._builder.choose({"recipients": (*others, party) if on else others})

        return choose
