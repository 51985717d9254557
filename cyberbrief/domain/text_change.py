"""What a key does to a text in small Markdown: bold, italic, lists, the next item. A change is a value, no more.

A change that would not do what its name says (a sign beside a letter that keeps it from being one) changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from cyberbrief.domain.small_markdown import Emphasis, forms_of

_LINE_SIGN = re.compile(r"([ \t]*)(?:([-+*])|(\d{1,9})([.)]))([ \t]+|$)")
_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class TextChange:
    """Put `words` in the place of what stands from `start` to `end`, then select from `anchor` to `caret`."""

    start: int
    end: int
    words: str
    anchor: int
    caret: int

    def applied(self, text: str) -> str:
        """Return the text after the change."""
        return text[: self.start] + self.words + text[self.end :]


# ------------------------------------------------------------------------------------------------- bold and italic


def emphasised(text: str, start: int, end: int, width: int) -> TextChange | None:
    """Return the change that makes a stretch bold (`width` 2) or italic (1), or plain where it is so already.

    Without a stretch the word is meant in which the place stands; where there is none, signs are put around the place.
    """
    if start == end:
        sign = "*" * width
        if text[start - width : start] == sign and text[end : end + width] == sign and not _is_sign_run(text, start):
            return TextChange(start - width, end + width, "", start - width, start - width)
    around = _around(text, start, end, width)
    if around is not None:
        inner = text[around.start + width : around.end - width]
        return TextChange(around.start, around.end, inner, max(around.start, start - width), max(0, end - width))
    if start == end:
        word = next((one for one in _WORD.finditer(text) if one.start() <= start <= one.end()), None)
        if word is None:
            return TextChange(start, end, "*" * width * 2, start + width, start + width)
        return _if_true(text, _wrapped(text, *word.span(), width), width, kept=start - word.start())
    return _if_true(text, _wrapped(text, start, end, width), width)


def _is_sign_run(text: str, place: int) -> bool:
    """Say whether the signs around a place belong to more of them, such as those of bold around those of italic."""
    return text[place - 3 : place] == "***" and text[place : place + 3] == "***"


def _around(text: str, start: int, end: int, width: int) -> Emphasis | None:
    """Return the emphasis of a width inside which a stretch stands, its own signs counted in."""
    found = [one for one in forms_of(text).emphases if one.width == width and one.start <= start and end <= one.end]
    return found[-1] if found else None


def _wrapped(text: str, start: int, end: int, width: int) -> TextChange:
    sign = "*" * width
    inside = [one for one in forms_of(text).emphases if one.width == width and start <= one.start and one.end <= end]
    dropped = {place for one in inside for place in (*_signs(one.start, width), *_signs(one.end - width, width))}
    parts: list[str] = []
    begin = start
    for line in text[start:end].split("\n"):
        plain = "".join(letter for place, letter in enumerate(line, begin) if place not in dropped)
        lead = _LINE_SIGN.match(plain) if begin == 0 or text[begin - 1] == "\n" else None
        head = plain[: lead.end()] if lead else ""
        body = plain[len(head) :]
        core = body.strip()
        before = body[: len(body) - len(body.lstrip())]
        parts.append(f"{head}{before}{sign}{core}{sign}{body[len(before) + len(core) :]}" if core else plain)
        begin += len(line) + 1
    words = "\n".join(parts)
    return TextChange(start, end, words, start, start + len(words))


def _signs(place: int, width: int) -> range:
    return range(place, place + width)


def _if_true(text: str, change: TextChange, width: int, kept: int = -1) -> TextChange | None:
    """Return a change if the words are then read as meant."""
    after = change.applied(text)
    begin, stop = change.start, change.start + len(change.words)
    covered = {
        place
        for one in forms_of(after).emphases
        if one.width == width
        for place in range(max(one.start, begin), min(one.end, stop))
    }
    if any(
        after[place].isalnum() and place not in covered for place in range(begin, stop) if not _in_sign(after, place)
    ):
        return None
    if kept >= 0:
        caret = change.start + width + kept
        return TextChange(change.start, change.end, change.words, caret, caret)
    return change


def _in_sign(text: str, place: int) -> bool:
    line = text.rfind("\n", 0, place) + 1
    found = _LINE_SIGN.match(text, line)
    return found is not None and place < found.end()


# ----------------------------------------------------------------------------------------------------------- lists


def listed(text: str, start: int, end: int, *, numbered: bool) -> TextChange | None:
    """Return the change that makes the lines of a stretch items of a list, or plain where all of them are."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end - 1 if end > start and text[end - 1 : end] == "\n" else end)
    last = len(text) if last < 0 else last
    lines = text[first:last].split("\n")
    found = [_LINE_SIGN.match(line) for line in lines]
    full = [match for match, line in zip(found, lines, strict=True) if line.strip() or len(lines) == 1]
    undo = all(match is not None and bool(match[3]) is numbered for match in full)
    number = _number_before(text, first)
    made: list[str] = []
    for match, line in zip(found, lines, strict=True):
        body = line[match.end() :] if match else line.lstrip(" \t")
        indent = match[1] if match else ""
        if not line.strip() and len(lines) > 1:
            made.append(line)
        elif undo:
            made.append(f"{indent}{body}")
        else:
            number += 1
            made.append(f"{indent}{f'{number}. ' if numbered else '- '}{body}")
    words = "\n".join(made)
    if start == end:
        caret = max(first, start + len(words) - (last - first))
        return TextChange(first, last, words, caret, caret)
    return TextChange(first, last, words, first, first + len(words))


def _number_before(text: str, line: int) -> int:
    """Return the number of the item right above a line, 0 where there is none."""
    if not line:
        return 0
    above = _LINE_SIGN.match(text, text.rfind("\n", 0, line - 1) + 1, line - 1)
    return int(above[3]) if above is not None and above[3] else 0


def next_item(text: str, place: int) -> TextChange | None:
    """Return what Enter does inside an item: the next one begins, or an empty one ends its list. None elsewhere."""
    line = text.rfind("\n", 0, place) + 1
    stop = text.find("\n", place)
    stop = len(text) if stop < 0 else stop
    sign = _LINE_SIGN.match(text, line, stop)
    if sign is None or place < sign.end() or not sign[5]:
        return None
    if not text[sign.end() : stop].strip():
        return TextChange(line, stop, "", line, line)
    if not any(one.start == sign.end(1) for one in forms_of(text).signs):
        return None
    blanks = sign[5]
    if sign[2]:
        words = f"\n{sign[1]}{sign[2]}{blanks}"
        return TextChange(place, place, words, place + len(words), place + len(words))
    number = int(sign[3])
    words = f"\n{sign[1]}{number + 1}{sign[4]}{blanks}"
    caret = place + len(words)
    rest = text[place:stop].lstrip(" ")
    followers = _renumbered(text[stop:], sign[1], number + 2)
    return TextChange(place, stop + followers[0], words + rest + followers[1], caret, caret)


def _renumbered(after: str, indent: str, number: int) -> tuple[int, str]:
    """Return how much of what follows is items of the same list, and the same with its numbers moved on by one."""
    taken, made = 0, ""
    for line in after.split("\n")[1:]:
        found = _LINE_SIGN.match(line)
        if found is None or not found[3] or found[1] != indent or int(found[3]) != number - 1:
            break
        made += f"\n{indent}{number}{line[found.end(3) :]}"
        taken += len(line) + 1
        number += 1
    return taken, made
