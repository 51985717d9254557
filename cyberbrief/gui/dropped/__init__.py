"""A file was dropped with which more than one thing can be done: a page that asks which."""
