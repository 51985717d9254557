"""Somebody at the window: finds things by the words that stand on them, presses, types, and reads. Nothing else.

What is pressed and typed goes through Qt's own events of mouse and keyboard; no service is called and no widget is told
what to hold. Waiting is for words on screen or for work to end, never for time to pass.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QPoint,
    QRect,
    Qt,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from cyberbrief.app import Program
from cyberbrief.gui.parts.draft import Draft
from cyberbrief.gui.parts.list_row import ROW
from cyberbrief.gui.parts.turns import Turns
from cyberbrief.gui.theme import Scheme
from cyberbrief.gui.window import Window
from cyberbrief.vault.keys import Argon2Cost

CHEAP = Argon2Cost(memory_kib=8, iterations=1, lanes=1)
LONG = 30_000
_SHORT = 1_000  # milliseconds; what waits longer is a message that will go away
LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


class Person:
    """One pair of hands and eyes before one window of the program."""

    def __init__(self, program: Program) -> None:
        self.program = program

    # --------------------------------------------------------------------------------------------------- what is seen

    def find(self, words: str, kind: type[W] | tuple[type[W], ...], inside: str = "") -> W:
        """Wait for the widget of that name in what is open now, and return it; `inside` names what it stands in."""
        found: list[W] = []

        def look() -> bool:
            found[:] = [one for one in self._shown(kind) if named(one) == words and self._stands_in(one, inside)]
            return bool(found)

        self._until(look, lambda: f"nothing called “{words}”; there are: {self.names(kind)}")
        return found[0]

    def names(self, kind: type[W] | tuple[type[W], ...]) -> list[str]:
        """Return the names of what is in sight."""
        return sorted({named(one) for one in self._shown(kind)})

    def sees(self, words: str) -> None:
        """Wait until the words stand somewhere in sight."""
        self._until(lambda: words in self.all_words(), lambda: f"“{words}” is not among:\n{self.all_words()}")

    def sees_no(self, words: str) -> None:
        """Wait until the words stand nowhere in sight."""
        self._until(lambda: words not in self.all_words(), lambda: f"“{words}” is still in sight")

    def all_words(self) -> str:
        """Return everything that can be read now: in labels, fields, lists and on what a screen reader says."""
        return "\n".join(word for widget in self._shown(QWidget) for word in words_of(widget) if word)

    def reads(self, field: str, inside: str = "") -> str:
        """Return what stands in a field."""
        found = self.find(field, (QLineEdit, QTextEdit), inside)
        return found.toPlainText() if isinstance(found, QTextEdit) else str(found.property("text"))

    # --------------------------------------------------------------------------------------------- what the hands do

    def press(self, words: str, inside: str = "") -> None:
        """Press a button, a tick, a room or whatever else has that name."""
        self._click(self.find(words, QAbstractButton, inside))

    def press_on(self, words: str) -> None:
        """Press on something that is no button, by the beginning of its name."""
        found: list[QWidget] = []

        def look() -> bool:
            found[:] = [one for one in self._shown(QWidget) if named(one).startswith(words)]
            return bool(found)

        self._until(look, lambda: f"nothing begins with “{words}”; there are: {self.names(QWidget)}")
        self._click(found[-1])

    def go(self, room: str) -> None:
        """Go to a room."""
        self.press(room, "Rooms")
        self.settles()

    def write(self, field: str, words: str, inside: str = "") -> None:
        """Write words into a field in the place of what stands there."""
        found = self.find(field, (QLineEdit, QTextEdit), inside)
        self._click(found)
        self._until(found.hasFocus, lambda: f"“{field}” does not take the keyboard")
        self.keys("Ctrl+A")
        self.types(words)

    def types(self, words: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(self._keyboard(), words)

    def keys(self, *shortcuts: str) -> None:
        """Press keys, such as “Ctrl+L” or “Return”."""
        for shortcut in shortcuts:
            pressed = QKeySequence(shortcut)[0]  # type: ignore[index]  # left out of its stubs
            QTest.keyClick(self._keyboard(), pressed.key(), pressed.keyboardModifiers())

    def choose(self, field: str, words: str, inside: str = "") -> None:
        """Choose from a list that drops down."""
        box = self.find(field, QComboBox, inside)
        place = box.findText(words)
        assert place >= 0, f"{field} offers {[box.itemText(number) for number in range(box.count())]}"
        box.setFocus()
        while box.currentIndex() != place:
            QTest.keyClick(box, Qt.Key.Key_Down if place > box.currentIndex() else Qt.Key.Key_Up)
        self.settles()

    def choose_in_menu(self, *path: str) -> None:
        """Choose in the menu that is open, through its menus below."""
        for words in path:
            menu, action = self._entry(words)
            QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    def choose_row(self, words: str) -> None:
        """Press a row of a list, by its title or the beginning of it."""
        view, spot = self._row(words)
        self._until(view.isEnabled, lambda: f"the list of “{words}” takes nothing")
        QTest.mouseClick(view.viewport(), LEFT, pos=spot)
        self.settles()

    def pick(self, words: str, kind: str) -> None:
        """Take a record in the small window that offers records of a kind."""
        article = "an" if kind[0] in "aeiou" else "a"
        self.write(f"Find {article} {kind}", words)
        self._until(lambda: self._has_row(words), lambda: f"no “{words}” is offered")
        self.keys("Return")
        self.settles()

    def choose_file(self, path: Path) -> None:
        """Name a file or a folder in the dialog that asks for one."""
        dialog = self._dialog(QFileDialog)
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QApplication.clipboard().setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.settles()

    def settles(self) -> None:
        """Wait until all that was typed and asked for is done."""
        self._until(lambda: self.looks(self._is_settled), lambda: "work is still under way")

    def rests(self) -> None:
        """Wait until nothing moves, and what waits for a short pause in the work has had it."""
        self.settles()
        wait_until(lambda: self.looks(self._is_at_rest))
        self.settles()

    def looks(self, at: Callable[[], bool]) -> bool:
        """Look at all parts of the window; whoever measures takes the time of it out."""
        return at()

    def closes(self) -> None:
        """Close the window, and wait until it is gone."""
        self.program.window.close()
        self._until(lambda: not self.program.window.isVisible(), lambda: "the window is still there")

    # ------------------------------------------------------------------------------------------------------- inside

    def _until(self, holds: Callable[[], bool], complaint: Callable[[], str]) -> None:
        assert wait_until(holds), complaint()

    def _is_settled(self) -> bool:
        if not self.program.background.idle():  # asked first, since looking for drafts takes the worker's time away
            return False
        window = self.program.window
        drafts, turns = window.findChildren(Draft), window.findChildren(Turns)
        return not any(one.waiting for one in drafts) and not any(one.waiting for one in turns)

    def _is_at_rest(self) -> bool:
        window = self.program.window
        glides = window.findChildren(QVariantAnimation)
        timers = window.findChildren(QTimer)
        waiting = any(one.isSingleShot() and one.isActive() and one.interval() <= _SHORT for one in timers)
        return not waiting and not any(one.state() is QVariantAnimation.State.Running for one in glides)

    def _root(self) -> QWidget:
        """Return what takes mouse and keyboard now: a small window, a question, else the window itself."""
        root = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.program.window
        active = QApplication.activeWindow()
        if active is None or (isinstance(active, Window) and active is not self.program.window):
            root.window().activateWindow()  # as a desktop does once a question is answered, or a window is pressed
            wait_until(root.window().isActiveWindow, LONG)
        return root

    def _keyboard(self) -> QWidget:
        root = self._root()
        focus = QApplication.focusWidget()
        if isinstance(focus, QWidget) and (focus is root or root.isAncestorOf(focus)):
            return focus
        inner: QWidget | None = root.focusWidget()
        return inner or root

    def _shown(self, kind: type[W] | tuple[type[W], ...]) -> list[W]:
        root = self._root()
        every = root.findChildren(QWidget)
        return [one for one in (root, *every) if isinstance(one, kind) and one.isVisible()]

    def _stands_in(self, widget: QWidget, place: str) -> bool:
        link: QWidget | None = widget if place else None
        while link is not None:
            if named(link) == place and link is not widget:
                return True
            link = link.parentWidget()
        return not place

    def _click(self, widget: QWidget) -> None:
        self._until(widget.isEnabled, lambda: f"“{named(widget)}” cannot be pressed")
        link = widget.parentWidget()
        while link is not None:
            if isinstance(link, QScrollArea):
                link.ensureWidgetVisible(widget)
            link = link.parentWidget()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        spot = QPoint(min(widget.width() // 2, 60), widget.height() // 2)
        QTest.mouseClick(widget.viewport() if isinstance(widget, QTextEdit) else widget, LEFT, pos=spot)

    def _entry(self, words: str) -> tuple[QMenu, QAction]:
        found: list[tuple[QMenu, QAction]] = []

        def look() -> bool:
            menus = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
            found[:] = [(menu, entry) for menu in menus for entry in menu.actions() if entry.text() == words]
            return bool(found)

        self._until(look, lambda: f"no menu offers “{words}”")
        return found[-1]

    def _rows(self) -> Iterator[tuple[QAbstractItemView, str, QRect]]:
        for view in self._shown(QAbstractItemView):
            model = view.model()
            for number in range(model.rowCount()):
                index = model.index(number, 0)
                row = index.data(ROW)
                title = row.title if row is not None else str(index.data() or "")
                yield view, title, view.visualRect(index)

    def _has_row(self, words: str) -> bool:
        return any(title.startswith(words) for _view, title, _spot in self._rows())

    def _row(self, words: str) -> tuple[QAbstractItemView, QPoint]:
        self._until(lambda: self._has_row(words), lambda: f"no row “{words}” in {[row[1] for row in self._rows()]}")
        found = [(view, spot) for view, title, spot in self._rows() if title.startswith(words)]
        view, spot = found[0]
        return view, QPoint(spot.left() + min(40, spot.width() // 2), spot.center().y())

    def _dialog(self, kind: type[W]) -> W:
        found: list[W] = []

        def look() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self._until(look, lambda: f"no {kind.__name__} is open")
        return found[0]


def begin(program: Program, application: QApplication, store: Path | None = None, *, looks: bool = True) -> None:
    """Show the program's window as a desktop would; `looks` makes it light and as large as the design."""
    program.theme.apply(application)
    program.arrange()
    program.start(store)
    if looks:
        program.theme.set_scheme(Scheme.LIGHT)
        program.window.resize(1440, 900)
    program.window.show()
    program.window.activateWindow()
    assert wait_until(program.window.isActiveWindow)


def wait_until(holds: Callable[[], bool], milliseconds: int = LONG) -> bool:
    """Let the program run until something holds; says whether it came to hold in time."""
    over, waker = QDeadlineTimer(milliseconds), QTimer()
    waker.start(5)
    while not holds():
        if over.hasExpired():
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return True


def named(widget: QWidget) -> str:
    """Return the words by which a person, or a screen reader, knows a widget."""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text().replace("&", "")
    return words


def words_of(widget: QWidget) -> Iterator[str]:
    """Yield what can be read on a widget."""
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield re.sub(r"&(?!&)", "", widget.text())
    elif isinstance(widget, QLineEdit):
        yield widget.displayText()
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for number in range(widget.model().rowCount()):
            row = widget.model().index(number, 0).data(ROW)
            if hasattr(row, "detail"):  # the dialog for files keeps other things there
                yield f"{row.title} · {row.detail} · {row.status}"
