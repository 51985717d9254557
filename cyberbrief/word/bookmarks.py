"""Bookmarks: places that contents and cross-references lead to, each with an id of its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Bookmarks:
    """The bookmarks of one document so far."""

    placed: int = 0

    def around(self, name: str, content: str) -> str:
        """Return finished runs between the two ends of a new bookmark."""
        self.placed += 1
        return f'<w:bookmarkStart w:id="{self.placed}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{self.placed}"/>'
