"""The words on screen: English in the source, Indonesian on the screen."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from typing_extensions import override

from ui.widgets.chosen_keys import keys_in_words, use_keys

TRANSLATIONS = Path(__file__).resolve().parents[1] / "resources" / "translations"
_OWN_WORDS = TRANSLATIONS / "lumbung_id.qm"
INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)


class _KeyedWords(QTranslator):
    """Our words with the keys that this shop has chosen."""

    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        said = super().translate(context, source, disambiguation, n)
        return keys_in_words(said) if said else None  # Another translator may know it.


def install_language(application: QCoreApplication) -> None:
    """Speak Indonesian; where the compiled words are missing, the English source is shown."""
    QLocale.setDefault(INDONESIAN)
    own = QTranslator(application)
    if own.load(str(_OWN_WORDS)):
        application.installTranslator(own)
    qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(INDONESIAN, "qtbase", "_", folder):
        application.installTranslator(qt)


def choose_keys(application: QCoreApplication, choice: Mapping[str, str]) -> None:
    """Use the keys that the shop has chosen: on the keyboard, on buttons and in sentences."""
    if not choice:
        return  # A translator in Python costs each word; who has Lumbung's keys does not pay.
    use_keys(choice)
    own = _KeyedWords(application)
    if own.load(str(_OWN_WORDS)):
        application.installTranslator(own)
