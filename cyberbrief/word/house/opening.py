"""A file from elsewhere is let in as a template: through the gate, in a form that can be read, or refused in words."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from lxml import etree

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.words import Words, words
from cyberbrief.host.incoming import Allowed, SuspectFileError, unpacked
from cyberbrief.word.house.names import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ALLOWED: Final = Allowed(size=20 << 20, unpacked=64 << 20, cut=frozenset({"attachedTemplate", "subDocument", "frame"}))
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_MACROS: Final = b"word/vbaProject"
_SLASH: Final = "/"


class Relation(NamedTuple):
    """Where a relation of a part leads: its kind, the part it names, and whether that lies outside of the file."""

    kind: str
    target: str
    outside: bool


@dataclass(slots=True)
class Opened:
    """The parts of a file by name, with its main part.

    `taken_out` gathers what is not kept, a sentence each; `pictures` those that are, with the names they get.
    """

    parts: Mapping[str, bytes]
    main: str
    taken_out: list[Words] = field(default_factory=list)
    pictures: dict[str, str] = field(default_factory=dict)

    def leave_out(self, sentence: Words) -> None:
        """Remember that something is not kept; once for each kind of thing."""
        if sentence not in self.taken_out:
            self.taken_out.append(sentence)

    def relations(self, name: str) -> dict[str, Relation]:
        """Return the relations of a part by their id."""
        return dict(_relations(self.parts, name))

    def of_kind(self, kind: str) -> str:
        """Return the part that the main part names for a kind, or nothing."""
        for relation in self.relations(self.main).values():
            if relation.kind == kind and not relation.outside and relation.target in self.parts:
                return relation.target
        return ""

    def tree(self, name: str) -> Element:
        """Return a part as XML; raises RefusedError where it is none."""
        return tree_of(self.parts[name])


def opened(data: bytes) -> Opened:
    """Return what a file holds.

    Raises:
        RefusedError: it is damaged, locked, of another form, with macros, or breaks a rule of the gate.
    """
    if data.startswith(_OLE):
        raise _locked() if _LOCKED in data else _older()
    if data.lstrip()[:5] in {b"{\\rtf", b"<html", b"<?xml"}:
        raise _other_form()
    if _MACROS in data:  # the names of parts are never packed
        raise _with_macros()
    parts = unpacked(data, _ALLOWED)
    if parts.get("mimetype", b"").startswith(b"application/vnd.oasis.opendocument"):
        raise _other_form()
    main = next((each.target for each in dict(_relations(parts, "")).values() if each.kind == "officeDocument"), "")
    if main not in parts or not _is_word(parts, main):
        raise _other_form()
    if _STRICT in parts[main][:4096]:
        raise RefusedError(
            words("The template is saved as a “Strict Open XML Document”."),
            words("Open it in Word, choose Save As and the ordinary form, Word Document (.docx), and choose it again."),
        )
    return Opened(parts, main)


def tree_of(content: bytes) -> Element:
    """Return the root of a part; what cannot be read is refused. Nothing is resolved, fetched or kept of comments."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise SuspectFileError(words("The file is damaged, or is not what its name says.")) from error


def _relations(parts: Mapping[str, bytes], name: str) -> Iterator[tuple[str, Relation]]:
    folder, _, own = name.rpartition(_SLASH)
    content = parts.get(posixpath.join(folder, "_rels", f"{own}.rels"))
    if content is None:
        return
    for element in tree_of(content):
        kind = (element.get("Type") or "").rpartition(_SLASH)[2]
        target = element.get("Target") or ""
        outside = (element.get("TargetMode") or "").lower() == "external"
        inside = target.lstrip(_SLASH) if target.startswith(_SLASH) else posixpath.join(folder, target)
        yield element.get("Id") or "", Relation(kind, target if outside else posixpath.normpath(inside), outside)


def _is_word(parts: Mapping[str, bytes], main: str) -> bool:
    root = tree_of(parts[main])
    if _STRICT in parts[main][:4096]:
        return etree.QName(root).localname == "document"
    return root.tag == f"{W}document" and root.find(f"{W}body") is not None


def _locked() -> RefusedError:
    return RefusedError(
        words("The template is locked with a password."),
        words("Open it in Word, take the password off under File, Info, save it, and choose it again."),
    )


def _older() -> RefusedError:
    return RefusedError(
        words("The template is in Word’s form from before 2007 (.doc or .dot)."),
        words("Open it in Word, choose Save As and Word Document (.docx), and choose the new file."),
    )


def _other_form() -> RefusedError:
    return RefusedError(
        words("The file is not a Word document (.docx or .dotx)."),
        words("Open it in the program it comes from, save it as a Word Document (.docx), and choose the new file."),
    )


def _with_macros() -> RefusedError:
    return RefusedError(
        words("The template holds macros, and a macro could do anything."),
        words(
            "Open it in Word, choose Save As and Word Document (.docx), which leaves them out, and choose that file."
        ),
    )
