"""A list as one side has it: a ladder as a ladder, other lists line by line, in their order."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from cyberbrief.domain.decisions import as_sent
from cyberbrief.domain.merged import MergedList
from cyberbrief.domain.position import Rung, RungKind
from cyberbrief.domain.record import Element
from cyberbrief.domain.record_difference import element_names
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.rung_glyph import Glyph, RungMark
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole

_GAP = 2


class ElementCard(QWidget):
    """Shows elements in an order; those that the other side does not have are marked with a word."""

    def __init__(self, theme: Theme, listed: MergedList, order: object, other: object = None) -> None:
        super().__init__()
        held = elements_of(listed)
        ids = [one for one in order if one in held] if isinstance(order, tuple) else []
        lacking = set(ids) - set(other) if isinstance(other, tuple) else set()
        shown = tuple(held[one] for one in ids)
        names = element_names(shown, listed.field.label)
        self.setAccessibleName("; ".join(_said(one, name) for one, name in zip(shown, names, strict=True)))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.inside)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(1, 1)
        self._fill(theme, grid, shown, names, lacking)
        if not shown:
            grid.addWidget(Label(tr("Nothing stands here"), TypeRole.BODY, Ink.TEXT_2), 0, 1)

    def _fill(
        self, theme: Theme, grid: QGridLayout, shown: Sequence[Element], names: Sequence[str], lacking: Collection[str]
    ) -> None:
        for place, (one, name) in enumerate(zip(shown, names, strict=True)):
            grid.addWidget(mark_of(theme, shown, place), place, 0)
            words = one.text if isinstance(one, Rung) and one.text else tr(name)
            grid.addWidget(Label(words, TypeRole.BODY, wrap=True), place, 1)
            if one.id in lacking:
                grid.addWidget(Label(tr("only here"), TypeRole.CAPTION, Ink.GOOD), place, 2)


def mark_of(theme: Theme, shown: Sequence[Element], place: int) -> QWidget:
    """Return what stands before an element: the sign of its step in a ladder, else its number."""
    one = shown[place]
    if not isinstance(one, Rung):
        return Label(f"{place + 1}", TypeRole.SMALL, Ink.TEXT_3)
    fallback = sum(isinstance(other, Rung) and other.kind is RungKind.FALLBACK for other in shown[: place + 1])
    ends = "top" if place == 0 else "bottom" if place == len(shown) - 1 else ""
    number = str(fallback) if one.kind is RungKind.FALLBACK else ""
    return RungMark(theme, Glyph(str(one.kind)), tr(one.kind.label), number, ends)


def elements_of(listed: MergedList) -> Mapping[str, Element]:
    """Return the elements of a list by id, as ours has them, else as they sent them."""
    return {one.id: one.ours if one.ours is not None else as_sent(one) for one in listed.elements}


def _said(element: Element, name: str) -> str:
    words = element.text if isinstance(element, Rung) else ""
    return tr("{name}: {words}", name=tr(name), words=words) if words else tr(name)
