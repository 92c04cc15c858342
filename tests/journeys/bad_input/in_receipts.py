"""Bad input about goods that come in: no cost, days that are over, absurd amounts, odd photos."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from coop.batches.batch_rules import ExpiryInThePast, ExpiryTooFar
from coop.buying.nota_checks import DueDayTooEarly, NotaTwice, ReceivedDayNotPossible
from coop.buying.nota_picture import read_nota_picture
from coop.buying.receipt_draft import DraftLine, ReceiptDraft, ReceiptLineNotPossible
from coop.buying.record_receipt import PackNotThere
from coop.buying.refusals import BuyingAmountNotPossible
from coop.camera_pictures import PhotoNotPossible
from coop.errors import Refusal
from tests.builders import TODAY
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from tests.journeys.bad_input.builders import Case, Met, Shop, rice_of
from ui.buying.wording import words_about_buying
from ui.reading import Reason, Unreadable, read_quantity
from ui.wording import words_for_reason
from values.money import RUPIAH_MAX, Rupiah
from values.quantity import Quantity

Change = Callable[[ReceiptDraft], ReceiptDraft]


def of_line(**said: object) -> Change:
    """Write something else on the only line."""

    def change(draft: ReceiptDraft) -> ReceiptDraft:
        line: DraftLine = replace(draft.lines[0], **said)
        return replace(draft, lines=(line,))

    return change


def of_nota(**said: object) -> Change:
    """Write something else at the head or at the foot."""

    def change(draft: ReceiptDraft) -> ReceiptDraft:
        return replace(draft, **said)

    return change


def refused(change: Change, *, came_before: bool = False) -> Callable[[Shop], Met]:
    """Let two bags of rice come in as nobody could have brought them."""

    def tried(shop: Shop) -> Met:
        with shop.database.transaction() as session:
            line = a_bought_line(session, rice_of(session), 2, price=60_000)
            draft = a_nota(a_supplier(session), line, nota="SR-1")
            if came_before:
                received(session, a_nota(draft.supplier_id, line, nota="sr 1"))
        shop.begin()
        with pytest.raises(Refusal) as met, shop.database.transaction() as session:
            received(session, change(draft))
        return Met(type(met.value), words_about_buying(met.value).as_text())

    return tried


def typed(text: str) -> Callable[[Shop], Met]:
    """Type something where it is asked how many came."""

    def tried(shop: Shop) -> Met:
        shop.begin()
        with pytest.raises(Unreadable) as met:
            read_quantity(text)
        return Met(met.value.reason, words_for_reason(met.value.reason))

    return tried


def photo(content: bytes, size: int = 0) -> Callable[[Shop], Met]:
    """Choose a file as the photo of a nota."""

    def tried(shop: Shop) -> Met:
        path = Path(shop.folder) / "nota.jpg"
        with path.open("wb") as file:
            file.write(content)
            file.truncate(size or len(content))
        shop.begin()
        with pytest.raises(PhotoNotPossible) as met:
            read_nota_picture(path)
        return Met(type(met.value), words_about_buying(met.value).as_text())

    return tried


def _line(name: str, change: Change, said: str) -> Case:
    return Case(name, refused(change), Met(ReceiptLineNotPossible, said))


_YESTERDAY, _TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
_HEIC = b"\x00\x00\x00\x18ftypheic" + bytes(40)
_NOT_A_NUMBER = Met(Reason.NOT_A_NUMBER, "Tulis angka biasa, misalnya 12.")
CASES = (
    _line(
        "goods come without a cost",
        of_line(price=Rupiah(0)),
        "Beras SPHP 5 kg belum ada harganya. Isi harga 1 pcs, atau catat sebagai bonus.",
    ),
    _line(
        "nothing comes",
        of_line(quantity=Quantity(0)),
        "Beras SPHP 5 kg: berapa yang datang belum diisi. Isi berapa pcs, atau hapus barisnya.",
    ),
    _line(
        "minus three bags come",
        of_line(quantity=Quantity(-3_000)),
        "Beras SPHP 5 kg: angka di bawah nol tidak bisa masuk. Yang dikembalikan "
        "dicatat sebagai retur.",
    ),
    _line(
        "a thousand million bags come",
        of_line(quantity=Quantity(10**12)),
        "Beras SPHP 5 kg: angkanya terlalu besar. Periksa, mungkin kode barang masuk "
        "ke kolom yang salah.",
    ),
    _line(
        "half a bag comes",
        of_line(quantity=Quantity(500)),
        "Beras SPHP 5 kg dihitung dalam pcs utuh. Untuk sebagian, pilih kemasan yang lebih kecil.",
    ),
    Case("12..5 bags are typed", typed("12..5"), _NOT_A_NUMBER),
    Case(
        "the pack has another size",
        refused(of_line(ratio=Quantity(0))),
        Met(
            PackNotThere,
            "Kemasan pcs untuk Beras SPHP 5 kg sudah berubah. Hapus barisnya, lalu "
            "masukkan lagi barangnya.",
        ),
    ),
    Case(
        "the last day is over",
        refused(of_line(expires_on=_YESTERDAY)),
        Met(
            ExpiryInThePast,
            "Beras SPHP 5 kg: 23-11-2026 sudah lewat, jadi barangnya sudah "
            "kedaluwarsa. Lihat lagi kemasannya. Barang kedaluwarsa dikembalikan ke pemasok.",
        ),
    ),
    Case(
        "the last day is a hundred years away",
        refused(of_line(expires_on=TODAY.replace(year=TODAY.year + 100))),
        Met(
            ExpiryTooFar, "Beras SPHP 5 kg: 24-11-2126 terlalu jauh. Lihat lagi tahun pada kemasan."
        ),
    ),
    Case(
        "the freight is more than any village has",
        refused(of_nota(freight=Rupiah(RUPIAH_MAX + 1))),
        Met(BuyingAmountNotPossible, "Jumlah ini terlalu besar. Hitung lagi nolnya."),
    ),
    Case(
        "goods come tomorrow",
        refused(of_nota(received_on=_TOMORROW)),
        Met(
            ReceivedDayNotPossible,
            "Barang masuk tanggal 25-11-2026 tidak bisa dicatat sekarang. Pilih "
            "tanggal 24-08-2026 sampai 24-11-2026.",
        ),
    ),
    Case(
        "they were to be paid yesterday",
        refused(of_nota(paid=Rupiah(0), due_on=_YESTERDAY)),
        Met(
            DueDayTooEarly,
            "Jatuh tempo 23-11-2026, padahal barang datang 24-11-2026? Periksa lagi "
            "tanggal jatuh temponya.",
        ),
    ),
    Case(
        "the nota came in before",
        refused(of_nota(), came_before=True),
        Met(
            NotaTwice,
            "Nota SR-1 sudah dicatat, tanggal 24-11-2026: B01-20261124-0001. Bila "
            "memang nota lain, tekan simpan sekali lagi.",
        ),
    ),
    Case(
        "the photo of the nota has 40 MB",
        photo(b"", 40_000_000),
        Met(
            PhotoNotPossible,
            "Foto lebih besar dari 10 MB. Pakai JPEG atau PNG seperti dari telepon.",
        ),
    ),
    Case(
        "the photo is of the kind HEIC",
        photo(_HEIC),
        Met(
            PhotoNotPossible,
            "Foto jenis HEIC belum bisa dibaca. Kirim ke diri sendiri lewat "
            "WhatsApp: jadinya JPEG.",
        ),
    ),
    Case(
        "the photo is a PDF",
        photo(b"%PDF-1.4 nota"),
        Met(PhotoNotPossible, "Berkas ini bukan foto. Pakai JPEG atau PNG seperti dari telepon."),
    ),
)
