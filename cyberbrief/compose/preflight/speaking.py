"""Speaking time: what we say on an item fits the time that we have."""

from __future__ import annotations

from collections.abc import Iterator

from cyberbrief.compose.preflight.finding import Case, Finding, named, warning
from cyberbrief.compose.sections.agenda import points_on
from cyberbrief.compose.sheet import Sheet
from cyberbrief.compose.speaking_time import clock, clock_range, total
from cyberbrief.domain.dossier import AgendaItem, Capacity
from cyberbrief.domain.words import Words, words


def allotments(case: Case) -> Iterator[Finding]:
    """Yield a finding for each item whose points to make take longer than our own time on it.

    Our own capacity is the national one; where there is none, the longest of the others.
    """
    sheet = Sheet.of(case.materials, case.variant)
    for item in case.materials.of(AgendaItem):
        points = points_on(sheet, case.scope, item)
        seconds = _seconds(item)
        if not points or not seconds:
            continue
        time = total(sheet.time(point) for point in points)
        if time.slowest > seconds:
            yield warning(
                "speaking-time",
                item.id,
                "allotments",
                _over(fastest_fits=time.fastest <= seconds, item=item, time=clock_range(time), allotted=clock(seconds)),
                "Shorten the points to make, or keep some in reserve.",
            )


def _seconds(item: AgendaItem) -> int:
    national = [one.seconds for one in item.allotments if one.capacity is Capacity.NATIONAL]
    return max(national or [one.seconds for one in item.allotments], default=0)


def _over(*, fastest_fits: bool, item: AgendaItem, time: str, allotted: str) -> Words:
    told = {"title": named(item.title), "time": time, "allotted": allotted}
    if fastest_fits:
        return words("What we say on {title} may take {time} of {allotted}.", **told)
    return words("What we say on {title} takes {time} of {allotted}.", **told)
