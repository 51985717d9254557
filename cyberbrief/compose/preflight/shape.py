"""Shape: no empty section, few main points, marking as high as what is shown."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cyberbrief.compose.composition import derived_marking
from cyberbrief.compose.preflight.finding import AS_OUTLINED, Case, Finding, error, named, note, warning
from cyberbrief.domain.audience import VARIANTS
from cyberbrief.domain.brief import Brief, Section, SectionRole
from cyberbrief.domain.talking_point import Handling, TalkingPoint
from cyberbrief.domain.words import inside, words

_EMPTY_APART = 2  # of more, one finding tells
_MAIN_POINTS = 4
_MAIN_POINTS_AT_MOST = 6


def sections(case: Case) -> Iterator[Finding]:
    """Yield a finding for each section of the outline that has nothing to say, or a document that is empty."""
    brief = case.materials.brief
    printed = {section.key for section in case.composition.document.sections}
    if not printed and case.variant.is_released_by_act:
        yield warning(
            "not-released",
            brief.id,
            "sections",
            words("Nothing that {title} prints was released for it.", title=inside(case.variant.title)),
            "Deliver or table it: one act releases what it says.",
        )
        return
    if not printed:
        yield warning(
            "empty-section",
            brief.id,
            "sections",
            words("{title} has nothing to print.", title=case.variant.title),
            "Put records into the outline that this variant may show.",
        )
        return
    if case.variant.name not in AS_OUTLINED and case.variant.name in VARIANTS:
        return
    yield from _empty(brief, tuple(_without_words(case, printed)))


def _without_words(case: Case, printed: Collection[str]) -> Iterator[Section]:
    """Yield the sections that print nothing, though nothing of them is withheld."""
    brief = case.materials.brief
    withheld = {entry.record for entry in case.composition.ledger}
    for section in brief.sections:
        entered = {entry.record for entry in section.entries} | {brief.id if section.entries else ""}
        if section.id not in printed and not (entered & withheld):
            yield section


def _empty(brief: Brief, empty: tuple[Section, ...]) -> Iterator[Finding]:
    """Yield a finding for each empty section, or one for many: they say the same thing to do."""
    names = [named(section.title or section.role.label) for section in empty]
    if len(empty) > _EMPTY_APART:
        yield warning(
            "empty-section",
            brief.id,
            "sections",
            words("{n} sections are empty: {labels}.", n=len(empty), labels=", ".join(names)),
            "Put something into them, or take them out of the outline.",
            empty[0].id,
        )
        return
    for section, name in zip(empty, names, strict=True):
        yield warning(
            "empty-section",
            brief.id,
            "sections",
            words("Section {label} is empty.", label=name),
            "Put something into it, or take it out of the outline.",
            section.id,
        )


def main_points(case: Case) -> Iterator[Finding]:
    """Yield a finding where there are more main points than anybody takes in."""
    points = [
        point
        for point in case.scope.entered(TalkingPoint, SectionRole.MAIN_POINTS)
        if point.handling is Handling.TO_MAKE
    ]
    brief = case.materials.brief
    if len(points) > _MAIN_POINTS_AT_MOST:
        yield warning(
            "main-points",
            brief.id,
            "sections",
            words("There are {n} main points; nobody takes in more than six.", n=len(points)),
            "Move the lesser ones to their positions.",
        )
    elif len(points) > _MAIN_POINTS:
        yield note(
            "main-points",
            brief.id,
            "sections",
            words("There are {n} main points; four are better.", n=len(points)),
            "Move the lesser ones to their positions.",
        )


def marking(case: Case) -> Iterator[Finding]:
    """Yield an error where the document is marked lower than what it shows, or holds a level that the scheme lacks."""
    materials = case.materials
    scheme = materials.scheme
    composed = case.composition.marking
    needed = derived_marking(materials, case.composition.sources, case.variant)
    too_low = scheme.rank(composed.level) < scheme.rank(needed.level)
    if too_low or set(needed.caveats) - set(composed.caveats):
        yield error(
            "marking",
            materials.brief.id,
            "raised_marking",
            words(
                "The document is marked {composed} and shows what is {needed}.",
                composed=scheme.banner(composed),
                needed=scheme.banner(needed),
            ),
            words("Mark it at least {needed}.", needed=scheme.banner(needed)),
        )
    known = {level.key for level in scheme.levels} | {""}
    shown = {source.record for source in case.composition.sources}
    for record in materials.everything():
        if record.id in shown and record.marking not in known:
            yield warning(
                "marking",
                record.id,
                "marking",
                words(
                    "{label} {title_text} has a marking that {name} does not know; it counts as the highest.",
                    label=words(record.LABEL),
                    title_text=named(record.title_text),
                    name=scheme.name,
                ),
                "Choose one of the scheme's levels.",
            )
