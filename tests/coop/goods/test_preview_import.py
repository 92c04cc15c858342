"""What an import would do, row by row."""

from coop.fact_log import envelopes_after
from coop.goods.list_remarks import RemarkKind
from coop.goods.preview_import import RowAction
from coop.goods.record_item import record_item
from coop.lists.verdict import Verdict
from db.session import Session
from tests.builders import TILL_1, a_stamp, an_item
from tests.coop.goods.builders import (
    A_CODE,
    ANOTHER_CODE,
    a_draft,
    preview_of,
    told,
)
from values.money import Rupiah

K = RemarkKind
A = RowAction


def test_a_preview_writes_nothing(session: Session) -> None:
    preview_of(session, "Kopi;;pcs;;;1000;1500;3")

    assert list(envelopes_after(session, TILL_1, 0)) == []


def test_new_rows_are_counted_by_their_verdict(session: Session) -> None:
    preview = preview_of(
        session,
        "Kopi;Minuman;pcs;;;1000;1500;3",
        "Teh;Minuman;pcs;;;1000;;",
        ";;pcs;;;1000;1500;",
    )

    assert told(preview) == [
        (A.NEW_ITEM, []),
        (A.NEW_ITEM, [K.PRICE_MISSING]),
        (A.NONE, [K.NAME_MISSING]),
    ]
    assert [preview.count(verdict) for verdict in Verdict] == [1, 1, 1]
    assert [planned.item.name for planned in preview.items] == ["Kopi", "Teh"]


def test_a_carton_joins_the_item_above_it(session: Session) -> None:
    preview = preview_of(
        session,
        f"Indomie;Mi;pcs;1;{A_CODE};2.800;3.200;200",
        f"Indomie;Mi;dus;40;{ANOTHER_CODE};110.000;118.000;2",
    )

    (planned,) = preview.items
    assert [(pack.unit, pack.ratio, pack.barcodes) for pack in planned.item.packs] == [
        ("pcs", 1_000, (A_CODE,)),
        ("dus", 40_000, (ANOTHER_CODE,)),
    ]
    assert planned.prices == {1: 3_200, 2: 118_000}
    assert planned.stock == 280_000


def test_a_carton_without_its_item_is_refused(session: Session) -> None:
    preview = preview_of(session, "Indomie;Mi;dus;40;;;118.000;")

    assert told(preview) == [(A.NONE, [K.NO_ITEM_ABOVE])]


def test_a_carton_joins_the_item_that_the_shop_has(session: Session) -> None:
    an_item(session, "Indomie", price=3_200)

    preview = preview_of(session, "Indomie;Mi;dus;40;;;118.000;")

    assert told(preview) == [(A.NEW_PACK, [])]


def test_a_carton_without_a_unit_is_refused_with_its_item(session: Session) -> None:
    preview = preview_of(session, "Indomie;;pcs;1;;;3.200;", "Indomie;;;40;;;118.000;")

    assert told(preview) == [(A.NONE, [K.UNIT_MISSING]), (A.NONE, [K.OTHER_ROW_REFUSED])]
    assert preview.rows[1].remarks[0].row == 2
    assert preview.items == ()


def test_a_carton_of_half_a_piece_is_refused(session: Session) -> None:
    preview = preview_of(session, "Indomie;;pcs;1;;;3.200;", "Indomie;;dus;2,5;;;8.000;")

    assert told(preview)[0] == (A.NONE, [K.RATIO_NOT_POSSIBLE])


def test_the_unit_of_purchase_becomes_a_pack_that_is_not_sold(session: Session) -> None:
    headings = "nama;satuan beli;isi beli;satuan jual;harga jual"

    preview = preview_of(session, "Mi;Kds;40;Pcs;3000", "Kopi;Pcs;0;Pcs;1500", headings=headings)

    packs = [[(pack.unit, pack.is_sold) for pack in one.item.packs] for one in preview.items]
    assert packs == [[("pcs", True), ("dus", False)], [("pcs", True)]]


def test_goods_by_weight_are_weighed(session: Session) -> None:
    preview = preview_of(
        session,
        "Beras;ya;kg;13500",
        "Gula;;KG;17500",
        "Kopi;;pcs;1",
        headings="nama;timbang;satuan;harga",
    )

    assert [planned.item.is_weighed for planned in preview.items] == [True, True, False]


def test_one_code_on_two_rows_is_refused_on_the_second(session: Session) -> None:
    preview = preview_of(session, f"Kopi;;pcs;;{A_CODE};;1500;", f"Teh;;pcs;;{A_CODE};;1500;")

    assert told(preview) == [(A.NEW_ITEM, []), (A.NONE, [K.CODE_OF_OTHER_ROW])]
    assert preview.rows[1].remarks[0].row == 2


def test_a_double_without_a_code_is_refused(session: Session) -> None:
    preview = preview_of(session, "Kopi;;pcs;;;;1500;", "KOPI ;;Pcs;;;;1600;")

    assert told(preview) == [(A.NEW_ITEM, []), (A.NONE, [K.DOUBLE_OF_ROW])]


def test_one_name_and_price_with_two_codes_is_one_item(session: Session) -> None:
    preview = preview_of(
        session, f"Kopi;;pcs;;{A_CODE};;1500;", f"Kopi;;pcs;;{ANOTHER_CODE};;1500;"
    )

    assert told(preview) == [(A.NEW_ITEM, []), (A.NEW_ITEM, [K.CODE_JOINS])]
    (planned,) = preview.items
    assert planned.item.packs[0].barcodes == (A_CODE, ANOTHER_CODE)


def test_one_name_with_two_prices_is_two_goods(session: Session) -> None:
    preview = preview_of(
        session, f"Kopi;;pcs;;{A_CODE};;1500;", f"Kopi;;pcs;;{ANOTHER_CODE};;9500;"
    )

    assert told(preview) == [(A.NEW_ITEM, []), (A.NEW_ITEM, [K.SAME_NAME])]
    assert len(preview.items) == 2


def test_a_price_below_cost_is_worth_a_look(session: Session) -> None:
    preview = preview_of(session, "Kopi;;pcs;;;2.000;1.500;")

    assert told(preview) == [(A.NEW_ITEM, [K.BELOW_COST])]


def test_two_rows_that_price_one_pack_differently_are_refused(session: Session) -> None:
    draft = a_draft("Kopi", codes=(A_CODE, ANOTHER_CODE))
    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(1_500)})

    preview = preview_of(
        session, f"Kopi;;pcs;;{A_CODE};;1500;", f"Kopi;;pcs;;{ANOTHER_CODE};;1600;"
    )

    assert told(preview) == [(A.SAME, []), (A.NONE, [K.DOUBLE_OF_ROW])]


def test_a_weighed_item_is_kept_under_the_scales_code(session: Session) -> None:
    preview = preview_of(session, "Beras;;kg;;2012345012507;;13500;")

    assert preview.items[0].item.packs[0].barcodes == ("2012345",)
