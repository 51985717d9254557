"""What a user can do: one verb or one page a file. Transactions begin and end here and nowhere else.

Every function takes the open `Workspace` first and may be called from one thread at a time. Every change goes
through `performing.perform` (or `sitting.keep` while somebody types), so that history, undo and announcements
cover all.
"""
