"""The words on screen name the keys that this shop has chosen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.language import choose_keys
from ui.widgets.chosen_keys import OPEN_RETAIL, use_keys

SENTENCE = ("PaperDesk", "Not printed. F9 prints it.")


@pytest.fixture
def keys_of_openretail(qapp: QApplication) -> Iterator[None]:
    before = set(qapp.findChildren(QTranslator))
    choose_keys(qapp, OPEN_RETAIL.keys)
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
    use_keys({})


@pytest.mark.usefixtures("keys_of_openretail")
def test_a_sentence_names_the_chosen_key() -> None:
    said = QCoreApplication.translate(*SENTENCE)
    assert "F8" in said
    assert "F9" not in said


@pytest.mark.usefixtures("keys_of_openretail")
def test_what_is_not_ours_is_left_to_the_other_translators() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "F9 is nobody's") == "F9 is nobody's"


def test_who_has_chosen_nothing_pays_nothing(qapp: QApplication) -> None:
    before = len(qapp.findChildren(QTranslator))
    choose_keys(qapp, {})
    assert len(qapp.findChildren(QTranslator)) == before
