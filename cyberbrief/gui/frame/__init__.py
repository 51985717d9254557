"""The pieces of the frame around every screen: toolbar, rooms, status line. `gui.window` puts them together."""
