"""What stamps this computer's acts: who it is, where its facts go, what day it is."""

from db.database import Database
from db.session import Session
from db.tables import Device as DeviceRow
from db.tables.delivery import ONLY_ROW
from desktop_app.clock import Clock
from values.identity import DeviceId, FactId, StreamId, UserId
from values.stamp import Stamp


class Device:
    """The device, as its own database knows it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        with database.transaction() as session:
            row = session.get(DeviceRow, ONLY_ROW) or _first_start(session)
            self.device_id: DeviceId = row.device_id
            self.stream_id: StreamId = row.stream_id

    def stamp(self, fact_id: FactId) -> Stamp:
        """Stamp an act that is done now.

        The actor is the device until people sign in by name: who stood at the till is on the
        receipt.
        """
        return Stamp(
            fact_id=fact_id,
            stream_id=self.stream_id,
            actor_id=UserId(self.device_id),
            recorded_at=self._clock.now(),
            business_date=self._clock.business_date(),
        )

    def follow_stream(self, session: Session) -> None:
        """Note where facts go now: delivery opens a child stream when the hub contradicts."""
        self.stream_id = session.get_one(DeviceRow, ONLY_ROW).stream_id


def _first_start(session: Session) -> DeviceRow:
    from sync.client.device_identity import (  # noqa: PLC0415  Keys cost 80 ms, once in a lifetime.
        device_identity,
    )

    device_identity(session)
    return session.get_one(DeviceRow, ONLY_ROW)
