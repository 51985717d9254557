"""The negotiation space of a position: our ladder against what we believe theirs to be, and what could close a gap."""
