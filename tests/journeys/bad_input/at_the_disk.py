"""Books that another program holds, that cannot be written, or that are none of ours."""

from db.trouble import DatabaseBusy, DatabaseReadOnly, DatabaseTooNew, DiskFull, NotOurDatabase
from tests.db.builders import (
    another_program,
    no_more_pages,
    opened,
    read_only,
    without_patience,
    write_notes,
)
from tests.journeys.bad_input.builders import Case, Met, Shop, trouble_of

A_LONG_STORY = "x" * 50_000


def held_by_another_program(shop: Shop) -> Met:
    """Sell while a backup program has the file to itself."""
    without_patience(shop.database)
    other = another_program(shop.database.path)
    other.execute("BEGIN IMMEDIATE")
    met = trouble_of(shop.sell)
    other.execute("ROLLBACK")
    other.close()
    return met


def read_only_file(shop: Shop) -> Met:
    """Run the program on a file that may not be written."""
    shop.database.close()
    with read_only(shop.database.path):
        met = trouble_of(shop.sell)
    shop.database.close()
    return met


def full_disk(shop: Shop) -> Met:
    """Write more than there is room for."""
    with no_more_pages(shop.database):
        return trouble_of(lambda: write_notes(shop.database, A_LONG_STORY))


def no_database(shop: Shop) -> Met:
    """Start the program on a letter that bears the name of the books."""
    path = shop.folder / "surat.db"
    letter = b"Kepada Yth. Pengurus koperasi\n" * 300
    path.write_bytes(letter)
    met = trouble_of(lambda: opened(path))
    assert path.read_bytes() == letter
    return met


def newer_than_the_program(shop: Shop) -> Met:
    """Start the program on books that the next one has written."""
    path = shop.database.path
    shop.database.close()
    other = another_program(path)
    ((revision,),) = other.execute("SELECT version_num FROM alembic_version").fetchall()
    other.execute("UPDATE alembic_version SET version_num = '9999'")
    met = trouble_of(lambda: opened(path))
    other.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    other.close()
    return met


CASES = (
    Case(
        "another program holds the books",
        held_by_another_program,
        Met(
            DatabaseBusy,
            "Program lain sedang memakai pembukuan. Tutup program itu, lalu coba lagi.",
        ),
    ),
    Case(
        "the books may only be read",
        read_only_file,
        Met(
            DatabaseReadOnly,
            "Folder pembukuan tidak bisa ditulis. Minta pengurus komputer ini mengizinkannya.",
        ),
    ),
    Case(
        "the disk is full",
        full_disk,
        Met(
            DiskFull,
            "Tempat simpan penuh, jadi ini belum tersimpan. "
            "Kosongkan sebagian tempat simpan, lalu coba lagi.",
        ),
    ),
    Case(
        "the file is no database",
        no_database,
        Met(
            NotOurDatabase,
            "Pembukuan tidak terbuka dengan kunci ini. "
            "Kembalikan lumbung.db dan lumbung.key yang benar. Jangan hapus apa pun.",
        ),
    ),
    Case(
        "the books are newer than the program",
        newer_than_the_program,
        Met(
            DatabaseTooNew,
            "Pembukuan ini ditulis oleh Lumbung yang lebih baru. "
            "Pasang Lumbung terbaru di komputer ini. Pembukuan utuh.",
        ),
    ),
)
