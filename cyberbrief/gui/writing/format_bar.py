"""The small bar of forms above the field that has the keyboard; it takes no keyboard itself, its keys do the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QHBoxLayout, QScrollArea, QWidget
from shiboken6 import isValid

from cyberbrief.gui.actions import Actions, shown_shortcut
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.theme import SPACE, Theme
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.gui.writing.editor import Editor

FORMS = ("bold", "italic", "bullets", "numbers", "mention")
_ICONS = {"bold": "bold", "italic": "italic", "bullets": "list", "numbers": "list-numbered", "mention": "at"}
_ROOM = 2
_NARROW = 3  # times its own width
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show})


class FormatBar(QFrame):
    """Stands at the upper trailing corner of one field and goes with it."""

    def __init__(self, theme: Theme, commands: Actions, editor: Editor) -> None:
        self._ground = _ground_of(editor)
        super().__init__(self._ground)
        self._editor, self._around = editor, _between(editor, self._ground)
        self.setAccessibleName(tr("Forms of the text"))
        set_look(self, part="card")
        line = QHBoxLayout(self)
        line.setContentsMargins(1, 1, 1, 1)
        line.setSpacing(0)
        for form in FORMS:
            action = commands[form]
            keys = shown_shortcut(form)
            words = action.text().replace("&", "")
            button = IconButton(theme, _ICONS[form], f"{words} ({keys})" if keys else words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setFixedSize(theme.px(SPACE.chip), theme.px(SPACE.tag))
            set_look(button, part="form")
            button.clicked.connect(action.trigger)
            line.addWidget(button)
        for widget in self._around:
            widget.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def go(self) -> None:
        """Go away."""
        for widget in self._around:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay with the field."""
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        if not isValid(self._editor):
            return
        self.adjustSize()
        corner = self._editor.mapTo(self._ground, QPoint(0, 0))
        from_right = self._editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = corner.x() if from_right else corner.x() + self._editor.width() - self.width()
        above = corner.y() - self.height() - _ROOM
        # Above a narrow field it would lie over the word that says for whom the field is.
        narrow = self._editor.width() < _NARROW * self.width() or above < 0
        self.move(max(0, x), corner.y() + self._editor.height() + _ROOM if narrow else above)


def _ground_of(editor: Editor) -> QWidget:
    """Return what a field scrolls with, so that the bar scrolls with it too."""
    link = editor.parentWidget()
    while link is not None:
        holder = link.parentWidget()
        area = holder.parentWidget() if holder is not None else None
        if isinstance(area, QScrollArea) and isinstance(holder, QWidget) and area.widget() is link:
            return link
        link = holder
    return editor.window()


def _between(editor: Editor, ground: QWidget) -> list[QWidget]:
    found: list[QWidget] = [editor]
    link = editor.parentWidget()
    while link is not None and link is not ground and not isinstance(link, QAbstractScrollArea):
        found.append(link)
        link = link.parentWidget()
    return found
