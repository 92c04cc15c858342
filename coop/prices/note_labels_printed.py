"""Note what the labels on the shelves say now (label rak tercetak)."""

from collections.abc import Sequence

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.prices import PrintedLabel, ShelfLabelsPrinted
from coop.prices.shelf_labels import LabelAsked
from db.rows import Latest, driver_connection
from db.session import Session
from db.tables import ShelfLabel
from values.stamp import Stamp

LABELS_IN_A_FACT_MAX = 2_500
_LAST = "SELECT revision FROM shelf_label WHERE item_id = ? AND pack = ?"


@use_case
def note_labels_printed(session: Session, stamp: Stamp, *, labels: Sequence[LabelAsked]) -> None:
    """Note that these labels were printed; they are due again when the price changes."""
    assert 0 < len(labels) <= LABELS_IN_A_FACT_MAX, len(labels)
    record(
        session,
        stamp,
        ShelfLabelsPrinted(
            labels=tuple(
                PrintedLabel(
                    label.item_id, label.pack, label.price, _last_revision(session, label) + 1
                )
                for label in labels
            )
        ),
    )


def _last_revision(session: Session, label: LabelAsked) -> int:
    asked = (label.item_id.bytes, label.pack)
    row = driver_connection(session).execute(_LAST, asked).fetchone()
    return int(row[0]) if row else 0


@applies(ShelfLabelsPrinted)
def _rows(stamp: Stamp, fact: ShelfLabelsPrinted) -> Rows:
    for label in fact.labels:
        yield Latest(
            ShelfLabel,
            {"item_id": label.item_id, "pack": label.pack},
            (label.revision, stamp.fact_id),
            {"price": label.price, "printed_on": stamp.business_date},
        )
