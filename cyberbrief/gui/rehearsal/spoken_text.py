"""Words to be read aloud, in the size that is legible at two metres: a paragraph a part, a pause between two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cyberbrief.compose.document import Passage, Run
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.surface import Line, clear
from cyberbrief.gui.theme import SPACE, TYPE, Ink, Theme, TypeRole

_NARROWEST = 200


class SpokenParagraph(QWidget):
    """One paragraph with its bold and italic words; each runs in its own direction."""

    def __init__(self, theme: Theme, passage: Passage, role: TypeRole, ink: Ink = Ink.TEXT) -> None:
        super().__init__()
        self._theme, self._passage, self._role, self._ink = theme, passage, role, ink
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self.setAccessibleName(passage.plain)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._write)
        self._write()

    def hasHeightForWidth(self) -> bool:
        """Say that fewer words fit into a narrower line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how tall the paragraph is at a width."""
        self._document.setTextWidth(width)
        return round(self._document.size().height())

    def sizeHint(self) -> QSize:
        """Return the size at the width that it has."""
        width = max(self.width(), self._theme.px(_NARROWEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the height that all words need, so that a page scrolls rather than cuts."""
        return QSize(self._theme.px(_NARROWEST), self.heightForWidth(max(self.width(), self._theme.px(_NARROWEST))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        self._document.setTextWidth(self.width())
        self._document.drawContents(QPainter(self))

    def _write(self) -> None:
        option = self._document.defaultTextOption()
        right = self._passage.right_to_left
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        self._document.setDefaultTextOption(option)
        self._document.setDefaultFont(self._theme.font(self._role))
        self._document.clear()
        spaced = QTextBlockFormat()
        spaced.setLineHeight(
            self._theme.px(TYPE[self._role].line), QTextBlockFormat.LineHeightTypes.MinimumHeight.value
        )
        spaced.setLayoutDirection(option.textDirection())
        cursor = QTextCursor(self._document)
        cursor.setBlockFormat(spaced)
        for run in self._passage.runs:
            manner = QTextCharFormat()
            manner.setFont(self._theme.font(self._role))
            manner.setForeground(self._theme.colour(self._ink))
            if run.bold:
                manner.setFontWeight(QFont.Weight.Bold.value)
            manner.setFontItalic(run.italic)
            cursor.insertText(run.text, manner)
        self.updateGeometry()
        self.update()


class PauseLine(QWidget):
    """A breath between two paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        before = Line()
        before.setFixedWidth(SPACE.wide)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.narrow)
        row.addWidget(before)
        row.addWidget(Label(tr("pause"), TypeRole.TEXT, Ink.TEXT_3))
        row.addWidget(Line(), 1)


class SpokenText(QFrame):
    """Paragraphs with a pause between them below their topic; `lead` is what was said before, in quieter type."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(SPACE.gutter))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_passages(self, passages: Sequence[Passage], topic: str, lead: Passage | None = None) -> None:
        """Show other words."""
        clear(self._column)
        if lead is not None:
            self._column.addWidget(SpokenParagraph(self._theme, lead, TypeRole.SPOKEN, Ink.TEXT_3))
        if topic:
            self._column.addWidget(SpokenParagraph(self._theme, Passage((Run(topic),)), TypeRole.TITLE, Ink.TEXT_2))
        for number, passage in enumerate(passages):
            if number:
                self._column.addWidget(PauseLine())
            self._column.addWidget(SpokenParagraph(self._theme, passage, TypeRole.REHEARSAL))
        self._column.addStretch(1)
        self.setAccessibleName("\n".join(passage.plain for passage in passages))
