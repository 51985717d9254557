"""The JSON schema of a pack's lines, made from the declarations of fields; `resources/pack.schema.json` publishes it.

A schema says which shapes there are. What depends on several fields (reach, markings, ids that must differ) and how a
line is spelt, `docs/pack-format.md` says in words.
"""

from __future__ import annotations

from typing import Final, cast

from cyberbrief.domain.characters import LONGEST_LINE
from cyberbrief.domain.desk import LONGEST_NAME
from cyberbrief.domain.kinds import KINDS
from cyberbrief.domain.marking import SCHEMES
from cyberbrief.domain.pack import Sealing
from cyberbrief.domain.plain import Plain
from cyberbrief.domain.reach import Reach
from cyberbrief.domain.record import Record
from cyberbrief.domain.schema import schema_of
from cyberbrief.packs.card import PARTS
from cyberbrief.packs.limits import MOST_LINEAGE, MOST_LINES, MOST_NAMES, MOST_PARENTS, MOST_RECIPIENTS
from cyberbrief.packs.manifest import FORMAT, HASH
from cyberbrief.packs.record_line import ID, NEVER_SENT
from cyberbrief.packs.version import MAJOR, MINOR

PUBLISHED: Final = "pack.schema.json"
_Schema = dict[str, Plain]
_HASH: Final[_Schema] = {"type": "string", "pattern": f"^{HASH.pattern}$"}
_HASH_OR_NONE: Final[_Schema] = {"type": "string", "pattern": f"^({HASH.pattern})?$"}
_LINE: Final[_Schema] = {"type": "string", "maxLength": LONGEST_LINE}
_NAME: Final[_Schema] = {"type": "string", "maxLength": LONGEST_NAME}
_INSTANT: Final[_Schema] = {"type": "string", "format": "date-time"}
_DAY: Final[_Schema] = {"type": ["string", "null"], "format": "date"}
_ID: Final[_Schema] = {"type": "string", "pattern": f"^{ID.pattern}$"}


def schema() -> _Schema:
    """Return the schema of one line of a pack: the manifest, or a record of any kind."""
    kinds: list[Plain] = [{"$ref": f"#/$defs/{kind}"} for kind in KINDS]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"A line of a position pack, format {MAJOR}.{MINOR}",
        "anyOf": [{"$ref": "#/$defs/manifest"}, *kinds],
        "$defs": {
            "manifest": _manifest(),
            "card": _card(),
            **{name: _record(kind) for name, kind in KINDS.items()},
        },
    }


def _object(properties: _Schema, *, closed: bool = False) -> _Schema:
    needed: list[Plain] = [*properties]
    return {
        "type": "object",
        "required": needed,
        "properties": properties,
        **({"additionalProperties": False} if closed else {}),
    }


def _list(items: _Schema, most: int) -> _Schema:
    return {"type": "array", "maxItems": most, "items": items}


def _card() -> _Schema:
    parts: _Schema = {
        "name": {**_NAME, "minLength": 1},
        "office": _NAME,
        "signing": _HASH,
        "receiving": {"type": "string", "pattern": "^age1[02-9ac-hj-np-z]{58}$"},
        "made": _INSTANT,
        "expires": _DAY,
    }
    assert parts.keys() == PARTS  # noqa: S101  # the card has these parts, here as there
    return _object(parts, closed=True)


def _manifest() -> _Schema:
    recipient = _object({"name": _NAME, "office": _NAME, "fingerprint": _HASH}, closed=True)
    marking: _Schema = {"scheme": {"enum": [*SCHEMES]}, "level": _LINE, "caveats": _list(_LINE, MOST_NAMES)}
    return _object(
        {
            "format": {"const": FORMAT},
            "version": {"type": "string", "pattern": rf"^{MAJOR}\.(0|[1-9][0-9]{{0,5}})$"},
            "title": _LINE,
            "issuer": {"$ref": "#/$defs/card"},
            "created": _INSTANT,
            "expires": _DAY,
            "audience": {"enum": [reach.word for reach in Reach]},
            "marking": _object(marking, closed=True),
            "sealing": {"enum": [str(sealing) for sealing in Sealing]},
            "recipients": _list(recipient, MOST_RECIPIENTS),
            "releasable_to": _list(_LINE, MOST_NAMES),
            "updates": _HASH_OR_NONE,
            "supersedes": _HASH_OR_NONE,
            "counts": {
                "type": "object",
                "propertyNames": {"enum": [*KINDS]},
                "additionalProperties": {"type": "integer", "minimum": 1, "maximum": MOST_LINES},
            },
            "lineage": {
                "type": "object",
                "maxProperties": MOST_LINEAGE,
                "propertyNames": _HASH,
                "additionalProperties": _list(_HASH, MOST_PARENTS),
            },
        }
    )


def _record(kind: type[Record]) -> _Schema:
    declared = cast("dict[str, _Schema]", schema_of(kind)["properties"])
    values: _Schema = {name: _as_sent(shape) for name, shape in declared.items() if name not in {"kind", *NEVER_SENT}}
    parts: _Schema = {
        "id": _ID,
        "kind": {"const": kind.KIND},
        "parents": _list(_HASH, MOST_PARENTS),
        "deleted": {"type": "boolean"},
        "values": {"type": "object", "properties": values},
    }
    return {"title": kind.LABEL, **_object(parts)}


def _as_sent(shape: _Schema) -> _Schema:
    """Return a shape as it is in packs: nothing must be there, and later versions may add to it."""
    if shape.get("format") == "uuid":
        return _ID
    sent = {name: item for name, item in shape.items() if name not in {"readOnly", "required"}}
    if "items" in sent:
        sent["items"] = _as_sent(cast("_Schema", sent["items"]))
    if "properties" in sent:
        inner = cast("dict[str, _Schema]", sent["properties"])
        fields: _Schema = {name: _as_sent(item) for name, item in inner.items()}
        del sent["additionalProperties"]
        sent |= {"required": ["id"], "properties": {**fields, "id": _ID, "deleted": {"const": True}}}
    return sent
