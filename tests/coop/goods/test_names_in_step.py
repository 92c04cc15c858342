"""The names in memory are always those in the file, whatever happened to it."""

from sqlalchemy import text

from coop.goods.archive_item import archive_item
from coop.goods.bring_back_item import bring_back_item
from coop.goods.record_item import record_item
from coop.goods.search_items import _NAMES, read_names, search_items
from coop.rebuild import rebuild
from db.database import Database
from db.rows import driver_connection
from db.session import Session
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.goods.builders import a_draft, take_in

IN_THE_FILE = """SELECT i.search_name, coalesce(l.times_sold, 0)
    FROM item AS i LEFT JOIN stock_level AS l ON l.item_id = i.item_id
    WHERE i.is_active ORDER BY i.search_name"""


def in_memory(session: Session) -> list[tuple[str, int]]:
    index = _NAMES.index(driver_connection(session))
    return [(index.name(place), index.times(place)) for place in range(len(index))]


def are_in_step(session: Session) -> bool:
    return in_memory(session) == driver_connection(session).execute(IN_THE_FILE).fetchall()


def test_every_act_on_the_list_of_goods_is_followed(session: Session) -> None:
    draft = a_draft("Gulaku kuning")
    record_item(session, a_stamp(), item=draft, prices={})
    assert in_memory(session) == [("gulaku kuning", 0)]

    renamed = a_draft("Gulaku hijau", item_id=draft.item_id, based_on=1)
    record_item(session, a_stamp(), item=renamed, prices={})
    assert in_memory(session) == [("gulaku hijau", 0)]

    gone, reason = draft.item_id, "habis di pabrik"
    archive_item(session, a_stamp(), item_id=gone, based_on=2, reason=reason)
    assert in_memory(session) == []

    bring_back_item(session, a_stamp(), item_id=gone, based_on=3, reason=reason)
    take_in(session, "Kopi;1000", "Teh;1000", headings="nama;harga jual")
    assert in_memory(session) == [("gulaku hijau", 0), ("kopi", 0), ("teh", 0)]


def test_what_is_sold_counts_from_the_next_search_on(session: Session) -> None:
    names = ["Teh botol", "Teh celup", "Teh celup"]
    _, second, third = [an_item(session, name, stock=0) for name in names]
    read_names(session)

    a_sale(session, a_cart(a_line(session, third), a_line(session, second)))
    a_sale(session, a_cart(a_line(session, third)))

    assert sorted(in_memory(session)) == [("teh botol", 0), ("teh celup", 1), ("teh celup", 2)]
    found = [one.on_sale.item_id for one in search_items(session, "teh", TODAY)]
    assert found[:2] == [third, second]


def test_a_change_that_was_taken_back_was_never_there(session: Session) -> None:
    kept = a_draft("Sabun")
    record_item(session, a_stamp(), item=kept, prices={})
    for name in ("Sabun mandi", "Sabun cuci"):
        with session.begin_nested() as trial:
            draft = a_draft(name, item_id=kept.item_id, based_on=1)
            record_item(session, a_stamp(), item=draft, prices={})
            assert in_memory(session) == [(name.lower(), 0)]
            trial.rollback()
        assert in_memory(session) == [("sabun", 0)]


def test_two_files_are_not_mistaken_for_each_other(session: Session, fresh: Database) -> None:
    an_item(session, "Kopi", stock=0)
    with fresh.transaction() as other:
        an_item(other, "Teh", stock=0)

        for _ in range(2):
            assert in_memory(session) == [("kopi", 0)]
            assert in_memory(other) == [("teh", 0)]


def test_a_row_that_is_gone_is_found_no_more(session: Session) -> None:
    an_item(session, "Kopi", stock=0)
    read_names(session)

    with session.begin_nested() as trial:
        session.execute(text("DELETE FROM item"))
        assert in_memory(session) == []
        trial.rollback()


def test_a_rebuilt_file_has_the_same_names(session: Session, fresh: Database) -> None:
    item_id = an_item(session, "Kopi", stock=0)
    a_sale(session, a_cart(a_line(session, item_id)))

    with fresh.transaction() as copy:
        read_names(copy)
        assert rebuild(session, copy) == []
        assert are_in_step(copy)
        assert in_memory(copy) == in_memory(session) == [("kopi", 1)]
