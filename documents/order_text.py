"""What to order as a message (pesan WhatsApp): short lines, no table."""

from collections.abc import Sequence
from datetime import date

from coop.reports.order_proposal import OrderLine
from coop.shop_settings import ShopSettings
from documents.layout import day_in_words, quantity_text
from documents.plain_text import visible
from values.quantity import ONE


def order_text(
    lines: Sequence[OrderLine], supplier_name: str, day: date, settings: ShopSettings
) -> str:
    """Write what is asked of a supplier; without a name of one, of whoever reads it."""
    head = [f"Pesanan {settings.shop_name}, {day_in_words(day)}"]
    if supplier_name:
        head.append(f"Kepada: {visible(supplier_name)}")
    asked = [f"{at}. {visible(line.name)}: {_packs(line)}" for at, line in enumerate(lines, 1)]
    return "\n".join([*head, "", *asked, "", "Mohon kabar harga dan kapan dikirim. Terima kasih."])


def _packs(line: OrderLine) -> str:
    packs = f"{line.packs} {line.unit}"
    if line.ratio == ONE:
        return packs
    return f"{packs} (isi {quantity_text(line.ratio)} {line.base_unit})"
