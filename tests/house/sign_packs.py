"""Builds and signs the starter packs from their readable sources, for whoever holds the publisher's private key.

`python -m tests.house.sign_packs --new-key FILE` makes such a key once, and says what goes into `packs/publisher.py`.
`make packs KEY=FILE` writes the packs and the publisher's card. The key file stays outside the repository.
"""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import Path

from cyberbrief.domain.errors import WrongUseError
from cyberbrief.domain.pack import Manifest
from cyberbrief.domain.reach import Reach
from cyberbrief.host.files import write_whole
from cyberbrief.packs.card_file import write_card
from cyberbrief.packs.identity import Identity
from cyberbrief.packs.publisher import PUBLISHER
from cyberbrief.packs.sealing import SealedPack, Unencrypted, seal_pack
from cyberbrief.services.importing import line_of
from cyberbrief.services.starter_packs import FOLDER, StarterPack, card_path, pack_path, starter_packs

_KEY_BYTES = 32


def new_key(path: Path) -> Identity:
    """Write a new private key to a file that only its owner reads; raises RefusedError where there is one."""
    kept = {"signing": secrets.token_bytes(_KEY_BYTES).hex(), "receiving": secrets.token_bytes(_KEY_BYTES).hex()}
    write_whole(path, json.dumps(kept, indent=1).encode() + b"\n", overwrite=False)
    return key_in(path)


def key_in(path: Path) -> Identity:
    """Return the publisher with the private key of a file."""
    kept: Mapping[str, str] = json.loads(path.read_text("utf-8"))
    keys = (bytes.fromhex(kept["signing"]), bytes.fromhex(kept["receiving"]))
    return Identity(PUBLISHER.name, PUBLISHER.office, *keys, PUBLISHER.made)


def signed(pack: StarterPack, publisher: Identity) -> SealedPack:
    """Return a pack, closed for nobody: it is for everybody, and the same whenever it is made of the same source."""
    made = datetime.combine(pack.as_of, time(), tzinfo=UTC)
    manifest = Manifest(title=pack.title, issuer=publisher.card, created=made, audience=Reach.DELEGATION)
    return seal_pack(manifest, [line_of(record) for record in pack.records], publisher, Unencrypted())


def write_all(publisher: Identity, folder: Path = FOLDER) -> tuple[Path, ...]:
    """Write every pack and the publisher's card.

    Raises:
        WrongUseError: the key is not the one that the program knows; nothing was written.
    """
    if publisher.card != PUBLISHER:
        raise WrongUseError(
            "That is not the publisher's key: the program would not believe these packs.",
            f"Put {publisher.card.signing.hex()} and {publisher.card.receiving.hex()} into packs/publisher.py first.",
        )
    made = {pack_path(pack.pillar, folder): signed(pack, publisher).data for pack in starter_packs(folder)}
    made[card_path(folder)] = write_card(publisher)
    for path, data in made.items():
        write_whole(path, data, overwrite=True, mode=0o644)
    return tuple(made)


def main(arguments: list[str]) -> None:
    """Make a key, or sign with one."""
    if arguments[:1] == ["--new-key"]:
        card = new_key(Path(arguments[1])).card
        told = [f"signing {card.signing.hex()}", f"receiving {card.receiving.hex()}"]
    else:
        told = [str(path) for path in write_all(key_in(Path(arguments[0])))]
    sys.stdout.write("\n".join(told) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
