"""The words on screen: English in the source, Indonesian on the screen."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

TRANSLATIONS = Path(__file__).resolve().parents[1] / "resources" / "translations"
INDONESIAN = QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia)


def install_language(application: QCoreApplication) -> None:
    """Speak Indonesian; where the compiled words are missing, the English source is shown."""
    QLocale.setDefault(INDONESIAN)
    own = QTranslator(application)
    if own.load(str(TRANSLATIONS / "lumbung_id.qm")):
        application.installTranslator(own)
    qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(INDONESIAN, "qtbase", "_", folder):
        application.installTranslator(qt)
