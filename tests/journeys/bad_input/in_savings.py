"""Bad input about members: amounts, months, balances, closed days, lists, credit, old days."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from coop.camera_pictures import PhotoNotPossible
from coop.credit.refusals import CreditAboveLimit, CreditNotAllowed, RepaymentTooMuch
from coop.errors import Refusal
from coop.facts.savings import ListedPayment, Payment, SavingsPaid
from coop.members.member_rules import BirthDateNotPossible, MemberDraft
from coop.members.portrait import read_portrait
from coop.members.record_member import record_member
from coop.members.standing import MemberUnknown
from coop.savings.close_savings_days import close_savings_days
from coop.savings.post_savings_list import ListedTwice, ListTotalDiffers, post_savings_list
from coop.savings.refusals import (
    AmountNotPossible,
    DayClosed,
    MonthPaid,
    PrincipalPaid,
    SavingsTooLow,
)
from coop.savings.withdraw_savings import SavingsLocked
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, repaid
from tests.coop.members.builders import A_FORM, a_member_draft
from tests.coop.savings.builders import (
    MANDATORY,
    VOLUNTARY,
    a_saver,
    deposited,
    some_rules,
    withdrawn,
)
from tests.journeys.bad_input.builders import Case, Met, Shop, rice_of
from ui.members.wording import words_about_members
from ui.reading import Reason, Unreadable, read_rupiah
from ui.selling.wording import words_at_till
from ui.shop_credit.wording import WORDING as CREDIT_WORDING
from ui.wording import words_for_reason
from values.identity import MemberId, new_uuid
from values.money import Rupiah

Act = Callable[[Session, MemberId], Any]
JANUARY = 202601


def refused(act: Act, prepare: Act | None = None) -> Callable[[Shop], Met]:
    """Try something with a member who saved 50.000 and paid January."""

    def tried(shop: Shop) -> Met:
        with shop.database.transaction() as session:
            some_rules(session)
            member_id = a_saver(session, voluntary=50_000)
            deposited(session, member_id, months=(JANUARY,))
            if prepare:
                prepare(session, member_id)
        shop.begin()
        with pytest.raises(Refusal) as met, shop.database.transaction() as session:
            act(session, member_id)
        return Met(type(met.value), said(met.value))

    return tried


def said(refusal: Refusal) -> str:
    """Say a refusal as the page does that met it."""
    if type(refusal) in CREDIT_WORDING:
        return CREDIT_WORDING[type(refusal)](refusal).as_text()
    is_at_till = type(refusal).__module__.startswith("coop.credit")
    return (words_at_till if is_at_till else words_about_members)(refusal).as_text()


def typed_with_a_comma(shop: Shop) -> Met:
    """Type 12,5 where rupiah are asked for."""
    shop.begin()
    with pytest.raises(Unreadable) as met:
        read_rupiah("12,5")
    return Met(met.value.reason, words_for_reason(met.value.reason))


def a_large_photo(shop: Shop) -> Met:
    """Choose a photo of 40 MB."""
    path = Path(shop.folder) / "foto.jpg"
    with path.open("wb") as file:
        file.truncate(40_000_000)
    shop.begin()
    with pytest.raises(PhotoNotPossible) as met:
        read_portrait(path)
    return Met(type(met.value), words_about_members(met.value).as_text())


def a_list(*amounts: int, brought: int) -> Act:
    """Post a list on which the member stands once for each amount."""

    def act(session: Session, member_id: MemberId) -> None:
        rows = tuple(
            ListedPayment(member_id, (SavingsPaid(VOLUNTARY, Rupiah(amount)),))
            for amount in amounts
        )
        post_savings_list(
            session,
            a_stamp(),
            payments=rows,
            brought=Rupiah(brought),
            payment=Payment(),
            settings=SHOP,
        )

    return act


def a_list_of_a_stranger(session: Session, _member_id: MemberId) -> None:
    a_list(5_000, brought=5_000)(session, MemberId(new_uuid()))


def paid_out_at_the_other_desk(session: Session, member_id: MemberId) -> None:
    withdrawn(session, member_id, 50_000)


def born_tomorrow(session: Session, _member_id: MemberId) -> None:
    draft: MemberDraft = a_member_draft(birth_date=TODAY + timedelta(days=1))
    record_member(session, a_stamp(), member=draft, form=A_FORM)


def buys_on_credit(session: Session, member_id: MemberId) -> None:
    bought_on_credit(session, rice_of(session), member_id, 1, credit=40_000)


def with_a_limit(session: Session, _member_id: MemberId) -> None:
    credit_rules_set(session, 30_000)


def owing_60(session: Session, member_id: MemberId) -> None:
    credit_rules_set(session, 100_000)
    bought_on_credit(session, rice_of(session), member_id, 1, credit=60_000)


CASES = (
    Case(
        "an amount of savings is 0",
        refused(lambda s, m: withdrawn(s, m, 0)),
        Met(AmountNotPossible, "Jumlahnya belum ada. Tulis jumlah rupiah tanpa koma."),
    ),
    Case(
        "an amount of savings is negative",
        refused(lambda s, m: withdrawn(s, m, -5_000)),
        Met(
            AmountNotPossible, "\u22125.000 tidak bisa dibayarkan. Tulis jumlah rupiah tanpa koma."
        ),
    ),
    Case(
        "an amount of savings has a comma",
        typed_with_a_comma,
        Met(Reason.MONEY_WITH_COMMA, "Rupiah tanpa koma."),
    ),
    Case(
        "the principal is paid a second time",
        refused(lambda s, m: deposited(s, m, principal=100_000)),
        Met(
            PrincipalPaid,
            "Simpanan pokok 100.000 sudah lunas. Tidak dibayar dua kali. Terima sebagai sukarela.",
        ),
    ),
    Case(
        "a month is paid that was paid already",
        refused(lambda s, m: deposited(s, m, months=(JANUARY,))),
        Met(MonthPaid, "Jan 2026 sudah dibayar. Belum ada yang dicatat. Hapus tandanya."),
    ),
    Case(
        "more is taken out than is there",
        refused(lambda s, m: withdrawn(s, m, 50_001)),
        Met(
            SavingsTooLow,
            "Sukarela: ada 50.000, diminta 50.001. Paling banyak bisa ditarik 50.000.",
        ),
    ),
    Case(
        "mandatory savings are asked for",
        refused(lambda s, m: withdrawn(s, m, 10_000, savings=MANDATORY)),
        Met(
            SavingsLocked,
            "Simpanan ini tidak bisa ditarik selama menjadi anggota. "
            "Pokok dan wajib menurut UU; yang bisa ditarik sukarela.",
        ),
    ),
    Case(
        "a closed day is posted into",
        refused(
            lambda s, m: deposited(s, m, voluntary=5_000),
            lambda s, _m: close_savings_days(s, a_stamp(), through=TODAY),
        ),
        Met(
            DayClosed,
            "Tanggal 24-11-2026 sudah ditutup. Buku ditutup sampai "
            "24-11-2026. Catat pada hari sesudahnya.",
        ),
    ),
    Case(
        "a list brings another sum than its rows",
        refused(a_list(5_000, brought=6_000)),
        Met(
            ListTotalDiffers,
            "Uang 6.000, jumlah daftar 5.000. Hitung lagi uangnya, atau cari baris yang beda.",
        ),
    ),
    Case(
        "a list has a member twice",
        refused(a_list(5_000, 5_000, brought=10_000)),
        Met(ListedTwice, "Siti Aminah (A-0001) dua kali di daftar. Hapus salah satu barisnya."),
    ),
    Case(
        "a list has somebody whom nobody knows",
        refused(a_list_of_a_stranger),
        Met(
            MemberUnknown,
            "Anggota ini belum ada di komputer ini. Kirim dan terima dulu, lalu coba lagi.",
        ),
    ),
    Case(
        "two clerks pay out the same balance",
        refused(lambda s, m: withdrawn(s, m, 50_000), paid_out_at_the_other_desk),
        Met(SavingsTooLow, "Sukarela: ada 0, diminta 50.000. Paling banyak bisa ditarik 0."),
    ),
    Case(
        "a birthday is to come",
        refused(born_tomorrow),
        Met(BirthDateNotPossible, "Tanggal lahir 25-11-2026 tidak mungkin. Periksa lagi tahunnya."),
    ),
    Case(
        "a photo has 40 MB",
        a_large_photo,
        Met(
            PhotoNotPossible,
            "Foto lebih besar dari 10 MB. Pakai JPEG atau PNG seperti dari telepon.",
        ),
    ),
    Case(
        "credit is asked for where none is given",
        refused(buys_on_credit),
        Met(
            CreditNotAllowed,
            "Batas kasbon anggota ini belum diatur. Bayar dengan cara "
            "lain, atau minta izin pengawas: P.",
        ),
    ),
    Case(
        "credit goes above the limit",
        refused(buys_on_credit, with_a_limit),
        Met(
            CreditAboveLimit,
            "Kasbon paling banyak 30.000 lagi, bukan 40.000. Batas "
            "30.000, terutang 0. Kurangi, atau minta izin pengawas: P.",
        ),
    ),
    Case(
        "more is paid back than is owed",
        refused(lambda s, m: repaid(s, m, 60_001), owing_60),
        Met(
            RepaymentTooMuch,
            "Kasbonnya 60.000, bukan 60.001. Isi lebih kecil; sisanya bisa masuk simpanan.",
        ),
    ),
)
