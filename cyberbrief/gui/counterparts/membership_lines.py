"""Who is in which group, from when until when and on which issue: a line each, written in its place."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.counterpart import Membership
from cyberbrief.domain.record import RecordId, declarations
from cyberbrief.gui.alive import while_alive
from cyberbrief.gui.counterparts.section import Section
from cyberbrief.gui.days import today
from cyberbrief.gui.kind_signs import place_of
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import IconButton
from cyberbrief.gui.parts.flow import FlowLayout
from cyberbrief.gui.parts.label import Label
from cyberbrief.gui.parts.line_field import LineField
from cyberbrief.gui.parts.surface import row
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.records.bound_fields import BoundFields
from cyberbrief.gui.records.elided_link import ElidedLink
from cyberbrief.gui.records.inputs import DateInput, TextInput
from cyberbrief.gui.records.keeper import Keeper
from cyberbrief.gui.records.loading import Loaded
from cyberbrief.gui.records.record_picker import RecordPicker, make_record
from cyberbrief.gui.session import Session
from cyberbrief.gui.theme import SPACE, Ink, Meaning, TypeRole
from cyberbrief.gui.theme.theme import set_look
from cyberbrief.services import editing
from cyberbrief.services.profile import is_active

_ISSUE, _NAME, _DAY = 130, 120, 136


class MembershipLine(QWidget):
    """One membership: the other party, the issue, from, until, and whether it holds today."""

    def __init__(self, session: Session, membership: Membership, other: str, title: str) -> None:
        super().__init__()
        self._session = session
        self.keeper = Keeper(session, self)
        self._fields = BoundFields(session, self.keeper, Membership, self)
        declared = declarations(Membership)
        theme = session.theme
        name = ElidedLink(theme, title, "users")
        name.clicked.connect(lambda: session.go(place_of("counterpart", other)))
        issue = LineField(tr("{name}: on which issue", name=title), placeholder=tr("on everything"))
        set_look(issue, part="quiet")
        issue.setFixedWidth(theme.px(_ISSUE))
        self._tag = Tag(theme, "")
        gone = IconButton(theme, "close", tr("{name}: remove from the group", name=title))
        gone.clicked.connect(self._remove)
        flow = FlowLayout(self, SPACE.inside)
        flow.addWidget(_held(name, theme.px(_NAME)))
        flow.addWidget(self._fields.bind("issue", TextInput(issue)))
        for field, words in (("since", tr("from")), ("until", tr("until"))):
            made = DateInput(theme, declared[field])
            made.inner.setFixedWidth(theme.px(_DAY))
            self._fields.bind(field, made)
            flow.addWidget(_named(words, made))
        tag = _holding(row(self._tag, stretch=False))
        tag.setFixedHeight(theme.px(SPACE.field))
        flow.addWidget(tag)
        flow.addWidget(gone)
        self.keeper.shown.connect(self._show)
        self._fields.show_loaded(Loaded(membership, {membership.id: membership}, ()))
        self._tell(membership)
        self.keeper.open(membership.id)

    def _show(self, loaded: Loaded) -> None:
        self._fields.show_loaded(loaded)
        if isinstance(loaded.record, Membership):
            self._tell(loaded.record)

    def _tell(self, membership: Membership) -> None:
        if is_active(membership, today()):
            self._tag.show_tag(tr("Active"), Meaning.GOOD, "check")
        elif membership.since is not None and membership.since > today():
            self._tag.show_tag(tr("Not begun"), Meaning.NEUTRAL, "clock")
        else:
            self._tag.show_tag(tr("Ended"), Meaning.NEUTRAL, "minus")

    def _remove(self) -> None:
        record, session = self.keeper.id, self._session
        words = tr("The membership is in the bin.")
        session.write(lambda: editing.delete(session.workspace, [record]), lambda _step: session.say(words))


class MembershipLines(Section):
    """The groups of a party, or the members of a group; `inward` says which."""

    def __init__(self, session: Session, *, inward: bool) -> None:
        title = tr("Members") if inward else tr("Groups")
        add = tr("Members: add one") if inward else tr("Groups: add one")
        super().__init__(session.theme, title, add)
        self._session, self._inward = session, inward
        self._party: RecordId = ""
        self._lines: dict[RecordId, MembershipLine] = {}
        self._held = QVBoxLayout()
        self._held.setSpacing(SPACE.inside)
        self.column.addLayout(self._held)
        self.add_wanted.connect(self.pick)

    def show_memberships(self, party: RecordId, memberships: tuple[Membership, ...], loaded: Loaded) -> None:
        """Show memberships; lines that were there before stay as they are, with what is being typed in them."""
        self._party = party
        now = sum(is_active(one, today()) for one in memberships)
        past = len(memberships) - now
        words = tr_counted(now, "{n} now", "{n} now") if memberships else tr("None noted yet")
        self.say(tr("{now}, {past} ended", now=words, past=past) if past else words)
        wanted = {one.id for one in memberships}
        for gone in [key for key in self._lines if key not in wanted]:
            line = self._lines.pop(gone)
            self._held.removeWidget(line)
            line.hide()
            line.deleteLater()
        for place, one in enumerate(memberships):
            if one.id not in self._lines:
                other = one.member if self._inward else one.group
                self._lines[one.id] = MembershipLine(self._session, one, other, loaded.title(other))
            if self._held.indexOf(self._lines[one.id]) != place:
                self._held.insertWidget(place, self._lines[one.id])

    def pick(self) -> RecordPicker:
        """Choose the other party of a new membership."""
        picker = RecordPicker(self._session, self, "counterpart", (self._party,))
        picker.picked.connect(self._picked)
        picker.open_below(self.add)
        return picker

    def _picked(self, other: object) -> None:
        chosen = str(getattr(other, "id", ""))
        member, group = (chosen, self._party) if self._inward else (self._party, chosen)
        done = while_alive(self, lambda _made: None)
        make_record(self._session, "membership", "", done, member=member, group=group, since=today())


def _named(words: str, field: QWidget) -> QWidget:
    return _holding(row(Label(words, TypeRole.CAPTION, Ink.TEXT_2), field, spacing=SPACE.inside, stretch=False))


def _held(link: QWidget, width: int) -> QWidget:
    holder = _holding(row(link))
    holder.setFixedWidth(width)
    return holder


def _holding(line: QHBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(line)
    return holder
