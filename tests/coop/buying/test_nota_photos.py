"""Photos of notas: read for years, proved by the log, and never sent."""

import random
from datetime import datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from coop.buying.keep_draft import keep_draft
from coop.buying.keep_nota_picture import UNNAMED_KEPT_FOR, keep_nota_picture
from coop.buying.nota_photos import nota_photos, picture_of
from coop.buying.nota_picture import NOTA_PHOTO_BYTES_MAX, nota_picture, read_nota_picture
from coop.buying.photograph_nota import ReceiptUnknown, photograph_nota
from coop.buying.receipt_draft import NOTA_PHOTOS_MAX, ReceiptDraft, TooManyPhotos, with_photo
from coop.buying.refusals import BuyingReasonMissing
from coop.buying.remove_nota_photo import PhotoNotThere, remove_nota_photo
from coop.camera_pictures import PHOTO_FILE_BYTES_MAX, PhotoFault, PhotoNotPossible
from coop.fact_log import replay
from coop.rebuild import copy_working_tables, differing_tables, rebuild
from db.database import Database
from db.session import Session
from tests.builders import TILL_1, a_stamp, an_item
from tests.coop.builders import log_of
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from values.identity import FactId, new_uuid

HEIC = b"\x00\x00\x00\x18ftypheic" + bytes(40)
NOW = a_stamp().recorded_at


def a_picture(width: int = 900, height: int = 1200, kind: str = "JPEG", *, seed: int = 5) -> bytes:
    noise = Image.frombytes("RGB", (60, 80), random.Random(seed).randbytes(60 * 80 * 3))
    tags = Image.Exif()
    tags[0x010F] = "KAMERA-RAHASIA"
    written = BytesIO()
    noise.resize((width, height)).save(written, kind, exif=tags.tobytes())
    return written.getvalue()


def a_photo(seed: int = 5) -> bytes:
    return nota_picture(a_picture(200, 300, seed=seed))


def a_receipt(session: Session, **said: object) -> FactId:
    """Let a carton of tea come in; return the id of its receipt."""
    line = a_bought_line(session, an_item(session, "Teh celup"))
    draft = a_nota(a_supplier(session), line, **said)
    received(session, draft)
    return draft.draft_id


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(("width", "height"), [(1500, 2000), (400, 6000), (64, 64), (1, 1)])
def test_any_picture_becomes_a_small_one_that_keeps_its_shape(
    kind: str, width: int, height: int
) -> None:
    small = nota_picture(a_picture(width, height, kind))

    assert len(small) <= NOTA_PHOTO_BYTES_MAX
    assert b"RAHASIA" not in small
    with Image.open(BytesIO(small)) as image:
        assert (image.format, image.mode) == ("JPEG", "L")
        assert image.width * image.height <= 1_600_000
        assert abs(image.width / image.height - width / height) <= 0.01


def test_noise_is_small_too() -> None:
    noise = Image.frombytes("RGB", (1400, 1900), random.Random(5).randbytes(1400 * 1900 * 3))
    written = BytesIO()
    noise.save(written, "PNG")

    assert len(nota_picture(written.getvalue())) <= NOTA_PHOTO_BYTES_MAX


def test_a_photo_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "nota.jpg"
    with path.open("wb") as file:
        file.truncate(40_000_000)

    with pytest.raises(PhotoNotPossible) as refused:
        read_nota_picture(path)
    assert refused.value == PhotoNotPossible(PhotoFault.TOO_LARGE, PHOTO_FILE_BYTES_MAX)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (HEIC, PhotoFault.HEIC),
        (b"%PDF-1.4 nota", PhotoFault.NO_PICTURE),
        (b"", PhotoFault.NO_PICTURE),
        (a_picture()[:2_000], PhotoFault.NO_PICTURE),
    ],
)
def test_what_is_no_photo_is_refused_by_its_fault(content: bytes, fault: PhotoFault) -> None:
    with pytest.raises(PhotoNotPossible) as refused:
        nota_picture(content)
    assert refused.value.fault is fault


def test_photos_of_a_draft_come_in_with_the_goods(session: Session) -> None:
    first, second = a_photo(1), a_photo(2)
    draft = ReceiptDraft(draft_id=FactId(new_uuid()))
    for image in (first, second, first):
        draft = with_photo(draft, keep_nota_picture(session, image, NOW))

    receipt = a_receipt(session, photos=draft.photos)

    shown = nota_photos(session, receipt)
    assert [photo.page for photo in shown] == [1, 2]
    assert [picture_of(session, photo.digest) for photo in shown] == [first, second]


def test_a_photo_is_added_later_behind_the_others(session: Session) -> None:
    receipt = a_receipt(session)

    for seed in (1, 2, 1):
        photograph_nota(session, a_stamp(), receipt_id=receipt, image=a_photo(seed))

    pages = [(photo.page, photo.is_here) for photo in nota_photos(session, receipt)]
    assert pages == [(1, True), (2, True)]


def test_a_photo_is_taken_out_of_view_only_with_a_reason(session: Session) -> None:
    receipt = a_receipt(session)
    for seed in (1, 2):
        photograph_nota(session, a_stamp(), receipt_id=receipt, image=a_photo(seed))
    first, second = nota_photos(session, receipt)

    with pytest.raises(BuyingReasonMissing):
        remove_nota_photo(session, a_stamp(), photo_id=first.photo_id, reason=" ")
    remove_nota_photo(session, a_stamp(), photo_id=first.photo_id, reason="Foto nota lain")

    assert nota_photos(session, receipt) == [second]
    with pytest.raises(PhotoNotThere):
        remove_nota_photo(session, a_stamp(), photo_id=first.photo_id, reason="Lagi")
    photograph_nota(session, a_stamp(), receipt_id=receipt, image=a_photo(1))
    assert [photo.page for photo in nota_photos(session, receipt)] == [2, 3]


def test_one_receipt_keeps_so_many_photos_and_no_more(session: Session) -> None:
    receipt = a_receipt(session)
    for seed in range(NOTA_PHOTOS_MAX):
        photograph_nota(session, a_stamp(), receipt_id=receipt, image=a_photo(seed))

    with pytest.raises(TooManyPhotos):
        photograph_nota(session, a_stamp(), receipt_id=receipt, image=a_photo(99))
    full = ReceiptDraft(
        draft_id=receipt, photos=tuple(bytes([at]) for at in range(NOTA_PHOTOS_MAX))
    )
    with pytest.raises(TooManyPhotos):
        with_photo(full, b"\xff")


def test_only_a_receipt_has_photos(session: Session) -> None:
    with pytest.raises(ReceiptUnknown):
        photograph_nota(session, a_stamp(), receipt_id=FactId(new_uuid()), image=a_photo())


def test_books_written_again_keep_their_pictures(session: Session, fresh: Database) -> None:
    receipt = a_receipt(session)
    photograph_nota(session, a_stamp(), receipt_id=receipt, image=a_photo())

    with fresh.transaction() as other:
        assert rebuild(session, other) == []
        copy_working_tables(session, other)

        (photo,) = nota_photos(other, receipt)
        assert picture_of(other, photo.digest) == a_photo()


def test_the_log_proves_a_picture_and_does_not_carry_it(session: Session, fresh: Database) -> None:
    receipt = a_receipt(session)
    photograph_nota(session, a_stamp(), receipt_id=receipt, image=a_photo())

    log = log_of(session, TILL_1)
    with fresh.transaction() as other:
        replay(other, log)

        (photo,) = nota_photos(other, receipt)
        assert (photo.digest, photo.is_here) == (sha256(a_photo()).digest(), False)
        assert picture_of(other, photo.digest) == b""
        assert differing_tables(session, other) == []
    assert max(len(envelope.body) for envelope in log) < 1_500


def test_pictures_that_nothing_names_are_let_go_after_a_day(session: Session) -> None:
    def kept(seed: int, at: datetime) -> bytes:
        return keep_nota_picture(session, a_photo(seed), at)

    lost, drafted = kept(1, NOW), kept(2, NOW)
    keep_draft(session, ReceiptDraft(draft_id=FactId(new_uuid()), photos=(drafted,)), NOW)
    receipt = a_receipt(session, photos=(kept(3, NOW),))

    late = kept(4, NOW + UNNAMED_KEPT_FOR)
    assert picture_of(session, lost)
    kept(4, NOW + UNNAMED_KEPT_FOR + timedelta(seconds=1))

    assert picture_of(session, lost) == b""
    assert picture_of(session, drafted)
    assert picture_of(session, late)
    assert nota_photos(session, receipt)[0].is_here
