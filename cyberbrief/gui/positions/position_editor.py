"""The page of a position: issue and objective, the ladder as a picture, the reasons aside, the stances at the foot.

Where the window is wide the references, trades and stances stand beside all of it, as an inspector.
"""

from __future__ import annotations

from functools import partial

from cyberbrief.domain.position import Position, RungKind
from cyberbrief.domain.record import Record
from cyberbrief.gui.kind_signs import PILLAR_ICONS
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Line
from cyberbrief.gui.positions.ladder_editor import LadderEditor
from cyberbrief.gui.positions.snug_line import SnugLine
from cyberbrief.gui.positions.stance_strip import StanceStrip
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.records.inputs import ChoiceInput, FieldInput, TextInput
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.link_input import LinkInput
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.making_inputs import quiet_input, wrapped_input
from cyberbrief.gui.records.record_form import RecordPage
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, TypeRole

_BESIDE_FROM = 790
_INSPECTOR_FROM, _INSPECTOR = 1150, 328
_REASONS = {
    "interests": later("What is at stake for us"),
    "rationale": later("Why, in words we could say"),
    "evidence": later("What it rests on"),
    "group_line": later("A line of a group that binds us"),
}
_LINKS = ("trade_offs", "references", "outcomes")


class PositionEditor(RecordPage):
    """Everything about what we want on one issue."""

    def __init__(self, session: Session, keeper: Keeper) -> None:
        super().__init__(session, keeper, Position.KIND)
        self.ladder = LadderEditor(session, keeper, self.fields)
        self.stances = StanceStrip(session)
        self._wide = Columns(session.theme, _INSPECTOR_FROM, _INSPECTOR)
        self._sides = Columns(session.theme, _BESIDE_FROM)
        self._line = Line()
        self.later(self._lead, self._issue, *(partial(self._reason, name) for name in _REASONS))
        self.later(lambda: self._sides.aside.addWidget(self.prose("departure", TypeRole.BODY)))
        self.later(*(partial(self.fields.block, name) for name in _LINKS), self._put_together)
        self.later(*(self.ladder.make_ready for _step in RungKind))
        self.finish("stand", "priority", "language")

    def _lead(self) -> None:
        fields = self.fields.fields
        self._pillar_icon = Glyph(self.session.theme, "flag", Ink.TEXT_2, SPACE.icon_row)
        item = LinkInput(self.session, fields["agenda_item"], tr("Choose an agenda item"))
        item.words_of = _item_words
        named = tr(fields["paragraphs"].label)
        paragraphs = SnugLine(self.session.theme, named, tr("Paragraphs, such as OP 7"))
        self.head.lead_with(
            self._pillar_icon,
            self._choice("pillar"),
            self.fields.bind("agenda_item", item),
            self.fields.bind("paragraphs", TextInput(paragraphs)),
        )
        self.head.tags.insertWidget(0, self._choice("status", "tag", TypeRole.LABEL))

    def _issue(self) -> None:
        fields, main = self.fields.fields, self._wide.main
        main.setSpacing(SPACE.inside)
        topic = wrapped_input(self.session, fields["topic"], TypeRole.TITLE, tr("The issue"))
        main.addWidget(self.fields.bare_block("topic", topic))
        objective = quiet_input(self.session, fields["objective"], placeholder=tr("What we want to leave with"))
        main.addWidget(self.fields.bare_block("objective", objective))
        main.addSpacing(SPACE.grid)
        main.addWidget(self._sides)
        self._sides.main.addWidget(self.ladder)

    def _reason(self, name: str) -> None:
        made = quiet_input(self.session, self.fields.fields[name], tr(_REASONS[name]), TypeRole.BODY)
        self._sides.aside.addWidget(self.fields.block(name, made))

    def _put_together(self) -> None:
        self.column.addWidget(self._wide)
        self._wide.moved.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        """Put references, trades and stances into the inspector, or back beside and below the ladder."""
        beside = self._wide.beside
        column = self._wide.aside if beside else self._sides.aside
        for name in _LINKS:
            column.addWidget(self.fields.blocks[name])
        if beside:
            self._line.hide()
            self._wide.aside.addWidget(self.stances)
        else:
            self._wide.main.addWidget(self._line)
            self._wide.main.addWidget(self.stances)
            self._line.setVisible(self.isVisible())

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


def _item_words(record: Record) -> str:
    """Say the number of an agenda item, which is how the room calls it."""
    number = str(getattr(record, "number", ""))
    return tr("Item {number}", number=number) if number else record.title_text
