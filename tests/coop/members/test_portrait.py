"""Portraits: measured before they are opened, and kept small."""

import random
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from coop.camera_pictures import PHOTO_FILE_BYTES_MAX, PhotoFault, PhotoNotPossible
from coop.fact_log import replay
from coop.facts.members import PHOTO_BYTES_MAX
from coop.lists.list_file import FileOutOfReach
from coop.members.kept_portrait import portrait_of
from coop.members.photograph_member import photograph_member
from coop.members.portrait import portrait, read_portrait
from coop.members.standing import MemberUnknown
from coop.rebuild import differing_tables
from db.database import Database
from db.session import Session
from tests.builders import TILL_1, TILL_2, a_stamp
from tests.coop.builders import log_of
from tests.coop.members.builders import registered
from values.identity import MemberId, new_uuid


def a_picture(
    width: int = 1200, height: int = 900, kind: str = "JPEG", *, exif: bytes = b""
) -> bytes:
    noise = Image.frombytes("RGB", (60, 45), random.Random(5).randbytes(60 * 45 * 3))
    written = BytesIO()
    noise.resize((width, height)).save(written, kind, **({"exif": exif} if exif else {}))
    return written.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP"])
@pytest.mark.parametrize(("width", "height"), [(1200, 900), (900, 1200), (64, 64), (1, 1)])
def test_any_picture_becomes_a_small_portrait(kind: str, width: int, height: int) -> None:
    small = portrait(a_picture(width, height, kind))

    assert len(small) <= PHOTO_BYTES_MAX
    with Image.open(BytesIO(small)) as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (360, 480), "RGB")


def test_noise_is_small_too() -> None:
    noise = Image.frombytes("RGB", (1000, 1400), random.Random(5).randbytes(4_200_000))
    written = BytesIO()
    noise.save(written, "PNG")

    assert len(portrait(written.getvalue())) <= PHOTO_BYTES_MAX


def test_nothing_of_the_camera_goes_along() -> None:
    tags = Image.Exif()
    tags[0x010F] = "KAMERA-RAHASIA"
    tags[0x0112] = 6  # Turned by a quarter.

    small = portrait(a_picture(exif=tags.tobytes()))

    assert b"RAHASIA" not in small
    with Image.open(BytesIO(small)) as image:
        assert dict(image.getexif()) == {}


def test_a_photo_of_40_mb_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    with path.open("wb") as file:
        file.truncate(40_000_000)

    with pytest.raises(PhotoNotPossible) as refused:
        read_portrait(path)
    assert refused.value == PhotoNotPossible(PhotoFault.TOO_LARGE, PHOTO_FILE_BYTES_MAX)


def test_too_many_bytes_are_refused_wherever_they_come_from() -> None:
    with pytest.raises(PhotoNotPossible) as refused:
        portrait(bytes(PHOTO_FILE_BYTES_MAX + 1))
    assert refused.value == PhotoNotPossible(PhotoFault.TOO_LARGE, PHOTO_FILE_BYTES_MAX)


def test_a_small_file_that_unpacks_to_a_wall_is_refused() -> None:
    written = BytesIO()
    Image.new("1", (20_000, 20_000)).save(written, "PNG")

    with pytest.raises(PhotoNotPossible) as refused:
        portrait(written.getvalue())
    assert refused.value.fault in {PhotoFault.TOO_MANY_POINTS, PhotoFault.NO_PICTURE}


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture", b"%PDF-1.4", b"GIF89a" + bytes(50), a_picture()[:300]],
    ids=["empty", "text", "pdf", "gif", "half"],
)
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(PhotoNotPossible) as refused:
        portrait(content)
    assert refused.value.fault is PhotoFault.NO_PICTURE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP"])
def test_a_damaged_picture_is_refused_or_made_small(kind: str) -> None:
    whole = a_picture(120, 90, kind)
    chance = random.Random(7)

    for _ in range(150):
        content = bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        try:
            small = portrait(bytes(content))
        except PhotoNotPossible:
            continue
        assert len(small) <= PHOTO_BYTES_MAX


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileOutOfReach):
        read_portrait(tmp_path / "foto.jpg")


def test_the_newest_portrait_is_kept_and_can_be_taken_out(
    session: Session, fresh: Database
) -> None:
    member_id = registered(session)
    first, second = portrait(a_picture()), portrait(a_picture(900, 1200))
    photograph_member(session, a_stamp(), member_id=member_id, image=first)
    assert portrait_of(session, member_id) == first

    photograph_member(session, a_stamp(stream_id=TILL_2), member_id=member_id, image=second)

    assert portrait_of(session, member_id) == second
    with fresh.transaction() as copy:
        replay(copy, log_of(session, TILL_2))
        replay(copy, log_of(session, TILL_1))
        assert differing_tables(session, copy) == []
    photograph_member(session, a_stamp(), member_id=member_id, image=b"")
    assert portrait_of(session, member_id) == b""


def test_nobody_is_photographed_who_is_not_there(session: Session) -> None:
    with pytest.raises(MemberUnknown):
        photograph_member(session, a_stamp(), member_id=MemberId(new_uuid()), image=b"")
