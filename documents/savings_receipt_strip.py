"""The receipt of an act on savings on a roll, as PDF."""

from collections.abc import Iterator

from coop.savings.receipt import SavingsReceipt
from documents.layout import MINUS, clock_text, day_text, grouped, rupiah
from documents.plain_text import visible
from documents.receipt_words import Sum
from documents.savings_receipt_words import (
    OFFICER,
    TITLES,
    balances,
    cashier_name,
    copy_mark,
    entries,
    fact_mark,
    member_mark,
    origin,
    payer_mark,
    payment,
    signer,
    spelled_total,
    total_sum,
)
from documents.strip import INDENT, SIGNATURE_HEIGHT, Part, Rule, Strip, StripLayout

_BLANK = f"( {'.' * 24} )"  # Where a name is to be written.


def savings_strip_of(receipt: SavingsReceipt, millimetres: int) -> Strip:
    """Lay out `receipt` for a roll that wide."""
    layout = _Layout(millimetres)
    return Strip(layout.page_width, tuple(layout.parts(receipt)))


class _Layout(StripLayout):
    """Turns a receipt into parts of one width."""

    def parts(self, receipt: SavingsReceipt) -> Iterator[Part]:
        """Yield everything, from top to bottom."""
        yield from self._head(receipt)
        yield Rule()
        yield from self._facts(receipt)
        yield Rule()
        for entry in entries(receipt):
            yield from self.pair(entry.label, grouped(entry.amount, MINUS), self.plain)
            for months in entry.months:
                yield from self._indented(months)
        yield Rule()
        total = total_sum(receipt)
        yield from self.big_sum(total.label, rupiah(total.amount, MINUS))
        yield from self.pair(f"Terbilang: {spelled_total(receipt)}", "", self.plain)
        yield from self._sums(receipt)
        yield Rule()
        yield from self._foot(receipt)

    def _head(self, receipt: SavingsReceipt) -> Iterator[Part]:
        first, *others = receipt.shop_names
        yield from self.centred(first, self.title)
        for text in (*others, *receipt.address, receipt.legal_number):
            yield from self.centred(text, self.plain)

    def _facts(self, receipt: SavingsReceipt) -> Iterator[Part]:
        yield from self.centred(TITLES[receipt.act], self.strong)
        yield from self.centred(copy_mark(receipt), self.strong)
        number, register = f"No {receipt.number}", f"Kasa {receipt.register}"
        moment = f"{day_text(receipt.day)} {clock_text(receipt.clock)}"
        if self.is_wide:
            yield from self.pair(number, moment, self.plain)
        else:
            yield from self.pair(number, "", self.plain)
            yield from self.pair(moment, register, self.plain)
        yield from self.pair(f"Anggota {member_mark(receipt)}", "", self.plain)
        payer = payer_mark(receipt)
        if payer:
            label = "Diambil" if receipt.is_payout else "Dari"
            yield from self.pair(f"{label} {payer}", "", self.plain)
        for text in origin(receipt):
            yield from self.pair(text, "", self.plain)

    def _sums(self, receipt: SavingsReceipt) -> Iterator[Part]:
        paid = payment(receipt)
        for entry in (*((paid,) if paid else ()), *balances(receipt)):
            yield from self._sum(entry)

    def _sum(self, entry: Sum) -> Iterator[Part]:
        yield from self.pair(entry.label, grouped(entry.amount, MINUS), self.plain)
        yield from self._indented(entry.note)

    def _indented(self, text: str) -> Iterator[Part]:
        if visible(text).strip():
            yield from self.pair(text, "", self.plain, INDENT)

    def _foot(self, receipt: SavingsReceipt) -> Iterator[Part]:
        role, _ = signer(receipt)
        yield from self.pair(role, OFFICER, self.plain)
        yield Rule(SIGNATURE_HEIGHT, is_drawn=False)
        name = cashier_name(receipt)
        yield from self.pair(_BLANK, f"( {name} )" if name else _BLANK, self.plain)
        yield Rule(is_drawn=False)
        for text in receipt.footer:
            yield from self.centred(text, self.plain)
        yield from self.centred(fact_mark(receipt), self.plain)
