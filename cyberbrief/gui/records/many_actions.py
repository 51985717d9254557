"""What one can do with several records of a list at once; each is one step of undo and says what it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.record import Record, RecordId, TextKind, declarations
from cyberbrief.domain.words import Words
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.days import day_words, today
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.pack_places import place_of_records
from cyberbrief.gui.parts.date_field import read_day
from cyberbrief.gui.records.form_layouts import is_of_dossier
from cyberbrief.gui.records.record_picker import RecordPicker
from cyberbrief.gui.session import Session
from cyberbrief.services import changing_many, copying, reading
from cyberbrief.services.copying import Copied

# Fields by which records of a kind belong somewhere, so that to change one is to move the record.
MOVES: Mapping[str, tuple[str, ...]] = {
    "position": ("pillar", "agenda_item", "priority"),
    "talking-point": ("position", "agenda_item"),
    "measure": ("register",),
    "delegate": ("counterpart",),
    "stance": (),
}
_SPANS: tuple[tuple[int, str], ...] = (
    (7, later("In a week")),
    (30, later("In a month")),
    (91, later("In three months")),
)
_MOST_NAMED = 10


class ManyActions(QObject):
    """Makes the menus for the records that `chosen` returns, and does what is chosen in them."""

    def __init__(self, session: Session, over: QWidget, chosen: Callable[[], tuple[Record, ...]]) -> None:
        super().__init__(over)
        self._session, self._over, self._chosen = session, over, chosen

    # ------------------------------------------------------------------------------------------------------- menus

    def tags(self, menu: QMenu) -> QMenu:
        """Offer to add tags, and to take away each that one of them has."""
        menu.addAction(tr("Add tags …")).triggered.connect(self.ask_for_tags)
        there = sorted({tag for record in self._chosen() for tag in record.tags}, key=str.casefold)
        if there:
            menu.addSeparator()
        for tag in there:
            take = menu.addAction(tr("Take “{tag}” away", tag=_plain(tag)))
            take.triggered.connect(lambda _on=False, tag=tag: self.untag(tag))
        return menu

    def markings(self, menu: QMenu) -> QMenu:
        """Offer the levels of the scheme."""
        scheme = self._session.workspace.scheme
        here = {scheme.rank(record.marking) for record in self._chosen()}
        for rank, level in enumerate(scheme.levels):
            choice = menu.addAction(_plain(level.name))
            choice.setCheckable(True)
            choice.setChecked(here == {rank})
            choice.triggered.connect(lambda _on=False, key=level.key: self.mark(key))
        return menu

    def days(self, menu: QMenu) -> QMenu:
        """Offer days by which to look at them again."""
        for span, words in _SPANS:
            day = today() + timedelta(days=span)
            one = menu.addAction(f"{tr(words)}\t{day_words(day)}")
            one.triggered.connect(lambda _on=False, day=day: self.review(day))
        menu.addAction(tr("On a day …")).triggered.connect(self.ask_for_day)
        menu.addSeparator()
        menu.addAction(tr("No review date")).triggered.connect(lambda _on=False: self.review(None))
        return menu

    def moves(self, menu: QMenu) -> QMenu:
        """Offer where else they could belong: choices at once, records in a small window."""
        kind = self._kind()
        for name in MOVES.get(kind, ()):
            field = declarations(KINDS[kind])[name]
            if field.kind is TextKind.CHOICE and field.choices is not None:
                below = menu.addMenu(tr(field.label))
                for choice in field.choices:
                    entry = below.addAction(_plain(tr(choice.label)))
                    entry.triggered.connect(lambda _on=False, name=name, choice=choice: self.move(name, choice))
            else:
                label = _plain(tr(field.label))
                entry = menu.addAction(tr("{label} …", label=label))
                entry.triggered.connect(lambda _on=False, name=name, target=field.target: self.pick(name, target))
        return menu

    def menu(self, opens: Callable[[], None]) -> QMenu:
        """Return the menu of the rows that are chosen."""
        menu = QMenu(self._over)
        icon = self._session.theme.icon
        if len(self._chosen()) == 1:
            menu.addAction(icon("open"), tr("Open")).triggered.connect(opens)
            menu.addSeparator()
        self.tags(_below(menu, icon("tag"), tr("Tags")))
        self.markings(_below(menu, icon("shield"), tr("Marking")))
        self.days(_below(menu, icon("calendar"), tr("Review date")))
        if self.can_move():
            self.moves(_below(menu, icon("swap"), tr("Move to")))
        if self.can_copy():
            copy = menu.addAction(icon("copy"), tr("Copy to another dossier …"))
            copy.triggered.connect(lambda _on=False: self.open_dossiers(None))
        menu.addAction(icon("package"), tr("Share as a pack …")).triggered.connect(self.share)
        menu.addSeparator()
        menu.addAction(icon("trash"), tr("Move to the bin")).triggered.connect(self.delete)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def can_move(self) -> bool:
        """Say whether all that is chosen is of one kind that can belong elsewhere."""
        return bool(MOVES.get(self._kind()))

    def can_copy(self) -> bool:
        """Say whether what is chosen belongs to a dossier; what all share is there already."""
        chosen = self._chosen()
        return bool(chosen) and all(is_of_dossier(type(record)) for record in chosen)

    # ------------------------------------------------------------------------------------------------------ done

    def ask_for_tags(self) -> None:
        """Ask which tags to add."""
        self._session.ask.line(tr("Which tags?"), tr("Tags, parted by commas"), tr("Add the tags"), self._tag)

    def untag(self, tag: str) -> None:
        """Take a tag away."""
        self._do(lambda ids: changing_many.untag(self._session.workspace, ids, tag))

    def mark(self, level: str) -> None:
        """Give a marking; what would be lowered is named and asked first."""
        scheme = self._session.workspace.scheme
        lowered = changing_many.lowered_by(scheme, self._chosen(), level)

        def do() -> None:
            self._do(lambda ids: changing_many.mark(self._session.workspace, ids, level))

        if not lowered:
            do()
            return
        rows = [
            tr("“{title}”, now {level}", title=record.title_text[:80], level=scheme.level(record.marking).name)
            for record in lowered[:_MOST_NAMED]
        ]
        if len(lowered) > _MOST_NAMED:
            rows.append(tr_counted(len(lowered) - _MOST_NAMED, "and {n} more", "and {n} more"))
        name = scheme.level(level).name
        question = tr_counted(
            len(lowered), "Lower the marking of {n} record to {level}?", "Lower the marking of {n} records to {level}?",
            level=name,
        )  # fmt: skip
        self._session.ask.confirm(question, "\n".join(rows), tr("Lower the marking"), do, dangerous=True)

    def review(self, day: date | None) -> None:
        """Set the review date."""
        self._do(lambda ids: changing_many.review_by(self._session.workspace, ids, day))

    def ask_for_day(self) -> None:
        """Ask for a day."""
        self._session.ask.line(
            tr("Review by which day?"), tr("Day, such as 17 Jul 2027"), tr("Set the date"), self._day
        )

    def move(self, field: str, value: Choice | RecordId) -> None:
        """Put them elsewhere."""
        self._do(lambda ids: changing_many.move(self._session.workspace, ids, field, value))

    def pick(self, field: str, target: str) -> None:
        """Choose the record that they are to belong to."""
        picker = RecordPicker(self._session, self._over, target)
        picker.picked.connect(lambda record: self.move(field, record.id))
        picker.open_below(self._over)

    def open_dossiers(self, below: QWidget | None) -> None:
        """Open the other dossiers to copy to, once they were read."""
        workspace, here = self._session.workspace, self._session.dossier()

        def show(dossiers: tuple[Record, ...]) -> None:
            others = [dossier for dossier in dossiers if dossier.id != here]
            if not others:
                said = tr("There is no other dossier to copy to yet.")
                self._session.say(said)
                return
            menu = QMenu(self._over)
            menu.addSection(tr("Copy to"))
            for dossier in others:
                entry = menu.addAction(self._session.theme.icon("folder"), _plain(dossier.title_text))
                entry.triggered.connect(lambda _on=False, key=dossier.id: self.copy_to(key))
            menu.aboutToHide.connect(menu.deleteLater)
            spot = below or self._over
            menu.popup(spot.mapToGlobal(QPoint(0, spot.height() if below is not None else 0)))

        self._session.read(lambda: reading.records(workspace, "dossier"), while_alive(self, show))

    def copy_to(self, dossier: RecordId) -> None:
        """Copy into another dossier."""
        workspace = self._session.workspace
        ids = self._ids()
        self._session.write(lambda: copying.copy_to(workspace, ids, dossier), while_alive(self, self._copied))

    def share(self) -> None:
        """Go where a pack of them is made."""
        self._session.go(place_of_records(self._ids()))

    def delete(self) -> None:
        """Move them to the bin."""
        self._do(lambda ids: changing_many.delete(self._session.workspace, ids))

    # ---------------------------------------------------------------------------------------------------- inside

    def _kind(self) -> str:
        kinds = {record.KIND for record in self._chosen()}
        return kinds.pop() if len(kinds) == 1 else ""

    def _ids(self) -> tuple[RecordId, ...]:
        return tuple(record.id for record in self._chosen())

    def _tag(self, words: str) -> None:
        tags = tuple(dict.fromkeys(tag for part in words.split(",") if (tag := part.strip())))
        if tags:
            self._do(lambda ids: changing_many.tag(self._session.workspace, ids, tags))

    def _day(self, words: str) -> None:
        day = read_day(words)
        if day is None:
            self._session.say(tr("“{words}” is not a day that can be read.", words=words[:40]))
        else:
            self.review(day)

    def _do(self, job: Callable[[tuple[RecordId, ...]], Words]) -> None:
        ids = self._ids()
        self._session.write(lambda: job(ids), while_alive(self, lambda told: self._session.say(tr(told))))

    def _copied(self, copied: Copied) -> None:
        self._session.say(tr(copied.told))
        if copied.left_out:
            named = [f"“{title[:80]}”" for title in copied.left_out[:_MOST_NAMED]]
            if len(copied.left_out) > _MOST_NAMED:
                named.append(tr_counted(len(copied.left_out) - _MOST_NAMED, "and {n} more", "and {n} more"))
            self._session.ask.say(
                tr("Links to what is not in that dossier were left out"), "\n".join(named), wrong=False
            )


def _below(menu: QMenu, icon: object, words: str) -> QMenu:
    return menu.addMenu(icon, words)  # type: ignore[call-overload,no-any-return]  # an icon of the theme


def _plain(words: str) -> str:
    return words.replace("&", "&&")
