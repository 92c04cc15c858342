"""The differences as a list for a spreadsheet."""

from pathlib import Path

import pytest

from coop.counting.export_variance import OF_IT, export_variance
from coop.counting.variance import variance
from coop.lists.list_file import read_list
from db.session import Session
from tests.builders import an_item
from tests.coop.counting.batch_builders import EARLY, LATE, bread, by_batch, found
from tests.coop.counting.builders import a_count, counted, explained, finished


@pytest.mark.parametrize("name", ["selisih.xlsx", "selisih.csv"])
def test_what_was_counted_comes_before_what_was_not(
    session: Session, tmp_path: Path, name: str
) -> None:
    sugar, eggs = an_item(session, stock=10_000), an_item(session, "=Telur")
    count_id = a_count(session, sugar, eggs)
    counted(session, count_id, sugar, 8)
    finished(session, count_id)
    explained(session, count_id)

    export_variance(tmp_path / name, variance(session, count_id))

    headings, *rows = [[str(cell) for cell in row] for row in read_list(tmp_path / name).rows]
    found = [dict(zip(headings, row, strict=False)) for row in rows]
    assert [row["Nama"].lstrip("'") for row in found] == ["Gula pasir 1 kg", "=Telur"]
    assert [row["Selisih"] for row in found] in (["-2", ""], ["-2.0", ""])
    assert [row["Alasan"] for row in found] == ["Hilang", "Tidak dihitung"]


def test_what_was_counted_by_last_days_has_a_row_for_each(session: Session, tmp_path: Path) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)
    by_batch(session, count_id, item_id, found(4, EARLY), found(10, LATE))
    finished(session, count_id)

    export_variance(tmp_path / "selisih.csv", variance(session, count_id))

    headings, *rows = [list(row) for row in read_list(tmp_path / "selisih.csv").rows]
    last = [dict(zip(headings, row, strict=False)) for row in rows]
    assert [row["Selisih"] for row in last] == ["-1", "-1", "0"]
    assert [row["Alasan"] for row in last] == ["", OF_IT, OF_IT]
    assert [bool(row["Baik sampai"]) for row in last] == [False, True, True]
    assert [row["Nilai selisih"] for row in last][1:] == ["", ""]
