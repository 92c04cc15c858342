"""Members who buy on credit, and what a test about it wants to see."""

from datetime import date

from msgspec.structs import replace
from sqlalchemy import select

from coop.credit.credit_history import CreditHistory, credit_history
from coop.credit.credit_standing import CreditStanding, credit_standing
from coop.credit.done import CreditDone
from coop.credit.open_charges import open_charges
from coop.credit.repay_credit import repay_credit
from coop.credit.set_credit_rules import NewCreditRule, set_credit_rules
from coop.credit.set_member_limit import set_member_limit
from coop.facts.credit import CreditOverride
from coop.facts.savings import Payment as SavingsPayment
from coop.selling.record_sale import record_sale
from coop.selling.tendering import Payment
from db.session import Session
from db.tables import CreditEntry
from tests.builders import SHOP, TILL_1, TODAY, a_cart, a_line, a_stamp, an_item, in_cash
from tests.coop.savings.builders import LONG_AGO
from values.credit import CreditRule, CreditSource
from values.identity import FactId, ItemId, MemberId, StreamId
from values.money import Rupiah
from values.period import Period
from values.stamp import Stamp
from values.tender_method import TenderMethod

ALWAYS = Period(date(2020, 1, 1), date(2030, 1, 1))
PAK_HARTO = CreditOverride(approved_by="Pak Harto", reason="Panen minggu depan")
CREDIT = TenderMethod.CREDIT


def credit_rules_set(
    session: Session,
    limit: int = 200_000,
    *,
    day: date = LONG_AGO,
    member_class: str = "",
    **others: int,
) -> None:
    """Set a limit, and other rules by their names."""
    rules = [NewCreditRule(CreditRule.LIMIT, limit, member_class)]
    rules += [
        NewCreditRule(CreditRule(name), value, member_class) for name, value in others.items()
    ]
    set_credit_rules(session, a_stamp(), rules=rules, effective_from=day, source="Rapat 3")


def own_limit(session: Session, member_id: MemberId, amount: int | None, day: date = TODAY) -> None:
    set_member_limit(
        session,
        a_stamp(),
        member_id=member_id,
        amount=None if amount is None else Rupiah(amount),
        effective_from=day,
        reason="Guru honorer",
    )


def some_rice(session: Session) -> ItemId:
    return an_item(session, "Beras", price=10_000)


def on_credit(amount: int) -> Payment:
    return Payment(CREDIT, Rupiah(amount))


def bought_on_credit(  # noqa: PLR0913  A builder names what a test may want to name.
    session: Session,
    rice: ItemId,
    member_id: MemberId | None,
    sacks: int = 1,
    *,
    credit: int | None = None,
    day: date = TODAY,
    override: CreditOverride | None = None,
    stream_id: StreamId = TILL_1,
) -> FactId:
    """Buy sacks at 10,000, all of them on credit where no amount is named, the rest in cash."""
    cart = replace(a_cart(a_line(session, rice, sacks * 1_000, day=day)), member_id=member_id)
    owed = sacks * 10_000 if credit is None else credit
    payments = [on_credit(owed)]
    if owed < cart.due:
        payments.append(in_cash())
    sale_id = FactId(cart.cart_id)
    record_sale(
        session,
        a_stamp(sale_id, business_date=day, stream_id=stream_id),
        cart=cart,
        payments=tuple(payments),
        settings=SHOP,
        override=override,
    )
    return sale_id


def repaid(
    session: Session,
    member_id: MemberId,
    amount: int,
    stamp: Stamp | None = None,
    *,
    source: CreditSource = CreditSource.MONEY,
    payment: SavingsPayment | None = None,
) -> CreditDone:
    done = repay_credit(
        session,
        stamp or a_stamp(),
        member_id=member_id,
        amount=Rupiah(amount),
        payment=payment or SavingsPayment(),
        settings=SHOP,
        source=source,
    )
    assert done is not None
    return done


def standing(session: Session, member_id: MemberId, day: date = TODAY) -> CreditStanding:
    return credit_standing(session, member_id, day)


def history(session: Session, member_id: MemberId, period: Period = ALWAYS) -> CreditHistory:
    return credit_history(session, member_id, period)


def owed(session: Session, member_id: MemberId) -> int:
    """Return what is owed, once all the ways to reckon it agree."""
    kept = credit_standing(session, member_id, TODAY).owed
    entries = session.scalars(select(CreditEntry.amount).where(CreditEntry.member_id == member_id))
    assert sum(entries) == kept == history(session, member_id).closing
    assert sum(charge.left for charge in open_charges(session, member_id)) == kept
    return kept
