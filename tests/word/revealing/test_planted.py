"""What is planted in a Word file is found and told, and is gone from the scrubbed copy; its words stay as they are."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from lxml import etree

from cyberbrief.host.incoming import Allowed, packed, unpacked
from cyberbrief.word.file_text import texts_in
from cyberbrief.word.revealing.revealed import reveal
from cyberbrief.word.revealing.scrubbed import scrub
from cyberbrief.word.revealing.settled import Way
from cyberbrief.word.revealing.trace import Fate, Revealed, Sort
from tests.word.revealing.picture_files import SECRET
from tests.word.revealing.planting import BODY, SAID, planted
from tests.word.revealing.plants import PLANTS, Planted


def sorts(found: Revealed) -> set[Sort]:
    return {group.sort for group in found.groups}


def said(found: Revealed, sort: Sort) -> list[str]:
    return [trace.said for group in found.groups if group.sort is sort for trace in group.traces]


def holds(data: bytes, words: str) -> bool:
    """Whether words stand anywhere in a file, also where they were cut over runs or written in two bytes a letter."""
    plain = words.casefold()
    with zipfile.ZipFile(BytesIO(data)) as archive:
        raw = b"".join(archive.read(name) for name in archive.namelist())
    return any(plain in text.text.casefold() for text in texts_in(data)) or words.encode() in raw


def zipped_with(data: bytes, comment: bytes) -> bytes:
    """Return a file packed with a remark, as an archive program does."""
    stream = BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.comment = comment
    return stream.getvalue()


def test_a_file_that_tells_nothing_is_said_to_tell_nothing() -> None:
    data = planted()
    assert reveal(data).groups == ()
    assert scrub(data, Way.ACCEPT).data == data


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_what_is_planted_is_found_and_told(plant: Planted) -> None:
    found = reveal(planted(plant.plant))
    assert any(plant.said in words for words in said(found, plant.sort)), found


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_what_is_planted_is_gone_from_the_scrubbed_copy(plant: Planted) -> None:
    made = scrub(planted(plant.plant), Way.ACCEPT)
    fates = {trace.fate for group in made.left.groups for trace in group.traces}
    assert fates <= {Fate.LEFT}
    assert all(trace.why for group in made.left.groups for trace in group.traces)
    assert (plant.sort in sorts(made.left)) is plant.stays
    if plant.said and not plant.stays and not plant.said.endswith("bytes"):
        assert not holds(made.data, plant.said)
    if not plant.stays:
        assert not holds(made.data, SECRET)
    assert holds(made.data, SAID)


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_a_scrubbed_copy_is_sound_and_scrubbed_again_is_itself(plant: Planted) -> None:
    made = scrub(planted(plant.plant), Way.REJECT)
    assert scrub(made.data, Way.REJECT).data == made.data
    with zipfile.ZipFile(BytesIO(made.data)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        for name in names:
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))
        body = archive.read(BODY)
    assert body.count(b'fldCharType="begin"') == body.count(b'fldCharType="end"')
    assert body.count(b"<w:bookmarkStart") == body.count(b"<w:bookmarkEnd")


def test_all_at_once_is_found_and_gone() -> None:
    chosen = [one for name, one in PLANTS.items() if name in {"author", "comment", "hidden text", "variable", "macros"}]
    data = planted(*(one.plant for one in chosen))
    assert {one.sort for one in chosen} <= sorts(reveal(data))
    assert scrub(data, Way.ACCEPT).left.groups == ()


def test_a_remark_of_the_packaging_is_told_and_goes() -> None:
    data = zipped_with(planted(), SECRET.encode())
    assert said(reveal(data), Sort.DATA) == [SECRET]
    assert scrub(data, Way.KEEP).data == planted()


def test_kept_changes_stay_and_their_authors_go() -> None:
    made = scrub(planted(PLANTS["who changed"].plant, PLANTS["deleted words"].plant), Way.KEEP)
    assert sorts(made.left) == {Sort.INSERTED, Sort.DELETED}
    assert b"B. Reviewer" not in made.data
    assert not holds(made.data, "B. Reviewer")
    assert not holds(made.data, "2031-04-02")


def strict(data: bytes) -> bytes:
    """Return a file with the names of the strict standard, as Word writes it when asked to."""
    parts = unpacked(data, Allowed(telling=True))
    for old, new in _STRICT:
        parts = {
            name: content.replace(old, new) if name.endswith((".xml", ".rels")) else content
            for name, content in parts.items()
        }
    return packed(parts)


_OPEN, _PURL = b"http://schemas.openxmlformats.org/", b"http://purl.oclc.org/ooxml/"
_STRICT = (
    (_OPEN + b"wordprocessingml/2006/main", _PURL + b"wordprocessingml/main"),
    (_OPEN + b"officeDocument/2006/relationships", _PURL + b"officeDocument/relationships"),
    (_OPEN + b"drawingml/2006/main", _PURL + b"drawingml/main"),
    (_OPEN + b"drawingml/2006/wordprocessingDrawing", _PURL + b"drawingml/wordprocessingDrawing"),
    (_OPEN + b"drawingml/2006/picture", _PURL + b"drawingml/picture"),
    (_OPEN + b"officeDocument/2006/extended-properties", _PURL + b"officeDocument/extendedProperties"),
)


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_in_the_strict_standard_it_is_found_and_gone_as_well(plant: Planted) -> None:
    data = strict(planted(plant.plant))
    assert any(plant.said in words for words in said(reveal(data), plant.sort))
    made = scrub(data, Way.ACCEPT)
    assert plant.stays or not holds(made.data, SECRET)
    assert holds(made.data, SAID)
