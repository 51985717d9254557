"""The page of a negotiation space: one sentence, one picture, everybody in small, and what could be traded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from cyberbrief.domain.position import Position
from cyberbrief.domain.record import RecordId
from cyberbrief.domain.space import Mark
from cyberbrief.domain.statement import Stance
from cyberbrief.domain.trades import Trade
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import EmptyState, Notice
from cyberbrief.gui.parts.surface import ScrollPage, row
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.parts.unseen import lay_out
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.records.columns import Columns
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.space.packages_pane import PackagesPane
from cyberbrief.gui.space.placing import Placing
from cyberbrief.gui.space.space_picture import Shown, SpacePicture
from cyberbrief.gui.space.space_strip import SpaceStrip
from cyberbrief.gui.space.space_words import LOOKS, lead_words, space_lines
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.services import negotiating, reading
from cyberbrief.services.negotiating import Facing, SpacePage

ROOM = "space"
_BESIDE_FROM, _WIDEST, _TEXT = 820, 1320, 420
_KINDS = frozenset({"position", "stance", "package", "statement", "counterpart", "dossier"})


class NegotiationSpace(ScrollPage):
    """One position against one counterpart; the others in small."""

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Negotiation space"), widest=_WIDEST)
        self._session = session
        self._page: SpacePage | None = None
        self._position: RecordId = ""
        self._party: RecordId = ""
        theme = session.theme
        self._topic = ElidedLabel("", TypeRole.BODY, Ink.TEXT_2)
        self.parties = ChoiceField(theme, tr("Counterpart"))
        self.as_text = Button(theme, tr("As text"), "lines")
        self.as_text.setCheckable(True)
        self.to_position = Button(theme, tr("Open position"), "flag")
        self.lead = Notice(theme)
        self.picture = SpacePicture(theme)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Negotiation space as text"))
        self._step = Label("", TypeRole.SMALL, Ink.TEXT_2, wrap=True)
        self.placing = Placing(session)
        self.strip = SpaceStrip(theme)
        self.packages = PackagesPane(session)
        words = tr("No possible outcomes in order yet: they are the scale on which both ladders stand.")
        self._empty = EmptyState(theme, "space", words, tr("Open position"))
        words = tr("No counterpart takes part yet, so there is nobody to compare with.")
        self._nobody = EmptyState(theme, "users", words, tr("To the counterparts"))
        words = tr("A negotiation space belongs to a position: our ladder against theirs.")
        self._none = EmptyState(theme, "space", words, tr("To the positions"))
        self._arrange()
        self._connect()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.open)

    def open(self, place: Place) -> None:
        """Come to the space of a position, to a counterpart where one is named; else to the last one, or the first."""
        if place.record and place.record != self._position:
            self._position, self._party, self._page = place.record, "", None
        self._party = place.part or self._party
        self.refresh()

    def refresh(self) -> None:
        """Read the space again."""
        workspace, position, dossier = self._session.workspace, self._position, self._session.dossier()

        def job() -> SpacePage | None:
            wanted = position or _first(dossier)
            return negotiating.page(workspace, wanted) if wanted else None

        def _first(inside: RecordId) -> RecordId:
            found = reading.records(workspace, Position.KIND, inside) if inside else ()
            return found[0].id if found else ""

        take: Callable[[SpacePage | None], None] = while_alive(self, self._take)
        self._session.read(job, take, self if self._page is None else None)

    # ------------------------------------------------------------------------------------------------- what it shows

    def facing(self) -> Facing | None:
        """Return the counterpart that is shown: the one chosen, else the first whose estimate is known."""
        page = self._page
        if page is None or not page.facings:
            return None
        chosen = page.facing(self._party)
        known = (one for one in page.facings if one.space.their_limit is not None)
        return chosen or next(known, page.facings[0])

    def _take(self, page: SpacePage | None) -> None:
        self._page = page
        if page is None:
            self._show_part(self._none)
            return
        self._position = page.position.id
        self.show_now()

    def show_now(self) -> None:
        """Show what was read."""
        page, facing = self._page, self.facing()
        if page is None:
            return
        position = page.position
        paragraphs = f" · {position.paragraphs}" if position.paragraphs else ""
        self._topic.setText(f"{position.title_text}{paragraphs}")
        self._session.sight(self, Sight((position.title_text,), (tr("Estimates are this desk’s own"),), page.markings))
        if facing is None or not position.outcomes:
            self._show_part(self._nobody if position.outcomes else self._empty)
            return
        self._show_part(self._body)
        self.parties.set_choices((one.counterpart.id, one.counterpart.title_text) for one in page.facings)
        self.parties.set_key(facing.counterpart.id)
        look = LOOKS[facing.space.meeting]
        self.lead.say("", lead_words(facing), look.meaning, look.icon)
        self.picture.show_facing(facing, page.statements)
        self.text.setPlainText("\n".join(space_lines(page, facing)))
        self._step.setText(self._standing(facing))
        self.placing.show_facing(page, facing)
        self.strip.show_facings(page.facings, facing.counterpart.id)
        self.packages.show_facing(page, facing)
        lay_out(self)

    def _standing(self, facing: Facing) -> str:
        name = facing.counterpart.title_text
        if facing.stance is None:
            return tr("Where {name} stands on this is not noted.", name=name)
        return tr("{name}: {stance}", name=name, stance=tr(facing.stance.level.label).lower())

    # ------------------------------------------------------------------------------------------------- what one does

    def choose(self, party: RecordId) -> None:
        """Show another counterpart."""
        self._party = party
        self.show_now()

    def _turn(self, step: int) -> None:
        page, facing = self._page, self.facing()
        if page is not None and facing is not None:
            place = [one.counterpart.id for one in page.facings].index(facing.counterpart.id)
            self.choose(page.facings[(place + step) % len(page.facings)].counterpart.id)

    def _place(self, mark: Mark, ours: bool, outcome: str) -> None:  # as the signal hands it
        workspace, position, facing = self._session.workspace, self._position, self.facing()
        if ours:
            self._session.write(lambda: negotiating.place_step(workspace, position, mark.id, outcome))
        elif facing is not None and facing.estimate is not None:
            stance = facing.estimate.id
            self._session.write(lambda: negotiating.place_estimate(workspace, stance, mark.id, outcome))

    def _note(self, kind: str, outcome: str) -> None:
        workspace, position, facing = self._session.workspace, self._position, self.facing()
        if facing is not None:
            party = facing.counterpart.id
            self._session.write(lambda: negotiating.note_estimate(workspace, position, party, kind, outcome))

    def _make(self, trade: Trade | None) -> None:
        workspace, position, facing = self._session.workspace, self._position, self.facing()
        if facing is None:
            return
        party = facing.counterpart.id
        go: Callable[[RecordId], None] = while_alive(self, lambda made: self._made(made, trade))
        self._session.write(lambda: negotiating.make_package(workspace, position, party, trade, tr), go)

    def _made(self, package: RecordId, trade: Trade | None) -> None:
        """Go to an empty package to write it; one made of a trade is shown here with where it lands."""
        if trade is None:
            self._session.go(place_of("package", package, "title"))
        else:
            self._session.say(tr("The package is made; it stands among the packages as an idea."))

    def _open_mark(self, shown: Shown) -> None:
        facing = self.facing()
        if shown.ours:
            self._session.go(place_of(Position.KIND, self._position, shown.mark.id))
        elif facing is not None and facing.estimate is not None:
            self._session.go(place_of(Stance.KIND, facing.estimate.id, "estimate"))

    def _changed(self, changed: frozenset[tuple[str, str]]) -> None:
        if self.isVisible() and (not changed or any(kind in _KINDS for kind, _ in changed)):
            self.refresh()

    # ------------------------------------------------------------------------------------------------- inside

    def _parts(self) -> tuple[QWidget, ...]:
        return self._body, self._empty, self._nobody, self._none

    def _show_part(self, shown: QWidget) -> None:
        """Show one part of the page; no stack of pages, which would not tell how tall a wrapped line makes it."""
        for part in self._parts():
            part.setVisible(part is shown)

    def _show_text(self, on: bool) -> None:  # as the signal hands it
        self._drawn.setVisible(not on)
        self.text.setVisible(on)

    def _connect(self) -> None:
        self.parties.chosen.connect(self.choose)
        self.strip.chosen.connect(self.choose)
        self.picture.turned.connect(self._turn)
        self.picture.walked.connect(self._step.setText)
        self.picture.opened.connect(self._open_mark)
        self.placing.placed.connect(self._place)
        self.placing.noted.connect(self._note)
        self.packages.made.connect(self._make)
        self.as_text.toggled.connect(self._show_text)
        self.to_position.clicked.connect(lambda: self._session.go(place_of(Position.KIND, self._position)))
        self._empty.wanted.connect(lambda: self._session.go(place_of(Position.KIND, self._position, "outcomes")))
        self._nobody.wanted.connect(lambda: self._session.go(Place("counterparts")))
        self._none.wanted.connect(lambda: self._session.go(Place("positions")))
        self._session.changes.changed.connect(self._changed)

    def _arrange(self) -> None:
        theme = self._session.theme
        self._body = Columns(theme, _BESIDE_FROM)
        main = self._body.main
        main.setSpacing(SPACE.narrow)
        self.parties.setMinimumWidth(theme.px(160))
        main.addWidget(
            flow(Label(tr("Negotiation space"), TypeRole.TITLE), self.parties, self.as_text, self.to_position)
        )
        main.addWidget(self._topic)
        main.addWidget(self.lead)
        self._drawn = QWidget()
        drawn = QVBoxLayout(self._drawn)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.setSpacing(SPACE.grid)
        drawn.addWidget(self.picture)
        drawn.addWidget(self._step)
        words = tr("Solid: ours. Dashed: what this desk believes of theirs; never wider than the delegation.")
        desk = Tag(theme, tr("Desk only"), Meaning.WITHHELD, "lock")
        drawn.addWidget(flow(desk, Label(words, TypeRole.CAPTION, Ink.TEXT_3)))
        keys = tr("← → another counterpart · ↑ ↓ walk the steps · Enter opens a step")
        drawn.addLayout(row(Label(keys, TypeRole.CAPTION, Ink.TEXT_3)))
        drawn.addStretch(1)
        main.addWidget(self._drawn)
        main.addWidget(self.text)
        self.text.setMinimumHeight(theme.px(_TEXT))
        self.text.hide()
        main.addWidget(self.strip)
        main.addWidget(self.placing)
        self._body.aside.addWidget(self.packages)
        for part in self._parts():
            part.hide()
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
