"""The keys that move a page under the eyes while a form has the focus."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.widgets.keys import Key
from ui.widgets.paper_view import PaperView

_LINES_OF_A_PAGE = 12


def scroll_keys(paper: PaperView) -> tuple[Key, ...]:
    """Return the keys that scroll down and up; F1 alone lists them."""
    translate = QCoreApplication.translate
    down, up = translate("Passbook", "Scroll the page"), translate("Passbook", "Scroll back")
    further = partial(paper.scroll_lines, _LINES_OF_A_PAGE)
    back = partial(paper.scroll_lines, -_LINES_OF_A_PAGE)
    return (
        Key("PgDown", down, further, cap="PgUp PgDn", in_bar=False, repeats=True),
        Key("PgUp", up, back, in_bar=False, repeats=True),
    )
