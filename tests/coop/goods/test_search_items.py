"""The search under the scan box."""

from collections.abc import Iterable

import pytest
from sqlalchemy import text

from coop.goods.record_item import record_item
from coop.goods.search_items import FOUND_MAX, search_items
from coop.rebuild import rebuild
from coop.selling.goods_at_till import READ_AT_ONCE, goods_of_hits, searched_goods
from coop.word_search.name_index import PLACES_SORTED_MAX
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.goods.builders import A_CODE, a_carton, a_draft, take_in, with_check_digit
from values.identity import ItemId
from values.money import Rupiah


def names(session: Session, typed: str) -> list[str]:
    return [found.on_sale.name for found in search_items(session, typed, TODAY)]


def some_items(session: Session, *all_names: str) -> dict[str, ItemId]:
    return {name: an_item(session, name, stock=0) for name in all_names}


def many_items(session: Session, all_names: Iterable[str]) -> None:
    headings = "nama;harga jual"
    take_in(session, *(f"{name};1000" for name in all_names), headings=headings)


def sold(session: Session, item_id: ItemId, times: int = 1) -> None:
    for _ in range(times):
        a_sale(session, a_cart(a_line(session, item_id)))


@pytest.mark.parametrize(
    "typed",
    ["gula pasir", "pasir gula", "pas gu", "PASIR", "gula 1kg", "1 kg gul", "  gula,pasir "],
)  # fmt: skip
def test_words_are_found_in_any_order_and_by_their_beginnings(session: Session, typed: str) -> None:
    some_items(session, "Gula pasir 1 kg", "Gula jawa 500 g", "Garam")

    assert names(session, typed) == ["Gula pasir 1 kg"]


@pytest.mark.parametrize(
    "typed",
    ["indmie", "indomei", "imdomie", "nidomie", "indommie", "indomi", "ondomie", "indomie gorng",
     "goerng", "gorenk indomie"],
)  # fmt: skip
def test_one_slip_of_the_finger_is_forgiven(session: Session, typed: str) -> None:
    some_items(session, "Indomie goreng", "Beras curah")

    assert names(session, typed) == ["Indomie goreng"]


@pytest.mark.parametrize("typed", ["inxxmie", "zzz", "gxl", "beras indomie"])
def test_two_slips_or_another_thing_find_nothing(session: Session, typed: str) -> None:
    some_items(session, "Indomie goreng", "Beras curah")

    assert names(session, typed) == []


def test_what_was_meant_literally_comes_before_what_may_have_been(session: Session) -> None:
    items = some_items(session, "Sabun mandi", "Sabin kuas")
    sold(session, items["Sabun mandi"])

    assert names(session, "sabin") == ["Sabin kuas", "Sabun mandi"]


def test_names_that_begin_so_come_first_then_what_sells(session: Session) -> None:
    items = some_items(session, "Teh botol", "Teh celup", "Es teh", "Gelas teh")
    sold(session, items["Teh celup"])
    sold(session, items["Gelas teh"], times=3)

    assert names(session, "teh") == ["Teh celup", "Teh botol", "Gelas teh", "Es teh"]


def test_a_whole_code_comes_before_everything(session: Session) -> None:
    an_item(session, "123 jadi", stock=0)
    an_item(session, "Kecap", barcode="123", stock=0)

    assert names(session, "123") == ["Kecap", "123 jadi"]


@pytest.mark.parametrize("part", ["8991234567891", "899123", "4567891", "1234567", "234"])
def test_a_part_of_a_code_finds_its_pack(session: Session, part: str) -> None:
    carton = a_carton(codes=(A_CODE,))
    an_item(session, "Indomie", packs=(carton,), prices=(98_100,), stock=40_000)
    an_item(session, "Beras", stock=0)

    found = search_items(session, part, TODAY)

    assert [(one.on_sale.name, one.on_sale.pack, one.on_sale.price) for one in found] == [
        ("Indomie", 2, 98_100)
    ]
    assert found[0].on_sale.on_hand == 40_000


def test_the_label_of_a_scale_finds_its_item(session: Session) -> None:
    an_item(session, "Beras curah", is_weighed=True, barcode="2012345", stock=0)

    assert names(session, with_check_digit("201234501250")) == ["Beras curah"]


def test_a_text_code_is_found_whole(session: Session) -> None:
    an_item(session, "Adem Sari", barcode="ADEMSARI02", stock=0)

    assert names(session, "ademsari02") == ["Adem Sari"]


def test_what_is_shown_is_the_smallest_pack_that_is_sold(session: Session) -> None:
    carton = a_carton(codes=())
    draft = a_draft("Aqua gelas", packs=(carton,))
    record_item(session, a_stamp(), item=draft, prices={2: Rupiah(34_500)})

    found = search_items(session, "aqua", TODAY)

    assert [(one.on_sale.pack, one.on_sale.price) for one in found] == [(1, None)]


def test_an_item_off_the_list_is_not_found(session: Session) -> None:
    draft = a_draft("Korek api", codes=(A_CODE,), is_active=False)
    record_item(session, a_stamp(), item=draft, prices={})

    assert names(session, "korek") == names(session, A_CODE) == []


def test_a_renamed_item_is_found_by_its_new_name_only(session: Session) -> None:
    draft = a_draft("Gulaku kuning")
    record_item(session, a_stamp(), item=draft, prices={})
    renamed = a_draft("Gulaku hijau", item_id=draft.item_id, based_on=1)
    record_item(session, a_stamp(), item=renamed, prices={})

    assert names(session, "kuning") == []
    assert names(session, "hijau") == ["Gulaku hijau"]


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "!!!", '"', "'; DROP TABLE item; --", "a* OR b", "NEAR(", "\x00", "%", "_", "*"],
)
def test_signs_and_commands_are_only_text(session: Session, typed: str) -> None:
    some_items(session, "Gula pasir")

    assert names(session, typed) == []


def test_a_pasted_page_is_read_no_further_than_its_beginning(session: Session) -> None:
    some_items(session, "Gula pasir")

    assert names(session, "gula " * 100_000) == ["Gula pasir"]


def test_the_till_reads_the_best_and_the_rest_once_it_is_looked_at(session: Session) -> None:
    many_items(session, (f"Barang {number:04}" for number in range(FOUND_MAX + 1)))

    seen, rest = searched_goods(session, "barang", TODAY)
    read_on = goods_of_hits(session, rest, TODAY)

    assert len(seen) == READ_AT_ONCE
    assert seen + read_on == search_items(session, "barang", TODAY)


def test_of_very_many_that_fit_what_sells_is_among_the_first(session: Session) -> None:
    many_items(session, (f"Barang {number:04}" for number in range(PLACES_SORTED_MAX + 100)))
    last = search_items(session, "Barang 2099", TODAY)[0].on_sale
    sold(session, last.item_id)

    found = search_items(session, "b", TODAY)

    assert len(found) == FOUND_MAX
    assert [one.on_sale.name for one in found[:3]] == ["Barang 2099", "Barang 0000", "Barang 0001"]


def test_of_very_many_those_that_begin_so_are_first(session: Session) -> None:
    many_items(session, (f"Kecil teh {number:04}" for number in range(PLACES_SORTED_MAX + 100)))
    some_items(session, "Teh botol")

    assert names(session, "te")[0] == "Teh botol"


def test_a_rebuilt_database_finds_the_same(session: Session, fresh: Database) -> None:
    items = some_items(session, "Indomie goreng", "Indomie soto", "Gula pasir")
    sold(session, items["Indomie soto"])

    with fresh.transaction() as copy:
        assert rebuild(session, copy) == []
        for typed in ("indomie", "indmie", "pas", "so indo"):
            assert names(copy, typed) == names(session, typed) != []


def test_the_index_passes_the_check_of_the_file(session: Session) -> None:
    some_items(session, "Indomie goreng", "Indomie soto")

    assert session.execute(text("PRAGMA quick_check")).scalars().all() == ["ok"]
