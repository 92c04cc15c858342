"""What members do at the counter beside buying: they save, and ask for paper."""

from dataclasses import dataclass
from pathlib import Path

from coop.savings.passbook import PassbookPage
from desktop_app.demo.acts import Member
from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from desktop_app.demo.membership import Founder, begin_the_books_of_members
from ui.formatting import rupiah_text
from ui.members.member_desk import MemberDesk
from ui.passbook.book_view import BookView
from ui.passbook.passbook_desk import PassbookDesk
from ui.widgets.repay_form import RepayForm
from values.money import Rupiah


@dataclass(frozen=True, slots=True)
class WriteMembersDown:
    """The register of members is begun, with what each has saved so far."""

    at: str
    founders: tuple[Founder, ...]

    def happen(self, scene: Scene) -> None:
        """Write them down."""
        begin_the_books_of_members(scene.clerk, self.founders)
        scene.tally.savings += sum(founder.savings for founder in self.founders)


@dataclass(frozen=True, slots=True)
class Save:
    """A member pays in: so many months of mandatory savings, and a voluntary sum."""

    at: str
    name: str
    months: int
    voluntary: str
    amount: int
    """What that comes to, in rupiah."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Find the member, fill the form in, and wait until it is on the disk."""
        clerk, desk = scene.clerk, find_member(scene.clerk, self.name)
        hand, form = clerk.hand, desk.deposit_form
        hand.press("F5")
        hand.wait(lambda: desk.has_form and form.voluntary.hasFocus(), "the form of deposits")
        hand.press(*["+"] * self.months)
        hand.type(self.voluntary)
        clerk.take_picture(self.picture)
        hand.press("F10")
        hand.wait(lambda: not desk.has_form, "the deposit on the disk")
        scene.tally.savings += self.amount
        scene.tally.papers += 1


@dataclass(frozen=True, slots=True)
class PayBack:
    """A member pays back a part of what they bought on credit, at the till."""

    at: str
    name: str
    typed: str
    amount: int
    """What that comes to, in rupiah."""
    left: int
    """What is still owed then."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Choose the member, fill the form in, and wait until it is on the disk."""
        clerk, tally = scene.clerk, scene.tally
        clerk.open_page("till")
        guard = clerk.till.parts.guard
        clerk.hand.wait(lambda: not guard.is_pausing(), "the till to begin anew")
        Member(self.name.lower()).perform(clerk)
        clerk.hand.press("F7")

        def form() -> RepayForm | None:
            seen = clerk.window.findChildren(RepayForm)
            return next((one for one in seen if one.isVisible() and one.amount.text()), None)

        clerk.hand.wait(form, "what the member owes")
        shown = form()
        assert shown is not None
        clerk.hand.type(self.typed)
        tally.look(f"{self.name}, still owed", rupiah_text(Rupiah(self.left)), shown.stays.text())
        clerk.take_picture(self.picture)
        clerk.hand.press("F10")
        clerk.hand.wait(lambda: form() is None, "the payment on the disk")
        clerk.hand.press("F3")  # Whoever buys next is somebody else.
        clerk.hand.wait(lambda: clerk.till.till.cart.member_id is None, "nobody as the buyer")
        tally.repaid += self.amount
        tally.papers += 1


@dataclass(frozen=True, slots=True)
class AskForStatement:
    """A member asks what they have with the cooperative."""

    at: str
    name: str
    picture: str

    def happen(self, scene: Scene) -> None:
        """Open the statement, and wait until it is drawn."""
        clerk, desk = scene.clerk, find_member(scene.clerk, self.name)
        clerk.hand.press("F9")
        form = desk.statement_form
        clerk.hand.wait(lambda: form.ready() is not None, "the statement on the screen")
        clerk.take_picture(self.picture)
        clerk.hand.press("Esc")
        clerk.hand.wait(lambda: not desk.has_form, "the member again")


@dataclass(frozen=True, slots=True)
class PrintPassbook:
    """A member has the passbook brought up to date."""

    at: str
    name: str
    lines: int
    """How many are new."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Find the book, save its page as a PDF, and say that it came out well."""
        clerk, desk = scene.clerk, scene.clerk.open_duty("passbook")
        assert isinstance(desk, PassbookDesk)
        hand, book = clerk.hand, desk.book
        hand.type(self.name)
        hand.wait(desk.search.found.isVisible, f"the member {self.name}")
        hand.press("Enter")
        hand.wait(lambda: book.isVisible() and book.ready() is not None, "the page of the book")
        page = book.ready()
        assert page is not None
        scene.tally.look(f"{self.name}, lines for the passbook", self.lines, len(page.page.lines))
        clerk.take_picture(self.picture)
        paper = _save_page(clerk, book, page.page)
        if self.picture:
            clerk.take_picture(f"{self.picture}-tanya")
            clerk.add_paper(f"{self.picture}-kertas", paper)
        hand.press("F10")
        hand.wait(lambda: not book.is_asking, "the lines noted as printed")
        hand.press("Esc", "Esc")


def find_member(clerk: Clerk, name: str) -> MemberDesk:
    """Look somebody up on the page of members, and have them shown."""
    clerk.open_page("members")
    page = clerk.program.pages.members
    assert page is not None
    desk = page.browser.desk
    clerk.hand.press("F2", "Ctrl+A")
    clerk.hand.type(name)

    def is_shown() -> bool:
        card = desk.card()
        return card is not None and card.record.full_name == name

    clerk.hand.wait(is_shown, f"the member {name}")
    return desk


def _save_page(clerk: Clerk, book: BookView, page: PassbookPage) -> Path:
    """Save a page where the printer puts its paper: the story has no printer for sheets."""
    tray = Path(clerk.program.settings.printer_address)
    tray.mkdir(exist_ok=True)
    paper = tray / f"buku-simpanan-{page.member_number}-{page.first_row}.pdf"
    clerk.hand.press("F8")
    clerk.answer_dialog(paper)
    clerk.hand.wait(lambda: book.is_asking, "the question how it came out")
    return paper
