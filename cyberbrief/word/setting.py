"""What holds for a whole document while its body is set: page, language, styles, notes, lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cyberbrief.compose.document import Passage, Run
from cyberbrief.word.bookmarks import Bookmarks
from cyberbrief.word.languages import (
    east_asian_font,
    has_east_asian,
    has_right_to_left,
    held_together,
    is_east_asian,
    is_french,
    is_never_slanted,
    is_written_from_the_right,
    language_by_script,
    runs_from_the_right,
    stretches,
    with_french_gaps,
    word_language,
)
from cyberbrief.word.layout import Layout
from cyberbrief.word.look import OURS, Look
from cyberbrief.word.marks import Marks
from cyberbrief.word.markup import UNUSUAL, text_elements
from cyberbrief.word.notes import Notes
from cyberbrief.word.numbering import Numbering
from cyberbrief.word.styles import BARS

_is_unusual = UNUSUAL.search
_FONTS = "<w:rFonts"
_SLANTED = frozenset({"Quote", "Table Quote"})
_KEPT = ' xml:space="preserve"'
_RUN_OPENINGS = {
    (False, False): "<w:r>",
    (True, False): "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>",
    (False, True): "<w:r><w:rPr><w:i/><w:iCs/></w:rPr>",
    (True, True): "<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>",
}


def _heavy(*, bold: bool, italic: bool) -> str:
    return f"{'<w:b/><w:bCs/>' if bold else ''}{'<w:i/><w:iCs/>' if italic else ''}"


def _manner_of(run: Run, *, slanted: bool) -> str:
    if slanted and not run.italic and is_never_slanted(run.text):
        return f'{_heavy(bold=run.bold, italic=False)}<w:i w:val="0"/><w:iCs w:val="0"/>'
    return _heavy(bold=run.bold, italic=run.italic)


def _usual_run(text: str, opening: str) -> str:
    """Return letters that need no escape as a run; the format drops spaces at an end unless told to keep them."""
    if not text:
        return ""
    kept = _KEPT if text[0] == " " or text[-1] == " " else ""
    return f"{opening}<w:t{kept}>{text}</w:t></w:r>"


def _turned_bar(name: str) -> str:
    """Return the bar of a style for a paragraph that begins at the right: the format never mirrors it."""
    bar = BARS.get(name, "")
    return f'<w:pBdr><w:left w:val="nil"/>{bar.replace("w:left", "w:right")}</w:pBdr>' if bar else ""


@dataclass(slots=True)
class Setting:
    """The document-wide facts that each block is set with, and the counters that blocks share."""

    layout: Layout
    language: str
    style_ids: Mapping[str, str]
    notes: Notes
    bookmarks: Bookmarks
    numbering: Numbering = field(default_factory=Numbering)
    from_the_right: bool = False
    marks: Marks | None = None
    look: Look = OURS
    # Made on first use: how a paragraph of a style begins, and lines of the program's own words.
    _own_language: tuple[str, ...] = field(init=False, repr=False)
    _openings: dict[str, str] = field(default_factory=dict, init=False, repr=False)
    _lines: dict[tuple[str, str, bool, str, bool], str] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        # French is set with care throughout, for its gaps.
        self._own_language = () if is_french(self.language) else ("", self.language)

    def style(self, name: str) -> str:
        """Return the id of a style by the name that Word stores."""
        return self.style_ids[name]

    def turned(self, passage: Passage) -> bool:
        """Say whether a passage is set from right to left."""
        return runs_from_the_right(passage.plain, passage.language, self.language)

    def paragraph(
        self, name: str, passage: Passage, *, lead: str = "", tail: str = "", before: str = "", after: str = ""
    ) -> str:
        """Return a passage as one paragraph of a style.

        `lead` and `tail` are finished runs around it; `before` and `after` finished elements of the paragraph's
        properties, as the schema wants them before or behind `w:bidi`.
        """
        opening = self._openings.get(name) or self._opening(name)
        runs = self._usual_runs(passage)
        if runs is None:
            turned = runs_from_the_right(passage.plain, passage.language, self.language)
            runs = self._careful_runs(passage, turned=turned, slanted=name in _SLANTED)
            if turned:
                before = f"{before}{_turned_bar(name) if self.look.bars or name != 'Quote' else ''}<w:bidi/>"
        content = f"{lead}{runs}{tail}"
        if self.marks is not None and passage.sources:
            content = self.marked(passage, content)
        return f"{opening}{before}{after}</w:pPr>{content}</w:p>"

    def marked(self, passage: Passage, content: str) -> str:
        """Return a paragraph's finished runs under a mark of its own, where the file has marks and a record says it."""
        if self.marks is None or not passage.sources or not content:
            return content
        return self.bookmarks.around(self.marks.next(passage.sources), content)

    def numbered(self, number: str, passage: Passage) -> str:
        """Return a paragraph with its number hung before it."""
        lead = f"{self.words(number, self.language)}<w:r><w:tab/></w:r>"
        return self.paragraph("Numbered", passage, lead=lead)

    def _opening(self, name: str) -> str:
        opening = self._openings[name] = f'<w:p><w:pPr><w:pStyle w:val="{self.style_ids[name]}"/>'
        return opening

    def line(
        self, name: str, text: str, *, bold: bool = False, run: str = "", tail: str = "", keep: bool = False
    ) -> str:
        """Return words of the program's own, or of one line, as a paragraph of a style; `keep` it with the next."""
        key = (name, text, bold, run, keep)
        made = self._lines.get(key)
        if made is None:
            usual = not self.from_the_right and text.isascii()
            bidi = "" if usual or not runs_from_the_right(text, "", self.language) else "<w:bidi/>"
            words = self.words(text, bold=bold, extra=run) if text else ""
            kept = "<w:keepNext/>" if keep else ""
            made = f'<w:p><w:pPr><w:pStyle w:val="{self.style_ids[name]}"/>{kept}{bidi}</w:pPr>{words}'
            self._lines[key] = made
        return f"{made}{tail}</w:p>"

    def runs(self, passage: Passage) -> str:
        """Return the runs of a passage."""
        runs = self._usual_runs(passage)
        return self._careful_runs(passage, turned=self.turned(passage)) if runs is None else runs

    def _usual_runs(self, passage: Passage) -> str | None:
        """Return the runs of a passage that needs nothing but its letters; None for another.

        Nearly all are such, and an export of a thousand pages waits for them: this path is kept short. Neighbours in
        one manner become one run.
        """
        runs = passage.runs
        if len(runs) == 1:
            run = runs[0]
            text = run.text
            mixed = run.bold or run.italic or run.note
        else:
            text = "".join([run.text for run in runs])
            mixed = True in [run.bold or run.italic or run.note > 0 for run in runs]
        if self.from_the_right or passage.language not in self._own_language or _is_unusual(text):
            return None
        if mixed:
            return self._mixed_runs(runs)
        if not text:
            return ""
        kept = _KEPT if text[0] == " " or text[-1] == " " else ""
        return f"<w:r><w:t{kept}>{text}</w:t></w:r>"

    def _mixed_runs(self, runs: Sequence[Run]) -> str:
        pieces = []
        text, bold, italic = "", False, False
        for run in runs:
            if run.bold is not bold or run.italic is not italic:
                pieces.append(_usual_run(text, _RUN_OPENINGS[bold, italic]))
                text, bold, italic = run.text, run.bold, run.italic
            else:
                text += run.text
            if run.note:
                pieces.append(_usual_run(text, _RUN_OPENINGS[bold, italic]))
                pieces.append(self.notes.mark(run.note))
                text = ""
        pieces.append(_usual_run(text, _RUN_OPENINGS[bold, italic]))
        return "".join(pieces)

    def _careful_runs(self, passage: Passage, *, turned: bool, slanted: bool = False) -> str:
        """Return the runs of any passage; in a style that is `slanted` letters that know no italics stand upright."""
        pieces = []
        for run in passage.runs:
            if run.text:
                pieces.append(
                    self._stretched(run.text, passage.language, _manner_of(run, slanted=slanted), turned=turned)
                )
            if run.note:
                pieces.append(self.notes.mark(run.note))
        return "".join(pieces)

    def words(self, text: str, language: str = "", *, bold: bool = False, extra: str = "") -> str:
        """Return any text as runs, cut where its direction turns, each in its language."""
        heavy = f"{_heavy(bold=bold, italic=False)}{extra}"
        if text.isascii() and not self.from_the_right and (not language or language == self.language):
            return f"<w:r><w:rPr>{heavy}</w:rPr>{text_elements(text)}</w:r>"
        turned = runs_from_the_right(text, language, self.language)
        return self._stretched(text, language, heavy, turned=turned, own=True)

    def _stretched(self, text: str, language: str, heavy: str, *, turned: bool, own: bool = False) -> str:
        """Return a text as runs of one direction each, in a paragraph that is turned or not.

        In lines of the program's `own` making numbers are held to what they belong to; a record's words stay as they
        are, letter by letter.
        """
        if not turned and not has_right_to_left(text):
            return self._run(text, heavy, language, from_the_right=False)
        pieces = stretches(text, from_the_right=turned)
        return "".join(
            self._run(piece, heavy, language, from_the_right=from_the_right)
            for piece, from_the_right in (held_together(pieces) if own else pieces)
        )

    def _run(self, text: str, heavy: str, language: str, *, from_the_right: bool) -> str:
        language = language or language_by_script(text)
        foreign = bool(language) and language != self.language
        if is_french(language or self.language):
            text = with_french_gaps(text)
        fonts = self._fonts(text, language or self.language, foreign=foreign)
        turned = "<w:rtl/>" if from_the_right else ""
        tag = self._tag(text, language, foreign=foreign, from_the_right=from_the_right)
        if fonts and _FONTS in heavy:  # a line that has typefaces of its own
            fonts, heavy = "", heavy.replace(_FONTS, fonts.removesuffix("/>"), 1)
        manner = f"{fonts}{heavy}{turned}{tag}"
        properties = f"<w:rPr>{manner}</w:rPr>" if manner else ""
        return f"<w:r>{properties}{text_elements(text)}</w:r>"

    def _fonts(self, text: str, language: str, *, foreign: bool) -> str:
        if not has_east_asian(text):
            return ""
        if is_east_asian(language):
            font = f' w:eastAsia="{east_asian_font(language)}"' if foreign else ""
            return f'<w:rFonts{font} w:hint="eastAsia"/>'
        return ""

    def _tag(self, text: str, language: str, *, foreign: bool, from_the_right: bool) -> str:
        if from_the_right and not is_written_from_the_right(language or self.language):
            return ""  # Arabic letters in an English sentence: nobody said which language they are
        if not foreign:
            return ""
        tag = word_language(language)
        if from_the_right:
            return f'<w:lang w:bidi="{tag}"/>'
        if is_written_from_the_right(language):
            return ""
        if is_east_asian(language) and has_east_asian(text):
            return f'<w:lang w:eastAsia="{tag}"/>'
        return f'<w:lang w:val="{tag}"/>'
