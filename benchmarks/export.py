"""Word export beside its floor and its peers: python -m benchmarks.export [pages …].

Floor: the same document.xml, ready as bytes, deflated into a ZIP. Runs are interleaved, so that a busy machine is busy
for all of them, and what is printed is the median of each as a multiple of the floor's.
"""

from __future__ import annotations

import gc
import platform
import statistics
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from importlib.metadata import version
from io import BytesIO

from benchmarks.made_brief import STANDING, made_brief, made_phrases
from benchmarks.peers import by_docxtpl, by_python_docx, template_for_docxtpl
from cyberbrief.compose.document import Document
from cyberbrief.domain.progress import Silent
from cyberbrief.word.leak_check import WithheldText, find_leaks
from cyberbrief.word.writer import write

_SIZES = (10, 100, 1000)
_ROUNDS = {10: 15, 100: 9, 1000: 7}
_PHRASES = 5000
_LARGEST_FOR_PYTHON_DOCX = 100  # its time grows with the square of the length
_BODY = "word/document.xml"

FLOOR = "floor: document.xml deflated"
EXPORT = "CyberBrief, everything on"
LEAKS = f"CyberBrief, leak check, {_PHRASES:,} withheld texts"
PYTHON_DOCX = "python-docx as documented"
DOCXTPL = "docxtpl"

Source = Callable[[int], Document]


def ways(source: Source, pages: int) -> Mapping[str, Callable[[], object]]:
    """Return each way to write a brief of so many pages."""
    document = source(pages)
    data = write(document, STANDING, Silent())
    body = zipfile.ZipFile(BytesIO(data)).read(_BODY)
    withheld = [WithheldText(str(place), "text", words) for place, words in enumerate(made_phrases(_PHRASES))]
    template = template_for_docxtpl()
    found: dict[str, Callable[[], object]] = {
        FLOOR: lambda: _deflated(body),
        EXPORT: lambda: write(document, STANDING, Silent()),
        LEAKS: lambda: find_leaks(data, withheld, ()),
        DOCXTPL: lambda: by_docxtpl(template, document),
    }
    if pages <= _LARGEST_FOR_PYTHON_DOCX:
        found[PYTHON_DOCX] = lambda: by_python_docx(document)
    return found


def _deflated(body: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_BODY, body)
    return stream.getvalue()


def medians(found: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Run the ways in turn, so many rounds, and return the median seconds of each."""
    times: dict[str, list[float]] = {name: [] for name in found}
    for _ in range(rounds):
        for name, way in found.items():
            gc.collect()
            start = time.perf_counter()
            way()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(each) for name, each in times.items()}


def main(source: Source = made_brief) -> None:
    """Measure each size and print the table."""
    sizes = tuple(int(word) for word in sys.argv[1:]) or _SIZES
    measured = {pages: medians(ways(source, pages), _ROUNDS.get(pages, 7)) for pages in sizes}
    names = (FLOOR, EXPORT, LEAKS, DOCXTPL, PYTHON_DOCX)
    wide = max(map(len, names))
    print(f"\nWord export, times the floor ({platform.python_implementation()} {platform.python_version()}, ", end="")
    print(", ".join(f"{name} {version(name)}" for name in ("python-docx", "docxtpl", "lxml")) + ")\n")
    print(f"{'':{wide}}" + "".join(f"{pages:>9,} pages" for pages in sizes))
    for name in names:
        cells = (measured[pages].get(name, 0) / measured[pages][FLOOR] for pages in sizes)
        print(f"{name:{wide}}" + "".join(f"{ratio:15.1f}" if ratio else f"{'–':>15}" for ratio in cells))
    print(f"{'milliseconds of the floor':{wide}}" + "".join(f"{measured[one][FLOOR] * 1000:15.1f}" for one in sizes))
    print(f"\n{'docxtpl takes, times CyberBrief':{wide}}" + _against(measured, DOCXTPL, EXPORT))
    print(f"{'leak check takes, times the export':{wide}}" + _against(measured, LEAKS, EXPORT))


def _against(measured: Mapping[int, Mapping[str, float]], one: str, other: str) -> str:
    return "".join(f"{times[one] / times[other]:15.1f}" for times in measured.values())


if __name__ == "__main__":
    main()
