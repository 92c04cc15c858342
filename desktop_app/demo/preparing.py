"""Gets the books of the demonstration ready for the window: BOOKS PICTURES VOUCHER.

Started by `shown_window`, without a screen.
"""

import sys
from pathlib import Path

from desktop_app.demo.dressed import dressed_application
from desktop_app.demo.shown_window import open_shop
from desktop_app.paths import DataFolder

if __name__ == "__main__":
    books, pictures, voucher = sys.argv[1:]
    open_shop(dressed_application(), DataFolder(Path(books)), Path(pictures), voucher)
