"""What the page of buying is given; imported when it is first opened."""

from typing import TYPE_CHECKING

from coop.errors import Refusal
from ui.buying.buying_page import BuyingPage
from ui.buying.surroundings import Surroundings
from ui.buying.wording import WORDING as OF_BUYING
from ui.goods.wording import WORDING as OF_GOODS
from ui.members.wording import words_about_members
from ui.ordering.orders_desk import OrdersDesk
from ui.ordering.wording import WORDING as OF_ORDERING
from ui.selling.shelf import scale_rules
from ui.widgets.place_wording import WORDING as OF_PLACES
from ui.wording import Words

if TYPE_CHECKING:
    from desktop_app.program import Program


def surroundings_of_buying(program: "Program") -> Surroundings:
    """Return the door to the books, the clock and the words for the page."""
    return Surroundings(
        operations=program.operations,
        settings=program.settings,
        today=program.clock.business_date,
        now=program.clock.now,
        words=words_while_buying,
        scale_rules=scale_rules,
    )


def page_of_buying(program: "Program") -> BuyingPage:
    """Build the page, with the desk of orders beside its own parts."""
    return BuyingPage(surroundings_of_buying(program), OrdersDesk)


def words_while_buying(refusal: Refusal) -> Words:
    """Say a refusal of buying, of orders, of places, or of closed days."""
    said = (OF_BUYING, OF_ORDERING, OF_GOODS, OF_PLACES)
    say = next((of[type(refusal)] for of in said if type(refusal) in of), None)
    return say(refusal) if say else words_about_members(refusal)
