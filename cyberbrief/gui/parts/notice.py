"""What the window says by itself: strips, empty states, what is saved, how far work is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole, IconButton
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.gui.theme.theme import set_look

_SHOWN_FOR = 6000
MIDDLE = 99  # the share of a page that an empty state takes before what ends the page, to stand in its middle


class Glyph(QWidget):
    """An icon that is read, not pressed; its words stand beside it."""

    def __init__(self, theme: Theme, icon: str, ink: Ink = Ink.TEXT_2, size: int = SPACE.icon) -> None:
        super().__init__()
        self._theme, self._icon, self._ink, self._size = theme, icon, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_icon(self, icon: str, ink: Ink) -> None:
        """Show another icon."""
        self._icon, self._ink = icon, ink
        self.update()

    def sizeHint(self) -> QSize:
        """Return the icon's size."""
        size = self._theme.px(self._size)
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        self._theme.icons.paint(painter, self._icon, self._theme.palette.hex(self._ink), QRectF(self.rect()))


class Notice(QFrame):
    """A calm strip: an icon, a lead in bold, a sentence, a button where something can be done, a cross.

    `pressed()` when its button is pressed, `closed()` when it is put away.
    """

    pressed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, *, closable: bool = False) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._icon = Glyph(theme, "info", Ink.ACCENT)
        self._lead = Label("", TypeRole.STRONG, wrap=True)
        self._words = Label("", TypeRole.BODY, wrap=True)
        set_look(self._lead, part="lead")
        self._button = Button(theme, "")
        self._button.hide()
        self._button.clicked.connect(self.pressed)
        self._cross = IconButton(theme, "close", tr("Put this message away"))
        if not closable:
            self._cross.hide()
        self._cross.clicked.connect(self._close)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._lead)
        words.addWidget(self._words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.grid, SPACE.grid)
        layout.setSpacing(SPACE.grid + 2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._cross)
        set_look(self, part="notice", tone="note")

    def say(
        self, lead: str, words: str = "", meaning: Meaning = Meaning.NOTE, icon: str = "info", button: str = ""
    ) -> None:
        """Say something and appear."""
        set_look(self, part="notice", tone=meaning.name.lower())
        self._icon.show_icon(icon, meaning.ink)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{lead} {words}".strip())
        for label in (self._lead, self._words):
            set_look(label)
        self.show()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class EmptyState(QWidget):
    """What belongs here and how to begin: icon, one sentence, one button, one quieter way in.

    `wanted()` when the button is pressed, `other_wanted()` when the link below it is.
    """

    wanted = Signal()
    other_wanted = Signal()

    def __init__(
        self, theme: Theme, icon: str, sentence: str, button: str = "", link: str = "", *, in_list: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(sentence)
        side = Qt.AlignmentFlag.AlignLeading if in_list else Qt.AlignmentFlag.AlignHCenter
        words = Label(sentence, TypeRole.TEXT, Ink.TEXT_2, wrap=True)
        words.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        if in_list:
            words.setMinimumWidth(theme.px(120))
        else:
            words.setFixedWidth(min(440, theme.px(360)))  # a wrapped line knows its height by its width alone
        column = QVBoxLayout(self)
        margin = SPACE.narrow if in_list else SPACE.wide
        column.setContentsMargins(margin, SPACE.pane, margin, SPACE.pane)
        column.setSpacing(SPACE.narrow)
        if not in_list:
            column.addStretch(2)
        column.addWidget(Glyph(theme, icon, Ink.TEXT_3, SPACE.wide), 0, side)
        if in_list:
            column.addWidget(words)
        else:
            line = QHBoxLayout()  # an aligned item would be given one line's height, whatever it says
            line.addStretch(1)
            line.addWidget(words)
            line.addStretch(1)
            column.addLayout(line)
        if button:
            press = Button(theme, button, "plus")
            press.clicked.connect(self.wanted)
            column.addWidget(press, 0, side)
        if link:
            other = Button(theme, link, role=ButtonRole.LINK)
            other.clicked.connect(self.other_wanted)
            column.addWidget(other, 0, side)
        column.addStretch(3)


class SavedMark(QWidget):
    """A tick and “Saved”; while something waits to be written it says so, and it never flashes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Glyph(theme, "check", Ink.TEXT_2, SPACE.icon_row)
        self._words = Label(tr("Saved"), TypeRole.SMALL, Ink.TEXT_2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.inside)
        layout.addWidget(self._icon)
        layout.addWidget(self._words)
        self.setAccessibleName(tr("Saved"))

    def show_saved(self) -> None:
        """Say that everything typed is kept."""
        self._say(tr("Saved"), "check", Ink.TEXT_2)

    def show_saving(self) -> None:
        """Say that something is being written."""
        self._say(tr("Saving …"), "pencil", Ink.TEXT_2)

    def show_not_saved(self) -> None:
        """Say that the last words could not be written."""
        self._say(tr("Not saved"), "octagon-x", Ink.ERROR)

    def _say(self, words: str, icon: str, ink: Ink) -> None:
        self._words.setText(words)
        self._words.set_ink(ink)
        self._icon.show_icon(icon, ink)
        self.setAccessibleName(words)


class Toast(QWidget):
    """A line in passing (“Moved to the bin”) with one thing to do about it (“Undo”); goes by itself after six seconds.

    `pressed()` when the user does it.
    """

    pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = ElidedLabel("", TypeRole.SMALL, Ink.TEXT, grows=False)
        self._button = Button(theme, "", role=ButtonRole.LINK)
        self._button.clicked.connect(self._press)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.grid)
        layout.addWidget(self._words)
        layout.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, button: str = "") -> None:
        """Show a line, and a button where one is named."""
        self._words.setText(words)
        self._button.setText(button)
        self._button.setAccessibleName(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(words)
        self.show()
        self._timer.start()

    def _press(self) -> None:
        self.hide()
        self.pressed.emit()


class ProgressStrip(QFrame):
    """Long work: what is being done, how far it is, and a way to stop; `cancelled()` when the user stops it."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._what = Label("", TypeRole.BODY)
        self._far = Label("", TypeRole.CAPTION, Ink.TEXT_3)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = Button(theme, tr("Stop"), "close")
        self._stop.clicked.connect(self._cancel)
        words = QHBoxLayout()
        words.addWidget(self._what, 1)
        words.addWidget(self._far)
        column = QVBoxLayout()
        column.setSpacing(SPACE.inside)
        column.addLayout(words)
        column.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE.narrow, SPACE.grid, SPACE.narrow, SPACE.grid)
        layout.setSpacing(SPACE.gutter)
        layout.addLayout(column, 1)
        layout.addWidget(self._stop)
        self.hide()

    def start(self, what: str) -> None:
        """Appear with what is being done."""
        self._stop.setEnabled(True)
        self.show_progress(0, 0, what)
        self.show()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """Show how far it is; `total` 0 means that nobody knows. Fits `Background.run`'s `reported`."""
        self._what.setText(what)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._far.setText(tr("{done} of {total}", done=done, total=total) if total else "")
        self.setAccessibleName(f"{what} {self._far.text()}".strip())

    def finish(self) -> None:
        """Go away."""
        self.hide()

    def _cancel(self) -> None:
        self._stop.setEnabled(False)
        self._what.setText(tr("Stopping …"))
        self.cancelled.emit()
