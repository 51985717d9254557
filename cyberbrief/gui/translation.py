"""Which language the window speaks: loads Qt's translation files, sets the locale and the direction of the layout.

Files are made from `resources/i18n/*.ts` by `make translations`; a language is one of them, or English, which the
program's words are written in.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

ENGLISH: Final = "en"
LANGUAGES: Final = {ENGLISH: "English", "fr": "Français"}
AS_SYSTEM: Final = ""


class Translation:
    """Speaks one language at a time; `folder` holds the compiled files, named by their language."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        self._folder = folder
        self._speaking: list[QTranslator] = []
        self._system = QLocale.system()
        self.language = ENGLISH

    def speak(self, wanted: str = AS_SYSTEM) -> None:
        """Speak a language from now on; one that there is no file for, or the system's where it has none, is English.

        What is on screen already keeps its words until it is made again.
        """
        self.hush()
        system = QLocale.languageToCode(self._system.language())
        self.language = next((name for name in (wanted or system, system, ENGLISH) if name in LANGUAGES), ENGLISH)
        locale = self._locale()
        QLocale.setDefault(locale)
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{self.language}", qt), (self.language, str(self._folder))):
            found = QTranslator()
            if found.load(name, folder):
                self._application.installTranslator(found)
                self._speaking.append(found)
        self._application.setLayoutDirection(locale.textDirection())

    def hush(self) -> None:
        """Take the translations off again."""
        for translator in self._speaking:
            self._application.removeTranslator(translator)
        self._speaking.clear()

    def _locale(self) -> QLocale:
        """Return the language with the system's own territory, so that dates and numbers are as one has them."""
        code = QLocale.codeToLanguage(self.language)
        if self._system.language() is code:
            return self._system
        territory = self._system.territory()
        known = {found.territory() for found in QLocale.matchingLocales(code, QLocale.Script.AnyScript, territory)}
        return QLocale(code, territory) if territory in known else QLocale(_USUAL.get(self.language, self.language))


_USUAL: Final = {ENGLISH: "en_GB", "fr": "fr_FR"}
