"""Closing and starting again: what was typed is there, no store stays open, and the window stands as it stood."""

from __future__ import annotations

from cyberbrief.gui.theme import Scheme
from tests.journeys.conftest import Starting
from tests.journeys.first_run import PASSPHRASE, make_a_dossier, make_a_store, unlock
from tests.journeys.person import Person


def test_words_typed_in_the_moment_of_closing_are_there_again(starts: Starting) -> None:
    first = starts()
    make_a_store(first)
    make_a_dossier(first, "Thematic group 1")
    first.go("Positions")
    first.write("Add a position", "Undersea cables")
    first.keys("Return")
    first.settles()
    first.write("Objective", "Both cables to the mainland land at one point.")
    first.closes()
    second = starts()
    unlock(second)
    second.go("Positions")
    second.sees("Undersea cables")
    assert second.reads("Objective") == "Both cables to the mainland land at one point."


def test_a_store_that_opens_when_the_window_is_gone_is_locked_again(starts: Starting) -> None:
    first = starts()
    make_a_store(first)
    first.keys("Ctrl+L")
    first.sees("Everything you typed is kept.")
    first.settles()
    first.write("Passphrase", PASSPHRASE)
    first.press("Unlock")
    first.closes()
    second = starts()
    unlock(second)


def test_leaving_while_a_store_opens_or_waits_for_its_sheet_locks_it_again(starts: Starting) -> None:
    person = starts()
    person.press("New store")
    person.write("Your name", "E. Marrow")
    person.press("Next: passphrase")
    person.write("Passphrase", PASSPHRASE)
    person.write("Passphrase again", PASSPHRASE)
    person.press("Next: recovery sheet")
    person.sees("It is shown now and never again")
    person.closes()
    again = starts()
    again.keys("Ctrl+O")
    again.choose_file(again.program.machine.paths.documents / "My desk.cyberbrief")
    unlock(again)


def test_the_window_looks_as_it_did_when_it_was_closed(starts: Starting) -> None:
    first = starts()
    make_a_store(first)
    first.keys("Ctrl+,")
    first.write("Telephone", "+1 555 0100")
    first.press("Language and appearance", "Sections")
    first.press("Dark")
    first.choose("Text size", "125 %")
    first.press("Locking and opening", "Sections")
    first.choose("Lock when nobody has done anything for", "5 minutes")
    first.keys("F9")
    first.closes()
    second = starts(looks=False)
    assert second.program.theme.scheme is Scheme.DARK
    assert second.program.theme.scale == 125
    unlock(second)
    second.sees("Locks after 5 min idle")
    assert second.program.window.nav.compact
    second.keys("Ctrl+,")
    assert second.reads("Telephone") == "+1 555 0100"


def test_another_passphrase_is_set_in_the_settings(person: Person) -> None:
    make_a_store(person)
    person.keys("Ctrl+,")
    person.press("Locking and opening", "Sections")
    person.sees("This computer offers no keyring.")
    person.write("Passphrase of now", "harbour linen orbit maple quite")
    person.write("New passphrase", "cobalt winter anchor fable seven")
    person.write("New passphrase again", "cobalt winter anchor fable seven")
    person.press("Change the passphrase")
    person.sees("This passphrase does not open the store.")
    person.write("Passphrase of now", PASSPHRASE)
    person.press("Change the passphrase")
    person.sees("The passphrase is changed.")
    person.keys("Ctrl+L")
    person.sees("Everything you typed is kept.")
    unlock(person, "cobalt winter anchor fable seven")


def test_text_fields_keep_their_own_undo(person: Person) -> None:
    make_a_store(person)
    make_a_dossier(person, "Thematic group 1")
    make_a_dossier(person, "Thematic group 2")
    person.go("About this dossier")
    person.write("Our objective", "One sentence. ")
    person.types("Another one.")
    person.keys("Ctrl+Z")
    person.settles()
    assert "Another one." not in person.reads("Our objective")
    person.sees("Thematic group 2")
    person.keys("Ctrl+D")
    person.choose_in_menu("Thematic group 1")
    person.settles()
    person.go("About this dossier")
    assert not person.reads("Our objective")
