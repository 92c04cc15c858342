"""Pictures as cameras and scanners give them, made small enough to be kept with the books.

Nothing of a picture is unpacked before its size is known: a file is measured, then its header read,
and only a picture of sane dimensions is opened. What is kept is new: no place, no camera, no time
of the original goes along.
"""

from collections.abc import Callable
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from struct import error as StructError  # noqa: N812  A class, whatever its name.
from warnings import catch_warnings, simplefilter

from PIL import Image, ImageOps, UnidentifiedImageError

from coop.errors import Refusal
from coop.lists.list_file import FileOutOfReach

PHOTO_FILE_BYTES_MAX = 10_000_000
"""A camera's picture has 3 to 8 MB; what is larger is a film, or a scan of many pages."""
PHOTO_POINTS_MAX = 50_000_000
"""The largest telephone cameras of a village; 150 MB while it is made small."""
_FORMATS = ("JPEG", "PNG", "WEBP", "BMP")
_BRAND = slice(4, 12)
_HEIC_BRANDS = {b"ftyp" + kind for kind in (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1")}
"""How pictures of newer telephones begin; no library of ours reads them."""

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
    """Why a file can be no photo."""

    TOO_LARGE = "too_large"
    TOO_MANY_POINTS = "too_many_points"
    HEIC = "heic"
    NO_PICTURE = "no_picture"  # Something else, damaged, or of a kind that no camera writes.


class PhotoNotPossible(Refusal):
    """The file is no photo; `limit` is what it exceeds, where it does."""

    fault: PhotoFault
    limit: int = 0


def photo_file(path: Path) -> bytes:
    """Read a file that is said to be a photo.

    Raises:
        PhotoNotPossible: it is too large.
        FileOutOfReach: the disk does not give it.
    """
    try:
        if path.stat().st_size > PHOTO_FILE_BYTES_MAX:
            raise PhotoNotPossible(PhotoFault.TOO_LARGE, PHOTO_FILE_BYTES_MAX)
        with path.open("rb") as file:
            return file.read(PHOTO_FILE_BYTES_MAX + 1)  # It may grow while it is read.
    except OSError as trouble:
        raise FileOutOfReach(path.name) from trouble


def made_small(
    content: bytes, size: tuple[int, int], make: Callable[[Image.Image], bytes]
) -> bytes:
    """Return what `make` writes of a picture, which it is given upright and in its own colours.

    A JPEG is unpacked no larger than is needed for `size`, its width and height.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
    """
    if len(content) > PHOTO_FILE_BYTES_MAX:
        raise PhotoNotPossible(PhotoFault.TOO_LARGE, PHOTO_FILE_BYTES_MAX)
    if content[_BRAND] in _HEIC_BRANDS:
        raise PhotoNotPossible(PhotoFault.HEIC)
    try:
        with catch_warnings():
            simplefilter("ignore")  # Of tags that are thrown away with the rest.
            return make(_upright(content, size))
    except Image.DecompressionBombError as fault:
        raise PhotoNotPossible(PhotoFault.TOO_MANY_POINTS, PHOTO_POINTS_MAX) from fault
    except _DAMAGE as fault:
        raise PhotoNotPossible(PhotoFault.NO_PICTURE) from fault


def packed(image: Image.Image, quality: int) -> bytes:
    """Write a picture as JPEG, and nothing beside it."""
    written = BytesIO()
    image.save(written, "JPEG", quality=quality, optimize=True)
    return written.getvalue()


def _upright(content: bytes, size: tuple[int, int]) -> Image.Image:
    with Image.open(BytesIO(content), formats=_FORMATS) as image:
        if image.width * image.height > PHOTO_POINTS_MAX:
            raise PhotoNotPossible(PhotoFault.TOO_MANY_POINTS, PHOTO_POINTS_MAX)
        image.draft("RGB", size)
        return ImageOps.exif_transpose(image).convert("RGB")
