"""A courier's file: envelopes of any number of devices, each of which stands alone.

Enrolments first, then batches in the order of their streams, then hellos, whatever the order in the
file; the answers are in the order of the file. After a heads come the parts of streams that the
device lacks, as far as there is room.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from hub.attempts import ENROLMENTS, note_failure, seconds_to_wait
from hub.devices import Device, find_device
from hub.enrolling import enrol, enrolment_refused
from hub.fetching import fetched
from hub.heads import heads_for
from hub.inbox import take_batch
from hub.line import Request, open_request, sealed_answer
from hub.opened_hub import Hub
from sync.protocol.envelopes import Frame, read_frame
from sync.protocol.files import read_file, write_file
from sync.protocol.limits import FILE_BYTES_MAX, FILE_ENTRIES_MAX
from sync.protocol.messages import (
    Fetch,
    Heads,
    Hello,
    Letter,
    MessageType,
    Point,
    ReadableStream,
    letter_of,
    read_message,
)
from sync.protocol.problems import Problem, ProblemFound, write_problem
from values.identity import StreamId

FRAMING_BYTES: Final = 128
"""Of a file besides its envelopes, more than enough."""
LENGTH_BYTES: Final = 4

_ORDER: Final = {MessageType.ENROL: 0, MessageType.BATCH: 1, MessageType.HELLO: 2}
_SENDER_UNKNOWN: Final = frozenset(
    {Problem.WRONG_RECIPIENT, Problem.NOT_ENROLLED, Problem.BAD_SIGNATURE}
)


class Entry(NamedTuple):
    """An envelope of the file that is one, and where it stands."""

    place: int
    frame: Frame


class Lacking(NamedTuple):
    """A device that said hello, and what it lacks."""

    place: int
    request: Request
    streams: tuple[tuple[ReadableStream, int], ...]
    """Each with the number of the first fact that it lacks."""


def answer_file(hub: Hub, file: bytes, source: str) -> tuple[bytes, list[int]]:
    """Take in a file; return the file of answers, and which entries have none.

    Raises:
        ProblemFound: too-large or bad-file, and nothing was taken in.
    """
    envelopes = read_file(file)
    answers: dict[int, list[bytes]] = {}
    lacking: list[Lacking] = []
    for entry in sorted(_entries(envelopes), key=_turn):
        answer = _answer(hub, entry, source, lacking)
        if answer is not None:
            answers[entry.place] = [answer]
    _add_parts(hub, answers, lacking)
    unanswered = [index for index in range(len(envelopes)) if index not in answers]
    in_order = [envelope for index in sorted(answers) for envelope in answers[index]]
    return write_file(in_order), unanswered


def _entries(envelopes: list[bytes]) -> Iterator[Entry]:
    for index, envelope in enumerate(envelopes):
        try:
            yield Entry(index, read_frame(envelope, set(MessageType)))
        except ProblemFound:
            continue  # Whose it is cannot be known; its index is named in the answer.


def _turn(entry: Entry) -> tuple[int, bytes, bytes, str, int]:
    header, members = entry.frame.header, entry.frame.members
    stream, first_seq = members.get("stream"), members.get("first_seq")
    return (
        _ORDER.get(entry.frame.type, len(_ORDER)),
        header.cooperative.bytes,
        header.sender.bytes,
        stream if isinstance(stream, str) else "",
        first_seq if isinstance(first_seq, int) else 0,
    )


def _answer(hub: Hub, entry: Entry, source: str, lacking: list[Lacking]) -> bytes | None:
    """Answer one entry; None if its sender cannot be established."""
    if entry.frame.type is MessageType.ENROL:
        return _enrolled(hub, entry.frame, source)
    try:
        request = open_request(hub, entry.frame)
    except ProblemFound as found:
        if found.problem in _SENDER_UNKNOWN:
            return None
        return _refused(hub, Request(_sender(hub, entry.frame), entry.frame, b""), found)
    try:
        return _served(hub, entry.place, request, lacking)
    except ProblemFound as found:
        return _refused(hub, request, found)


def _served(hub: Hub, place: int, request: Request, lacking: list[Lacking]) -> bytes:
    if request.frame.type is MessageType.BATCH:
        return take_batch(hub, request)
    if request.frame.type is not MessageType.HELLO:
        raise ProblemFound(Problem.UNSUPPORTED)
    hello = read_message(Hello, request.plain)
    heads = heads_for(hub, request.device, hello)
    lacking.append(Lacking(place, request, tuple(_lacked(heads, hello))))
    return sealed_answer(hub, request, letter_of(heads))


def _enrolled(hub: Hub, frame: Frame, source: str) -> bytes | None:
    """Enrol, but let nobody guess vouchers by the thousand in a file."""
    if seconds_to_wait(hub, ENROLMENTS, source):
        return enrolment_refused(hub, frame, _refusal(ProblemFound(Problem.BUSY)))
    try:
        return enrol(hub, frame)
    except ProblemFound as found:
        note_failure(hub, ENROLMENTS, source)
        return enrolment_refused(hub, frame, _refusal(found))


def _refusal(found: ProblemFound) -> Letter:
    return Letter(MessageType.REFUSAL, write_problem(found))


def _refused(hub: Hub, request: Request, found: ProblemFound) -> bytes:
    return sealed_answer(hub, request, _refusal(found))


def _sender(hub: Hub, frame: Frame) -> Device:
    """Return who sent a frame that is signed well and does not open."""
    with hub.storage.reading() as connection:
        known = find_device(connection, frame.header.cooperative, frame.header.sender)
    assert known is not None, "its signature was checked"
    return known


def _lacked(heads: Heads, hello: Hello) -> Iterator[tuple[ReadableStream, int]]:
    """Say from where on the device lacks each stream."""
    cursors: dict[StreamId, Point] = {point.stream: point for point in hello.foreign}
    for readable in heads.readable:
        cursor = cursors.get(readable.stream)
        if cursor is None:
            yield readable, 1
        elif readable.link_at_cursor == cursor.link:
            yield readable, cursor.seq + 1
        elif readable.link_at_cursor is not None:
            yield readable, 1  # It holds other facts there, sets them aside, and begins anew.


def _add_parts(hub: Hub, answers: dict[int, list[bytes]], lacking: list[Lacking]) -> None:
    """Put what the devices lack behind their heads, while there is room."""
    envelopes = [envelope for some in answers.values() for envelope in some]
    places = FILE_ENTRIES_MAX - len(envelopes)
    room = FILE_BYTES_MAX - FRAMING_BYTES - sum(len(one) + LENGTH_BYTES for one in envelopes)
    for one in lacking:
        for part in _parts(hub, one):
            places -= 1
            room -= len(part) + LENGTH_BYTES
            if places < 0 or room < 0:
                return
            answers[one.place].append(part)


def _parts(hub: Hub, lacking: Lacking) -> Iterator[bytes]:
    for readable, first_lacked in lacking.streams:
        first = first_lacked
        while first <= readable.head_seq:
            asked = Fetch(readable.stream, first, None)
            with hub.storage.reading() as connection:
                letter = fetched(connection, lacking.request.device, asked)
            assert letter.members is not None
            first += letter.members.count
            yield sealed_answer(hub, lacking.request, letter)
