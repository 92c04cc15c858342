"""The sheet of the slips: A5 across or A4, which are as wide, and signed by those it concerns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reportlab.lib.pagesizes import A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from documents.count_table import places, signatures, table_row
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.page_flow import Block, space, stacked
from documents.pdf_file import pdf_file

A5_ACROSS: tuple[float, float] = landscape(A5)
LEFT, RIGHT = 14 * mm, A5_ACROSS[0] - 14 * mm
PLAIN, STRONG, SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 7.5)
LARGE = Face(SEMI_BOLD, 12)
_WHOLE = places([("", RIGHT - LEFT, False)], LEFT)


class SlipHead(NamedTuple):
    """What stands above a slip: whose it is, and which."""

    shop: Sequence[str]
    """The name of the cooperative, and what stands below it."""
    title: str
    number: str
    who: str
    """Whom it is about, or from where to where; may be empty."""
    moment: str


def slip_sheet(
    name: str,
    mark: str,
    head: SlipHead,
    body: Iterable[Block],
    size: tuple[float, float] = A5_ACROSS,
) -> bytes:
    """Write a slip as a PDF; it calls itself `name`, and is found in the books by its `mark`."""
    register_fonts()
    sheet = Sheet(LEFT, RIGHT, size[1] - 10 * mm, 12 * mm, 7 * mm, SMALL)
    left = [(said, SMALL if number else LARGE) for number, said in enumerate(head.shop)]
    right = [(head.title, LARGE), (f"No {head.number}", STRONG)]
    right += [(head.who, STRONG)] if head.who else []
    right += [(head.moment, SMALL)]

    def draw(canvas: Canvas) -> None:
        above = head_of(sheet, left, right, (0.48, 0.5), 3 * mm)
        draw_headed_pages(canvas, sheet, above, list(body), mark)

    return pdf_file(name, size, draw)


def whole_row(text: str, face: Face) -> Block:
    """Write `text` over the whole width."""
    return table_row([text], _WHOLE, face)


def signed(signing: Sequence[tuple[str, str]], *above: Block) -> Iterator[Block]:
    """Keep what stands `above` on the page of those who sign, by role and name."""
    names = signatures(signing, (LEFT, RIGHT), (PLAIN, STRONG))
    return stacked([*above, space(4 * mm), names])
