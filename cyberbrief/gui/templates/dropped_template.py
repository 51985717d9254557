"""Parts of the window on which a Word file may be let fall to be brought in as a template."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from cyberbrief.gui.dropping import dropped_file
from cyberbrief.services.keeping_templates import ENDINGS

_COMING = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove})


class TemplateDrop(QObject):
    """Watches parts of a screen; `dropped(Path)` when a .docx or .dotx is let fall there. All else is the window's."""

    dropped = Signal(Path)

    def __init__(self, *parts: QWidget) -> None:
        super().__init__(parts[0])
        for part in parts:
            part.setAcceptDrops(True)
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a Word file, and leave everything else to whoever else may want it."""
        if event.type() not in _COMING and event.type() != QEvent.Type.Drop:
            return super().eventFilter(watched, event)
        if not isinstance(event, QDropEvent):
            return False
        path = template_in(event.mimeData())
        if path is None:
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(path)
        return True


def template_in(data: QMimeData) -> Path | None:
    """Return the Word file that is being dropped, None for anything else."""
    path = dropped_file(data)
    return path if path is not None and path.suffix.lower() in ENDINGS else None
