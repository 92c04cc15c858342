"""Take the photo of a nota out of view, with a reason: it was the wrong one, or not to be read."""

from coop.buying.buying_texts import checked_reason
from coop.buying.nota_photos import nota_photos
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.buying import NotaPhotoRemoved
from db.session import Session
from db.tables import NotaPhoto, NotaPhotoRemoval
from values.identity import FactId
from values.stamp import Stamp


class PhotoNotThere(Refusal):
    """There is no such photo, or somebody took it out before."""


@use_case
def remove_nota_photo(session: Session, stamp: Stamp, *, photo_id: FactId, reason: str) -> None:
    """Show a photo no longer; that it was there, and why it went, stays in the books.

    Raises:
        PhotoNotThere: it is not shown.
        BuyingReasonMissing, BuyingTextTooLong: of the reason.
    """
    why = checked_reason(reason)
    photo = session.get(NotaPhoto, photo_id)
    shown = nota_photos(session, photo.receipt_id) if photo else []
    if photo_id not in {each.photo_id for each in shown}:
        raise PhotoNotThere
    record(session, stamp, NotaPhotoRemoved(photo_id=photo_id, reason=why))


@applies(NotaPhotoRemoved)
def _rows(stamp: Stamp, fact: NotaPhotoRemoved) -> Rows:
    yield NotaPhotoRemoval(fact_id=stamp.fact_id, photo_id=fact.photo_id, reason=fact.reason)
