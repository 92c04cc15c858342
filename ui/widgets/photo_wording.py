"""Why a file is no photo, said in the same words wherever one is chosen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.camera_pictures import PhotoFault, PhotoNotPossible
from coop.errors import Refusal
from ui.formatting import number_text
from ui.wording import Words

_BYTES_IN_A_MB = 1_000_000


def _photo_not_possible(refusal: PhotoNotPossible) -> Words:
    translate = QCoreApplication.translate
    titles = {
        PhotoFault.TOO_LARGE: translate("PhotoRefusal", "The picture is larger than {limit} MB."),
        PhotoFault.TOO_MANY_POINTS: translate("PhotoRefusal", "The picture has too many points."),
        PhotoFault.HEIC: translate("PhotoRefusal", "Pictures of the kind HEIC cannot be read."),
        PhotoFault.NO_PICTURE: translate("PhotoRefusal", "This file is no picture."),
    }
    advice = translate("PhotoRefusal", "Take a JPEG or PNG, as a telephone makes them.")
    if refusal.fault is PhotoFault.HEIC:
        advice = translate("PhotoRefusal", "Send it to yourself by WhatsApp, which makes a JPEG.")
    limit = number_text(refusal.limit // _BYTES_IN_A_MB)
    return Words(titles[refusal.fault].format(limit=limit), advice)


PHOTO_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    PhotoNotPossible: _photo_not_possible,
}
