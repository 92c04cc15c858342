"""Why enrolling did not work, and what to do."""

from PySide6.QtCore import QCoreApplication

from sync.client.courier import NotProved
from sync.client.hub_account import OtherCooperative
from sync.client.transport import (
    AddressNotSafe,
    CertificateRefused,
    HubRefused,
    LineCut,
    NoAnswer,
    NoLine,
)
from sync.protocol.base32 import CodeMistyped
from sync.protocol.problems import Problem
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble

_Said = tuple[type[Trouble] | tuple[type[Trouble], ...], Words]


def enrolment_words(trouble: Trouble) -> Words:
    """Say why this till is not enrolled yet."""
    if isinstance(trouble, HubRefused):
        return _refused(trouble.problem)
    for kinds, words in (*_of_the_voucher(), *_of_the_line()):
        if isinstance(trouble, kinds):
            return words
    return words_for_trouble(trouble)


def _refused(problem: Problem) -> Words:
    translate = QCoreApplication.translate
    words = {
        Problem.VOUCHER_INVALID: Words(
            translate("Enrolment", "This voucher is not valid: unknown, used already or too old."),
            translate(
                "Enrolment", "Compare the code once more, or ask the hub's staff for another."
            ),
        ),
        Problem.SUSPENDED: Words(
            translate("Enrolment", "The hub has suspended this till."),
            translate("Enrolment", "Call the hub's staff."),
        ),
        Problem.BUSY: Words(
            translate("Enrolment", "The hub is busy."),
            translate("Enrolment", "Try again in a minute. The voucher stays good."),
        ),
    }
    return words.get(
        problem,
        Words(
            translate("Enrolment", "The hub did not take the enrolment."),
            translate("Enrolment", "Tell the hub's staff: {problem}.").format(problem=problem),
        ),
    )


def _of_the_voucher() -> tuple[_Said, ...]:
    translate = QCoreApplication.translate
    mistyped = Words(
        translate("Enrolment", "The code is not as it was printed."),
        translate("Enrolment", "It has 25 letters and digits. Compare it once more."),
    )
    not_proved = Words(
        translate("Enrolment", "Whoever answered does not know this voucher."),
        translate("Enrolment", "Check address and code with the hub's staff."),
    )
    not_ours = Words(
        translate("Enrolment", "This voucher is for another cooperative."),
        translate("Enrolment", "Ask the hub's staff for one of yours."),
    )
    return ((CodeMistyped, mistyped), (NotProved, not_proved), (OtherCooperative, not_ours))


def _of_the_line() -> tuple[_Said, ...]:
    translate = QCoreApplication.translate
    not_safe = Words(
        translate("Enrolment", "This is not a safe address."),
        translate("Enrolment", "The hub's address begins with https://"),
    )
    no_line = Words(
        translate("Enrolment", "The hub was not reached."),
        translate("Enrolment", "Look for a signal, check the address, then try again."),
    )
    no_hub = Words(
        translate("Enrolment", "Something else than a hub answers at this address."),
        translate("Enrolment", "Check the address. On a hotspot, log in there first."),
    )
    no_proof = Words(
        translate("Enrolment", "The hub could not prove who it is."),
        translate("Enrolment", "Check date and time of this computer."),
    )
    return (
        (AddressNotSafe, not_safe),
        ((NoLine, LineCut), no_line),
        (NoAnswer, no_hub),
        (CertificateRefused, no_proof),
    )
