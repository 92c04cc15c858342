"""Bad input while stock is counted: impossible counts, wrong goods, wrong people, twice at once."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from coop.counting.approve_count import approve_count
from coop.counting.batches_of_count import FoundBatch
from coop.counting.count_item import Tally, count_item
from coop.counting.refusals import (
    ApprovedByCounter,
    BatchCountedTwice,
    BeingCounted,
    CountedBatchExpired,
    CountedInParts,
    CountEnded,
    CountersTheSame,
    CountNotPossible,
    CountTimeNotPossible,
    ItemNotInCount,
    NothingCounted,
    ReasonsMissing,
)
from coop.errors import Refusal
from coop.facts.counting import CountedPack
from db.session import Session
from tests.builders import a_stamp, an_item
from tests.coop.batches.builders import on
from tests.coop.counting.batch_builders import by_batch, found
from tests.coop.counting.builders import (
    ANI,
    DEWI,
    FIRST,
    a_count,
    at_minute,
    counted,
    explained,
    finished,
)
from tests.journeys.bad_input.builders import Case, Met, Shop, rice_of
from ui.counting.wording import words_about_counts
from ui.reading import Reason, Unreadable, read_quantity
from ui.wording import words_for_reason
from values.identity import FactId, ItemId
from values.quantity import ONE, Quantity

Act = Callable[[Session, FactId, ItemId], Any]


def refused(act: Act, prepare: Act | None = None) -> Callable[[Shop], Met]:
    """Try something with a count of rice that Ani has begun."""

    def tried(shop: Shop) -> Met:
        with shop.database.transaction() as session:
            rice = rice_of(session)
            count_id = a_count(session, rice)
            if prepare:
                prepare(session, count_id, rice)
        shop.begin()
        with pytest.raises(Refusal) as met, shop.database.transaction() as session:
            act(session, count_id, rice)
        return Met(type(met.value), words_about_counts(met.value).as_text())

    return tried


def typed(text: str) -> Callable[[Shop], Met]:
    """Type something where a count of whole pieces is asked for."""

    def tried(shop: Shop) -> Met:
        shop.begin()
        with pytest.raises(Unreadable) as met:
            read_quantity(text, decimals=0)
        return Met(met.value.reason, words_for_reason(met.value.reason))

    return tried


def thousandths(quantity: int) -> Act:
    """Count so many thousandths of a bag."""

    def act(session: Session, count_id: FactId, rice: ItemId) -> None:
        packs = (CountedPack(1, ONE, Quantity(quantity)),)
        tally = Tally(count_id=count_id, item_id=rice, counter=FIRST, packs=packs)
        count_item(session, a_stamp(), tally=tally)

    return act


def by_last_days(*batches: FoundBatch) -> Act:
    """Count rice by last days."""

    def act(session: Session, count_id: FactId, rice: ItemId) -> None:
        by_batch(session, count_id, rice, *batches)

    return act


def other_goods(session: Session, count_id: FactId, _rice: ItemId) -> None:
    counted(session, count_id, an_item(session, "Garam"), 1)


def at_a_time_to_come(session: Session, count_id: FactId, rice: ItemId) -> None:
    later = at_minute(90).recorded_at
    counted(session, count_id, rice, 1, stamp=at_minute(60), counted_at=later)


def one_bag_missing(session: Session, count_id: FactId, rice: ItemId) -> None:
    counted(session, count_id, rice, 1)
    finished(session, count_id)


def explained_too(session: Session, count_id: FactId, rice: ItemId) -> None:
    one_bag_missing(session, count_id, rice)
    explained(session, count_id)


def posted(session: Session, count_id: FactId, rice: ItemId) -> None:
    explained_too(session, count_id, rice)
    approved(session, count_id, rice)


def approved(session: Session, count_id: FactId, _rice: ItemId, by: str = DEWI) -> None:
    approve_count(session, a_stamp(), count_id=count_id, approved_by=by)


_NOT_A_NUMBER = Met(Reason.NOT_A_NUMBER, "Tulis angka biasa, misalnya 12.")

CASES = (
    *(Case(f"a count of {text} is typed", typed(text), _NOT_A_NUMBER) for text in ("-3", "1e9")),
    Case("a count of 12..5 is typed", typed("12..5"), _NOT_A_NUMBER),
    Case(
        "a count of ten million is typed",
        typed("10000000"),
        Met(Reason.QUANTITY_TOO_LARGE, "Terlalu banyak: isi lebih sedikit."),
    ),
    Case(
        "a count is below nothing",
        refused(thousandths(-3_000)),
        Met(
            CountNotPossible,
            "Tidak mungkin ada sebanyak itu. Apakah barcode terbaca di kolom jumlah? "
            "Tulis 0 bila tidak ada.",
        ),
    ),
    Case(
        "half a bag is counted",
        refused(thousandths(500)),
        Met(CountedInParts, "Beras SPHP 5 kg dihitung per pcs utuh. Tulis angka bulat."),
    ),
    Case(
        "goods are counted whose last day is over, and nobody knew of them",
        refused(by_last_days(found(1, on(-1)))),
        Met(
            CountedBatchExpired,
            "Beras SPHP 5 kg: tanggal 23-11-2026 sudah lewat. Lihat lagi kemasannya. Kalau memang "
            "kedaluwarsa, sisihkan, lalu hitung di baris tanpa tanggal.",
        ),
    ),
    Case(
        "one last day is counted on two lines",
        refused(by_last_days(found(1, on(30), "b7"), found(2, on(30), "B7"))),
        Met(
            BatchCountedTwice,
            "Beras SPHP 5 kg: 24-12-2026 B7 sudah ada di daftar. Jumlahkan, lalu tulis di baris "
            "tanggal itu.",
        ),
    ),
    Case(
        "one last day is counted below nothing",
        refused(by_last_days(found(-3, on(30)))),
        Met(
            CountNotPossible,
            "Tidak mungkin ada sebanyak itu. Apakah barcode terbaca di kolom jumlah? "
            "Tulis 0 bila tidak ada.",
        ),
    ),
    Case(
        "half a bag has a last day",
        refused(by_last_days(found(0.5, on(30)), found(0.5))),
        Met(CountedInParts, "Beras SPHP 5 kg dihitung per pcs utuh. Tulis angka bulat."),
    ),
    Case(
        "goods are counted that do not belong to the count",
        refused(other_goods),
        Met(ItemNotInCount, "Garam tidak termasuk opname ini. Hitung di opname lain."),
    ),
    Case(
        "goods were counted at a time to come",
        refused(at_a_time_to_come),
        Met(
            CountTimeNotPossible,
            "Jam ini tidak mungkin. Opname dimulai 24-11-2026 03.41: tulis jam sesudahnya "
            "yang sudah lewat.",
        ),
    ),
    Case(
        "a count is finished before anything is counted",
        refused(lambda session, count_id, _rice: finished(session, count_id)),
        Met(
            NothingCounted,
            "Belum ada yang dihitung. Hitung paling sedikit satu barang, atau batalkan opname.",
        ),
    ),
    Case(
        "one person would count twice",
        refused(lambda session, _count_id, rice: a_count(session, rice, second="ani")),
        Met(
            CountersTheSame,
            "Ani tidak bisa menghitung dua kali. Hitungan kedua untuk orang lain, atau kosongkan.",
        ),
    ),
    Case(
        "goods are chosen that are being counted already",
        refused(lambda session, _count_id, rice: a_count(session, rice)),
        Met(
            BeingCounted,
            "Beras SPHP 5 kg sedang dihitung di Opname rak depan (1 barang seperti itu). "
            "Selesaikan opname itu dulu, atau batalkan.",
        ),
    ),
    Case(
        "who counted approves",
        refused(partial(approved, by=ANI), explained_too),
        Met(
            ApprovedByCounter,
            "Ani ikut menghitung, jadi tidak bisa menyetujui. Mintalah orang yang tidak "
            "menghitung untuk memeriksa dan menyetujui.",
        ),
    ),
    Case(
        "a difference is approved without a reason",
        refused(approved, one_bag_missing),
        Met(
            ReasonsMissing,
            "1 selisih belum ada alasannya. Isi satu per satu, atau pilih satu alasan untuk "
            "semua yang tersisa.",
        ),
    ),
    Case(
        "a count is posted a second time",
        refused(approved, posted),
        Met(
            CountEnded,
            "Opname ini sudah berakhir. Sudah disetujui atau dibatalkan. Tidak ada yang dicatat "
            "dua kali.",
        ),
    ),
)
