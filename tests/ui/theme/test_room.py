"""Small screens and big letters share one rule."""

import pytest

from ui.theme.room import DESIGN_ROOM, Room, room_of


def test_big_letters_leave_the_room_of_a_smaller_screen() -> None:
    assert room_of(1366, 768, 100) == DESIGN_ROOM
    assert room_of(1366, 768, 150) == Room(910, 512)
    assert room_of(1366, 768, 200) == Room(683, 384)


@pytest.mark.parametrize(
    ("size", "rail", "panel"),
    [
        ((1920, 1080), 84, 440),
        ((1366, 768), 84, 372),
        ((1093, 560), 52, 324),
        ((1024, 600), 52, 324),
        ((910, 512), 52, 324),
        ((880, 500), 52, 296),
        ((683, 384), 52, 264),
    ],
)
def test_rail_and_panel_give_way_in_steps(size: tuple[int, int], rail: int, panel: int) -> None:
    room = Room(*size)

    assert (room.rail_width, room.panel_width) == (rail, panel)


def test_what_is_only_nice_to_have_leaves_first() -> None:
    big, small, smaller, smallest = (
        Room(1920, 1080),
        Room(1024, 600),
        Room(880, 512),
        Room(683, 384),
    )

    assert [room.is_wide for room in (big, small, smaller, smallest)] == [True, False, False, False]
    assert [room.is_slim for room in (big, small, smaller, smallest)] == [False, True, True, True]
    assert [room.is_narrow for room in (big, small, smaller, smallest)] == [
        False,
        False,
        True,
        True,
    ]
    assert [room.is_tiny for room in (big, small, smaller, smallest)] == [False, False, False, True]
    assert [room.is_short for room in (big, small, smaller, smallest)] == [False, True, True, True]
    assert [room.is_low for room in (big, small, smaller, smallest)] == [False, False, True, True]
    assert [room.is_flat for room in (big, small, smaller, smallest)] == [False, False, False, True]
