"""The way to a scrubbed copy: what becomes of tracked changes, then what was taken out and what stayed, and why."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import Segments
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.notice import ProgressStrip
from cyberbrief.gui.parts.surface import Card, clear
from cyberbrief.gui.theme import SPACE, Ink, Theme, TypeRole
from cyberbrief.services.revealing import Group, Revealed, Saved, Way


class CopyCard(Card):
    """`wanted(Way)` to save a copy, `opened(Path)` for the copy or its folder, `looked(Path)` to look through the copy.

    Where changes are tracked, nothing is saved before somebody says what becomes of them.
    """

    wanted = Signal(object)
    opened = Signal(object)
    looked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Scrubbed copy"))
        self._theme = theme
        self.words = Label("", TypeRole.BODY, Ink.TEXT_2, wrap=True)
        self.ways = Segments(
            theme,
            tr("Tracked changes"),
            (
                (str(Way.ACCEPT), tr("Accept all")),
                (str(Way.REJECT), tr("Reject all")),
                (str(Way.KEEP), tr("Keep, without names")),
            ),
        )
        self.block = FieldBlock(tr("What becomes of tracked changes"), flow(self.ways))
        self.save = Button(theme, tr("Save a scrubbed copy …"), "save", ButtonRole.PRIMARY)
        self.strip = ProgressStrip(theme)
        self._outcome = QVBoxLayout()
        self._outcome.setSpacing(SPACE.grid)
        self.column.addWidget(self.words)
        self.column.addWidget(self.block)
        self.column.addWidget(flow(self.save))
        self.column.addWidget(self.strip)
        self.column.addLayout(self._outcome)
        self.ways.chosen.connect(lambda _key: self._look())
        self.save.clicked.connect(lambda _on=False: self.wanted.emit(Way(self.ways.key() or Way.KEEP)))

    def show_file(self, found: Revealed) -> None:
        """Begin anew, with a file that was looked through."""
        clear(self._outcome)
        self.strip.finish()
        self.ways.set_key("")
        self.block.setVisible(found.has_changes)
        self.words.setText(
            tr(
                "The copy reads and prints the same and tells no more than that. The file itself stays as it is. "
                "What is marked as staying stays, with the reason."
            )
        )
        self._look()

    def _look(self) -> None:
        chosen = self.block.isHidden() or bool(self.ways.key())
        self.save.setEnabled(chosen)
        hint = "" if chosen else tr("Say first what becomes of tracked changes.")
        self.save.setToolTip(hint)
        self.save.setAccessibleDescription(hint)

    def show_saved(self, saved: Saved) -> None:
        """Say what was taken out, what stayed and why."""
        clear(self._outcome)
        say = self._outcome.addWidget
        say(Label(tr("“{file}” is written.", file=saved.path.name), TypeRole.STRONG, wrap=True))
        gone = _gone(saved)
        if gone:
            say(Label(tr("Taken out: {what}.", what=gone), TypeRole.BODY, wrap=True))
        for group in saved.left.groups:
            say(Label(_left_words(group), TypeRole.BODY, Ink.TEXT_2, wrap=True))
        if not saved.left.groups:
            say(Label(tr("Nothing stayed in it beside the words themselves."), TypeRole.BODY, wrap=True))
        buttons = (
            (tr("Open the copy"), "open", self.opened, saved.path),
            (tr("Show in folder"), "folder", self.opened, saved.path.parent),
            (tr("Look through the copy"), "eye", self.looked, saved.path),
        )
        made = [self._button(*row) for row in buttons]
        say(flow(*made))
        made[0].setFocus()

    def _button(self, words: str, icon: str, signal: object, path: Path) -> Button:
        button = Button(self._theme, words, icon)
        button.clicked.connect(lambda _on=False: signal.emit(path))  # type: ignore[attr-defined]  # a bound signal
        return button


def _gone(saved: Saved) -> str:
    """Return what was taken out, sort by sort, each with how many."""
    left = {(group.weight, group.sort): group.count for group in saved.left.groups}
    counts: dict[str, int] = {}
    for group in saved.before.groups:
        gone = group.count - left.get((group.weight, group.sort), 0)
        if gone > 0:
            label = tr(group.sort.label)
            counts[label] = counts.get(label, 0) + gone
    return "; ".join(tr("{sort} ({count})", sort=label, count=count) for label, count in counts.items())


def _left_words(group: Group) -> str:
    label = tr_counted(
        group.count, "Stayed: {sort}, {n} place.", "Stayed: {sort}, {n} places.", sort=tr(group.sort.label)
    )
    reasons = dict.fromkeys(tr(trace.why) for trace in group.traces if trace.why is not None)
    return " ".join((label, *reasons))
