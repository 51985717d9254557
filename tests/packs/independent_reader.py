"""Another program's reader of packs, written from docs/pack-format.md alone.

It imports nothing of CyberBrief: json, cryptography, and age (the program where this machine has it, else its library).
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

TYPE = "application/vnd.cyberbrief.pack+jsonl"
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
REACHES = ["desk", "delegation", "partners", "participants", "public"]
HIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff\u202d\u202e]")
ADDED = re.compile(r"[a-z][a-z0-9_]{0,63}")

Values = dict[str, Any]


class Refused(Exception):  # named by what happened, as in the program
    """The pack is not taken; the argument says at which step it fell."""


def read(path: Path, schema: Values, ours: Values, passphrase: str = "") -> list[Values]:
    """Return the lines of a pack: the manifest, then the records, each with the id of its line under `line`."""
    data = path.read_bytes()
    if data.startswith(b"age-encryption.org/v1\n"):
        data = decrypted(path, data, ours, passphrase)
    payload, key = verified(data)
    if not payload.endswith(b"\n"):
        raise Refused("last line")
    raw = payload[:-1].split(b"\n")
    manifest, *records = [canonical_values(line) for line in raw]
    check_manifest(manifest, key, schema, ours)
    for record in records:
        check_record(record, manifest, schema)
    if len({record["id"] for record in records}) < len(records):
        raise Refused("record twice")
    if Counter(record["kind"] for record in records) != manifest["counts"]:
        raise Refused("counts")
    for record, line in zip(records, raw[1:], strict=True):
        record["line"] = hashlib.sha256(line).hexdigest()
    if circular(manifest["lineage"] | {record["line"]: record["parents"] for record in records}):
        raise Refused("lineage")
    return [manifest, *records]


# --------------------------------------------------------------------------------------- encryption and signature


def decrypted(path: Path, data: bytes, ours: Values, passphrase: str) -> bytes:
    stanzas = re.findall(rb"^-> (\S+)", data[: data.index(b"\n--- ")], re.MULTILINE)
    if stanzas.count(b"X25519") > 64:
        raise Refused("recipients")
    key = bech32("age-secret-key-", bytes.fromhex(ours["x25519"])).upper()
    if stanzas == [b"scrypt"] or shutil.which("age") is None:  # the program asks for passphrases on a terminal alone
        import pyrage  # type: ignore[import-untyped]  # noqa: PLC0415  # only where it is needed

        try:
            if stanzas == [b"scrypt"]:
                return bytes(pyrage.passphrase.decrypt(data, passphrase))
            return bytes(pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(key)]))
        except pyrage.DecryptError:
            raise Refused("age") from None
    command = ["age", "--decrypt", "--identity", "-", str(path)]
    run = subprocess.run(command, input=key.encode(), capture_output=True, check=False)
    if run.returncode:
        raise Refused("age")
    return run.stdout


def bech32(prefix: str, data: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[place : place + 5], 2) for place in range(0, len(bits), 5)]
    spread = [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]
    check = 1
    for value in [*spread, *values, 0, 0, 0, 0, 0, 0]:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for place, factor in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= factor if top >> place & 1 else 0
    check ^= 1
    return prefix + "1" + "".join(BECH32[value] for value in [*values, *(check >> 5 * (5 - n) & 31 for n in range(6))])


def verified(data: bytes) -> tuple[bytes, bytes]:
    try:
        envelope = json.loads(data)
        [signature] = envelope["signatures"]
        payload = base64.b64decode(envelope["payload"], validate=True)
        scheme, _, key = signature["keyid"].partition(":")
        signed = b"DSSEv1 %d %s %d %s" % (len(TYPE), TYPE.encode(), len(payload), payload)
        if scheme != "ed25519" or envelope["payloadType"] != TYPE:
            raise Refused("envelope")
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(base64.b64decode(signature["sig"]), signed)
    except (ValueError, KeyError, TypeError):
        raise Refused("envelope") from None
    except InvalidSignature:
        raise Refused("signature") from None
    return payload, bytes.fromhex(key)


# ------------------------------------------------------------------------------------------------------ the lines


def canonical_values(line: bytes) -> Values:
    try:
        values = json.loads(line)
        again = json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
    except (ValueError, RecursionError):
        raise Refused("JSON") from None
    if again != line or not isinstance(values, dict):
        raise Refused("spelling")
    return values


def check_manifest(manifest: Values, key: bytes, schema: Values, ours: Values) -> None:
    if manifest.get("format") != "cyberbrief-pack" or manifest.get("version", "").split(".")[0] != "1":
        raise Refused("format")
    check(manifest, schema["$defs"]["manifest"], schema)
    issuer = manifest["issuer"]
    if issuer["signing"] != key.hex():
        raise Refused("issuer")
    if any(HIDDEN.search(desk[part]) for desk in (issuer, *manifest["recipients"]) for part in ("name", "office")):
        raise Refused("name")
    if manifest["sealing"] == "recipients" and ours["fingerprint"] not in [
        desk["fingerprint"] for desk in manifest["recipients"]
    ]:
        raise Refused("not for us")
    if circular(manifest["lineage"]):
        raise Refused("lineage")


def check_record(record: Values, manifest: Values, schema: Values) -> None:
    shape = schema["$defs"].get(record.get("kind"))
    if shape is None or record["kind"] in {"manifest", "card"}:
        raise Refused("kind")
    check(record, shape, schema)
    check_holder(record["values"], shape["properties"]["values"]["properties"], manifest["audience"], {"id"})
    levels = {"plain": ["unmarked", "internal", "restricted", "confidential", "secret"]}.get(
        manifest["marking"]["scheme"]
    )
    if levels and levels.index(record["values"].get("marking") or levels[0]) > levels.index(
        manifest["marking"]["level"] or levels[0]
    ):
        raise Refused("marking")


def check_holder(values: Values, fields: Values, audience: str, not_said: set[str]) -> None:
    """Check the names of a record's values, or of an element's, and how far each may travel."""
    if values.get("deleted") is True and len(values) == 2:
        return
    for name in values:
        if name in {"revision", "origin", *not_said} or (name not in fields and not ADDED.fullmatch(name)):
            raise Refused("name of a field")
    deciding = {fields[name]["x-reach"].get("by") for name in fields if "x-reach" in fields[name]}
    for name, reach in values.get("reach", {}).items():
        if REACHES.index(reach) > REACHES.index(widest(fields[name], values)):
            raise Refused("reach")
    for name in values.keys() & fields.keys():
        travels = "x-reach" in fields[name] and name not in deciding
        if travels and REACHES.index(widest(fields[name], values)) < REACHES.index(audience):
            raise Refused("audience")
        for item in values[name] if fields[name].get("items", {}).get("properties") else ():
            check_holder(item, fields[name]["items"]["properties"], audience, set())


def widest(field: Values, values: Values) -> str:
    reach = field["x-reach"]
    if "by" not in reach:
        return str(reach["widest"])
    if reach["by"] not in values:
        raise Refused("what decides the reach")
    return str(reach["limits"][values[reach["by"]]]["widest"])


def circular(lineage: dict[str, list[str]]) -> bool:
    left = {line: set(parents) for line, parents in lineage.items()}
    while free := [line for line, parents in left.items() if not parents & left.keys()]:
        for line in free:
            del left[line]
    return bool(left)


# ------------------------------------------------------------------------------------------------------ the schema


def check(value: Any, shape: Values, schema: Values) -> None:  # whatever JSON can hold
    """Check a value by as much of JSON Schema as the published schema uses."""
    if "$ref" in shape:
        check(value, schema["$defs"][shape["$ref"].rpartition("/")[2]], schema)
    kinds = shape.get("type", [])
    if kinds and not any(KINDS[kind](value) for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        raise Refused("type")
    if ("const" in shape and value != shape["const"]) or ("enum" in shape and value not in shape["enum"]):
        raise Refused("choice")
    if isinstance(value, str):
        check_text(value, shape)
    elif isinstance(value, list):
        if len(value) > shape.get("maxItems", len(value)):
            raise Refused("length of a list")
        for item in value:
            check(item, shape.get("items", {}), schema)
    elif isinstance(value, dict):
        check_object(value, shape, schema)


def check_text(value: str, shape: Values) -> None:
    if FORBIDDEN.search(value) or not shape.get("minLength", 0) <= len(value) <= shape.get("maxLength", len(value)):
        raise Refused("text")
    if "x-links-to" in shape and not re.fullmatch(r"([0-9A-Za-z][0-9A-Za-z._-]{0,63})?", value):
        raise Refused("link")
    if "pattern" in shape and not re.search(shape["pattern"], value):
        raise Refused("pattern")
    try:
        if shape.get("format") == "date":
            date.fromisoformat(value)
        elif shape.get("format") == "date-time":
            datetime.fromisoformat(value)
    except ValueError:
        raise Refused("date") from None


def check_object(value: Values, shape: Values, schema: Values) -> None:
    if not set(shape.get("required", ())) <= value.keys():
        raise Refused("missing")
    for name, item in value.items():
        if name in shape.get("properties", {}):
            check(item, shape["properties"][name], schema)
            continue
        check(name, shape.get("propertyNames", {}), schema)
        more = shape.get("additionalProperties", {})
        if more is False:
            raise Refused("one name too many")
        check(item, more, schema)


KINDS: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: type(value) is int,
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}
