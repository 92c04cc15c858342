"""What an import would do with goods that the shop knows already."""

import pytest

from coop.goods.list_remarks import Remark, RemarkKind
from coop.goods.preview_import import RowAction
from coop.goods.record_item import record_item
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.goods.builders import (
    A_CODE,
    ANOTHER_CODE,
    HEADINGS,
    a_carton,
    a_draft,
    preview_of,
    take_in,
    told,
)
from values.identity import new_uuid
from values.money import Rupiah

K = RemarkKind
A = RowAction


def test_an_item_is_known_by_its_code_whatever_its_name(session: Session) -> None:
    an_item(session, "Kopi lama", price=1_500, barcode=A_CODE)

    preview = preview_of(session, f"Kopi baru;;pcs;;{A_CODE};;1600;")

    assert told(preview) == [(A.CHANGES, [K.NAME_CHANGES])]
    assert preview.rows[0].remarks == (Remark(K.NAME_CHANGES, text="Kopi lama"),)
    (planned,) = preview.items
    assert (planned.is_new, planned.item.name, planned.item.revision) == (False, "Kopi baru", 2)
    assert planned.prices == {1: 1_600}


def test_an_item_is_known_by_its_name_and_unit(session: Session) -> None:
    an_item(session, "Kopi bubuk", price=1_500)

    same = preview_of(session, "KOPI BUBUK;;pcs;;;;1500;")
    other_unit = preview_of(session, "Kopi bubuk;;kg;;;;90000;")

    assert told(same)[0][0] is A.CHANGES  # Its letters became capitals.
    assert told(other_unit)[0][0] is A.NEW_ITEM


def test_a_new_code_joins_what_has_its_name_and_price(session: Session) -> None:
    an_item(session, "Kopi", price=1_500, barcode=A_CODE)
    an_item(session, "Teh", price=1_500)

    preview = preview_of(
        session,
        f"Kopi;;pcs;;{ANOTHER_CODE};;1500;",
        "Teh;;pcs;;96;;1600;",
    )

    assert told(preview) == [(A.CHANGES, [K.CODE_JOINS]), (A.CHANGES, [])]


def test_a_new_code_with_another_price_is_another_item(session: Session) -> None:
    an_item(session, "Kopi", price=1_500, barcode=A_CODE)

    preview = preview_of(session, f"Kopi;;pcs;;{ANOTHER_CODE};;9500;")

    assert told(preview) == [(A.NEW_ITEM, [K.SAME_NAME])]


@pytest.mark.parametrize(("code", "kind"), [("", K.SEVERAL_ITEMS_FIT), ("96", K.SAME_NAME)])
def test_a_name_that_several_items_have_settles_nothing(
    session: Session, code: str, kind: RemarkKind
) -> None:
    an_item(session, "Kopi", barcode=A_CODE)
    an_item(session, "Kopi", barcode=ANOTHER_CODE)

    preview = preview_of(session, f"Kopi;;pcs;;{code};;1500;")

    assert told(preview)[0][1] == [kind]


def test_codes_of_two_items_in_one_row_are_refused(session: Session) -> None:
    an_item(session, "Kopi", barcode=A_CODE)
    an_item(session, "Teh", barcode=ANOTHER_CODE)

    preview = preview_of(session, f"Kopi;;pcs;;{A_CODE}|{ANOTHER_CODE};;1500;")

    assert told(preview) == [(A.NONE, [K.CODE_OF_OTHER_ITEM])]


def test_an_id_settles_what_is_meant_and_a_foreign_code_is_refused(session: Session) -> None:
    coffee = an_item(session, "Kopi", price=1_500, barcode=A_CODE)
    an_item(session, "Teh", barcode=ANOTHER_CODE)
    headings = f"id;{HEADINGS}"

    renamed = preview_of(session, f"{coffee};Kopi jawa;;pcs;;;;1500;", headings=headings)
    stolen = preview_of(session, f"{coffee};Kopi;;pcs;;{ANOTHER_CODE};;1500;", headings=headings)

    assert told(renamed) == [(A.CHANGES, [K.NAME_CHANGES])]
    assert told(stolen) == [(A.NONE, [K.CODE_OF_OTHER_ITEM])]


def test_rows_of_one_foreign_id_stay_together(session: Session) -> None:
    an_item(session, "Kopi", price=1_500, barcode=A_CODE)
    elsewhere = new_uuid()
    headings = f"id;{HEADINGS}"

    preview = preview_of(
        session,
        f"{elsewhere};Kopi;;pcs;1;{A_CODE};;1500;",
        f"{elsewhere};Kopi satu dus;;dus;40;;;55000;",
        headings=headings,
    )

    assert told(preview) == [(A.SAME, []), (A.NEW_PACK, [])]


def test_ids_tell_goods_of_one_name_apart(session: Session) -> None:
    headings = f"id;{HEADINGS}"

    preview = preview_of(
        session,
        f"{new_uuid()};Kopi;;pcs;1;;;1500;",
        f"{new_uuid()};Kopi;;pcs;1;;;1500;",
        headings=headings,
    )

    assert told(preview) == [(A.NEW_ITEM, []), (A.NEW_ITEM, [])]
    assert len(preview.items) == 2


def test_a_known_carton_keeps_its_ratio(session: Session) -> None:
    carton = a_carton(codes=(A_CODE,))
    an_item(session, "Indomie", price=3_200, packs=(carton,), prices=(118_000,))

    preview = preview_of(session, f"Indomie;;dus;24;{A_CODE};;70.000;")

    assert told(preview) == [(A.NONE, [K.PACK_RATIO_FIXED])]


def test_a_list_taken_in_before_changes_nothing(session: Session) -> None:
    lines = (
        f"Indomie;Mi;pcs;1;{A_CODE};2.800;3.200;",
        f"Indomie;Mi;dus;40;{ANOTHER_CODE};110.000;118.000;",
        "Beras;Sembako;kg;1;;12.600;13.500;",
    )
    take_in(session, *lines)

    preview = preview_of(session, *lines)

    assert [action for action, _ in told(preview)] == [A.SAME] * 3
    assert preview.items == ()


def test_what_the_list_does_not_say_stays(session: Session) -> None:
    take_in(session, f"Kopi;Minuman;pcs;1;{A_CODE};1.000;1.500;3")

    preview = preview_of(session, f"Kopi;{A_CODE};1600", headings="nama;barcode;harga")

    (planned,) = preview.items
    assert not planned.is_changed
    assert planned.item.category == "Minuman"
    assert planned.item.packs[0].purchase_price == 1_000


def test_stock_of_a_known_item_is_not_taken(session: Session) -> None:
    an_item(session, "Kopi", price=1_500, stock=3_000)

    same = preview_of(session, "Kopi;;pcs;;;;1500;3")
    other = preview_of(session, "Kopi;;pcs;;;;1500;9")

    assert told(same) == [(A.SAME, [])]
    assert told(other) == [(A.SAME, [K.STOCK_NOT_TAKEN])]


def test_an_item_off_the_list_is_known_and_stays_off(session: Session) -> None:
    draft = a_draft("Kopi", codes=(A_CODE,), is_active=False)
    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(1_500)})

    preview = preview_of(session, f"Kopi;;pcs;;{A_CODE};;1500;")

    assert told(preview) == [(A.SAME, [K.ARCHIVED])]


@pytest.mark.parametrize(
    "row",
    [f"Kopi;;dus;;{A_CODE};;1500;", f"Kopi;;pcs;;{ANOTHER_CODE};;1500;"],
    ids=["pieces said to be cartons", "the carton said to be a piece"],
)
def test_a_known_pack_in_the_wrong_unit_is_refused(session: Session, row: str) -> None:
    carton = a_carton(codes=(ANOTHER_CODE,))
    draft = a_draft("Kopi", codes=(A_CODE,), packs=(carton,))
    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(1_500), 2: Rupiah(1_500)})

    preview = preview_of(session, row)

    assert told(preview) == [(A.NONE, [K.UNIT_DIFFERS])]
    assert not preview.items


def test_a_known_item_without_a_unit_in_the_list_keeps_its_own(session: Session) -> None:
    draft = a_draft("Kopi", codes=(A_CODE,), unit="sachet")
    record_item(session, a_stamp(), item=draft, prices={1: Rupiah(1_500)})

    preview = preview_of(session, f"Kopi;;;;{A_CODE};;1500;")

    assert told(preview) == [(A.SAME, [])]
