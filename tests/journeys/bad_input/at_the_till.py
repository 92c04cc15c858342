"""Bad input over the counter: codes, quantities, prices, discounts, cash and returns."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from coop.errors import Refusal
from coop.selling.accept_return import accept_return
from coop.selling.cart import DiscountAboveTotal, QuantityFault, QuantityNotPossible
from coop.selling.take_back import MoreThanSold
from coop.selling.tendering import CashTooLow
from tests.builders import SHOP, a_cart, a_line, a_sale, a_stamp, in_cash
from tests.journeys.bad_input.builders import Case, Met, Shop, rice_of
from tests.ui.selling.builders import RICE, UNKNOWN, UNPRICED, Counter
from ui.operations import Operations
from ui.reading import Reason, Unreadable
from ui.sales.wording import words_at_desk
from ui.selling.questions import Question
from ui.selling.ways_out import WayOut
from values.quantity import Quantity

Key = Qt.Key
QUANTITY_KEY, DISCOUNT_KEY, PAY_KEY = Key.Key_F5, Key.Key_F6, Key.Key_F10


def counter_in(shop: Shop) -> Counter:
    """Open the till's window."""
    operations = Operations(shop.database, a_stamp)
    shop.closing.callback(operations.close)
    counter = Counter(shop.qtbot, shop.application, shop.database, operations)
    shop.closing.callback(counter.close)
    shop.begin()
    return counter


def scanned(code: str) -> Callable[[Shop], Met]:
    """Hold the scanner to something that cannot go into the cart."""

    def act(shop: Shop) -> Met:
        counter = counter_in(shop)
        counter.scan(code)
        assert counter.till.cart.lines == ()
        ways = counter.view.strip.ways()
        words = (way.accessibleName() for way in ways.values())
        return Met(tuple(ways), f"{counter.view.strip.text()} [{', '.join(words)}]")

    return act


def typed(key: Key, text: str) -> Callable[[Shop], Met]:
    """Scan rice, and answer a question about it with `text`."""

    def act(shop: Shop) -> Met:
        counter = counter_in(shop)
        counter.scan(RICE)
        shop.begin()
        cart = counter.till.cart
        counter.press(key, Key.Key_Delete)
        counter.type(text)
        counter.press(Key.Key_Return)
        entry = counter.view.strip.entry
        assert (entry.field.text(), counter.till.cart) == (text, cart)
        assert entry.question is not None
        return Met(fault_of(entry.question, text), entry.words())

    return act


def fault_of(question: Question, text: str) -> object:
    """Return what is wrong with an answer, as the program sees it."""
    with pytest.raises((Unreadable, Refusal)) as met:
        question.answer(text)
    if isinstance(met.value, Unreadable):
        return met.value.reason
    return met.value.fault if isinstance(met.value, QuantityNotPossible) else type(met.value)


def too_little_cash(shop: Shop) -> Met:
    """Pay 62.500 with 50.000."""
    with shop.database.transaction() as session:
        cart = a_cart(a_line(session, rice_of(session)))
        with pytest.raises(Refusal) as refusal:
            a_sale(session, cart, in_cash(50_000))
    counter = counter_in(shop)
    counter.scan(RICE)
    shop.begin()
    counter.press(PAY_KEY)
    counter.type("50000")
    counter.press(Key.Key_Return)
    return Met(type(refusal.value), counter.view.payment.note.text())


def more_than_was_sold(shop: Shop) -> Met:
    """Bring two bags back of a receipt for one."""
    with shop.database.transaction() as session, pytest.raises(Refusal) as refusal:
        accept_return(
            session,
            a_stamp(),
            sale_id=shop.sale_id,
            back={1: Quantity(2_000)},
            reason="rusak",
            settings=SHOP,
        )
    return Met(type(refusal.value), words_at_desk(refusal.value).as_text())


CASES = (
    Case(
        "an unknown code is scanned",
        scanned(UNKNOWN),
        Met(
            (WayOut.FIND, WayOut.NEW_ITEM),
            "Kode 8991002109998 belum ada di daftar barang. "
            "Cocokkan angkanya dengan kemasan. [Cari nama, Barang baru]",
        ),
    ),
    Case(
        "the quantity is 0",
        typed(QUANTITY_KEY, "0"),
        Met(QuantityFault.NOT_POSITIVE, "Jumlah harus lebih dari 0."),
    ),
    Case(
        "the quantity is negative",
        typed(QUANTITY_KEY, "-2"),
        Met(Reason.NOT_A_NUMBER, "Tulis angka biasa, misalnya 12."),
    ),
    Case(
        "the quantity is absurd",
        typed(QUANTITY_KEY, "99999999"),
        Met(Reason.QUANTITY_TOO_LARGE, "Terlalu banyak: isi lebih sedikit."),
    ),
    Case(
        "the quantity is 1.2.3",
        typed(QUANTITY_KEY, "1.2.3"),
        Met(Reason.NOT_A_NUMBER, "Tulis angka biasa, misalnya 12."),
    ),
    Case(
        "the price is missing",
        scanned(UNPRICED),
        Met(
            (WayOut.SET_PRICE, WayOut.FIND),
            "Kerupuk udang belum ada harganya. "
            "Isi harganya, lalu pindai lagi. [Isi harga, Cari nama]",
        ),
    ),
    Case(
        "the discount is above the total",
        typed(DISCOUNT_KEY, "70000"),
        Met(DiscountAboveTotal, "Potongan paling banyak 62.500, bukan 70.000."),
    ),
    Case(
        "the cash is below the total",
        too_little_cash,
        Met(
            CashTooLow,
            "Uang kurang 12.500. Minta kurangnya, atau sisanya dibayar dengan cara lain.",
        ),
    ),
    Case(
        "more comes back than was sold",
        more_than_was_sold,
        Met(
            MoreThanSold,
            "Yang bisa kembali hanya 1 pcs Beras SPHP 5 kg. Diminta 2 pcs. Hitung lagi barangnya.",
        ),
    ),
)
