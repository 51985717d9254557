"""Files that hide something, and files that are broken: told, scrubbed, or refused in a sentence; never a crash."""

from __future__ import annotations

import random

import pytest

from cyberbrief.domain.errors import RefusedError
from cyberbrief.domain.progress import Silent
from cyberbrief.host.incoming import Allowed, packed, unpacked
from cyberbrief.word.leak_check import WithheldText, find_leaks
from cyberbrief.word.revealing.revealed import reveal
from cyberbrief.word.revealing.scrubbed import scrub
from cyberbrief.word.revealing.settled import Way
from cyberbrief.word.writer import write
from tests.attacks.hiding_places import FLOOR, HIDING_PLACES
from tests.word.revealing.planting import BODY, planted
from tests.word.revealing.plants import PLANTS
from tests.word.trees import DRAFT, partner

# Places that nobody sees on the page: from these a scrubbed copy is free.
UNSEEN = (
    *("hidden text", "white text of one point", "deleted text", "a field code", "a field code in pieces"),
    *("a simple field", "the name of a bookmark", "a comment in the XML", "an instruction in the XML", "a note"),
    *("a document variable", "a core property", "a custom property", "the value of a custom property"),
    *("a comment of a reviewer", "custom XML", "XML in UTF-16", "XML that is broken", "text in UTF-16"),
    *("a picture's own comment", "a picture's packed comment", "a thumbnail", "an embedded document"),
    *("a document in a document", "base 64", "hexadecimal", "a file name", "the comment of the ZIP"),
    *("the comment of an entry", "the extra field of an entry", "bytes before the package", "bytes behind the package"),
)
_MUTATIONS = 500
_REFUSED = {
    "an older Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "from before 2007"),
    "no archive": (b"Dear colleague,", "is damaged"),
    "nothing": (b"", "is damaged"),
    "an OpenDocument file": (
        packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}),
        "OpenDocument",
    ),
    "Rich Text": (b"{\\rtf1\\ansi Hello}", "Rich Text"),
    "a workbook": (
        packed({"[Content_Types].xml": b"<Types/>", "_rels/.rels": b"<R/>", "xl/workbook.xml": b"<a/>"}),
        "no Word file",
    ),
    "half of one": (planted()[:900], "is damaged"),
    "a body that is no XML": (packed({**unpacked(planted()), BODY: b"<w:document>"}), "is damaged"),
}


@pytest.fixture(scope="module")
def paper() -> bytes:
    return write(partner(), DRAFT, Silent())


@pytest.mark.parametrize("name", UNSEEN)
def test_what_hides_is_told_and_gone_from_a_scrubbed_copy(paper: bytes, name: str) -> None:
    hiding = HIDING_PLACES[name](paper)
    secret = [WithheldText("r1", "text", FLOOR)]
    if name != "the extra field of an entry":
        assert find_leaks(hiding, secret, [])
    before, after = reveal(paper).groups, reveal(hiding).groups
    assert sum(group.count for group in after) > sum(group.count for group in before)
    assert find_leaks(scrub(hiding, Way.ACCEPT).data, secret, []) == ()


@pytest.mark.parametrize("data, sentence", _REFUSED.values(), ids=_REFUSED)
def test_what_is_no_word_file_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence):
        reveal(data)


def test_no_mutated_file_raises_anything_but_a_refusal() -> None:
    chance = random.Random(20261123)
    names = sorted(PLANTS)
    told = 0
    for _number in range(_MUTATIONS):
        plants = [PLANTS[name].plant for name in chance.sample(names, 3)]
        try:
            data = mutated(planted(*plants), chance)
            reveal(data)
            made = scrub(data, chance.choice(list(Way)))
            assert made.data.startswith(b"PK")
            told += 1
        except RefusedError:
            continue
    assert told > _MUTATIONS // 10  # most changes must reach what is behind the gate


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Break a file: bytes of the archive, or of a part so that the archive stays whole."""
    if chance.random() < 0.2:
        broken = bytearray(data)
        for _change in range(chance.randint(1, 8)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        return bytes(broken)
    parts = unpacked(data, Allowed(telling=True))
    name = chance.choice(sorted(parts))
    content = bytearray(parts[name])
    for _change in range(chance.randint(1, 4)):
        _change_part(content, chance)
    return packed({**parts, name: bytes(content)})


def _change_part(content: bytearray, chance: random.Random) -> None:
    """Change a number, a name or a piece of a part, as a broken program would."""
    text = bytes(content)
    way = chance.randrange(5)
    if way == 0 and content:
        content[chance.randrange(len(content))] = chance.randrange(256)
    elif way == 1:
        digits = [place for place, sign in enumerate(text) if 48 <= sign <= 57]
        if digits:
            place = chance.choice(digits)
            content[place : place + 1] = chance.choice([b"-", b"99999999999", b"", b"x", b"\xd9\xa3"])
    elif way == 2 and len(content) > 8:
        start = chance.randrange(len(content))
        del content[start : start + chance.randint(1, 40)]
    elif way == 3:
        values = [part for part in text.split(b'"')[1::2] if part]
        if values:
            content[:] = text.replace(b'"' + chance.choice(values) + b'"', b'"' + chance.choice(values) + b'"')
    else:
        tags = [part.split(b">")[0] for part in text.split(b"<w:")[1:]]
        if tags:
            one = chance.choice(tags)
            content[:] = text.replace(b"<w:" + one + b">", b"", 1)
