"""Keeps Python's own constants alive under a fault of PySide6.

PySide6 6.12.0 gives one reference to `True` away at each `Signal.emit`, heard or not. From Python 3.12 on
that is harmless, since constants never die there. Before, the count reaches zero after some hundreds of signals and the
interpreter aborts ("deallocating True or False"), with whatever was being typed. A count far beyond what a session can
use up makes the constants as lasting as they are in later versions.
"""

from __future__ import annotations

import ctypes
import platform
import sys

LASTING = 1 << 40


def keep_constants() -> None:
    """Give True, False and None so many references that none of them can die; does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or platform.python_implementation() != "CPython":
        return
    for constant in (True, False, None):
        if sys.getrefcount(constant) < LASTING // 2:
            count = ctypes.c_ssize_t.from_address(id(constant))
            count.value += LASTING
