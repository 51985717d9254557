"""Text that nobody sees on paper: hidden, white on white, too small to read, beyond the edge of the page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from lxml import etree

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.formats import Formats, is_white
from cyberbrief.word.revealing.opened_file import OpenedFile, Story
from cyberbrief.word.revealing.tags import above, at, attribute, child, is_on, remove, short
from cyberbrief.word.revealing.trace import Hit, Sort, first_words

_SMALLEST = 4.0  # points; below it nobody reads print
_LEAST_WIDTH = 10  # per cent of a letter's width
_LEAST_HEIGHT = 60  # twentieths of a point: a line or row of a fixed height below it shows nothing
_TEXT = frozenset({"w:t", "w:delText"})
_SHOWN = frozenset({"w:rPr", "w:fldChar"})
_INCH = 1_440
_LARGEST_PAGE = 31_680  # twentieths of a point, the widest that Word makes (22 inches)
_POINT_OF_DRAWING = 635  # units of a drawing in a twentieth of a point
_MAY_STAND_ON_A_PICTURE = words("It may stand on a dark picture or a coloured shape; look at the page.")


def unseen_text(file: OpenedFile) -> Iterator[Hit]:
    """Yield what nobody sees, the runs that follow each other as one."""
    formats = Formats(file)
    for story in file.stories():
        runs = [run for run in story.every("w:r") if run.getparent() is not None]
        yield from _hidden(file, story, formats, runs)
        yield from _hidden_rows(file, story)
        yield from _invisible(file, story, formats, runs)
        yield from _outside(file, story)


# --------------------------------------------------------------------------------------------------- hidden


def _hidden(file: OpenedFile, story: Story, formats: Formats, runs: Sequence[etree._Element]) -> Iterator[Hit]:
    for together in _together(runs, formats.is_hidden):
        said = [one.text or "" for run in together for one in run if short(one) in {*_TEXT, "w:instrText"}]
        if any(short(one) not in _SHOWN for run in together for one in run):
            yield Hit(Sort.HIDDEN, story.where(together[0]), first_words(said), _emptier(file, story, together))


def _hidden_rows(file: OpenedFile, story: Story) -> Iterator[Hit]:
    for row in story.every("w:tr"):
        if is_on(at(row, "w:trPr", "w:hidden")):
            yield Hit(Sort.HIDDEN, story.where(row), text_of(row), _cutter(file, story, [row]))


def _together(
    runs: Iterable[etree._Element], is_one: Callable[[etree._Element], bool]
) -> Iterator[Sequence[etree._Element]]:
    """Yield the runs that are such, those of a paragraph that follow each other together."""

    def paragraph(run: etree._Element) -> etree._Element | None:
        return above(run, "w:p")

    for _paragraph, inside in groupby(runs, paragraph):
        for such, group in groupby(inside, is_one):
            if such:
                yield list(group)


def _emptier(file: OpenedFile, story: Story, runs: Sequence[etree._Element]) -> Callable[[], None]:
    """Return what takes out hidden runs; of a field that is not hidden as a whole the frame stays."""
    ends = [attribute(one, "w:fldCharType") for run in runs for one in run if short(one) == "w:fldChar"]
    whole = ends.count("begin") == ends.count("end")
    paragraphs = [found for run in runs[:1] if (found := above(run, "w:p")) is not None]

    def cut() -> None:
        for run in runs:
            if whole:
                remove(run)
                continue
            for one in list(run):
                if short(one) not in _SHOWN:
                    remove(one)
        for paragraph in paragraphs:
            _drop_if_hidden(paragraph)
        file.touch(story.name)

    return cut


def _drop_if_hidden(paragraph: etree._Element) -> None:
    """Take out a paragraph of which nothing is left and whose end is hidden as well: no line stood there."""
    properties = child(paragraph, "w:pPr")
    hidden = is_on(at(properties, "w:rPr", "w:vanish")) and child(properties, "w:sectPr") is None
    following = paragraph.getnext()
    if hidden and all(one is properties for one in paragraph) and following is not None and short(following) == "w:p":
        remove(paragraph)


def _cutter(file: OpenedFile, story: Story, elements: Sequence[etree._Element]) -> Callable[[], None]:
    def cut() -> None:
        for element in elements:
            remove(element)
        file.touch(story.name)

    return cut


# ------------------------------------------------------------------------------------------------- invisible


def _invisible(file: OpenedFile, story: Story, formats: Formats, runs: Sequence[etree._Element]) -> Iterator[Hit]:
    on_picture = _has_ground_of_its_own(file, story)
    grounds = {}

    def reason(run: etree._Element) -> str:
        if not any(short(one) in _TEXT and (one.text or "").strip() for one in run) or formats.is_hidden(run):
            return ""
        if formats.size(run) < _SMALLEST or _is_squeezed(run):
            return "small"
        colour, ground = formats.colour(run), formats.stands_on(run)
        if not colour or not (colour.casefold() == ground.fill.casefold() or (is_white(colour) and not ground.fill)):
            return ""
        grounds[run] = ground.unsure or (on_picture and not ground.fill)
        return "" if ground.unsure and above(run, "w:tbl") is not None else "white"

    for together in _together(runs, lambda run: bool(reason(run))):
        said = first_words([one.text or "" for run in together for one in run if short(one) in _TEXT])
        unsure = any(grounds.get(run) for run in together)
        cut = None if unsure else _blanker(file, story, together)
        yield Hit(Sort.UNSEEN, story.where(together[0]), said, cut, _MAY_STAND_ON_A_PICTURE if unsure else None)


def _is_squeezed(run: etree._Element) -> bool:
    width = at(run, "w:rPr", "w:w")
    told = attribute(width, "w:val").removesuffix("%") if width is not None else ""
    if told.isdecimal() and int(told) < _LEAST_WIDTH:
        return True
    paragraph, row = above(run, "w:p"), above(run, "w:tr")
    spacing, height = at(paragraph, "w:pPr", "w:spacing"), at(row, "w:trPr", "w:trHeight")
    return _is_flat(spacing, "w:line", "w:lineRule") or _is_flat(height, "w:val", "w:hRule")


def _is_flat(element: etree._Element | None, size: str, rule: str) -> bool:
    if element is None or attribute(element, rule) != "exact":
        return False
    told = attribute(element, size)
    return told.isdecimal() and int(told) < _LEAST_HEIGHT


def _has_ground_of_its_own(file: OpenedFile, story: Story) -> bool:
    """Whether a picture, shape or colour may lie behind the text of a page."""
    root = file.tree(file.main)
    behind = [one for one in story.every("wp:anchor") if attribute(one, "behindDoc") in {"1", "true"}]
    return child(root, "w:background") is not None or bool(behind) or bool(story.every("w:pict"))


def _blanker(file: OpenedFile, story: Story, runs: Sequence[etree._Element]) -> Callable[[], None]:
    """Return what puts blanks where letters stood, so that all else stays where it is on the page."""

    def cut() -> None:
        for run in runs:
            for one in run:
                if short(one) in _TEXT:
                    one.text = " " * len(one.text or "")
                    one.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        file.touch(story.name)

    return cut


# --------------------------------------------------------------------------------------------------- outside


def _outside(file: OpenedFile, story: Story) -> Iterator[Hit]:
    for anchor in story.every("wp:anchor"):
        if _is_beyond(anchor):
            holder = above(anchor, "mc:AlternateContent", "w:drawing") if anchor.getparent() is not None else None
            outer = above(anchor, "mc:AlternateContent")
            held = outer if outer is not None else holder if holder is not None else anchor
            yield _outside_hit(file, story, held, text_of(anchor) or _name_of(anchor))
    for shape in story.every("v:shape", "v:rect"):
        if above(shape, "mc:AlternateContent") is None and _is_shape_beyond(attribute(shape, "style")):
            holder = above(shape, "w:pict")
            yield _outside_hit(file, story, holder if holder is not None else shape, text_of(shape))
    for paragraph in story.every("w:p"):
        if _is_paragraph_beyond(paragraph) and (said := text_of(paragraph)):
            runs = [one for one in paragraph.iter() if short(one) == "w:r"]
            yield Hit(Sort.OUTSIDE, story.where(paragraph), said, _emptier(file, story, runs))


def _outside_hit(file: OpenedFile, story: Story, held: etree._Element, said: str) -> Hit:
    return Hit(Sort.OUTSIDE, story.where(held), said, _cutter(file, story, [held]))


def _is_beyond(anchor: etree._Element) -> bool:
    extent = child(anchor, "wp:extent")
    for side, way in (("cx", "wp:positionH"), ("cy", "wp:positionV")):
        offset = at(anchor, way, "wp:posOffset")
        place = _number(offset.text or "" if offset is not None else "")
        size = _number(attribute(extent, side)) if extent is not None else 0
        if place > _LARGEST_PAGE * _POINT_OF_DRAWING or place + size < -2 * _INCH * _POINT_OF_DRAWING:
            return True
    return False


def _is_shape_beyond(style: str) -> bool:
    told = dict(one.strip().split(":", 1) for one in style.split(";") if ":" in one)
    for side, length in (("margin-left", "width"), ("margin-top", "height"), ("left", "width"), ("top", "height")):
        place, size = _points(told.get(side, "")), _points(told.get(length, ""))
        if place > _LARGEST_PAGE / 20 or place + size < -2 * 72:
            return True
    return False


def _is_paragraph_beyond(paragraph: etree._Element) -> bool:
    indent, frame = at(paragraph, "w:pPr", "w:ind"), at(paragraph, "w:pPr", "w:framePr")
    if frame is not None:
        x, y = _number(attribute(frame, "w:x")), _number(attribute(frame, "w:y"))
        width = _number(attribute(frame, "w:w")) or _INCH
        return x > _LARGEST_PAGE or y > _LARGEST_PAGE or x + width < -_INCH
    if indent is None:
        return False
    left = _number(attribute(indent, "w:left") or attribute(indent, "w:start"))
    right = _number(attribute(indent, "w:right") or attribute(indent, "w:end"))
    return left > _LARGEST_PAGE or (left < 0 and right > _LARGEST_PAGE)


def _number(told: str) -> int:
    return int(told) if told.removeprefix("-").isdecimal() and told.isascii() else 0


def _points(told: str) -> float:
    told = told.strip()
    number, unit = told[:-2], told[-2:]
    scale = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}.get(unit, 0.0)
    try:
        return float(number) * scale
    except ValueError:
        return 0.0


def text_of(element: etree._Element) -> str:
    """Return the words of an element, those of each paragraph apart."""
    return first_words(
        [(one.text or "") + " " * (short(one) == "w:p") for one in element.iter() if short(one) in _TEXT]
    )


def _name_of(anchor: etree._Element) -> str:
    found = child(anchor, "wp:docPr")
    return attribute(found, "name") if found is not None else ""
