"""Content controls, smart tags and other wrappers that programs put around words: their names and their bindings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from lxml import etree

from cyberbrief.word.revealing.opened_file import OpenedFile, Story
from cyberbrief.word.revealing.tags import attribute, child, remove, short, unwrap
from cyberbrief.word.revealing.trace import Hit, Sort, Weight

_BOUND = ("w:dataBinding", "w15:dataBinding")
_NAMED = ("w:tag", "w:placeholder")
_WRAPPERS = {"w:smartTag": "w:smartTagPr", "w:customXml": "w:customXmlPr"}


def controls(file: OpenedFile) -> Iterator[Hit]:
    """Yield the names of controls, what they are bound to, and wrappers that only programs see."""
    for story in file.stories():
        for one in story.every("w:sdtPr"):
            bound = [found for name in _BOUND if (found := child(one, name)) is not None]
            if bound:
                said = attribute(bound[0], "w:xpath")
                yield Hit(Sort.DATA, story.where(one), said, _cutter(file, story, bound))
            named = [found for name in _NAMED if (found := child(one, name)) is not None]
            if named:
                said = attribute(named[0], "w:val")
                yield Hit(Sort.CONTROL, story.where(one), said, _cutter(file, story, named), weight=Weight.ORDINARY)
        for one in story.every(*_WRAPPERS):
            said = attribute(one, "w:element")
            cut = _unwrapper(file, story, one)
            yield Hit(Sort.CONTROL, story.where(one), said, cut, weight=Weight.ORDINARY)


def _cutter(file: OpenedFile, story: Story, elements: Sequence[etree._Element]) -> Callable[[], None]:
    def cut() -> None:
        for element in elements:
            remove(element)
        file.touch(story.name)

    return cut


def _unwrapper(file: OpenedFile, story: Story, element: etree._Element) -> Callable[[], None]:
    def cut() -> None:
        unwrap(element, _WRAPPERS[short(element)])
        file.touch(story.name)

    return cut
