"""Joining PDF files of ours into one: their pages behind each other."""

import re
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

_ID = re.compile(rb"/ID\s*\[\s*<([0-9A-F]{32})>\s*<([0-9A-F]{32})>\s*\]")
_ID_LETTERS = 32


def join_pdfs(parts: Sequence[Path], path: Path) -> None:
    """Write the pages of `parts`, in their order, into one file; the title is the first part's.

    The same parts give the same bytes: the library draws an id by lot, so it is made of what the
    file holds instead.
    """
    from pypdfium2 import PdfDocument  # noqa: PLC0415  10 MB: not before somebody joins.

    joined = PdfDocument(parts[0].read_bytes())
    for part in parts[1:]:
        other = PdfDocument(part.read_bytes())
        joined.import_pages(other)
        other.close()
    joined.save(path)
    joined.close()
    content = path.read_bytes()
    drawn = _ID.search(content)
    assert drawn is not None
    bare = content.replace(drawn[1], b"").replace(drawn[2], b"")
    digest = sha256(bare).hexdigest()[:_ID_LETTERS].upper().encode()
    path.write_bytes(content.replace(drawn[1], digest).replace(drawn[2], digest))
