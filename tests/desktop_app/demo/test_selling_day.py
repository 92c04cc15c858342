"""The story of the day: what must be in it, before anybody plays it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from coop.goods.barcode import read_barcode
from coop.goods.list_columns import guess_shape
from coop.goods.list_rows import read_rows
from coop.lists.list_file import read_list
from coop.shop_settings import ShopSettings
from desktop_app.demo.acts import Act, Member, Off, Scan, TakeUp, Weighed
from desktop_app.demo.captions import CAPTIONS
from desktop_app.demo.events import PlugIn, PowerCut, PullCable, PutAside, Return, Sale, Void
from desktop_app.demo.membership import FOUNDERS
from desktop_app.demo.savings_events import PayBack, PrintPassbook, Save
from desktop_app.demo.selling_day import DAY
from desktop_app.demo.shelf_codes import BAWANG_MERAH_750_GRAM, INDOMIE_DUS, NOWHERE
from desktop_app.demo.village import CATALOGUE
from desktop_app.demo.ways_to_pay import Cash, OnCredit, Split, Without
from ui.selling.shelf import scale_rules
from values.tender_method import TenderMethod

SALES = [event for event in DAY if isinstance(event, Sale)]


def baskets() -> Iterator[Act]:
    for event in DAY:
        if isinstance(event, Sale | PutAside | PowerCut):
            yield from event.basket


def pictures_in(value: object) -> Iterator[str]:
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name == "picture" and inner:
                yield inner
            elif isinstance(inner, tuple):
                for each in inner:
                    yield from pictures_in(each)
            else:
                yield from pictures_in(inner)


def code_of(scanned: str) -> str:
    return read_barcode(scanned).code


def test_it_has_twenty_five_sales_and_everything_that_happens_at_a_till() -> None:
    acts = list(baskets())

    assert len(SALES) >= 25
    assert any(isinstance(act, Weighed) for act in acts)
    assert any(isinstance(act, Scan) and act.code == INDOMIE_DUS for act in acts)
    assert sum(isinstance(act, Off) for act in acts) >= 3
    assert any(isinstance(sale.pays, Cash) and sale.change for sale in SALES)
    assert any(isinstance(sale.pays, Without) for sale in SALES)
    assert any(isinstance(sale.pays, Split) for sale in SALES)
    assert any(isinstance(act, TakeUp) for act in acts)
    assert {PutAside, PowerCut, Void, Return} <= {type(event) for event in DAY}


def test_ten_members_buy_and_two_save() -> None:
    buyers = {act.typed for act in baskets() if isinstance(act, Member)}

    assert len(buyers) >= 10
    assert buyers <= {founder.name.lower() for founder in FOUNDERS}
    assert sum(isinstance(event, Save) for event in DAY) == 2


def test_three_members_buy_on_credit_one_without_a_line_and_one_pays_back() -> None:
    later = [sale for sale in SALES if isinstance(sale.pays, OnCredit)]
    (paid_back,) = (event for event in DAY if isinstance(event, PayBack))
    (its_sale,) = (sale for sale in later if sale.buyer.endswith(paid_back.name))

    assert len(later) == 3
    assert all(any(isinstance(act, Member) for act in sale.basket) for sale in later)
    assert [sale.pays.parts(sale.total)[TenderMethod.CREDIT] < sale.total for sale in later].count(
        True
    ) == 1
    assert its_sale.at < paid_back.at
    assert 0 < paid_back.amount < its_sale.total
    assert its_sale.total - paid_back.amount == paid_back.left


def test_a_passbook_is_printed_before_and_after_its_owner_saves() -> None:
    before, after = (event for event in DAY if isinstance(event, PrintPassbook))
    (saved,) = (event for event in DAY if isinstance(event, Save) and event.name == after.name)

    assert before.name == after.name
    assert (before.lines, after.lines) == (1, 1), "the opening balance, then the deposit alone"
    assert before.at < saved.at < after.at


def test_the_cable_is_out_in_the_middle_of_the_day_and_sales_go_on() -> None:
    kinds = [type(event) for event in DAY]
    out = DAY[kinds.index(PullCable) : kinds.index(PlugIn)]

    assert out[0].at < "11.00"
    assert DAY[kinds.index(PlugIn)].at >= "13.30"
    assert sum(isinstance(event, Sale) for event in out) >= 8


def test_time_never_goes_backwards() -> None:
    times = [event.at for event in DAY]

    assert times == sorted(times)


def test_every_picture_has_its_caption() -> None:
    named = {name for event in DAY for name in pictures_in(event)}

    assert named - CAPTIONS.keys() == set()
    assert {"rekening", "buku-simpanan", "bayar-kasbon", "struk-kasbon"} <= named


def test_every_code_is_on_the_shelves_but_one() -> None:
    table = read_list(CATALOGUE)
    shape = guess_shape(table)
    rows = read_rows(table, shape.first_row, shape.columns, scale_rules(ShopSettings()))
    known = {code.code for row in rows for code in row.codes}

    scanned = {code_of(act.code) for act in baskets() if isinstance(act, Scan | Weighed)}

    assert scanned - known == {NOWHERE, BAWANG_MERAH_750_GRAM}
