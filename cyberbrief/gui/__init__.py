"""The window: what a diplomat sees and touches. PySide6 is imported in this room and nowhere else.

`theme` holds the visual language, `parts` the widgets that know nothing of briefs, one folder a screen;
`window` is the frame that screens stand in. `actions` lists every action and shortcut, `background` owns
the only threads, `ask` the only dialogs, `errors` what happens when something goes wrong, `changes` the one
signal that says what changed.

A view gets what it needs through its constructor. Signals go up as wishes, calls go down with data.
"""

from cyberbrief.gui.lifetime import keep_constants

keep_constants()
