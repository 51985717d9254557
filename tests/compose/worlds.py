"""Whole dossiers made by chance: every kind of record, linked, with reaches, markings and a brief that enters them.

Every text is a word that stands nowhere else, so that each word of a document tells which field it came from.
"""

from __future__ import annotations

import dataclasses
import random
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar, cast

from cyberbrief.compose.document import Letterhead
from cyberbrief.compose.materials import Materials
from cyberbrief.domain.brief import Brief
from cyberbrief.domain.dossier import Dossier
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Element, FieldDeclaration, Record, TextKind, declarations
from tests.builders import an_id

Holder = TypeVar("Holder", Record, Element)
HOW_MANY = {"dossier": 1, "brief": 1, "position": 3, "talking-point": 8, "counterpart": 3, "statement": 5}
_START = datetime(2026, 12, 7, 9, tzinfo=UTC)


class World:
    """One dossier, the same for the same seed."""

    def __init__(self, seed: int, scheme: str = "plain") -> None:
        self._chance = random.Random(seed)
        self._scheme = SCHEMES[scheme]
        self._said = 0
        self._ids = {kind: [an_id(f"{kind} {n}") for n in range(HOW_MANY.get(kind, 2))] for kind in KINDS}

    def materials(self) -> Materials:
        """Return the dossier as services gather it for the brief."""
        made = {
            one: self._made(KINDS[kind], one, marking=self._marking()) for kind, ids in self._ids.items() for one in ids
        }
        dossier, brief = made[self._ids["dossier"][0]], made[self._ids["brief"][0]]
        head = Letterhead("Vendria", "Ministry", "Desk")
        return Materials(cast("Brief", brief), cast("Dossier", dossier), made, self._scheme, head)

    def word(self) -> str:
        """Return a word that nobody said before."""
        self._said += 1
        return f"zq{self._said}w"

    def _marking(self) -> str:
        return self._chance.choice(["", *(level.key for level in self._scheme.levels)])

    def _made(self, kind: type[Holder], made_id: str, **given: object) -> Holder:
        values: dict[str, Any] = {}
        for name, field in declarations(kind).items():
            if not field.kept_by_program and name not in {"marking", "caveats", "reach"}:
                values[name] = self._value(field)
        made = kind(**{**values, "id": made_id, **given})
        return dataclasses.replace(made, reach=self._reaches(kind))

    def _reaches(self, kind: type[Record | Element]) -> tuple[tuple[str, Reach], ...]:
        names = [name for name, field in declarations(kind).items() if not field.structural]
        chosen = self._chance.sample(names, min(len(names), self._chance.choice([0, 0, 1, 2, 3])))
        return tuple(sorted((name, self._chance.choice(list(Reach))) for name in chosen))

    def _value(self, field: FieldDeclaration) -> object:  # noqa: C901, PLR0911  # one case a kind of field
        chance = self._chance
        match field.kind:
            case TextKind.LINE:
                return self.word() if chance.random() < 0.9 and field.name != "language" else ""
            case TextKind.TEXT:
                marks = ["{}", "**{}**", "- {}\n- {}", "{}\n\n{}", "1. {}", "{} [@{}]"]
                return chance.choice(marks).format(self.word(), self.word()) if chance.random() < 0.9 else ""
            case TextKind.WORDS:
                return (self.word(),)
            case TextKind.CHOICE:
                return chance.choice(list(field.choices or ()))
            case TextKind.DATE:
                return date(2026, 1, 1) + timedelta(days=chance.randrange(400)) if chance.random() < 0.8 else None
            case TextKind.INSTANT:
                return _START + timedelta(hours=chance.randrange(-9000, 900)) if chance.random() < 0.8 else None
            case TextKind.NUMBER:
                return chance.randrange(1, 4)
            case TextKind.FLAG:
                return chance.random() < 0.5
            case TextKind.LINK:
                return self._linked(field)
            case TextKind.LINKS:
                return tuple(dict.fromkeys(self._linked(field) for _ in range(chance.randrange(3))))
            case TextKind.ELEMENTS:
                assert field.element is not None
                return tuple(self._made(field.element, an_id(self.word())) for _ in range(chance.randrange(5)))
            case _:
                return b"" if field.kind is TextKind.FILE else ()

    def _linked(self, field: FieldDeclaration) -> str:
        if field.target == "dossier":
            return self._ids["dossier"][0]
        kind = field.target or self._chance.choice(list(self._ids))
        return self._chance.choice(self._ids[kind])
