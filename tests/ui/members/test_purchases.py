"""What a member bought in the shop: it counts for their share of the surplus."""

from msgspec.structs import replace

from db.session import Session
from tests.builders import TODAY, a_cart, a_line, a_sale, an_item
from tests.ui.members.builders import Desk
from values.identity import MemberId


def a_purchase(session: Session, member_id: MemberId) -> None:
    rice = an_item(session, "Beras", price=10_000)
    a_sale(session, replace(a_cart(a_line(session, rice, 3_000, day=TODAY)), member_id=member_id))


def test_purchases_of_the_year_are_named(desk: Desk) -> None:
    panel = desk.page.browser.desk.panel
    shown = panel.identity.text_of("shopping-cart")
    assert "Bought this year: 0" in shown
    with desk.database.transaction() as session:
        a_purchase(session, desk.members["siti"])

    desk.page.browser.desk.read_again()

    desk.qtbot.waitUntil(lambda: "30.000" in panel.identity.text_of("shopping-cart"))
