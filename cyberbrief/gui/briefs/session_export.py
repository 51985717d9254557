"""All papers of a session to one Word file: one says for whom and where to, and it is written off the event loop."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.progress import Progress
from cyberbrief.gui.days import today
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.session import Session
from cyberbrief.gui.template_choice import ask_template
from cyberbrief.gui.way_out import Way, ask_way, say_written
from cyberbrief.services import file_names, session_file
from cyberbrief.services.copies import each_copy
from cyberbrief.services.releasing import Released

_TITLE, _WORD = later("Export the whole session"), later("Word documents")


def ask_where(session: Session, variant: str) -> None:
    """Ask how and where, then write every brief of the dossier as one numbered document; `variant` is offered first."""

    def chosen(way: Way) -> None:
        ask_template(session, tr(_TITLE), lambda template: _ask_for_file(session, way, template))

    ask_way(session, tr(_TITLE), variant, tr("Choose where …"), chosen)


def _ask_for_file(session: Session, way: Way, template: str) -> None:
    machine = session.machine
    title = tr("Session, {variant}", variant=tr(VARIANTS[way.variant].title))
    name = file_names.name_of_paper(title, today(), machine.settings.export_name, "docx")
    session.ask.save_file(
        tr(_TITLE),
        machine.export_folder / name,
        ((tr(_WORD), "*.docx"),),
        lambda path: write(session, way, path if path.suffix else path.with_suffix(".docx"), template),
    )


def write(session: Session, way: Way, path: Path, template: str = "") -> None:
    """Write the session to a file, or to one a copy; what is there is written over, as the user was asked before."""
    workspace, dossier = session.workspace, session.dossier()

    def job(progress: Progress) -> tuple[Released, ...]:
        return tuple(
            session_file.export(
                workspace,
                dossier,
                way.variant,
                each.out,
                template=template,
                overwrite=True,
                recipient=each.reader,
                copy=each.copy,
                progress=progress,
            )
            for each in each_copy(path, way.readers, way.copies)
        )

    session.work(job, lambda left: say_written(session, left), session.tell, lambda *_far: None)
