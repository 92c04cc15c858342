"""Being enrolled: a voucher, typed or scanned, makes this computer a device of one hub."""

from typing import NamedTuple

from db.database import Database
from sync.client.courier import Carrier, Manner, NotProved
from sync.client.device_identity import device_identity
from sync.client.hub_account import keep_enrolment
from sync.protocol.enrolment import enrol_message, open_enrolled, write_enrol
from sync.protocol.messages import Enrolled
from sync.protocol.problems import ProblemFound
from sync.protocol.vouchers import Invitation, read_invitation, read_voucher_code
from values.identity import random_uuid
from values.instant import microseconds_of

ENROL_PATH = "/sync/enrol"
LABEL_LENGTH_MAX = 64


class Enrolment(NamedTuple):
    """What enrolling takes: where, with which secret, and what officers will call the device."""

    invitation: Invitation
    label: str


def invitation_typed(hub_address: str, code: str) -> Invitation:
    """Read what the clerk typed or scanned: a voucher's code, or the whole text of its QR code.

    Raises:
        CodeMistyped: it is neither.
    """
    if "|" in code:
        return read_invitation(code)
    return Invitation(hub_address, read_voucher_code(code))


def enrol(database: Database, carrier: Carrier, manner: Manner, enrolment: Enrolment) -> Enrolled:
    """Have the hub enrol this device, and keep its keys.

    Raises:
        HubRefused: the voucher is unknown, used or expired, or the hub is busy.
        NotProved: whoever answered does not know the voucher.
        OtherCooperative: the voucher is for another cooperative than that of the facts here.
        Trouble: the line or the disk was in the way.
    """
    with database.transaction() as session:
        identity = device_identity(session)
    address, secret = enrolment.invitation
    nonce = random_uuid()
    message = enrol_message(
        secret,
        identity.device_id,
        identity.keys,
        nonce,
        label=enrolment.label[:LABEL_LENGTH_MAX],
        app=manner.app,
    )
    request = write_enrol(message, identity.keys, nonce, microseconds_of(manner.now()))
    answer = carrier.post(ENROL_PATH, request)
    try:
        enrolled = open_enrolled(answer, identity.device_id, identity.keys, nonce, secret)
    except ProblemFound as found:
        raise NotProved(found.problem) from found
    with database.transaction() as session:
        keep_enrolment(session, address, enrolled, manner.now())
    return enrolled
