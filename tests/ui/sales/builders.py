"""Sales for the tests of the sales page."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coop.facts.goods import Pack
from coop.selling.cart import Cart, CartLine, Discount
from coop.selling.record_sale import record_sale
from coop.selling.sales_list import SaleState, sales_list
from coop.selling.tendering import Payment
from coop.shop_settings import ShopSettings
from db.database import Database
from db.session import Session
from tests.builders import CASHIER, TILL_1, TODAY, an_item
from tests.coop.credit.builders import credit_rules_set, repaid
from tests.coop.savings.builders import a_saver, some_rules
from ui.main_window import MainWindow
from ui.sales.sales_page import SalesPage
from values.identity import CartId, FactId, ItemId, MemberId, new_uuid
from values.money import ZERO, Rupiah
from values.period import one_day
from values.quantity import ONE, Quantity
from values.stamp import Stamp
from values.tender_method import TenderMethod

Modifier = Qt.KeyboardModifier
SETTINGS = ShopSettings(register="01", auto_print=False)
YESTERDAY = TODAY - timedelta(days=1)


def cash(amount: int) -> Payment:
    return Payment(TenderMethod.CASH, Rupiah(amount))


def qris(amount: int, reference: str = "QR-7731") -> Payment:
    return Payment(TenderMethod.QRIS, Rupiah(amount), reference)


def on_credit(amount: int) -> Payment:
    return Payment(TenderMethod.CREDIT, Rupiah(amount))


def a_line(  # noqa: PLR0913  A builder names what a test may want to name.
    item_id: ItemId,
    name: str,
    price: int,
    *,
    quantity: int = ONE,
    unit: str = "pcs",
    discount: int = 0,
    pack: int = 1,
    ratio: int = ONE,
    is_weighed: bool = False,
) -> CartLine:
    return CartLine(
        item_id=item_id,
        pack=pack,
        name=name,
        unit=unit,
        base_unit="kg" if is_weighed else "pcs",
        ratio=Quantity(ratio),
        quantity=Quantity(quantity),
        unit_price=Rupiah(price),
        is_weighed=is_weighed,
        discount=Discount(amount=Rupiah(discount), reason="rusak kemasan" if discount else ""),
    )


def sell(
    session: Session,
    *lines: CartLine,
    payments: tuple[Payment, ...] | None = None,
    day: date = TODAY,
    minute: int = 0,
    is_member: bool = False,
    member_id: MemberId | None = None,
) -> FactId:
    """Sell `lines`, in cash with a large note unless something else is said."""
    cart = Cart(cart_id=CartId(new_uuid()), lines=lines, is_member=is_member, member_id=member_id)
    fact_id = FactId(cart.cart_id)
    recorded_at = datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC)
    recorded_at += timedelta(minutes=minute)
    stamp = Stamp(fact_id, TILL_1, CASHIER, recorded_at, day)
    record_sale(
        session,
        stamp,
        cart=cart,
        payments=payments or (cash(max(cart.due + 99, ZERO) // 100 * 100),),
        settings=SETTINGS,
    )
    return fact_id


def a_busy_day(session: Session) -> list[FactId]:
    """Sell what a village shop sells in a morning; the last one is the largest."""
    sugar = an_item(session, "Gula pasir curah", price=17_500, is_weighed=True)
    noodles = an_item(
        session,
        "Mi goreng instan 85 g",
        price=3_100,
        packs=(Pack(number=2, unit="dus", ratio=Quantity(40_000)),),
        prices=(118_000,),
    )
    rice = an_item(session, "Beras SPHP 5 kg", price=62_500)
    oil = an_item(session, "Minyakita 1 L", price=15_700)
    soap = an_item(session, "Sabun cuci bubuk wangi bunga sakura isi ulang 770 g", price=21_900)
    one_noodle = a_line(noodles, "Mi goreng instan 85 g", 3_100, quantity=5_000)
    carton = a_line(
        noodles, "Mi goreng instan 85 g", 118_000, unit="dus", pack=2, ratio=40_000, discount=2_000
    )
    a_kilo = a_line(sugar, "Gula pasir curah", 17_500, quantity=1_350, unit="kg", is_weighed=True)
    rice_bag = a_line(rice, "Beras SPHP 5 kg", 62_500, quantity=2_000)
    bottle = a_line(oil, "Minyakita 1 L", 15_700, quantity=2_000)
    box = a_line(soap, "Sabun cuci bubuk wangi bunga sakura isi ulang 770 g", 21_900)
    return [
        sell(session, one_noodle, minute=5),
        sell(session, bottle, payments=(qris(31_400),), minute=12),
        sell(session, a_kilo, box, minute=31, is_member=True),
        sell(session, rice_bag, minute=44, payments=(cash(150_000),)),
        sell(session, box, bottle, minute=70, payments=(cash(100_000),)),
        sell(
            session,
            rice_bag,
            bottle,
            a_kilo,
            carton,
            one_noodle,
            box,
            minute=161,
            is_member=True,
            payments=(qris(100_000), cash(250_000)),
        ),
    ]


def rice_on_credit(session: Session, paid_back: int = 0) -> FactId:
    """Sell two sacks to a member, 100,000 of it on credit, of which some is paid back."""
    some_rules(session)
    credit_rules_set(session)
    siti = a_saver(session)
    sold = a_line(an_item(session, "Beras C4", price=62_500), "Beras C4", 62_500, quantity=2_000)
    payments = (on_credit(100_000), cash(25_000))
    sale_id = sell(session, sold, payments=payments, member_id=siti, minute=200)
    if paid_back:
        repaid(session, siti, paid_back)
    return sale_id


class Desk:
    """Whoever sits before the sales page: presses keys and reads."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        window: MainWindow,
        page: SalesPage,
        sales: list[FactId],
    ) -> None:
        self.qtbot, self.database = qtbot, database
        self.window, self.page, self.sales = window, page, sales

    def press(self, key: Qt.Key, modifier: Modifier = Modifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focused = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(focused, key, modifier)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)

    def choose(self, sale_id: FactId) -> None:
        """Choose a sale of the list, and wait until it is shown."""
        ids = [row.sale_id for row in self.page.sales.rows]
        self.page.table.choose(ids.index(sale_id))
        self.wait_for_sale(sale_id)

    def wait_for_rows(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.page.sales.rows) == count)

    def wait_for_sale(self, sale_id: FactId) -> None:
        def is_shown() -> bool:
            sale = self.page.desk.sale()
            return sale is not None and sale.sale_id == sale_id

        self.qtbot.waitUntil(is_shown)

    def state_of(self, sale_id: FactId) -> SaleState:
        """Read what the books say of a sale."""
        with self.database.transaction() as session:
            rows = sales_list(session, one_day(TODAY)).rows
        return next(row.state for row in rows if row.sale_id == sale_id)
