"""Did somebody retype a withheld thought in a field that goes out?

Looked at is what is said or handed out: points to make, press lines and other points shown, the brief's own text, and
for partners all that they are shown. It is held against every withheld text of the dossier. A run of six words counts
if it tells something; official names, references, agreed language, open statements and declared red lines are
subtracted first. Short floors ("no new treaty") are caught by their words in any order within a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cyberbrief.compose.document import Source
from cyberbrief.compose.held_back import Written, accepted_phrases, everything_written
from cyberbrief.compose.materials import Materials
from cyberbrief.compose.preflight import phrases
from cyberbrief.compose.preflight.finding import Case, Finding, Severity, named
from cyberbrief.compose.preflight.official_names import OFFICIAL_NAMES
from cyberbrief.domain.audience import Variant
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.concern import Measure
from cyberbrief.domain.counterpart import Counterpart, Delegate
from cyberbrief.domain.dossier import AgendaItem, Dossier
from cyberbrief.domain.position import Outcome, Rung, RungKind
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, TextKind
from cyberbrief.domain.reference import Reference
from cyberbrief.domain.statement import Setting, Statement
from cyberbrief.domain.talking_point import TalkingPoint
from cyberbrief.domain.words import inside, words

RULE = "withheld-words"
# A run must hold so many words that tell, and one at least that does not stand in every text.
_TELLING_WORDS = 2
_SHORTEST_FLOOR = 2
# In so many of the texts that anybody may see, a word is common ground.
_COMMON_FROM = 3
REFERENCE_MARK = re.compile(r"\[@[^\[\]\n]{1,200}\]")
# A line agreed within a group is agreed language, not a thought of ours that we keep from others.
_AGREED = frozenset({"group_line"})
_NAMES = frozenset({"name", "official_name", "forum", "symbol", "title", "body", "topic", "sort_name"})


def findings(case: Case) -> Iterator[Finding]:
    """Yield a finding for each field that goes out and shares words with a withheld text."""
    return findings_in(case.materials, case.variant, case.composition.sources)


def findings_in(materials: Materials, variant: Variant, sources: Collection[Source]) -> Iterator[Finding]:
    """Yield the same for fields that go out on another way than a page."""
    comparison = _Comparison(materials, variant, sources)
    for out in comparison.going_out():
        seen: set[tuple[str, str]] = set()
        for secret, phrase in comparison.shared(out):
            key = (secret.record.id, phrase)
            if key not in seen:
                seen.add(key)
                yield _finding(variant, out, secret, phrase, accepted=comparison.is_accepted(phrase))


def _finding(variant: Variant, out: Written, secret: Written, phrase: str, *, accepted: bool) -> Finding:
    told = {
        "kind": words(out.record.LABEL),
        "title": named(out.record.title_text),
        "field": inside(secret.field.label),
        "other": inside(secret.record.LABEL),
        "secret": named(secret.record.title_text),
    }
    if accepted:
        return Finding(
            Severity.NOTE,
            RULE,
            out.record.id,
            out.field.name,
            out.element,
            words(
                "{kind} {title} shares words with the {field} of {other} {secret}; they were accepted for this"
                " variant.",
                **told,
            ),
            "Look again if either text has changed.",
            phrase=phrase,
        )
    return Finding(
        Severity.ERROR,
        RULE,
        out.record.id,
        out.field.name,
        out.element,
        words(
            "{kind} {title} says words of the {field} of {other} {secret}, which {variant} must not show: “{phrase}”.",
            **told,
            variant=inside(variant.title),
            phrase=phrase,
        ),
        "Say it in other words, or accept this phrase by name if it gives nothing away.",
        blocks_export=True,
        phrase=phrase,
    )


@dataclass(frozen=True, slots=True)
class _Secret:
    """A withheld text ready to be compared: its words without names, and whether it is looked for as a whole."""

    written: Written
    words: tuple[str, ...]
    floor: frozenset[str]


class _Comparison:
    """One variant: what goes out, held against what stays."""

    def __init__(self, materials: Materials, variant: Variant, sources: Collection[Source]) -> None:
        self._variant, self._sources = variant, sources
        self._written = tuple(everything_written(materials, variant))
        self._accepted = {words_of(one) for one in accepted_phrases(materials, variant)}

    def is_accepted(self, phrase: str) -> bool:
        """Say whether somebody accepted these words for this variant."""
        return words_of(phrase) in self._accepted

    def going_out(self) -> Iterator[Written]:
        """Yield the texts that are said or handed out by this composition."""
        printed = {(source.record, source.element, source.field) for source in self._sources}
        for one in self._written:
            if one.reason is None and (one.record.id, one.element, one.field.name) in printed and self._is_ours(one):
                yield one

    def _is_ours(self, one: Written) -> bool:
        """Say whether a text is written by us to be said or handed out; names, sources and others' words are not."""
        if isinstance(one.record, TalkingPoint | Brief):
            return one.field.name in {"text", "topic", "title", "occasion"}
        partners = self._variant.reach >= Reach.PARTNERS
        others = Reference | Statement | Counterpart | Delegate | AgendaItem | Dossier
        return partners and not isinstance(one.record, others)

    def shared(self, out: Written) -> Iterator[tuple[Written, str]]:
        """Yield each withheld text that shares words with a text that goes out, and the words."""
        words = self._bare(words_of(out.text))
        by_length = {length: dict.fromkeys(phrases.runs(words, length)) for length in self._runs_by_length}
        hits: dict[int, list[tuple[str, ...]]] = {}
        for length, index in self._runs_by_length.items():
            for run in by_length[length]:
                for place in index.get(run, ()):
                    hits.setdefault(place, []).append(run)
        for place, found in sorted(hits.items()):
            secret = self._secrets[place]
            if _is_compared(out, secret.written) and (kept := self._not_shown_beside(out, found)):
                yield secret.written, _joined(kept)
        yield from self._floors(out)

    def _floors(self, out: Written) -> Iterator[tuple[Written, str]]:
        """Yield the short floors whose telling words all stand in one sentence, whatever their order."""
        for sentence in phrases.sentences(REFERENCE_MARK.sub(" ", out.text)):
            words = set(words_of(sentence))
            for secret in self._floors_by_rarest(words):
                if secret.floor <= words and _is_compared(out, secret.written) and not self._is_said(out, secret):
                    yield secret.written, secret.written.text.strip()

    def _is_said(self, out: Written, secret: _Secret) -> bool:
        """Say whether these readers may see a short floor in so many words anyway: said openly, or as our opening.

        An opening is held against its own ladder, and nothing is subtracted from it but what was said openly.
        """
        shown = self._said_openly if isinstance(out.holder, Rung) else (*self._said_openly, *self._openings)
        return any(secret.words in phrases.runs(words, len(secret.words)) for words in shown)

    @cached_property
    def _said_openly(self) -> tuple[tuple[str, ...], ...]:
        return tuple(self._bare(words_of(text)) for text in self._lawful)

    def _floors_by_rarest(self, words: set[str]) -> Iterator[_Secret]:
        for word in words:
            yield from self._floor_index.get(word, ())

    @cached_property
    def _floor_index(self) -> Mapping[str, list[_Secret]]:
        index: dict[str, list[_Secret]] = {}
        for secret in self._secrets:
            if secret.floor:
                index.setdefault(min(secret.floor, key=lambda word: (self._common[word], word)), []).append(secret)
        return index

    @cached_property
    def _secrets(self) -> tuple[_Secret, ...]:
        return tuple(self._secret(one) for one in self._written if one.reason is not None and _is_thought(one))

    def _secret(self, one: Written) -> _Secret:
        words = self._bare(words_of(one.text))
        telling = {word for word in words if phrases.tells(word) and len(word) > 1}
        short = _SHORTEST_FLOOR <= len(words) < phrases.RUN and len(telling) >= _SHORTEST_FLOOR
        looked_for = short and _is_floor(one) and any(not self._is_common(word) for word in telling)
        return _Secret(one, words, frozenset(telling) if looked_for else frozenset())

    @cached_property
    def _runs_by_length(self) -> Mapping[int, Mapping[tuple[str, ...], list[int]]]:
        found: dict[int, dict[tuple[str, ...], list[int]]] = {}
        for place, secret in enumerate(self._secrets):
            length = phrases.length_of_run(secret.words)
            index = found.setdefault(length, {})
            for run in phrases.runs(secret.words, length):
                if run not in self._lawful_runs and self._is_telling(run):
                    index.setdefault(run, []).append(place)
        return found

    def _is_telling(self, run: Sequence[str]) -> bool:
        telling = {word for word in run if phrases.tells(word)}
        return len(telling) >= _TELLING_WORDS and any(not self._is_common(word) for word in telling)

    def _is_common(self, word: str) -> bool:
        return phrases.is_frequent(word) or self._common[word] >= _COMMON_FROM

    @cached_property
    def _common(self) -> Counter[str]:
        """In how many of the texts that anybody may see each word stands."""
        return Counter(word for text in self._lawful for word in set(words_of(text)))

    @cached_property
    def _lawful(self) -> tuple[str, ...]:
        """References, agreed language, what was said openly, declared red lines among it."""
        lawful = Reference | AgendaItem | Dossier
        shown = (one for one in self._written if one.reason is None)
        return tuple(
            one.text
            for one in shown
            if isinstance(one.record, lawful)
            or (isinstance(one.record, Statement) and one.record.setting is Setting.OPEN and one.field.name == "text")
        )

    @cached_property
    def _lawful_runs(self) -> frozenset[tuple[str, ...]]:
        lengths = {phrases.length_of_run(words_of(one.text)) for one in self._written} or {phrases.RUN}
        return frozenset(
            run for words in self._said_openly for length in lengths for run in phrases.runs(words, length)
        )

    @cached_property
    def _names(self) -> frozenset[tuple[str, ...]]:
        """The names of bodies, parties, people, documents and issues, as words; our own titles are none."""
        found = {words_of(name) for name in OFFICIAL_NAMES}
        for one in self._written:
            if one.reason is None and one.field.name in _NAMES and not isinstance(one.record, TalkingPoint | Brief):
                found |= _as_name(one)
        return frozenset(name for name in found if name)

    def _bare(self, words: tuple[str, ...]) -> tuple[str, ...]:
        return phrases.without(words, self._names)

    def _not_shown_beside(self, out: Written, found: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
        """Return the runs that no opening shown says too: who may read an opening may be told its words."""
        if isinstance(out.holder, Rung):
            return list(found)
        return [run for run in found if run not in self._opening_runs]

    @cached_property
    def _openings(self) -> tuple[tuple[str, ...], ...]:
        """The words of every opening and of its proposed language, where these readers may see it."""
        shown = (one for one in self._written if one.reason is None and isinstance(one.holder, Rung))
        openings = (one.text for one in shown if getattr(one.holder, "kind", None) is RungKind.OPENING)
        return tuple(self._bare(words_of(text)) for text in openings)

    @cached_property
    def _opening_runs(self) -> frozenset[tuple[str, ...]]:
        lengths = tuple(self._runs_by_length)
        return frozenset(run for words in self._openings for length in lengths for run in phrases.runs(words, length))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as written: reference marks are no part of what it says."""
    return phrases.words_of(REFERENCE_MARK.sub(" ", text))


def _as_name(one: Written) -> frozenset[tuple[str, ...]]:
    """Return the words of a name; a title of ours that is long enough to tell a thought is no name."""
    words = words_of(one.text)
    ours = not isinstance(one.record, Reference | Statement | Counterpart | Delegate | AgendaItem | Dossier)
    return frozenset() if ours and len(words) >= phrases.RUN else frozenset({words})


def _is_compared(out: Written, secret: Written) -> bool:
    """Say whether a text that goes out is held against a withheld one.

    What is released by its nature (our opening, register entries) is held against what lies deeper: steps below the
    preferred one and what only the desk keeps. The rest is held against everything.
    """
    if isinstance(secret.holder, Outcome) and secret.record.id == out.record.id:
        return False
    if not isinstance(out.holder, Rung) and not isinstance(out.record, Measure):
        return True
    if isinstance(secret.holder, Rung):
        moves_over = {RungKind.OPENING, RungKind.PREFERRED, RungKind.FALLBACK}
        same_ladder = secret.record.id == out.record.id
        return secret.holder.kind not in moves_over if same_ladder else secret.holder.kind is not RungKind.PREFERRED
    return secret.field.limits_in(secret.holder).default is Reach.DESK


def _is_thought(one: Written) -> bool:
    """Say whether a withheld text is a thought of ours; names, labels and the like are no secret in six words."""
    named = one.field.name in {"title", "name"}
    return one.field.searchable and one.field.kind is not TextKind.WORDS and not named and one.field.name not in _AGREED


def _is_floor(one: Written) -> bool:
    """Say whether a short text is looked for as a whole: what is written out, not who leads or who must agree."""
    inside = isinstance(one.holder, Element) and one.field.name == "text" and not isinstance(one.holder, Outcome)
    return one.field.kind is TextKind.TEXT or inside


def _joined(runs: Sequence[tuple[str, ...]]) -> str:
    """Return overlapping runs, in their order, as one phrase: the first stretch that hangs together."""
    words = list(runs[0])
    for run in runs[1:]:
        if tuple(words[-(len(run) - 1) :]) != run[:-1]:
            break
        words.append(run[-1])
    return " ".join(words)
