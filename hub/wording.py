"""How the hub's pages say numbers, days and names of things, in Indonesian."""

from datetime import date, datetime
from typing import Final

from coop.facts import KINDS as FACTS
from hub.opened_hub import HOURS_OF_WIB
from values.instant import day_of_number, instant_at

MINUS: Final = "\N{MINUS SIGN}"
WEEKDAYS: Final = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")
MONTHS: Final = (
    *("Jan", "Feb", "Mar", "Apr", "Mei", "Jun"),
    *("Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
)
MICROSECONDS_A_MINUTE: Final = 60_000_000
MINUTES_AN_HOUR: Final = 60
HOURS_A_DAY: Final = 24

INCIDENTS: Final = {
    "fork": "Dua catatan berbeda pada nomor yang sama. Periksa apakah komputer ini disalin.",
    "parent-unknown": "Melanjutkan catatan yang tidak ada di hub. Tunggu kiriman lamanya.",
    "parent-differs": "Melanjutkan catatan yang isinya lain dengan yang ada di hub.",
    "branched": "Bercabang dari catatan lama. Komputernya dipulihkan dari cadangan atau disalin.",
    "copy-differs": "Catatan yang sama datang lagi dengan isi berbeda.",
    "bad-signatures": "Tanda tangan kiriman salah berkali-kali. Bisa jadi bukan perangkat ini.",
    "refund-above-sale": "Uang kembali melebihi nilai notanya. Cocokkan dengan koperasinya.",
}
REASONS: Final = {
    "unknown kind": "Jenisnya belum dikenal hub. Perbarui program hub.",
    "unknown version": "Versinya lebih baru dari hub. Perbarui program hub.",
    "unknown flag": "Bertanda yang belum dikenal. Perbarui program hub.",
    "unreadable body": "Isinya tidak terbaca. Hubungi pembuat program.",
    "private and not sealed": "Data pribadi datang tanpa segel, dan tidak dibaca. "
    "Perbarui program koperasinya.",
    "counting failed": "Hub gagal menghitungnya. Perbarui program hub, atau hubungi pembuatnya.",
    "beyond counting": "Angkanya terlalu besar untuk dijumlahkan. Cocokkan dengan koperasinya.",
    "its sale is not here": "Menunggu nota penjualannya sampai di hub.",
    "device not active": "Perangkatnya ditahan. Aktifkan lagi bila sudah diperiksa.",
}
KINDS: Final = {
    "goods.items_recorded": "Daftar barang",
    "goods.listing_changed": "Arsip barang",
    "goods.items_merged": "Barang digabung",
    "goods.prices_set": "Harga",
    "prices.rules_changed": "Aturan harga",
    "prices.ceilings_set": "HET",
    "prices.many_changed": "Ubah banyak harga",
    "prices.many_restored": "Ubah banyak harga diurungkan",
    "prices.labels_printed": "Cetak label rak",
    "sale.recorded": "Nota penjualan",
    "sale.voided": "Nota batal",
    "sale.goods_returned": "Retur",
    "stock.opened": "Stok awal",
    "stock.adjusted": "Koreksi stok",
    "stock.batches_recorded": "Tanggal kedaluwarsa",
    "stock.place_recorded": "Tempat barang",
    "stock.goods_moved": "Pindah barang",
    "buying.goods_received": "Barang masuk",
    "buying.supplier_paid": "Bayar pemasok",
    "buying.goods_sent_back": "Retur ke pemasok",
    "buying.reversed": "Koreksi kulakan",
    "ordering.order_placed": "Pesanan ke pemasok",
    "ordering.order_ended": "Pesanan ditutup",
    "ordering.rule_set": "Aturan pesan ulang",
    "repacking.recipe_recorded": "Resep kemas ulang",
    "repacking.goods_repacked": "Kemas ulang",
    "repacking.reversed": "Koreksi kemas ulang",
    "consignment.terms_set": "Syarat titipan",
    "consignment.goods_received": "Terima titipan",
    "consignment.goods_sent_back": "Kembalikan titipan",
    "consignment.settled": "Bayar titipan",
    "consignment.reversed": "Koreksi titipan",
    "lumbung.note": "Keterangan program",
}
PRIVATE_KIND: Final = "Catatan pribadi"
"""Of whatever kind: what members do is not told here."""
STATES: Final = {"parked": "Menunggu", "held": "Ditahan"}
STATUSES: Final = {
    "active": "Aktif",
    "quarantined": "Diawasi",
    "suspended": "Ditahan",
    "retired": "Diganti",
}


def kind(name: str) -> str:
    """Name a kind of fact; one that came after this program is shown as it is."""
    known = FACTS.get(name)
    return PRIVATE_KIND if known is not None and known.PRIVATE else KINDS.get(name, name)


def number(amount: int) -> str:
    """Write a whole number, with a dot for each thousand: 12.500."""
    return (MINUS if amount < 0 else "") + f"{abs(amount):,}".replace(",", ".")


def quantity(thousandths: int) -> str:
    """Write a quantity, with a comma and no more decimals than it has: 2, 1,35, 0,25."""
    whole, rest = divmod(abs(thousandths), 1000)
    decimals = f"{rest:03}".rstrip("0")
    sign = MINUS if thousandths < 0 else ""
    return f"{sign}{number(whole)}" + (f",{decimals}" if decimals else "")


def tenths(amount: int, unit: int) -> str:
    """Write an amount in millions or thousands, with one decimal: 3,3."""
    whole, tenth = divmod((abs(amount) * 10 + unit // 2) // unit, 10)
    sign = MINUS if amount < 0 and (whole or tenth) else ""
    return f"{sign}{number(whole)},{tenth}"


def local(microseconds: int) -> datetime:
    """Return a moment as the hub's clock on the wall shows it."""
    return instant_at(microseconds) + HOURS_OF_WIB


def moment(microseconds: int) -> str:
    """Write a moment: 24-11-2026 10.41."""
    return f"{local(microseconds):%d-%m-%Y %H.%M}"


def clock_on_the_wall(microseconds: int) -> str:
    """Write day and time for the top of a page: Sel 24-11-2026 10.41."""
    return f"{WEEKDAYS[local(microseconds).weekday()]} {moment(microseconds)}"


def day(when: date) -> str:
    """Write a day: Sel 24-11-2026."""
    return f"{WEEKDAYS[when.weekday()]} {when:%d-%m-%Y}"


def numbered_day(yyyymmdd: int) -> str:
    """Write a day that a device claims; what is no day is shown as it is."""
    try:
        return f"{day_of_number(yyyymmdd):%d-%m-%Y}"
    except ValueError:
        return str(yyyymmdd)


def ago(then: int | None, now: int) -> str:
    """Say how long ago something was, as one would in talk."""
    if then is None:
        return "belum pernah"
    minutes = max(0, now - then) // MICROSECONDS_A_MINUTE
    hours, days = minutes // MINUTES_AN_HOUR, minutes // MINUTES_AN_HOUR // HOURS_A_DAY
    if minutes == 0:
        return "baru saja"
    if hours == 0:
        return f"{minutes} menit lalu"
    return f"{hours} jam lalu" if days == 0 else f"{days} hari lalu"
