"""What this device knows of its hub: address, keys, and how far the hub is with each stream."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select, update

from db.rows import write_rows
from db.session import Session
from db.tables import HubAccount, HubKey, LoggedFact, StreamDelivery
from db.tables.delivery import ONLY_ROW
from sync.protocol.delivery import Progress
from sync.protocol.keys import PublicKeys
from sync.protocol.messages import Enrolled
from values.identity import CooperativeId, HubId, StreamId
from values.trouble import Trouble


class OtherCooperative(Trouble):
    """The voucher is for another cooperative than the one whose facts are here."""


@dataclass(frozen=True, slots=True)
class Account:
    """The hub that enrolled this device."""

    hub_address: str
    hub_id: HubId
    cooperative_id: CooperativeId
    device_number: int
    hub_generation: UUID
    hub_keys: tuple[PublicKeys, ...]
    """The current ones; the first is sealed to."""
    heard_at: datetime | None
    """When the hub last proved that it was there."""
    last_problem: str
    failing_since: datetime | None

    @property
    def trusted(self) -> tuple[bytes, ...]:
        """The keys that may sign an answer."""
        return tuple(keys.sign_pub for keys in self.hub_keys)


def hub_account(session: Session) -> Account | None:
    """Return what is known of the hub; None before enrolment."""
    kept = session.get(HubAccount, ONLY_ROW)
    if kept is None:
        return None
    current = select(HubKey.sign_pub, HubKey.seal_pub).where(HubKey.is_current)
    keys = tuple(PublicKeys(*row) for row in session.execute(current.order_by(HubKey.sign_pub)))
    return Account(
        hub_address=kept.hub_address,
        hub_id=kept.hub_id,
        cooperative_id=kept.cooperative_id,
        device_number=kept.device_number,
        hub_generation=kept.hub_generation,
        hub_keys=keys,
        heard_at=kept.heard_at,
        last_problem=kept.last_problem,
        failing_since=kept.failing_since,
    )


def keep_enrolment(session: Session, address: str, enrolled: Enrolled, now: datetime) -> None:
    """Keep the hub that answered, whose proof has been verified.

    Raises:
        OtherCooperative: this computer holds facts of another cooperative.
    """
    kept = session.get(HubAccount, ONLY_ROW)
    is_other = kept is not None and kept.cooperative_id != enrolled.cooperative
    if is_other and session.scalar(select(LoggedFact.seq).limit(1)) is not None:
        raise OtherCooperative
    if kept is not None and kept.hub_id != enrolled.hub:
        session.execute(delete(StreamDelivery).where(StreamDelivery.is_closed.is_(False)))
        session.execute(delete(HubKey))
    session.execute(delete(HubAccount))
    account = HubAccount(
        hub_address=address,
        hub_id=enrolled.hub,
        cooperative_id=enrolled.cooperative,
        device_number=enrolled.device_no,
        hub_generation=enrolled.hub_generation,
        enrolled_at=now,
    )
    write_rows(session, [account])
    keep_hub_keys(session, (PublicKeys(enrolled.sign_pub, enrolled.seal_pub),))


def keep_hub_keys(session: Session, current: Iterable[PublicKeys]) -> None:
    """Adopt the hub's current keys; those no longer named are kept to prove old receipts."""
    current = tuple(current)
    if not current:
        return
    session.execute(update(HubKey).values(is_current=False))
    named = {keys.sign_pub: keys.seal_pub for keys in current}
    session.execute(delete(HubKey).where(HubKey.sign_pub.in_(named)))
    write_rows(
        session,
        (
            HubKey(sign_pub=sign_pub, seal_pub=seal_pub, is_current=True)
            for sign_pub, seal_pub in named.items()
        ),
    )


def keep_progress(session: Session, streams: Iterable[Progress]) -> None:
    """Keep how far the hub is, so that a restart goes on from there."""
    for progress in streams:
        change_delivery(
            session,
            progress.stream_id,
            acked_seq=progress.acked_seq,
            is_known=progress.is_known,
            is_stuck=progress.is_stuck,
            parked=progress.parked,
        )


def keep_receipt(
    session: Session, stream_id: StreamId, seq: int, receipt: bytes, now: datetime
) -> None:
    """Keep the hub's last signed word about a stream: it binds the hub."""
    change_delivery(session, stream_id, receipt=receipt, receipt_seq=seq, receipt_at=now)


def keep_word(session: Session, now: datetime, generation: UUID) -> None:
    """Note that the hub has proved itself just now."""
    session.execute(
        update(HubAccount).values(
            heard_at=now, hub_generation=generation, last_problem="", failing_since=None
        )
    )


def keep_problem(session: Session, name: str, now: datetime) -> None:
    """Note why nothing was delivered, and since when it has been so."""
    kept = session.get_one(HubAccount, ONLY_ROW)
    since = kept.failing_since or now
    session.execute(update(HubAccount).values(last_problem=name, failing_since=since))


def change_delivery(session: Session, stream_id: StreamId, **values: object) -> None:
    """Change what is kept of the delivery of a stream, also of one nothing was kept of."""
    if session.get(StreamDelivery, stream_id) is None:
        write_rows(session, [StreamDelivery(stream_id=stream_id)])
    of = StreamDelivery
    session.execute(update(of).where(of.stream_id == stream_id).values(**values))
