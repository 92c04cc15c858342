"""A till and a hub with a real line between them: tests cut it, and restore the disks."""

import shutil
import socket
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import uvicorn
from sqlalchemy import select
from typing_extensions import override

from coop.take_note import take_note
from db.database import Database
from hub.app import create_app
from hub.cooperatives import add_cooperative
from hub.enrolling import issue_voucher
from hub.opened_hub import Hub
from hub.tables import fact
from sync.client.attempts import Attempts, Surroundings
from sync.client.courier import Manner
from sync.client.delivery_status import DeliveryStatus
from sync.client.device_identity import current_stream, device_identity
from sync.client.enrolment import Enrolment, enrol
from sync.client.transport import HttpTransport
from sync.protocol.messages import App, Enrolled
from sync.protocol.vouchers import Invitation, read_voucher_code
from values.identity import CooperativeId, FactId, StreamId, UserId, new_uuid
from values.instant import microseconds_of
from values.stamp import Stamp

NOON = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
APP = App("lumbung", "0.1.0")
CLERK = UserId(new_uuid())
A_SESSION = UUID(int=7)


class AClock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def microseconds(self) -> int:
        return microseconds_of(self.now)

    def move(self, by: timedelta) -> None:
        self.now += by


class _Server(uvicorn.Server):
    """A server that says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_ready = threading.Event()

    @override
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()


class LiveHub:
    """The hub itself, on loopback, with one cooperative."""

    def __init__(self, folder: Path, clock: AClock, port: int = 0) -> None:
        folder.mkdir()
        self._file = folder / "hub.db"
        self._clock = clock
        self._port = port
        self.hub: Hub
        self.start()
        self.cooperative_id = self.add_cooperative()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        app = create_app(f"sqlite:///{self._file}", self._clock.microseconds)
        self.hub = app.state.hub
        config = uvicorn.Config(app, host="127.0.0.1", port=self._port, log_config=None, ws="none")
        self._server = _Server(config)
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        assert self._server.is_ready.wait(timeout=30)
        self._port = self._server.servers[0].sockets[0].getsockname()[1]

    def stop(self) -> int:
        """Switch the hub off, its file being whole then; return the port that is free now."""
        self._server.should_exit = True
        self._thread.join()
        return self._port

    def back_up(self) -> None:
        self.stop()
        shutil.copy(self._file, self._file.with_suffix(".backup"))
        self.start()

    def restore(self) -> None:
        self.stop()
        for left in self._file.parent.glob("hub.db*"):
            left.unlink()
        shutil.copy(self._file.with_suffix(".backup"), self._file)
        self.start()

    def add_cooperative(self) -> CooperativeId:
        return add_cooperative(self.hub, "KDMP Srimulyo", "34.02.08.2003")

    def voucher(self, cooperative_id: CooperativeId | None = None) -> bytes:
        code = issue_voucher(self.hub, cooperative_id or self.cooperative_id)
        return read_voucher_code(code)

    def invitation(self) -> Invitation:
        return Invitation(self.address, self.voucher())

    def facts_held(self) -> list[UUID]:
        """List the facts of devices that the hub holds, by name."""
        held = select(fact.c.fact_id).where(fact.c.kind == "lumbung.note")
        with self.hub.storage.reading() as connection:
            return [UUID(bytes=fact_id) for (fact_id,) in connection.execute(held)]


@dataclass
class Till:
    """A device with its database, and a clock of its own."""

    database: Database
    clock: AClock
    statuses: list[DeliveryStatus] = field(default_factory=list)
    dice: float = 0.5
    attempts: Attempts = field(init=False)

    def __post_init__(self) -> None:
        """Give the device its name, as the program does when it starts."""
        with self.database.transaction() as session:
            self.identity = device_identity(session)
        self.restart()

    @property
    def surroundings(self) -> Surroundings:
        return Surroundings(self.database, self.manner, lambda: self.dice)

    @property
    def manner(self) -> Manner:
        return Manner(APP, self.clock, A_SESSION)

    def restart(self) -> None:
        """Forget what only memory held."""
        self.attempts = Attempts(self.surroundings)

    def sell(self, times: int = 1, text: str = "") -> list[UUID]:
        """Record facts, as sales would; return their names."""
        return [self._record(text) for _ in range(times)]

    def _record(self, text: str) -> UUID:
        fact_id = FactId(new_uuid())
        with self.database.transaction() as session:
            stamp = Stamp(
                fact_id=fact_id,
                stream_id=current_stream(session),
                actor_id=CLERK,
                recorded_at=self.clock.now,
                business_date=self.clock.now.date(),
            )
            take_note(session, stamp, text=text)
        return fact_id

    def enrol(self, invitation: Invitation, label: str = "Kasir 1") -> Enrolled:
        with HttpTransport(invitation.hub_url) as line:
            enrolled = enrol(self.database, line, self.manner, Enrolment(invitation, label))
        self.attempts.forget_hub()
        return enrolled

    def deliver(self) -> DeliveryStatus:
        """Try to deliver, and say how it stands then."""
        self.attempts.deliver(self.statuses.append, is_stopping=lambda: False)
        return self.statuses[-1]

    def stream_id(self) -> StreamId:
        """Return the stream that the next fact goes into."""
        with self.database.report() as session:
            return current_stream(session)
