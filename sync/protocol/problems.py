"""What can be wrong with a message, by name; section 11.

A problem that arrives is not signed: it is advice. A device may slow down or say hello because of
it, and changes nothing that lasts.
"""

from enum import StrEnum
from uuid import UUID

from msgspec import Struct

from sync.protocol.members import Link, Seq, Text, read_members, write_members
from sync.protocol.strict_json import Malformed, read_object
from values.trouble import Trouble

PROBLEM_CONTENT_TYPE = "application/problem+json"
PROBLEM_BYTES_MAX = 4_096
"""Of an answer that is advice only, nobody reads more."""
_TYPE = "urn:lumbung:problem:"
_TEXT_LENGTH_MAX = 200


class Problem(StrEnum):
    """The names of lumbung/1."""

    BAD_ENVELOPE = "bad-envelope"
    BAD_PAYLOAD = "bad-payload"
    BAD_DIGEST = "bad-digest"
    BAD_LINK = "bad-link"
    BAD_SEAL = "bad-seal"
    BAD_FILE = "bad-file"
    UNSUPPORTED = "unsupported"
    NOT_ENROLLED = "not-enrolled"
    BAD_SIGNATURE = "bad-signature"
    SUSPENDED = "suspended"
    NOT_AUTHOR = "not-author"
    VOUCHER_INVALID = "voucher-invalid"
    UNKNOWN_STREAM = "unknown-stream"
    GAP = "gap"
    FORK = "fork"
    DEVICE_EXISTS = "device-exists"
    TOO_LARGE = "too-large"
    WRONG_RECIPIENT = "wrong-recipient"
    INTERNAL = "internal"
    BUSY = "busy"

    @property
    def http_status(self) -> int:
        """The status of the answer that carries it."""
        return _STATUS_AND_TITLE[self][0]

    @property
    def sentence(self) -> str:
        """Say it in words, for whoever reads the hub's answers."""
        return _STATUS_AND_TITLE[self][1]


_STATUS_AND_TITLE = {
    Problem.BAD_ENVELOPE: (400, "The envelope is not as specified"),
    Problem.BAD_PAYLOAD: (400, "The payload is not as specified"),
    Problem.BAD_DIGEST: (400, "The facts are not those of the header's digest"),
    Problem.BAD_LINK: (400, "The facts do not lead to the header's link"),
    Problem.BAD_SEAL: (400, "The payload does not open with a current key"),
    Problem.BAD_FILE: (400, "The file is incomplete or damaged"),
    Problem.UNSUPPORTED: (400, "This version or type of message is unknown here"),
    Problem.NOT_ENROLLED: (401, "No such device is enrolled"),
    Problem.BAD_SIGNATURE: (401, "The signature is not that of the sender's key"),
    Problem.SUSPENDED: (403, "The device is suspended"),
    Problem.NOT_AUTHOR: (403, "The stream belongs to another device"),
    Problem.VOUCHER_INVALID: (403, "The voucher is unknown, used, expired or not proved"),
    Problem.UNKNOWN_STREAM: (404, "The stream is not here or not for this device"),
    Problem.GAP: (409, "Facts before these are missing"),
    Problem.FORK: (409, "Other facts stand at these places"),
    Problem.DEVICE_EXISTS: (409, "The device's id is taken with other keys"),
    Problem.TOO_LARGE: (413, "The message is beyond a limit"),
    Problem.WRONG_RECIPIENT: (421, "The message is addressed to another hub"),
    Problem.INTERNAL: (500, "The hub failed"),
    Problem.BUSY: (503, "The hub is busy"),
}


class ProblemFound(Trouble):
    """A message that is not taken, and where the stream stands when that is the reason."""

    def __init__(
        self,
        problem: Problem,
        detail: str | None = None,
        *,
        stream_id: UUID | None = None,
        acked_seq: int | None = None,
        acked_link: bytes | None = None,
    ) -> None:
        super().__init__(problem.value, detail)
        self.problem = problem
        self.detail = detail
        """For the reader of a log; holds no name, key, body or code of anyone."""
        self.stream_id = stream_id
        self.acked_seq = acked_seq
        self.acked_link = acked_link


class ProblemDocument(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem as it travels (RFC 9457)."""

    type: Text
    title: Text
    status: int
    detail: Text | None = None
    stream: UUID | None = None
    acked_seq: Seq | None = None
    acked_link: Link | None = None


def write_problem(found: ProblemFound) -> bytes:
    """Write the document that answers a message which was not taken."""
    problem = found.problem
    return write_members(
        ProblemDocument(
            type=_TYPE + problem.value,
            title=problem.sentence,
            status=problem.http_status,
            detail=found.detail,
            stream=found.stream_id,
            acked_seq=found.acked_seq,
            acked_link=found.acked_link,
        )
    )


def read_problem(answer: bytes) -> ProblemFound | None:
    """Read a problem document; None if it is none, or of a name that came after this program."""
    if len(answer) > PROBLEM_BYTES_MAX:
        return None
    try:
        document = read_members(ProblemDocument, read_object(answer))
        problem = Problem(document.type.removeprefix(_TYPE))
    except (Malformed, ValueError):
        return None
    detail = document.detail[:_TEXT_LENGTH_MAX] if document.detail else None
    return ProblemFound(
        problem,
        detail,
        stream_id=document.stream,
        acked_seq=document.acked_seq,
        acked_link=document.acked_link,
    )
