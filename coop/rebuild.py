"""Writing the whole database again from its log."""

from itertools import islice, zip_longest

from sqlalchemy import Table, insert, select

from coop import take_note
from coop.batches import expired_at_sale, record_batch
from coop.buying import (
    pay_supplier,
    photograph_nota,
    record_receipt,
    record_supplier,
    remove_nota_photo,
    reverse_buying,
    send_back_goods,
)
from coop.consignment import (
    receive_consigned,
    record_consignor,
    reverse_consignment,
    send_back_consigned,
    set_terms,
    settle_consignment,
)
from coop.counting import (
    approve_count,
    count_item,
    explain_difference,
    finish_counting,
    give_up_count,
    name_decider,
    open_count,
)
from coop.credit import (
    keep_what_is_left,
    post_fees,
    record_opening_credit,
    repay_credit,
    reverse_fees,
    reverse_repayment,
    set_credit_rules,
    set_member_limit,
)
from coop.fact_log import ROWS_AT_A_TIME, LogDamaged, envelopes_after, replay, verify
from coop.goods import archive_item, record_item, set_prices
from coop.members import change_status, disclosure, photograph_member, record_member
from coop.merging import merge_items
from coop.ordering import end_order, place_order, set_order_rule
from coop.places import move_goods, record_place
from coop.prices import (
    change_many_prices,
    change_price_rules,
    note_labels_printed,
    restore_many_prices,
    set_ceilings,
)
from coop.repacking import record_recipe, repack_goods, reverse_repack
from coop.savings import (
    close_savings_days,
    close_term_deposit,
    deposit_savings,
    make_settlement,
    note_passbook_printed,
    open_term_deposit,
    post_interest,
    post_savings_list,
    propose_settlement,
    record_opening_savings,
    reverse_savings,
    roll_over_term_deposit,
    set_member_amount,
    set_savings_rules,
    withdraw_savings,
)
from coop.selling import accept_return, record_sale, void_sale
from coop.stock import adjust_stock, record_opening_stock
from db.base import Base
from db.rows import driver_connection, write_rows
from db.session import Session
from db.tables import WORKING_TABLES, LoggedFact, Stream
from values.identity import StreamId

SUBJECTS = (
    take_note,
    record_item,
    archive_item,
    merge_items,
    set_prices,
    change_price_rules,
    set_ceilings,
    change_many_prices,
    restore_many_prices,
    note_labels_printed,
    record_member,
    change_status,
    photograph_member,
    disclosure,
    record_opening_stock,
    adjust_stock,
    record_batch,
    expired_at_sale,
    record_sale,
    void_sale,
    accept_return,
    repay_credit,
    keep_what_is_left,
    reverse_repayment,
    post_fees,
    reverse_fees,
    record_opening_credit,
    set_credit_rules,
    set_member_limit,
    record_supplier,
    record_receipt,
    pay_supplier,
    send_back_goods,
    reverse_buying,
    place_order,
    end_order,
    set_order_rule,
    photograph_nota,
    remove_nota_photo,
    record_recipe,
    repack_goods,
    reverse_repack,
    record_consignor,
    set_terms,
    receive_consigned,
    send_back_consigned,
    settle_consignment,
    reverse_consignment,
    record_place,
    move_goods,
    open_count,
    count_item,
    name_decider,
    finish_counting,
    explain_difference,
    approve_count,
    give_up_count,
    set_savings_rules,
    reverse_savings,
    note_passbook_printed,
    post_savings_list,
    record_opening_savings,
    set_member_amount,
    close_savings_days,
    deposit_savings,
    withdraw_savings,
    open_term_deposit,
    roll_over_term_deposit,
    close_term_deposit,
    post_interest,
    propose_settlement,
    make_settlement,
)
"""Every module with an `applies` function, so that all of them are loaded before a replay."""


def stream_ids(session: Session) -> list[StreamId]:
    """List the streams that the log holds.

    Raises:
        LogDamaged: one of them has a name that nobody gave it.
    """
    try:
        return list(session.scalars(select(LoggedFact.stream_id).distinct()))
    except ValueError as error:
        raise LogDamaged(str(error)) from error


def verify_log(session: Session) -> int:
    """Hash every stream again, and return how many facts there are.

    Raises:
        LogDamaged: a fact is missing, added, moved or changed.
    """
    return sum(verify(session, stream_id).seq for stream_id in stream_ids(session))


def rebuild(kept: Session, fresh: Session) -> list[str]:
    """Replay the log of `kept` into the empty `fresh`; name the tables that came out different.

    Raises:
        LogDamaged: the log of `kept` does not hold together.
    """
    for stream in kept.scalars(select(Stream)):
        write_rows(fresh, [stream])
    for stream_id in stream_ids(kept):
        log = envelopes_after(kept, stream_id, 0)
        while batch := list(islice(log, ROWS_AT_A_TIME)):
            replay(fresh, batch)
    return differing_tables(kept, fresh)


def differing_tables(one: Session, other: Session) -> list[str]:
    """Name the tables, working tables left out, that two databases do not have in common."""
    return [
        table.name
        for table in Base.metadata.sorted_tables
        if table.name not in WORKING_TABLES and not _same(one, other, table)
    ]


def copy_working_tables(kept: Session, fresh: Session) -> None:
    """Take along what follows from no fact: carts, the print queue, what the hub acknowledged."""
    for table in Base.metadata.sorted_tables:
        if table.name in WORKING_TABLES:
            for rows in kept.execute(select(*table.c)).mappings().partitions(ROWS_AT_A_TIME):
                fresh.execute(insert(table), [dict(row) for row in rows])


def _same(kept: Session, fresh: Session, table: Table) -> bool:
    """Compare as the disk holds it: what no type can read differs from everything."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    key = ", ".join(f'"{column.name}"' for column in table.primary_key)
    rows = f'SELECT {columns} FROM "{table.name}" ORDER BY {key}'  # noqa: S608  Ours.
    old, new = (driver_connection(session).execute(rows) for session in (kept, fresh))
    return all(before == after for before, after in zip_longest(old, new))
