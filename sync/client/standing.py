"""How delivery stands, read from the database and from the courier at work."""

from sqlalchemy import select

from db.session import Session
from db.tables import Device, StreamDelivery
from db.tables.delivery import ONLY_ROW
from sync.client.courier import Courier
from sync.client.delivery_status import (
    CLOCK_TOLERANCE,
    Attention,
    DeliveryProblem,
    DeliveryStatus,
    LastReceipt,
    Phase,
)
from sync.client.hub_account import hub_account
from sync.client.outgoing import fact_at, link_at, own_progress, recorded_at
from sync.protocol.base32 import receipt_code
from sync.protocol.delivery import Progress
from sync.protocol.messages import DeviceStatus


def standing(session: Session, phase: Phase, courier: Courier | None = None) -> DeliveryStatus:
    """Say how delivery stands; without a courier, as far as the database knows it."""
    device = session.get_one(Device, ONLY_ROW)
    streams = own_progress(session, device.device_id)
    waiting = [progress for progress in streams if progress.waiting]
    oldest = [recorded_at(session, kept.stream_id, kept.acked_seq + 1) for kept in waiting]
    account = hub_account(session)
    ahead = courier.hub_clock_ahead if courier else None
    return DeliveryStatus(
        phase=phase,
        device_id=device.device_id,
        sent=sum(progress.acked_seq for progress in streams),
        waiting=sum(progress.waiting for progress in streams),
        held=sum(progress.parked for progress in streams),
        problem=DeliveryProblem(account.last_problem) if account else DeliveryProblem.NONE,
        attention=_attention(session, streams, courier),
        hub_address=account.hub_address if account else "",
        device_number=account.device_number if account else None,
        heard_at=account.heard_at if account else None,
        failing_since=account.failing_since if account else None,
        oldest_waiting_at=min(filter(None, oldest), default=None),
        last_receipt=_last_receipt(session),
        hub_clock_ahead=ahead if ahead and abs(ahead) > CLOCK_TOLERANCE else None,
    )


def _attention(session: Session, streams: list[Progress], courier: Courier | None) -> Attention:
    if any(progress.is_stuck for progress in streams):
        return Attention.FORKED
    if session.scalar(select(StreamDelivery.stream_id).where(StreamDelivery.is_closed).limit(1)):
        return Attention.RESTORED_HERE
    if courier is not None and courier.delivery.status is DeviceStatus.QUARANTINED:
        return Attention.QUARANTINED
    if courier is not None and courier.hub_was_restored:
        return Attention.HUB_RESTORED
    return Attention.NONE


def _last_receipt(session: Session) -> LastReceipt | None:
    newest = select(StreamDelivery).where(StreamDelivery.receipt_at.is_not(None))
    kept = session.scalar(newest.order_by(StreamDelivery.receipt_at.desc()).limit(1))
    if kept is None or kept.receipt_at is None:
        return None
    link = link_at(session, kept.stream_id, kept.receipt_seq)
    assert link is not None, kept.receipt_seq
    return LastReceipt(
        stream_id=kept.stream_id,
        seq=kept.receipt_seq,
        code=receipt_code(link),
        at=kept.receipt_at,
        fact_id=fact_at(session, kept.stream_id, kept.receipt_seq),
    )
