"""Small Markdown shown as it will be printed, over letters that stay as they are.

Nothing of this is in the document: formats lie on its layout, as those of a highlighter do, so that no text can be lost
by showing it. The signs of bold, italic and reference marks take no room until the caret touches what they enclose.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextCharFormat, QTextDocument, QTextFormat, QTextLayout

from cyberbrief.domain.finding import Stretch
from cyberbrief.domain.small_markdown import Forms, Sign, forms_of
from cyberbrief.gui.theme import Ink, Theme

_BOLD, _ITALIC, _HIDDEN, _FAINT, _MARK, _TYPO, _BULLET, _NUMBER = (1 << bit for bit in range(8))
_HEAVY = 700
_BRACKET = 2  # of “[@”
_LAST_OF_BASIC_PLANE = "\uffff"


class Places:
    """Places of a text, as Python counts letters, and of its document, as Qt counts them."""

    def __init__(self, text: str) -> None:
        self.is_plain = not text or max(text) <= _LAST_OF_BASIC_PLANE
        sizes = () if self.is_plain else (2 if letter > _LAST_OF_BASIC_PLANE else 1 for letter in text)
        self._ends = [*accumulate(sizes, initial=0)]

    def of_document(self, place: int) -> int:
        """Return the document's place for one of the text."""
        return place if self.is_plain else self._ends[min(place, len(self._ends) - 1)]

    def of_text(self, place: int) -> int:
        """Return the text's place for one of the document."""
        return place if self.is_plain else bisect_left(self._ends, place)


class _Piece(NamedTuple):
    """A look of some letters of one line."""

    start: int
    end: int
    bit: int


Ranges = tuple[tuple[int, int, int], ...]  # start in the block, length, bits


class FormsShown(QObject):
    """Shows what is not plain in a document; `read()` once its text was read again."""

    read = Signal()

    def __init__(self, document: QTextDocument, theme: Theme, *, formatted: bool) -> None:
        super().__init__(document)
        self._document, self._theme, self._formatted = document, theme, formatted
        self.text = ""
        self.forms = Forms()
        self.places = Places("")
        self._typos: list[Stretch] = []
        self._starts: list[int] = [0]
        self._applied: dict[int, Ranges] = {}
        self._blocks = 1
        self._touched: tuple[int, int] | None = None  # of the caret, where it is in the field
        self._revealed: frozenset[int] = frozenset()
        self._looks: dict[int, QTextCharFormat] = {}
        document.contentsChange.connect(self._changed)
        theme.changed.connect(self._dress)

    def sign_at(self, place: int) -> Sign | None:
        """Return the shown sign of a list that ends at a place of the document."""
        return next((sign for sign in self.shown_signs() if self.places.of_document(sign.end) == place), None)

    def shown_signs(self) -> Iterable[Sign]:
        """Return the signs of lists that have something behind them, if only a blank."""
        return (sign for sign in self.forms.signs if self.text[sign.end - 1 : sign.end] in {" ", "\t"})

    def touch(self, caret: tuple[int, int] | None) -> None:
        """Show the signs of what the caret, or the ends of what is selected, touches; None where it is elsewhere."""
        self._touched = caret
        if self._reveal() != self._revealed:
            self._show(())

    def show_typos(self, typos: Sequence[Stretch]) -> None:
        """Underline other words, by places of the text."""
        at = self.places.of_document
        placed = [Stretch(at(one.start), at(one.end)) for one in typos]
        if placed != self._typos:
            self._typos = placed
            self._show(())

    @property
    def typos(self) -> Sequence[Stretch]:
        """What is underlined, by places of the document."""
        return self._typos

    # --------------------------------------------------------------------------------------------------- reading

    def _changed(self, place: int, removed: int, added: int) -> None:
        first = self._document.findBlock(place)
        last = self._document.findBlock(place + added)
        number = first.blockNumber() if first.isValid() else 0
        end = last.blockNumber() if last.isValid() else self._document.blockCount() - 1
        shift = self._document.blockCount() - self._blocks
        self._blocks = self._document.blockCount()
        if shift:
            self._applied = {
                (known if known < number else known + shift): ranges for known, ranges in self._applied.items()
            }
        self._shift_typos(place, removed, added)
        if self._touched is not None:
            self._touched = (place + added, place + added)  # where the caret is about to be
        self._read()
        self._show(range(number, end + 1))
        self.read.emit()

    def _read(self) -> None:
        # What a field takes for the end of a line is one letter in the document, as a line feed is in the text.
        raw = self._document.toRawText()
        for mark in ("\u2029", "\u2028", "\ufdd0", "\ufdd1"):
            raw = raw.replace(mark, "\n")
        self.text = raw
        self.places = Places(raw)
        self.forms = forms_of(raw) if self._formatted else Forms()

    def _shift_typos(self, place: int, removed: int, added: int) -> None:
        kept: list[Stretch] = []
        for one in self._typos:
            if one.end < place:
                kept.append(one)
            elif one.start > place + removed:
                kept.append(Stretch(one.start + added - removed, one.end + added - removed))
        # Qt tells the emptying of a document in two steps, and of both when it is empty already.
        end = self._document.characterCount() - 1
        self._typos = [one for one in kept if one.end <= end]

    # --------------------------------------------------------------------------------------------------- showing

    def _reveal(self) -> frozenset[int]:
        """Return where that begins whose signs are shown, by places of the text."""
        if self._touched is None:
            return frozenset()
        ends = [self.places.of_text(place) for place in self._touched]
        whole = [(one.start, one.end) for one in self.forms.emphases]
        whole += [(one.start, one.end) for one in self.forms.marks]
        return frozenset(start for start, end in whole if any(start <= place <= end for place in ends))

    def _pieces(self) -> Iterator[_Piece]:
        """Yield what is not plain, by places of the text."""
        for one in self.forms.emphases:
            sign = _FAINT if one.start in self._revealed else _HIDDEN
            yield _Piece(one.start, one.start + one.width, sign)
            yield _Piece(one.start, one.end, _BOLD if one.is_bold else _ITALIC)
            yield _Piece(one.end - one.width, one.end, sign)
        for mark in self.forms.marks:
            sign = _FAINT if mark.start in self._revealed else _HIDDEN
            yield _Piece(mark.start, mark.start + _BRACKET, sign)
            yield _Piece(mark.start + _BRACKET, mark.end - 1, _MARK)
            yield _Piece(mark.end - 1, mark.end, sign)
        for item in self.shown_signs():
            yield _Piece(item.start, item.end, _BULLET if item.is_bullet else _NUMBER)

    def _ranges(self) -> dict[int, Ranges]:
        """Return the formats of every block that has any."""
        at = self.places.of_document
        starts = [at(place) for place in accumulate((len(line) + 1 for line in self.text.split("\n")), initial=0)]
        placed: Iterable[_Piece] = self._pieces()
        if not self.places.is_plain:
            placed = (_Piece(at(one.start), at(one.end), one.bit) for one in placed)
        by_block: dict[int, list[_Piece]] = {}
        for start, end, bit in (*placed, *(_Piece(one.start, one.end, _TYPO) for one in self._typos)):
            number = bisect_right(starts, start) - 1
            while start < end:
                stop = min(end, starts[number + 1])
                by_block.setdefault(number, []).append(_Piece(start - starts[number], stop - starts[number], bit))
                start, number = stop, number + 1  # noqa: PLW2901  # goes on in the next block
        return {number: _flat(tuple(pieces)) for number, pieces in by_block.items()}

    def _show(self, anew: Iterable[int]) -> None:
        """Lay formats on the blocks whose formats are others than before, and on those that were written in."""
        self._revealed = self._reveal()
        wanted = self._ranges()
        blocks = set(anew)
        blocks |= {number for number in {*wanted, *self._applied} if wanted.get(number) != self._applied.get(number)}
        for number in sorted(blocks):
            block = self._document.findBlockByNumber(number)
            if block.isValid():
                self._lay(block, wanted.get(number, ()))
        self._applied = wanted

    def _lay(self, block: QTextBlock, ranges: Ranges) -> None:
        layout = block.layout()
        if not ranges and not layout.formats():
            return
        made: list[QTextLayout.FormatRange] = []
        for start, length, bits in ranges:
            laid = QTextLayout.FormatRange()
            laid.start, laid.length, laid.format = start, length, self._look(bits)
            made.append(laid)
        layout.setFormats(made)
        self._document.markContentsDirty(block.position(), block.length())

    # ------------------------------------------------------------------------------------------------------ looks

    def _dress(self) -> None:
        self._looks.clear()
        self._applied = dict.fromkeys(range(self._document.blockCount()), ((0, 0, 0),))
        self._show(())

    def _look(self, bits: int) -> QTextCharFormat:
        if bits not in self._looks:
            self._looks[bits] = self._make_look(bits)
        return self._looks[bits]

    def _make_look(self, bits: int) -> QTextCharFormat:
        colour = self._theme.colour
        look = QTextCharFormat()
        if bits & _BOLD:
            look.setFontWeight(_HEAVY)
        if bits & _ITALIC:
            look.setFontItalic(True)
        if bits & _MARK:
            look.setForeground(colour(Ink.ACCENT))
            look.setBackground(colour(Ink.ACCENT_SOFT))
        if bits & _NUMBER:
            look.setForeground(colour(Ink.TEXT_2))
        if bits & _FAINT:
            look.setForeground(colour(Ink.TEXT_3))
            look.setFontWeight(QFont.Weight.Normal)
        if bits & _TYPO:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            look.setUnderlineColor(colour(Ink.ERROR))
        if bits & (_BULLET | _HIDDEN):
            look.setForeground(QColor(0, 0, 0, 0))
        if bits & _HIDDEN:
            look.setProperty(QTextFormat.Property.FontPixelSize.value, 1)
            look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            look.setFontLetterSpacing(-0.5)
        return look


@lru_cache(maxsize=4096)
def _flat(pieces: tuple[_Piece, ...]) -> Ranges:
    """Return the looks of one block side by side, each with all that it is made of."""
    events: dict[int, list[tuple[int, int]]] = {}
    for piece in pieces:
        events.setdefault(piece.start, []).append((piece.bit, 1))
        events.setdefault(piece.end, []).append((piece.bit, -1))
    counts: Counter[int] = Counter()
    made: list[tuple[int, int, int]] = []
    for edge, following in pairwise(sorted(events)):
        for bit, step in events[edge]:
            counts[bit] += step
        bits = sum(bit for bit, count in counts.items() if count > 0)
        if bits:
            made.append((edge, following - edge, bits))
    return tuple(made)
