"""What another program put on the clipboard as HTML, in small Markdown: paragraphs, bold, italic, lists and no more.

Word marks its list paragraphs by a style of its own (`mso-list`) and writes the sign as text inside; browsers and mail
use `ul` and `ol`. Cells of a table stand side by side on a line. Signs that were letters where they came from stay
letters: what would be read as bold, italic or a list is set so that it is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from cyberbrief.domain.small_markdown import forms_of

Attributes = list[tuple[str, str | None]]

_UNSEEN = frozenset({"head", "style", "script", "title", "xml", "noscript", "template", "object", "svg"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LISTED = frozenset({"ul", "ol", "li", "dl", "dt", "dd"})
_PARTS = frozenset(
    {"section", "article", "header", "footer", "main", "address", "figure", "figcaption", "body", "html"}
)
_TABLED = frozenset({"table", "tr", "hr"})
_BLOCKS = frozenset({"p", "div", "blockquote", "pre"}) | _HEADINGS | _LISTED | _PARTS | _TABLED
_EMPTY = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "wbr", "area", "base", "embed", "source"})
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite"})
_LEVEL = re.compile(r"mso-list:[^;]*?level(\d+)")
_NUMBER = re.compile(r"\(?(\d{1,9})[.)]")
_LETTERED = re.compile(r"\(?[A-Za-z]{1,6}[.)]")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_FALSE_SIGN = re.compile(r"([ \t]*(?:[-+*]|\d{1,9}[.)]))[ \t]")
_BETWEEN_CELLS = " · "
_HEAVY = 600
_STAR, _JOINER = "\u2217", "\u2060"


@dataclass(frozen=True, slots=True)
class _Run:
    words: str
    bold: bool = False
    italic: bool = False


@dataclass(slots=True)
class _Line:
    runs: list[_Run] = field(default_factory=list)
    level: int = 0  # from 1 for an item of a list
    number: int = 0  # of an item that has one


@dataclass(slots=True)
class _Open:
    """An element that is open, and what it says of the words inside it."""

    tag: str
    bold: bool
    italic: bool
    unseen: bool
    kept_blanks: bool
    is_sign: bool = False


def small_markdown(html: str) -> str:
    """Return the words of an HTML text in small Markdown; whatever it is, it is read and never refused."""
    reader = _Reader()
    reader.feed(html.replace("\0", ""))
    reader.close()
    reader.end_line()
    return _written(reader.lines)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[_Line] = []
        self._line: _Line | None = None
        self._open: list[_Open] = []
        self._lists: list[int] = []  # the number of the last item; -1 for a list without numbers
        self._pending: tuple[int, int] | None = None  # level and number of the item that begins
        self._word_level = 0
        self._sign = ""

    # ---------------------------------------------------------------------------------------------- what is open

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Take an element in."""
        given = {name: (value or "") for name, value in attrs}
        style = given.get("style", "").lower().replace(" ", "")
        if tag in {"br", "hr"}:
            self._break()
        if tag in _EMPTY:
            return
        self._part(tag)
        above = self._open[-1] if self._open else _Open("", bold=False, italic=False, unseen=False, kept_blanks=False)
        self._open.append(
            _Open(
                tag,
                bold=_weight(style, bold=above.bold or tag in _BOLD),
                italic=_slant(style, italic=above.italic or tag in _ITALIC),
                unseen=above.unseen or tag in _UNSEEN or "display:none" in style or "mso-hide:all" in style,
                kept_blanks=above.kept_blanks or tag == "pre" or "white-space:pre" in style,
                is_sign=above.is_sign or "mso-list:ignore" in style,
            )
        )
        self._begin(tag, style, given.get("start", ""))

    def _part(self, tag: str) -> None:
        """Begin a line where a block begins or ends; inside a cell all stays on the line of its row."""
        if tag not in _BLOCKS:
            return
        if tag not in _TABLED and any(one.tag in {"td", "th"} for one in self._open):
            self._put(" ")
        else:
            self.end_line()

    def _begin(self, tag: str, style: str, start: str) -> None:
        if tag in {"ul", "ol"}:
            self._lists.append((int(start) - 1 if start.isdecimal() else 0) if tag == "ol" else -1)
        elif tag == "li":
            if self._lists and self._lists[-1] >= 0:
                self._lists[-1] += 1
            in_cell = any(one.tag in {"td", "th"} for one in self._open)
            self._pending = (
                None if in_cell else (max(1, len(self._lists)), max(0, self._lists[-1]) if self._lists else 0)
            )
        elif tag in {"td", "th"} and self._line is not None and self._line.runs:
            last = self._line.runs.pop()
            self._line.runs += (_Run(last.words.rstrip(" "), last.bold, last.italic), _Run(_BETWEEN_CELLS))
        elif tag == "p" and (found := _LEVEL.search(style)):
            self._word_level = int(found.group(1))
            self._sign = ""

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and those inside it that nobody closed."""
        if not any(one.tag == tag for one in self._open):
            return
        while self._open:
            closed = self._open.pop()
            if closed.tag in {"ul", "ol"} and self._lists:
                self._lists.pop()
            self._part(closed.tag)
            if closed.tag == tag:
                return

    def unknown_decl(self, data: str) -> None:
        """Pass over what only Word understands."""

    # --------------------------------------------------------------------------------------------------- words

    def handle_data(self, data: str) -> None:
        """Take words in."""
        here = self._open[-1] if self._open else None
        if here is not None and here.unseen:
            return
        if here is not None and here.is_sign and self._word_level:
            self._sign += data
            return
        if here is not None and here.kept_blanks:
            first, *others = data.replace("\r\n", "\n").split("\n")
            self._put(first)
            for line in others:
                self._break()
                self._put(line)
            return
        self._put(_BLANKS.sub(" ", data))

    def _put(self, words: str) -> None:
        here = self._open[-1] if self._open else None
        line = self._line
        if not words.strip(" ") and (line is None or not line.runs):
            return
        if line is None:
            line = self._line = _Line()
            if self._pending is not None:
                line.level, line.number = self._pending
                self._pending = None
            elif self._word_level:
                self._take_sign(line)
        if line.runs and line.runs[-1].words.endswith(" ") and words.startswith(" "):
            words = words.lstrip(" ")
        if words:
            line.runs.append(_Run(words, bool(here and here.bold), bool(here and here.italic)))

    def _take_sign(self, line: _Line) -> None:
        sign = self._sign.strip(" \t\r\n\u00a0")
        numbered = _NUMBER.fullmatch(sign)
        if _LETTERED.fullmatch(sign) and sign.lower() != "o":
            line.runs.append(_Run(f"{sign} "))  # small Markdown counts by numbers alone
        else:
            line.level = self._word_level
            line.number = int(numbered.group(1)) if numbered else 0

    def _break(self) -> None:
        if self._line is not None:
            self.end_line()

    def end_line(self) -> None:
        """End the line, if it says anything."""
        line, self._line = self._line, None
        if line is not None and any(run.words.strip(" \u00a0") for run in line.runs):
            self.lines.append(line)
            self._word_level = 0


def _weight(style: str, *, bold: bool) -> bool:
    found = re.search(r"(?:^|;)font-weight:(\w+)", style)
    if found is None:
        return bold
    word = found.group(1)
    return int(word) >= _HEAVY if word.isdecimal() else word in {"bold", "bolder"}


def _slant(style: str, *, italic: bool) -> bool:
    found = re.search(r"(?:^|;)font-style:(\w+)", style)
    return italic if found is None else found.group(1) in {"italic", "oblique"}


# ------------------------------------------------------------------------------------------------------- written


def _written(lines: list[_Line]) -> str:
    made: list[str] = []
    widths: list[int] = []
    for line in lines:
        lead = ""
        if line.level:
            del widths[line.level - 1 :]
            while len(widths) < line.level - 1:
                widths.append(2)
            sign = f"{line.number}. " if line.number else "- "
            lead = " " * sum(widths) + sign
            widths.append(len(sign))
        else:
            widths.clear()
        made.append(lead + _words(_trimmed(line.runs), is_item=bool(line.level)))
    return "\n".join(made)


def _trimmed(runs: list[_Run]) -> list[_Run]:
    """Join runs of one kind, and drop the blanks at both ends of a line."""
    joined: list[_Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        blank = not run.words.strip()
        if last is not None and ((last.bold, last.italic) == (run.bold, run.italic) or blank):
            joined[-1] = _Run(last.words + run.words, last.bold, last.italic)
        else:
            joined.append(run)
    if joined:
        joined[0] = _Run(joined[0].words.lstrip(" "), joined[0].bold, joined[0].italic)
        joined[-1] = _Run(joined[-1].words.rstrip(" "), joined[-1].bold, joined[-1].italic)
    return [run for run in joined if run.words]


def _words(runs: list[_Run], *, is_item: bool) -> str:
    """Return a line that is read as it looked; where signs would not be read as meant, the words stand without them."""
    first = runs[0].words if runs else ""
    if not is_item and runs and (false := _FALSE_SIGN.match(first)) and false.group(1)[-1] not in ".)":
        runs = [_Run(f"{false.group(1)}\u00a0{first[false.end() :]}", runs[0].bold, runs[0].italic), *runs[1:]]
    meant = [(letter, run.bold, run.italic) for run in runs for letter in run.words if letter.isalnum()]
    for safe in (False, True):
        line = "".join(_marked(run, safe=safe) for run in runs)
        if _read(line) == meant:
            return line
    plain = "".join(_safe(run.words) for run in runs)
    return plain if any(sign in plain for sign in "*_") else "".join(run.words for run in runs)


def _marked(run: _Run, *, safe: bool) -> str:
    words = _safe(run.words) if safe else run.words
    sign = "*" * (2 * run.bold + run.italic)
    core = words.strip()
    if not sign or not core:
        return words
    before = words[: len(words) - len(words.lstrip())]
    return f"{before}{sign}{core}{sign}{words[len(before) + len(core) :]}"


def _safe(words: str) -> str:
    return words.replace("*", _STAR).replace("_", f"{_JOINER}_{_JOINER}")


def _read(line: str) -> list[tuple[str, bool, bool]]:
    emphases = forms_of(line).emphases
    bold = {place for one in emphases if one.is_bold for place in range(one.start, one.end)}
    italic = {place for one in emphases if not one.is_bold for place in range(one.start, one.end)}
    return [(letter, place in bold, place in italic) for place, letter in enumerate(line) if letter.isalnum()]
