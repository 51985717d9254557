"""A session on a store with a small dossier."""

from __future__ import annotations

from tests.gui.desk import desk, template

__all__ = ["desk", "template"]
