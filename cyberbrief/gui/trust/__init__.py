"""Trusted desks: our own card, the cards of others, and the comparing of fingerprints."""
