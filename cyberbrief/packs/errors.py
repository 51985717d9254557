"""Why a pack or a card is refused: each attack and each accident its own error, with what to do about it.

None of them offers to go on. They travel between two processes, hence `__reduce__`.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from cyberbrief.domain.desk import Card
from cyberbrief.domain.errors import CyberBriefError, RefusedError
from cyberbrief.domain.words import words

_ASK_AGAIN = words("Ask the desk that sent it to send it again. Nothing was taken from it.")
_Error = TypeVar("_Error", bound="PackRefusedError")


class PackRefusedError(RefusedError):
    """A pack or a card that is not taken."""

    def __reduce__(self) -> tuple[object, ...]:
        return rebuilt, (type(self), self.happened, self.remedy)


def rebuilt(kind: type[_Error], happened: str, remedy: str) -> _Error:
    """Return an error of a kind with sentences that were made elsewhere."""
    error = kind.__new__(kind, happened, remedy)
    CyberBriefError.__init__(error, happened, remedy)
    return error


# ------------------------------------------------------------------------------------------------- the bytes


class NotAPackError(PackRefusedError):
    """The bytes are something else."""

    def __init__(self) -> None:
        super().__init__(
            "This file is not a position pack.", "Check that it is the right file. Nothing was read from it."
        )


class TooLargeError(PackRefusedError):
    """The file is larger than any pack."""

    def __init__(self, most: int) -> None:
        super().__init__(
            words("This file is larger than the {most} MB that a pack may have.", most=most >> 20),
            "Ask the desk that sent it to send fewer records at a time. Nothing was read from it.",
        )


class TooManyLinesError(PackRefusedError):
    """The pack holds more lines than any pack."""

    def __init__(self, most: int) -> None:
        super().__init__(
            words("This pack holds more than the {most:,} records that a pack may have.", most=most),
            "Ask the desk that sent it to send fewer records at a time. Nothing was taken from it.",
        )


class LineTooLongError(PackRefusedError):
    """One record is larger than any record."""

    def __init__(self, most: int) -> None:
        super().__init__(
            words("This pack holds a record larger than {most} MB.", most=most >> 20),
            "No desk writes that much in one record: ask the desk what it sent. Nothing was taken from it.",
        )


class DamagedPackError(PackRefusedError):
    """The bytes were cut off or changed by accident or by a hand that did not have the keys."""

    def __init__(self) -> None:
        super().__init__("This pack is damaged, or was cut off on its way.", _ASK_AGAIN)


# -------------------------------------------------------------------------------------------------- the lock


class TooManyRecipientsError(PackRefusedError):
    """More recipients than are looked at, since each costs time before anything is known."""

    def __init__(self, most: int) -> None:
        super().__init__(
            words("This pack is addressed to more than {most} desks.", most=most),
            "Send, or ask for, several packs with fewer recipients each.",
        )


class NotForUsError(PackRefusedError):
    """No key of ours opens it, or the manifest does not name us."""

    def __init__(self) -> None:
        super().__init__(
            "This pack is not addressed to your desk: none of your keys opens it.",
            "Give the desk that sent it your present card, and ask for a pack addressed to it.",
        )


class PassphraseNeededError(PackRefusedError):
    """It is closed with a passphrase, and none was given."""

    def __init__(self) -> None:
        super().__init__(
            "This pack is closed with a passphrase.", "Type the passphrase that the sender told you by another way."
        )


class WrongPackPassphraseError(PackRefusedError):
    """It is closed with another passphrase."""

    def __init__(self) -> None:
        super().__init__(
            "This passphrase does not open the pack.",
            "Check the keyboard layout and capital letters, or ask the sender for the passphrase again.",
        )


class TooCostlyError(PackRefusedError):
    """Trying its passphrase would keep the machine busy for minutes, or take all its memory."""

    def __init__(self) -> None:
        super().__init__(
            "Trying a passphrase on this pack would cost more time or memory than any honest pack asks for.",
            "Ask the sender for a pack addressed to your card.",
        )


# --------------------------------------------------------------------------------------------- the signature


class UnsignedPackError(PackRefusedError):
    """There is no signature."""

    def __init__(self) -> None:
        super().__init__(
            "This pack carries no signature, so nobody can tell whose words it holds.",
            "Ask the desk that sent it for a signed pack. Nothing was taken from it.",
        )


class WrongSignatureError(PackRefusedError):
    """The signature is not one over these bytes by the key it names."""

    def __init__(self) -> None:
        super().__init__(
            "The signature does not fit: this pack was changed after it was signed, or its signature is another's.",
            "Do not use it. Ask the desk that sent it to send it again, and tell it what happened.",
        )


class ForeignSignatureError(PackRefusedError):
    """The signature fits, and is not that of the desk that the pack names as its own."""

    def __init__(self) -> None:
        super().__init__(
            "This pack says that it comes from one desk and is signed with the key of another.",
            "Do not use it, and tell the desk whose name it carries.",
        )


# -------------------------------------------------------------------------------------------------- the desk


class RevokedKeyError(PackRefusedError):
    """The signer's key was given up."""

    def __init__(self, desk: str) -> None:
        super().__init__(
            words("This pack is signed with a key that you revoked: that of {desk}.", desk=desk),
            "Do not use it. Ask the desk, on a way that you trust, whether it sent this.",
        )


class ReplayedPackError(PackRefusedError):
    """A pack in whose place its issuer put another, which is here already."""

    def __init__(self) -> None:
        super().__init__(
            "This pack is out of date: you imported the one that the same desk put in its place.",
            "Keep what you have. If somebody sent it as news, ask the desk whether it did.",
        )


class ExpiredKeyError(PackRefusedError):
    """The signer's card is past its day."""

    def __init__(self, desk: str, day: date) -> None:
        super().__init__(
            words("The card of {desk} expired on {day}.", desk=desk, day=day),
            "Ask the desk for its new card, compare the fingerprint, and open the pack again.",
        )


class KeyChangedError(PackRefusedError):
    """A desk of a known name with another key: an impostor, or a new key that nobody told us of."""

    def __init__(self, known: Card, claimed: Card) -> None:
        super().__init__(
            words("{desk} is known to you with another key than this one.", desk=known.title),
            "Somebody may be using its name. Telephone the desk: only if it says that it has a new key, revoke the old "
            "one and compare the fingerprint of the new card.",
        )
        self.known, self.claimed = known, claimed


class LookAlikeError(PackRefusedError):
    """A name that looks like that of a known desk and is written with other letters."""

    def __init__(self, known: Card, claimed: Card) -> None:
        super().__init__(
            words(
                "“{claimed}” only looks like {known}, which you know: the name is written with other letters.",
                claimed=claimed.title,
                known=known.title,
            ),
            "Do not use it, and tell the desk whose name is being imitated.",
        )
        self.known, self.claimed = known, claimed


class HiddenSignsError(PackRefusedError):
    """A desk's name with signs that nobody sees or that turn the reading direction round."""

    def __init__(self) -> None:
        super().__init__(
            "The name of the desk holds hidden signs, which make it read otherwise than it is written.",
            "No desk writes its name so: do not use this, and ask the desk whose name it seems to be.",
        )


class NotACardError(PackRefusedError):
    """The bytes are no card as the program writes it."""

    def __init__(self) -> None:
        super().__init__("This file is not the card of a desk, or is damaged.", "Ask the desk for its card again.")


class ForgedCardError(PackRefusedError):
    """A card that is not signed by its own key."""

    def __init__(self) -> None:
        super().__init__(
            "This card was changed after it was made: its own signature does not fit.",
            "Do not use it. Ask the desk for its card on another way.",
        )


# ----------------------------------------------------------------------------------------------- the content


class NewerPackError(PackRefusedError):
    """A pack of a later major version of the format."""

    def __init__(self, version: str) -> None:
        super().__init__(
            words("This pack was written by a newer CyberBrief (format {version}).", version=version),
            "Open it with that version, or ask the sender to save it for yours. Nothing was taken from it.",
        )


class NewerCardError(PackRefusedError):
    """A card of a later major version of the format."""

    def __init__(self, version: str) -> None:
        super().__init__(
            words("This card was written by a newer CyberBrief (format {version}).", version=version),
            "Bring your CyberBrief up to date, or ask the desk for a card of your version.",
        )


class BrokenManifestError(PackRefusedError):
    """The first line does not say what it must; `what` names the part."""

    def __init__(self, what: str) -> None:
        super().__init__(words("The front page of this pack is not in order: {what}.", what=words(what)), _ASK_AGAIN)


class BrokenLineError(PackRefusedError):
    """A record that is no record; `line` counts from 1, the manifest included."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(
            words("Line {line:,} of this pack is not in order: {what}.", line=line, what=words(what)), _ASK_AGAIN
        )


class UnknownKindError(PackRefusedError):
    """A record of a kind that this version does not know."""

    def __init__(self, line: int, kind: str) -> None:
        super().__init__(
            words("Line {line:,} of this pack is a record of an unknown kind, “{kind}”.", line=line, kind=kind),
            "If the desk that sent it has a newer CyberBrief, bring yours up to date. Nothing was taken from it.",
        )


class WrongFieldError(PackRefusedError):
    """A field that holds what it may not."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(
            words("Line {line:,} of this pack holds what no such record may hold. {what}", line=line, what=what),
            _ASK_AGAIN,
        )


class ReachWidenedError(PackRefusedError):
    """A field shared more widely than such a field may ever be."""

    def __init__(self, line: int, field: str) -> None:
        super().__init__(
            words(
                "Line {line:,} of this pack shares “{field}” more widely than such words may ever be shared.",
                line=line,
                field=field,
            ),
            "Tell the desk that sent it: it may have given away more than it meant to. Nothing was taken from it.",
        )


class TwiceError(PackRefusedError):
    """An id that stands twice."""

    def __init__(self, line: int) -> None:
        super().__init__(
            words("Line {line:,} of this pack is a record that was there before: the pack holds it twice.", line=line),
            _ASK_AGAIN,
        )


class CircularLineageError(PackRefusedError):
    """A history in which something comes from itself."""

    def __init__(self) -> None:
        super().__init__("In the history that this pack tells, a record comes from itself.", _ASK_AGAIN)


class MarkedTooLowError(PackRefusedError):
    """A record that is marked higher than the pack that carries it."""

    def __init__(self, line: int) -> None:
        super().__init__(
            words("Line {line:,} of this pack is marked higher than the pack itself.", line=line),
            "Handle the file as the highest marking asks, and tell the desk that sent it. Nothing was taken from it.",
        )


# --------------------------------------------------------------------------------------- the process that reads


class StoppedReadingError(PackRefusedError):
    """Reading took too long or too much memory, or ended without an answer."""

    def __init__(self) -> None:
        super().__init__(
            "Reading this pack took more time or memory than any honest pack needs, and was stopped.",
            "Ask the desk that sent it to send fewer records at a time. Nothing was taken from it.",
        )


# -------------------------------------------------------------------------------------------------- making one


class NotSealableError(PackRefusedError):
    """A pack that was asked for and must not be made."""


def must_be_closed(level: str) -> NotSealableError:
    """Say that a marking forbids to leave a pack open."""
    return NotSealableError(
        words("A pack marked “{level}” may not leave unencrypted.", level=level),
        "Address it to the cards of its readers, or close it with a passphrase.",
    )


def nobody_named() -> NotSealableError:
    """Say that a pack for named desks names none."""
    return NotSealableError("This pack is addressed to nobody.", "Choose at least one trusted desk.")
