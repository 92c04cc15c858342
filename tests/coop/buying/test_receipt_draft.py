"""A receipt of goods while it is typed, and after the power was gone."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from coop.buying.keep_draft import drop_draft, keep_draft, kept_drafts
from coop.buying.receipt_draft import (
    LINES_MAX,
    DraftLine,
    LineFault,
    NotaDiscount,
    ReceiptDraft,
    ReceiptFull,
    ReceiptLineNotPossible,
    with_changed,
    with_line,
    without_line,
)
from db.session import Session
from tests.builders import a_stamp
from values.identity import FactId, ItemId, SupplierId, new_uuid
from values.money import ZERO, Rupiah
from values.percentage import BasisPoints
from values.quantity import NOTHING, ONE, Quantity

NOW = a_stamp().recorded_at


def a_line(pieces: int = 1, price: int = 1_000, **said: object) -> DraftLine:
    line = DraftLine(
        item_id=ItemId(new_uuid()),
        pack=1,
        name="Teh",
        unit="pcs",
        quantity=Quantity(pieces * ONE),
        price=Rupiah(price),
    )
    return replace(line, **said)


def a_draft(*lines: DraftLine) -> ReceiptDraft:
    return ReceiptDraft(draft_id=FactId(new_uuid()), lines=lines)


def test_what_is_scanned_again_is_counted_on_its_line() -> None:
    line = a_line(2)
    draft, at = with_line(a_draft(a_line(), line), replace(line, price=ZERO))

    assert at == 1
    assert (draft.lines[1].quantity, draft.lines[1].price) == (3_000 + 1_000, 1_000)


def test_another_pack_or_a_line_with_a_whole_price_is_another_line() -> None:
    line = a_line(whole=Rupiah(5_000))
    draft = a_draft(line)

    draft, _ = with_line(draft, replace(line, pack=2))
    draft, at = with_line(draft, replace(line, whole=None))

    assert (at, len(draft.lines)) == (2, 3)


def test_a_receipt_has_an_end() -> None:
    full = a_draft(*(a_line() for _ in range(LINES_MAX)))

    with pytest.raises(ReceiptFull) as refusal:
        with_line(full, a_line())
    assert refusal.value.limit == LINES_MAX


def test_a_line_may_lack_its_price_while_it_is_typed_but_no_sense() -> None:
    line = a_line()

    draft = with_changed(a_draft(line), 0, replace(line, price=ZERO))
    assert draft.lines[0].price == 0

    with pytest.raises(ReceiptLineNotPossible) as refusal:
        with_changed(draft, 0, replace(line, quantity=NOTHING))
    assert refusal.value.fault is LineFault.NOTHING


def test_a_line_is_taken_out() -> None:
    tea, salt = a_line(), a_line()

    assert without_line(a_draft(tea, salt), 0).lines == (salt,)


def test_the_total_is_what_the_supplier_asks() -> None:
    draft = replace(
        a_draft(a_line(10, discount=NotaDiscount(rate=BasisPoints(1_000))), a_line(1)),
        discount=NotaDiscount(amount=Rupiah(500)),
        freight=Rupiah(700),
        tax=Rupiah(1_100),
    )

    assert (draft.goods, draft.discount_amount, draft.total) == (10_000, 500, 11_300)
    assert (draft.paid_now, draft.owed) == (11_300, 0)
    assert replace(draft, paid=Rupiah(1_000)).owed == 10_300
    assert replace(draft, freight_is_apart=True).total == 10_600
    assert sum(draft.costs(tax_is_cost=True)) == 11_300
    assert sum(draft.costs(tax_is_cost=False)) == 10_200


def test_a_draft_survives_as_it_is(session: Session) -> None:
    draft = replace(
        a_draft(a_line(3, bonus=ONE, discount=NotaDiscount(rate=BasisPoints(50)))),
        supplier_id=SupplierId(new_uuid()),
        nota="NT-7",
        paid=ZERO,
        photos=(bytes(32),),
    )

    keep_draft(session, replace(draft, nota=""), NOW)
    keep_draft(session, draft, NOW)

    assert kept_drafts(session) == [draft]


def test_the_draft_changed_last_comes_first(session: Session) -> None:
    first, second = a_draft(a_line()), a_draft(a_line())
    keep_draft(session, second, NOW)
    keep_draft(session, first, NOW + timedelta(seconds=1))

    assert kept_drafts(session) == [first, second]


def test_an_empty_draft_leaves_nothing(session: Session) -> None:
    draft, other = a_draft(a_line()), a_draft(a_line())
    for one in (draft, other, ReceiptDraft(draft_id=draft.draft_id)):
        keep_draft(session, one, NOW)

    assert kept_drafts(session) == [other]
    drop_draft(session, other.draft_id)
    assert kept_drafts(session) == []
