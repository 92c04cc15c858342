"""Adding a cooperative to the hub."""

import re
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, insert, select

from hub.hub_stream import open_hub_stream
from hub.opened_hub import Hub
from hub.tables import cooperative
from values.identity import CooperativeId, new_uuid
from values.trouble import Trouble

NAME_LENGTH_MAX: Final = 100
_REGION: Final = re.compile(r"\d{2}\.\d{2}\.\d{2}\.[12]\d{3}")
"""Province, regency, district, village: 34.02.KK.20NN. Source: Kepmendagri 300.2.2-2138/2025."""


class CooperativeRefused(Trouble):
    """The name or the region code is none, or the id is taken."""


def check_no_namesake(hub: Hub, name: str, region: str) -> None:
    """Refuse to add by hand what is here already: a command that was given twice, most likely.

    Raises:
        CooperativeRefused: that village has a cooperative of that name.
    """
    tidy = " ".join(name.split()).casefold()
    of_village = select(cooperative.c.cooperative_id, cooperative.c.name).where(
        cooperative.c.region == region
    )
    with hub.storage.reading() as connection:
        for found in connection.execute(of_village):
            if found.name.casefold() == tidy:
                named = UUID(bytes=found.cooperative_id)
                raise CooperativeRefused(f"that village has a cooperative of this name: {named}")


def add_cooperative(
    hub: Hub, name: str, region: str, cooperative_id: CooperativeId | None = None
) -> CooperativeId:
    """Add a cooperative and open the stream in which the hub speaks to its devices.

    `cooperative_id` is given to bring back a cooperative that the hub forgot: it stands on the
    cooperative's recovery sheet.

    Raises:
        CooperativeRefused: the name or the region code is none, or the id is taken.
    """
    tidy = " ".join(name.split())
    if not 0 < len(tidy) <= NAME_LENGTH_MAX or not tidy.isprintable():
        raise CooperativeRefused("the name must have 1 to 100 letters")
    if not _REGION.fullmatch(region):
        raise CooperativeRefused("the region code must look like 34.02.08.2003")
    chosen = cooperative_id or CooperativeId(new_uuid())

    def work(connection: Connection) -> None:
        is_taken = select(cooperative.c.name).where(cooperative.c.cooperative_id == chosen.bytes)
        if connection.execute(is_taken).first() is not None:
            raise CooperativeRefused("a cooperative of this id is here already")
        connection.execute(
            insert(cooperative).values(
                cooperative_id=chosen.bytes,
                name=tidy,
                region=region,
                position=0,
                created_at=hub.clock(),
            )
        )
        open_hub_stream(connection, hub, chosen.bytes)

    hub.storage.write(work)
    return chosen
