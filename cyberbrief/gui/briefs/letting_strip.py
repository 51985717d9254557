"""What a paper for the room or the public still holds back, and the one act that lets it out, named beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.audience import Variant
from cyberbrief.domain.reach import Reach
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.briefs.brief_view import BriefView
from cyberbrief.gui.briefs.builder import Builder
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.parts.notice import Notice
from cyberbrief.gui.theme import SPACE, Meaning
from cyberbrief.services import letting_out
from cyberbrief.services.letting_out import Letting

_NAMED = 8  # texts that the question names; of more it says how many
_LONGEST = 90
_DELIVER, _TABLE = later("Release for delivery …"), later("Table …")


class LettingStrip(QWidget):
    """Stands above the pages of a variant that goes to the room or the public, while any of its texts is still ours."""

    def __init__(self, builder: Builder) -> None:
        super().__init__()
        self._builder, self._session = builder, builder.session
        self._going: tuple[Letting, ...] = ()
        self._variant: Variant | None = None
        self.notice = Notice(self._session.theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.gutter, SPACE.grid, SPACE.gutter, SPACE.grid)
        column.addWidget(self.notice)
        self.notice.pressed.connect(self.ask)
        builder.shown.connect(self._look)
        builder.turned.connect(self.hide)
        self.hide()

    def ask(self) -> None:
        """Name what would be released, and release it when one says so."""
        variant, going = self._variant, self._going
        if variant is None or not going:
            return
        public = variant.reach is Reach.PUBLIC
        question = (
            tr_counted(len(going), "Release {n} text to the public?", "Release {n} texts to the public?")
            if public
            else tr_counted(
                len(going), "Table {n} text for everyone in the room?", "Table {n} texts for everyone in the room?"
            )
        )
        do = tr("Release for delivery") if public else tr("Table")
        self._session.ask.confirm(question, _named(going), do, self.let_out)

    def let_out(self) -> None:
        """Release what the variant prints, as one step of undo."""
        workspace, brief, variant = self._session.workspace, self._builder.id, self._builder.variant
        self.hide()
        self._builder.perform(
            lambda: letting_out.let_out(workspace, brief, variant),
            lambda: self._session.say(tr("It is released. Ctrl+Z takes it back.")),
        )

    def _look(self, view: BriefView) -> None:
        variant = view.preview.checked.variant
        if not variant.is_released_by_act:
            self.hide()
            return
        workspace, brief = self._session.workspace, view.brief.id
        self._session.read(
            lambda: letting_out.what_would_go(workspace, brief, variant.name),
            while_alive(self, lambda going: self._show(brief, variant, going)),
        )

    def _show(self, brief: str, variant: Variant, going: tuple[Letting, ...]) -> None:
        if (brief, variant.name) != (self._builder.id, self._builder.variant):
            return
        self._variant, self._going = variant, going
        if not going:
            self.hide()
            return
        public = variant.reach is Reach.PUBLIC
        self.notice.say(
            tr_counted(len(going), "{n} text is not released yet", "{n} texts are not released yet"),
            tr("Its readers see none of it until it is released for delivery.")
            if public
            else tr("Its readers see none of it until it is tabled."),
            Meaning.WARNING,
            "lock",
            tr(_DELIVER if public else _TABLE),
        )
        self.show()


def _named(going: Sequence[Letting]) -> str:
    lines = [tr("{label}: {text}", label=tr(one.label), text=_short(one.text)) for one in going[:_NAMED]]
    more = len(going) - _NAMED
    if more > 0:
        lines.append(tr_counted(more, "and {n} more", "and {n} more"))
    return "\n".join(lines)


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"
