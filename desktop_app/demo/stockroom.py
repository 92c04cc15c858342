"""What the clerk does on the page of goods: a list is taken in, a stock card is looked at."""

from pathlib import Path

from desktop_app.demo.clerk import Clerk
from ui.goods.goods_page import GoodsPage
from ui.goods.import_wizard import ImportWizard
from ui.goods.import_words import COLUMNS, PREVIEW, WRITING


def import_goods(clerk: Clerk, file: Path) -> None:
    """Take a list of goods in by the wizard, step by step."""
    page = _goods(clerk)
    wizard = page.wizard
    clerk.hand.press("Ctrl+I")
    clerk.hand.wait(wizard.isVisible, "the wizard")
    clerk.hand.press("F2")
    clerk.answer_dialog(file)
    _await_step(clerk, wizard, COLUMNS)
    clerk.take_picture("impor-kolom")
    clerk.hand.press("F10")
    _await_step(clerk, wizard, PREVIEW)
    clerk.take_picture("impor-pratinjau")
    clerk.hand.press("F10")
    _await_step(clerk, wizard, WRITING)
    clerk.take_picture("impor-selesai")
    clerk.hand.press("F10")
    clerk.hand.wait(page.browser.isVisible, "the list of goods")
    clerk.hand.wait(lambda: page.browser.listing.rows.rows, "goods in the list")
    clerk.take_picture("barang")


def show_stock_card(clerk: Clerk, name: str) -> None:
    """Find an item by its name, and open its stock card."""
    page = _goods(clerk)
    listing, panel = page.browser.listing, page.browser.desk.panel
    clerk.hand.press("F2", "Ctrl+A")
    clerk.hand.type(name)

    def is_shown() -> bool:
        card = panel.item_card()
        is_listed = bool(listing.rows.rows) and listing.rows.rows[0].on_sale.name == name
        return is_listed and card is not None and card.item.name == name

    clerk.hand.wait(is_shown, name)
    clerk.hand.press("F9")
    clerk.hand.wait(lambda: panel.card_view.lines.rows, "the movements")


def show_low_stock(clerk: Clerk) -> None:
    """List the goods that run low."""
    listing = _goods(clerk).browser.listing
    clerk.hand.press("F2", "Ctrl+A", "Del")
    while listing.filters.current() != "low":
        clerk.hand.press("Ctrl+Tab")
    count = listing.filters.count("low")
    clerk.hand.wait(lambda: len(listing.rows.rows) == count, "the goods that run low")
    clerk.hand.press("Home")


def _await_step(clerk: Clerk, wizard: ImportWizard, step: int) -> None:
    """Wait until a step is in front and has done its work, so that one can go on."""

    def is_ready() -> bool:
        return wizard.step() == step and wizard.on_button.isEnabled()

    clerk.hand.wait(is_ready, f"step {step} of the import")


def _goods(clerk: Clerk) -> GoodsPage:
    clerk.open_page("goods")
    page = clerk.program.pages.goods
    assert page is not None
    return page
