"""Words in small Markdown as HTML, for other programs they are copied into: bold, italic, lines, signs as typed."""

from __future__ import annotations

from html import escape

from cyberbrief.domain.small_markdown import forms_of


def html_of(text: str) -> str:
    """Return a text as HTML in which bold is bold; signs of lists and reference marks stay as they are typed."""
    tags: dict[int, list[str]] = {}
    signs: set[int] = set()
    for one in forms_of(text).emphases:
        name = "b" if one.is_bold else "i"
        begin, end = one.start + one.width, one.end - one.width
        signs |= {*range(one.start, begin), *range(end, one.end)}
        place = begin
        for line in text[begin:end].split("\n"):  # an element does not run over the end of a paragraph
            if line:
                tags.setdefault(place, []).append(f"<{name}>")
                tags.setdefault(place + len(line), []).insert(0, f"</{name}>")
            place += len(line) + 1
    made = ["<p>"]
    for place, letter in enumerate(text):
        made += tags.get(place, ())
        if letter == "\n":
            made.append("</p><p>")
        elif place not in signs:
            made.append("&nbsp;" if letter == "\u00a0" else escape(letter))
    made += tags.get(len(text), ())
    return "".join((*made, "</p>"))
