"""From the beep to the line."""

import pytest

from coop.goods.barcode import CodeNotPossible, ScaleCodeRules
from coop.goods.scanned_item import scanned_item
from coop.goods.search_items import search_items
from db.session import Session
from tests.builders import TODAY, an_item
from tests.coop.goods.builders import A_CODE, a_carton, with_check_digit


def test_a_scan_gives_all_that_the_line_needs(session: Session) -> None:
    an_item(session, "Gula pasir 1 kg", price=17_500, stock=48_000, barcode=A_CODE)

    found = scanned_item(session, A_CODE, TODAY)

    assert found is not None
    pack = found.on_sale
    assert (pack.name, pack.unit, pack.ratio, pack.price, pack.on_hand) == (
        "Gula pasir 1 kg",
        "pcs",
        1_000,
        17_500,
        48_000,
    )
    assert (pack.is_sold, pack.is_weighed, found.quantity, found.amount) == (
        True,
        False,
        None,
        None,
    )


def test_a_upc_is_found_with_twelve_digits_and_with_thirteen(session: Session) -> None:
    an_item(session, barcode="0089686010824")

    for reading in ("089686010824", "0089686010824"):
        assert scanned_item(session, reading, TODAY) is not None


def test_a_upc_is_found_by_the_eight_digits_of_a_small_pack(session: Session) -> None:
    an_item(session, "Permen karet", barcode="0042100005264")

    found = scanned_item(session, "04252614", TODAY)
    (searched,) = search_items(session, "04252614", TODAY)

    assert found is not None
    assert (found.code, found.on_sale.name) == ("0042100005264", "Permen karet")
    assert searched.on_sale == found.on_sale


def test_eight_digits_that_stand_on_the_list_are_no_short_form(session: Session) -> None:
    an_item(session, "Permen karet", barcode="0042100005264")
    an_item(session, "Kopi sachet", barcode="04252614")

    found = scanned_item(session, "04252614", TODAY)

    assert found is not None
    assert (found.code, found.on_sale.name) == ("04252614", "Kopi sachet")


def test_the_code_of_a_carton_is_the_carton(session: Session) -> None:
    carton = a_carton(codes=("10089686010821",))
    an_item(session, price=2_300, packs=(carton,), prices=(98_100,))

    found = scanned_item(session, "10089686010821", TODAY)

    assert found is not None
    assert (found.on_sale.pack, found.on_sale.ratio, found.on_sale.price) == (2, 40_000, 98_100)


def test_a_scale_label_brings_its_weight(session: Session) -> None:
    an_item(session, "Beras curah", price=13_500, is_weighed=True, barcode="2012345")

    found = scanned_item(session, with_check_digit("201234501250"), TODAY)

    assert found is not None
    assert (found.on_sale.name, found.quantity, found.amount) == ("Beras curah", 1_250, None)
    assert found.has_good_check_digit


def test_a_scale_label_with_a_price_brings_both(session: Session) -> None:
    an_item(session, "Beras curah", price=13_500, is_weighed=True, barcode="2012345")
    rules = ScaleCodeRules(holds_price=True)

    found = scanned_item(session, with_check_digit("201234506750"), TODAY, rules)

    assert found is not None
    assert (found.quantity, found.amount) == (500, 6_750)


def test_a_label_that_says_nothing_asks_for_the_weight(session: Session) -> None:
    an_item(session, price=None, is_weighed=True, barcode="2012345")
    rules = ScaleCodeRules(holds_price=True)

    weightless = scanned_item(session, with_check_digit("201234500000"), TODAY)
    priceless = scanned_item(session, with_check_digit("201234506750"), TODAY, rules)

    assert weightless is not None
    assert weightless.quantity is None
    assert priceless is not None
    assert (priceless.quantity, priceless.amount) == (None, 6_750)


def test_a_whole_code_that_looks_like_a_label_stands_for_itself(session: Session) -> None:
    label = with_check_digit("201234501250")
    an_item(session, "Beras curah", is_weighed=True, barcode="2012345")
    an_item(session, "Kotak pensil", barcode=label)

    found = scanned_item(session, label, TODAY)

    assert found is not None
    assert (found.on_sale.name, found.quantity) == ("Kotak pensil", None)


def test_a_bad_check_digit_is_found_all_the_same(session: Session) -> None:
    an_item(session, barcode="8991234567890")

    found = scanned_item(session, "8991234567890", TODAY)

    assert found is not None
    assert not found.has_good_check_digit


def test_an_unknown_code_is_nothing_and_a_broken_one_refused(session: Session) -> None:
    assert scanned_item(session, A_CODE, TODAY) is None
    assert scanned_item(session, with_check_digit("201234501250"), TODAY) is None
    with pytest.raises(CodeNotPossible):
        scanned_item(session, "\x02\x03", TODAY)


def test_of_two_items_with_one_code_the_one_that_is_sold_is_meant(session: Session) -> None:
    an_item(session, "Dari kasir satu", barcode=A_CODE)
    an_item(session, "Dari kasir dua", barcode=A_CODE)

    found = scanned_item(session, A_CODE, TODAY)

    assert found is not None
    assert found.on_sale.name == "Dari kasir dua"
