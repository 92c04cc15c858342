"""Lay the photo of a nota beside its receipt (foto nota)."""

from coop.buying.keep_nota_picture import keep_nota_picture
from coop.buying.nota_photos import nota_photos
from coop.buying.nota_picture import NOTA_PHOTO_BYTES_MAX
from coop.buying.receipt_draft import NOTA_PHOTOS_MAX, TooManyPhotos
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.buying import NotaPhotographed
from db.rows import driver_connection
from db.session import Session
from db.tables import GoodsReceipt, NotaPhoto
from values.identity import FactId
from values.stamp import Stamp

_LAST_PAGE = "SELECT coalesce(max(page), 0) FROM nota_photo WHERE receipt_id = ?"


class ReceiptUnknown(Refusal):
    """There is no such receipt."""


@use_case
def photograph_nota(session: Session, stamp: Stamp, *, receipt_id: FactId, image: bytes) -> None:
    """Lay `image`, which `coop.buying.nota_picture` made, beside a receipt, behind what it has.

    The same picture once more changes nothing.

    Raises:
        ReceiptUnknown: there is no such receipt.
        TooManyPhotos: it has as many as one may have.
    """
    assert 0 < len(image) <= NOTA_PHOTO_BYTES_MAX, len(image)
    if session.get(GoodsReceipt, receipt_id) is None:
        raise ReceiptUnknown
    shown = nota_photos(session, receipt_id)
    digest = keep_nota_picture(session, image, stamp.recorded_at)
    if any(photo.digest == digest for photo in shown):
        return
    if len(shown) >= NOTA_PHOTOS_MAX:
        raise TooManyPhotos(NOTA_PHOTOS_MAX)
    (last,) = driver_connection(session).execute(_LAST_PAGE, (receipt_id.bytes,)).fetchone()
    record(session, stamp, NotaPhotographed(receipt_id=receipt_id, page=last + 1, digest=digest))


@applies(NotaPhotographed)
def _rows(stamp: Stamp, fact: NotaPhotographed) -> Rows:
    yield NotaPhoto(
        fact_id=stamp.fact_id, receipt_id=fact.receipt_id, page=fact.page, digest=fact.digest
    )
