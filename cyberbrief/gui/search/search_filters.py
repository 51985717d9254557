"""What a search is narrowed by: chips for kinds and pillars, lists for dossier, date and person, with counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.pillar import Pillar
from cyberbrief.gui.kind_signs import PILLAR_ICONS, icon_of
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.flow import FlowLayout, flow
from cyberbrief.gui.parts.surface import clear
from cyberbrief.gui.parts.tag import Chip
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE
from cyberbrief.services.searching import Age, Found, Narrowing

_ANY = "any"
_MOST_KINDS = 8
_AGES: Mapping[Age, str] = {
    Age.ANY: later("Changed any time"),
    Age.WEEK: later("Changed this week"),
    Age.MONTH: later("Changed this month"),
    Age.YEAR: later("Changed this year"),
}


class SearchFilters(QWidget):
    """`changed()` when somebody narrows the search, or widens it again."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._narrowing = Narrowing()
        self.setAccessibleName(tr("Narrow the search"))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, SPACE.inside)
        theme = session.theme
        self.dossier = ChoiceField(theme, tr("Dossier"))
        self.age = ChoiceField(theme, tr("Changed"))
        self.author = ChoiceField(theme, tr("Changed by"))
        for field in (self.dossier, self.age, self.author):
            field.chosen.connect(lambda _key: self._choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.grid)
        column.addWidget(self._chips)
        column.addWidget(flow(self.dossier, self.age, self.author))

    @property
    def narrowing(self) -> Narrowing:
        """What the search is narrowed to."""
        return self._narrowing

    def widen(self) -> None:
        """Narrow nothing."""
        self._narrowing = Narrowing()
        self.changed.emit()

    def show_found(self, found: Found) -> None:
        """Offer what would be found by each filter, and keep what is chosen."""
        self._show_chips(found)
        now = self._narrowing
        here = self._session.dossier()
        dossiers = dict.fromkeys([*sorted(found.dossiers, key=lambda key: key != here), *now.dossiers])
        titles = {key: found.dossier_titles.get(key, tr("Another dossier")) for key in dossiers}
        offered = [(_ANY, tr("Every dossier"))]
        offered += [(key, _counted(titles[key], found.dossiers.get(key, 0))) for key in dossiers]
        self._offer(self.dossier, offered, next(iter(now.dossiers), _ANY))
        ages = [
            (age.name, _counted(tr(words), found.ages.get(age, 0) if age.value else 0)) for age, words in _AGES.items()
        ]
        self._offer(self.age, ages, now.age.name)
        authors = dict.fromkeys([*found.authors, *now.authors])
        offered = [(_ANY, tr("Changed by anybody"))]
        offered += [(name, _counted(name, found.authors.get(name, 0))) for name in authors]
        self._offer(self.author, offered, next(iter(now.authors), _ANY))
        self.author.setVisible(len(offered) > 2 or bool(now.authors))  # noqa: PLR2004  # anybody, and one person alone

    def _offer(self, field: ChoiceField, offered: list[tuple[str, str]], key: str) -> None:
        field.set_choices(offered)
        field.set_key(key)

    def _show_chips(self, found: Found) -> None:
        name = next((chip.accessibleName() for chip in self._chips.findChildren(Chip) if chip.hasFocus()), "")
        clear(self._flow)
        now = self._narrowing
        for kind in dict.fromkeys([*list(found.kinds)[:_MOST_KINDS], *now.kinds]):
            self._chip(tr(KINDS[kind].PLURAL), icon_of(kind), found.kinds.get(kind, 0), kind=kind)
        pillars = [one for one in Pillar if str(one) in found.pillars or str(one) in now.pillars]
        for pillar in pillars if len(pillars) > 1 or now.pillars else ():
            self._chip(tr(pillar.label), PILLAR_ICONS[pillar], found.pillars.get(str(pillar), 0), pillar=str(pillar))
        again = next((chip for chip in self._chips.findChildren(Chip) if chip.accessibleName() == name), None)
        if name and again is not None:
            again.setFocus()

    def _chip(self, words: str, icon: str, count: int, *, kind: str = "", pillar: str = "") -> None:
        chip = Chip(self._session.theme, words, icon)
        chip.setChecked(kind in self._narrowing.kinds if kind else pillar in self._narrowing.pillars)
        chip.show_count(count)
        chip.toggled.connect(lambda on: self._toggle(kind, pillar, on=on))
        self._flow.addWidget(chip)

    def _toggle(self, kind: str, pillar: str, *, on: bool) -> None:
        now = self._narrowing
        if kind:
            kinds = now.kinds | {kind} if on else now.kinds - {kind}
            self._narrowing = now._replace(kinds=kinds)
        else:
            pillars = now.pillars | {pillar} if on else now.pillars - {pillar}
            self._narrowing = now._replace(pillars=pillars)
        self.changed.emit()

    def _choose(self) -> None:
        dossier, author = self.dossier.key(), self.author.key()
        self._narrowing = self._narrowing._replace(
            dossiers=frozenset() if dossier in {_ANY, ""} else frozenset({dossier}),
            authors=frozenset() if author in {_ANY, ""} else frozenset({author}),
            age=Age[self.age.key() or Age.ANY.name],
        )
        self.changed.emit()


def _counted(words: str, count: int) -> str:
    return f"{words} ({count})" if count else words
