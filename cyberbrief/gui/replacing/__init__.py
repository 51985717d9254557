"""Find and replace across a dossier: a page on which every change is seen before it is made."""
