"""A shop that speaks Indonesian."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.database import Database
from desktop_app import language
from desktop_app.words import lend_words
from tests.journeys.bad_input.builders import Books, Shop, sell_rice
from tests.ui.selling.builders import stock_the_shelves
from ui.formatting import use_zone
from ui.theme import use_theme
from ui.wording import TROUBLE_WORDING


@pytest.fixture(scope="session")
def compiled_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the translations as they are now."""
    folder = tmp_path_factory.mktemp("words")
    program = Path(sys.executable).with_name("pyside6-lrelease")
    sources = sorted(language.TRANSLATIONS.glob("*_id.ts"))
    subprocess.run(
        [program, "-silent", *sources, "-qm", folder / "lumbung_id.qm"], check=True, timeout=120
    )
    return folder


@pytest.fixture(autouse=True)
def indonesian(
    qapp: QApplication, compiled_words: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Speak Indonesian, and the language of the other tests again afterwards."""
    before, known = QLocale(), set(qapp.findChildren(QTranslator))
    lent = dict(TROUBLE_WORDING)
    monkeypatch.setattr(language, "TRANSLATIONS", compiled_words)
    language.install_language(qapp)
    lend_words()
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    TROUBLE_WORDING.clear()
    TROUBLE_WORDING.update(lent)


@pytest.fixture
def shop(qapp: QApplication, qtbot: QtBot, database: Database, tmp_path: Path) -> Iterator[Shop]:
    """Give a shop whose books are whole and in use."""
    use_theme(qapp)
    with database.transaction() as session:
        stock_the_shelves(session)
        sale_id = sell_rice(session)
    with ExitStack() as closing:
        shop = Shop(tmp_path, database, qapp, qtbot, sale_id, closing, Books([], {}))
        shop.begin()
        yield shop
    use_zone(None)
