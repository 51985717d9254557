"""Picture files with what cameras and programs write into them."""

from __future__ import annotations

import struct
import zlib

SECRET = "Quenby Ostrander"  # a name that stands in no other place


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    """Return a red picture of four by four with more chunks before its end."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = b"".join(b"\0" + b"\xc8\x10\x20" * 4 for _row in range(4))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0))
    middle = b"".join(chunk(name, content) for name, content in chunks)
    return b"\x89PNG\r\n\x1a\n" + head + middle + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def tiff(*, place: bool = True, turned: int = 1, order: str = "<") -> bytes:
    """Return directories as a camera writes them: maker, artist, which way up, and where it stood."""
    name = SECRET.encode() + b"\0"
    entries = [(0x0112, 3, 1, struct.pack(order + "HH", turned, 0)), (0x013B, 2, len(name), None)]
    if place:
        entries.append((0x8825, 4, 1, b""))
    start = 8
    after = start + 2 + 12 * len(entries) + 4
    inner = after + len(name) + len(name) % 2
    body = b""
    for tag, kind, count, told in entries:
        value = told or struct.pack(order + "I", after if tag == 0x013B else inner)
        body += struct.pack(order + "HHI", tag, kind, count) + value
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", start)
    made = head + struct.pack(order + "H", len(entries)) + body + struct.pack(order + "I", 0)
    made = made.ljust(after, b"\0") + name.ljust(inner - after, b"\0")
    if not place:
        return made
    numbers = inner + 2 + 4 * 12 + 4
    rows = [(1, 2, 2, b"N\0\0\0"), (2, 5, 3, struct.pack(order + "I", numbers))]
    rows += [(3, 2, 2, b"E\0\0\0"), (4, 5, 3, struct.pack(order + "I", numbers + 24))]
    made += struct.pack(order + "H", 4) + b"".join(struct.pack(order + "HHI", *row[:3]) + row[3] for row in rows)
    made += struct.pack(order + "I", 0)
    return made + struct.pack(order + "6I", 48, 1, 12, 1, 30, 1) + struct.pack(order + "6I", 16, 1, 22, 1, 12, 1)


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def jpeg(*segments: bytes, behind: bytes = b"") -> bytes:
    """Return the frame of a JPEG with more segments; no program need draw it."""
    head = b"\xff\xd8" + segment(0xE0, b"JFIF\0\x01\x02\0\0\x48\0\x48\0\0")
    scan = segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x12\x34\xff\0\x56\xff\xd9"
    return head + b"".join(segments) + segment(0xDB, bytes(65)) + scan + behind
