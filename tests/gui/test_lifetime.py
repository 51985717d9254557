"""Signals without end do not end the program."""

from __future__ import annotations

import subprocess
import sys

_MANY_SIGNALS = """
import cyberbrief.gui
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    said = Signal()

sender = Sender()
for _ in range(20_000):
    sender.said.emit()
print("alive")
"""


def test_twenty_thousand_signals_do_not_end_the_program() -> None:
    ran = subprocess.run([sys.executable, "-c", _MANY_SIGNALS], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "alive\n", "")
