"""How delivery stands, as one value that never changes: for the pill and for the page."""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct
from typing_extensions import override

from values.identity import DeviceId, FactId, StreamId

CLOCK_TOLERANCE = timedelta(days=1)
"""A clock that is further from the hub's is worth a sentence; the sale goes on."""
UNSENT_WARNING = timedelta(days=7)
"""After which the stick is recommended."""

SILENCE_WARNING = timedelta(days=14)
"""After which somebody should ask what has become of the hub."""


class Phase(StrEnum):
    """What delivery is at."""

    NOT_ENROLLED = "not_enrolled"
    RESTING = "resting"
    """Nothing to do until the next look."""
    SENDING = "sending"
    WAITING = "waiting"
    """It did not work, and is tried again at `next_attempt_at`."""
    STOPPED = "stopped"


class DeliveryProblem(StrEnum):
    """Why nothing arrives, by what the clerk can do about it."""

    NONE = ""
    NO_LINE = "no_line"
    """Not reached, or the line broke: wait, or look for a signal."""
    HUB_BUSY = "hub_busy"
    NOT_A_HUB = "not_a_hub"
    """Something else answers at the address, perhaps the login page of a hotspot."""
    OTHER_HUB = "other_hub"
    """A hub answers that is not the one this device was enrolled at."""
    CERTIFICATE = "certificate"
    CLOCK_WRONG = "clock_wrong"
    """This computer's clock is wrong by days or years, which is why the line is refused."""
    ADDRESS_NOT_SAFE = "address_not_safe"
    NOT_ENROLLED = "not_enrolled"
    """The hub does not know this device any more: a new voucher is needed."""
    SUSPENDED = "suspended"
    TOO_OLD = "too_old"
    """The hub speaks a newer protocol: the program must be updated."""
    HUB_FAILED = "hub_failed"
    NOT_TAKEN = "not_taken"
    """The hub finds fault with what was sent: a bug, to be reported."""
    DISK = "disk"
    """This computer's own disk was in the way."""
    BUG = "bug"
    """The program failed, and has written down how."""

    @classmethod
    @override
    def _missing_(cls, value: object) -> "DeliveryProblem":
        """Read what a newer program has kept, under a name that came after this one."""
        return cls.BUG


class Attention(StrEnum):
    """What has been found between hub and this computer, apart from the line."""

    NONE = ""
    QUARANTINED = "quarantined"
    """The hub takes everything and counts nothing until an officer has looked."""
    HUB_RESTORED = "hub_restored"
    """The hub had lost something and is being filled again by itself."""
    RESTORED_HERE = "restored_here"
    """This computer was restored: the hub has more of it than it has itself."""
    FORKED = "forked"
    """The hub has other facts at the same places: to be compared by people."""


class LastReceipt(Struct, frozen=True):
    """The last thing the hub signed for."""

    stream_id: StreamId
    seq: int
    code: str
    """Eight characters that hub and device can compare over a telephone."""
    at: datetime
    fact_id: FactId | None
    """The last fact that it covers; its document number is what a clerk knows."""


class DeliveryStatus(Struct, frozen=True):
    """One moment of delivery."""

    phase: Phase
    device_id: DeviceId
    sent: int = 0
    """Facts that the hub has acknowledged."""
    waiting: int = 0
    """Facts that it has not."""
    held: int = 0
    """Facts that it has and does not count yet."""
    sending_done: int = 0
    sending_total: int = 0
    """`sending_done` of `sending_total`, while `phase` is sending."""
    problem: DeliveryProblem = DeliveryProblem.NONE
    attention: Attention = Attention.NONE
    hub_address: str = ""
    device_number: int | None = None
    heard_at: datetime | None = None
    """When the hub last proved that it has what it says."""
    failing_since: datetime | None = None
    next_attempt_at: datetime | None = None
    oldest_waiting_at: datetime | None = None
    last_receipt: LastReceipt | None = None
    hub_clock_ahead: timedelta | None = None
    """The hub's clock less ours, where they differ by more than a day."""

    @property
    def is_enrolled(self) -> bool:
        """Whether there is a hub to report to."""
        return self.device_number is not None

    def is_silent(self, now: datetime) -> bool:
        """Say whether nothing has been heard of the hub for too long."""
        return self.heard_at is not None and now - self.heard_at > SILENCE_WARNING

    def is_overdue(self, now: datetime) -> bool:
        """Say whether something has waited so long that the stick should be used."""
        oldest = self.oldest_waiting_at
        return oldest is not None and now - oldest > UNSENT_WARNING
