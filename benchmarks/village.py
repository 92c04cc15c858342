"""A village to measure on: members who are recorded as facts, and years of savings that are not.

The register, the rules and the opening balances are facts that went through the use cases. The
years behind them, some two million lines of the ledger, are rows written straight into their tables
by the bare driver, as facts of deposits, lists and interest would have left them; without their
facts, so these books cannot be rebuilt.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

import coop.rebuild  # noqa: F401  Loads every subject.
from benchmarks.shop import KEY
from coop.fact_log import record
from coop.facts.members import MEMBERS_IN_A_FACT_MAX, Address, MemberRecord, MembersRecorded
from coop.facts.savings import OpeningBalance
from coop.savings.record_opening_savings import record_opening_savings
from coop.savings.set_savings_rules import NewRule, set_savings_rules
from coop.shop_settings import ShopSettings
from db.database import Database, open_database
from sync.client.device_identity import current_stream, device_identity
from tests.builders import Mirror
from values.identity import FactId, MemberId, StreamId, UserId, new_uuid
from values.instant import day_number, microseconds_of
from values.money import ZERO, Rupiah
from values.month import Month, later_month
from values.period import Period
from values.savings import SavingsRule
from values.stamp import Stamp

MEMBERS = 5_000
MONTHS = 45
FIRST_MONTH = Month(202_303)
TODAY = date(2026, 11, 24)
LAST_YEAR_LONG = Period(date(2025, 11, 25), date(2026, 11, 25))
SETTINGS = ShopSettings(shop_name="KDMP Ukur", legal_number="AHU-1", place_name="Ukur")
CLERK = UserId(UUID(int=2 << 64))
_OPENED = date(2023, 2, 28)
_LONG_AGO = date(2020, 1, 1)
_DEPOSIT_DAYS = (2, 5, 8, 11, 14, 17, 20)
_LISTED = 500
"""Members on one list of payments, and in one part of a month's interest."""
_LIST_DAY, _INTEREST_DAY = 1, 24
_LIST, _DEPOSIT, _INTEREST = 1, 2, 3
_PRINCIPAL, _DUE, _AMOUNT, _EARNED = 100_000, 10_000, 25_000, 1_500
_AT_ONCE = 100
"""Members whose lines are written in one statement."""
_FIRST_NAMES = (  # noqa: SIM905  Twenty-five words on as many lines say no more.
    "Siti Darmo Wagiman Tukiman Sri Budi Rini Slamet Paijo Ngatini Sutrisno Wahyu Dewi Agus Endang "
    "Joko Lestari Mulyono Nur Purwanti Rahmat Suharti Tri Utami Yanto"
).split()
_LAST_NAMES = (  # noqa: SIM905  The same.
    "Aminah Suwito Rahayu Hartono Astuti Prasetyo Kusuma Wibowo Handayani Santoso Susanti Nugroho "
    "Wijaya Setiawan Kartika Saputra Lestari Gunawan Puspita Hidayat"
).split()
_ENTRY = "INSERT INTO savings_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)"
_DOCUMENT = "INSERT INTO savings_document VALUES (?, ?, '01', ?, ?, ?, ?, 'cash', '', ?, ?, '', ?)"
_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql <> '' AND tbl_name IN "
_FILLED = "('savings_entry', 'savings_document')"
_BALANCES = """INSERT INTO savings_balance
    SELECT member_id, savings, sum(amount) FROM savings_entry GROUP BY 1, 2"""


class Village:
    """A cooperative whose members have saved for three years."""

    def __init__(self, path: Path, count: int = MEMBERS, months: int = MONTHS) -> None:
        self.path = path
        self.member_ids = [MemberId(new_uuid()) for _ in range(count)]
        self.names = [_name(number) for number in range(count)]
        self._seconds = 0
        with closing(open_database(path, KEY, Mirror())) as young:
            self._register(young)
        _fill(path, self.member_ids, months)
        self.database: Database = open_database(path, KEY, Mirror())

    def stamp(self, fact_id: FactId | None = None, on: date = TODAY) -> Stamp:
        """Return a stamp of a day, a second after the one before."""
        self._seconds += 1
        at = datetime(on.year, on.month, on.day, 4, tzinfo=UTC) + timedelta(seconds=self._seconds)
        return Stamp(fact_id or FactId(new_uuid()), self._stream_id, CLERK, at, on)

    def _register(self, young: Database) -> None:
        with young.transaction() as session:
            device_identity(session)
            self._stream_id: StreamId = current_stream(session)
            rules = [
                NewRule(SavingsRule.PRINCIPAL_AMOUNT, _PRINCIPAL),
                NewRule(SavingsRule.MANDATORY_AMOUNT, _DUE),
            ]
            at = self.stamp(on=_OPENED)
            set_savings_rules(session, at, rules=rules, effective_from=_LONG_AGO, source="RAT")
            records = [self._record(number) for number in range(len(self.member_ids))]
            for first in range(0, len(records), MEMBERS_IN_A_FACT_MAX):
                part = tuple(records[first : first + MEMBERS_IN_A_FACT_MAX])
                record(session, self.stamp(on=_OPENED), MembersRecorded(members=part))
            record_opening_savings(
                session,
                self.stamp(on=_OPENED),
                balances=[
                    OpeningBalance(of, Rupiah(_PRINCIPAL), ZERO, ZERO, Month(202_302))
                    for of in self.member_ids
                ],
                settings=SETTINGS,
            )

    def _record(self, number: int) -> MemberRecord:
        return MemberRecord(
            member_id=self.member_ids[number],
            revision=1,
            number=f"A-{number + 1:04d}",
            series="A-#",
            serial=number + 1,
            full_name=self.names[number],
            address=Address(hamlet=f"Padukuhan {number % 12 + 1}", village="Ukur"),
            phone=f"+62812{number:08d}",
            applied_on=_LONG_AGO,
            joined_on=_LONG_AGO,
        )


def _fill(path: Path, member_ids: list[MemberId], months: int) -> None:
    """Write documents in the order of time, and the ledger in the order of members."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in (f"key = \"x'{KEY.hex()}'\"", "synchronous = OFF", "cache_size = -65536"):
        connection.execute(f"PRAGMA {pragma}")
    indexes = connection.execute(_INDEXES + _FILLED).fetchall()
    connection.execute("BEGIN IMMEDIATE")
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    count = len(member_ids)
    for month in range(months):
        connection.executemany(_DOCUMENT, _documents(month, count))
    for first in range(0, count, _AT_ONCE):
        numbers = range(first, min(first + _AT_ONCE, count))
        connection.executemany(_ENTRY, _entries(numbers, member_ids, months))
    connection.execute("DELETE FROM savings_balance")
    connection.execute(_BALANCES)
    for _, statement in indexes:
        connection.execute(statement)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _documents(month: int, count: int) -> Iterator[tuple[object, ...]]:
    """Yield a month's lists, then what each member brought, then the interest."""
    lists = range(-(-count // _LISTED))
    for number in lists:
        yield _document("list", month, _LIST_DAY, (_LIST, number), payer="Kalurahan Ukur")
    for day in _DEPOSIT_DAYS:
        for number in range(count):
            yield _document("deposit", month, day, (_DEPOSIT, number))
    for number in lists:
        yield _document("interest", month, _INTEREST_DAY, (_INTEREST, number))


def _document(
    act: str, month: int, day: int, which: tuple[int, int], payer: str = ""
) -> tuple[object, ...]:
    kind, number = which
    on, at = _moment(month, day, number)
    fact_id = _fact_id(at, kind, number)
    of_day = number + 1 + (MEMBERS if kind == _INTEREST else 0)
    payer_kind = "village" if payer else "member"
    return fact_id, act, of_day, on, at, CLERK.bytes, payer_kind, payer, _AMOUNT


def _entries(
    numbers: range, member_ids: list[MemberId], months: int
) -> Iterator[tuple[object, ...]]:
    for number in numbers:
        member = member_ids[number].bytes
        part, row = divmod(number, _LISTED)
        named = FIRST_MONTH
        for month in range(months):
            at = _moment(month, _LIST_DAY, part)
            about = ("mandatory", *at, _fact_id(at[1], _LIST, part), row + 1, row + 1, _DUE)
            yield (member, *about, "deposit", 1, named, named)
            named = later_month(named)
        for month in range(months):
            for day in _DEPOSIT_DAYS:
                at = _moment(month, day, number)
                about = ("voluntary", *at, _fact_id(at[1], _DEPOSIT, number), 1, 0, _AMOUNT)
                yield (member, *about, "deposit", 0, 0, 0)
            at = _moment(month, _INTEREST_DAY, part)
            about = ("voluntary", *at, _fact_id(at[1], _INTEREST, part), row + 1, row + 1, _EARNED)
            yield (member, *about, "interest", 0, 0, 0)


def _moment(month: int, day: int, number: int) -> tuple[int, int]:
    """Return a day of a month, and a moment of it, as the tables have them."""
    year, of_year = divmod(FIRST_MONTH % 100 - 1 + month, 12)
    on = date(FIRST_MONTH // 100 + year, of_year + 1, day)
    morning = datetime(on.year, on.month, on.day, 1, tzinfo=UTC)
    return day_number(on), microseconds_of(morning) + number * 1_000_000


def _fact_id(microseconds: int, kind: int, number: int) -> bytes:
    head = microseconds // 1000 << 80 | 0x7 << 76 | 0b10 << 62
    return UUID(int=head | kind << 32 | number).bytes


def _name(number: int) -> str:
    first, rest = number % len(_FIRST_NAMES), number // len(_FIRST_NAMES)
    last, rest = rest % len(_LAST_NAMES), rest // len(_LAST_NAMES)
    middle = f"{_LAST_NAMES[(last + rest) % len(_LAST_NAMES)]} " if rest else ""
    return f"{_FIRST_NAMES[first]} {middle}{_LAST_NAMES[last]}"
