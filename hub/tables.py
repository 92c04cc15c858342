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

from sqlalchemy import CheckConstraint, Index, UniqueConstraint

from hub.columns import key, octets, of_a, one_of, table_of, whole, words

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

schema_revision = table_of("schema_revision", whole("revision", key=True), whole("applied_at"))

# Who the hub is. The private keys lie here in the clear: whoever can read this database can sign
# as the hub, so the file or the server's storage has to be encrypted and its backups guarded.
hub_identity = table_of(
    "hub_identity",
    whole("only", key=True),
    octets("hub_id"),
    octets("generation"),
    CheckConstraint('"only" = 1', name="one_row"),
)
hub_key = table_of(
    "hub_key",
    whole("key_no", key=True),
    octets("sign_private"),
    octets("seal_private"),
    whole("made_at"),
)

cooperative = table_of(
    "cooperative",
    key("cooperative_id"),
    words("name"),
    words("region"),
    whole("position"),  # Of its last fact: 1, 2, 3 ... without gaps, so also how many it has.
    whole("created_at"),
)
device = table_of(
    "device",
    key("cooperative_id"),
    key("device_id"),
    whole("device_no"),
    octets("sign_public"),
    octets("seal_public"),
    words("label"),
    words("status"),
    octets("replaces", optional=True),
    whole("enrolled_at"),
    UniqueConstraint("cooperative_id", "device_no"),
    of_a("cooperative", "cooperative_id"),
    one_of("status", "active", "quarantined", "suspended", "retired"),
)
# What the hub noticed about a device: about the line, not about the books, and overwritten.
contact = table_of(
    "contact",
    key("cooperative_id"),
    key("device_id"),
    whole("seen_at"),
    whole("backlog"),
    words("app_version"),
    of_a("device", "cooperative_id", "device_id"),
)
suspicion = table_of(
    "suspicion",
    key("cooperative_id"),
    key("device_id"),
    whole("bad_signatures"),
    of_a("device", "cooperative_id", "device_id"),
)
voucher = table_of(
    "voucher",
    key("cooperative_id"),
    key("voucher_id"),
    octets("voucher_key"),
    whole("expires_at"),
    octets("replaces", optional=True),
    octets("used_by", optional=True),
    whole("used_at", optional=True),
    of_a("cooperative", "cooperative_id"),
    Index(None, "voucher_id"),  # Whoever enrols does not know the cooperative yet.
)

stream = table_of(
    "stream",
    key("cooperative_id"),
    key("stream_id"),
    octets("author"),
    words("role"),
    octets("parent_stream", optional=True),
    whole("parent_seq", optional=True),
    octets("parent_link", optional=True),
    octets("genesis"),
    whole("head_seq"),
    octets("head_link"),
    whole("opened_at"),
    of_a("cooperative", "cooperative_id"),
    one_of("role", "device", "cooperative"),
)
# No foreign key to the stream, whose row is locked while facts are added: looking it up again for
# each of a million facts would cost more than storing them.
fact = table_of(
    "fact",
    key("cooperative_id"),
    key("stream_id"),
    whole("seq", key=True),
    whole("position"),
    octets("fact_id"),
    words("kind"),
    whole("version"),
    whole("recorded_at"),
    whole("business_date"),
    octets("actor_id"),
    whole("flags"),
    octets("body"),
    octets("link"),
    UniqueConstraint("cooperative_id", "position"),
    Index(None, "cooperative_id", "fact_id"),
    rowid=True,  # Bodies are up to 256 KiB: too wide to be kept in a key's tree.
)
# One row for each batch that brought something new. The header names the last link and is signed,
# so a kilobyte proves the whole batch.
evidence = table_of(
    "evidence",
    key("cooperative_id"),
    key("stream_id"),
    whole("last_seq", key=True),
    whole("first_seq"),
    octets("header"),
    octets("payload_hash"),
    octets("signature"),
    whole("received_at"),
    rowid=True,
)
waiting = table_of(
    "waiting",
    key("cooperative_id"),
    key("stream_id"),
    whole("seq", key=True),
    whole("position"),
    words("state"),  # parked: not understood yet. held: its device is not active.
    words("reason"),
    octets("waits_for", optional=True),
    Index(None, "cooperative_id", "waits_for"),
    one_of("state", "parked", "held"),
)
incident = table_of(
    "incident",
    key("cooperative_id"),
    words("kind", key=True),
    key("stream_id"),
    whole("seq", key=True),
    key("link"),
    octets("device_id"),
    whole("noticed_at"),
    whole("closed_at", optional=True),
)

sale = table_of(
    "sale",
    key("cooperative_id"),
    key("sale_id"),
    whole("business_date"),
    words("register"),
    whole("number"),
    whole("total"),
    whole("refunded"),
)
daily_sales = table_of(
    "daily_sales",
    key("cooperative_id"),
    whole("business_date", key=True),
    whole("sale_count"),
    whole("sale_total"),
    whole("member_total"),
    whole("void_count"),
    whole("void_total"),
    whole("return_count"),
    whole("return_total"),
    Index(None, "business_date"),  # All cooperatives, some days.
)
item = table_of(
    "item",
    key("cooperative_id"),
    key("item_id"),
    whole("revision"),
    words("name"),
    words("base_unit"),
    words("goods_key"),
    Index(None, "goods_key"),  # One thing on the shelves of all cooperatives.
)
stock_on_hand = table_of(
    "stock_on_hand",
    key("cooperative_id"),
    key("item_id"),
    whole("quantity"),
)
# What several cooperatives sell under one bar code (or name), as the first of them called it.
goods = table_of(
    "goods",
    words("goods_key", key=True),
    words("name"),
    words("base_unit"),
    Index(None, "name"),
)

staff_user = table_of(
    "staff_user",
    key("user_id"),
    words("name"),
    words("password_hash"),
    whole("created_at"),
    UniqueConstraint("name"),
)
staff_session = table_of(
    "staff_session",
    key("token_hash"),
    octets("user_id"),
    whole("expires_at"),
    of_a("staff_user", "user_id"),
)
attempt = table_of(
    "attempt",
    words("purpose", key=True),
    key("source"),  # A keyed hash: no address is kept.
    whole("window_no", key=True),
    whole("failures"),
)
