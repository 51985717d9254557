"""When the store locks, and the ways in which it opens."""

from __future__ import annotations

from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.parts.choice_field import ChoiceField
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.session import Session
from cyberbrief.gui.settings.recovery_card import RecoveryCard
from cyberbrief.gui.settings.section import Section
from cyberbrief.gui.settings.ways_in import WaysIn

_MINUTES = (1, 2, 5, 10, 15, 30, 60)


class LockSection(Section):
    """Idleness, passphrase, keyring, recovery sheet."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            tr("Locking and opening"),
            tr(
                "A locked store shows nothing and cannot be read without its passphrase. Nothing typed is lost by "
                "locking."
            ),
        )
        minutes = [(str(number), tr_counted(number, "1 minute", "{n} minutes")) for number in _MINUTES]
        label = tr("Lock when nobody has done anything for")
        self.lock_after = ChoiceField(session.theme, label, minutes)
        self.ways_in = WaysIn(session)
        self.recovery = RecoveryCard(session)
        hint = tr("Typing or moving the mouse in any window of the program counts. Ctrl+L locks at once.")
        self.put(FieldBlock(label, self.lock_after, hint=hint), self.ways_in, self.recovery)
        self.finish()
        self.lock_after.chosen.connect(lambda key: self.keep(lock_after_minutes=int(key)))

    def look(self) -> None:
        """Show how it is set now, and forget what was typed."""
        kept = self.session.machine.settings.lock_after_minutes
        self.lock_after.set_key(str(min(_MINUTES, key=lambda number: abs(number - kept))))
        self.ways_in.look()
        self.recovery.forget()
