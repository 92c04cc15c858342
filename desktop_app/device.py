"""What stamps this computer's acts: who it is, where its facts go, what day it is."""

from sqlalchemy.orm import Session

from db.database import Database
from desktop_app.clock import Clock
from sync.client.device_identity import current_stream, device_identity
from values.identity import DeviceId, FactId, StreamId, UserId
from values.stamp import Stamp


class Device:
    """The device, as its own database knows it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        with database.transaction() as session:
            self.device_id: DeviceId = device_identity(session).device_id
            self.stream_id: StreamId = current_stream(session)

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
        self.stream_id = current_stream(session)
