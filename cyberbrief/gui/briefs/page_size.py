"""How large the pages are shown: as wide as there is room, whole, or in their true size."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.page_preview import Fit, PagePreview
from cyberbrief.gui.theme import Theme

FITS = {
    Fit.WIDTH: later("As wide as there is room"),
    Fit.PAGE: later("Whole page"),
    Fit.TRUE: later("True size"),
}


class PageSize(IconButton):
    """A button whose menu says how large the pages of a preview are shown."""

    def __init__(self, theme: Theme, preview: PagePreview) -> None:
        super().__init__(theme, "search", tr("Size of the pages"))
        self._preview = preview
        self.clicked.connect(self._pop)

    def menu_of_sizes(self) -> QMenu:
        """Return the menu of sizes, with a tick at the one that holds."""
        menu = QMenu(self)
        for fit, words in FITS.items():
            choice = menu.addAction(tr(words))
            choice.setCheckable(True)
            choice.setChecked(fit is self._preview.fit)
            choice.triggered.connect(lambda _on=False, fit=fit: self._preview.set_fit(fit))
        menu.addSeparator()
        menu.addAction(
            tr("Now {percent} %, Ctrl and the wheel change it", percent=self._preview.size_in_percent)
        ).setEnabled(False)
        return menu

    def _pop(self) -> None:
        menu = self.menu_of_sizes()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
