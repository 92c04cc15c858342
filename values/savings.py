"""What members save, and what can happen to it."""

from enum import StrEnum


class SavingsKind(StrEnum):
    """The accounts that every member has. Source: UU 25/1992 article 41, model deed article 4."""

    PRINCIPAL = "principal"  # simpanan pokok
    MANDATORY = "mandatory"  # simpanan wajib
    VOLUNTARY = "voluntary"  # simpanan sukarela
    TERM = "term"  # simpanan berjangka


class SavingsAct(StrEnum):
    """What a document is about."""

    OPENING = "opening"  # saldo awal
    DEPOSIT = "deposit"  # setoran
    LIST = "list"  # setoran daftar
    WITHDRAWAL = "withdrawal"  # penarikan
    REVERSAL = "reversal"  # koreksi
    INTEREST = "interest"  # jasa simpanan
    TERM_OPENED = "term_opened"  # buka simpanan berjangka
    TERM_ROLLED_OVER = "term_rolled_over"  # diperpanjang
    TERM_CLOSED = "term_closed"  # dicairkan, at its due day or before
    SETTLEMENT = "settlement"  # penyelesaian keanggotaan
    PURCHASE = "purchase"  # belanja, or goods of it that came back
    CREDIT_PAID = "credit_paid"  # kasbon paid from voluntary savings


class MovementKind(StrEnum):
    """Why a balance went up or down: one line of a passbook."""

    OPENING = "opening"
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    INTEREST = "interest"
    TAX = "tax"
    TRANSFER = "transfer"  # pindah buku, between accounts of one member
    PENALTY = "penalty"
    SETTLEMENT = "settlement"
    REVERSAL = "reversal"
    SHOP = "shop"  # belanja, or kasbon that is paid from savings


class PayerKind(StrEnum):
    """Who brought the money."""

    MEMBER = "member"  # the members themselves
    FAMILY = "family"
    VILLAGE = "village"  # APBKal, P2BMP
    EMPLOYER = "employer"  # potong gaji
    OTHER = "other"


class InterestMethod(StrEnum):
    """Which balance earns interest on savings (jasa simpanan)."""

    DAILY = "daily"  # saldo harian
    LOWEST = "lowest"  # saldo terendah of the month


class SavingsRule(StrEnum):
    """What the cooperative or the law sets, each from a day on; the comment says the unit."""

    PRINCIPAL_AMOUNT = "principal_amount"  # Rupiah, equal for all.
    MANDATORY_AMOUNT = "mandatory_amount"  # Rupiah a month.
    VOLUNTARY_MIN = "voluntary_min"  # Rupiah that stay on the account.
    DAILY_LIMIT = "daily_limit"  # Rupiah withdrawn on one day; 0 is no limit.
    INACTIVE_AFTER = "inactive_after"  # Months of mandatory savings unpaid in a row.
    VOLUNTARY_RATE = "voluntary_rate"  # Basis points a year.
    LOWEST_BALANCE = "lowest_balance"  # 1: the lowest balance of a month earns; 0: each day's.
    TERM_RATE = "term_rate"  # Basis points a year, for each length in months.
    BREAK_PENALTY = "break_penalty"  # Basis points of a term deposit taken out early.
    EXIT_AFTER_MEETING = "exit_after_meeting"  # 1: who leaves is paid after the next meeting.
    INTEREST_CEILING = "interest_ceiling"  # Basis points a year. The law's.
    TAX_FREE_INTEREST = "tax_free_interest"  # Rupiah of interest a month. The law's.
    INTEREST_TAX = "interest_tax"  # Basis points of the interest. The law's.


class DebtKind(StrEnum):
    """What a member may owe the cooperative, in the order in which a settlement pays it."""

    SHOP_CREDIT = "shop_credit"  # kasbon
    LOAN = "loan"  # pinjaman


class ClaimKind(StrEnum):
    """What lies between a leaving member and the cooperative that no ledger here keeps."""

    SURPLUS = "surplus"  # bagian SHU, decided and not paid yet
    LOAN = "loan"  # pinjaman
    TO_MEMBER = "to_member"  # anything else that the cooperative owes
    OF_MEMBER = "of_member"  # anything else that the member owes

    @property
    def is_owed_by_member(self) -> bool:
        """Whether it is taken off what the member gets."""
        return self in {ClaimKind.LOAN, ClaimKind.OF_MEMBER}
