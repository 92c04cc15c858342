"""Portraits as cameras and scanners give them, made small enough to travel with the books.

Nothing of the picture is unpacked before its size is known: a file is measured, then its header
read, and only a picture of sane dimensions is opened. What is kept is new: no place, no camera, no
time of the original goes along.
"""

from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from struct import error as StructError  # noqa: N812  A class, whatever its name.
from warnings import catch_warnings, simplefilter

from PIL import Image, ImageOps, UnidentifiedImageError

from coop.errors import Refusal
from coop.facts.members import PHOTO_BYTES_MAX
from coop.lists.list_file import FileOutOfReach

PHOTO_FILE_BYTES_MAX = 10_000_000
"""A camera's picture has 3 to 8 MB; what is larger is a film, or a scan of a page."""
PHOTO_POINTS_MAX = 50_000_000
"""The largest telephone cameras of a village; 150 MB while it is made small."""
WIDTH, HEIGHT = 360, 480
"""Three by four, as on an identity card; sharp at 3 cm on paper."""
_QUALITIES = (85, 60, 30)
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP")

_DAMAGE = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    StructError,
)
"""What the library raises, one after another, when the bytes of a picture are changed."""


class PhotoFault(StrEnum):
    """Why a file can be no portrait."""

    TOO_LARGE = "too_large"
    TOO_MANY_POINTS = "too_many_points"
    NO_PICTURE = "no_picture"  # Something else, damaged, or of a kind that no camera writes.


@dataclass
class PhotoNotPossible(Refusal):
    """The file is no portrait; `limit` is what it exceeds, where it does."""

    fault: PhotoFault
    limit: int = 0


def read_portrait(path: Path) -> bytes:
    """Return the picture in a file as a small JPEG, upright, cut to three by four.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
        FileOutOfReach: the disk does not give it.
    """
    try:
        if path.stat().st_size > PHOTO_FILE_BYTES_MAX:
            raise PhotoNotPossible(PhotoFault.TOO_LARGE, PHOTO_FILE_BYTES_MAX)
        with path.open("rb") as file:
            content = file.read(PHOTO_FILE_BYTES_MAX + 1)  # It may grow while it is read.
    except OSError as trouble:
        raise FileOutOfReach(path.name) from trouble
    return portrait(content)


def portrait(content: bytes) -> bytes:
    """Return a picture as a small JPEG, upright, cut to three by four.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
    """
    if len(content) > PHOTO_FILE_BYTES_MAX:
        raise PhotoNotPossible(PhotoFault.TOO_LARGE, PHOTO_FILE_BYTES_MAX)
    try:
        with catch_warnings():
            simplefilter("ignore")  # Of tags that are thrown away with the rest.
            return _made_small(content)
    except Image.DecompressionBombError as fault:
        raise PhotoNotPossible(PhotoFault.TOO_MANY_POINTS, PHOTO_POINTS_MAX) from fault
    except _DAMAGE as fault:
        raise PhotoNotPossible(PhotoFault.NO_PICTURE) from fault


def _made_small(content: bytes) -> bytes:
    with Image.open(BytesIO(content), formats=_FORMATS) as image:
        if image.width * image.height > PHOTO_POINTS_MAX:
            raise PhotoNotPossible(PhotoFault.TOO_MANY_POINTS, PHOTO_POINTS_MAX)
        image.draft("RGB", (2 * WIDTH, 2 * HEIGHT))  # A JPEG is unpacked no larger than is needed.
        upright = ImageOps.exif_transpose(image).convert("RGB")
    small = ImageOps.fit(upright, (WIDTH, HEIGHT), centering=(0.5, 0.4))  # Heads are at the top.
    # Noise, the worst there is, takes 26 kB at the best of these.
    tries = (_packed(small, quality) for quality in _QUALITIES)
    return next(jpeg for jpeg in tries if len(jpeg) <= PHOTO_BYTES_MAX)


def _packed(image: Image.Image, quality: int) -> bytes:
    written = BytesIO()
    image.save(written, "JPEG", quality=quality, optimize=True)
    return written.getvalue()
