"""What the refusals about photos of notas say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.buying.photograph_nota import ReceiptUnknown
from coop.buying.receipt_draft import TooManyPhotos
from coop.buying.remove_nota_photo import PhotoNotThere
from coop.errors import Refusal
from ui.formatting import number_text
from ui.widgets.photo_wording import PHOTO_WORDING
from ui.wording import Words


def _too_many(refusal: TooManyPhotos) -> Words:
    translate = QCoreApplication.translate
    title = translate("BuyingRefusal", "One receipt keeps {limit} photos.")
    return Words(
        title.format(limit=number_text(refusal.limit)),
        translate("BuyingRefusal", "Take one out first that nobody needs."),
    )


def _unknown(_refusal: ReceiptUnknown) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("BuyingRefusal", "This receipt is not in the books."),
        translate("BuyingRefusal", "Choose it in the list once more."),
    )


def _not_there(_refusal: PhotoNotThere) -> Words:
    translate = QCoreApplication.translate
    return Words(translate("BuyingRefusal", "This photo was taken out already."))


NOTA_PHOTO_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    TooManyPhotos: _too_many,
    ReceiptUnknown: _unknown,
    PhotoNotThere: _not_there,
    **PHOTO_WORDING,
}
