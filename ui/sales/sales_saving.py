"""Saving the sales that are listed: as PDF, Excel or CSV."""

from pathlib import Path
from typing import Any

from coop.shop_settings import ShopSettings
from documents.sales_list_saving import save_sales_list
from ui.widgets.list_export import KINDS
from ui.widgets.reading_export import ReadAndWrite, ReadingExport
from values.period import Period


class SalesSaving(ReadingExport):
    """Asks where to, and writes all the sales of the days, however many there are."""

    def offer(self, period: Period, words: str, settings: ShopSettings) -> None:
        """Ask where the sales of `period` that fit `words` are to be saved."""
        name = self.tr("sales from {day}").format(day=f"{period.first:%Y-%m-%d}")
        self.begin_reading(_reading(period, words, settings), name, KINDS)

    def save_to(self, path: Path, period: Period, words: str, settings: ShopSettings) -> None:
        """Save them; how the name ends says in which form."""
        self.read_to(_reading(period, words, settings), path)


def _reading(period: Period, words: str, settings: ShopSettings) -> ReadAndWrite:
    def read(session: Any, path: Path) -> None:
        save_sales_list(session, path, period, words, settings)

    return read
