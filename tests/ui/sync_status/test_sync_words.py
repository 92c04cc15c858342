"""What the pill and the banner say of sending."""

from collections.abc import Iterator
from datetime import timedelta, timezone
from typing import Any

import pytest

from sync.client.delivery_status import Attention, DeliveryProblem, Phase
from tests.ui.sync_status.builders import NOW, YESTERDAY, a_status
from ui.formatting import use_zone
from ui.sync_status.standing_words import since_text, standing_words
from ui.sync_status.sync_words import sync_words
from ui.theme.colours import Tone
from ui.theme.icons import icon_path

IN_14_MINUTES = NOW + timedelta(minutes=14)


@pytest.fixture(autouse=True)
def wib() -> Iterator[None]:
    use_zone(timezone(timedelta(hours=7)))
    yield
    use_zone(None)


@pytest.mark.parametrize(
    ("changes", "words", "tone"),
    [
        ({}, "All sent · 10.41", Tone.CALM),
        ({"heard_at": None}, "Nothing sent yet", Tone.CALM),
        ({"waiting": 1_200}, "1.200 waiting to be sent", Tone.CALM),
        (
            {"phase": Phase.SENDING, "sending_done": 5, "sending_total": 12, "waiting": 7},
            "Sending 5 of 12",
            Tone.CALM,
        ),
        (
            {"problem": DeliveryProblem.NO_LINE, "waiting": 12, "phase": Phase.WAITING},
            "Offline · 12 unsent",
            Tone.CALM,
        ),
        ({"problem": DeliveryProblem.NO_LINE}, "Offline · everything is sent", Tone.CALM),
        (
            {"problem": DeliveryProblem.HUB_BUSY, "next_attempt_at": IN_14_MINUTES},
            "Hub is busy · next try 10.55",
            Tone.CALM,
        ),
        ({"held": 2}, "2 held by the hub", Tone.WARN),
        (
            {"waiting": 3, "oldest_waiting_at": NOW - timedelta(days=8)},
            "Unsent for 7 days",
            Tone.WARN,
        ),
        ({"attention": Attention.FORKED, "held": 2}, "To be compared with the hub", Tone.WARN),
        ({"problem": DeliveryProblem.SUSPENDED, "waiting": 4}, "4 unsent · see Kirim", Tone.WARN),
        ({"device_number": None, "waiting": 4}, "Not enrolled at a hub yet", Tone.CALM),
    ],
)
def test_the_pill_says_the_most_pressing_thing(
    changes: dict[str, Any], words: str, tone: Tone
) -> None:
    said = sync_words(a_status(**changes), NOW)

    assert (said.words, said.tone) == (words, tone)
    assert len(said.short) <= len(said.words)


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("problem", DeliveryProblem)
@pytest.mark.parametrize("attention", Attention)
def test_whatever_happens_is_said_and_never_in_red(
    phase: Phase, problem: DeliveryProblem, attention: Attention
) -> None:
    status = a_status(phase=phase, problem=problem, attention=attention, waiting=3)

    pill, banner = sync_words(status, NOW), standing_words(status, NOW)

    assert pill.words
    assert banner.title
    assert banner.text
    assert Tone.BAD not in {pill.tone, banner.tone}
    assert icon_path(pill.icon).exists()
    assert icon_path(banner.icon).exists()


def test_offline_says_since_when_and_when_it_is_tried_again() -> None:
    status = a_status(
        problem=DeliveryProblem.NO_LINE,
        waiting=12,
        failing_since=NOW - timedelta(hours=3),
        next_attempt_at=IN_14_MINUTES,
    )

    banner = standing_words(status, NOW)

    assert banner.title == "Offline since 07.41"
    assert banner.text.endswith("as soon as there is a line; next try 10.55.")


def test_since_is_a_time_today_a_word_yesterday_and_a_date_before() -> None:
    assert since_text(NOW, NOW) == "10.41"
    assert since_text(YESTERDAY, NOW) == "yesterday 17.41"
    assert since_text(NOW - timedelta(days=8), NOW) == "16-11-2026 10.41"
