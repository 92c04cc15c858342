"""The hub's tables: one schema for SQLite and for PostgreSQL, to be split by cooperative.

Whatever belongs to a cooperative has `cooperative_id` as the first column of its primary key, of
each of its unique keys and of each of its foreign keys. So a database spread over several machines
can keep each cooperative on one of them, and no constraint has to look on another.

What is stored for good is `fact` and `evidence`, to which rows are only ever added (triggers refuse
the rest). `sale`, `daily_sales`, `item`, `goods` and `stock_on_hand` follow from the facts;
`waiting` names the facts that have no effect yet. Ids, links and keys are bytes, instants are
microseconds, business days are yyyymmdd, money is rupiah, quantities are thousandths.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.sql.schema import SchemaItem

METADATA: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

OF_THE_WHOLE_HUB: Final = frozenset(
    {
        "attempt",
        "goods",
        "hub_identity",
        "hub_key",
        "schema_revision",
        "staff_session",
        "staff_user",
    }
)
"""Tables that belong to no cooperative: small, or the same for all."""

_WHOLE = BigInteger().with_variant(Integer(), "sqlite")  # STRICT tables know INTEGER alone.


def _table(name: str, *parts: SchemaItem, rowid: bool = False) -> Table:
    """Declare a table; on SQLite its rows lie in the order of the primary key."""
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def _key(name: str) -> Column[bytes]:
    return Column(name, LargeBinary, primary_key=True)


def _bytes(name: str, *, optional: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=optional)


def _whole(name: str, *, optional: bool = False, key: bool = False) -> Column[int]:
    return Column(name, _WHOLE, nullable=optional, primary_key=key, autoincrement=False)


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, primary_key=key)


def _one_of(column: str, *values: str) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def _of_a(table: str, *columns: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(columns, [f"{table}.{column}" for column in columns])


schema_revision = _table("schema_revision", _whole("revision", key=True), _whole("applied_at"))

# Who the hub is. The private keys lie here in the clear: whoever can read this database can sign
# as the hub, so the file or the server's storage has to be encrypted and its backups guarded.
hub_identity = _table(
    "hub_identity",
    _whole("only", key=True),
    _bytes("hub_id"),
    _bytes("generation"),
    CheckConstraint('"only" = 1', name="one_row"),
)
hub_key = _table(
    "hub_key",
    _whole("key_no", key=True),
    _bytes("sign_private"),
    _bytes("seal_private"),
    _whole("made_at"),
)

cooperative = _table(
    "cooperative",
    _key("cooperative_id"),
    _text("name"),
    _text("region"),
    _whole("position"),  # Of its last fact: 1, 2, 3 ... without gaps, so also how many it has.
    _whole("created_at"),
)
device = _table(
    "device",
    _key("cooperative_id"),
    _key("device_id"),
    _whole("device_no"),
    _bytes("sign_public"),
    _bytes("seal_public"),
    _text("label"),
    _text("status"),
    _bytes("replaces", optional=True),
    _whole("enrolled_at"),
    UniqueConstraint("cooperative_id", "device_no"),
    _of_a("cooperative", "cooperative_id"),
    _one_of("status", "active", "quarantined", "suspended", "retired"),
)
# What the hub noticed about a device: about the line, not about the books, and overwritten.
contact = _table(
    "contact",
    _key("cooperative_id"),
    _key("device_id"),
    _whole("seen_at"),
    _whole("backlog"),
    _text("app_version"),
    _of_a("device", "cooperative_id", "device_id"),
)
suspicion = _table(
    "suspicion",
    _key("cooperative_id"),
    _key("device_id"),
    _whole("bad_signatures"),
    _of_a("device", "cooperative_id", "device_id"),
)
voucher = _table(
    "voucher",
    _key("cooperative_id"),
    _key("voucher_id"),
    _bytes("voucher_key"),
    _whole("expires_at"),
    _bytes("replaces", optional=True),
    _bytes("used_by", optional=True),
    _whole("used_at", optional=True),
    _of_a("cooperative", "cooperative_id"),
    Index(None, "voucher_id"),  # Whoever enrols does not know the cooperative yet.
)

stream = _table(
    "stream",
    _key("cooperative_id"),
    _key("stream_id"),
    _bytes("author"),
    _text("role"),
    _bytes("parent_stream", optional=True),
    _whole("parent_seq", optional=True),
    _bytes("parent_link", optional=True),
    _bytes("genesis"),
    _whole("head_seq"),
    _bytes("head_link"),
    _whole("opened_at"),
    _of_a("cooperative", "cooperative_id"),
    _one_of("role", "device", "cooperative"),
)
# No foreign key to the stream, whose row is locked while facts are added: looking it up again for
# each of a million facts would cost more than storing them.
fact = _table(
    "fact",
    _key("cooperative_id"),
    _key("stream_id"),
    _whole("seq", key=True),
    _whole("position"),
    _bytes("fact_id"),
    _text("kind"),
    _whole("version"),
    _whole("recorded_at"),
    _whole("business_date"),
    _bytes("actor_id"),
    _whole("flags"),
    _bytes("body"),
    _bytes("link"),
    UniqueConstraint("cooperative_id", "position"),
    Index(None, "cooperative_id", "fact_id"),
    rowid=True,  # Bodies are up to 256 KiB: too wide to be kept in a key's tree.
)
# One row for each batch that brought something new. The header names the last link and is signed,
# so a kilobyte proves the whole batch.
evidence = _table(
    "evidence",
    _key("cooperative_id"),
    _key("stream_id"),
    _whole("last_seq", key=True),
    _whole("first_seq"),
    _bytes("header"),
    _bytes("payload_hash"),
    _bytes("signature"),
    _whole("received_at"),
    rowid=True,
)
waiting = _table(
    "waiting",
    _key("cooperative_id"),
    _key("stream_id"),
    _whole("seq", key=True),
    _whole("position"),
    _text("state"),  # parked: not understood yet. held: its device is not active.
    _text("reason"),
    _bytes("waits_for", optional=True),
    Index(None, "cooperative_id", "waits_for"),
    _one_of("state", "parked", "held"),
)
incident = _table(
    "incident",
    _key("cooperative_id"),
    _text("kind", key=True),
    _key("stream_id"),
    _whole("seq", key=True),
    _key("link"),
    _bytes("device_id"),
    _whole("noticed_at"),
    _whole("closed_at", optional=True),
)

sale = _table(
    "sale",
    _key("cooperative_id"),
    _key("sale_id"),
    _whole("business_date"),
    _text("register"),
    _whole("number"),
    _whole("total"),
    _whole("refunded"),
)
daily_sales = _table(
    "daily_sales",
    _key("cooperative_id"),
    _whole("business_date", key=True),
    _whole("sale_count"),
    _whole("sale_total"),
    _whole("member_total"),
    _whole("void_count"),
    _whole("void_total"),
    _whole("return_count"),
    _whole("return_total"),
    Index(None, "business_date"),  # All cooperatives, some days.
)
item = _table(
    "item",
    _key("cooperative_id"),
    _key("item_id"),
    _whole("revision"),
    _text("name"),
    _text("base_unit"),
    _text("goods_key"),
    Index(None, "goods_key"),  # One thing on the shelves of all cooperatives.
)
stock_on_hand = _table(
    "stock_on_hand",
    _key("cooperative_id"),
    _key("item_id"),
    _whole("quantity"),
)
# What several cooperatives sell under one bar code (or name), as the first of them called it.
goods = _table(
    "goods",
    _text("goods_key", key=True),
    _text("name"),
    _text("base_unit"),
    Index(None, "name"),
)

staff_user = _table(
    "staff_user",
    _key("user_id"),
    _text("name"),
    _text("password_hash"),
    _whole("created_at"),
    UniqueConstraint("name"),
)
staff_session = _table(
    "staff_session",
    _key("token_hash"),
    _bytes("user_id"),
    _whole("expires_at"),
    _of_a("staff_user", "user_id"),
)
attempt = _table(
    "attempt",
    _text("purpose", key=True),
    _key("source"),  # A keyed hash: no address is kept.
    _whole("window_no", key=True),
    _whole("failures"),
)
