"""One selling day of the cooperative's shop, from seven to four.

Who buys is invented; what is on the shelves stands in `resources/demo/catalogue.csv`. Totals and
change are what a careful person reckons with the prices of that list, not what the till says.
"""

from desktop_app.demo.acts import (
    ONE_LESS,
    ONE_MORE,
    TAKE_OUT,
    UNDO,
    Found,
    GoOn,
    Help,
    Look,
    Member,
    Off,
    PriceCheck,
    Quantity,
    Scan,
    SellAnyway,
    TakeUp,
    Weighed,
)
from desktop_app.demo.events import (
    CopyAgain,
    Enrol,
    Event,
    PlugIn,
    PowerCut,
    PullCable,
    PutAside,
    Return,
    Sale,
    SeeReceipts,
    SeeStockCard,
    SendAll,
    TakeGoodsIn,
    Void,
    WriteMembersDown,
)
from desktop_app.demo.village import CATALOGUE
from desktop_app.demo.ways_to_pay import Cash, Exact, Mouse, QuickSum, Split, Without
from values.tender_method import TenderMethod

MINYAKITA, MINYAKITA_DUS = "8999700001115", "18999700001112"
GULAKU, TERIGU = "8999700003331", "8999700004444"
INDOMIE, INDOMIE_DUS, SOTO = "089680700134", "10089680700131", "089680700394"
KOPI, TEH_PUCUK, TEH_PUCUK_DUS = "8999700025166", "8999700021090", "18999700021097"
SUSU, SUSU_KALENG = "8999700028495", "089680701698"
RINSO, SUNLIGHT, PEPSODENT = "8999700046253", "8999700049216", "8999700045140"
TELUR, GULA, BAWANG_MERAH, TERI = "2000113", "2000110", "2000123", "2000134"
BAWANG_MERAH_750_GRAM = "2000123007502"
"""A label of the scale: prefix and item, 00750 grams, check digit."""
BERAS_SPHP, TEMPE, PEYEK, GEPLAK = "8999700000378", "TEMPE", "UMKM-01", "UMKM-02"
ROTI_TAWAR, AQUA, TOLAK_ANGIN = "8999700037008", "8999700019615", "8999700059574"
PAKAN_AYAM, BUKU_TULIS, PULPEN = "2000141", "8999700068088", "8999700068828"
NOWHERE = "8991234000018"
"""A code that is on no shelf of the shop."""

CASH, QRIS, TRANSFER = TenderMethod.CASH, TenderMethod.QRIS, TenderMethod.TRANSFER

FOUNDERS = ("Sumiyati", "Rubinah", "Harno", "Tumini", "Giyem")
"""Members of the first hour; everybody else is a neighbour who buys."""
OPENING: tuple[Event, ...] = (
    TakeGoodsIn("06.30", CATALOGUE),
    WriteMembersDown("06.40", FOUNDERS),
    Enrol("06.45"),
)
"""Before the first buyer of the first day."""

_MORNING: tuple[Event, ...] = (
    Sale(
        "07.04",
        "Bu Sumiyati",
        (Scan(MINYAKITA, times="2"), Member("sumiyati"), Scan(GULAKU), Scan(KOPI), Scan(TEMPE)),
        Cash("100000", picture="bayar"),
        total=53_800,
        change=46_200,
        picture="lunas",
    ),
    Sale(
        "07.11",
        "Pak Wagiman",
        (
            Weighed(TELUR, "1,24", picture="timbang"),
            Scan(INDOMIE, times="5"),
            Found("gepl"),
            Scan(SUNLIGHT),
            Scan(TEH_PUCUK_DUS),
            Off("1500"),
            Scan(MINYAKITA, times="2"),
            Look("jual"),
        ),
        Cash("200000"),
        total=186_400,  # 186.360, in coins that there are.
        change=13_600,
    ),
    Sale(
        "07.19",
        "Bu Ngatinem",
        (Scan(TEMPE, times="2"), Scan(BAWANG_MERAH_750_GRAM)),
        Exact(),
        total=33_000,
    ),
    Sale(
        "07.26",
        "Warung Bu Parti",
        (Scan(INDOMIE_DUS), Scan(TEH_PUCUK_DUS), Scan(MINYAKITA_DUS)),
        Without(TRANSFER, "BPD 0711 2231"),
        total=384_500,
    ),
    Sale(
        "07.40",
        "Pak Slamet",
        (PriceCheck(RINSO, picture="cek-harga"), Scan(SUNLIGHT, times="2"), Scan(PEPSODENT)),
        QuickSum(2),
        total=15_600,
        change=4_400,
    ),
    Sale(
        "07.55",
        "Bu Rubinah",
        (
            Scan(BERAS_SPHP),
            Member("rubinah"),
            Scan(GULAKU, times="2"),
            Off("5000", on_all=True, picture="potongan"),
        ),
        Cash("100000"),
        total=93_500,
        change=6_500,
    ),
    Sale(
        "08.10",
        "Mas Bayu",
        (Scan(ROTI_TAWAR), Off("20%", reason="Mendekati kedaluwarsa"), Scan(AQUA)),
        Without(QRIS, "QR 8812 0041", picture="bayar-qris"),
        total=15_500,
    ),
    Sale(
        "08.24",
        "Bu Wagirah",
        (
            Scan(NOWHERE, picture="kode-asing"),
            Found("gula", down=2, weight="0,5", picture="cari"),
        ),
        Cash("20000"),
        total=10_000,
        change=10_000,
    ),
    Sale(
        "08.40",
        "Pak Tugiyo",
        (Found("pupuk urea bers"), Quantity("2")),
        Split(100_000, "QR 8812 0077", picture="bayar-terbagi"),
        total=180_000,
    ),
    PutAside("08.55", "Bu Karsih", (Scan(TERIGU, times="3"), Scan(SUNLIGHT))),
    Sale(
        "08.58",
        "Dik Ana",
        (Scan(BUKU_TULIS, times="5"), Scan(PULPEN, times="2")),
        Mouse(),
        total=25_000,
        change=5_000,
    ),
    Sale(
        "09.05",
        "Bu Karsih",
        (TakeUp(picture="tersimpan"), Weighed(TELUR, "1")),
        Cash("75000"),
        total=72_400,
        change=2_600,
    ),
    Sale("09.20", "Pak Harno", (Weighed(TERI, "1,5"), Member("harno")), Exact(), total=157_500),
    Sale(
        "09.32",
        "Bu Yatmi",
        (Weighed(TERI, "2"), SellAnyway(picture="stok-kurang")),
        Cash("250000"),
        total=210_000,
        change=40_000,
    ),
    Sale(
        "09.48",
        "Mas Dwi",
        (Scan(SOTO, times="5"), Scan(KOPI), TAKE_OUT, UNDO, ONE_MORE),
        Cash("20000", refused="10000", picture="bayar-kurang"),
        total=18_300,
        change=1_700,
    ),
)

_WITHOUT_A_LINE: tuple[Event, ...] = (
    PullCable("10.02", picture="terputus"),
    Sale(
        "10.08",
        "Bu Painem",
        (Scan(MINYAKITA), Weighed(GULA, "1")),
        Cash("50000"),
        total=33_200,
        change=16_800,
        picture="lunas-terputus",
    ),
    Sale("10.25", "Pak Sarjono", (Weighed(PAKAN_AYAM, "5,5"),), Exact(), total=55_000),
    Sale(
        "10.40",
        "Bu Tumini",
        (Scan(SUSU, times="6"), Member("tumini"), Scan(SUSU_KALENG)),
        Cash("25000"),
        total=23_700,
        change=1_300,
    ),
    PowerCut("10.55", (Scan(RINSO), Scan(PEPSODENT))),
    Sale(
        "10.57",
        "Bu Lastri",
        (GoOn(picture="lanjut"), Scan(TOLAK_ANGIN, times="3")),
        Cash("50000"),
        total=44_100,
        change=5_900,
    ),
    Sale(
        "11.15",
        "Mbak Tri",
        (Scan(PEYEK, times="2"), Scan(GEPLAK)),
        Without(QRIS, "QR 8812 0103"),
        total=40_000,
    ),
    Sale("11.32", "Pak Mujiyo", (Scan(RINSO),), Exact(), total=25_000),
    Sale("11.33", "Pak Mujiyo", (Scan(RINSO),), Exact(), total=25_000),
    Void("11.36", "Pak Mujiyo", "Nota dobel", picture="nota-batal"),
    Sale(
        "11.50",
        "Bu Sutinah",
        (Scan(ROTI_TAWAR, times="2"), Scan(AQUA, times="4")),
        Cash("50000"),
        total=44_000,
        change=6_000,
    ),
    Sale(
        "12.20",
        "Warung Pak Ngadi",
        (Scan(INDOMIE_DUS, times="2"), Off("4000")),
        Without(TRANSFER, "BPD 1220 4410"),
        total=232_000,
    ),
    Sale(
        "12.45",
        "Bu Giyem",
        (
            Weighed(BAWANG_MERAH, "0,35"),
            Member("giyem"),
            Weighed(TELUR, "0,5"),
            Scan(TEMPE, times="2"),
        ),
        Cash("40000"),
        total=33_100,
        change=6_900,
    ),
    CopyAgain("12.47"),
    Return("13.10", "Bu Sutinah", "1", "Kemasan rusak", {CASH: 15_000}, picture="retur"),
    Sale(
        "13.30",
        "Pak Poniman",
        (Scan(BERAS_SPHP, times="2"), Off("12,5%", reason="Terkena musibah", on_all=True)),
        Without(QRIS, "QR 8812 0155"),
        total=109_375,
    ),
)

_AFTERNOON: tuple[Event, ...] = (
    PlugIn("14.00", picture="terkirim"),
    Sale(
        "14.12",
        "Bu Sri",
        (Scan(GULAKU), Scan(KOPI, times="10")),
        QuickSum(2),
        total=32_000,
        change=8_000,
    ),
    Sale(
        "14.40",
        "Pak Dalijo",
        (Scan(TEH_PUCUK), Quantity("12"), ONE_LESS),
        Cash("50000"),
        total=41_800,
        change=8_200,
    ),
    Sale(
        "15.05",
        "Mas Agus",
        (Scan(MINYAKITA, times="2"), Scan(TERIGU), Weighed(TELUR, "0,7")),
        Cash("100000"),
        total=64_500,
        change=35_500,
    ),
    Sale(
        "15.40",
        "Bu Sumiyati",
        (Scan(TEMPE), Member("sumiyati"), Help(picture="tombol"), Scan(TOLAK_ANGIN)),
        Exact(),
        total=7_500,
    ),
    SeeReceipts("15.48", picture="nota-hari-ini"),
    SeeStockCard("15.52", "Indomie goreng", picture="kartu-stok"),
    SendAll("15.58"),
)

DAY = (*OPENING, *_MORNING, *_WITHOUT_A_LINE, *_AFTERNOON)
"""Twenty-nine sales, a void and a return; the cable is out from ten to two."""
