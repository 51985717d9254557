"""All papers of a session to one Word file: one says where to, and it is written off the event loop."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.progress import Progress
from cyberbrief.gui.days import today
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.session import Session
from cyberbrief.gui.template_choice import ask_template
from cyberbrief.services import file_names, session_file
from cyberbrief.services.releasing import Released

_TITLE, _WORD = later("Export the whole session"), later("Word documents")


def ask_where(session: Session, variant: str) -> None:
    """Ask for the file, then write every brief of the dossier in a variant as one numbered document."""
    ask_template(session, tr(_TITLE), lambda template: _ask_for_file(session, variant, template))


def _ask_for_file(session: Session, variant: str, template: str) -> None:
    machine = session.machine
    title = tr("Session, {variant}", variant=tr(VARIANTS[variant].title))
    name = file_names.name_of_paper(title, today(), machine.settings.export_name, "docx")
    session.ask.save_file(
        tr(_TITLE),
        machine.export_folder / name,
        ((tr(_WORD), "*.docx"),),
        lambda path: write(session, variant, path if path.suffix else path.with_suffix(".docx"), template),
    )


def write(session: Session, variant: str, path: Path, template: str = "") -> None:
    """Write the session to a file; what is there is written over, as the user was asked before."""
    workspace, dossier = session.workspace, session.dossier()

    def job(progress: Progress) -> Released:
        return session_file.export(
            workspace, dossier, variant, path, template=template, overwrite=True, progress=progress
        )

    session.work(job, lambda released: _say(session, released), session.tell, lambda *_far: None)


def _say(session: Session, released: Released) -> None:
    name = released.path.name
    said = tr("{file} is written, as a draft.", file=name) if released.draft else tr("{file} is written.", file=name)
    session.say(said)
