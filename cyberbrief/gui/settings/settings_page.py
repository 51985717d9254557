"""The settings on one page; each is kept as soon as it is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.domain.errors import CyberBriefError
from cyberbrief.domain.officer import Officer
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.parts.choice_field import CheckField, ChoiceField, Segments
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import Card, Ground, ScrollPage, row
from cyberbrief.gui.places import Panes, Place
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.ways_in import WaysIn
from cyberbrief.gui.sight import Sight
from cyberbrief.gui.theme import SPACE, Ink, Scheme, TypeRole

_WIDEST = 620
_MINUTES = (1, 2, 5, 10, 15, 30, 60)
_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
_LINES = (
    ("name", "Your name"),
    ("desk", "Desk or office"),
    ("ministry", "Ministry"),
    ("state", "State"),
    ("telephone", "Telephone"),
)


class SettingsPage(ScrollPage):
    """Who drafts here, how the store opens and locks, how the window looks."""

    def __init__(self, session: Session) -> None:
        super().__init__("Settings", Ground.WINDOW, widest=session.theme.px(_WIDEST))
        self._session = session
        self.officer = {name: LineField(label) for name, label in _LINES}
        self._blocks = {name: FieldBlock(label, self.officer[name]) for name, label in _LINES}
        minutes = [(str(number), "1 minute" if number == 1 else f"{number} minutes") for number in _MINUTES]
        self.lock_after = ChoiceField(session.theme, "Lock when nobody has done anything for", minutes)
        schemes = [(str(Scheme.SYSTEM), "As the system"), (str(Scheme.LIGHT), "Light"), (str(Scheme.DARK), "Dark")]
        self.scheme = Segments(session.theme, "Appearance", schemes)
        sizes = [(str(size), f"{size} %") for size in _SIZES]
        self.text_size = ChoiceField(session.theme, "Text size", sizes)
        self.contrast = CheckField(session.theme, "High contrast")
        self.ways_in = WaysIn(session)
        self.column.addWidget(Label("Settings", TypeRole.TITLE))
        for card in (self._office(), self._lock(), self.ways_in, self._look()):
            self.column.addWidget(card)
        self.column.addStretch(1)
        self._connect()

    def panes(self) -> Panes:
        """Return what stands in the window."""
        return Panes(self, open=self.come)

    def come(self, _place: Place) -> None:
        """Show how everything is set now."""
        settings, officer = self._session.machine.settings, self._session.workspace.officer
        for name, field in self.officer.items():
            field.set_text(getattr(officer, name))
        self.lock_after.set_key(str(_nearest(_MINUTES, settings.lock_after_minutes)))
        self._show_look()
        self.ways_in.look()
        self._session.sight(Sight())

    # ------------------------------------------------------------------------------------------------------- inside

    def _office(self) -> Card:
        card = Card("You and your office")
        words = "Your name stands in the history of what you write from now on; the rest on the head of your documents."
        card.column.addWidget(Label(words, TypeRole.SMALL, Ink.TEXT_2, wrap=True))
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE.gutter)
        for place, name in enumerate(self._blocks):
            grid.addWidget(self._blocks[name], place // 2, place % 2)
        card.column.addWidget(holder)
        return card

    def _lock(self) -> Card:
        card = Card("Lock")
        card.column.addWidget(FieldBlock("Lock when nobody has done anything for", self.lock_after))
        return card

    def _look(self) -> Card:
        card = Card("Appearance")
        card.column.addLayout(row(self.scheme))
        card.column.addLayout(row(FieldBlock("Text size", self.text_size)))
        card.column.addWidget(self.contrast)
        return card

    def _connect(self) -> None:
        theme = self._session.theme
        for name, field in self.officer.items():
            field.left.connect(lambda _text, name=name: self._keep_officer(name))
        self.lock_after.chosen.connect(lambda key: self._session.machine.change(lock_after_minutes=int(key)))
        self.scheme.chosen.connect(lambda key: theme.set_scheme(Scheme(key)))
        self.text_size.chosen.connect(lambda key: theme.set_scale(int(key)))
        self.contrast.ticked.connect(theme.set_strong)
        theme.changed.connect(self._show_look)

    def _show_look(self) -> None:
        theme = self._session.theme
        self.scheme.set_key(str(theme.scheme))
        self.text_size.set_key(str(theme.scale))
        self.contrast.setChecked(theme.strong)

    def _keep_officer(self, name: str) -> None:
        workspace = self._session.workspace
        officer = Officer(**{key: field.text().strip() for key, field in self.officer.items()})

        def refused(error: Exception) -> None:
            if isinstance(error, CyberBriefError):
                self._blocks[name].say_wrong(f"{error.happened} {error.remedy}")
            self._session.tell(error)

        def kept(_done: None) -> None:
            self._blocks[name].say_wrong("")

        self._session.write(lambda: workspace.set_officer(officer), while_alive(self, kept), while_alive(self, refused))


def _nearest(offered: tuple[int, ...], wanted: int) -> int:
    return min(offered, key=lambda number: abs(number - wanted))
