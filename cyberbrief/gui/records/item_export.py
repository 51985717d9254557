"""One item to Word from its own page: one says for whom and where to, and it is written off the event loop."""

from __future__ import annotations

from pathlib import Path

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.progress import Progress
from cyberbrief.domain.record import Record
from cyberbrief.gui.days import today
from cyberbrief.gui.language import later, tr
from cyberbrief.gui.session import Session
from cyberbrief.gui.template_choice import ask_template
from cyberbrief.gui.way_out import Way, ask_way, say_written
from cyberbrief.services import file_names, one_item
from cyberbrief.services.copies import each_copy
from cyberbrief.services.releasing import Released

_TITLE, _WORD = later("Export this to Word"), later("Word documents")


def ask_where(session: Session, record: Record) -> None:
    """Ask how and where, then write the record alone; offered first is the version its kind is usually printed in."""

    def chosen(way: Way) -> None:
        ask_template(session, tr(_TITLE), lambda template: _ask_for_file(session, record, way, template))

    ask_way(session, tr(_TITLE), one_item.usual_variant(record.KIND), tr("Choose where …"), chosen)


def _ask_for_file(session: Session, record: Record, way: Way, template: str) -> None:
    variant = VARIANTS[way.variant]
    machine = session.machine
    name = file_names.name_of_paper(tr(variant.title), today(), machine.settings.export_name, "docx")
    session.ask.save_file(
        tr(_TITLE),
        machine.export_folder / name,
        ((tr(_WORD), "*.docx"),),
        lambda path: write(session, record, way, path if path.suffix else path.with_suffix(".docx"), template),
    )


def write(session: Session, record: Record, way: Way, path: Path, template: str = "") -> None:
    """Write a record alone to a file, or to one a copy; what is there is written over, as the user was asked before."""
    workspace, dossier = session.workspace, session.dossier()

    def job(progress: Progress) -> tuple[Released, ...]:
        return tuple(
            one_item.export(
                workspace,
                record.id,
                each.out,
                way.variant,
                dossier=dossier,
                template=template,
                overwrite=True,
                recipient=each.reader,
                copy=each.copy,
                progress=progress,
            )
            for each in each_copy(path, way.readers, way.copies)
        )

    session.work(job, lambda left: say_written(session, left), session.tell, lambda *_far: None)
