"""Comments with their authors, answers and the list of people, and what takes all of it out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cyberbrief.domain.words import words
from cyberbrief.word.revealing.opened_file import OpenedFile
from cyberbrief.word.revealing.tags import attribute, remove, short
from cyberbrief.word.revealing.trace import Hit, Sort
from cyberbrief.word.revealing.unseen_text import text_of

_PARTS = ("comments", "commentsExtended", "commentsIds", "commentsExtensible", "commentsUserData")
_MARKS = ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")
_PEOPLE = "people"
_WHERE = words("Comments")


def comments(file: OpenedFile) -> Iterator[Hit]:
    """Yield each comment, the people who are named beside them, and marks that lead to no comment."""
    cut = partial(_cut, file)
    authors: dict[str, None] = {}
    for name in file.related("comments"):
        for one in file.tree(name):
            if short(one) == "w:comment":
                author = attribute(one, "w:author")
                authors[author] = None
                yield Hit(Sort.COMMENT, _WHERE, text_of(one), cut, by=author, at=attribute(one, "w:date"))
    for author in filter(None, authors):
        yield Hit(Sort.PERSON, words("Author of comments"), author, cut)
    for name in file.related(_PEOPLE):
        for one in file.tree(name):
            if author := attribute(one, "w15:author"):
                yield Hit(Sort.PERSON, words("List of people"), author, cut)
    marked = any(story.every(*_MARKS) for story in file.stories())
    related = any(relation.kind in {*_PARTS, _PEOPLE} for relation in file.relations(file.main))
    if not authors and (marked or related):  # what is left of comments that somebody deleted
        yield Hit(Sort.COMMENT, _WHERE, "", cut)


def _cut(file: OpenedFile) -> None:
    for relation in file.relations(file.main):
        if relation.kind in {*_PARTS, _PEOPLE}:
            file.unrelate(relation)
            if relation.target in file.parts:
                file.drop(relation.target)
    for story in file.stories():
        for one in story.every(*_MARKS):
            run = one.getparent()
            remove(one)
            if run is not None and short(run) == "w:r" and all(short(left) == "w:rPr" for left in run):
                remove(run)
        file.touch(story.name)
