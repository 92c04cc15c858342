"""A receipt on a roll as PDF."""

from collections.abc import Iterator

from coop.selling.receipt import Receipt, ReceiptLine
from documents.layout import MINUS, TIMES, clock_text, day_text, grouped, rupiah
from documents.plain_text import printable
from documents.receipt_words import (
    TITLES,
    Sum,
    buyer_mark,
    copy_mark,
    fact_mark,
    name_of,
    origin,
    price_text,
    signer,
    sums,
    taken_off,
)
from documents.strip import INDENT, SIGNATURE_HEIGHT, Code, Line, Part, Rule, Strip, StripLayout

_GOODS_GAP = 1.6  # After each line of goods.


def strip_of(receipt: Receipt, millimetres: int) -> Strip:
    """Lay out `receipt` for a roll that wide."""
    layout = _Layout(millimetres)
    return Strip(layout.page_width, tuple(layout.parts(receipt)))


class _Layout(StripLayout):
    """Turns a receipt into parts of one width."""

    def parts(self, receipt: Receipt) -> Iterator[Part]:
        """Yield everything, from top to bottom."""
        yield from self._head(receipt)
        yield Rule()
        yield from self._facts(receipt)
        yield Rule()
        for line in receipt.lines:
            yield from self._goods(line)
        yield Rule()
        for entry in sums(receipt):
            yield from self._sum(entry)
        yield Rule()
        yield from self._foot(receipt)

    def _head(self, receipt: Receipt) -> Iterator[Part]:
        first, *others = receipt.shop.names
        yield from self.centred(first, self.title)
        for text in (*others, *receipt.shop.address, receipt.shop.legal_number):
            yield from self.centred(text, self.plain)

    def _facts(self, receipt: Receipt) -> Iterator[Part]:
        yield from self.centred(TITLES[receipt.kind], self.title)
        yield from self.centred(copy_mark(receipt), self.strong)
        number, register = f"No {receipt.number}", f"Kasa {receipt.register}"
        moment = f"{day_text(receipt.day)} {clock_text(receipt.clock)}"
        cashier = f"Kasir {receipt.cashier}"
        if self.is_wide:
            yield from self.pair(number, moment, self.plain)
            cashier = f"{register} · {cashier}"
        else:
            yield from self.pair(number, "", self.plain)
            yield from self.pair(moment, register, self.plain)
        yield from self.pair(cashier, buyer_mark(receipt), self.plain)
        for text in origin(receipt):
            yield from self.pair(text, "", self.plain)

    def _goods(self, line: ReceiptLine) -> Iterator[Part]:
        yield from self.pair(name_of(line), "", self.strong)
        amount = grouped(line.listed, MINUS)
        yield from self.pair(price_text(line, TIMES), amount, self.plain, INDENT)
        for words, less in taken_off(line):
            yield from self.pair(words, grouped(less, MINUS), self.plain, INDENT)
        yield Rule(_GOODS_GAP, is_drawn=False)

    def _sum(self, entry: Sum) -> Iterator[Part]:
        if entry.is_big:
            amount = rupiah(entry.amount, MINUS)
            yield from self.big_sum(entry.label, amount)
        else:
            yield from self.pair(entry.label, grouped(entry.amount, MINUS), self.plain)
        if entry.note:
            yield from self.pair(entry.note, "", self.plain, INDENT)

    def _foot(self, receipt: Receipt) -> Iterator[Part]:
        if signer(receipt):
            yield Line(self.plain, left=signer(receipt))
            yield Rule(SIGNATURE_HEIGHT, is_drawn=False)
            yield Rule()
        for text in receipt.footer:
            yield from self.centred(text, self.plain)
        if receipt.has_qr:
            yield Code(printable(receipt.number))
        yield from self.centred(fact_mark(receipt), self.plain)
