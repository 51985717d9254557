"""One line, typed while somebody speaks: who · what it is on · said what, with a stance between if it is clear.

`read_line` takes a line apart by the names it is handed; what it cannot place stays in the words, so that nothing typed
is lost. Parts may be set apart with “·” or “|”, and need not be where the names are known: “Tavolia OP 7 -- any list”
reads as “Tavolia · OP 7 · -- · any list”. Case and accents do not matter; names of several words, Arabic and Chinese
names are read as they are written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from cyberbrief.domain.record import RecordId
from cyberbrief.domain.statement import StanceLevel
from cyberbrief.domain.words import Words, words

# The keys of a stance, as the matrix shows them and as a keyboard has them.
STANCE_KEYS: Mapping[str, StanceLevel] = {
    "++": StanceLevel.STRONGLY_SUPPORTS,
    "+": StanceLevel.SUPPORTS,
    "~": StanceLevel.CAN_LIVE_WITH,
    "≈": StanceLevel.CAN_LIVE_WITH,
    "o": StanceLevel.UNDECIDED,
    "○": StanceLevel.UNDECIDED,
    "-": StanceLevel.OPPOSES,
    "\N{MINUS SIGN}": StanceLevel.OPPOSES,
    "--": StanceLevel.WOULD_BLOCK,
    "\N{MINUS SIGN}\N{MINUS SIGN}": StanceLevel.WOULD_BLOCK,
}
_DIVIDER = re.compile("[·•|\N{FULLWIDTH VERTICAL LINE}\N{KATAKANA MIDDLE DOT}]")
_BESIDE = " \t,;:\N{ARABIC COMMA}\N{ARABIC SEMICOLON}\N{FULLWIDTH COLON}\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}"
_PARAGRAPH = re.compile(
    r"(?:op|pp|para(?:graph)?\.?|article|art\.|§|(?:operative|preambular)\s+paragraph)"
    r"\s?\d+(?:\s?(?:bis|ter|quater)\b)?(?:\s?\([a-z0-9]{1,4}\))*",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Za-z]{2,3}(?!\w)")
_MOST_SUGGESTED = 6
_LEAST_TYPED = 2  # letters of a topic, before one is suggested without a divider


@dataclass(frozen=True, slots=True)
class _Named:
    """What a line may name; the first of its names is the one shown."""

    id: RecordId
    names: tuple[str, ...]
    folded: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Fold the names once, since each letter that is typed asks for them."""
        object.__setattr__(self, "folded", tuple(_folded(name)[0] for name in self.names))

    @property
    def name(self) -> str:
        """The name shown."""
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Party(_Named):
    """Somebody who may speak. `spoken_as` names one that is no counterpart."""

    code: str = ""
    spoken_as: str = ""


@dataclass(frozen=True, slots=True)
class Topic(_Named):
    """What may be spoken on: a position or an agenda item; `paragraphs` are those it concerns."""

    is_position: bool = True
    paragraphs: str = ""


@dataclass(frozen=True, slots=True)
class LogLine:
    """What a line says. `unknown` is a name set apart as a speaker's whom nobody knows yet."""

    party: Party | None = None
    unknown: str = ""
    topic: Topic | None = None
    paragraph: str = ""
    level: StanceLevel | None = None
    text: str = ""

    @property
    def missing(self) -> Words | None:
        """Return in a sentence what the line still lacks; None where it can be kept."""
        if self.party is None and not self.unknown:
            return words("Begin with who spoke: a party's name or country code, then what it said.")
        if not self.text:
            return words("Say what was said, in a few words.")
        if self.level is not None and self.is_ours:
            return words("A stance is a counterpart's: leave the sign out of what we said ourselves.")
        if self.level is not None and (self.topic is None or not self.topic.is_position):
            return words("A stance is on a position: name the position after the party.")
        return None

    @property
    def is_ours(self) -> bool:
        """Whether somebody spoke who is no counterpart: ourselves, or the chair."""
        return self.party is not None and bool(self.party.spoken_as)


Named = TypeVar("Named", Party, Topic)


def read_line(line: str, parties: Sequence[Party], topics: Sequence[Topic]) -> LogLine:
    """Take a line apart; where several names fit, the longest is the one meant."""
    first, *parts = (part.strip(_BESIDE) for part in _DIVIDER.split(line))
    found = _speaker(first, parties)
    if found is None and not parts:
        return LogLine(text=first)
    party, rest = found or (None, "")
    unknown = "" if party is not None else first
    pieces = [piece for piece in (rest, *parts) if piece]
    topic, paragraph, level = None, "", None
    while pieces:
        level, piece = _stance(pieces[0], level)
        if topic is None and not paragraph:
            topic, paragraph, piece = _about(piece, topics)
            level, piece = _stance(piece, level)
            if piece and piece == pieces[0] and piece is not rest and len(pieces) > 1:
                paragraph, piece = piece, ""  # set apart by whoever typed it: it is on this, whatever it is called
        if piece:
            pieces[0] = piece
            break
        del pieces[0]
    return LogLine(party, unknown, topic, paragraph, level, " · ".join(pieces))


def suggestions(line: str, parties: Sequence[Party], topics: Sequence[Topic]) -> tuple[str, ...]:
    """Return whole lines that the one being typed may become, the likeliest first; none while words are typed."""
    before, *others = _DIVIDER.split(line)
    if not others:
        found = _speaker(before.strip(_BESIDE), parties)
        if found is None:
            typed = before.strip()
            return tuple(f"{one.name} · " for one in _beginning(typed, parties)) if typed else ()
        party, rest = found
        if not rest:
            return (f"{party.name} · ",)
        topical = _beginning(rest, topics) if len(rest) >= _LEAST_TYPED else ()
        return tuple(f"{party.name} · {one.name} · " for one in topical)
    if len(others) > 1:
        return ()
    return tuple(f"{before.strip()} · {one.name} · " for one in _beginning(others[0].strip(), topics))


def paragraph_key(paragraph: str) -> str:
    """Return what ways of writing one paragraph share: “OP 7” and “Operative paragraph 7” are both “op7”."""
    key = _folded(paragraph)[0]
    for long, short in (("operative paragraph", "op"), ("preambular paragraph", "pp"), ("paragraph", "para")):
        key = key.replace(long, short)
    return re.sub(r"[^\w()]+", "", key)


def _speaker(piece: str, parties: Sequence[Party]) -> tuple[Party, str] | None:
    found = _opening(piece, parties)
    code = _CODE.match(piece)
    # A code in small letters is a word more often than a code, unless it stands alone.
    if found is None and code is not None and (code.group().isupper() or code.end() == len(piece)):
        for party in parties:
            if party.code and party.code == code.group().upper():
                return party, piece[code.end() :].strip(_BESIDE)
    return found


def _about(piece: str, topics: Sequence[Topic]) -> tuple[Topic | None, str, str]:
    """Return the topic or the paragraph with which a piece begins, and what follows."""
    found = _opening(piece, topics)
    if found is not None:
        return found[0], "", found[1]
    matched = _PARAGRAPH.match(piece)
    if matched is None:
        return None, "", piece
    key = paragraph_key(matched.group())
    concerned = [topic for topic in topics if topic.is_position and key in _keys(topic.paragraphs)]
    only = concerned[0] if len(concerned) == 1 else None
    return only, matched.group(), piece[matched.end() :].strip(_BESIDE)


def _keys(paragraphs: str) -> frozenset[str]:
    return frozenset(paragraph_key(matched.group()) for matched in _PARAGRAPH.finditer(paragraphs))


def _stance(piece: str, so_far: StanceLevel | None) -> tuple[StanceLevel | None, str]:
    if so_far is not None:
        return so_far, piece
    token, _, rest = piece.partition(" ")
    level = STANCE_KEYS.get(token)
    return (level, rest.strip(_BESIDE)) if level is not None else (None, piece)


def _opening(piece: str, known: Iterable[Named]) -> tuple[Named, str] | None:
    """Return whose name a piece begins with, the longest that fits, and what follows it."""
    folded, places = _folded(piece)
    best: tuple[Named, int] | None = None
    for one in known:
        for wanted in one.folded:
            fits = bool(wanted) and folded.startswith(wanted) and _ends_here(folded, len(wanted))
            if fits and (best is None or len(wanted) > best[1]):
                best = one, len(wanted)
    if best is None:
        return None
    one, length = best
    return one, piece[places[length] :].strip(_BESIDE)


def _ends_here(folded: str, end: int) -> bool:
    """Say whether a name may end here: not within a word, but for scripts that are written without spaces."""
    if end >= len(folded) or not folded[end].isalnum():
        return True
    return unicodedata.east_asian_width(folded[end - 1]) == "W"


def _beginning(typed: str, known: Iterable[Named]) -> tuple[Named, ...]:
    """Return those a name of which begins with what is typed, then those a later word of whose name does."""
    wanted = _folded(typed)[0].strip()
    first: list[Named] = []
    second: list[Named] = []
    for one in known:
        code = str(getattr(one, "code", "")).casefold()
        if (wanted and wanted == code) or any(name.startswith(wanted) for name in one.folded):
            first.append(one)
        elif any(word.startswith(wanted) for name in one.folded for word in name.split()[1:]):
            second.append(one)
    return tuple((first + second)[:_MOST_SUGGESTED])


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text without case and accents, and for each place in it (and its end) the place in the text."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(letter):
                letters.append(letter)
                places.append(place)
    return "".join(letters), [*places, len(text)]
