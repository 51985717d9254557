"""What the styles of a ministry's own Word template are taken for: the printed roles, and the fields it may hold."""

from __future__ import annotations

from cyberbrief.domain.choice import Choice


class TemplateRole(Choice):
    """A printed role that a style of a house template can play; what no style plays is printed in one of ours."""

    TITLE = "title", "Title"
    HEADING_1 = "heading-1", "Heading 1"
    HEADING_2 = "heading-2", "Heading 2"
    HEADING_3 = "heading-3", "Heading 3"
    HEADING_4 = "heading-4", "Heading 4"
    BODY = "body", "Body text"
    BULLET = "bullet", "Bullet"
    NUMBERED = "numbered", "Numbered paragraph"
    QUOTE = "quote", "Quotation"
    LADDER = "ladder", "Ladder and other tables"
    BANNER = "banner", "Marking at head and foot"
    CAPTION = "caption", "Caption"
    NOTE = "note", "Footnote"

    @property
    def of_tables(self) -> bool:
        """Whether a table style plays it; all others are played by paragraph styles."""
        return self is TemplateRole.LADDER


class TemplateField(Choice):
    """A field that a house template may hold, filled by name when a document is written."""

    TITLE = "title", "Title"
    MEETING = "meeting", "Meeting"
    DATE = "date", "Date"
    MARKING = "marking", "Marking"
    OFFICE = "office", "Office"
    REFERENCE = "reference", "Reference number"
    STATE = "state", "State"
    MINISTRY = "ministry", "Ministry"
