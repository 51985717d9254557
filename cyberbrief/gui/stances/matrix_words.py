"""The matrix in sentences: the same as the picture, for whoever reads or hears it rather than looks."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.domain.majority import Verdict
from cyberbrief.domain.matrix import Party, RowOrder, bands
from cyberbrief.domain.position import Position
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.gui.language import tr, tr_counted
from cyberbrief.gui.stances.matrix_model import count_words
from cyberbrief.services.matrix import MatrixPage


def matrix_words(page: MatrixPage, order: RowOrder) -> str:
    """Return the whole matrix as text: how it stands, then each position with who stands where, then each bloc."""
    return "\n".join(_lines(page, order)).strip()


def _lines(page: MatrixPage, order: RowOrder) -> Iterator[str]:
    yield from (tr(sentence) for sentence in page.summary)
    if (talk := talk_words(page)) is not None:
        yield talk
    for position in page.matrix.positions:
        yield ""
        yield _heading(position)
        yield from _on(page, position)
    for band in bands(page.matrix, order):
        yield ""
        yield band.group.title_text if band.group is not None else tr("Counterparts")
        for party in band.parties:
            yield f"{party.name}: {count_words(page.of[party.id])}"


def talk_words(page: MatrixPage) -> str | None:
    """Say whom to speak to next, on what and why; None where nobody needs to be won."""
    if page.talk is None:
        return None
    values = {"name": page.talk.party.name, "issue": page.talk.position.title_text, "why": tr(page.talk.why)}
    return tr("Speak next to {name}, on “{issue}”: {why}", **values)


def _heading(position: Position) -> str:
    if not position.paragraphs:
        return position.title_text
    return tr("{issue} ({paragraphs})", issue=position.title_text, paragraphs=position.paragraphs)


def _on(page: MatrixPage, position: Position) -> Iterator[str]:
    for level in StanceLevel:
        found = [one for one in page.matrix.parties if page.matrix.level(one.id, position.id) is level]
        if found:
            yield tr("{stance}: {names}", stance=tr(level.label), names=_names(found))
    yield count_words(page.on[position.id])
    yield from _verdict(page.verdicts[position.id])


def _verdict(found: Verdict) -> Iterator[str]:
    if found.votes is not None:
        votes = found.votes
        said = tr("{yes} of {all} votes, ours among them", yes=votes.yes, all=votes.all)
        carried = (
            tr("it carries")
            if not votes.missing
            else tr_counted(votes.missing, "{n} more is needed", "{n} more are needed")
        )
        yield tr("{votes}: {carried}", votes=said, carried=carried)
    elif found.blockers:
        yield tr("Would block: {names}", names=_names(found.blockers))
    else:
        yield tr("Nobody would block this")
    if found.isolated is not None:
        yield tr("{name} stands alone against this", name=found.isolated.name)
    elif found.we_stand_alone:
        yield tr("Nobody is with us on this")
    if found.talk is not None:
        yield tr("Speak to next: {why}", why=tr(found.talk.why))


def _names(parties: tuple[Party, ...] | list[Party]) -> str:
    return ", ".join(sorted((party.name for party in parties), key=str.casefold))
