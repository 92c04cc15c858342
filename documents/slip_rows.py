"""What the slips on the roll have in common: their head, lines that wrap, and how they go out."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import TypeVar

from coop.selling.print_queue import enqueue_written
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import day_text, wrapped
from documents.plain_text import centred, printable
from documents.printed_paper import written_paper
from documents.receipt_rows import Row

INDENT = "  "
S = TypeVar("S")


def title_rows(shop_names: Sequence[str], title: str, columns: int) -> Iterator[Row]:
    """Say whose paper it is, and what."""
    for said in (*shop_names, title):
        yield from (Row(line, is_strong=True) for line in centred(said, columns))


def wrapped_rows(text: str, columns: int, indent: str = "") -> Iterator[Row]:
    """Write `text` in as many rows as it needs, each behind `indent`."""
    lines = wrapped(printable(text), columns - len(indent))
    return (Row(indent + line) for line in lines)


def good_until(expires_on: date | None, code: str) -> str:
    """Write until when goods are good; nothing where nobody knows."""
    if expires_on is None:
        return ""
    batch = f" ({code})" if code else ""
    return f"{day_text(expires_on)}{batch}"


def print_slip(
    session: Session,
    slip: S | None,
    layout: Callable[[S, int], Iterable[Row]],
    settings: ShopSettings,
) -> bool:
    """Put a slip into the print queue; say whether there is one."""
    if slip is None:
        return False
    enqueue_written(session, written_paper(layout(slip, settings.paper_columns)))
    return True
