"""What this shop has chosen: its name on paper, its rules at the till, its printer."""

from dataclasses import dataclass, field
from datetime import timedelta, timezone
from enum import StrEnum

from values.percentage import BasisPoints
from values.prices import PriceRounding

REASON_FROM_DEFAULT = BasisPoints(1_000)
COST_CHANGE_DEFAULT = BasisPoints(500)
MARKUP_DEFAULT = BasisPoints(1_000)
"""Between what a grocer and what a village cooperative adds, of the real lists."""
COUNT_DAYS = (7, 14, 28, 91, 182)
"""Weekly to twice a year: whole weeks, so that the same weekday comes again."""
PASSBOOK_BOUNDS = {
    "passbook_rows": (1, 60),
    "passbook_pages": (1, 200),
    "passbook_pitch": (25, 150),
    "passbook_rows_above_fold": (0, 60),
    "passbook_fold_gap": (0, 500),
    "passbook_shift_right": (-300, 300),
    "passbook_shift_down": (-200, 500),
}
"""The least and the most that each measure of a passbook may be, by its setting's name."""


class OversellPolicy(StrEnum):
    """What happens when the book says that the thing in the buyer's hand is not there."""

    WARN = "warn"
    FORBID = "forbid"
    ALLOW = "allow"


class PrinterKind(StrEnum):
    """The way to the receipt printer."""

    NONE = "none"
    NETWORK = "network"
    DEVICE_FILE = "device_file"
    WINDOWS = "windows"
    CUPS = "cups"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopSettings:
    """Read once from `settings.toml` in the folder of the books, and passed on."""

    shop_name: str = "Koperasi Desa Merah Putih"
    """The cooperative, first line of every receipt."""
    unit_name: str = "Gerai Sembako"
    """The shop of it (gerai)."""
    address_lines: tuple[str, ...] = ()
    legal_number: str = ""
    place_name: str = ""
    """Stands before the day where a paper is signed."""
    treasurer_name: str = ""
    """Signs the statements of members."""
    footer_lines: tuple[str, ...] = ("Terima kasih",)
    register: str = "01"
    """Names this till in every receipt's number; two tills of one cooperative need two names."""
    cashier_name: str = "Kasir"
    zone_hours: int = 7
    """Hours before UTC: 7 is WIB, 8 WITA, 9 WIT. Villages keep no summer time."""
    cash_rounding: int = 100
    """Rupiah: 0 (off), 50, 100 or 500. For cash alone. Source: Permendag 35/2013 article 6."""
    oversell_policy: OversellPolicy = OversellPolicy.WARN
    discount_reason_from: BasisPoints = REASON_FROM_DEFAULT
    """A larger share of the price given away needs a reason in words."""
    scale_prefixes: tuple[str, ...] = ("20", "21", "22", "23", "24", "25", "26", "27", "28", "29")
    """In-store codes of the scale: the first two digits."""
    scale_codes_hold_price: bool = False
    """True where the scale prints the price into the code, False where it prints the weight."""
    paper_columns: int = 32
    """Letters in a line: 32 on paper of 58 mm, 48 on 80 mm."""
    auto_print: bool = True
    open_drawer: bool = True
    print_qr: bool = False
    printer_kind: PrinterKind = PrinterKind.NONE
    printer_address: str = ""
    """`host:9100`, a device file, a printer's name, or a folder: as the kind asks."""
    letter_percent: int = 100
    """Size of the letters on the screen: 100 to 200 in steps of 25."""
    beep_when_refused: bool = True
    """One short sound where the till refuses what was scanned."""
    chosen_keys: tuple[str, ...] = ()
    """Keys of this till that are not Lumbung's own, such as `F10=F4`: F4 does what F10 does."""
    hub_address: str = ""
    member_number_form: str = "A-{number:04d}"
    """How numbers of members are written: what stands around the blank names their series."""
    associate_number_form: str = "LB-{number:04d}"
    """The same for anggota luar biasa; one form for both kinds is one series for both."""
    passbook_rows: int = 24
    """Lines on one page of a passbook (buku simpanan)."""
    passbook_pages: int = 16
    """Pages of one book."""
    passbook_pitch: int = 50
    """From line to line, in tenths of a millimetre; so all that follow."""
    passbook_rows_above_fold: int = 12
    passbook_fold_gap: int = 80
    """How much further down the first line below the fold stands."""
    passbook_shift_right: int = 0
    """What the test print showed: negative is to the left."""
    passbook_shift_down: int = 0
    """Negative is up."""
    is_tax_registered: bool = False
    """The cooperative is PKP: PPN on a supplier's nota comes back, and is no cost."""
    cost_change_from: BasisPoints = COST_CHANGE_DEFAULT
    """Goods that cost that much more or less than the last time are pointed out."""
    markup: BasisPoints = MARKUP_DEFAULT
    """Added to what goods cost where a selling price is proposed."""
    price_step: int = 100
    """Rupiah: new selling prices, proposed or of many goods at once, are multiples of it."""
    price_rounding: PriceRounding = PriceRounding.UP
    """Which multiple that is."""
    receipts_go_to_warehouse: bool = False
    """Goods that come in lie in the warehouse, unless their nota says otherwise."""
    count_days_a: int = 7
    """Days from one count of what sells most (A) to the next."""
    count_days_b: int = 28
    count_days_c: int = 91
    zone: timezone = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make the zone once."""
        object.__setattr__(self, "zone", timezone(timedelta(hours=self.zone_hours)))

    @property
    def prints_receipts(self) -> bool:
        """Whether a receipt is printed by itself: without a printer it is only kept."""
        return self.auto_print and self.printer_kind is not PrinterKind.NONE
