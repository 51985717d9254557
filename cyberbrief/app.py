"""Puts the program together; the only place that constructs everything."""
