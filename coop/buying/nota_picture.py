"""A photo of a nota (foto nota), made small enough to lie in the books for years, and still read.

A long roll and a sheet of A4 both keep their letters: what is bounded is the number of points, not
a side. Grey, for a nota is read: its colours are a fifth of its bytes.
"""

from math import isqrt
from pathlib import Path

from PIL import Image

from coop.camera_pictures import made_small, packed, photo_file

NOTA_PHOTO_BYTES_MAX = 120_000
"""A sheet that a telephone took has 90 kB; at five notas a day this is 150 MB a year."""
_POINTS = (1_600_000, 800_000, 300_000)
"""An A4 sheet at 140 points an inch; less where it would not fit: cloth, gravel, noise."""
_QUALITIES = (60, 45, 30)
_SIDE_MAX = 8_000
"""Of a roll that is photographed in one piece; what is longer is no nota."""


def read_nota_picture(path: Path) -> bytes:
    """Return the picture in a file as a small grey JPEG, upright.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
        FileOutOfReach: the disk does not give it.
    """
    return nota_picture(photo_file(path))


def nota_picture(content: bytes) -> bytes:
    """Return a picture as a grey JPEG of at most `NOTA_PHOTO_BYTES_MAX`, upright.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
    """
    side = isqrt(_POINTS[0])
    return made_small(content, (side, side), _made_grey)


def _made_grey(upright: Image.Image) -> bytes:
    grey = upright.convert("L")
    tries = (packed(_within(grey, points), quality) for points in _POINTS for quality in _QUALITIES)
    return next(jpeg for jpeg in tries if len(jpeg) <= NOTA_PHOTO_BYTES_MAX)


def _within(grey: Image.Image, points: int) -> Image.Image:
    """Return it with at most so many points, its sides in their proportion."""
    width, height = grey.size
    sides = (isqrt(points * width // height), isqrt(points * height // width))
    across, down = (max(1, min(side, _SIDE_MAX)) for side in sides)
    small = grey.copy()
    small.thumbnail((across, down), Image.Resampling.LANCZOS)
    return small
