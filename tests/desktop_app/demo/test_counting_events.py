"""The count of the story: its goods are on the list, and its difference is what the till finds."""

from coop.goods.list_columns import guess_shape
from coop.goods.list_rows import read_rows
from coop.lists.list_file import read_list
from desktop_app.demo.counting_events import ApproveCount, CountShelf
from desktop_app.demo.selling_day import DAY
from desktop_app.demo.village import CATALOGUE

COUNTS = [event for event in DAY if isinstance(event, CountShelf)]
APPROVALS = [event for event in DAY if isinstance(event, ApproveCount)]


def test_what_is_counted_stands_on_the_list_under_one_name() -> None:
    table = read_list(CATALOGUE)
    shape = guess_shape(table)
    names = {row.name for row in read_rows(table, shape.first_row, shape.columns)}

    (count,) = COUNTS
    for item in count.shelf:
        assert len([name for name in names if name.startswith(item.name)]) == 1, item.name


def test_goods_are_sold_between_the_count_and_its_approval_by_another_person() -> None:
    (count,), (approval,) = COUNTS, APPROVALS
    between = [event for event in DAY if count.at < event.at < approval.at]

    assert len(between) > 3
    assert approval.who != count.who
    assert approval.missing > 0
