"""What happened: the timeline of a record with word-level differences and the way back, and a dossier's activity."""
