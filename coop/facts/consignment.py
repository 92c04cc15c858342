"""Goods of villagers that the shop sells for them, and never owns (titip jual).

Who they are is sealed: a name and a telephone of a person. What they brought and what they were
paid names them by an id that says nothing outside the cooperative.
"""

from datetime import date
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.consignment import ShareKind
from values.identity import ConsignorId, FactId, ItemId, MemberId, StreamId
from values.money import ZERO, Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity
from values.tender_method import TenderMethod


class ConsignorRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One owner of goods as they stand from now on (penitip)."""

    consignor_id: ConsignorId
    revision: int
    """1 for a new one, then one more each time: the greatest is the owner as they are."""
    name: str
    phone: str = ""
    note: str = ""
    member_id: MemberId | None = None
    """None where they are no member, which they need not be."""
    is_active: bool = True


class ConsignorsRecorded(Fact, frozen=True, kw_only=True):
    """Owners were added or changed, or put away."""

    KIND: ClassVar[str] = "consignment.consignors_recorded"
    PRIVATE: ClassVar[bool] = True

    consignors: tuple[ConsignorRecord, ...]


class AgreedShare(Struct, frozen=True, array_like=True):
    """What the owner gets of a sale."""

    kind: ShareKind
    rate: BasisPoints = BasisPoints(0)
    """Of what the buyer paid, with `PERCENT`."""
    each: Rupiah = ZERO
    """For one base unit, with `FIXED`."""


class ConsignmentTermsSet(Fact, frozen=True, kw_only=True):
    """Whose an item is, and what they get of it, from a day on."""

    KIND: ClassVar[str] = "consignment.terms_set"

    item_id: ItemId
    consignor_id: ConsignorId
    share: AgreedShare
    effective_from: date
    revision: int = 1
    """Where one day's terms are set twice, the greater is meant."""


class ConsignedLine(Struct, frozen=True, array_like=True):
    """A quantity of one item in base units; they never have a value of the shop's own."""

    item_id: ItemId
    quantity: Quantity


class ConsignedGoodsReceived(Fact, frozen=True, kw_only=True):
    """An owner brought goods to be sold (terima titipan)."""

    KIND: ClassVar[str] = "consignment.goods_received"

    consignor_id: ConsignorId
    register: str
    number: int
    """Runs from 1 each business day, without gaps, on this register, over all acts here."""
    lines: tuple[ConsignedLine, ...]
    note: str = ""


class ConsignedGoodsSentBack(Fact, frozen=True, kw_only=True):
    """Goods that were not sold went back to their owner (kembalikan titipan)."""

    KIND: ClassVar[str] = "consignment.goods_sent_back"

    consignor_id: ConsignorId
    register: str
    number: int
    lines: tuple[ConsignedLine, ...]
    """Always positive."""
    note: str = ""


class SettledLine(Struct, frozen=True, array_like=True):
    """What was sold of one item under one agreement."""

    item_id: ItemId
    share: AgreedShare
    sold: Quantity
    """Base units."""
    returned: Quantity
    """Of them and of earlier ones, what buyers brought back."""
    amount: Rupiah
    """What buyers paid, less what they got back; negative where that is more."""
    owed: Rupiah
    """The owner's part of it."""


class SettledPoint(Struct, frozen=True, array_like=True):
    """How far one stream of facts is settled with an owner."""

    stream_id: StreamId
    seq: int


class ConsignmentSettled(Fact, frozen=True, kw_only=True):
    """An owner was paid for what was sold up to an exact point of each stream (bayar titipan).

    sum(line.owed) = total
    """

    KIND: ClassVar[str] = "consignment.settled"

    consignor_id: ConsignorId
    register: str
    number: int
    until: date
    lines: tuple[SettledLine, ...]
    points: tuple[SettledPoint, ...]
    total: Rupiah
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""


class ConsignmentReversed(Fact, frozen=True, kw_only=True):
    """A document about goods on consignment was wrong, and was undone (koreksi)."""

    KIND: ClassVar[str] = "consignment.reversed"

    consignor_id: ConsignorId
    register: str
    number: int
    of_fact: FactId
    reason: str
    goods: tuple[ConsignedLine, ...] = ()
    """Negative where goods of a receipt leave."""
    money: Rupiah = ZERO
    """What was paid and counts as given back."""
    way: TenderMethod = TenderMethod.CASH
