"""Looks at what the window shows: controls without a name, words that no translation reaches, words that are cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QAbstractListModel, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from cyberbrief.gui.days import place_name
from cyberbrief.gui.parts.list_row import ROW, Row
from cyberbrief.gui.translation import LANGUAGES
from cyberbrief.services.countries import countries
from cyberbrief.services.reading_out import READ_OUT
from tests.pseudo_language import CLOSE, OPEN

_MARKUP = re.compile(r"<[^>]*>|&\w+;|\S*[/\\]\S+[/\\]\S*|[\w.*-]+\.[a-z]{3,10}\b")  # and files
_LATIN = re.compile(r"[A-Za-z]{3,}")


def everything(root: QWidget) -> Iterator[QWidget]:
    """Yield every part that can be seen, of a window and of what stands over it."""
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    for top in dict.fromkeys((root, *([over] if isinstance(over, QWidget) else []))):
        yield from (part for part in (top, *top.findChildren(QWidget)) if part.isVisible())


def nameless(root: QWidget) -> list[str]:
    """Return each control that the keyboard or the mouse can use and that a screen reader has no name for."""
    found = []
    for part in everything(root):
        control = isinstance(part, QAbstractButton | QLineEdit | QTextEdit | QPlainTextEdit | QComboBox)
        if not control and not isinstance(part, QAbstractItemView) and part.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        if _is_of_qt(part) or isinstance(part.parentWidget(), QComboBox | QAbstractItemView):
            continue
        if isinstance(part, QScrollArea) and part.focusPolicy() is Qt.FocusPolicy.NoFocus:
            continue
        named = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name).strip()
        labelled = isinstance(part, QComboBox) and not part.accessibleName() and not _has_label(part)
        if not named or labelled:
            found.append(f"{type(part).__name__} in {type(part.parentWidget()).__name__} at {_where(part)}")
    return found


def untranslated(root: QWidget) -> list[str]:
    """Return words in Latin letters that stand outside the brackets of the pseudo-language."""
    found = []
    for part in everything(root):
        if _SAYS_WHAT_IS_KEPT & set(_around(part)):
            continue
        for words in _words_on(part):
            outside = _outside(_MARKUP.sub(" ", words))
            if outside.strip() in _places() | _names() or outside.startswith(READ_OUT):
                continue
            left = [word for word in _LATIN.findall(outside) if not _is_everywhere_the_same(word)]
            if left:
                found.append(f"{type(part).__name__}: {words[:80]!r}")
    return found


def cut(root: QWidget) -> list[str]:
    """Return labels and buttons that are smaller than their words, and pages that scroll sideways."""
    found = []
    for part in everything(root):
        if isinstance(part, QLabel | QAbstractButton) and part.text() and not _may_be_short(part):
            wraps = isinstance(part, QLabel) and part.wordWrap()
            wide = part.minimumSizeHint().width() if wraps else part.sizeHint().width()
            tall = part.heightForWidth(part.width()) if wraps else part.minimumSizeHint().height()
            if part.width() + 1 < wide or part.height() + 1 < tall:
                size = f"{part.width()}×{part.height()} < {wide}×{tall}"
                found.append(f"{type(part).__name__} {size}: {part.text()[:60]!r}")
        if isinstance(part, QScrollArea) and part.horizontalScrollBar().maximum() > 0 and not _is_table(part):
            found.append(f"{type(part).__name__} “{part.accessibleName()}” scrolls sideways")
    return found


# Keys and their words, the names of files, and what papers and packs say in their own language.
_SAYS_WHAT_IS_KEPT = frozenset({"SheetView", "OutlineList", "FingerprintView", "StarterCard", "QFileDialog"})


def _words_on(part: QWidget) -> Iterator[str]:
    yield part.accessibleName()
    yield part.accessibleDescription()
    yield part.toolTip()
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
        yield part.text() if part.isReadOnly() else ""
    elif isinstance(part, QTextEdit | QPlainTextEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(number) for number in range(part.count()))
    elif isinstance(part, QMenu):
        yield from _words_of_menu(part)
    elif isinstance(part, QAbstractItemView):
        yield from _words_in(part)


def _words_of_menu(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        yield action.text().partition("\t")[0]
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _words_of_menu(below)


def _words_in(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for number in range(min(model.rowCount(), _ROWS_LOOKED_AT)):
        for column in range(columns):
            index = model.index(number, column)
            row = index.data(ROW)
            if isinstance(row, Row):
                yield from (row.lead, row.title, row.detail, row.status)
                yield from (look.word for look in (row.tag, row.badge) if look is not None)
            else:
                yield str(index.data() or "")
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


_ROWS_LOOKED_AT = 60


def _outside(words: str) -> str:
    """Return what stands outside all brackets."""
    kept, depth = [], 0
    for letter in words:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            kept.append(letter)
    return "".join(kept)


def _is_everywhere_the_same(word: str) -> bool:
    """Say whether a word is a name of the program, a key, a unit, or a date of Qt's own."""
    return word in _NAMES or word in _dates()


_KEYS = frozenset(
    {"Ctrl", "Alt", "Shift", "Enter", "Esc", "Return", "Tab", "Home", "End", "Del", "Backspace", "Left", "Right"}
)
_LEVELS = frozenset({"Unmarked", "Internal", "Restricted", "Confidential", "Secret"})
_NAMES = (
    _KEYS | _LEVELS | {level.upper() for level in _LEVELS} | {"CyberBrief", "MiB", "Word", "CSV", "PDF", "PNG", "UTC"}
)


@cache
def _places() -> frozenset[str]:
    """Return the cities that clocks are named by."""
    return frozenset(place_name(zone) for zone in available_timezones())


@cache
def _names() -> frozenset[str]:
    """Return the names of countries, in the languages of their package, and of languages, in their own."""
    spelt = (QLocale(name).nativeLanguageName() for name in ("en", "fr"))
    return frozenset((*(one.name for one in countries("en")), *LANGUAGES.values(), *spelt))


def _dates() -> frozenset[str]:
    locale, names = QLocale(), QLocale.FormatType
    months = (locale.monthName(n, form) for n in range(1, 13) for form in (names.ShortFormat, names.LongFormat))
    days = (locale.dayName(n, form) for n in range(1, 8) for form in (names.ShortFormat, names.LongFormat))
    return frozenset((*months, *days))


def _has_label(box: QComboBox) -> bool:
    return any(other.buddy() is box for other in box.window().findChildren(QLabel))


def _may_be_short(part: QWidget) -> bool:
    """Say whether a part shortens its words by itself and tells them whole where one points at it, or is Qt's own."""
    return (
        _is_of_qt(part)
        or hasattr(part, "elided")
        or type(part).__name__.startswith("Elided")
        or bool(part.property("shortens"))
    )


def _is_table(area: QScrollArea) -> bool:
    return bool(area.property("sideways"))


def _around(part: QWidget) -> Iterator[str]:
    link: QWidget | None = part
    while link is not None:
        yield type(link).__name__
        link = link.parentWidget()


def _is_of_qt(part: QWidget) -> bool:
    """Say whether Qt made a part for itself, such as the buttons of a calendar."""
    return part.objectName().startswith("qt_")


def _where(part: QWidget) -> str:
    spot = part.mapTo(part.window(), QPoint(0, 0))
    return f"{QRect(spot, part.size()).getRect()}"
