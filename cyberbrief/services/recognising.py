"""Which export a file is, and whose copy: known by its bytes where nobody touched it, else by its marks."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import NamedTuple

from cyberbrief.domain.mark import MarkedBlock, token_in
from cyberbrief.services.workspace import Workspace
from cyberbrief.store.copies import Copy
from cyberbrief.store.transaction import Transaction
from cyberbrief.word import marked_text
from cyberbrief.word.marked_text import MarkedParagraph

__all__ = ["Copy", "Recognised", "behind", "recognise"]


class Recognised(NamedTuple):
    """The copy that a file is, the blocks as they were exported, and the paragraphs as they are now.

    `unchanged` says that the bytes are those that left. `others` are copies of which paragraphs were pasted in; marks
    that no export of this store set are among the paragraphs and name nothing here.
    """

    copy: Copy
    blocks: tuple[MarkedBlock, ...]
    paragraphs: tuple[MarkedParagraph, ...]
    unchanged: bool
    others: tuple[Copy, ...] = ()


def recognise(workspace: Workspace, data: bytes) -> Recognised | None:
    """Return which export a Word file is; None where it is none of this store, or has lost every mark.

    Most of its marks decide. Of a releasable variant, which has none, only a file that nobody touched is known.
    Raises SuspectFileError for a file that is not opened.
    """
    paragraphs = marked_text.read(data)
    tokens = Counter(token_in(mark) for mark in marked_text.marks_in(paragraphs))
    with workspace.store.reading() as transaction:
        same = transaction.copies.with_digest(hashlib.sha256(data).hexdigest())
        found = [copy for token, _count in tokens.most_common() if (copy := transaction.copies.with_token(token))]
        copy = same or next(iter(found), None)
        if copy is None:
            return None
        others = tuple(one for one in found if one.export.id != copy.export.id)
        return Recognised(copy, transaction.copies.blocks(copy.export.id), paragraphs, same is not None, others)


def behind(workspace: Workspace, mark: str) -> tuple[Copy, MarkedBlock] | None:
    """Return which copy set a mark, and on what; None where no export of this store did."""
    with workspace.store.reading() as transaction:
        copy = transaction.copies.with_token(token_in(mark))
        block = _block(transaction, copy, mark) if copy is not None else None
    return (copy, block) if copy is not None and block is not None else None


def _block(transaction: Transaction, copy: Copy, mark: str) -> MarkedBlock | None:
    wanted = mark.lower()  # some programs write names of bookmarks in capitals
    return next((one for one in transaction.copies.blocks(copy.export.id) if one.mark == wanted), None)
