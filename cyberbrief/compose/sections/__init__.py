"""One file a noun: how each kind of section, and each kind of record in it, is laid out.

Composers see projected records alone and write through the sheet; a section that has nothing to say returns no blocks
and is left out of the document.
"""
