"""The settings: who drafts here, how the store opens and locks, how the window looks; and the list of shortcuts."""
