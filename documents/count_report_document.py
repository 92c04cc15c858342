"""Drawing the report of a count."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.counting.export_variance import REASONS
from coop.counting.variance import Variance, VarianceLine
from coop.facts.counting import CountedBatch
from coop.shop_settings import ShopSettings
from documents.count_table import (
    batch_name,
    headings,
    places,
    signatures,
    table_row,
    text_row,
    with_again,
)
from documents.drawing import MUTED
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import MINUS, day_in_words, grouped, quantity_text
from documents.page_flow import Block, space, stacked
from documents.pdf_file import pdf_file
from values.counting import CountState, DifferenceReason
from values.money import Rupiah
from values.quantity import Quantity

TITLE = "LAPORAN SELISIH"
_LEFT, _RIGHT = 18 * mm, A4[0] - 18 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9), Face(SEMI_BOLD, 9), Face(REGULAR, 8)
_LARGE = Face(SEMI_BOLD, 14)
_SHEET = Sheet(_LEFT, _RIGHT, A4[1] - 16 * mm, 18 * mm, 10 * mm, _SMALL)
_COLUMNS = places(
    [
        ("Barang", 54 * mm, False),
        ("Dihitung", 19 * mm, True),
        ("Tercatat", 19 * mm, True),
        ("Selisih", 19 * mm, True),
        ("Nilai (Rp)", 25 * mm, True),
        ("Alasan", 38 * mm, False),
    ],
    _LEFT,
)
_SUMS = places([("", 111 * mm, True), ("", 25 * mm, True), ("", 38 * mm, False)], _LEFT)
_WHOLE = places([("", _RIGHT - _LEFT, False)], _LEFT)


def count_report_document(report: Variance, settings: ShopSettings) -> bytes:
    """Write the report as a PDF; the same report gives the same bytes."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        head, body = _head(report, settings), list(_body(report))
        draw_headed_pages(canvas, _SHEET, head, body, report.head.label)

    return pdf_file(f"Laporan selisih {day_in_words(report.head.opened_on)}", A4, draw)


def _head(report: Variance, settings: ShopSettings) -> list[Block]:
    of = report.head
    left = [(settings.shop_name, _LARGE), (settings.unit_name, _SMALL)]
    left += [(line, _SMALL) for line in settings.address_lines]
    state = "Belum disetujui"
    if of.state is CountState.APPROVED and of.ended_on is not None:
        state = f"Disetujui {day_in_words(of.ended_on)}"
    opened = f"Dihitung mulai {day_in_words(of.opened_on)}"
    right = [(TITLE, _LARGE), (of.label, _STRONG), (opened, _SMALL), (state, _SMALL)]
    return head_of(_SHEET, left, right, (0.46, 0.5), 5 * mm)


def _body(report: Variance) -> Iterator[Block]:
    counted, differing = len(report.lines), len(report.differing)
    said = f"{counted} dari {report.head.items} barang dihitung, {differing} berbeda dari catatan."
    yield table_row([said], _WHOLE, _PLAIN)
    yield space(3 * mm)
    heading = headings(_COLUMNS, _STRONG)
    if report.differing:
        yield heading
    for line in report.differing:
        yield with_again(table_row(_cells(line), _COLUMNS, _PLAIN), (heading,))
        for batch in line.differing_batches:
            yield with_again(
                table_row(_batch_cells(batch), _COLUMNS, _SMALL, ink=MUTED), (heading,)
            )
    yield space(2 * mm)
    yield _sum("Kurang", report.missing)
    yield _sum("Lebih", report.surplus)
    yield _sum("Nilai persediaan berubah", report.net)
    if report.not_counted:
        yield text_row("Tidak dihitung, catatannya tetap", _LEFT, _STRONG, above=5 * mm)
        yield table_row([", ".join(of.name for of in report.not_counted)], _WHOLE, _SMALL)
    signing = signatures(_signing(report), (_LEFT, _RIGHT), (_PLAIN, _STRONG))
    yield from stacked([space(10 * mm), signing])


def _cells(line: VarianceLine) -> tuple[str, ...]:
    reason = REASONS[line.reason] if line.reason else ""
    is_left = line.reason is DifferenceReason.COUNT_AGAIN
    return (
        f"{line.name} ({line.base_unit})",
        quantity_text(line.counted),
        _signed(line.book),
        _signed(line.difference),
        "" if is_left else grouped(line.value, MINUS),
        ": ".join(filter(None, (reason, line.note))),
    )


def _batch_cells(batch: CountedBatch) -> tuple[str, ...]:
    """Say what differs of one last day; its part of the value is in the row above."""
    return (
        f"    {batch_name(batch.expires_on, batch.code)}",
        quantity_text(batch.counted),
        quantity_text(batch.book),
        _signed(batch.difference),
        "",
        "",
    )


def _signed(quantity: Quantity) -> str:
    return quantity_text(quantity).replace("-", MINUS)


def _sum(label: str, amount: Rupiah) -> Block:
    return table_row([label, grouped(amount, MINUS), ""], _SUMS, _STRONG)


def _signing(report: Variance) -> list[tuple[str, str]]:
    of = report.head
    signing = [("Penghitung pertama", of.first_counter)]
    if of.second_counter:
        signing.append(("Penghitung kedua", of.second_counter))
    if of.decider:
        signing.append(("Penentu", of.decider))
    return [*signing, ("Disetujui oleh", of.approved_by)]
