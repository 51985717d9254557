"""Finding: a room that searches everything as one types, and a small window that finds records, places and actions."""
