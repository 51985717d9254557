"""Starts CyberBrief: hands over to the command line, which opens the window when no verb is given.

Packed into one file, the program is also the process that parses packs (`cyberbrief/packs/apart.py`).
"""

from __future__ import annotations

import sys

from cyberbrief.cli import main

READS_PACKS = "--read-pack"

if __name__ == "__main__":
    if sys.argv[1:2] == [READS_PACKS]:
        from cyberbrief.packs.child import main as read_pack

        read_pack()
    else:
        main()
