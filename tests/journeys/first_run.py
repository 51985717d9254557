"""The way into a store of one's own, as several journeys begin."""

from __future__ import annotations

from cyberbrief.gui.recovery_sheet import SheetView
from tests.journeys.person import Person

PASSPHRASE = "harbour linen orbit maple quiet"
SHEET = "Recovery sheet"


def make_a_store(person: Person, passphrase: str = PASSPHRASE, scheme: str = "") -> str:
    """Go through the three steps and arrive in the empty store; returns the recovery key that was shown."""
    person.press("New store")
    person.write("Your name", "E. Marrow")
    person.write("Desk or office", "Cyber Policy Desk")
    person.write("Ministry", "Ministry of Foreign Affairs")
    person.write("State", "Republic of Vendria")
    if scheme:
        person.choose("Marking scheme", scheme)
    person.press("Next: passphrase")
    person.write("Passphrase", passphrase)
    person.write("Passphrase again", passphrase)
    person.press("Next: recovery sheet")
    person.sees("It is shown now and never again")
    person.settles()
    key = shown_key(person)
    person.press("I have the sheet")
    for number, group in enumerate(key.split("-"), 1):
        field = f"Group {number} of the recovery key"
        if field in person.all_words():
            person.write(field, group)
    person.press("Open the store")
    person.sees("No dossier")
    person.settles()
    return key


def shown_key(person: Person) -> str:
    """Read the recovery key from the sheet on screen."""
    sheet = person.find(SHEET, SheetView)
    return "-".join(sheet.accessibleDescription().split())


def make_a_dossier(person: Person, title: str) -> None:
    """Make a dossier from the overview of an empty store."""
    person.keys("Ctrl+Shift+N")
    person.write("Title of the dossier", title)
    person.press("Make the dossier")
    person.sees(title)
    person.settles()


def unlock(person: Person, passphrase: str = PASSPHRASE) -> None:
    """Unlock the store that the window stands before."""
    person.write("Passphrase", passphrase)
    person.press("Unlock")
    person.sees("Overview")
    person.settles()
