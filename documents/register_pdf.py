"""The register of members on paper (buku daftar anggota), in the columns of the law.

Source: UU 25/1992 article 17(2). NIKs are covered; signatures are given on the paper.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from coop.lists.list_writing import FileNotWritten
from coop.members.register_rows import RegisterRow, register_rows
from db.session import Session


def register_pdf(rows: Sequence[RegisterRow], cooperative: str, day: date) -> bytes:
    """Draw the register on A4 lying down; the same rows give the same bytes."""
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.register_sheet import register_document  # noqa: PLC0415

    return register_document(rows, cooperative, day)


def write_register_pdf(session: Session, path: Path, day: date, cooperative: str) -> None:
    """Write the register as it is on `day` to a file; candidates are not in it yet.

    Raises:
        FileNotWritten: the disk does not take it.
    """
    rows = list(register_rows(session, day))
    written = register_pdf(rows, cooperative, day)
    try:
        path.write_bytes(written)
    except OSError as trouble:
        raise FileNotWritten(path.name) from trouble
