"""What the page says of sending: what happened, then what to do. Offline is weather."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from sync.client.delivery_status import Attention, DeliveryProblem, DeliveryStatus, Phase
from ui.formatting import in_zone, moment_text, time_text
from ui.sync_status.sync_words import OFFLINE
from ui.theme.colours import Tone


class Standing(NamedTuple):
    """The banner of the page."""

    tone: Tone
    icon: str
    title: str
    text: str


def standing_words(status: DeliveryStatus, now: datetime) -> Standing:
    """Say in two sentences how sending stands."""
    translate = QCoreApplication.translate
    if not status.is_enrolled:
        return Standing(
            Tone.CALM,
            "cloud-off",
            translate("Standing", "This till is not enrolled at a hub yet"),
            translate("Standing", "Selling goes on. Everything is kept and sent after enrolment."),
        )
    if status.attention is not Attention.NONE:
        return _attention(status.attention)
    if status.phase is Phase.SENDING:
        title = translate("Standing", "Sending now")
        return Standing(Tone.CALM, "send", title, _goes_on())
    if status.problem is DeliveryProblem.NONE:
        return _well(status)
    if status.problem in OFFLINE:
        return _offline(status, now)
    return _problem(status.problem)


def since_text(moment: datetime, now: datetime) -> str:
    """Write since when: the time, and which day unless it is today's."""
    days = (in_zone(now).date() - in_zone(moment).date()).days
    if days == 0:
        return time_text(moment)
    if days == 1:
        yesterday = QCoreApplication.translate("Standing", "yesterday {time}")
        return yesterday.format(time=time_text(moment))
    return moment_text(moment)


def _goes_on() -> str:
    return QCoreApplication.translate(
        "Standing", "Selling goes on, and everything is kept on this computer."
    )


def _well(status: DeliveryStatus) -> Standing:
    translate = QCoreApplication.translate
    if status.hub_clock_ahead is not None:
        return _problem(DeliveryProblem.CLOCK_WRONG)
    if status.waiting:
        title = translate("Standing", "Waiting to be sent")
        return Standing(Tone.CALM, "hourglass", title, _goes_on())
    return Standing(
        Tone.OK,
        "cloud-check",
        translate("Standing", "The hub has received everything"),
        translate("Standing", "New sales are sent by themselves within a minute."),
    )


def _offline(status: DeliveryStatus, now: datetime) -> Standing:
    translate = QCoreApplication.translate
    title = translate("Standing", "Offline")
    if status.failing_since:
        since = since_text(status.failing_since, now)
        title = translate("Standing", "Offline since {time}").format(time=since)
    text = translate("Standing", "It is sent by itself as soon as there is a line.")
    if status.next_attempt_at:
        text = translate(
            "Standing", "It is sent by itself as soon as there is a line; next try {time}."
        ).format(time=time_text(status.next_attempt_at))
    return Standing(Tone.CALM, "cloud-off", title, f"{_goes_on()} {text}")


def _attention(attention: Attention) -> Standing:
    translate = QCoreApplication.translate
    words = {
        Attention.QUARANTINED: (
            translate("Standing", "The hub waits for an officer to approve this till"),
            translate("Standing", "Everything is sent and kept there. Tell the hub's staff."),
        ),
        Attention.HUB_RESTORED: (
            translate("Standing", "The hub was restored and is being filled again"),
            translate("Standing", "This happens by itself. Nothing need be done here."),
        ),
        Attention.RESTORED_HERE: (
            translate("Standing", "This computer was restored; the hub has more than it"),
            translate(
                "Standing", "Selling goes on. Call the hub's staff to fetch what is missing."
            ),
        ),
        Attention.FORKED: (
            translate("Standing", "This till and the hub have different notes"),
            translate("Standing", "Selling goes on. Call the hub's staff to compare them."),
        ),
        Attention.NONE: ("", ""),
    }
    is_calm = attention is Attention.HUB_RESTORED
    title, text = words[attention]
    return Standing(
        Tone.CALM if is_calm else Tone.WARN,
        "history" if is_calm else "triangle-alert",
        title,
        text,
    )


def _problem(problem: DeliveryProblem) -> Standing:
    title, text = (_hub_words() | _here_words())[problem]
    if problem is DeliveryProblem.HUB_BUSY:
        return Standing(Tone.CALM, "hourglass", title, text)
    return Standing(Tone.WARN, "triangle-alert", title, text)


def _hub_words() -> dict[DeliveryProblem, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        DeliveryProblem.HUB_BUSY: (
            translate("Standing", "The hub is busy"),
            translate("Standing", "It is tried again by itself. Selling goes on."),
        ),
        DeliveryProblem.OTHER_HUB: (
            translate("Standing", "Another hub answers at this address"),
            translate("Standing", "Check the hub's address below with the hub's staff."),
        ),
        DeliveryProblem.NOT_ENROLLED: (
            translate("Standing", "The hub does not know this till any more"),
            translate("Standing", "Ask the hub's staff for a new voucher and enrol below."),
        ),
        DeliveryProblem.SUSPENDED: (
            translate("Standing", "The hub has suspended this till"),
            translate("Standing", "Selling goes on here. Call the hub's staff."),
        ),
        DeliveryProblem.HUB_FAILED: (
            translate("Standing", "Something is wrong at the hub"),
            translate(
                "Standing", "It is tried again by itself. If it stays, tell the hub's staff."
            ),
        ),
        DeliveryProblem.NOT_TAKEN: (
            translate("Standing", "The hub does not take what this till sends"),
            translate("Standing", "Nothing is lost. Tell the hub's staff what stands here."),
        ),
    }


def _here_words() -> dict[DeliveryProblem, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        DeliveryProblem.CERTIFICATE: (
            translate("Standing", "The hub could not prove who it is"),
            translate(
                "Standing", "Check date and time of this computer, then tell the hub's staff."
            ),
        ),
        DeliveryProblem.CLOCK_WRONG: (
            translate("Standing", "The clock of this computer is wrong"),
            translate("Standing", "Set date and time, then press F5. Selling goes on."),
        ),
        DeliveryProblem.ADDRESS_NOT_SAFE: (
            translate("Standing", "The hub's address is not a safe one"),
            translate("Standing", "It must begin with https. Enrol again with the right address."),
        ),
        DeliveryProblem.TOO_OLD: (
            translate("Standing", "This program is too old for the hub"),
            translate("Standing", "Selling goes on. Install the newest Lumbung, then it is sent."),
        ),
        DeliveryProblem.DISK: (
            translate("Standing", "The disk of this computer was in the way"),
            translate("Standing", "Free some space on the disk, then press F5."),
        ),
        DeliveryProblem.BUG: (
            translate("Standing", "Sending stopped because of a fault in the program"),
            translate(
                "Standing", "Nothing is lost. Start the program again, and tell the hub's staff."
            ),
        ),
    }
