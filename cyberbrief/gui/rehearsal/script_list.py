"""What there is to rehearse in a dossier: its agenda items and its briefs, each with how long it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.kind_signs import icon_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.surface import Ground, Surface, row
from cyberbrief.gui.session import Session
from cyberbrief.gui.sight import Sight, markings_of
from cyberbrief.gui.theme import SPACE, Ink, TypeRole
from cyberbrief.services import rehearsing
from cyberbrief.services.rehearsing import Choice

_WIDEST = 720


class ScriptList(Surface):
    """`chosen(id)` on Enter or a press, `left()` on Esc."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(Ground.PAGE, margin=SPACE.wide, spacing=SPACE.narrow)
        self._session = session
        self.rows = RowList(session.theme, tr("What to rehearse"))
        self.rows.setMaximumWidth(session.theme.px(_WIDEST))
        self.rows.opened.connect(self.chosen)
        self.rows.clicked.connect(lambda _index: self.chosen.emit(self.rows.key()))
        leave = Button(session.theme, tr("Leave"), "arrow-left", ButtonRole.QUIET)
        leave.clicked.connect(self.left)
        self.column.addLayout(row(leave))
        self.column.addWidget(Label(tr("What do you want to rehearse?"), TypeRole.TITLE))
        words = tr("One point a screen, large enough to read standing up, with a clock beside it.")
        self.column.addWidget(Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True))
        words = tr("There is no point to make in this dossier yet. Write one under Talking points.")
        self._none = Label(words, TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        self.column.addWidget(self._none)
        self.column.addWidget(self.rows, 1)
        self.column.addStretch(0)
        self._none.hide()
        self.setFocusProxy(self.rows)

    def refresh(self) -> None:
        """Read what there is."""
        workspace, dossier = self._session.workspace, self._session.dossier()
        if not dossier:
            self._show(())
            return
        take: Callable[[Sequence[Choice]], None] = while_alive(self, self._show)
        self._session.read(lambda: rehearsing.choices(workspace, dossier), take, None if self.rows.key() else self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, choices: Sequence[Choice]) -> None:
        self.rows.set_rows(
            Row(
                one.record.id,
                one.title,
                tr_counted(one.points, "{n} point to make", "{n} points to make"),
                icon=icon_of(one.record.KIND),
                status=one.time.words,
            )
            for one in choices
        )
        self._none.setVisible(not choices)
        self.rows.setVisible(bool(choices))
        if choices:
            self.rows.set_key(choices[0].record.id)
        self.rows.setFocus()
        self._session.sight(self, Sight((), (), markings_of(one.record for one in choices)))
