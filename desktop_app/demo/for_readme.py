"""Takes the pictures that README.md shows out of a played day: FOLDER, default `build/demo`.

make run && .venv/bin/python -m desktop_app.demo.for_readme
"""

import sys
from pathlib import Path

from PIL import Image

from desktop_app.demo.__main__ import OUT

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"
ON_SCREEN = ("jual", "lunas-terputus", "kartu-stok", "hub-ringkasan")
PAPER = "struk"
COLOURS = 256
"""Of a screen without photographs: no eye sees the difference, and the file is a third."""
PAPER_PIXELS_WIDE = 464


def main(run: Path) -> None:
    """Write the pictures of a run, small enough for a page that is read over a telephone."""
    PICTURES.mkdir(exist_ok=True)
    for name in ON_SCREEN:
        (found,) = (run / "pictures").glob(f"??-{name}.png")
        _write(Image.open(found).convert("RGB"), name)
    paper = Image.open(min((run / "papers").glob("02-nota-*.png"))).convert("RGB")
    height = paper.height * PAPER_PIXELS_WIDE // paper.width
    _write(paper.resize((PAPER_PIXELS_WIDE, height), Image.Resampling.LANCZOS), PAPER)


def _write(picture: Image.Image, name: str) -> None:
    few = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(PICTURES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else OUT)
