"""What changed since one was last here: one line for each record, with what, by whom and when."""

from __future__ import annotations

from collections.abc import Mapping

from cyberbrief.gui.days import instant_words
from cyberbrief.gui.kind_signs import icon_of, place_of
from cyberbrief.gui.language import later, tr, tr_counted
from cyberbrief.gui.overview.list_card import ListCard
from cyberbrief.gui.places import Place
from cyberbrief.services.since import Since, Touched
from cyberbrief.services.timeline import What

_FIELDS = 2
_DONE: Mapping[What, str] = {
    What.CREATED: later("made"),
    What.DELETED: later("moved to the bin"),
    What.RESTORED: later("restored"),
    What.MOVED: later("put in another order"),
    What.CHANGED: later("changed"),
}
_LEFT: Mapping[What, str] = {
    What.CLEARED: later("cleared: {variant}"),
    What.REFUSED: later("refused: {variant}"),
    What.EXPORTED: later("exported: {variant}"),
}


def show_since(card: ListCard, since: Since) -> None:
    """Show what changed, the latest first."""
    most = card.begin(lambda: show_since(card, since)) if since.last is not None else card.begin_short()
    for touched in since.touched[:most]:
        detail = " · ".join(filter(None, (_what(touched), ", ".join(touched.by), instant_words(touched.instant))))
        place = Place("bin") if touched.deleted else place_of(touched.kind, touched.record)
        card.add(place, touched.title, detail, icon=icon_of(touched.kind))
    if since.last is not None:
        card.end(len(since.touched))
    if since.touched:
        card.lead_on(
            (tr("Everything that happened"), Place("activity")), (tr("Hand over this dossier"), Place("handover"))
        )
    if since.last is not None and not since.touched:
        card.say(tr("Nothing changed since you were here on {when}.", when=instant_words(since.last)))
    card.title.setText(tr("Since you were last here") if since.last is not None else tr("Changed last"))
    card.setAccessibleName(card.title.text())


def _what(touched: Touched) -> str:
    if touched.what in _LEFT:
        return tr(_LEFT[touched.what], variant=tr(touched.variant))
    if touched.what is not What.CHANGED or not touched.labels:
        return tr(_DONE[touched.what])
    fields = ", ".join(tr(label) for label in touched.labels[:_FIELDS])
    more = len(touched.labels) - _FIELDS
    return tr_counted(more, "{fields} and {n} more", "{fields} and {n} more", fields=fields) if more > 0 else fields
