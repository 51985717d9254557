"""Starts CyberBrief: hands over to the command line, which opens the window when no verb is given."""

from __future__ import annotations

from cyberbrief.cli import main

if __name__ == "__main__":
    main()
