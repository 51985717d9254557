"""The head of what arrived: who signed, how far that is believed, how it is marked, for whom, and the way in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cyberbrief.domain.desk import TrustState
from cyberbrief.domain.pack import Manifest
from cyberbrief.gui.arriving.home_choice import HomeChoice
from cyberbrief.gui.arriving.review import Review
from cyberbrief.gui.days import day_words, instant_words
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.button import Button, ButtonRole
from cyberbrief.gui.parts.choice_field import CheckField
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.parts.label import ElidedLabel, Label
from cyberbrief.gui.parts.notice import Glyph
from cyberbrief.gui.parts.surface import Ground, Surface, clear
from cyberbrief.gui.parts.tag import Tag
from cyberbrief.gui.theme import SPACE, Ink, Meaning, Theme, TypeRole
from cyberbrief.gui.trust_signs import state_tag
from cyberbrief.services.receiving import Outlook, Received

_TILE = 28
_MOST_FAULTS = 3


class ArrivalHead(Surface):
    """`import_wanted()`, `leave_wanted()`, `trust_wanted()` from its buttons; `faults_wanted()` for all that was left.

    Nothing is imported from a desk whose fingerprint nobody compared, unless the tick says so expressly.
    """

    import_wanted = Signal()
    leave_wanted = Signal()
    trust_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(Ground.PAGE, 0, SPACE.grid)
        self.column.setContentsMargins(SPACE.pane, SPACE.gutter, SPACE.pane, SPACE.narrow)
        self._theme = theme
        self._review: Review | None = None
        self.title = Label("", TypeRole.TITLE, wrap=True)
        self._sign = Glyph(theme, "inbox", Ink.TEXT_2, _TILE)
        self.leave = Button(theme, tr("Do not import"))
        self.leave.clicked.connect(self.leave_wanted)
        self.do = Button(theme, tr("Import"), role=ButtonRole.PRIMARY)
        self.do.clicked.connect(self.import_wanted)
        self.in_spite = CheckField(theme, tr("Import though nobody compared the fingerprint"))
        self.in_spite.ticked.connect(lambda _on: self.say())
        self.trust = Button(theme, tr("Trusted desks"), role=ButtonRole.LINK)
        self.trust.clicked.connect(self.trust_wanted)
        self.home = HomeChoice(theme)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(SPACE.inside)
        self._folds: list[QWidget] = []
        self.more = Button(theme, tr("Details"), "chevron-down", ButtonRole.LINK)
        self.more.clicked.connect(self._unfold)
        self._folded = False
        words = QVBoxLayout()
        words.setSpacing(SPACE.inside)
        words.addWidget(self.title)
        words.addLayout(self._facts)
        buttons = QVBoxLayout()
        buttons.setSpacing(SPACE.inside)
        line = QHBoxLayout()
        line.setSpacing(SPACE.grid)
        line.addWidget(self.leave)
        line.addWidget(self.do)
        buttons.addLayout(line)
        self.still = Label("", TypeRole.SMALL, Ink.TEXT_2)
        self.still.setAlignment(Qt.AlignmentFlag.AlignRight)
        buttons.addWidget(self.still)
        buttons.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(SPACE.gutter)
        top.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addLayout(buttons)
        self.column.addLayout(top)

    def show_arrival(self, received: Received, review: Review, outlook: Outlook) -> None:
        """Show what came."""
        self._review = review
        for part in (self.in_spite, self.trust, self.more, self.home):
            part.setParent(None)
        clear(self._facts)
        self._folds = []
        self.in_spite.setChecked(False)
        if received.seen is None:
            self._show_list(received)
        else:
            self._show_pack(received)
        placed = outlook.preview.placed
        if placed is not None and placed.records:
            self.home.show_placed(placed, outlook.homes)
            self._facts.addWidget(self.home)
            self.home.show()
        self.say()

    def fold(self, folded: bool) -> None:  # one thing that is on or off
        """Show only who sent it, where the window is low; all of it is behind a button."""
        if folded != self._folded:
            self._folded = folded
            self._show_folds()

    def _show_folds(self) -> None:
        for part in self._folds:
            part.setHidden(self._folded)
        self.more.setVisible(self._folded and bool(self._folds))

    def _unfold(self) -> None:
        self._folded = False
        self._show_folds()

    @property
    def trusted(self) -> bool:
        """Whether the words of whoever sent it may be taken: verified, or expressly in spite of that."""
        return self.in_spite.parent() is None or self.in_spite.isChecked()

    def say(self) -> None:
        """Say how much would be imported, and what is still open."""
        if self._review is None:
            return
        count, still = self._review.imported, self._review.open
        self.do.setText(tr_counted(count, "Import {n} record", "Import {n} records"))
        self.do.setAccessibleName(self.do.text())
        self.do.setEnabled(bool(count) and not still and self.trusted)
        if still:
            words = tr_counted(still, "{n} question is open", "{n} questions are open")
        elif not count:
            words = tr("Nothing new: all of it is here already, or is not imported")
        elif not self.trusted:
            words = tr("Compare the fingerprint first, or tick below")
        else:
            words = tr("One step of undo")
        self.still.setText(words)
        self.do.setAccessibleDescription(words)

    def _show_list(self, received: Received) -> None:
        self._sign.show_icon("file", Ink.TEXT_2)
        self.title.setText(tr("List from {file}", file=received.source.name))
        words = tr("A file of another program: nobody signed it, and nobody can say whether it was changed on the way.")
        self._facts.addWidget(Label(words, TypeRole.BODY, Ink.TEXT_2, wrap=True))
        arrival = received.arrival
        if arrival is None:
            return
        said = [tr(note) for note in arrival.notes]
        for fault in arrival.faults[:_MOST_FAULTS]:
            place = (
                tr("Row {n}, {part}", n=fault.place, part=fault.part) if fault.part else tr("Row {n}", n=fault.place)
            )
            said.append(
                tr("{place}: {sentence} {remedy}", place=place, sentence=tr(fault.sentence), remedy=tr(fault.remedy))
            )
        more = len(arrival.faults) - _MOST_FAULTS
        if more > 0:
            said.append(tr_counted(more, "{n} more place could not be read.", "{n} more places could not be read."))
        for sentence in said:
            self._facts.addWidget(Label(sentence, TypeRole.SMALL, Ink.WARNING, wrap=True))

    def _show_pack(self, received: Received) -> None:
        seen = received.seen
        assert seen is not None  # noqa: S101  # it is a pack
        manifest, standing = seen.pack.manifest, seen.pack.standing
        good = standing.state is TrustState.VERIFIED
        self._sign.show_icon("shield-check" if good else "shield-alert", Ink.GOOD if good else Ink.WARNING)
        self.title.setText(tr("Pack from {desk}", desk=manifest.issuer.title))
        signed = tr("signed {when} · unchanged on the way", when=instant_words(manifest.created))
        line = [state_tag(self._theme, standing.state), Label(signed, TypeRole.BODY, Ink.TEXT_2)]
        verified = standing.desk.verified if standing.desk is not None else None
        if verified is not None:
            compared = tr("fingerprint compared {day}", day=day_words(verified.date()))
            line.append(Label(compared, TypeRole.BODY, Ink.TEXT_2))
        self._facts.addWidget(flow(*line, self.more))
        told, digits = received.fingerprint
        mono = ElidedLabel(told, TypeRole.MONO, Ink.TEXT)
        mono.setToolTip(digits)
        mono.setAccessibleName(tr("Fingerprint: {words}", words=told))
        holder = QWidget()
        print_line = QHBoxLayout(holder)
        print_line.setContentsMargins(0, 0, 0, 0)
        print_line.setSpacing(SPACE.grid)
        print_line.addWidget(Label(tr("Fingerprint"), TypeRole.BODY, Ink.TEXT_2))
        print_line.addWidget(mono, 1)
        self._folds = [holder, flow(*self._about(manifest, seen.banner))]
        for part in self._folds:
            self._facts.addWidget(part)
        self._show_folds()
        for remark in seen.pack.remarks:
            self._facts.addWidget(Label(tr(remark.label), TypeRole.SMALL, Ink.WARNING, wrap=True))
        if standing.needs_word:
            self._facts.addWidget(flow(self.in_spite, self.trust))
            for part in (self.in_spite, self.trust):
                part.show()

    def _about(self, manifest: Manifest, banner: str) -> list[QWidget]:
        parts: list[QWidget] = [
            Tag(self._theme, banner, Meaning.NEUTRAL, "shield"),
            Label(f"“{manifest.title}”", TypeRole.BODY),
        ]
        if manifest.recipients:
            names = ", ".join(one.name for one in manifest.recipients)
            parts.append(Label(tr("For: {desks}", desks=names), TypeRole.BODY, Ink.TEXT_2))
        audience = tr("Made for: {audience}", audience=tr(manifest.audience.label).lower())
        parts.append(Label(audience, TypeRole.BODY, Ink.TEXT_2))
        if manifest.releasable_to:
            names = ", ".join(manifest.releasable_to)
            parts.append(Label(tr("Releasable to: {names}", names=names), TypeRole.BODY, Ink.TEXT_2))
        if manifest.expires is not None:
            day = day_words(manifest.expires)
            parts.append(Label(tr("Holds until {day}", day=day), TypeRole.BODY, Ink.TEXT_2))
        return parts
