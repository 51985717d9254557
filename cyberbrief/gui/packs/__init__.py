"""Packs in the window: the register of what was exchanged, making one, and what ships with the program."""
