"""One item to Word from its own page: one says where to, and it is written off the event loop."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.progress import Progress
from cyberbrief.domain.record import Record
from cyberbrief.gui.days import today
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.session import Session
from cyberbrief.gui.template_choice import ask_template
from cyberbrief.services import file_names, one_item
from cyberbrief.services.releasing import Released

_TITLE, _WORD = later("Export this to Word"), later("Word documents")


def ask_where(session: Session, record: Record) -> None:
    """Ask for the file, then write the record alone, in the version that its kind is usually printed in."""
    ask_template(session, tr(_TITLE), lambda template: _ask_for_file(session, record, template))


def _ask_for_file(session: Session, record: Record, template: str) -> None:
    variant = VARIANTS[one_item.usual_variant(record.KIND)]
    machine = session.machine
    name = file_names.name_of_paper(tr(variant.title), today(), machine.settings.export_name, "docx")
    session.ask.save_file(
        tr(_TITLE),
        machine.export_folder / name,
        ((tr(_WORD), "*.docx"),),
        lambda path: write(session, record, path if path.suffix else path.with_suffix(".docx"), template),
    )


def write(session: Session, record: Record, path: Path, template: str = "") -> None:
    """Write a record alone to a file; what is there is written over, as the user was asked before."""
    workspace, dossier = session.workspace, session.dossier()

    def job(progress: Progress) -> Released:
        return one_item.export(
            workspace, record.id, path, dossier=dossier, template=template, overwrite=True, progress=progress
        )

    session.work(job, lambda released: _say(session, released), session.tell, lambda *_far: None)


def _say(session: Session, released: Released) -> None:
    session.say(tr("{file} is written, as a draft.", file=released.path.name))
