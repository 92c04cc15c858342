"""Moments of delivery: every value that a test does not name is that of a good day."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sync.client.delivery_status import DeliveryStatus, LastReceipt, Phase
from values.identity import DeviceId, StreamId, new_uuid

NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)
YESTERDAY = NOW - timedelta(hours=17)
DEVICE = DeviceId(new_uuid())
STREAM = StreamId(new_uuid())


def a_status(**changes: object) -> DeliveryStatus:
    values: dict[str, Any] = {
        "phase": Phase.RESTING,
        "device_id": DEVICE,
        "sent": 5_218,
        "hub_address": "https://hub.example",
        "device_number": 3,
        "heard_at": NOW,
    }
    return DeliveryStatus(**values | changes)


def a_receipt(**changes: object) -> LastReceipt:
    values: dict[str, Any] = {
        "stream_id": STREAM,
        "seq": 5_218,
        "code": "K7Q4-9MBX",
        "at": YESTERDAY,
        "fact_id": None,
    }
    return LastReceipt(**values | changes)
