"""What a file can tell: the sorts of traces, how much each weighs, and one trace as it is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum

from cyberbrief.domain.words import Words, words

_LONGEST = 400  # characters of one trace that are shown
_MOST = 200  # traces of a sort that are shown; the others are counted


class Weight(StrEnum):
    """How much a trace matters to whoever sends the file."""

    TELLING = "telling"
    ORDINARY = "ordinary"
    OURS = "ours"


class Fate(StrEnum):
    """What becomes of a trace in a scrubbed copy."""

    REMOVED = "removed"
    LEFT = "left"
    ASKED = "asked"


class Sort(Enum):
    """The sorts of traces, those that would embarrass most first: key, name, what it means."""

    DELETED = (
        "deleted",
        words("Deleted words that are still in it"),
        words("Deleted with changes being tracked: anyone can read what stood there before."),
    )
    INSERTED = ("inserted", words("Insertions still marked"), words("Anyone sees what was added, by whom and when."))
    MOVED = ("moved", words("Moved passages still marked"), words("Anyone sees where they stood before."))
    FORMATTED = (
        "formatted",
        words("Changes of formatting still marked"),
        words("They tell who worked on the file and when."),
    )
    COMMENT = ("comment", words("Comments"), words("They are shown beside the text, with names and times."))
    HIDDEN = ("hidden", words("Hidden text"), words("It is not printed, but one click shows it."))
    UNSEEN = (
        "unseen",
        words("Text that cannot be seen on paper"),
        words("White on white, or too small to read; whoever copies the text or searches it finds it."),
    )
    OUTSIDE = ("outside", words("Text outside the page"), words("It lies beyond the edge of the paper."))
    UNUSED = (
        "unused",
        words("Parts that are not printed"),
        words("Headers, notes and pictures that no page shows; they often come from an older text."),
    )
    CROPPED = (
        "cropped",
        words("Pictures that were cut"),
        words("What was cut away is still in the file, and one click brings it back."),
    )
    PERSON = ("person", words("Names of people"), words("Who wrote, changed or saved the file."))
    WRITTEN_WHERE = (
        "written-where",
        words("Where it was written"),
        words("Names of organisations, folders, servers, printers and templates."),
    )
    PHOTO = (
        "photo",
        words("What pictures tell of themselves"),
        words("Cameras and programs write place, time, device and names into a picture."),
    )
    THUMBNAIL = (
        "thumbnail",
        words("A small picture of the first page"),
        words("It is often older than the text and shows what stood there then."),
    )
    EMBEDDED = (
        "embedded",
        words("Files inside the file"),
        words("Whole tables and documents, with all their sheets and pages, also those that are not shown."),
    )
    PROGRAM = (
        "program",
        words("Macros and programs"),
        words("They run on the reader's computer; nothing was run here."),
    )
    FETCHED = (
        "fetched",
        words("What is fetched from elsewhere on opening"),
        words("Whoever runs the other end learns who opened the file, when and where."),
    )
    DATA = (
        "data",
        words("Data that programs attached"),
        words("Forms, mail merges, libraries and labels leave data that no page shows."),
    )
    PROPERTY = (
        "property",
        words("Properties of other systems"),
        words("Anyone can read them under the file's details."),
    )
    SIGNATURE = (
        "signature",
        words("Digital signatures"),
        words("They name who signed, and no longer hold once it changes."),
    )
    BOOKMARK = ("bookmark", words("Bookmarks with telling names"), words("Their names are the writer's own words."))
    TITLE = ("title", words("Title, subject and language"), words("Windows and mail programs show them."))
    WHEN = ("when", words("When and for how long"), words("Days, hours, revisions and minutes of editing."))
    WRITTEN_WITH = ("written-with", words("With which program"), words("Its name, version and what it counted."))
    SITTING = (
        "sitting",
        words("Marks of editing sessions"),
        words("They tell which passages were typed together, and which files are versions of one another."),
    )
    PICTURE_NAME = (
        "picture-name",
        words("File names of pictures"),
        words("Names the pictures had on somebody's computer."),
    )
    LINK = ("link", words("Links"), words("Addresses that a reader can click on."))
    CONTROL = ("control", words("Names of form fields"), words("Names that templates and programs give to places."))
    FONT = ("font", words("Fonts inside the file"), words("Letters are drawn with them where the font is missing."))
    PROTECTION = ("protection", words("Protection against changes"), words("It holds the check value of a password."))
    OUR_PROPERTY = (
        "our-property",
        words("Declared by CyberBrief"),
        words("Title, marking, office and standing, as this variant allows."),
    )
    OUR_MARK = (
        "our-mark",
        words("Marks for the way back"),
        words("They mean nothing to others; by them corrections find their records again."),
    )

    def __init__(self, key: str, label: Words, meaning: Words) -> None:
        self.key = key
        self.label = label
        self.meaning = meaning


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that a file tells: where it stands, what it says there, by whom and when, and what becomes of it."""

    sort: Sort
    weight: Weight
    where: Words
    said: str
    by: str = ""
    at: str = ""
    fate: Fate = Fate.REMOVED
    why: Words | None = None


@dataclass(slots=True)
class Hit:
    """A trace as a finder comes upon it; `cut` takes it out, and without one it stays because of `why`."""

    sort: Sort
    where: Words
    said: str
    cut: Callable[[], object] | None = None
    why: Words | None = None
    weight: Weight = Weight.TELLING
    by: str = ""
    at: str = ""

    @property
    def fate(self) -> Fate:
        """What becomes of it in a scrubbed copy."""
        if self.sort in CHANGES:
            return Fate.ASKED
        return Fate.REMOVED if self.cut is not None else Fate.LEFT

    def trace(self) -> Trace:
        """Return it as it is shown."""
        said = self.said if isinstance(self.said, Words) else " ".join(self.said.split())
        short = said if len(said) <= _LONGEST else said[:_LONGEST] + "…"
        return Trace(self.sort, self.weight, self.where, short, self.by, self.at, self.fate, self.why)


CHANGES = frozenset({Sort.DELETED, Sort.INSERTED, Sort.MOVED, Sort.FORMATTED})


@dataclass(frozen=True, slots=True)
class Group:
    """The traces of one sort and weight; `count` with those that are too many to be shown."""

    sort: Sort
    weight: Weight
    count: int
    traces: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class Revealed:
    """All that a file tells, in groups: what would embarrass, what is ordinary, what is ours."""

    groups: tuple[Group, ...]

    def of(self, weight: Weight) -> tuple[Group, ...]:
        """Return the groups of a weight."""
        return tuple(group for group in self.groups if group.weight is weight)

    @property
    def telling(self) -> bool:
        """Whether anything in it would embarrass."""
        return bool(self.of(Weight.TELLING))

    @property
    def has_changes(self) -> bool:
        """Whether tracked changes are still marked, about which a user is asked."""
        return any(group.sort in CHANGES for group in self.groups)

    @classmethod
    def from_traces(cls, traces: Iterable[Trace]) -> Revealed:
        """Put traces into groups; what says the same at the same place stands there once."""
        kept: dict[tuple[Weight, Sort], dict[Trace, None]] = {}
        counts: Counter[tuple[Weight, Sort]] = Counter()
        for trace in traces:
            group = kept.setdefault((trace.weight, trace.sort), {})
            if trace in group:
                continue
            counts[trace.weight, trace.sort] += 1
            if len(group) < _MOST:
                group[trace] = None
        order = [(weight, sort) for weight in Weight for sort in Sort]
        return cls(
            tuple(
                Group(sort, weight, counts[weight, sort], tuple(kept[weight, sort]))
                for weight, sort in order
                if (weight, sort) in kept
            )
        )


def first_words(texts: Sequence[str]) -> str:
    """Return texts as one, with single spaces."""
    return " ".join("".join(texts).split())
