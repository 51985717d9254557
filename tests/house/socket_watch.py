"""Runs `socket_watch.py REPORT PROGRAM ...` and reports every socket that the program opens."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

WATCHED = frozenset({"socket.__new__", "socket.getaddrinfo", "socket.gethostbyname", "socket.connect", "socket.bind"})


def main() -> None:
    """Watch from the first import on; the report is empty where nothing was seen."""
    report = Path(sys.argv[1])
    report.touch()

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event in WATCHED:
            with report.open("a", encoding="utf-8") as lines:
                lines.write(f"{event} {arguments[1:]}\n")

    sys.addaudithook(watch)
    program = Path(sys.argv[2]).resolve()
    sys.argv = sys.argv[2:]
    sys.path[0] = str(program.parent)
    runpy.run_path(str(program), run_name="__main__")


if __name__ == "__main__":
    main()
