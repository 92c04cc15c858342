"""Labels for the shelves: which are due, and what they say."""

from datetime import timedelta

import pytest

from coop.facts.goods import Pack
from coop.goods.set_prices import NewPrice, set_prices
from coop.prices.measured_price import MeasuredPrice, measured_price
from coop.prices.note_labels_printed import note_labels_printed
from coop.prices.shelf_labels import LabelChoice, labels_due, shelf_labels
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.prices.test_many_prices import in_category
from values.money import Rupiah
from values.quantity import ONE, Quantity

CHANGED, NEVER, ALL = LabelChoice.CHANGED, LabelChoice.NEVER_PRINTED, LabelChoice.ALL
TOMORROW = TODAY + timedelta(days=1)


def names(session: Session, which: LabelChoice, **said: str) -> list[str]:
    return [label.name for label in shelf_labels(session, TODAY, which, **said)]


def printed(session: Session, which: LabelChoice = ALL) -> None:
    note_labels_printed(session, a_stamp(), labels=shelf_labels(session, TODAY, which))


def test_a_label_is_due_when_the_price_is_no_longer_what_it_says(session: Session) -> None:
    sugar, oil = an_item(session, "Gula", price=17_500), an_item(session, "Minyak")
    assert names(session, NEVER) == ["Gula", "Minyak"]
    printed(session)
    assert (names(session, NEVER), names(session, CHANGED)) == ([], [])

    news = [NewPrice(sugar, 1, Rupiah(18_000))]
    set_prices(session, a_stamp(), prices=news, effective_from=TODAY)

    (due,) = shelf_labels(session, TODAY, CHANGED)
    assert (due.item_id, due.price, due.printed) == (sugar, 18_000, 17_500)
    printed(session, CHANGED)
    assert names(session, CHANGED) == []
    assert oil in {label.item_id for label in shelf_labels(session, TODAY, ALL)}


def test_of_some_items_those_are_due_that_say_another_price_or_nothing(session: Session) -> None:
    tea = an_item(session, "Teh", price=6_000)
    salt, oil = an_item(session, "Garam", price=3_000), an_item(session, "Minyak", price=36_000)
    assert labels_due(session, TODAY, [tea, salt]) == []  # The shop has no labels at all.
    printed(session)
    new = an_item(session, "Gula", price=15_000)
    prices = [NewPrice(item_id, 1, Rupiah(9_000)) for item_id in (tea, oil)]
    set_prices(session, a_stamp(), prices=prices, effective_from=TODAY)

    due = labels_due(session, TODAY, [salt, tea, new])

    assert [(of.name, of.printed, of.price) for of in due] == [
        ("Gula", None, 15_000),
        ("Teh", 6_000, 9_000),
    ]
    assert labels_due(session, TODAY, []) == []


def test_the_labels_of_tomorrow_can_be_printed_this_evening(session: Session) -> None:
    sugar = an_item(session, "Gula", price=17_500)
    printed(session)
    news = [NewPrice(sugar, 1, Rupiah(18_000))]
    set_prices(session, a_stamp(), prices=news, effective_from=TOMORROW)

    assert shelf_labels(session, TODAY, CHANGED) == []
    assert [label.price for label in shelf_labels(session, TOMORROW, CHANGED)] == [18_000]


def test_each_pack_has_its_own_label_with_its_own_code(session: Session) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000), barcodes=("10089686010821",))
    an_item(
        session, "Mi goreng", price=3_100, packs=(carton,), prices=(118_000,), barcode="2000150"
    )
    an_item(session, "Tanpa harga", price=None)

    labels = shelf_labels(session, TODAY, ALL)

    assert [(one.unit, one.price, one.code) for one in labels] == [
        ("pcs", 3_100, "2000150"),
        ("dus", 118_000, "10089686010821"),
    ]


def test_labels_of_one_category(session: Session) -> None:
    in_category(session, an_item(session, "Rokok A"))
    an_item(session, "Gula")

    assert names(session, ALL, category="Rokok") == ["Rokok A"]


@pytest.mark.parametrize(
    ("name", "unit", "ratio", "price", "measured"),
    [
        ("Mi goreng 85 g", "pcs", ONE, 3_400, MeasuredPrice(Rupiah(40_000), "kg")),
        ("Kecap 620ml", "btl", ONE, 24_800, MeasuredPrice(Rupiah(40_000), "liter")),
        ("Minyak 1,8 L", "pcs", ONE, 36_000, MeasuredPrice(Rupiah(20_000), "liter")),
        ("Beras SPHP 5 kg", "pcs", ONE, 62_500, MeasuredPrice(Rupiah(12_500), "kg")),
        ("Beras curah", "kg", Quantity(25_000), 325_000, MeasuredPrice(Rupiah(13_000), "kg")),
        ("Cabai", "ons", ONE, 5_000, MeasuredPrice(Rupiah(50_000), "kg")),
        ("Mi goreng 85 g", "pcs", Quantity(40_000), 118_000, MeasuredPrice(Rupiah(34_706), "kg")),
        ("Gula pasir 1 kg", "pcs", ONE, 17_500, None),  # The price says it already.
        ("Beras curah", "kg", ONE, 13_500, None),
        ("Kopi 10 x 20 g", "pcs", ONE, 15_000, None),
        ("Teh 5 g isi 25", "pcs", ONE, 7_500, None),
        ("Minyak 1 L / 900 g", "pcs", ONE, 20_000, None),
        ("Lampu 5 W", "pcs", ONE, 20_000, None),
        ("Gelas 200", "pcs", ONE, 5_000, None),
        ("Obat 0 g", "pcs", ONE, 5_000, None),
    ],
)
def test_a_kilo_or_a_litre_has_its_price_where_that_says_more(
    name: str, unit: str, ratio: Quantity, price: int, measured: MeasuredPrice | None
) -> None:
    assert measured_price(name, unit, ratio, Rupiah(price)) == measured
