"""What lies across the rooms: the dossier itself, commissions, references, and the bin."""
