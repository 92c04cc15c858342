"""Portraits as cameras and scanners give them, made small enough to travel with the books."""

from pathlib import Path

from PIL import Image, ImageOps

from coop.camera_pictures import made_small, packed, photo_file
from coop.facts.members import PHOTO_BYTES_MAX

WIDTH, HEIGHT = 360, 480
"""Three by four, as on an identity card; sharp at 3 cm on paper."""
_QUALITIES = (85, 60, 30)


def read_portrait(path: Path) -> bytes:
    """Return the picture in a file as a small JPEG, upright, cut to three by four.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
        FileOutOfReach: the disk does not give it.
    """
    return portrait(photo_file(path))


def portrait(content: bytes) -> bytes:
    """Return a picture as a small JPEG, upright, cut to three by four.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
    """
    return made_small(content, (2 * WIDTH, 2 * HEIGHT), _cut)


def _cut(upright: Image.Image) -> bytes:
    small = ImageOps.fit(upright, (WIDTH, HEIGHT), centering=(0.5, 0.4))  # Heads are at the top.
    # Noise, the worst there is, takes 26 kB at the best of these.
    tries = (packed(small, quality) for quality in _QUALITIES)
    return next(jpeg for jpeg in tries if len(jpeg) <= PHOTO_BYTES_MAX)
