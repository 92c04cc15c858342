"""Nothing at the desk for term deposits is cut, and everything has a name."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import DeskWindow
from tests.ui.term_deposits.builders import Treasurer
from ui.widgets.labels import Label

K = Qt.Key
SIZES = [(1_366, 768), (1_024, 600), (911, 512)]


def beyond_the_edge(treasurer: Treasurer) -> list[str]:
    """Return what stands at the right of the form or panel in front, where nobody sees it."""
    front = treasurer.desk.form() or treasurer.desk.panel
    labels = [of for of in front.findChildren(Label) if of.isVisible()]
    corners = [(of.mapTo(front, of.rect().topRight()).x(), of.text()) for of in labels]
    return [text for right, text in corners if right > front.width()]


@pytest.mark.parametrize("key", [None, K.Key_F5, K.Key_F6, K.Key_F7])
def test_nothing_is_cut_and_everything_has_a_name(treasurer: Treasurer, key: Qt.Key | None) -> None:
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    treasurer.desk.view.table.choose(2 if key is None else 0)
    if key is not None:
        treasurer.press(key)
        treasurer.wait(lambda: treasurer.desk.form() is not None)

    for size in SIZES:
        window.take_size(*size)

        treasurer.wait(lambda: not cut_words(window))  # Words that changed are laid out anew first.
        assert nameless(window) == []
        assert beyond_the_edge(treasurer) == []
