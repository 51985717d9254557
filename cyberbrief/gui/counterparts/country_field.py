"""Which country a party is: a list by ISO 3166 in the language of the window, found by any name or code.

An invented state takes a code that the standard leaves to its users; typing one offers it as such.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.line_field import SearchField
from cyberbrief.gui.parts.list_row import Row, RowList
from cyberbrief.gui.parts.picker_popup import PickerPopup
from cyberbrief.gui.records.inputs import FieldInput
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import countries
from cyberbrief.services.countries import Country

_NONE, _OWN = "none", "own "
_MOST = 80


def language() -> str:
    """Return the language in which names are asked for: that of the window."""
    return QLocale().bcp47Name()


class CountryPicker(PickerPopup):
    """A search over the countries; `picked(code, official name)` once, then it closes."""

    picked = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget, code: str) -> None:
        theme = session.theme
        search = SearchField(theme, tr("Find a country"), placeholder=tr("A name in any language, or a code"))
        super().__init__(theme, parent, search, RowList(theme, tr("Countries")))
        self.setAccessibleName(tr("Choose a country"))
        self._session, self._code = session, code
        self._language = language()
        self._found: dict[str, Country] = {}
        self.came.connect(self._read)
        self.pressed.connect(self._pick)
        self.search.searched.connect(lambda _words: self._read())
        self.search.accepted.connect(lambda words: self._read(then=lambda: self._pick(self.list.key()), typed=words))

    def _read(self, then: Callable[[], None] = lambda: None, typed: str = "") -> None:
        asked, here = typed or self.search.text(), self._language

        def take(found: tuple[Country, ...]) -> None:
            self._take(asked, found)
            then()

        alive: Callable[[tuple[Country, ...]], None] = while_alive(self, take)
        self._session.read(lambda: countries.found(asked, here), alive)

    def _take(self, asked: str, found: tuple[Country, ...]) -> None:
        self._found = {one.code: one for one in found}
        rows = [Row(one.code, one.name, status=one.code) for one in found[:_MOST]] if asked else []
        rows = rows or [Row(one.code, one.name, status=one.code) for one in found]
        code = asked.strip().upper()
        if countries.is_own(code):
            rows.insert(0, Row(_OWN + code, tr("“{code}”: an invented state", code=code), icon="plus"))
        if self._code and not asked:
            rows.insert(0, Row(_NONE, tr("No country"), icon="close"))
        self.list.set_rows(rows)
        if rows:
            self.list.set_key(self._code if self._code in self._found and not asked else rows[0].key)

    def _pick(self, key: str) -> None:
        if key == _NONE:
            self.picked.emit("", "")
        elif key.startswith(_OWN):
            self.picked.emit(key.removeprefix(_OWN), "")
        elif key in self._found:
            self.picked.emit(key, self._found[key].official)
        else:
            return
        self.close()


class CountryInput(FieldInput):
    """The country of a party by its name; `picked(code, official name)` when another was chosen."""

    picked = Signal(str, str)

    def __init__(self, session: Session) -> None:
        inner = QWidget()
        super().__init__(inner)
        self._session = session
        self._code = ""
        self.button = Button(session.theme, "", "globe", ButtonRole.QUIET)
        set_look(self.button, flush="true")
        self.button.clicked.connect(self.pick)
        line = QHBoxLayout(inner)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say("")

    def show_value(self, value: object) -> None:
        """Show a code, and its name once it is looked up."""
        code = str(value)
        if code == self._code:
            return
        self._code = code
        self._say("")
        if code:
            here = language()
            take: Callable[[Country | None], None] = while_alive(self, lambda found: self._named(code, found))
            self._session.read(lambda: countries.country_of(code, here), take)

    def pick(self) -> CountryPicker:
        """Open the list of countries."""
        picker = CountryPicker(self._session, self, self._code)
        picker.picked.connect(self._picked)
        picker.open_below(self.button)
        return picker

    def _picked(self, code: str, official: str) -> None:
        self.show_value(code)
        self.picked.emit(code, official)

    def _named(self, code: str, found: Country | None) -> None:
        if code == self._code:
            self._say(found.name if found is not None else "")

    def _say(self, name: str) -> None:
        words = tr("{name} ({code})", name=name, code=self._code) if name else self._code or tr("Choose the country")
        self.button.setText(words.replace("&", "&&"))
        self.button.setAccessibleName(tr("Country: {name}", name=words))
        self.updateGeometry()
