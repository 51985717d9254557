"""The one style sheet, made from tokens: pure text, so that a test can measure every pair of colours in it.

Widgets choose a rule by properties: `type` (a `TypeRole`), `ink` (an `Ink`), `surface` (window, list, page,
grey), `part` (card, notice, field, ...), `role` (primary, quiet, link, danger for buttons) and `tone` (a
`Meaning` in lower case). `beside` makes a button as tall as the field it stands beside (field, large).
"""

from __future__ import annotations

from string import Template

from cyberbrief.gui.theme.meanings import Meaning
from cyberbrief.gui.theme.palette import Ink, Palette
from cyberbrief.gui.theme.tokens import RADIUS, SPACE, TYPE

_BASE = Template("""
QWidget { color: $text; }
QToolTip { color: $text; background: $page; border: 1px solid $control_line; padding: 4px 6px; }
*[surface="window"] { background: $window; }
*[surface="list"] { background: $list; }
*[surface="page"] { background: $page; }
*[surface="grey"] { background: $grey_soft; }
QFrame[part="line"] { background: $line; border: none; }
QFrame[part="card"] { background: $page; border: 1px solid $line; border-radius: ${card}px; }
QFrame[part="card"][chosen="true"] { border: 2px solid $accent; }
QFrame[part="field"] { background: $page; border: 1px solid $control_line; border-radius: ${field}px; }
QFrame[part="field"]:disabled { background: $window; border-color: $line; }
QFrame[part="row"] { border: none; border-bottom: 1px solid $line; }
QFrame[part="toolbar"] { background: $window; border: none; border-bottom: 1px solid $line; }
QFrame[part="status"] { background: $window; border: none; border-top: 1px solid $line; }
QFrame[part="nav"] { background: $window; border: none; }
QScrollArea { border: none; background: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
""")

_BUTTONS = Template("""
QPushButton { color: $text; background: $page; border: 1px solid $control_line; border-radius: ${field}px;
  min-height: ${button}px; padding: 0 ${narrow}px; font-weight: 500; }
QPushButton[beside="field"] { min-height: ${field_height}px; }
QPushButton[beside="large"] { min-height: ${large_height}px; }
QPushButton:hover { background: $list; border-color: $text_3; }
QPushButton:pressed, QPushButton:checked { background: $accent_soft; border-color: $accent; color: $accent; }
QPushButton:disabled { color: $text_3; background: $window; border-color: $line; }
QPushButton[role="primary"] { color: $on_accent; background: $accent; border-color: $accent; }
QPushButton[role="primary"]:hover { border-color: $text; }
QPushButton[role="primary"]:disabled { color: $text_3; background: $grey_soft; border-color: $line; }
QPushButton[role="danger"] { color: $error; background: $page; border-color: $error; }
QPushButton[role="quiet"], QPushButton[role="link"] { background: transparent; border-color: transparent;
  padding: 0; }
QPushButton[role="quiet"] { color: $text_2; padding: 0 ${grid}px; }
QPushButton[role="quiet"][flush="true"] { padding: 0; }
QPushButton[role="quiet"]:hover { background: $grey_soft; color: $text; }
QPushButton[role="link"] { color: $accent; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:disabled, QPushButton[role="quiet"]:disabled { color: $text_3; }
QToolButton { color: $text_2; background: transparent; border: 1px solid transparent;
  border-radius: ${field}px;
  min-height: ${button}px; min-width: ${button}px; padding: 0; }
QToolButton:hover { background: $grey_soft; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: none; width: 0; }
""")

_FIELDS = Template("""
QLineEdit, QAbstractSpinBox, QComboBox { color: $text; background: $page; border: 1px solid $control_line;
  border-radius: ${field}px; min-height: ${field_height}px; padding: 0 ${grid}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $text_3; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $text_3; background: $window; }
QLineEdit { lineedit-password-character: 8226; }
QLineEdit, QTextEdit { placeholder-text-color: $text_3; }
QLineEdit[part="bare"] { border: none; background: transparent; padding: 0; }
QLineEdit[part="quiet"], QComboBox[part="quiet"] { border-color: transparent; background: transparent;
  padding: 0 ${inside}px; }
QLineEdit[part="quiet"]:hover, QComboBox[part="quiet"]:hover { border-color: $control_line; }
QLineEdit[wrong="true"], QTextEdit[wrong="true"] { border-color: $error; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: ${drop}px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 0; }
QComboBox[part="quiet"]::drop-down, QComboBox[part="tag"]::drop-down { width: ${snug}px; }
QComboBox[part="tag"] { color: $text_2; background: $grey_soft; border-color: $grey_soft; border-radius: ${tag}px;
  min-height: ${tag_height}px; padding: 0 ${inside}px 0 6px; }
QComboBox[part="tag"]:hover { border-color: $control_line; }
QComboBox QAbstractItemView { color: $text; background: $page; border: 1px solid $control_line; outline: none;
  selection-background-color: $selection; selection-color: $text; padding: 4px; }
QPlainTextEdit, QTextEdit { color: $text; background: $page; border: 1px solid $control_line;
  border-radius: ${field}px; selection-background-color: $accent; selection-color: $on_accent; }
QTextEdit[part="quiet"] { background: transparent; border-color: transparent; }
QTextEdit[part="quiet"]:hover { border-color: $line; }
QTextEdit[slant="italic"] { color: $text_2; font-style: italic; }
QCheckBox, QRadioButton { color: $text; background: transparent; spacing: ${grid}px; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_3; }
""")

_VIEWS = Template("""
QAbstractItemView { color: $text; background: transparent; border: none; outline: none; }
QTableView { background: $page; gridline-color: $line; selection-background-color: $selection;
  selection-color: $text; border: 1px solid $line; border-radius: ${card}px; }
QTableView::item { padding: 4px 8px; }
QTableView[part="matrix"] { border: none; border-radius: 0; }
QTableView[part="matrix"] QTableCornerButton::section { background: $page; border: none; }
QTreeView::item { min-height: ${row}px; }
QTreeView { selection-background-color: $selection; selection-color: $text; }
QHeaderView::section { color: $text_2; background: $window; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; font-weight: 600; }
QMenu { color: $text; background: $page; border: 1px solid $control_line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: ${tag}px; background: transparent; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $text_3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenuBar { color: $text_2; background: $window; }
QMenuBar::item:selected { color: $text; background: $grey_soft; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { color: $text_2; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: 6px 10px; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QProgressBar { color: $text; background: $grey_soft; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $control_line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $text_3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { background: $page; alternate-background-color: $window; color: $text; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QDialog, QMainWindow, QMessageBox { background: $window; }
""")


def style_sheet(palette: Palette, scale: int) -> str:
    """Return the style sheet for a palette at a text scale in percent."""
    values: dict[str, object] = {ink.value: palette.hex(ink) for ink in Ink}
    values |= {
        "tag": RADIUS.tag,
        "field": RADIUS.field,
        "card": RADIUS.card,
        "inside": SPACE.inside,
        "grid": SPACE.grid,
        "narrow": SPACE.narrow,
        "button": scaled(SPACE.button, scale) - 2,
        "field_height": scaled(SPACE.field, scale) - 2,
        "large_height": scaled(SPACE.large_field, scale) - 2,
        "row": scaled(SPACE.row, scale),
        "drop": scaled(26, scale),
        "snug": scaled(18, scale),
        "tag_height": scaled(SPACE.tag, scale) - 2,
    }
    rules = [template.substitute(values) for template in (_BASE, _BUTTONS, _FIELDS, _VIEWS)]
    return "".join([*rules, _types(scale), _inks(palette), _tones(palette)])


def scaled(pixels: int, scale: int) -> int:
    """Return a length at a scale in percent, never less than one pixel."""
    return max(1, round(pixels * scale / 100))


def _types(scale: int) -> str:
    return "".join(
        f'*[type="{role}"] {{ font-size: {scaled(step.size, scale)}px; font-weight: {step.weight}; }}\n'
        for role, step in TYPE.items()
    )


def _inks(palette: Palette) -> str:
    return "".join(f'QLabel[ink="{ink.value}"] {{ color: {palette.hex(ink)}; }}\n' for ink in Ink)


def _tones(palette: Palette) -> str:
    rules = []
    for meaning in Meaning:
        ink, soft, tone = palette.hex(meaning.ink), palette.hex(meaning.soft), meaning.name.lower()
        rules.append(
            f'QFrame[part="notice"][tone="{tone}"] {{ background: {soft}; border: none;'
            f" border-radius: {RADIUS.field}px; }}\n"
            f'QFrame[part="notice"][tone="{tone}"] QLabel[part="lead"]'
            f" {{ color: {ink}; background: {soft}; }}\n"
        )
    return "".join(rules)
