"""Who this hub is: its name, its generation and its keys.

They are made when the hub first opens its database and lie in it, the private keys in the clear.
The first key signs; all of them open what was sealed to them, so that a key can be replaced while
devices still know the old one.
"""

import secrets
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection, insert, select

from hub.schema import wait_for_others_to_start
from hub.tables import hub_identity, hub_key
from sync.protocol.keys import OwnKeys
from values.identity import HubId, new_uuid

GENERATION_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class HubIdentity:
    """The hub, as devices know it."""

    hub_id: HubId
    generation: UUID
    keys: tuple[OwnKeys, ...]
    """The newest first."""

    @property
    def signing(self) -> OwnKeys:
        """The keys with which answers are signed."""
        return self.keys[0]


def known_or_new_identity(connection: Connection, now: int) -> HubIdentity:
    """Return the identity in the database, making it if this is a new hub."""
    wait_for_others_to_start(connection)
    found = connection.execute(select(hub_identity)).one_or_none()
    if found is None:
        _make(connection, now)
        found = connection.execute(select(hub_identity)).one()
    keys = connection.execute(select(hub_key).order_by(hub_key.c.key_no.desc())).all()
    return HubIdentity(
        HubId(UUID(bytes=found.hub_id)),
        UUID(bytes=found.generation),
        tuple(OwnKeys(row.sign_private, row.seal_private) for row in keys),
    )


def _make(connection: Connection, now: int) -> None:
    connection.execute(
        insert(hub_identity).values(
            only=1,
            hub_id=new_uuid().bytes,
            generation=secrets.token_bytes(GENERATION_BYTES),
        )
    )
    connection.execute(
        insert(hub_key).values(
            key_no=1,
            sign_private=Ed25519PrivateKey.generate().private_bytes_raw(),
            seal_private=X25519PrivateKey.generate().private_bytes_raw(),
            made_at=now,
        )
    )
