"""Before the first buyer: the catalogue is taken in, and the till enrols at the hub."""

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.office import enrol, send_everything
from desktop_app.demo.stockroom import import_goods
from desktop_app.demo.village import CATALOGUE, Village


def open_shop(clerk: Clerk, village: Village) -> None:
    """Take the catalogue in with its opening stock, and enrol by the voucher."""
    clerk.clock.put("06.30")
    import_goods(clerk, CATALOGUE)
    clerk.clock.put("06.45")
    enrol(clerk, village.voucher)
    send_everything(clerk)
    clerk.take_picture("kirim-terdaftar")
