"""Another hub, a clock that is wrong, and bodies that are hurt on their way."""

from collections.abc import Callable, Iterator
from datetime import UTC, timedelta
from hashlib import sha256
from itertools import chain, repeat

from backports.zstd import compress
from msgspec.structs import replace
from typing_extensions import override

from coop.take_note import take_note
from desktop_app.clock import Clock, ClockDoubtful, is_doubtful, last_recorded
from desktop_app.paths import DataFolder
from desktop_app.program import Program
from sync.client.attempts import Surroundings
from sync.client.courier import BATCH_PATH
from sync.client.delivery_status import DeliveryProblem, DeliveryStatus
from sync.client.sync_once import sync_once
from sync.client.transport import HttpTransport
from sync.protocol.envelopes import Line, read_frame, write_envelope
from sync.protocol.keys import PublicKeys
from sync.protocol.limits import ENVELOPE_BYTES_MAX
from sync.protocol.members import read_members
from sync.protocol.messages import BatchMembers, Letter, MessageType
from tests.journeys.bad_input.builders import Case, Met, Shop
from tests.journeys.bad_input.enrolled_till import enrolled, everything_arrives_at, hub_in
from tests.sync.client.builders import AClock, Till
from ui.sync_status.standing_words import standing_words
from values.identity import FactId, new_uuid

TWENTY_YEARS = timedelta(days=20 * 365)
BOMB_BYTES = 100_000_000
NOT_TAKEN = (
    "Hub belum mau menerima kiriman kasir ini. Tidak ada yang hilang. "
    "Sampaikan tulisan ini ke petugas hub."
)
Hurt = Callable[[bytes], bytes]


def another_hub(shop: Shop) -> Met:
    """Deliver where another hub has taken the address."""
    hub, till, _ = enrolled(shop)
    port = hub.stop()
    other = hub_in(shop, till.clock, "other_hub", port)
    status = till.deliver()
    assert other.facts_held() == []
    other.stop()
    hub.start()
    everything_arrives_at(hub, till, shop)
    return as_said(status, till)


def clock_gone_back(shop: Shop) -> Met:
    """Start the program on books that are years ahead of the clock."""
    clock, folder = AClock(), DataFolder(shop.folder / "lumbung")
    folder.root.mkdir()
    program = Program(shop.application, folder, Clock(UTC, clock))
    shop.closing.callback(program.window.deleteLater)
    shop.closing.callback(program.window.scans.stop, shop.application)
    shop.closing.callback(program.close)
    with program.database.transaction() as session:
        take_note(session, program.device.stamp(FactId(new_uuid())), text="Dibuka")
    clock.move(-TWENTY_YEARS)
    program.start()
    shop.qtbot.waitUntil(lambda: bool(program.window.trouble.text()))
    with program.database.snapshot() as session:
        last = last_recorded(session, program.device.stream_id)
    assert is_doubtful(clock(), last)
    return Met(ClockDoubtful, program.window.trouble.text())


def clock_behind_the_hub(shop: Shop) -> Met:
    """Deliver with a clock that has gone back to its first day."""
    hub, till, _ = enrolled(shop)
    till.clock = AClock()  # Not the hub's.
    till.clock.move(-TWENTY_YEARS)
    till.restart()
    met = as_said(till.deliver(), till)
    assert len(hub.facts_held()) == 2
    return met


def hurt_body(hurt: Hurt) -> Callable[[Shop], Met]:
    """Deliver over a line that hurts what it carries."""

    def act(shop: Shop) -> Met:
        hub, till, _ = enrolled(shop)
        met = as_said(delivered_by(till, line_that(hurt)), till)
        assert len(hub.facts_held()) == 1
        everything_arrives_at(hub, till, shop)
        return met

    return act


def flipped_once(shop: Shop) -> Met:
    """Deliver over a line that has one bad moment."""
    hub, till, _ = enrolled(shop)
    moments: Iterator[Hurt] = chain([flipped], repeat(bytes))

    def hurt(envelope: bytes) -> bytes:
        return next(moments)(envelope)

    met = as_said(delivered_by(till, line_that(hurt)), till)
    assert len(hub.facts_held()) == 2
    return met


def bomb(shop: Shop) -> Met:
    """Deliver a batch that would be a hundred megabytes, under the till's own signature."""
    hub, till, answer = enrolled(shop)
    hub_keys = PublicKeys(answer.sign_pub, answer.seal_pub)
    line = Line(
        till.identity.device_id, till.identity.keys, answer.hub, hub_keys, answer.cooperative
    )
    packed = compress(bytes(BOMB_BYTES))

    def armed(envelope: bytes) -> bytes:
        frame = read_frame(envelope, {MessageType.BATCH})
        members = read_members(BatchMembers, frame.members)
        stated = replace(members, raw_len=1, digest=sha256(b"\0").digest())
        letter = Letter(MessageType.BATCH, packed, stated)
        return write_envelope(line, letter, frame.header.nonce, frame.header.time)

    met = as_said(delivered_by(till, line_that(armed)), till)
    assert len(hub.facts_held()) == 1
    everything_arrives_at(hub, till, shop)
    return met


def line_that(hurt: Hurt) -> type[HttpTransport]:
    """Return a line that hurts the facts it carries, and nothing else."""

    class Hurting(HttpTransport):
        @override
        def post(self, path: str, envelope: bytes) -> bytes:
            return super().post(path, hurt(envelope) if path == BATCH_PATH else envelope)

    return Hurting


def delivered_by(till: Till, line: type[HttpTransport]) -> DeliveryStatus:
    usual = till.surroundings
    return sync_once(Surroundings(usual.database, usual.manner, usual.dice, line))


def as_said(status: DeliveryStatus, till: Till) -> Met:
    """Return how it stands, as the page of sending says it."""
    words = standing_words(status, till.clock.now)
    return Met(status.problem, f"{words.title}. {words.text}")


def cut(envelope: bytes) -> bytes:
    return envelope[: len(envelope) // 2]


def flipped(envelope: bytes) -> bytes:
    at = len(envelope) // 2
    return envelope[:at] + bytes([envelope[at] ^ 1]) + envelope[at + 1 :]


def huge(envelope: bytes) -> bytes:
    return envelope + bytes(ENVELOPE_BYTES_MAX)


CASES = (
    Case(
        "the hub is another one",
        another_hub,
        Met(
            DeliveryProblem.OTHER_HUB,
            "Yang menjawab di alamat ini hub lain. "
            "Cocokkan alamat hub di bawah dengan petugas hub.",
        ),
    ),
    Case(
        "the clock is years behind at the start",
        clock_gone_back,
        Met(
            ClockDoubtful,
            "Jam komputer ini mungkin salah. "
            "Betulkan tanggal dan jam sebelum berjualan: nota memakainya.",
        ),
    ),
    Case(
        "the clock is years behind the hub's",
        clock_behind_the_hub,
        Met(
            DeliveryProblem.NONE,
            "Jam komputer ini salah. Betulkan tanggal dan jam, lalu tekan F5. Jualan jalan terus.",
        ),
    ),
    Case(
        "a body is cut",
        hurt_body(cut),
        Met(
            DeliveryProblem.NOT_TAKEN,
            NOT_TAKEN,
        ),
    ),
    Case(
        "a body is flipped once",
        flipped_once,
        Met(
            DeliveryProblem.NONE,
            "Hub sudah menerima semuanya. Nota baru berangkat sendiri dalam satu menit.",
        ),
    ),
    Case(
        "a body is flipped every time",
        hurt_body(flipped),
        Met(
            DeliveryProblem.NOT_ENROLLED,
            "Hub tidak mengenal kasir ini lagi. "
            "Minta voucher baru ke petugas hub, lalu daftar di bawah.",
        ),
    ),
    Case(
        "a body is huge",
        hurt_body(huge),
        Met(
            DeliveryProblem.NOT_TAKEN,
            NOT_TAKEN,
        ),
    ),
    Case(
        "a body is a bomb",
        bomb,
        Met(
            DeliveryProblem.NOT_TAKEN,
            NOT_TAKEN,
        ),
    ),
)
