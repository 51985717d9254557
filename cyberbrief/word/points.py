"""Talking points: what to say, with when to say it, whom it answers and how long it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cyberbrief.compose.document import Passage, Pause, Run, SpokenPoint
from cyberbrief.domain.talking_point import Handling
from cyberbrief.word.colours import HANDLINGS, PALE
from cyberbrief.word.languages import is_never_slanted
from cyberbrief.word.setting import Setting
from cyberbrief.word.styles import CONTINUED_POINT, point_style
from cyberbrief.word.table_styles import SPOKEN
from cyberbrief.word.tables import are_turned, cell, row, table, widths_of

# In its type a quarter of what fills a page of small type fills one.
_LARGE = 4
_SPOKEN_SHARES = (84, 16)
_STOPS = frozenset(".!?:;…。！？：؟۔")
_FULL_WIDTH_STOP = frozenset({"zh", "ja"})


def point_of(setting: Setting, point: SpokenPoint) -> str:
    """Return a point as paragraphs of its handling's style; what is said in order carries its word at the end."""
    style = point_style(point.handling)
    making = point.handling is Handling.TO_MAKE
    label = "" if making else _label(setting, point)
    tail = _tail(setting, point, making=making)
    raised = _raised(setting, point, label, style)
    said = [_with_topic(point.topic, passage) if place == 0 else passage for place, passage in enumerate(_said(point))]
    paragraphs = [raised]
    for place, passage in enumerate(said):
        paragraphs.append(
            setting.paragraph(
                CONTINUED_POINT if making and place > 0 else style,
                passage,
                lead="" if raised or place else label,
                tail=tail if place == len(said) - 1 else "",
            )
        )
    return "".join(paragraphs)


def spoken_of(setting: Setting, blocks: Sequence[SpokenPoint | Pause]) -> str:
    """Return what is read aloud, in large type, with the time of each point beside it."""
    widths = widths_of(setting.layout.text_width, _SPOKEN_SHARES)
    what, time = (setting.line("Table Label", words) for words in Pause.HEAD)
    time = time.replace("</w:pPr>", '<w:jc w:val="end"/></w:pPr>', 1)  # as the times below it stand
    head = row(cell(widths[0], what) + cell(widths[1], time), head=True)
    rows = head + "".join(_spoken_row(setting, block, widths) for block in blocks)
    said = [passage for block in blocks if isinstance(block, SpokenPoint) for passage in block.paragraphs]
    turned = are_turned(setting, said)
    look = {"titled": "What to say, with its time", "described": "In the order in which it is said"}
    return table(setting, SPOKEN, widths, rows, turned=turned, **look)


def pause_of(setting: Setting) -> str:
    """Return a pause as a line of its own."""
    return setting.line("Pause", Pause.WORDS)


def _spoken_row(setting: Setting, block: SpokenPoint | Pause, widths: Sequence[int]) -> str:
    if isinstance(block, Pause):
        return row(cell(widths[0], pause_of(setting)) + cell(widths[1], ""))
    colour = HANDLINGS[block.handling]
    making = block.handling is Handling.TO_MAKE
    label = "" if making else _label(setting, block)
    raised = _raised(setting, block, label, "Spoken")
    said = [_with_topic(block.topic, passage) if place == 0 else passage for place, passage in enumerate(_said(block))]
    words = raised + "".join(
        setting.paragraph("Spoken", passage, lead="" if raised or place else label)
        for place, passage in enumerate(said)
    )
    bar = "" if making else f'<w:left w:val="single" w:sz="36" w:space="0" w:color="{colour}"/>'
    time = setting.line("Spoken Time", block.time.words) if block.time else ""
    said_cell = cell(widths[0], words, borders=bar, inset=170 if bar else 0)
    return row(said_cell + cell(widths[1], time), length=len(words) * _LARGE)


def _said(point: SpokenPoint) -> tuple[Passage, ...]:
    """Return what is said; a point that has a topic alone still says its topic."""
    return point.paragraphs or (Passage(()),)


def _with_topic(topic: Passage | None, passage: Passage) -> Passage:
    """Return a passage that its topic leads in bold, closed by a stop."""
    if topic is None or not topic.plain.strip():
        return passage
    words = topic.plain.strip()
    language = passage.language or topic.language
    wide = language.partition("-")[0].lower() in _FULL_WIDTH_STOP
    stop = "" if words[-1] in _STOPS else ("。" if wide else ".")
    gap = "" if wide else " "
    return Passage((Run(f"{words}{stop}{gap}", bold=True), *passage.runs), language, (*topic.sources, *passage.sources))


def _label(setting: Setting, point: SpokenPoint) -> str:
    colour = f'<w:color w:val="{HANDLINGS[point.handling]}"/>'
    return setting.words(f"{point.label}: ", setting.language, bold=True, extra=colour)


def _raised(setting: Setting, point: SpokenPoint, label: str, style: str) -> str:
    """Return what the other side will say, in italics behind the label; nothing where it is not known."""
    # In a row of a table the mark would hold all rows together, not the paragraphs.
    keep = "" if style == "Spoken" else "<w:keepNext/>"
    return "".join(
        setting.paragraph(
            style,
            Passage(tuple(_leaning(passage)), passage.language, passage.sources),
            lead="" if place else label,
            before=keep,
            after='<w:spacing w:after="20"/>',  # what they say stands close to what we answer
        )
        for place, passage in enumerate(point.raised_as)
    )


def _leaning(passage: Passage) -> Iterator[Run]:
    for run in passage.runs:
        yield Run(run.text, run.bold, italic=run.italic or not is_never_slanted(run.text), note=run.note)


def _tail(setting: Setting, point: SpokenPoint, *, making: bool) -> str:
    """Return the word of the handling and the time, as they stand at the end of the last line."""
    named = point.label if making and not setting.layout.pocket else ""
    words = " · ".join(filter(None, (named, point.time.words if point.time else "")))
    if not words:
        return ""
    # One piece: a time that breaks over two lines cannot be read at a glance.
    words = words.replace(" ", "\u00a0").replace("–", "\u2060–\u2060")
    manner = f'<w:color w:val="{PALE}"/><w:sz w:val="{setting.layout.small}"/><w:szCs w:val="{setting.layout.small}"/>'
    if point.answers is None and not setting.from_the_right:  # nothing in it but our own word and figures
        return f"<w:r><w:tab/></w:r><w:r><w:rPr>{manner}</w:rPr><w:t>{words}</w:t></w:r>"
    return f"<w:r><w:tab/></w:r>{setting.words(words, setting.language, extra=manner)}"
