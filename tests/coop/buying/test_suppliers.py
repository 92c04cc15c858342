"""The list of suppliers (pemasok)."""

import pytest

from coop.buying.record_supplier import (
    SupplierChangedMeanwhile,
    SupplierNamedSo,
    record_supplier,
)
from coop.buying.refusals import BuyingTextTooLong, SupplierUnknown
from coop.buying.supplier_rules import SupplierDraft, SupplierNameMissing, TermsNotPossible
from coop.buying.suppliers import supplier, supplier_list
from coop.errors import Refusal
from coop.fact_log import envelopes_after, head_of
from coop.facts.envelope import SEALED
from db.session import Session
from tests.builders import TILL_1, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from values.identity import SupplierId, new_uuid
from values.money import Rupiah


def a_draft(**said: object) -> SupplierDraft:
    values: dict[str, object] = {"supplier_id": SupplierId(new_uuid()), "name": "Bu Tini"} | said
    return SupplierDraft(**values)  # type: ignore[arg-type]


def names(session: Session, typed: str = "", *, with_put_away: bool = False) -> list[str]:
    return [row.name for row in supplier_list(session, typed, with_put_away=with_put_away)]


def changed(session: Session, supplier_id: SupplierId, **said: object) -> SupplierDraft:
    known = supplier(session, supplier_id)
    return a_draft(
        supplier_id=supplier_id, based_on=known.revision, **({"name": known.name} | said)
    )


def test_suppliers_are_found_by_any_word_of_their_name(session: Session) -> None:
    for name in ("UD Sumber Rejeki", "Toko Grosir Makmur", "Bu Tini"):
        a_supplier(session, name)

    assert names(session) == ["Bu Tini", "Toko Grosir Makmur", "UD Sumber Rejeki"]
    assert names(session, "gros") == ["Toko Grosir Makmur"]
    assert names(session, "rosir") == []


def test_what_was_typed_is_kept_on_one_line(session: Session) -> None:
    draft = a_draft(name="  Bu   Tini ", phone="0812 3456", address="Jl. Raya 3", terms_days=14)

    record_supplier(session, a_stamp(), supplier=draft)

    kept = supplier(session, draft.supplier_id)
    assert (kept.name, kept.phone, kept.address) == ("Bu Tini", "0812 3456", "Jl. Raya 3")
    assert (kept.terms_days, kept.is_active, kept.owed) == (14, True, 0)


def test_one_who_is_put_away_is_listed_no_more_and_keeps_the_name(session: Session) -> None:
    supplier_id = a_supplier(session, "Bu Tini")

    record_supplier(session, a_stamp(), supplier=changed(session, supplier_id, is_active=False))

    assert names(session) == []
    assert names(session, with_put_away=True) == ["Bu Tini"]
    assert supplier(session, supplier_id).name == "Bu Tini"


def test_the_list_says_what_is_owed(session: Session) -> None:
    supplier_id = a_supplier(session)
    line = a_bought_line(session, an_item(session))

    received(session, a_nota(supplier_id, line, paid=Rupiah(30_000)))

    assert [row.owed for row in supplier_list(session)] == [70_000]


def test_who_a_supplier_is_leaves_the_cooperative_sealed(session: Session) -> None:
    a_supplier(session, "Bu Tini")

    *_, envelope = envelopes_after(session, TILL_1, 0)
    assert envelope.flags & SEALED
    assert b"Tini" not in envelope.body


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"name": "  "}, SupplierNameMissing),
        ({"name": "x" * 101}, BuyingTextTooLong),
        ({"phone": "1" * 41}, BuyingTextTooLong),
        ({"address": "x" * 201}, BuyingTextTooLong),
        ({"note": "x" * 201}, BuyingTextTooLong),
        ({"terms_days": -1}, TermsNotPossible),
        ({"terms_days": 366}, TermsNotPossible),
        ({"based_on": 1}, SupplierChangedMeanwhile),
    ],
)
def test_what_makes_no_supplier_is_refused(
    session: Session, said: dict[str, object], refused: type[Refusal]
) -> None:
    before = head_of(session, TILL_1)

    with pytest.raises(refused):
        record_supplier(session, a_stamp(), supplier=a_draft(**said))
    assert head_of(session, TILL_1) == before


def test_two_suppliers_of_one_name_would_be_mixed_up(session: Session) -> None:
    a_supplier(session, "Bu Tini")

    with pytest.raises(SupplierNamedSo) as refusal:
        record_supplier(session, a_stamp(), supplier=a_draft(name="BU TINI"))
    assert refusal.value.name == "Bu Tini"


def test_the_name_of_one_who_is_put_away_is_free_again(session: Session) -> None:
    supplier_id = a_supplier(session, "Bu Tini")
    record_supplier(session, a_stamp(), supplier=changed(session, supplier_id, is_active=False))

    record_supplier(session, a_stamp(), supplier=a_draft(name="Bu Tini"))

    assert names(session) == ["Bu Tini"]


def test_a_form_that_was_overtaken_changes_nothing(session: Session) -> None:
    supplier_id = a_supplier(session, "Bu Tini")
    mine, theirs = changed(session, supplier_id, phone="1"), changed(session, supplier_id)
    record_supplier(session, a_stamp(), supplier=theirs)

    with pytest.raises(SupplierChangedMeanwhile):
        record_supplier(session, a_stamp(), supplier=mine)


def test_nobody_is_no_supplier(session: Session) -> None:
    with pytest.raises(SupplierUnknown):
        supplier(session, None)
