"""Lists of payments, as a test writes, judges and posts them."""

from coop.facts.savings import ListedPayment, Payment, SavingsPaid
from coop.lists.list_file import Cell, Table
from coop.savings.list_remarks import RowReason
from coop.savings.list_rows import guess_payment_shape, read_payment_rows
from coop.savings.post_savings_list import ListDone, post_savings_list
from coop.savings.preview_savings_list import (
    PreviewedRow,
    SavingsListPreview,
    known_savers,
    preview_savings_list,
)
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import (
    MANDATORY,
    VOLUNTARY,
)
from values.identity import MemberId
from values.money import Rupiah
from values.savings import PayerKind, SavingsKind
from values.stamp import Stamp

EMPLOYER = Payment(payer_kind=PayerKind.EMPLOYER, payer="SD Negeri 2")


def previewed(
    session: Session,
    rows: list[tuple[Cell, ...]],
    *,
    single: SavingsKind = MANDATORY,
    stated: int | None = None,
) -> SavingsListPreview:
    table = Table(tuple(rows))
    found = read_payment_rows(table, guess_payment_shape(table), single)
    total = found.stated_total if stated is None else Rupiah(stated)
    return preview_savings_list(found.rows, known_savers(session, TODAY), total)


def posted(
    session: Session,
    payments: tuple[ListedPayment, ...],
    *,
    brought: int | None = None,
    stamp: Stamp | None = None,
    payment: Payment = EMPLOYER,
) -> ListDone:
    total = sum(part.amount for listed in payments for part in listed.paid)
    done = post_savings_list(
        session,
        stamp or a_stamp(),
        payments=payments,
        brought=Rupiah(total if brought is None else brought),
        payment=payment,
        settings=SHOP,
    )
    assert done is not None
    return done


def reasons(row: PreviewedRow) -> list[RowReason]:
    return [remark.reason for remark in row.remarks]


def voluntary(member_id: MemberId, amount: int) -> ListedPayment:
    return ListedPayment(member_id, (SavingsPaid(VOLUNTARY, Rupiah(amount)),))
