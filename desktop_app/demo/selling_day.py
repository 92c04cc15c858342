"""One selling day of the cooperative's shop, from seven to four.

Who buys is invented; what is on the shelves stands in `resources/demo/catalogue.csv`. Totals and
change are what a careful person reckons with the prices of that list, not what the till says.
"""

from desktop_app.demo.acts import (
    ONE_LESS,
    GoOn,
    Help,
    Member,
    Off,
    Quantity,
    Scan,
    Weighed,
)
from desktop_app.demo.buying_events import Brought, TakeDelivery
from desktop_app.demo.consignment_events import SettleConsignment, TakeOnConsignment
from desktop_app.demo.counting_events import ApproveCount, Counted, CountShelf
from desktop_app.demo.events import (
    CopyAgain,
    Enrol,
    Event,
    PlugIn,
    PowerCut,
    PullCable,
    Return,
    Sale,
    SeeReceipts,
    SeeStockCard,
    SendAll,
    TakeGoodsIn,
    Void,
)
from desktop_app.demo.membership import FOUNDERS
from desktop_app.demo.morning import MORNING
from desktop_app.demo.ordering_events import OrderGoods
from desktop_app.demo.places_events import CarryGoods
from desktop_app.demo.repacking_events import MixParcels, Part
from desktop_app.demo.savings_events import (
    AskForStatement,
    PayBack,
    PrintPassbook,
    Save,
    WriteMembersDown,
)
from desktop_app.demo.shelf_codes import (
    AQUA,
    BAWANG_MERAH,
    BERAS_SPHP,
    GEPLAK,
    GULA,
    GULAKU,
    INDOMIE_DUS,
    KOPI,
    MINYAKITA,
    PAKAN_AYAM,
    PEPSODENT,
    PEYEK,
    RENGGINANG,
    RINSO,
    ROTI_TAWAR,
    SUSU,
    SUSU_KALENG,
    TEH_PUCUK,
    TELUR,
    TEMPE,
    TERIGU,
    TOLAK_ANGIN,
)
from desktop_app.demo.shelf_events import PrintShelfLabels, SeeLowStock
from desktop_app.demo.village import CATALOGUE
from desktop_app.demo.ways_to_pay import Cash, Exact, OnCredit, QuickSum, Without
from values.tender_method import TenderMethod

CASH, QRIS, TRANSFER = TenderMethod.CASH, TenderMethod.QRIS, TenderMethod.TRANSFER

OPENING: tuple[Event, ...] = (
    TakeGoodsIn("06.30", CATALOGUE),
    WriteMembersDown("06.40", FOUNDERS),
    Enrol("06.45"),
)
"""Before the first buyer of the first day."""

_SHELVES: tuple[Event, ...] = (
    TakeOnConsignment(
        "06.50",
        "Bu Parmi",
        "0812 2740 1187",
        "Rengginang ketan",
        each=10_000,
        count=15,
        picture="titipan",
    ),
    PrintShelfLabels("06.55", "Titipan UMKM", labels=17, picture="label-rak"),
)
_WITHOUT_A_LINE: tuple[Event, ...] = (
    PullCable("10.02", picture="terputus"),
    Sale(
        "10.08",
        "Bu Painem",
        (Scan(MINYAKITA), Weighed(GULA, "1"), Member("painem")),
        OnCredit(),
        total=33_200,
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
        (GoOn(picture="lanjut"), Scan(TOLAK_ANGIN, times="3"), Member("lastri")),
        Cash("50000"),
        total=44_100,
        change=5_900,
    ),
    Sale(
        "11.15",
        "Mbak Tri",
        (Scan(PEYEK, times="2"), Scan(GEPLAK), Scan(RENGGINANG, times="3")),
        Without(QRIS, "QR 8812 0103"),
        total=76_000,
    ),
    Sale("11.32", "Pak Mujiyo", (Scan(RINSO),), Exact(), total=25_000),
    Sale("11.33", "Pak Mujiyo", (Scan(RINSO),), Exact(), total=25_000),
    Void("11.36", "Pak Mujiyo", "Nota dobel", picture="nota-batal"),
    Sale(
        "11.50",
        "Bu Sutinah",
        (Scan(ROTI_TAWAR, times="2"), Scan(AQUA, times="4"), Member("sutinah")),
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
        OnCredit(20_000, given="20000"),
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
    MixParcels(
        "14.15",
        "Paket sembako hemat",
        (
            Part("Minyakita 1 liter", "1"),
            Part("Gula pasir Gulaku 1 kg", "1"),
            Part("Beras SPHP", "1"),
        ),
        Part("Paket sembako hemat", "1"),
        times="3",
        cost=265_200,
        picture="kemas-ulang",
    ),
    CountShelf(
        "14.20",
        "Bu Wati",
        (
            Counted("Garam Kapal halus", ("3", "12")),
            Counted("Kecap manis Bango 520", ("16",)),
        ),
        picture="opname",
    ),
    TakeDelivery(
        "14.31",
        "UD Sumber Rejeki",
        "SR-1187",
        (Brought(INDOMIE_DUS, "2", "112300"), Brought(GULAKU, "48", "16750")),
        freight="15000",
        total=1_043_600,
        picture="kulakan",
        kept_picture="barang-masuk",
    ),
    CarryGoods(
        "14.36",
        GULAKU,
        "48",
        left="Toko 53 bungkus · Gudang 48 bungkus",
        picture="pindah-barang",
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
    PrintPassbook("15.41", "Harno", lines=1),
    Save("15.42", "Harno", months=2, voluntary="50rb", amount=70_000, picture="setor"),
    PayBack("15.43", "Harno", "50000", amount=50_000, left=107_500, picture="kasbon-dibayar"),
    Save("15.44", "Rubinah", months=0, voluntary="25000", amount=25_000),
    PrintPassbook("15.45", "Harno", lines=1, picture="buku-simpanan"),
    AskForStatement("15.46", "Sumiyati", picture="rekening"),
    ApproveCount("15.47", "Bu Lurah", "Botol pecah", missing=43_000, picture="opname-selisih"),
    SeeReceipts("15.48", picture="nota-hari-ini"),
    SeeStockCard("15.52", "Indomie goreng", picture="kartu-stok"),
    SeeLowStock("15.54", picture="stok-menipis"),
    OrderGoods(
        "15.55",
        "UD Sumber Rejeki",
        ((INDOMIE_DUS, "5"), (TERIGU, "24"), (MINYAKITA, "36")),
        picture="pesanan",
    ),
    SettleConsignment("15.56", total=30_000, picture="titipan-bayar"),
    SendAll("15.58"),
)

DAY = (*OPENING, *_SHELVES, *MORNING, *_WITHOUT_A_LINE, *_AFTERNOON)
"""Twenty-nine sales, three of them on credit; two deposits, a payment of what is owed, a void and
a return; a delivery, part of which goes to the warehouse, a repack, a count with a difference, and
a villager who is paid for what was sold of hers. The cable is out from ten to two."""
