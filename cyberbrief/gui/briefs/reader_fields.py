"""For whom each chosen variant is: a field a variant, which offers those that had something before."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cyberbrief.domain.audience import VARIANTS
from cyberbrief.gui.language import tr
from cyberbrief.gui.parts.field_block import FieldBlock
from cyberbrief.gui.parts.flow import flow
from cyberbrief.gui.theme import SPACE, Theme
from cyberbrief.gui.way_out import readers_field
from cyberbrief.services.sending_out import Wanted

_WIDE = 260


class ReaderFields(QWidget):
    """Shows a field for each variant that is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.fields = {
            name: readers_field((), tr("{variant}, for whom", variant=tr(variant.title)))
            for name, variant in VARIANTS.items()
        }
        self._blocks = {
            name: FieldBlock(tr("{variant}, for whom", variant=tr(VARIANTS[name].title)), field)
            for name, field in self.fields.items()
        }
        for block in self._blocks.values():
            block.setMinimumWidth(theme.px(_WIDE))
            block.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow(*self._blocks.values(), spacing=SPACE.gutter))
        self.hide()

    def show_for(self, variants: Collection[str]) -> None:
        """Show the fields of these variants, and no others."""
        for name, block in self._blocks.items():
            block.setVisible(name in variants)
        self.setVisible(bool(variants))

    def set_known(self, known: Iterable[str]) -> None:
        """Offer names of readers."""
        names = tuple(known)
        for field in self.fields.values():
            field.set_known(names)

    def set_readers(self, variant: str, readers: Iterable[str]) -> None:
        """Show who is meant to have a variant."""
        self.fields[variant].set_tags(readers)

    def clear(self) -> None:
        """Name nobody."""
        for field in self.fields.values():
            field.set_tags(())

    def wanted(self, variants: Iterable[str]) -> list[Wanted]:
        """Return the papers that are wanted: a variant for each of its readers, or once where nobody is named."""
        return [Wanted(name, reader) for name in variants for reader in self.fields[name].tags() or ("",)]
