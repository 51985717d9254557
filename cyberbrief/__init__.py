"""CyberBrief: negotiation briefs for cyber diplomats, prepared offline and exported as Word documents.

The map of the house is in README.md; each package below tells its own page of it.
"""

VERSION = "0.1.0"
