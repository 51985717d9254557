"""The live preview after a change: python -m benchmarks.preview [pages …].

A store holds the sample; its session brief is multiplied in it to the length asked for. Then one talking point is
changed again and again, and each step from the pause in typing to the pages on screen is measured by itself: what runs
beside the window (reading, composing, cutting) and what runs in its event loop (laying out, filling pages, painting).
Beside them stands the way that reads, composes, checks and lays out everything. Turns of both ways alternate. Times are
those of the thread that works, so that they mean the same where other programs run beside.
"""

from __future__ import annotations

import dataclasses
import gc
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from benchmarks.long_sample import CHEAP, PAGES, SESSION, multiplied
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.record import Record, RecordId
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.gui.briefs.brief_view import BriefView, completed, look
from cyberbrief.gui.briefs.page_document import flow_of
from cyberbrief.gui.briefs.page_front import sheet_of
from cyberbrief.gui.parts.page_flow import Flow
from cyberbrief.gui.parts.page_preview import PagePreview
from cyberbrief.gui.theme import Scheme, Theme
from cyberbrief.services import adding, editing, gathering, reading, sample, workspace
from cyberbrief.services.workspace import Workspace

_SIZES = (37, 72)
_ROUNDS = 15
_ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
_BESIDE, _LAYING, _FILLING, _PAINTING = "beside the window", "laying out", "filling pages", "painting"
_WHOLE, _LONGEST, _CHECKED = "pause to pages", "longest turn of the event loop", "pause to final check"
_ALL = "everything read, composed, checked, laid out"
_ROWS = (_BESIDE, _LAYING, _FILLING, _PAINTING, _WHOLE, _LONGEST, _CHECKED, _ALL)

Times = dict[str, list[float]]


def a_store(folder: Path, pages: int) -> tuple[Workspace, RecordId]:
    """Make a store with the sample whose session brief has about so many pages; return the brief's id with it."""
    opened = workspace.create(
        folder / "sample.cyberbrief", "only for measuring", sample.officer(), cost=CHEAP
    ).workspace
    brief = sample.add_sample(opened).briefs[SESSION]
    if pages > PAGES:
        materials = gathering.gather(opened, brief)
        longer = multiplied(materials, 2 * PAGES)
        share = (pages - PAGES) / PAGES
        copies: list[Record] = [one for key, one in longer.records.items() if key not in materials.records]
        adding.add(opened, copies)
        kept = reading.record(opened, brief, Brief.KIND)
        assert isinstance(kept, Brief)  # noqa: S101  # asked for by kind
        more = longer.brief.sections[len(kept.sections) :]
        taken = more[: round(len(more) * share)]
        editing.change(opened, kept, dataclasses.replace(kept, sections=(*kept.sections, *taken)))
    return opened, brief


class Preview:
    """What the window holds of a brief, driven without its loop: a view, and flows by their stretches."""

    def __init__(self, opened: Workspace, brief: RecordId, theme: Theme) -> None:
        self.opened, self.brief = opened, brief
        self.pages = PagePreview(theme, "Pages")
        self.pages.resize(900, 800)
        self.view: BriefView | None = None
        self.flows: dict[int, Flow] = {}

    def show(self, times: Times, changed: frozenset[tuple[str, RecordId]] = frozenset(), *, anew: bool = False) -> None:
        """Show the brief after a change; `anew` does all over what has not changed."""
        begin = time.thread_time()
        before = None if anew else self.view
        self.view = look(self.opened, self.brief, "full", before, changed)
        if anew:
            self.flows.clear()
            self.view = completed(self.view)
        _note(times, _BESIDE, begin)
        sheet = sheet_of(self.view.preview.document, self.view.preview.standing)
        turns = []
        laying = time.thread_time()
        for stretch in self.view.stretches:
            if id(stretch) not in self.flows:
                turn = time.thread_time()
                self.flows[id(stretch)] = flow_of(stretch, sheet.inner)
                turns.append(time.thread_time() - turn)
        _note(times, _LAYING, laying)
        filling = time.thread_time()
        self.pages.set_flows([self.flows[id(stretch)] for stretch in self.view.stretches], sheet)
        turns.append(_note(times, _FILLING, filling))
        painting = time.thread_time()
        self.pages.grab()
        turns.append(_note(times, _PAINTING, painting))
        _note(times, _ALL if anew else _WHOLE, begin)
        if not anew:
            times.setdefault(_LONGEST, []).append(max(turns))
            self.view = completed(self.view)
            _note(times, _CHECKED, begin)


def _note(times: Times, row: str, begin: float) -> float:
    taken = time.thread_time() - begin
    times.setdefault(row, []).append(taken)
    return taken


def measured(pages: int, theme: Theme) -> tuple[Times, int]:
    """Return the times of each row at a length, and how many pages there really are."""
    with tempfile.TemporaryDirectory(prefix="cyberbrief-benchmark-") as folder:
        opened, brief = a_store(Path(folder), pages)
        try:
            quick, anew = Preview(opened, brief, theme), Preview(opened, brief, theme)
            quick.show({})
            change = _typing(opened, brief)
            times: Times = {}
            for turn in range(_ROUNDS):
                changed = change(turn)
                gc.collect()
                gc.disable()  # as in the program, which collects when nobody waits
                quick.show(times, changed)
                whole: Times = {}
                anew.show(whole, anew=True)
                times.setdefault(_ALL, []).extend(whole[_ALL])
                gc.enable()
            return times, quick.pages.pages
        finally:
            opened.lock()


def _typing(opened: Workspace, brief: RecordId) -> Callable[[int], frozenset[tuple[str, RecordId]]]:
    """Return what changes a point that is printed early in the brief, as somebody who types at it does."""
    materials = gathering.gather(opened, brief)
    point = next(one for one in materials.of(TalkingPoint) if one.handling is Handling.TO_MAKE)

    def change(turn: int) -> frozenset[tuple[str, RecordId]]:
        stored = reading.record(opened, point.id)
        assert isinstance(stored, TalkingPoint)  # noqa: S101  # asked for by id
        editing.change(opened, stored, dataclasses.replace(stored, text=f"{point.text} And so {turn} times."))
        return frozenset({(TalkingPoint.KIND, point.id)})

    return change


def main() -> None:
    """Measure each length and print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from cyberbrief.gui.application import Application  # noqa: PLC0415  # Qt asks for the platform on import

    application = Application(_ICONS.parent / "i18n")
    theme = Theme(_ICONS, scheme=Scheme.LIGHT)
    application.dress(theme)
    sizes = tuple(int(word) for word in sys.argv[1:]) or _SIZES
    found = [measured(pages, theme) for pages in sizes]
    wide = max(map(len, _ROWS)) + 2
    print("\nLive preview of the sample’s session brief in full, multiplied: milliseconds, median and 95 of 100")
    print(
        f"({platform.python_implementation()} {platform.python_version()}, PySide6 {version('PySide6-Essentials')})\n"
    )
    print(" " * wide + "".join(f"{pages:>12,} pages" for _times, pages in found))
    for row in _ROWS:
        cells = (
            f"{statistics.median(times[row]) * 1000:9.1f} {_late(times[row]) * 1000:8.1f}" for times, _pages in found
        )
        print(f"{row:{wide}}" + "".join(cells))
    print()


def _late(times: list[float]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


if __name__ == "__main__":
    main()
