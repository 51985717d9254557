"""The overview of a dossier: what is due first, how ready each agenda item is, who stands where, what is owed."""
