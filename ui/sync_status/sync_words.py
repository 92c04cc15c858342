"""What the pill in the top bar says of sending. Never red, never in the way of a sale."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from sync.client.delivery_status import (
    UNSENT_WARNING,
    Attention,
    DeliveryProblem,
    DeliveryStatus,
    Phase,
)
from ui.formatting import number_text, time_text
from ui.theme.colours import Tone
from ui.widgets.pill import PillWords

OFFLINE = frozenset({DeliveryProblem.NO_LINE, DeliveryProblem.NOT_A_HUB})
"""Weather: nobody need do anything."""
COMPARED = frozenset({Attention.FORKED, Attention.RESTORED_HERE})


def sync_words(status: DeliveryStatus, now: datetime) -> PillWords:
    """Say how sending stands; the most pressing of what could be said."""
    translate = QCoreApplication.translate
    if not status.is_enrolled:
        words = translate("SyncPill", "Not enrolled at a hub yet")
        return PillWords(words, translate("SyncPill", "Not enrolled"), Tone.CALM, "cloud-off")
    if status.attention in COMPARED:
        words = translate("SyncPill", "To be compared with the hub")
        return PillWords(words, translate("SyncPill", "Compare"), Tone.WARN, "triangle-alert")
    if status.is_overdue(now):
        words = translate("SyncPill", "Unsent for {days} days").format(days=UNSENT_WARNING.days)
        return PillWords(words, words, Tone.WARN, "triangle-alert")
    if status.phase is Phase.SENDING:
        return _sending(status)
    if status.held:
        words = translate("SyncPill", "{count} held by the hub").format(
            count=number_text(status.held)
        )
        return PillWords(words, words, Tone.WARN, "triangle-alert")
    return _at_rest(status)


def _sending(status: DeliveryStatus) -> PillWords:
    translate = QCoreApplication.translate
    done, total = number_text(status.sending_done), number_text(status.sending_total)
    words = translate("SyncPill", "Sending {done} of {total}").format(done=done, total=total)
    short = translate("SyncPill", "Sending {done}/{total}").format(done=done, total=total)
    return PillWords(words, short, Tone.CALM, "send")


def _at_rest(status: DeliveryStatus) -> PillWords:
    translate = QCoreApplication.translate
    count = number_text(status.waiting)
    problem = status.problem
    if problem in OFFLINE:
        return _offline(status, count)
    if problem is DeliveryProblem.HUB_BUSY and status.next_attempt_at:
        words = translate("SyncPill", "Hub is busy · next try {time}").format(
            time=time_text(status.next_attempt_at)
        )
        return PillWords(words, translate("SyncPill", "Hub is busy"), Tone.CALM, "hourglass")
    if problem is not DeliveryProblem.NONE:
        words = translate("SyncPill", "{count} unsent · see Kirim").format(count=count)
        return PillWords(
            words,
            translate("SyncPill", "{count} unsent").format(count=count),
            Tone.WARN,
            "cloud-off",
        )
    if status.waiting:
        words = translate("SyncPill", "{count} waiting to be sent").format(count=count)
        return PillWords(
            words,
            translate("SyncPill", "{count} waiting").format(count=count),
            Tone.CALM,
            "hourglass",
        )
    if status.heard_at is None:
        return PillWords(
            translate("SyncPill", "Nothing sent yet"),
            translate("SyncPill", "Nothing sent"),
            Tone.CALM,
            "send",
        )
    words = translate("SyncPill", "All sent · {time}").format(time=time_text(status.heard_at))
    return PillWords(words, translate("SyncPill", "All sent"), Tone.CALM, "cloud-check")


def _offline(status: DeliveryStatus, count: str) -> PillWords:
    translate = QCoreApplication.translate
    if not status.waiting:
        words = translate("SyncPill", "Offline · everything is sent")
        return PillWords(words, translate("SyncPill", "Offline"), Tone.CALM, "cloud-off")
    words = translate("SyncPill", "Offline · {count} unsent").format(count=count)
    short = translate("SyncPill", "Offline · {count}").format(count=count)
    return PillWords(words, short, Tone.CALM, "cloud-off")
