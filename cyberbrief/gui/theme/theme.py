"""The theme: palette, fonts, sizes and icons of this moment, and the one place that sets a style sheet."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from cyberbrief.gui.theme.focus_ring import FocusRing
from cyberbrief.gui.theme.icons import Icons
from cyberbrief.gui.theme.palette import DARK, LIGHT, Ink, Palette, high_contrast
from cyberbrief.gui.theme.sheet import scaled, style_sheet
from cyberbrief.gui.theme.tokens import SCALES, TYPE, TypeRole

_INTERFACE_FONTS = ("Inter", "Inter Variable")
_FIXED_FONTS = ("Noto Sans Mono", "DejaVu Sans Mono", "Consolas", "Menlo")
_SCALE_NOW = 100


class Scheme(StrEnum):
    """Which appearance the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """What everything looks like now; `changed` tells parts that paint themselves to look again.

    `apply` is called once, with the application, before the first window is shown.
    """

    changed = Signal()

    def __init__(self, icons: Path, *, scheme: Scheme = Scheme.SYSTEM, scale: int = 100, strong: bool = False) -> None:
        super().__init__()
        self.icons = Icons(icons)
        self._scheme = scheme
        self._scale = _within(scale)
        self._strong = strong
        self._application: QApplication | None = None
        self._ring: FocusRing | None = None
        self._palette = self._choose_palette()
        self._fonts: dict[TypeRole, QFont] = {}
        self._metrics: dict[TypeRole, QFontMetricsF] = {}

    # --------------------------------------------------------------------------------------------- what it is

    @property
    def palette(self) -> Palette:
        """The colours of this moment."""
        return self._palette

    @property
    def scheme(self) -> Scheme:
        """What the user asked for."""
        return self._scheme

    @property
    def scale(self) -> int:
        """The text size in percent."""
        return self._scale

    @property
    def strong(self) -> bool:
        """Whether high contrast is on."""
        return self._strong

    def colour(self, ink: Ink) -> QColor:
        """Return an ink's colour now."""
        return QColor(self._palette.hex(ink))

    def px(self, pixels: int) -> int:
        """Return a length of LANGUAGE.md at the text scale of now."""
        return scaled(pixels, self._scale)

    def font(self, role: TypeRole) -> QFont:
        """Return the font for a role, at the scale of now, with tabular figures."""
        if role not in self._fonts:
            self._fonts[role] = self._make_font(role)
        return QFont(self._fonts[role])

    def metrics(self, role: TypeRole) -> QFontMetricsF:
        """Return the measures of a role's font."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]

    def icon(self, name: str, ink: Ink = Ink.TEXT_2, size: int = 16, after: int = 0) -> QIcon:
        """Return an icon tinted for now; ask again when `changed` is emitted."""
        colour, pale = self._palette.hex(ink), self._palette.control_line
        return self.icons.icon(name, colour, pale, self.px(size), after)

    # ------------------------------------------------------------------------------------------------ changes

    def apply(self, application: QApplication) -> None:
        """Dress the application; later changes dress it again."""
        self._application = application
        style = QStyleFactory.create("Fusion")
        if style is not None:
            application.setStyle(style)
        self._ring = FocusRing(self.colour(Ink.ACCENT))
        application.focusChanged.connect(self._ring.follow)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._dress()

    def take_off(self) -> None:
        """Let go of the application, for a second theme after this one."""
        if self._application is not None and self._ring is not None:
            self._application.focusChanged.disconnect(self._ring.follow)
            self._ring.leave()
        self._ring = None
        self._application = None

    def set_scheme(self, scheme: Scheme) -> None:
        """Switch to light, dark or what the system says."""
        self._scheme = scheme
        self._dress()

    def set_scale(self, percent: int) -> None:
        """Change the text size, kept between 80 and 200 percent."""
        self._scale = _within(percent)
        self._dress()

    def set_strong(self, strong: bool) -> None:
        """Turn high contrast on or off."""
        self._strong = strong
        self._dress()

    def larger(self) -> None:
        """Go up one step of text size."""
        self.set_scale(next((step for step in SCALES if step > self._scale), SCALES[-1]))

    def smaller(self) -> None:
        """Go down one step of text size."""
        self.set_scale(next((low for low, high in pairwise(SCALES) if high >= self._scale), SCALES[0]))

    def usual_size(self) -> None:
        """Go back to 100 percent."""
        self.set_scale(_SCALE_NOW)

    # ------------------------------------------------------------------------------------------------- inside

    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    def _choose_palette(self) -> Palette:
        dark = self._scheme is Scheme.DARK
        if self._scheme is Scheme.SYSTEM and QGuiApplication.instance() is not None:
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        palette = DARK if dark else LIGHT
        return high_contrast(palette) if self._strong else palette

    def _dress(self) -> None:
        self._palette = self._choose_palette()
        self._fonts.clear()
        self._metrics.clear()
        if self._application is not None:
            self._application.setFont(self.font(TypeRole.BODY))
            self._application.setPalette(self._roles())
            self._application.setStyleSheet(style_sheet(self._palette, self._scale))
        if self._ring is not None:
            self._ring.tint(self.colour(Ink.ACCENT))
        self.changed.emit()

    def _make_font(self, role: TypeRole) -> QFont:
        step = TYPE[role]
        wanted = _FIXED_FONTS if step.fixed_width else _INTERFACE_FONTS
        family = next((name for name in wanted if QFontDatabase.hasFamily(name)), "")
        font = QFont(family) if family else QFontDatabase.systemFont(_system_font(step.fixed_width))
        font.setPixelSize(self.px(step.size))
        font.setWeight(QFont.Weight(step.weight))
        if step.tracking:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + step.tracking)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _roles(self) -> QPalette:
        colours = self._palette
        roles = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, colours.window),
            (QPalette.ColorRole.WindowText, colours.text),
            (QPalette.ColorRole.Base, colours.page),
            (QPalette.ColorRole.AlternateBase, colours.list),
            (QPalette.ColorRole.Text, colours.text),
            (QPalette.ColorRole.PlaceholderText, colours.text_3),
            (QPalette.ColorRole.Button, colours.page),
            (QPalette.ColorRole.ButtonText, colours.text),
            (QPalette.ColorRole.ToolTipBase, colours.page),
            (QPalette.ColorRole.ToolTipText, colours.text),
            (QPalette.ColorRole.Highlight, colours.accent),
            (QPalette.ColorRole.HighlightedText, colours.on_accent),
            (QPalette.ColorRole.Accent, colours.accent),
            (QPalette.ColorRole.Link, colours.accent),
            (QPalette.ColorRole.LinkVisited, colours.accent),
            (QPalette.ColorRole.Light, colours.line),
            (QPalette.ColorRole.Midlight, colours.line),
            (QPalette.ColorRole.Mid, colours.control_line),
            (QPalette.ColorRole.Dark, colours.control_line),
        ):
            roles.setColor(role, QColor(colour))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            roles.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text_3))
        return roles


def set_look(widget: QWidget, **properties: object) -> None:
    """Set properties that the style sheet reads, and have the widget looked at again."""
    if properties and all(widget.property(name) == value for name, value in properties.items()):
        return  # to have a widget looked at again takes longer than anything else here
    for name, value in properties.items():
        widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it is looked at once it is shown
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def _within(percent: int) -> int:
    return min(max(percent, SCALES[0]), SCALES[-1])


def _system_font(fixed_width: bool) -> QFontDatabase.SystemFont:
    fonts = QFontDatabase.SystemFont
    return fonts.FixedFont if fixed_width else fonts.GeneralFont
