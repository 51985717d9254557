"""Languages on paper: which tag Word knows, which fonts, and which stretches of a text run from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from cyberbrief.domain.characters import reads_right_to_left

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_RIGHT_TO_LEFT_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_FROM_THE_RIGHT = re.compile(f"[{_RIGHT_TO_LEFT_LETTERS}]")
_EAST_ASIAN = re.compile("[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]")
_LEFT_LETTER = f"[^\\W\\d_{_RIGHT_TO_LEFT_LETTERS}]"
# A stretch from the left begins with a letter and ends with the last letter or digit before the other direction.
_FROM_THE_LEFT = re.compile(f"{_LEFT_LETTER}(?:[^{_RIGHT_TO_LEFT_LETTERS}]*[^\\W_{_RIGHT_TO_LEFT_LETTERS}])?")
_STRETCH_FROM_THE_RIGHT = re.compile(
    f"[{_RIGHT_TO_LEFT_LETTERS}](?:(?:(?!{_LEFT_LETTER}).)*[{_RIGHT_TO_LEFT_LETTERS}])?", re.DOTALL
)

# Word's proofing tools ask for a region; these are the ones taken where the record names none.
_REGIONS: Mapping[str, str] = {
    "ar": "ar-SA",
    "cs": "cs-CZ",
    "da": "da-DK",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-GB",
    "es": "es-ES",
    "et": "et-EE",
    "fa": "fa-IR",
    "fi": "fi-FI",
    "fr": "fr-FR",
    "he": "he-IL",
    "hi": "hi-IN",
    "id": "id-ID",
    "it": "it-IT",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "nl": "nl-NL",
    "no": "nb-NO",
    "pl": "pl-PL",
    "pt": "pt-PT",
    "ro": "ro-RO",
    "ru": "ru-RU",
    "sv": "sv-SE",
    "th": "th-TH",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "ur": "ur-PK",
    "vi": "vi-VN",
    "zh": "zh-CN",
}
_WRITTEN_FROM_THE_RIGHT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi"})
_EAST_ASIAN_FONTS: Mapping[str, str] = {"ja": "Yu Gothic", "ko": "Malgun Gothic", "zh": "Microsoft YaHei"}
_TRADITIONAL_CHINESE = re.compile("zh-(?:Hant|TW|HK|MO)", re.IGNORECASE)
FALLBACK_LANGUAGE = "en-GB"
# Scripts that say of which language a stretch is, where nobody said it; Arabic and Chinese the template answers for.
_TELLING_SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "he": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
    "ja": re.compile("[\u3041-\u30ff]"),
    "ko": re.compile("[\u1100-\u11ff\ua960-\ua97f\uac00-\ud7ff]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "uk": re.compile("[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]"),
    "ru": re.compile("[\u0400-\u04ff]"),
}
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_FRENCH = "fr"
_FRENCH_GAP = re.compile("(?<=«) | (?=[;:!?»])")
_NARROW_GAP = "\u202f"
_FROM_LEFT_MARK = "\u200e"
_NUMBER_BEFORE_LETTERS = re.compile(r"\d[\d.,:/\u2013-]*\s?\Z")
_NUMBER_FIRST = re.compile(rf"(?:(?!{_LEFT_LETTER}).)*\d", re.DOTALL)


def word_language(tag: str) -> str:
    """Return the tag as Word wants it, with a region; English for what is not a language tag."""
    if not _TAG.fullmatch(tag):
        return FALLBACK_LANGUAGE
    return _REGIONS.get(tag.lower(), tag)


def _primary(tag: str) -> str:
    return tag.partition("-")[0].lower()


def is_written_from_the_right(tag: str) -> bool:
    """Say whether a language is written from right to left."""
    return _primary(tag) in _WRITTEN_FROM_THE_RIGHT


def is_east_asian(tag: str) -> bool:
    """Say whether a language is set with East Asian type."""
    return _primary(tag) in _EAST_ASIAN_FONTS


def east_asian_font(tag: str) -> str:
    """Return the East Asian typeface of a language; the simplified Chinese one where it has none of its own."""
    if _TRADITIONAL_CHINESE.match(tag):
        return "Microsoft JhengHei"
    return _EAST_ASIAN_FONTS.get(_primary(tag), _EAST_ASIAN_FONTS["zh"])


def is_french(tag: str) -> bool:
    """Say whether a language is French, whose signs of two strokes stand behind a narrow gap."""
    return _primary(tag) == _FRENCH


def with_french_gaps(text: str) -> str:
    """Return a French text whose gaps before ; : ! ? and inside « » are narrow and hold the line together.

    Only gaps that were typed: nobody's clock or address gets one.
    """
    return _FRENCH_GAP.sub(_NARROW_GAP, text)


def language_by_script(text: str) -> str:
    """Return the language that letters tell by themselves, or nothing: they are Latin, or several might be meant."""
    if text.isascii() or _LATIN.search(text):
        return ""
    return next((tag for tag, letters in _TELLING_SCRIPTS.items() if letters.search(text)), "")


def is_never_slanted(text: str) -> bool:
    """Say whether a text has letters that know no italics."""
    return not text.isascii() and (has_east_asian(text) or has_right_to_left(text))


def has_east_asian(text: str) -> bool:
    """Say whether any character is Chinese, Japanese or Korean."""
    return _EAST_ASIAN.search(text) is not None


def has_right_to_left(text: str) -> bool:
    """Say whether any letter runs from right to left."""
    return not text.isascii() and _FROM_THE_RIGHT.search(text) is not None


def runs_from_the_right(text: str, language: str, document: str) -> bool:
    """Say whether a paragraph runs from right to left.

    Its first strong letter decides, as in the preview; in a document written from the right all else does too, but
    for what is said to be in a language written from the left.
    """
    if has_right_to_left(text) and reads_right_to_left(text):
        return True
    return is_written_from_the_right(document) and (not language or is_written_from_the_right(language))


def stretches(text: str, *, from_the_right: bool) -> Iterator[tuple[str, bool]]:
    """Cut a text where its direction turns: pieces with whether they run from right to left.

    What has no direction of its own goes with the paragraph's, or stands between two letters of the other.
    """
    pattern = _FROM_THE_LEFT if from_the_right else _STRETCH_FROM_THE_RIGHT
    end = 0
    for found in pattern.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], from_the_right
        yield found.group(), not from_the_right
        end = found.end()
    if end < len(text):
        yield text[end:], from_the_right


def held_together(pieces: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Yield pieces of a line with a mark of direction where a number would go over to the letters before it.

    “8 December” behind an Arabic name is a date, and so is what stands behind the name of an Arabic drafter.
    """
    before, right = "", False
    for piece, from_the_right in pieces:
        if from_the_right or not before:
            yield from [(before, right)] if before else []
            before, right = piece, from_the_right
            continue
        number = _NUMBER_BEFORE_LETTERS.search(before) if right else None
        led = before[number.start() :] + piece if number else piece
        yield before[: number.start()] if number else before, right
        marked = bool(number) or (right and _NUMBER_FIRST.match(led) is not None)
        before, right = f"{_FROM_LEFT_MARK if marked else ''}{led}", False
    if before:
        yield before, right
