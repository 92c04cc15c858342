"""What can happen in a cooperative. The hub reads these too, so they know no table and no window.

A fact once written is read for ever. Its fields are only added to, each with a default that means
what its absence meant, and `VERSION` rises; any other change is a new kind.
"""

import msgspec

from coop.facts.batches import BatchesRecorded, ExpiredGoodsMet
from coop.facts.buying import (
    BuyingReversed,
    GoodsReceived,
    GoodsSentBack,
    NotaPhotographed,
    NotaPhotoRemoved,
    SupplierPaid,
    SuppliersRecorded,
)
from coop.facts.consignment import (
    ConsignedGoodsReceived,
    ConsignedGoodsSentBack,
    ConsignmentReversed,
    ConsignmentSettled,
    ConsignmentTermsSet,
    ConsignorsRecorded,
)
from coop.facts.counting import (
    CountDeciderNamed,
    CountDifferenceExplained,
    StockCountApproved,
    StockCountFinished,
    StockCountGivenUp,
    StockCountOpened,
    StockItemCounted,
)
from coop.facts.credit import (
    CreditFeePosted,
    CreditFeeReversed,
    CreditLeftBySettlement,
    CreditOpened,
    CreditRepaid,
    CreditRepaymentReversed,
    CreditRulesSet,
    MemberCreditLimitSet,
    PurchaseMade,
    PurchaseTakenBack,
)
from coop.facts.envelope import SEALED, Envelope
from coop.facts.fact import Fact
from coop.facts.goods import ItemListingChanged, ItemsRecorded, PricesSet
from coop.facts.members import (
    MemberDataDisclosed,
    MemberPhotographed,
    MembersRecorded,
    MemberStatusesChanged,
)
from coop.facts.merging import ItemsMerged
from coop.facts.notes import NoteTaken
from coop.facts.ordering import OrderEnded, OrderPlaced, OrderRuleSet
from coop.facts.places import GoodsMoved, PlaceRecorded
from coop.facts.prices import (
    CeilingsSet,
    ManyPricesChanged,
    ManyPricesRestored,
    PriceRulesChanged,
    ShelfLabelsPrinted,
)
from coop.facts.repacking import GoodsRepacked, RecipeRecorded, RepackReversed
from coop.facts.savings import (
    InterestPosted,
    PassbookPrinted,
    SavingsDeposited,
    SavingsListPosted,
    SavingsOpened,
    SavingsReversed,
    SavingsWithdrawn,
    TermDepositClosed,
    TermDepositOpened,
    TermDepositRolledOver,
)
from coop.facts.savings_rules import MemberAmountSet, SavingsDaysClosed, SavingsRulesSet
from coop.facts.selling import GoodsReturned, SaleRecorded, SaleVoided
from coop.facts.settlement import SettlementMade, SettlementProposed
from coop.facts.stock import OpeningStockRecorded, StockAdjusted
from values.sealer import Sealer
from values.trouble import Trouble

KINDS: dict[str, type[Fact]] = {
    kind.KIND: kind
    for kind in (
        ItemsRecorded,
        ItemListingChanged,
        ItemsMerged,
        PricesSet,
        PriceRulesChanged,
        CeilingsSet,
        ManyPricesChanged,
        ManyPricesRestored,
        ShelfLabelsPrinted,
        SaleRecorded,
        SaleVoided,
        GoodsReturned,
        OpeningStockRecorded,
        StockAdjusted,
        BatchesRecorded,
        ExpiredGoodsMet,
        MembersRecorded,
        MemberStatusesChanged,
        MemberPhotographed,
        MemberDataDisclosed,
        SavingsReversed,
        SavingsListPosted,
        SavingsOpened,
        PassbookPrinted,
        SavingsRulesSet,
        MemberAmountSet,
        SavingsDaysClosed,
        SavingsDeposited,
        SavingsWithdrawn,
        TermDepositOpened,
        TermDepositRolledOver,
        TermDepositClosed,
        InterestPosted,
        SettlementProposed,
        SettlementMade,
        PurchaseMade,
        PurchaseTakenBack,
        CreditOpened,
        CreditRepaid,
        CreditRepaymentReversed,
        CreditFeePosted,
        CreditFeeReversed,
        CreditLeftBySettlement,
        CreditRulesSet,
        MemberCreditLimitSet,
        SuppliersRecorded,
        GoodsReceived,
        SupplierPaid,
        GoodsSentBack,
        BuyingReversed,
        NotaPhotographed,
        NotaPhotoRemoved,
        OrderPlaced,
        OrderEnded,
        OrderRuleSet,
        PlaceRecorded,
        GoodsMoved,
        StockCountOpened,
        StockItemCounted,
        CountDeciderNamed,
        StockCountFinished,
        CountDifferenceExplained,
        StockCountApproved,
        StockCountGivenUp,
        RecipeRecorded,
        GoodsRepacked,
        RepackReversed,
        ConsignorsRecorded,
        ConsignmentTermsSet,
        ConsignedGoodsReceived,
        ConsignedGoodsSentBack,
        ConsignmentSettled,
        ConsignmentReversed,
        NoteTaken,
    )
}


class FactTooNew(Trouble):
    """A newer program wrote this; ours must be updated before it reads on."""


def read_fact(envelope: Envelope, sealer: Sealer) -> Fact:
    """Take the fact out of its envelope.

    Raises:
        FactTooNew: its kind, version or flags came after this program.
    """
    kind = KINDS.get(envelope.kind)
    if kind is None or envelope.version > kind.VERSION or envelope.flags & ~SEALED:
        raise FactTooNew(envelope.kind, envelope.version)
    body = envelope.body
    if envelope.flags & SEALED:
        body = sealer.unseal(body, envelope.stamp.fact_id, envelope.kind, envelope.version)
    return msgspec.json.decode(body, type=kind)
