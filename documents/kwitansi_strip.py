"""A receipt for money (kwitansi) on a roll, as PDF."""

from collections.abc import Iterator

from documents.kwitansi import OFFICER, Kwitansi
from documents.layout import MINUS, clock_text, day_text, grouped, rupiah
from documents.plain_text import visible
from documents.receipt_words import Sum
from documents.strip import INDENT, SIGNATURE_HEIGHT, Part, Rule, Strip, StripLayout

_BLANK = f"( {'.' * 24} )"  # Where a name is to be written.


def kwitansi_strip(paper: Kwitansi, millimetres: int) -> Strip:
    """Lay out `paper` for a roll that wide."""
    layout = _Layout(millimetres)
    return Strip(layout.page_width, tuple(layout.parts(paper)))


class _Layout(StripLayout):
    """Turns a receipt into parts of one width."""

    def parts(self, paper: Kwitansi) -> Iterator[Part]:
        """Yield everything, from top to bottom."""
        yield from self._head(paper)
        yield Rule()
        yield from self._facts(paper)
        yield Rule()
        for entry in paper.entries:
            yield from self.pair(entry.label, grouped(entry.amount, MINUS), self.plain)
            for note in entry.notes:
                yield from self._indented(note)
        yield Rule()
        total = paper.total
        yield from self.big_sum(total.label, rupiah(total.amount, MINUS))
        yield from self.pair(f"Terbilang: {paper.spelled}", "", self.plain)
        yield from self._sums(paper)
        yield Rule()
        yield from self._foot(paper)

    def _head(self, paper: Kwitansi) -> Iterator[Part]:
        first, *others = paper.shop_names
        yield from self.centred(first, self.title)
        for text in (*others, *paper.address, paper.legal_number):
            yield from self.centred(text, self.plain)

    def _facts(self, paper: Kwitansi) -> Iterator[Part]:
        yield from self.centred(paper.title, self.strong)
        yield from self.centred(paper.copy_mark, self.strong)
        number, register = f"No {paper.number}", f"Kasa {paper.register}"
        moment = f"{day_text(paper.day)} {clock_text(paper.clock)}"
        if self.is_wide:
            yield from self.pair(number, moment, self.plain)
        else:
            yield from self.pair(number, "", self.plain)
            yield from self.pair(moment, register, self.plain)
        yield from self.pair(f"Anggota {paper.member}", "", self.plain)
        payer = paper.payer
        if payer:
            label = "Diambil" if paper.is_payout else "Dari"
            yield from self.pair(f"{label} {payer}", "", self.plain)
        for text in paper.origin:
            yield from self.pair(text, "", self.plain)

    def _sums(self, paper: Kwitansi) -> Iterator[Part]:
        paid = paper.payment
        for entry in (*((paid,) if paid else ()), *paper.balances):
            yield from self._sum(entry)

    def _sum(self, entry: Sum) -> Iterator[Part]:
        yield from self.pair(entry.label, grouped(entry.amount, MINUS), self.plain)
        yield from self._indented(entry.note)

    def _indented(self, text: str) -> Iterator[Part]:
        if visible(text).strip():
            yield from self.pair(text, "", self.plain, INDENT)

    def _foot(self, paper: Kwitansi) -> Iterator[Part]:
        role, _ = paper.signer
        yield from self.pair(role, OFFICER, self.plain)
        yield Rule(SIGNATURE_HEIGHT, is_drawn=False)
        name = paper.cashier
        yield from self.pair(_BLANK, f"( {name} )" if name else _BLANK, self.plain)
        yield Rule(is_drawn=False)
        for text in paper.footer:
            yield from self.centred(text, self.plain)
        yield from self.centred(paper.fact_mark, self.plain)
