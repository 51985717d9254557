"""A reference is a source or agreed language: a document, a paragraph of it, and how sure we are of the words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cyberbrief.domain.choice import Choice
from cyberbrief.domain.record import (
    OPEN,
    OURS,
    Record,
    choice_field,
    day_field,
    flag_field,
    line_field,
    text_field,
)


class Wording(Choice):
    """Whether the text is the document's own or ours about it."""

    PARAPHRASED = "paraphrased", "Paraphrased"
    QUOTED = "quoted", "Quoted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Record):
    """A document symbol with the paragraph and the text that we rely on; shared by all dossiers."""

    KIND: ClassVar[str] = "reference"
    LABEL: ClassVar[str] = "Reference"
    PLURAL: ClassVar[str] = "References"
    TITLE: ClassVar[str] = "symbol"

    symbol: str = line_field("Symbol", limits=OPEN, required=True, hint="For example A/70/174")
    title: str = line_field("Title", limits=OPEN)
    body: str = line_field("Body", limits=OPEN)
    dated: date | None = day_field("Date", limits=OPEN)
    paragraph: str = line_field("Paragraph", limits=OPEN)
    text: str = text_field("Text", limits=OPEN)
    wording: Wording = choice_field("Quoted or paraphrased", Wording.PARAPHRASED, limits=OPEN)
    checked_by: str = line_field("Checked by")
    checked_on: date | None = day_field("Checked against the document on")
    binding: bool = flag_field("Binding", limits=OPEN)
    reservations: str = text_field("Reservations", limits=OURS)
    language: str = line_field("Language", structural=True, searchable=False)
    as_of: date | None = day_field("As of", limits=OPEN, hint="For facts that age")
