"""Word export of the sample beside its floor and its peers: python -m benchmarks.export [pages …].

Floor: the same document.xml, ready as a string, deflated into a ZIP at the level that we use. A row of its own says
what zlib's usual level takes, which the peers use. Runs are interleaved, so that a busy machine is busy for all of
them, and what is printed is the median of each as a multiple of the floor's.
"""

from __future__ import annotations

import gc
import platform
import re
import statistics
import sys
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from html import unescape
from importlib.metadata import version
from io import BytesIO
from xml.sax.saxutils import escape

from benchmarks.long_sample import VARIANT, cut, multiplied, phrases, sample_brief
from benchmarks.peers import by_docxtpl, by_python_docx, template_for_docxtpl
from cyberbrief.compose.composition import compose
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import check
from cyberbrief.compose.standing import Standing
from cyberbrief.domain.progress import Silent
from cyberbrief.services.marking_blocks import blocks_of, marks_for
from cyberbrief.word.house.formal import formal
from cyberbrief.word.house.keeping import kept
from cyberbrief.word.house.template import HouseTemplate
from cyberbrief.word.leak_check import WithheldText, find_leaks
from cyberbrief.word.package import LEVEL
from cyberbrief.word.writer import write

_SIZES = (10, 100, 1000)
_ROUNDS = 11
_SECONDS = 8.0  # a way that has run so long, twice at least, is known well enough
_PHRASES = 5000
_LARGEST_FOR_PYTHON_DOCX = 100  # its time grows with the square of the length
_USUAL_LEVEL = 6
_BODY = "word/document.xml"
_WORDS = re.compile("(?<=>)([^<]+)(?=<)")

FLOOR = f"floor: document.xml deflated, level {LEVEL}"
USUAL = f"the same at the usual level, {_USUAL_LEVEL}"
STRINGS = f"words escaped, joined, deflated, {LEVEL}"
EXPORT = "CyberBrief, everything on"
HOUSE = "the same in a house template"
UNMARKED = "the same without marks"
NO_CONTENTS = "the same without contents"
NOTED = "after it: noting what marks hold"
LEAKS = f"leak check of {_PHRASES:,} withheld texts"
DOCXTPL = "docxtpl"
PYTHON_DOCX = "python-docx as documented"
COMPOSE = "before it: composing"
CHECK = "before it: final check"
_NAMES = (
    FLOOR,
    USUAL,
    STRINGS,
    EXPORT,
    HOUSE,
    UNMARKED,
    NO_CONTENTS,
    LEAKS,
    DOCXTPL,
    PYTHON_DOCX,
    COMPOSE,
    CHECK,
    NOTED,
)

Ways = Mapping[str, Callable[[], object]]


def ways(materials: Materials, standing: Standing, pages: int) -> Ways:
    """Return each way to write the sample's brief at a length, and what comes before."""
    full = multiplied(materials, pages)
    composed = compose(full, VARIANT)
    document = cut(composed.document, pages)
    data = write(document, standing, Silent())
    body = zipfile.ZipFile(BytesIO(data)).read(_BODY).decode()
    pieces = _WORDS.split(body)
    words = [unescape(piece) for piece in pieces[1::2]]
    withheld = [WithheldText(str(place), "text", text) for place, text in enumerate(phrases(document, _PHRASES))]
    template = template_for_docxtpl()
    house = HouseTemplate(kept(formal()))
    bare = replace(document, contents=False)
    marks = marks_for(VARIANT)
    if marks is None:
        raise ValueError(VARIANT.name)
    marked = write(document, standing, Silent(), marks)
    found: dict[str, Callable[[], object]] = {
        FLOOR: lambda: _deflated(body, LEVEL),
        USUAL: lambda: _deflated(body, _USUAL_LEVEL),
        STRINGS: lambda: _deflated(_joined(pieces, words), LEVEL),
        EXPORT: lambda: write(document, standing, Silent(), marks_for(VARIANT)),
        HOUSE: lambda: write(document, standing, Silent(), marks_for(VARIANT), house),
        UNMARKED: lambda: write(document, standing, Silent()),
        NO_CONTENTS: lambda: write(bare, standing, Silent(), marks_for(VARIANT)),
        NOTED: lambda: blocks_of(marked, marks, full),
        LEAKS: lambda: find_leaks(data, withheld, ()),
        DOCXTPL: lambda: by_docxtpl(template, document),
    }
    if pages <= _LARGEST_FOR_PYTHON_DOCX:
        found[PYTHON_DOCX] = lambda: by_python_docx(document)
    if document is composed.document:
        found[COMPOSE] = lambda: compose(full, VARIANT)
        found[CHECK] = lambda: check(full, VARIANT, composed)
    return found


def _joined(pieces: Sequence[str], words: Sequence[str]) -> str:
    made = list(pieces)
    made[1::2] = map(escape, words)
    return "".join(made)


def _deflated(body: str, level: int) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        archive.writestr(_BODY, body)
    return stream.getvalue()


def medians(found: Ways) -> dict[str, float]:
    """Run the ways in turn and return the median seconds of each."""
    times: dict[str, list[float]] = {name: [] for name in found}
    for turn in range(_ROUNDS):
        for name, way in found.items():
            if turn > 1 and sum(times[name]) > _SECONDS:
                continue
            gc.collect()
            start = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(each) for name, each in times.items()}


def main() -> None:
    """Measure each size and print the table."""
    sizes = tuple(int(word) for word in sys.argv[1:]) or _SIZES
    materials, standing = sample_brief()
    measured = {pages: medians(ways(materials, standing, pages)) for pages in sizes}
    wide = max(map(len, _NAMES)) + 4
    packages = ", ".join(f"{name} {version(name)}" for name in ("python-docx", "docxtpl", "lxml"))
    print("\nWord export of the sample’s session brief in full, multiplied: times the floor")
    print(f"({platform.python_implementation()} {platform.python_version()}, {packages})\n")
    print(f"{'':{wide}}" + "".join(f"{pages:>9,} pages" for pages in sizes))
    for name in _NAMES:
        cells = (measured[pages].get(name, 0) / measured[pages][FLOOR] for pages in sizes)
        print(f"{name:{wide}}" + "".join(f"{ratio:15.1f}" if ratio else f"{'–':>15}" for ratio in cells))
    print()
    print(f"{'milliseconds of the floor':{wide}}" + "".join(f"{measured[one][FLOOR] * 1000:15.1f}" for one in sizes))
    for words, one, other in (
        ("docxtpl takes, times CyberBrief", DOCXTPL, EXPORT),
        ("leak check takes, times the export", LEAKS, EXPORT),
        ("a house template takes, times the export", HOUSE, EXPORT),
    ):
        ratios = (times[one] / times[other] for times in measured.values())
        print(f"{words:{wide}}" + "".join(f"{ratio:15.1f}" for ratio in ratios))


if __name__ == "__main__":
    main()
