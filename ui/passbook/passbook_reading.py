"""A page of a member's passbook as the desk shows it; read and drawn away from the window."""

from typing import Any, NamedTuple

from coop.savings.passbook import PassbookPage, PassbookShape, next_passbook_page, passbook_shape
from coop.shop_settings import ShopSettings
from documents.passbook_layout import passbook_layout
from documents.passbook_page import passbook_page_pdf, passbook_picture_pdf, passbook_test_pdf
from ui.widgets.paper_view import PaperPicture, paper_picture
from values.identity import MemberId


class BookAsked(NamedTuple):
    """Whose book, and where somebody wants to print in it."""

    member_id: MemberId
    in_new_book: bool = False
    from_row: int = 0
    """0: where the book says."""


class OpenBook(NamedTuple):
    """The open page: what goes to the printer, and what it will look like."""

    asked: BookAsked
    page: PassbookPage
    shape: PassbookShape
    again_from: int
    """The first row that is printed once more; 0 where there is none."""
    to_print: bytes
    picture: PaperPicture

    @property
    def last_standing(self) -> int:
        """The last row of the page that is printed; 0 on an empty page."""
        return self.page.standing[-1].row if self.page.standing else 0

    @property
    def again_count(self) -> int:
        """How many lines are printed once more."""
        if not self.again_from:
            return 0
        return sum(of.row >= self.again_from for of in self.page.standing)

    @property
    def first_row(self) -> int:
        """The first row that anything is printed on; the last one of a page that is full."""
        return self.again_from or min(self.page.first_row, self.shape.rows_a_page)

    @property
    def depth(self) -> float:
        """How far down the first row stands that is printed: a share of the page."""
        return self.first_row / self.shape.rows_a_page


def open_book(session: Any, asked: BookAsked, settings: ShopSettings) -> OpenBook:
    """Read the page that comes next, and draw it.

    Raises:
        MemberUnknown: nobody has that id.
    """
    shape, layout = passbook_shape(settings), passbook_layout(settings)
    page = next_passbook_page(
        session,
        asked.member_id,
        shape,
        in_new_book=asked.in_new_book,
        from_row=max(1, asked.from_row),
    )
    last = page.standing[-1].row if page.standing else 0
    again_from = asked.from_row if asked.from_row <= last else 0
    picture = paper_picture(passbook_picture_pdf(page, layout, again_from))
    to_print = passbook_page_pdf(page, layout, again_from)
    return OpenBook(asked, page, shape, again_from, to_print, picture)


def calibration_page(_session: Any, settings: ShopSettings) -> PaperPicture:
    """Draw the test print; reads nothing, but is asked like a report."""
    return paper_picture(passbook_test_pdf(passbook_layout(settings), passbook_shape(settings)))
