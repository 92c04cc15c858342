"""What leaves the cooperative is named, whatever it is."""

import pytest
from PySide6.QtCore import QObject

from coop.facts import KINDS
from sync.client.waiting_kinds import WaitingKind
from ui.sync_status.waiting_rows import by_family, waiting_model


def words_of(kind: str) -> tuple[str, str]:
    owner = QObject()
    rows = waiting_model(owner)
    rows.show(by_family([WaitingKind(kind, 1)]))
    return rows.index(0, 0).data(), rows.index(0, 2).data()


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - {"lumbung.note"}))
def test_every_kind_of_note_says_what_is_in_it(kind: str) -> None:
    name, what = words_of(kind)
    assert name != "Other notes"
    assert what
    assert ("cannot read" in what) == KINDS[kind].PRIVATE


def test_what_people_take_for_one_thing_is_one_row() -> None:
    waiting = [
        WaitingKind("sale.recorded", 4),
        WaitingKind("savings.deposited", 3),
        WaitingKind("credit.repaid", 2),
        WaitingKind("goods.items_recorded", 1),
        WaitingKind("goods.items_merged", 1),
    ]
    assert by_family(waiting) == [
        WaitingKind("members", 5),
        WaitingKind("sale.recorded", 4),
        WaitingKind("goods", 2),
    ]
