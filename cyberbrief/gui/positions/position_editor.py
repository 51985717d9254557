"""The page of a position: issue and objective, the ladder as a picture, the reasons aside, the stances at the foot."""

from __future__ import annotations

from cyberbrief.domain.position import Position
from cyberbrief.gui.kind_signs import PILLAR_ICONS
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Line
from cyberbrief.gui.positions.ladder_editor import LadderEditor
from cyberbrief.gui.positions.stance_strip import StanceStrip
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.inputs import ChoiceInput, FieldInput
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.link_input import LinkInput
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import quiet_input, wrapped_input
from cyberbrief.gui.records.record_form import RecordPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_BESIDE_FROM = 790
_ASIDE = {
    "paragraphs": "For example OP 7, OP 7 bis",
    "interests": "What is at stake for us",
    "rationale": "Why, in words we could say",
    "evidence": "What it rests on",
    "group_line": "A line of a group that binds us",
}


class PositionEditor(RecordPage):
    """Everything about what we want on one issue."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        super().__init__(session, keeper, Position.KIND)
        fields = self.fields.fields
        self._pillar_icon = Glyph(session.theme, "flag", Ink.TEXT_2, SPACE.icon_row)
        item = LinkInput(session, fields["agenda_item"])
        self.head.lead_with(self._pillar_icon, self._choice("pillar"), self.fields.bind("agenda_item", item))
        self.head.tags.insertWidget(0, self._choice("status", "tag", TypeRole.LABEL))
        topic = wrapped_input(session, fields["topic"], TypeRole.TITLE, "The issue")
        self.column.addWidget(self.fields.bare_block("topic", topic))
        objective = quiet_input(session, fields["objective"], placeholder="What we want to leave with")
        self.column.addWidget(self.fields.bare_block("objective", objective))
        self.column.addSpacing(SPACE.grid)
        columns = Columns(session.theme, _BESIDE_FROM)
        self.ladder = LadderEditor(session, keeper, self.fields)
        columns.main.addWidget(self.ladder)
        for name, hint in _ASIDE.items():
            columns.aside.addWidget(self.fields.block(name, quiet_input(session, fields[name], hint, TypeRole.BODY)))
        columns.aside.addWidget(self.prose("departure", TypeRole.BODY))
        for name in ("trade_offs", "references", "outcomes"):
            columns.aside.addWidget(self.fields.block(name))
        self.column.addWidget(columns)
        self.column.addWidget(Line())
        self.stances = StanceStrip(session)
        self.column.addWidget(self.stances)
        self.finish("stand", "priority", "language")

    def fill(self, loaded: Loaded) -> None:
        """Put a position into the page."""
        super().fill(loaded)
        record = loaded.record
        if isinstance(record, Position):
            self._pillar_icon.show_icon(PILLAR_ICONS[record.pillar], Ink.TEXT_2)
        self.ladder.show_loaded(loaded)
        self.stances.show_loaded(loaded)

    def focus_part(self, part: str) -> None:
        """Put the keyboard into a field by its name, or into a step by its id."""
        if self.ladder.focus_step(part):
            self.bring(self.ladder.rows[part])
        elif part == "ladder":
            self.ladder.add_next.setFocus()
            self.bring(self.ladder.add_next)
        else:
            super().focus_part(part)

    def focus_first(self) -> None:
        """Put the keyboard into the issue where there is none yet, else into the first step."""
        record = self.keeper.record
        ladder = record.ladder if isinstance(record, Position) else ()
        if not ladder or not self.ladder.focus_step(ladder[0].id):
            self.fields.focus("topic")

    def _choice(self, name: str, part: str = "quiet", role: TypeRole = TypeRole.SMALL) -> FieldInput:
        return self.fields.bind(name, ChoiceInput(self.session.theme, self.fields.fields[name], part=part, role=role))
