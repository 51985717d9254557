"""The rooms of handing on, as the window takes them: one comes to them by their actions."""

from __future__ import annotations

from cyberbrief.gui.handover.carry_page import CarryPage
from cyberbrief.gui.handover.handover_page import HandoverPage
from cyberbrief.gui.handover.review_page import ReviewPage
from cyberbrief.gui.language import later
from cyberbrief.gui.session import Session
from cyberbrief.gui.workbench import RoomRow


def rooms(session: Session) -> tuple[RoomRow, ...]:
    """Return these rooms, each made when one first goes there."""
    return (
        RoomRow("carry", later("Start from last session"), "copy", "", lambda: CarryPage(session).panes(), hidden=True),
        RoomRow(
            "review",
            later("What to look at again"),
            "check-circle",
            "",
            lambda: ReviewPage(session).panes(),
            hidden=True,
        ),
        RoomRow("handover", later("Hand over"), "arrow-out", "", lambda: HandoverPage(session).panes(), hidden=True),
    )
