"""Concerns, and the registers of trust, norms and capacity."""
