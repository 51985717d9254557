"""Two desks trust each other, one makes a pack by mouse and keyboard, and the other finds in it what it may have."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.domain.desk import TrustState
from cyberbrief.domain.merged import Fate
from cyberbrief.services import importing, inspecting, reading, trusting, workspace
from cyberbrief.services.workspace import Workspace
from tests.journeys.person import CHEAP, Person
from tests.services.template import OFFICER, PASSPHRASE


def another_desk(folder: Path) -> Workspace:
    made = workspace.create(folder / "brennia.cyberbrief", PASSPHRASE, OFFICER, cost=CHEAP).workspace
    trusting.named_desk(made, "Brennia", "Cyber Unit")
    trusting.save_card(made, folder / "brennia.cbcard")
    return made


def test_a_pack_is_made_and_opened_by_another_desk(person: Person, tmp_path: Path) -> None:
    other = another_desk(tmp_path)
    own = trusting.view(other).own
    person.press("Open the sample")
    person.sees("Overview")
    person.settles()
    person.go("Trusted desks")
    person.press("Make our card")
    person.settles()
    person.press("Save our card …")
    person.choose_file(tmp_path / "ours.cbcard")
    person.press("Import a card …")
    person.choose_file(tmp_path / "brennia.cbcard")
    person.write("What they read to you", own.words)
    person.keys("Return")
    person.sees("is verified.")

    person.go("Packs")
    person.sees("A pack carries records to another desk")
    person.keys("Ctrl+Shift+P")
    person.settles()
    person.write("What the pack is called", "December, for the delegation")
    person.choose("For whom", "Our delegation")
    person.press("Brennia, Cyber Unit")
    person.settles()
    person.sees("For our own desk only")
    person.press("Write the pack …")
    person.choose_file(tmp_path / "december.cbpack")
    person.sees("The pack is written")
    person.press("To the packs")
    person.sees("Sent to Brennia, Cyber Unit")

    entry = trusting.add_card(other, trusting.read_card_file(tmp_path / "ours.cbcard"))
    trusting.verify(other, entry.fingerprint, entry.words)
    pack = inspecting.inspect(tmp_path / "december.cbpack", other).pack
    assert pack.standing.state is TrustState.VERIFIED
    assert pack.manifest.title == "December, for the delegation"
    seen = importing.preview(other, pack.lines, importing.source_of(pack.id, pack.manifest))
    assert seen.pack.counts[Fate.NEW] == len(pack.lines)
    importing.accept(other, seen, {})
    positions = reading.records(other, "position")
    assert "Protecting critical infrastructure" in {record.title_text for record in positions}
    assert not reading.records(other, "package")  # those are for the desk that made them
    other.lock()
