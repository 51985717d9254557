"""What was said and promised: statements, meetings, commitments."""
