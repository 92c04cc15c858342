"""The window: a rail of pages, a top bar, the page in front, and the keys it answers.

`MainWindow` takes `PageEntry` values and builds each page on its first visit. It knows no use case
and no database; who starts the program tells it what to show in its bars.
"""

from ui.main_window.key_bar import PrinterState
from ui.main_window.main_window import MainWindow, PageEntry
from ui.main_window.top_bar import TopBarWords

__all__ = ["MainWindow", "PageEntry", "PrinterState", "TopBarWords"]
