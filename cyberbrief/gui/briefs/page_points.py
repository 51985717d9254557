"""Talking points on the page: what to say, with when to say it, whom it answers and how long it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtGui import QTextTableCellFormat

from cyberbrief.compose.document import Passage, Pause, Run, SpokenPoint
from cyberbrief.domain.talking_point import Handling
from cyberbrief.gui.briefs.page_measures import DOTS, GREY, PALE, RED
from cyberbrief.gui.briefs.page_tables import write_quiet_head
from cyberbrief.gui.briefs.page_writer import PageWriter, Style, are_turned, edge

_MAKING = "▸"
_COLOURS: Mapping[Handling, str] = {
    Handling.TO_MAKE: "#2A5DB0",
    Handling.IF_RAISED: "#865500",
    Handling.IF_PRESSED: "#865500",
    Handling.RESERVE: "#6344A0",
    Handling.PRESS: GREY,
    Handling.DO_NOT_RAISE: RED,
}
_SPOKEN_SHARES = (84, 16)
_STOPS = frozenset(".!?:;…。！？：؟۔")
_FULL_WIDTH_STOP = frozenset({"zh", "ja"})
_HANGING = 17.0


def write_point(writer: PageWriter, point: SpokenPoint) -> None:
    """Write a point: to make, with its sign and its word at the end; the others beside a bar, led by their word."""
    if point.handling is Handling.TO_MAKE:
        _making(writer, point)
        return
    said = (*point.raised_as, *point.paragraphs)
    inner, table = writer.barred(_COLOURS[point.handling], turned=bool(said) and writer.turned(said[0]))
    style = replace(writer.styles.body, after=2)
    _led(inner, point, style)
    _tail(inner, point, style)
    writer.leave(table, writer.styles.measures.after)


def write_pause(writer: PageWriter) -> None:
    """Write a pause as a line of its own."""
    writer.line(writer.styles.pause, Pause.WORDS)


def write_spoken(writer: PageWriter, blocks: Sequence[SpokenPoint | Pause]) -> None:
    """Write what is read aloud, in large type, with the time of each point beside it."""
    said = [passage for block in blocks if isinstance(block, SpokenPoint) for passage in block.paragraphs]
    table = writer.table(len(blocks) + 1, _SPOKEN_SHARES, turned=are_turned(writer, said), padding=0)
    write_quiet_head(writer, table, Pause.HEAD, last_to_end=True)
    late = Style(writer.styles.measures.small, before=4.5, after=3, colour=PALE, to_end=True)
    for place, block in enumerate(blocks, 1):
        inner = writer.inside(table.cellAt(place, 0))
        if isinstance(block, Pause):
            write_pause(inner)
            continue
        if block.handling is not Handling.TO_MAKE:
            form = QTextTableCellFormat()
            edge(form, "left", _COLOURS[block.handling], 3)
            form.setLeftPadding(8 * DOTS)
            table.cellAt(place, 0).setFormat(form)
        _led(inner, block, writer.styles.spoken)
        if block.time:
            writer.inside(table.cellAt(place, 1)).line(late, block.time.words)
    writer.leave(table, writer.styles.measures.after)


def _making(writer: PageWriter, point: SpokenPoint) -> None:
    style = replace(writer.styles.body, indent=_HANGING)
    leaning = replace(style, italic=True)
    for passage in point.raised_as:
        writer.begin(style, turned=writer.turned(passage), tab=True)
        writer.runs(passage, leaning)
    for place, passage in enumerate(_said(point)):
        first = not place
        led = with_topic(point.topic, passage) if first else passage
        hung = replace(style, hanging=_HANGING) if first else style
        writer.begin(hung, turned=writer.turned(led), tab=True)
        if first:
            writer.sign(f"{_MAKING}\t", style)
        writer.runs(led, style)
    _tail(writer, point, style)


def _led(writer: PageWriter, point: SpokenPoint, style: Style) -> None:
    """Write what is said, with the handling's word before it and, where it is known, what they will say."""
    word = () if point.handling is Handling.TO_MAKE else (Run(f"{point.label}: ", bold=True),)
    colour = _COLOURS[point.handling]
    for place, passage in enumerate(point.raised_as):
        leaning = Passage(tuple(_leaning(passage)), passage.language)
        writer.begin(style, turned=writer.turned(leaning), tab=True)
        for run in word if not place else ():
            writer.words(run.text, style, bold=True, colour=colour)
        writer.runs(leaning, style)
    for place, passage in enumerate(_said(point)):
        led = passage if place else with_topic(point.topic, passage)
        writer.begin(style, turned=writer.turned(led), tab=True)
        for run in word if not place and not point.raised_as else ():
            writer.words(run.text, style, bold=True, colour=colour)
        writer.runs(led, style)


def _leaning(passage: Passage) -> Iterator[Run]:
    for run in passage.runs:
        yield Run(run.text, run.bold, italic=True, note=run.note)


def _tail(writer: PageWriter, point: SpokenPoint, style: Style) -> None:
    """Write the word of the handling and the time at the far end of the last line."""
    measures = writer.styles.measures
    named = point.label if point.handling is Handling.TO_MAKE and not measures.pocket else ""
    words = " · ".join(filter(None, (named, point.time.words if point.time else "")))
    if words:
        # In one piece. Word joiners, as Word has them, would take a fallback font, and Qt then misplaces the tab.
        words = words.replace(" ", "\u00a0")
        writer.words(f"\t{words}", replace(style, size=measures.small, colour=PALE))


def _said(point: SpokenPoint) -> tuple[Passage, ...]:
    """Return what is said; a point that has a topic alone still says its topic."""
    return point.paragraphs or (Passage(()),)


def with_topic(topic: Passage | None, passage: Passage) -> Passage:
    """Return a passage that its topic leads in bold, closed by a stop."""
    if topic is None or not topic.plain.strip():
        return passage
    words = topic.plain.strip()
    language = passage.language or topic.language
    wide = language.partition("-")[0].lower() in _FULL_WIDTH_STOP
    stop = "" if words[-1] in _STOPS else ("。" if wide else ".")
    gap = "" if wide else " "
    return Passage((Run(f"{words}{stop}{gap}", bold=True), *passage.runs), language)
