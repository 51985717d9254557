"""The outline of a document: headings one level below another, since who hears a document goes by them."""

from __future__ import annotations

import dataclasses

from cyberbrief.compose.document import Block, Document, Heading, blocks_of


def without_gaps(document: Document) -> Document:
    """Return a document whose headings begin at level 1 and skip none; one that does so already as it is."""
    levels: list[int] = []
    above: list[int] = []  # the levels of the headings that the next one stands under, as the tree has them
    for block in blocks_of(document):
        if isinstance(block, Heading):
            above = [*(level for level in above if level < block.level), block.level]
            levels.append(len(above))
    if levels == [block.level for block in blocks_of(document) if isinstance(block, Heading)]:
        return document
    places = iter(levels)

    def evened(block: Block) -> Block:
        return dataclasses.replace(block, level=next(places)) if isinstance(block, Heading) else block

    sections = tuple(
        dataclasses.replace(section, blocks=tuple(evened(block) for block in section.blocks))
        for section in document.sections
    )
    return dataclasses.replace(document, sections=sections)


def is_without_headings(document: Document) -> bool:
    """Say whether nothing but its title heads a document."""
    return not any(isinstance(block, Heading) for block in blocks_of(document))
