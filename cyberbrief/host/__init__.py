"""This machine, and nothing about briefs: where files belong, how they are written whole, what time it is.

Everything here knows bytes, folders and seconds only. Three rules hold for the whole room:

- No file is ever half-written under its own name: `files.write_whole` writes beside, checks and renames.
- Nothing a user typed reaches the log: `log` accepts event codes and the types of errors, no text.
- Whatever the operating system refuses becomes a sentence for the user in `refusal`, with what to do next.
"""
